package cli

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/internal/helmvalues"
)

// newImportHelmValues is the command that turns a values file of the Helm chart into one of ours.
func newImportHelmValues() *cobra.Command {
	return &cobra.Command{
		Use:   "import-helm-values FILE",
		Short: "Print the values file for a values file of the Verta Helm chart; what was dropped goes to standard error",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			input, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			result, err := helmvalues.Convert(input)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			if _, err := cmd.OutOrStdout().Write(result.Values); err != nil {
				return err
			}
			for _, note := range result.Notes {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s:%d: %s: %s\n", args[0], note.Line, note.Key, note.Reason)
			}
			return nil
		},
	}
}
