// Package graph shows who calls whom in an installation. It draws the edges and routes that constructs declare, which
// network policies, Service URLs and the ingress are made of too, and knows none of its own.
package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Graph is who calls whom in one installation.
type Graph struct {
	// Name of the stack, like "verta-prod".
	Name string
	// Namespace that the components are in.
	Namespace string
	// Components of the installation.
	Components []Component
	// Edges that are allowed: from, to, port and why.
	Edges []constructs.Edge
	// Entry is the way in from outside; nil where there is none.
	Entry *Entry
}

// Component is pods of the installation, and the port that they answer on.
type Component struct {
	// ID is the component's name without the prefix, like "backend".
	ID string
	// Name of its Service, and of its peer in edges, like "verta-backend".
	Name string
	// Port of its Service.
	Port int
	// Replicas are the fewest and the most pods.
	Replicas apps.Replicas
	// Store tells that the component keeps data for others.
	Store bool
	// Job tells that the pods come and go, and answer nobody: they have no port.
	Job bool
}

// Entry is the way in from outside.
type Entry struct {
	// URL that users open.
	URL string
	// Port of the URL.
	Port int
	// Class of the ingress controller, or which Gateway it is.
	Class string
	// Gateway tells that the way in is one, and no ingress controller.
	Gateway bool
	// Routes that it serves.
	Routes []constructs.Route
	// Closed tells that nobody is on the allow-list, or that there is no filter, so private routes are served to nobody.
	Closed bool
}

// peer is what the peer of requests from users is called, for people.
func (e *Entry) peer() string {
	if e.Gateway {
		return "gateway"
	}
	return constructs.PeerIngressController.Name
}

// allowed is what says whom private routes are served to.
func (e *Entry) allowed() string {
	if e.Gateway {
		return "filter"
	}
	return "allow-list"
}

// whyClosed says why private routes are served to nobody.
func (e *Entry) whyClosed() string {
	if e.Gateway {
		return "there is no filter"
	}
	return "the allow-list is empty"
}

// peerUsers are who opens the URL. They are no peer of a network policy: the ingress controller stands in between.
var peerUsers = constructs.Peer{Name: "users"}

// arrow is an edge as it is drawn: one to a component behind the ingress falls apart into public and private paths.
type arrow struct {
	from, to string // names of peers
	port     int
	why      []string
	private  bool
}

func (g Graph) arrows() []arrow {
	var all []arrow
	if g.Entry != nil {
		all = append(all, arrow{
			from: peerUsers.Name, to: constructs.PeerIngressController.Name, port: g.Entry.Port, why: []string{g.Entry.URL},
		})
	}
	for _, e := range g.Edges {
		behind := g.Entry.behind(e)
		if len(behind) == 0 {
			behind = []arrow{{why: strings.SplitAfter(e.Why, ", ")}}
		}
		for _, a := range behind {
			a.from, a.to, a.port = e.From.Name, e.To.Name, e.Port
			all = append(all, a)
		}
	}
	return all
}

// behind are the arrows of an edge from the ingress controller, with the paths that they are for; none for other edges.
func (e *Entry) behind(edge constructs.Edge) []arrow {
	if e == nil || edge.From.Name != constructs.PeerIngressController.Name {
		return nil
	}
	var public, private []string
	for _, r := range e.Routes {
		switch {
		case r.To.Pods.Name != edge.To.Name:
		case !r.Private:
			public = append(public, pattern(r))
		case !e.Closed:
			private = append(private, pattern(r))
		}
	}
	var arrows []arrow
	if len(public) > 0 {
		arrows = append(arrows, arrow{why: public})
	}
	if len(private) > 0 {
		arrows = append(arrows, arrow{why: private, private: true})
	}
	return arrows
}

// closed are the paths that are served to nobody.
func (e *Entry) closed() []string {
	if e == nil || !e.Closed {
		return nil
	}
	var paths []string
	for _, r := range e.Routes {
		if r.Private {
			paths = append(paths, pattern(r))
		}
	}
	return paths
}

// outside are the names of the peers that are not components, in the order in which edges name them.
func (g Graph) outside() []string {
	var names []string
	for _, e := range g.Edges {
		for _, name := range []string{e.From.Name, e.To.Name} {
			if g.component(name) == nil && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

func (g Graph) component(name string) *Component {
	if i := slices.IndexFunc(g.Components, func(c Component) bool { return c.Name == name }); i >= 0 {
		return &g.Components[i]
	}
	return nil
}

// pattern is a route's path, with what may follow a prefix.
func pattern(r constructs.Route) string {
	if r.PathType == constructs.PathExact {
		return r.Path
	}
	return strings.TrimSuffix(r.Path, "/") + "/*"
}

// sorted are routes as people look for them: by path, an exact one before the prefix.
func sorted(routes []constructs.Route) []constructs.Route {
	return slices.SortedFunc(slices.Values(routes), func(a, b constructs.Route) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.PathType, b.PathType))
	})
}

// span is how many pods there are: "3", or "3–10" with an autoscaler.
func span(r apps.Replicas) string {
	if r.Fewest == r.Most {
		return fmt.Sprint(r.Most)
	}
	return fmt.Sprintf("%d–%d", r.Fewest, r.Most)
}

func pods(r apps.Replicas) string {
	if r.Most == 1 {
		return "1 pod"
	}
	return span(r) + " pods"
}
