// Command verta-cdk8s synthesizes the Kubernetes manifests of Verta: one file for each environment, in dist/.
package main

import (
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"

	"github.com/niekcandaele/verta-cdk8s/internal/cli"
)

func main() { os.Exit(run()) }

func run() int {
	// Loading the bindings has made a temporary folder, even where nothing is synthesized.
	defer jsii.Close()
	stderr := os.Stderr
	if err := cli.New().Execute(); err != nil {
		fmt.Fprintln(stderr, "verta-cdk8s:", err)
		return 1
	}
	return 0
}
