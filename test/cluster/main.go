// Command cluster brings a Kubernetes cluster up and down on this machine, without Docker and without a registry
// elsewhere: two nodes with real control plane, kubelets, containers, DNS, metrics, storage, and Traefik as the ingress
// controller, with stand-ins for Verta's images. It lives in kernel namespaces of its own, without a link to the outside.
//
//	go run . up       # prints how to reach it
//	go run . down
//	go run . run -- COMMAND   # up, the command with KUBECONFIG set, down
//
// Root is needed, Linux, and Debian's package manager for what is missing. Programs are compiled once for each version.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/components"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/sandbox"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/state"
)

func main() {
	// The kernel ends the cluster of `run` with the thread that started it, so that thread must stay.
	runtime.LockOSThread()
	if err := command().Execute(); err != nil {
		var status *exec.ExitError
		if errors.As(err, &status) && status.ExitCode() > 0 {
			os.Exit(status.ExitCode()) // of the command that `run` was given, which has said why
		}
		fmt.Fprintln(os.Stderr, "cluster:", err)
		os.Exit(1)
	}
}

func command() *cobra.Command {
	var name string
	root := &cobra.Command{
		Use:               "cluster",
		Short:             "A Kubernetes cluster on this machine, for tests",
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.PersistentFlags().StringVar(&name, "name", "verta", "name of the cluster; several may run side by side")

	build := &cobra.Command{
		Use: "build", Short: "Build what clusters and tests need, without starting any", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if _, err := prepare(cmd.Context(), os.Stdout); err != nil {
				return err
			}
			_, err := components.Build(cmd.Context(), ".", components.APIServers, os.Stdout)
			return err
		},
	}
	up := &cobra.Command{
		Use: "up", Short: "Start the cluster and say how to reach it", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := state.Named(name)
			if err != nil {
				return err
			}
			r, err := start(cmd.Context(), c, false, os.Stdout)
			if err != nil {
				return err
			}
			fmt.Println("\n" + r.exports())
			return nil
		},
	}
	down := &cobra.Command{
		Use: "down", Short: "End the cluster and remove all that is left of it", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			c, err := state.Named(name)
			if err != nil {
				return err
			}
			return c.Stop()
		},
	}
	run := &cobra.Command{
		Use: "run -- COMMAND [ARG...]", Short: "Run a command with a cluster of its own", Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("name") {
				name = fmt.Sprintf("run-%d", os.Getpid())
			}
			c, err := state.Named(name)
			if err != nil {
				return err
			}
			return runWith(cmd.Context(), c, args)
		},
	}
	inside := &cobra.Command{
		Use: insideCommand, Hidden: true, Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return live(name) },
	}
	root.AddCommand(build, up, down, run, inside)
	return root
}

// live is the cluster's own part of the program: twice, first as the first process of its namespaces, then as its child.
func live(name string) error {
	files := handed()
	if sandbox.First() {
		return sandbox.Init(files)
	}
	c, err := state.Named(name)
	if err != nil {
		return err
	}
	err = serve(c, files)
	runtime.KeepAlive(files) // the lock among them is nowhere else, and a file that is forgotten gets closed
	return err
}
