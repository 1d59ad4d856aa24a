package policy

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// The parts of an HTTPRoute (gateway.networking.k8s.io/v1) that the library uses. An unknown key is a fault at once.
type (
	httpRoute struct {
		ParentRefs []httpParent `json:"parentRefs"`
		Hostnames  []string     `json:"hostnames"`
		Rules      []httpRule   `json:"rules"`
	}
	httpParent struct {
		Name        string `json:"name"`
		Namespace   string `json:"namespace"`
		SectionName string `json:"sectionName"`
	}
	httpRule struct {
		Matches []struct {
			Path struct{ Type, Value string } `json:"path"`
		} `json:"matches"`
		Filters     []httpFilter `json:"filters"`
		BackendRefs []struct {
			Name string `json:"name"`
			Port int    `json:"port"`
		} `json:"backendRefs"`
		Timeouts map[string]string `json:"timeouts"`
	}
	httpFilter struct {
		Type                   string                              `json:"type"`
		ExtensionRef           *struct{ Group, Kind, Name string } `json:"extensionRef"`
		RequestRedirect        *httpRedirect                       `json:"requestRedirect"`
		RequestHeaderModifier  any                                 `json:"requestHeaderModifier"`
		ResponseHeaderModifier any                                 `json:"responseHeaderModifier"`
	}
	httpRedirect struct {
		Scheme     string `json:"scheme"`
		StatusCode int    `json:"statusCode"`
	}
)

// listener is one that routes ask to be served by.
type listener = httpParent

// httpRoutes are those of a stack, by the listeners that serve them.
func httpRoutes(s stack) (byListener map[listener][]httpRoute, err error) {
	byListener = map[listener][]httpRoute{}
	for _, o := range s.objects {
		if o.GetKind() != "HTTPRoute" {
			continue
		}
		text, err := json.Marshal(o.Object["spec"])
		if err != nil {
			return nil, err
		}
		var route httpRoute
		if err := strict(string(text), &route); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", s.name, id(o), err)
		}
		for _, parent := range route.ParentRefs {
			byListener[parent] = append(byListener[parent], route)
		}
	}
	return byListener, nil
}

// redirect is what a rule answers in place of a service; nil where it does not.
func (r httpRule) redirect() *httpRedirect {
	for _, f := range r.Filters {
		if f.RequestRedirect != nil {
			return f.RequestRedirect
		}
	}
	return nil
}

// isFiltered tells whether an object of the implementation decides who may pass.
func (r httpRule) isFiltered() bool {
	return slices.ContainsFunc(r.Filters, func(f httpFilter) bool { return f.Type == "ExtensionRef" })
}

// gatewayWays are those of the listeners for users, which must be the same at each, in the order in which the Gateway API
// has them tried: an exact path first, then the prefix with the most characters, then the rule that comes first. A filter
// of the implementation is taken for an allow-list with the colleague on it.
func gatewayWays(s stack, components map[string]string) ([]way, error) {
	byListener, err := httpRoutes(s)
	if err != nil {
		return nil, err
	}
	var all []way
	for at, routes := range byListener {
		var here []way
		for _, route := range routes {
			for _, rule := range route.Rules {
				if rule.redirect() != nil {
					continue // see redirectFaults
				}
				if len(rule.BackendRefs) != 1 || components[rule.BackendRefs[0].Name] == "" {
					return nil, fmt.Errorf("%s: a rule does not lead to one Service of the stack: %v", s.name, rule)
				}
				for _, m := range rule.Matches {
					w := way{path: m.Path.Value, exact: m.Path.Type == "Exact", answers: components[rule.BackendRefs[0].Name]}
					if rule.isFiltered() {
						w.allowed = []netip.Prefix{netip.PrefixFrom(colleague, 32)}
					}
					here = append(here, w)
				}
			}
		}
		slices.SortStableFunc(here, func(a, b way) int {
			return cmp.Or(cmp.Compare(order(a.exact), order(b.exact)), cmp.Compare(len(b.path), len(a.path)))
		})
		switch {
		case len(here) == 0:
		case all == nil:
			all = here
		case fmt.Sprint(all) != fmt.Sprint(here):
			return nil, fmt.Errorf("%s: the listener %v serves other routes than the rest", s.name, at)
		}
	}
	return all, nil
}

// redirectFaults are listeners that redirect and serve: the longer path of a route would win over the redirect, and be
// served in plain text. And redirects that are none to TLS, or of single paths.
func redirectFaults(s stack) []string {
	byListener, err := httpRoutes(s)
	if err != nil {
		return []string{err.Error()}
	}
	var faults []string
	tls, redirecting := 0, 0
	for at, routes := range byListener {
		serves, redirects := false, false
		for _, route := range routes {
			if want := append([]string{s.values.Global.Domain}, s.values.Gateway.Hostnames...); !slices.Equal(route.Hostnames, want) {
				faults = append(faults, fmt.Sprintf("%s: a route at %v is for %v, not %v", s.name, at, route.Hostnames, want))
			}
			for _, rule := range route.Rules {
				if r := rule.redirect(); r == nil {
					serves = true
				} else {
					redirects = true
					if *r != (httpRedirect{"https", 301}) || len(rule.Matches) > 0 {
						faults = append(faults, fmt.Sprintf("%s: the redirect at %v is not for all paths to https with 301", s.name, at))
					}
				}
			}
		}
		if serves && redirects {
			faults = append(faults, fmt.Sprintf("%s: the listener %v serves and redirects", s.name, at))
		}
		if redirects {
			redirecting++
		}
		if serves && strings.HasPrefix(at.SectionName, "https") {
			tls++
		}
	}
	if (tls > 0) != (redirecting > 0) {
		faults = append(faults, fmt.Sprintf("%s: %d listeners for TLS, %d that redirect", s.name, tls, redirecting))
	}
	return faults
}

// httpBackends are the Services and ports that HTTPRoutes lead to.
func httpBackends(s stack) (found []networkingv1.IngressServiceBackend) {
	byListener, _ := httpRoutes(s)
	for _, routes := range byListener {
		for _, route := range routes {
			for _, rule := range route.Rules {
				for _, ref := range rule.BackendRefs {
					found = append(found, networkingv1.IngressServiceBackend{
						Name: ref.Name, Port: networkingv1.ServiceBackendPort{Number: int32(ref.Port)},
					})
				}
			}
		}
	}
	return found
}

func TestGatewaysRedirectPlainRequests(t *testing.T) {
	stacks := 0
	for _, s := range everyStack(t) {
		assert.Empty(t, redirectFaults(s), s.name)
		if s.values.Gateway.Enabled {
			stacks++
		}
	}
	assert.Greater(t, stacks, 5, "stacks with a Gateway: too few to say much")
}

// behindGateway is production with a Gateway in the place of its Ingress.
func behindGateway(t testing.TB, change func(v *apps.Values)) stack {
	t.Helper()
	v := apps.Prod()
	v.Ingress.Enabled, v.Gateway.Enabled = new(false), true
	v.Gateway.ParentRefs = []constructs.GatewayRef{{Name: "public", Namespace: "gateways"}}
	v.NetworkPolicies.IngressController.Namespace = "gateways"
	change(&v)
	return synthesize(t, "gateway", v)
}

// filtered are values of a Gateway whose implementation decides who may open private paths.
func filtered(v *apps.Values) {
	v.Gateway.PrivateFilter = constructs.GatewayFilter{Group: "traefik.io", Kind: "Middleware", Name: "office"}
}

func TestGatewayRoutesCanBeWrong(t *testing.T) {
	base := behindGateway(t, func(*apps.Values) {})
	route := func(s *stack) []any {
		return object(t, *s, "HTTPRoute", "verta").Object["spec"].(map[string]any)["rules"].([]any)
	}
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"the rule of the private paths is gone", func(s *stack) {
			set(t, object(t, *s, "HTTPRoute", "verta"), slices.Delete(slices.Clone(route(s)), 1, 2), "spec", "rules")
		}, "/admin is answered by the frontend, whose handler is /admin"},
		{"the private paths lead to a program", func(s *stack) {
			set(t, object(t, *s, "HTTPRoute", "verta"), "verta-backend", "spec", "rules", 1, "backendRefs", 0, "name")
		}, "/api/admin/queues is answered by the backend, whose handler is /api/admin/queues"},
		{"the exact path is a prefix", func(s *stack) {
			set(t, object(t, *s, "HTTPRoute", "verta"), "PathPrefix", "spec", "rules", 0, "matches", 0, "path", "type")
		}, "/api/tenants is answered by the backend, whose handler is /api/tenants"},
		{"the closed Service finds pods", func(s *stack) {
			set(t, object(t, *s, "Service", "verta-closed"), map[string]any{labelComponent: "backend"}, "spec", "selector")
			set(t, object(t, *s, "Service", "verta-closed"), "backend", "metadata", "labels", labelComponent)
		}, "/api/admin/queues is answered by the backend, whose handler is /api/admin/queues"},
	} {
		t.Run(row.name, func(t *testing.T) {
			all, err := ways(spoiled(base, row.change))
			require.NoError(t, err)
			set := rules{of: row.name, ways: all}
			paths := slices.DeleteFunc(spelled(), hasDotSegments)
			assert.Contains(t, strings.Join(breaches(all, treatments[1], paths), "\n"), row.want)
			assert.NotEmpty(t, set.routeFaults(), "the table of routes")
			assert.NotEmpty(t, set.spellingFaults(), "the table of spellings")
		})
	}
	for name, change := range map[string]func(s *stack){
		"plain text is served": func(s *stack) {
			set(t, object(t, *s, "HTTPRoute", "verta"), "http", "spec", "parentRefs", 0, "sectionName")
		},
		"nothing is redirected": func(s *stack) { s.objects = dropped(s.objects, "HTTPRoute", "verta-redirect") },
		"another host is redirected": func(s *stack) {
			set(t, object(t, *s, "HTTPRoute", "verta-redirect"), []any{"example.com"}, "spec", "hostnames")
		},
	} {
		assert.NotEmpty(t, redirectFaults(spoiled(base, change)), name)
	}
}

// An implementation may drop a rule whose filter it does not find, as Traefik 3.7 does. Nobody must pass then.
func TestPrivatePathsAreClosedWithoutTheirFilter(t *testing.T) {
	base := behindGateway(t, filtered)
	components := componentsOf(base)
	whole, err := gatewayWays(base, components)
	require.NoError(t, err)
	require.Equal(t, "backend", ask(whole, "/api/admin/queues", colleague))
	withoutFiltered := func(s stack) rules {
		s = spoiled(s, func(s *stack) {
			o := object(t, *s, "HTTPRoute", "verta")
			kept := slices.DeleteFunc(o.Object["spec"].(map[string]any)["rules"].([]any), func(rule any) bool {
				return strings.Contains(fmt.Sprint(rule), "ExtensionRef")
			})
			set(t, o, kept, "spec", "rules")
		})
		all, err := gatewayWays(s, components)
		require.NoError(t, err)
		return rules{of: "without the filter", ways: all}
	}
	set := withoutFiltered(base)
	require.Less(t, len(set.ways), len(whole))
	assert.Empty(t, set.routeFaults())
	assert.Empty(t, set.spellingFaults())

	noBackstop := spoiled(base, func(s *stack) {
		o := object(t, *s, "HTTPRoute", "verta")
		all := o.Object["spec"].(map[string]any)["rules"].([]any)
		o.Object["spec"].(map[string]any)["rules"] = all[:len(all)-1]
	})
	assert.Contains(t, strings.Join(withoutFiltered(noBackstop).routeFaults(), "\n"), "/admin asked by 192.0.2.99: frontend")
}

// componentsOf are the components behind the Services, by name; refused where a Service has no pods.
func componentsOf(s stack) map[string]string {
	components := map[string]string{}
	for _, service := range typed[corev1.Service](s, "Service") {
		components[service.Name] = cmp.Or(service.Labels[labelComponent], service.Name)
		if len(service.Spec.Selector) == 0 {
			components[service.Name] = refused // it has no pods
		}
	}
	return components
}
