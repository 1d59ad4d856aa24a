package policy

import (
	"net/netip"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/util/validation"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// Two clients: one on the allow-list, where there is any, and one that never is.
var (
	colleague = netip.MustParseAddr("203.0.113.7")
	stranger  = netip.MustParseAddr("192.0.2.99")
)

// routes say who answers a path: to everybody, or to those on the allow-list only, and then which handler of the
// program it is. While the allow-list is empty the second kind is refused to everybody.
const routes = `
path                       answers            handler

/                          frontend           /
/faq                       frontend           /faq
/channel/general           frontend           /channel
/_next/static/chunk.js     frontend           /_next
/api                       backend            /api
/api/v1                    backend            /api/v1
/api/v1/                   backend            /api/v1
/api/v1/faq                backend            /api/v1
/api/v1/channels/1/x       backend            /api/v1

/admin                     frontend,allowed   /admin
/admin/                    frontend,allowed   /admin
/admin/clusters/1          frontend,allowed   /admin
/api/admin                 frontend,allowed   /api/admin
/api/admin/                frontend,allowed   /api/admin
/api/admin/clusters/1      frontend,allowed   /api/admin
/api/admin/queues          backend,allowed    /api/admin/queues
/api/admin/queues/         backend,allowed    /api/admin/queues
/api/admin/queues/api/x    backend,allowed    /api/admin/queues
/api/tenants               backend,allowed    /api/tenants
/api/tenants/1/sync        backend,allowed    /api/tenants
/api/sync/jobs/1           backend,allowed    /api/sync
/api/                      backend,allowed    /api
/api/v1x                   backend,allowed    /api/v1x
/api/V1                    backend,allowed    /api/v1
/api/v2                    backend,allowed    /api/v2
/api/adminx                backend,allowed    /api/adminx
/api/Admin                 backend,allowed    /api/admin
/api/admin/Queues          frontend,allowed   /api/admin
/api/admin/queuesx         frontend,allowed   /api/admin
/api/hello                 backend,allowed    /api/hello

/adminx                    frontend           404
/Admin                     frontend           404
/API                       frontend           404
/API/admin                 frontend           404
/apix                      frontend           404
/health                    frontend           404
/metrics                   frontend           404
/ml/health                 frontend           404
`

// spellings say what becomes of a path that is written in an unusual way: who answers a stranger, where the controller
// looks for a rule by the path as it was sent, or by the normalized one, and which handler of the program the sent path
// is for. nginx normalizes; how far an AWS load balancer does is not documented, so both must be safe.
//
// What must never stand in one line is backend and a private handler of it, marked with an asterisk.
const spellings = `
sent                          as sent    normalized  handler

//                            frontend   frontend    308
//api/admin                   frontend   refused     308
/api//admin                   refused    refused     404
/api/admin//queues            refused    refused     /api/admin*
/api//v1                      refused    backend     404
/api/v1//admin                backend    backend     /api/v1
//admin                       frontend   refused     308
/%61dmin                      frontend   refused     /admin*
/%41dmin                      frontend   frontend    404
/%61pi/admin                  frontend   refused     /api/admin*
/api/%61dmin                  refused    refused     404
/api/v%31                     refused    backend     404
/api%2Fadmin                  frontend   refused     404
/api%2fv1                     frontend   backend     404
/api/admin%2Fqueues           refused    refused     404
/api/v1%2F..%2Fadmin          refused    refused     404
/api/v1/..%2Fadmin            backend    refused     /api/v1
/api/v1/%2e%2e/admin          backend    refused     /api/v1
/api/v1/../admin              backend    refused     /api/v1
/api/./admin                  refused    refused     404
/./admin                      frontend   refused     404
/api/.                        refused    refused     404
/api/admin/.                  refused    refused     /api/admin*
/api/admin;x                  refused    refused     404
/api/admin%20                 refused    refused     404
/api/admin%00                 refused    malformed   404
/api/admin%                   refused    malformed   404
/../api/admin                 frontend   malformed   404
/api%3Fx                      frontend   frontend    404
/admin%23                     frontend   frontend    404
`

func TestRoutesAreThoseOfTheTable(t *testing.T) {
	sets := rulesOfEveryStack(t)
	for _, set := range sets {
		assert.Empty(t, set.routeFaults())
	}
	for _, row := range rowsOf(routes) {
		program, _ := strings.CutSuffix(row[1], ",allowed")
		assert.Equal(t, row[2], handlerOf(program, row[0]).name, "%s at the %s", row[0], program)
	}
	t.Logf("%d paths against %d sets of rules (nginx, alb and gateway, with and without allow-list)", len(rowsOf(routes)), len(sets))
	assert.GreaterOrEqual(t, len(sets), 6)
}

func TestUnusualSpellings(t *testing.T) {
	for _, set := range rulesOfEveryStack(t) {
		assert.Empty(t, set.spellingFaults())
	}
	for _, row := range rowsOf(spellings) {
		program := "backend"
		if row[1] == "frontend" {
			program = row[1]
		}
		h := handlerOf(program, row[0])
		assert.Equal(t, row[3], h.name+map[bool]string{true: "*"}[h.private], "%s at the %s", row[0], program)
	}
}

// No spelling of a path brings a stranger to a private handler of the backend, whatever the controller does with it
// before and however forgiving the router is; and none to a private page of the frontend, where the controller
// normalizes. (One that does not, leaves /%61dmin to the frontend, which decodes it and asks for its own password.)
//
// Spellings with dot segments are in TestDotSegments.
func TestNoSpellingReachesAPrivateHandler(t *testing.T) {
	sets := rulesOfEveryStack(t)
	paths := slices.DeleteFunc(spelled(), hasDotSegments)
	for _, set := range sets {
		for _, treatment := range treatments {
			assert.Empty(t, first(breaches(set.ways, treatment, paths)), "%s, %s", set.of, treatment.name)
		}
	}
	t.Logf("%d spellings, %d sets of rules, %d treatments, %d readings", len(paths), len(sets), len(treatments), len(readings))
	assert.Greater(t, len(paths), 10_000)
}

// dotSegments is what an administrator of ingress-nginx can refuse them by, for all hosts, in the controller's ConfigMap:
//
//	server-snippet: if ($request_uri ~* "EXPRESSION") { return 400; }
const dotSegments = `^[^?]*(/|%2f)(\.|%2e){1,2}(/|%2f|\?|$)`

// A path with dot segments is safe where the controller hands on what it has judged, and where it judges what was sent.
// ingress-nginx does neither: it judges /api/tenants/../v1 by /api/v1, which is public, and hands on what was sent, which
// Express takes for a path below /api/tenants. No rule of an Ingress can tell the two apart. What the allow-list does not
// do there is left to the application's own check of the admin key, which every private handler makes, or to the
// controller's administrator, who can refuse dot segments for all hosts.
func TestDotSegments(t *testing.T) {
	var dotted []string
	expression := regexp.MustCompile("(?i)" + dotSegments)
	for _, path := range spelled() {
		if hasDotSegments(path) {
			dotted = append(dotted, path)
		}
		assert.Equal(t, hasDotSegments(path), expression.MatchString(path), "%s, by the expression for administrators", path)
	}
	require.NotEmpty(t, dotted)
	for _, set := range rulesOfEveryStack(t) {
		for _, treatment := range treatments {
			found := breaches(set.ways, treatment, dotted)
			if treatment.name == "nginx" {
				assert.NotEmpty(t, found, "%s: the limit has gone; take it from the documentation too", set.of)
				assert.Contains(t, strings.Join(found, "\n"), "/api/tenants/../v1 is answered by the backend, whose handler is /api/tenants")
				continue
			}
			assert.Empty(t, first(found), "%s, %s", set.of, treatment.name)
		}
	}
}

func TestRoutesCanBeWrong(t *testing.T) {
	base := prod(t)
	paths := slices.DeleteFunc(spelled(), hasDotSegments)
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"the private Ingress is gone", func(s *stack) { s.objects = dropped(s.objects, "Ingress", "verta-private") },
			"/admin is answered by the frontend, whose handler is /admin"},
		{"all of /api is public", func(s *stack) {
			set(t, object(t, *s, "Ingress", "verta"), "/api", "spec", "rules", 0, "http", "paths", 1, "path")
		}, "/api/Admin is answered by the backend, whose handler is /api/admin"},
		{"the private paths are named one by one", func(s *stack) {
			// As the Helm chart does: /api is public, and what must not be is taken out again.
			set(t, object(t, *s, "Ingress", "verta"), "/api", "spec", "rules", 0, "http", "paths", 1, "path")
			set(t, object(t, *s, "Ingress", "verta-private"), "/api/tenants", "spec", "rules", 0, "http", "paths", 3, "path")
		}, "/api/Tenants is answered by the backend, whose handler is /api/tenants"},
		{"the closed Service finds pods", func(s *stack) {
			set(t, object(t, *s, "Service", "verta-closed"), map[string]any{labelComponent: "backend"}, "spec", "selector")
			set(t, object(t, *s, "Service", "verta-closed"), "backend", "metadata", "labels", labelComponent)
			delete(object(t, *s, "Ingress", "verta-private").Object["metadata"].(map[string]any), "annotations")
		}, "/api/admin/queues is answered by the backend, whose handler is /api/admin/queues"},
		{"the exact path is a prefix", func(s *stack) {
			set(t, object(t, *s, "Ingress", "verta"), "Prefix", "spec", "rules", 0, "http", "paths", 0, "pathType")
		}, "/api/tenants is answered by the backend, whose handler is /api/tenants"},
	} {
		t.Run(row.name, func(t *testing.T) {
			all, err := ways(spoiled(base, row.change))
			require.NoError(t, err)
			set := rules{of: row.name, ways: all}
			assert.Contains(t, strings.Join(breaches(all, treatments[1], paths), "\n"), row.want)
			assert.NotEmpty(t, set.routeFaults(), "the table of routes")
			assert.NotEmpty(t, set.spellingFaults(), "the table of spellings")
		})
	}
}

func TestLoadBalancersUnderstandTheirAnnotations(t *testing.T) {
	for _, s := range everyStack(t) {
		assert.Empty(t, albFaults(s), s.name)
	}
}

func TestLoadBalancerAnnotationsCanBeWrong(t *testing.T) {
	v := apps.Prod()
	v.Ingress.Class = "alb"
	v.Ingress.TLS.SecretName, v.Ingress.TLS.ClusterIssuer = "", ""
	v.Ingress.AllowedCIDRs = []string{"203.0.113.7/32"}
	v.NetworkPolicies.IngressController.CIDRs = []string{"10.1.0.0/16"}
	alb := synthesize(t, "alb", v)
	require.Empty(t, albFaults(alb))
	all, err := ways(alb)
	require.NoError(t, err)
	require.Equal(t, "backend", ask(all, "/api/admin/queues", colleague))

	for _, row := range []struct{ name, key, value, want string }{
		{"a key of another level", albActions + "backend-allowed-0",
			`{"type":"forward","targetGroups":[{"serviceName":"verta-backend","servicePort":"25000"}]}`, `unknown field "targetGroups"`},
		{"no response", albActions + "closed", `{"type":"fixed-response"}`, "fixed-response without fixedResponseConfig.statusCode"},
		{"no addresses", albConditions + "backend-allowed-0", `[{"field":"source-ip","sourceIpConfig":{"values":[]}}]`, "is no list of addresses"},
		{"too many addresses", albConditions + "backend-allowed-0",
			`[{"field":"source-ip","sourceIpConfig":{"values":["203.0.113.1/32","203.0.113.2/32","203.0.113.3/32"]}}]`, "6 values in one listener rule"},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := spoiled(alb, func(s *stack) {
				set(t, object(t, *s, "Ingress", "verta"), row.value, "metadata", "annotations", row.key)
			})
			assert.Contains(t, strings.Join(albFaults(s), "\n"), row.want)
		})
	}
	// Without the rule that refuses, a stranger falls through to the rule of a shorter path.
	open := slices.DeleteFunc(slices.Clone(all), func(w way) bool { return w.path == "/api/admin" && w.answers == refused })
	open = slices.DeleteFunc(open, func(w way) bool { return w.path == "/api" && w.answers == refused })
	assert.Equal(t, "frontend", ask(open, "/api/admin", stranger))
}

// nginx cannot read the broadcast address, and refuses its whole configuration where it stands in one: no Ingress of the
// cluster would get on.
func TestNginxCanReadTheAllowLists(t *testing.T) {
	for _, s := range everyStack(t) {
		assert.Empty(t, allowListFaults(s), s.name)
	}
	for list, want := range map[string]string{"255.255.255.255/32": "nginx cannot read it", "203.0.113.0/24, nobody": "no CIDR"} {
		s := spoiled(prod(t), func(s *stack) {
			set(t, object(t, *s, "Ingress", "verta-private"), list, "metadata", "annotations", nginxAllowList)
		})
		assert.Contains(t, strings.Join(allowListFaults(s), "\n"), want)
	}
}

func allowListFaults(s stack) []string {
	var faults []string
	for _, ingress := range typed[networkingv1.Ingress](s, "Ingress") {
		list, ok := ingress.Annotations[nginxAllowList]
		if !ok {
			continue
		}
		for cidr := range strings.SplitSeq(list, ",") {
			block, err := netip.ParsePrefix(strings.TrimSpace(cidr))
			switch {
			case err != nil:
				faults = append(faults, fault(s, "Ingress/"+ingress.Name, "allow-list: no CIDR: %v", err))
			case block.Addr() == netip.MustParseAddr("255.255.255.255"):
				faults = append(faults, fault(s, "Ingress/"+ingress.Name, "allow-list: %s: nginx cannot read it; name another address", cidr))
			}
		}
	}
	return faults
}

// An API server refuses an annotation whose key is too long, and the whole Ingress with it.
func TestAnnotationsHaveKeysThatKubernetesTakes(t *testing.T) {
	for _, s := range everyStack(t) {
		for _, o := range s.objects {
			for key := range o.GetAnnotations() {
				assert.Empty(t, validation.IsQualifiedName(strings.ToLower(key)), "%s: %s: %s", s.name, id(o), key)
			}
		}
	}
	assert.NotEmpty(t, validation.IsQualifiedName(albConditions+strings.Repeat("a", 37)+"-frontend-allowed-0"))
}
