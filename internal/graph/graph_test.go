package graph

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

var update = flag.Bool("update", false, "rewrite testdata/ where it differs")

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close() // loading the bindings has made a temporary folder
	os.Exit(code)
}

// example has everything that is drawn in a way of its own. It needs no stack, and so no Node.js.
func example(closed bool) Graph {
	backend := constructs.Peer{Name: "acme-backend"}
	redis := constructs.Peer{Name: "acme-redis"}
	endpoint := &constructs.Endpoint{Name: "acme-backend", Port: 25000, Pods: backend}
	return Graph{
		Name: "verta-acme", Namespace: "acme",
		Components: []Component{
			{ID: "backend", Name: "acme-backend", Port: 25000, Replicas: apps.Replicas{Fewest: 3, Most: 10}},
			{ID: "redis", Name: "acme-redis", Port: 6379, Replicas: apps.Replicas{Fewest: 1, Most: 1}, Store: true},
		},
		Edges: []constructs.Edge{
			{From: constructs.PeerIngressController, To: backend, Port: 25000, Why: "requests from users"},
			{From: constructs.PeerPrometheus, To: backend, Port: 25000, Why: "metrics"},
			{From: backend, To: redis, Port: 6379, Why: "queues"},
			{From: backend, To: constructs.PeerExternalRedis, Port: 6379, Why: "one, another"},
		},
		Entry: &Entry{
			URL: "https://acme.example.com", Port: 443, Class: "nginx", Closed: closed,
			Routes: []constructs.Route{
				{Path: "/", PathType: constructs.PathPrefix, To: endpoint},
				{Path: "/admin", PathType: constructs.PathPrefix, Private: true, To: endpoint},
				{Path: "/api", PathType: constructs.PathExact, To: endpoint},
			},
		},
	}
}

func TestGoldens(t *testing.T) {
	inside := example(true)
	inside.Entry, inside.Edges = nil, inside.Edges[1:]
	gateway := example(true)
	gateway.Entry.Gateway, gateway.Entry.Class = true, "public"
	for name, got := range map[string]string{
		"gateway.mmd":    gateway.Mermaid(),
		"gateway.txt":    gateway.Text(),
		"closed.mmd":     example(true).Mermaid(),
		"allow-list.mmd": example(false).Mermaid(),
		"no-entry.mmd":   inside.Mermaid(),
		"closed.txt":     example(true).Text(),
		"allow-list.txt": example(false).Text(),
		"no-entry.txt":   inside.Text(),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

func TestPods(t *testing.T) {
	for want, r := range map[string]apps.Replicas{
		"0 pods": {}, "1 pod": {Fewest: 1, Most: 1}, "4 pods": {Fewest: 4, Most: 4}, "1–4 pods": {Fewest: 1, Most: 4},
	} {
		assert.Equal(t, want, pods(r))
	}
}

// statement is what the flowcharts may consist of. Quoted text holds no quote, and nothing that could be markup but the
// tags that are ours.
var statement = regexp.MustCompile(`^(flowchart TB|  accTitle: .*|  end` +
	`|  subgraph namespace\["[^"]*"\]` +
	`| {2,4}\w+(\["[^"]*"\]|\(\["[^"]*"\]\)|\{\{"[^"]*"\}\}|\[\("[^"]*"\)\])` +
	`|  \w+ (-->|-\.->|--x)\|"[^"]*"\| \w+` +
	`|  (classDef|style) \w+ \S.*|  class \w+(,\w+)* \w+)$`)

func TestNoTextCanBreakTheFlowchart(t *testing.T) {
	for _, text := range []string{`"]; end`, "a\nb", "<script>", "`x`", "#quot;", "-->|x|"} {
		g := example(true)
		g.Namespace, g.Entry.URL, g.Edges[2].Why, g.Components[0].Name = text, text, text, text
		for line := range strings.Lines(g.Mermaid()) {
			assert.Regexp(t, statement, strings.TrimSuffix(line, "\n"))
			rest := regexp.MustCompile(`</?b>|<br/>|-->|-\.->`).ReplaceAllString(line, "")
			assert.NotContains(t, rest, "<", line)
			assert.NotContains(t, line, "`")
		}
	}
}
