package graph

import (
	"cmp"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/synth"
)

// Of builds the stacks of environments and returns their graphs. It needs Node.js, and writes nothing.
func Of(environments ...apps.Environment) ([]Graph, error) {
	var graphs []Graph
	err := synth.Build(func(app cdk8s.App) {
		for _, e := range environments {
			values := e.Values()
			graphs = append(graphs, From(e.StackID(), apps.NewVertaStack(app, e.StackID(), values), values))
		}
	})
	return graphs, err
}

// From reads the graph of a stack: edges, routes and endpoints as its constructs declare them; how many pods there are
// and what users open, from the values that it was made of.
func From(id string, s *apps.VertaStack, values apps.Values) Graph {
	g := Graph{Name: id, Namespace: values.Namespace.Name, Edges: s.Edges}
	replicas := values.Replicas()
	add := func(component string, e *constructs.Endpoint) {
		g.Components = append(g.Components, Component{ID: component, Name: e.Name, Port: e.Port, Replicas: replicas[component]})
	}
	add(constructs.ComponentFrontend, s.Frontend.Endpoint)
	add(constructs.ComponentBackend, s.Backend.Endpoint)
	add(constructs.ComponentML, s.ML.Endpoint)
	if s.Redis != nil {
		add(constructs.ComponentRedis, s.Redis.Endpoint)
		g.Components[len(g.Components)-1].Store = true
	}
	if s.Ingress != nil {
		g.Entry = &Entry{
			URL: "http://" + values.Global.Domain, Port: 80,
			Class:  cmp.Or(values.Ingress.Class, constructs.ClassNginx),
			Routes: sorted(s.Routes),
			Closed: len(values.Ingress.AllowedCIDRs) == 0,
		}
		if values.Ingress.TLS.Enabled {
			g.Entry.URL, g.Entry.Port = "https://"+values.Global.Domain, 443
		}
	}
	return g
}
