// Command verta-cdk8s synthesizes the Kubernetes manifests of Verta: one file for each environment, in dist/.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/synth"
)

func main() { os.Exit(run()) }

func run() int {
	// Loading the bindings has made a temporary folder, even where nothing is synthesized.
	defer jsii.Close()
	stderr := os.Stderr
	if err := newCommand().Execute(); err != nil {
		fmt.Fprintln(stderr, "verta-cdk8s:", err)
		return 1
	}
	return 0
}

func newCommand() *cobra.Command {
	var names []string
	cmd := &cobra.Command{
		Use:           "verta-cdk8s",
		Short:         "Synthesize Verta's Kubernetes manifests to dist/ (or CDK8S_OUTDIR)",
		Args:          cobra.NoArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			environments, err := apps.Select(names...)
			if err != nil {
				return err
			}
			paths, err := synth.Run(synth.Outdir(), func(app cdk8s.App) {
				for _, e := range environments {
					apps.NewVertaStack(app, e.StackID(), e.Values())
				}
			})
			for _, path := range paths {
				fmt.Fprintln(cmd.OutOrStdout(), path)
			}
			return err
		},
	}
	cmd.Flags().StringSliceVar(&names, "env", environmentNames(), "environments to synthesize: "+strings.Join(apps.Names(), ", ")+
		" (default: VERTA_ENV, else all)")
	return cmd
}

// environmentNames are those that VERTA_ENV holds.
func environmentNames() []string {
	return strings.FieldsFunc(os.Getenv("VERTA_ENV"), func(r rune) bool { return r == ',' || r == ' ' })
}
