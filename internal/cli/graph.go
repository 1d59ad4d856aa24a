package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/graph"
)

// The formats of a graph.
const (
	formatMermaid = "mermaid"
	formatText    = "text"
)

// newGraph is the command that shows who calls whom.
func newGraph() *cobra.Command {
	var o options
	var format string
	cmd := &cobra.Command{
		Use:   "graph",
		Short: "Print who calls whom in an environment, as its constructs declare it; write nothing",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if format != formatMermaid && format != formatText {
				return fmt.Errorf("unknown format %q; known: %s, %s", format, formatMermaid, formatText)
			}
			chosen, err := o.load(false)
			if err != nil {
				return err
			}
			if names := apps.Names(chosen.environments); format == formatMermaid && len(names) > 1 {
				return fmt.Errorf("a flowchart shows one environment, not %s: choose one with --env, or use --format %s",
					strings.Join(names, ", "), formatText)
			}
			graphs, err := chosen.graphs(cmd.Context())
			if err != nil {
				return err
			}
			return printGraphs(cmd.OutOrStdout(), format, graphs)
		},
	}
	o.register(cmd)
	cmd.Flags().StringVar(&format, "format", formatMermaid, formatMermaid+", a flowchart that GitHub draws; or "+formatText+", tables")
	return cmd
}

func (s selection) graphs(ctx context.Context) ([]graph.Graph, error) {
	underWay.Lock()
	defer underWay.Unlock()
	return graph.Of(ctx, s.environments...)
}

func printGraphs(w io.Writer, format string, graphs []graph.Graph) error {
	texts := make([]string, len(graphs))
	for i, g := range graphs {
		if texts[i] = g.Mermaid(); format == formatText {
			texts[i] = g.Text()
		}
	}
	_, err := io.WriteString(w, strings.Join(texts, "\n\n"))
	return err
}
