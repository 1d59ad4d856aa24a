package cli

import (
	"fmt"

	"github.com/spf13/cobra"
)

// newCheck is the command that refuses what is not fit for production, without synthesizing.
func newCheck() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Refuse, all at once, what is not fit for production; write nothing",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			checked, err := o.load(true)
			if err != nil {
				return err
			}
			for _, e := range checked.environments {
				fmt.Fprintf(cmd.OutOrStdout(), "%s: ready\n", e.StackID())
			}
			return nil
		},
	}
	o.register(cmd)
	o.registerAllow(cmd)
	return cmd
}
