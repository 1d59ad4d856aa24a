package policy

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
)

// refused is the answer to those who may not ask: 403 or 503, but not from a program of Verta.
const refused = "refused"

const nginxAllowList = "nginx.ingress.kubernetes.io/whitelist-source-range"

// way is one path of an Ingress, and who answers there.
type way struct {
	path  string
	exact bool
	// answers is the component behind the path, or refused.
	answers string
	// allowed may pass; the others are refused. Everybody, where there are none. This is nginx's way.
	allowed []netip.Prefix
	// onlyFor makes the way one for these addresses, and the others are held against the next one. This is the way of
	// an AWS load balancer.
	onlyFor []netip.Prefix
}

// ways are those of all Ingresses of the stack, which share one host, in the order in which they are tried: the longest
// path first, an exact one before a prefix of the same length, and otherwise as they are written. Behind a Gateway they are
// those of its HTTPRoutes.
func ways(s stack) ([]way, error) {
	components := componentsOf(s)
	if s.values.Gateway.Enabled {
		return gatewayWays(s, components)
	}
	var all []way
	for _, ingress := range typed[networkingv1.Ingress](s, "Ingress") {
		for _, rule := range ingress.Spec.Rules {
			for _, p := range rule.HTTP.Paths {
				w := way{path: p.Path, exact: *p.PathType == networkingv1.PathTypeExact, answers: components[p.Backend.Service.Name]}
				var err error
				if p.Backend.Service.Port.Name == useAnnotation {
					err = w.byAnnotation(ingress, p.Backend.Service.Name, components)
				}
				if list := ingress.Annotations[nginxAllowList]; list != "" && *ingress.Spec.IngressClassName == "nginx" {
					for cidr := range strings.SplitSeq(list, ",") {
						w.allowed = append(w.allowed, netip.MustParsePrefix(cidr))
					}
				}
				if err == nil && w.answers == "" {
					err = fmt.Errorf("there is no Service %s", p.Backend.Service.Name)
				}
				if err != nil {
					return nil, fmt.Errorf("%s: Ingress/%s: %s: %w", s.name, ingress.Name, p.Path, err)
				}
				all = append(all, w)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b way) int {
		return cmp.Or(cmp.Compare(len(b.elements()), len(a.elements())), cmp.Compare(order(a.exact), order(b.exact)))
	})
	return all, nil
}

// byAnnotation takes the answer from an action of a load balancer.
func (w *way) byAnnotation(ingress networkingv1.Ingress, name string, components map[string]string) error {
	action, err := albActionOf(ingress, name)
	if err != nil {
		return err
	}
	w.answers = refused
	if action.ForwardConfig != nil {
		w.answers = components[action.ForwardConfig.TargetGroups[0].ServiceName]
	}
	w.onlyFor, err = albSources(ingress, name)
	return err
}

func order(exact bool) int {
	if exact {
		return 0
	}
	return 1
}

// elements of a path; a trailing slash of a prefix does not count.
func (w way) elements() []string { return elementsOf(strings.TrimSuffix(w.path, "/")) }

func elementsOf(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(strings.TrimPrefix(path, "/"), "/")
}

// matches is the Ingress API's own definition: with regard to case, and element by element.
func (w way) matches(path string) bool {
	if w.exact {
		return path == w.path
	}
	prefix, asked := w.elements(), elementsOf(path)
	return len(asked) >= len(prefix) && slices.Equal(asked[:len(prefix)], prefix)
}

// ask tells who answers a path to a client.
func ask(all []way, path string, client netip.Addr) string {
	for _, w := range all {
		if !w.matches(path) || (w.onlyFor != nil && !contains(w.onlyFor, client)) {
			continue
		}
		if w.allowed != nil && !contains(w.allowed, client) {
			return refused
		}
		return w.answers
	}
	return refused // nothing is routed there
}

func contains(blocks []netip.Prefix, a netip.Addr) bool {
	return slices.ContainsFunc(blocks, func(b netip.Prefix) bool { return b.Contains(a) })
}
