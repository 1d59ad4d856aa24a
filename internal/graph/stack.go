package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/synth"
)

// Of builds the stacks of environments and returns their graphs. It needs Node.js, and writes nothing. A context that has
// ended is its error.
func Of(ctx context.Context, environments ...apps.Environment) ([]Graph, error) {
	var graphs []Graph
	err := synth.Build(ctx, func(app cdk8s.App) {
		for _, e := range environments {
			if ctx.Err() != nil {
				return
			}
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
	if s.Database != nil {
		add(constructs.ComponentDatabase, s.Database.Endpoint)
		g.Components[len(g.Components)-1].Store = true
	}
	for _, c := range s.Callers {
		id := strings.ReplaceAll(c.PodSelector["app.kubernetes.io/component"], "-", "_")
		g.Components = append(g.Components, Component{ID: id, Name: c.Name, Job: true})
	}
	if s.Ingress != nil || s.Gateway != nil {
		g.Entry = &Entry{URL: values.PublicURL(), Port: 80, Routes: sorted(s.Routes)}
		if strings.HasPrefix(g.Entry.URL, "https:") {
			g.Entry.Port = 443
		}
	}
	switch {
	case s.Gateway != nil:
		g.Entry.Gateway, g.Entry.Class, g.Entry.Closed = true, gatewayName(values.Gateway), values.Gateway.Closed()
	case s.Ingress != nil:
		g.Entry.Class = cmp.Or(values.Ingress.Class, constructs.ClassNginx)
		g.Entry.Closed = len(values.Ingress.AllowedCIDRs) == 0
	}
	return g
}

// gatewayName says which Gateways serve, or of which class the one is that the installation makes.
func gatewayName(g apps.Gateway) string {
	var names []string
	for _, ref := range g.ParentRefs {
		if !slices.Contains(names, ref.Name) {
			names = append(names, ref.Name)
		}
	}
	return cmp.Or(strings.Join(names, ", "), g.Create.GatewayClassName)
}
