package test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/graph"
)

// call is a connection between two nodes of the picture, by the IDs that they have there.
type call struct {
	from, to string
	port     int
}

func (c call) String() string { return fmt.Sprintf("%s to %s:%d", c.from, c.to, c.port) }

// outside are addresses by which a test tells the peers outside an installation apart.
var outside = map[string]string{
	"192.0.2.1/32": "ingress_controller", "192.0.2.2/32": "prometheus", "192.0.2.9/32": "keda", "192.0.2.3/32": "database",
	"192.0.2.4/32": "external_redis", "192.0.2.5/32": "internet", "192.0.2.6/32": "dns",
	"192.0.2.7/32": "backup_store",
}

func tellApart(v *apps.Values) {
	at := func(address string) constructs.Peer { return constructs.Peer{CIDRs: []string{address}} }
	p := &v.NetworkPolicies
	p.Enabled = true
	p.KEDA = at("192.0.2.9/32")
	p.IngressController, p.Prometheus, p.Database = at("192.0.2.1/32"), at("192.0.2.2/32"), at("192.0.2.3/32")
	p.ExternalRedis, p.Internet, p.DNS = at("192.0.2.4/32"), at("192.0.2.5/32"), at("192.0.2.6/32")
	p.BackupStore = at("192.0.2.7/32")
}

// The parts of a NetworkPolicy that say who may call whom.
type (
	policy struct {
		Kind string `json:"kind"`
		Spec struct {
			PodSelector selector     `json:"podSelector"`
			Ingress     []policyRule `json:"ingress"`
			Egress      []policyRule `json:"egress"`
		} `json:"spec"`
	}
	policyRule struct {
		From  []policyPeer `json:"from"`
		To    []policyPeer `json:"to"`
		Ports []struct {
			Port int `json:"port"`
		} `json:"ports"`
	}
	policyPeer struct {
		PodSelector selector `json:"podSelector"`
		IPBlock     struct {
			CIDR string `json:"cidr"`
		} `json:"ipBlock"`
	}
)

const componentLabel = "app.kubernetes.io/component"

func (p policyPeer) id() string {
	if id, ok := outside[p.IPBlock.CIDR]; ok {
		return id
	}
	return node(p.PodSelector)
}

// node is the ID in the picture of the component that a selector picks.
func node(s selector) string { return strings.ReplaceAll(s.MatchLabels[componentLabel], "-", "_") }

// allowed are the connections that the network policies of a manifest open, but those to DNS. Between two components they
// must be open at both ends.
func allowed(t *testing.T, manifest string) []call {
	t.Helper()
	var in, out []call
	for document := range strings.SplitSeq(manifest, "\n---\n") {
		var p policy
		require.NoError(t, yaml.Unmarshal([]byte(document), &p))
		if p.Kind != "NetworkPolicy" {
			continue
		}
		self := node(p.Spec.PodSelector)
		for _, rule := range p.Spec.Ingress {
			for _, peer := range rule.From {
				in = append(in, call{peer.id(), self, rule.Ports[0].Port})
			}
		}
		for _, rule := range p.Spec.Egress {
			for _, peer := range rule.To {
				if id := peer.id(); id != "dns" {
					out = append(out, call{self, id, rule.Ports[0].Port})
				}
			}
		}
	}
	require.NotEmpty(t, out)
	apart := slices.Collect(maps.Values(outside))
	return slices.DeleteFunc(slices.Concat(in, out), func(c call) bool {
		within := !slices.Contains(apart, c.from) && !slices.Contains(apart, c.to)
		return within && (!slices.Contains(in, c) || !slices.Contains(out, c))
	})
}

var (
	arrowLine = regexp.MustCompile(`(?m)^  (\w+) (-->|-\.->|--x)\|"([^"]*)"\| (\w+)$`)
	firstPort = regexp.MustCompile(`\d+`)
)

// drawn are the arrows of a flowchart, but those of users, whom no policy knows.
func drawn(t *testing.T, flowchart string) []call {
	t.Helper()
	var calls []call
	for _, m := range arrowLine.FindAllStringSubmatch(flowchart, -1) {
		if m[1] == "users" || m[2] == "--x" {
			continue
		}
		port, err := strconv.Atoi(firstPort.FindString(m[3]))
		require.NoError(t, err)
		calls = append(calls, call{m[1], m[4], port})
	}
	require.NotEmpty(t, calls)
	return calls
}

// differences between what is drawn and what is allowed.
func differences(drawn, allowed []call) []string {
	var found []string
	for _, c := range drawn {
		if !slices.Contains(allowed, c) {
			found = append(found, fmt.Sprintf("%v is drawn but not allowed", c))
		}
	}
	for _, c := range allowed {
		if !slices.Contains(drawn, c) {
			found = append(found, fmt.Sprintf("%v is allowed but not drawn", c))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// drawStack returns a stack, its values and its manifest.
func drawStack(values apps.Values) (*apps.VertaStack, string) {
	app := cdk8s.NewApp(nil)
	stack := apps.NewVertaStack(app, "verta-test", values)
	return stack, *app.SynthYaml()
}

// TestGraphIsWhatThePoliciesAllow compares the picture with the manifest: every edge that the policies open is there, and
// no other.
func TestGraphIsWhatThePoliciesAllow(t *testing.T) {
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			values := changed(s.values, tellApart)()
			stack, manifest := drawStack(values)
			flowchart := graph.From("verta-test", stack, values).Mermaid()
			assert.Empty(t, differences(drawn(t, flowchart), allowed(t, manifest)))
			assert.Equal(t, served(parse(manifest)), shownRoutes(flowchart))
		})
	}
}

// An edge too few, too many, or on another port is found by that comparison.
func TestBrokenGraphsAreFound(t *testing.T) {
	values := changed(apps.Prod, tellApart)()
	stack, manifest := drawStack(values)
	edges := stack.Edges
	last := len(edges) - 1
	require.Equal(t, constructs.PeerInternet, edges[last].To)
	other := edges[last]
	other.Port = 80
	for want, broken := range map[string][]constructs.Edge{
		"ml to internet:443 is allowed but not drawn": edges[:last],
		"ml to frontend:3000 is drawn but not allowed": append(slices.Clone(edges), constructs.Edge{
			From: stack.ML.Endpoint.Pods, To: stack.Frontend.Endpoint.Pods, Port: constructs.PortFrontend, Why: "nothing"}),
		"ml to internet:80 is drawn but not allowed": append(slices.Clone(edges), other),
	} {
		stack.Edges = broken
		flowchart := graph.From("verta-test", stack, values).Mermaid()
		assert.Equal(t, []string{want}, differences(drawn(t, flowchart), allowed(t, manifest)))
	}
}

// served are the paths of an ingress for nginx or of an HTTPRoute, by the component that they lead to; "nobody" for those that are closed.
func served(objects []object) map[string][]string {
	paths := map[string][]string{}
	add := func(service, path string, prefix bool) {
		to := service[strings.LastIndex(service, "-")+1:]
		if to == "closed" {
			to = "nobody"
		}
		if prefix {
			path = strings.TrimSuffix(path, "/") + "/*"
		}
		paths[to] = append(paths[to], path)
		slices.Sort(paths[to])
	}
	for _, o := range objects {
		if o.Kind == "HTTPRoute" {
			for _, rule := range o.Spec.Rules {
				for _, m := range rule.Matches {
					add(rule.BackendRefs[0].Name, m.Path.Value, m.Path.Type == "PathPrefix")
				}
			}
		}
		if o.Kind != "Ingress" || o.Spec.IngressClassName != constructs.ClassNginx {
			continue
		}
		for _, p := range o.Spec.Rules[0].HTTP.Paths {
			add(p.Backend.Service.Name, p.Path, p.PathType == constructs.PathPrefix)
		}
	}
	return paths
}

// shownRoutes are the paths on the arrows from an ingress controller of the class nginx, or from a Gateway.
func shownRoutes(flowchart string) map[string][]string {
	paths := map[string][]string{}
	if !strings.Contains(flowchart, "<br/>nginx") && !strings.Contains(flowchart, "<b>gateway</b>") {
		return paths
	}
	for _, m := range arrowLine.FindAllStringSubmatch(flowchart, -1) {
		if m[1] == "ingress_controller" {
			paths[m[4]] = append(paths[m[4]], strings.Split(m[3], "<br/>")[1:]...)
			slices.Sort(paths[m[4]])
		}
	}
	return paths
}

func TestCommandDrawsTheGraph(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, []string{"VERTA_ENV=prod"}, "graph")
	require.Zero(t, r.code, r.stderr)
	assert.Empty(t, r.stderr)
	assert.Regexp(t, "^flowchart TB\n", r.stdout)
	again := command(t, dir, nil, "graph", "--env", "prod")
	assert.Equal(t, r, again)

	r = command(t, dir, nil, "graph", "--format", "text", "--set", "redis.enabled=false", "--set", "redis.external.host=redis.verta.app")
	require.Zero(t, r.code, r.stderr)
	assert.Contains(t, r.stdout, "verta-dev, namespace verta-dev\n")
	assert.Contains(t, r.stdout, "verta-prod, namespace verta-prod\n")
	assert.Regexp(t, `verta-backend +external-redis +6379 +queues\n`, r.stdout)
	assert.Empty(t, files(t, dir))
}
