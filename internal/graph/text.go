package graph

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Text is the graph as tables, for a terminal.
func (g Graph) Text() string {
	components := [][]string{{"COMPONENT", "PORT", "PODS"}}
	for _, c := range g.Components {
		if c.Job {
			components = append(components, []string{c.Name, "-", "Job"})
			continue
		}
		components = append(components, []string{c.Name, fmt.Sprint(c.Port), span(c.Replicas)})
	}
	calls := [][]string{{"FROM", "TO", "PORT", "WHY"}}
	if g.Entry != nil {
		calls = append(calls, []string{peerUsers.Name, g.Entry.peer(), fmt.Sprint(g.Entry.Port), g.Entry.URL})
	}
	for _, e := range g.Edges {
		from := e.From.Name
		if g.Entry != nil && from == constructs.PeerIngressController.Name {
			from = g.Entry.peer()
		}
		calls = append(calls, []string{from, e.To.Name, fmt.Sprint(e.Port), e.Why})
	}
	parts := []string{g.Name + ", namespace " + g.Namespace + "\n", table(components), table(calls)}
	if g.Entry != nil {
		parts = append(parts, table(g.Entry.rows()))
	}
	return strings.Join(parts, "\n")
}

// rows say who is served which path, and by whom.
func (e *Entry) rows() [][]string {
	rows := [][]string{{"PATH", "SERVED TO", "BY"}}
	for _, r := range e.Routes {
		who, by := "everybody", r.To.Name
		switch {
		case r.Private && e.Closed:
			who, by = "nobody: "+e.whyClosed(), "-"
		case r.Private:
			who = "the " + e.allowed()
		}
		rows = append(rows, []string{pattern(r), who, by})
	}
	return rows
}

func table(rows [][]string) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	_ = w.Flush() // to memory: cannot fail
	return b.String()
}
