package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Shapes of nodes in Mermaid, around their ID and text.
const (
	shapeBox      = `%s["%s"]`
	shapePill     = `%s(["%s"])`
	shapeHexagon  = `%s{{"%s"}}`
	shapeCylinder = `%s[("%s")]`
)

// Classes of nodes. Each sets fill and text, so that they can be read on light pages and on dark ones.
const (
	classPods    = "pods"
	classOutside = "outside"
	classClosed  = "closed"

	styles = `  classDef pods fill:#ddf4ff,stroke:#0969da,color:#0a3069
  classDef outside fill:#f6f8fa,stroke:#59636e,color:#1f2328
  classDef closed fill:#ffebe9,stroke:#cf222e,color:#82071e
  style namespace fill:none,stroke:#59636e,stroke-dasharray:4 4
`
)

const (
	lock     = "🔒"
	idClosed = "nobody"
)

// Mermaid is the graph as a flowchart, in the language that GitHub draws. The same graph gives the same text.
//
// The order of the lines is the graph's own; the layout follows it, and has the fewest crossings with what is closed first.
func (g Graph) Mermaid() string {
	m := mermaid{graph: g, members: map[string][]string{}}
	m.line("flowchart TB")
	m.line("  accTitle: Who calls whom in " + g.Name)
	closed := g.Entry.closed()
	if g.Entry != nil {
		m.node("  ", peerUsers.Name, shapePill, classOutside, peerUsers.Name)
		m.node("  ", m.id(constructs.PeerIngressController.Name), shapeHexagon, classOutside,
			title(g.Entry.peer()), g.Entry.Class)
	}
	if len(closed) > 0 {
		m.node("  ", idClosed, shapeBox, classClosed, lock+" nobody", g.Entry.whyClosed())
	}
	m.line(`  subgraph namespace["namespace ` + escape(g.Namespace) + `"]`)
	for _, c := range g.Components {
		shape := shapeBox
		if c.Store {
			shape = shapeCylinder
		}
		facts := []string{fmt.Sprintf("port %d", c.Port), pods(c.Replicas)}
		if c.Job {
			facts = []string{"Job"}
		}
		m.node("    ", c.ID, shape, classPods, c.Name, facts...)
	}
	m.line("  end")
	for _, name := range g.outside() {
		if g.Entry == nil || name != constructs.PeerIngressController.Name {
			m.node("  ", m.id(name), outsideShape(name), classOutside, title(name))
		}
	}
	for _, a := range g.arrows() {
		m.arrow(a)
		if a.from == peerUsers.Name && len(closed) > 0 {
			m.connect(constructs.PeerIngressController.Name, "--x", idClosed, append([]string{lock + " private"}, closed...))
		}
	}
	m.text.WriteString(styles)
	for _, class := range []string{classPods, classOutside, classClosed} {
		if members := m.members[class]; len(members) > 0 {
			m.line("  class " + strings.Join(members, ",") + " " + class)
		}
	}
	return m.text.String()
}

// mermaid is a flowchart in the making.
type mermaid struct {
	graph   Graph
	text    strings.Builder
	members map[string][]string // IDs of nodes, by class
}

func (m *mermaid) line(s string) { m.text.WriteString(s + "\n") }

// node writes a node whose first line of text is its name.
func (m *mermaid) node(indent, id, shape, class, name string, more ...string) {
	label := strings.Join(append([]string{"<b>" + escape(name) + "</b>"}, escaped(more)...), "<br/>")
	m.line(indent + fmt.Sprintf(shape, id, label))
	m.members[class] = append(m.members[class], id)
}

func (m *mermaid) arrow(a arrow) {
	line, label := "-->", fmt.Sprint(a.port)
	switch {
	case a.private:
		label = fmt.Sprintf("%s %d, %s", lock, a.port, m.graph.Entry.allowed())
	case a.from == constructs.PeerPrometheus.Name:
		line = "-.->" // beside what users see
	}
	m.connect(a.from, line, a.to, append([]string{label}, a.why...))
}

func (m *mermaid) connect(from, line, to string, label []string) {
	m.line("  " + m.id(from) + " " + line + `|"` + strings.Join(escaped(label), "<br/>") + `"| ` + m.id(to))
}

// id of a peer by its name. Those of components are without the prefix, which could be a word of Mermaid's own.
func (m *mermaid) id(name string) string {
	if c := m.graph.component(name); c != nil {
		return c.ID
	}
	return strings.ReplaceAll(name, "-", "_")
}

func title(name string) string { return strings.ReplaceAll(name, "-", " ") }

func outsideShape(name string) string {
	if slices.Contains([]string{constructs.PeerDatabase.Name, constructs.PeerExternalRedis.Name, constructs.PeerBackupStore.Name}, name) {
		return shapeCylinder
	}
	return shapePill
}

// escape keeps text from being read as Mermaid, Markdown or HTML.
var escape = strings.NewReplacer(`"`, "#quot;", "#", "#35;", "&", "#amp;", "<", "#lt;", ">", "#gt;", "`", "#96;", "\n", " ").Replace

func escaped(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = escape(strings.TrimSpace(t))
	}
	return out
}
