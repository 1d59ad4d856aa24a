// Command empty is what the benchmark compares with: an app of one empty chart, with the same imports and the same start
// and end. What it takes is the price of the runtime, not of the library.
package main

import (
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	_ "github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/synth"
)

func main() {
	if _, err := synth.Run(synth.Outdir(), func(app cdk8s.App) {
		cdk8s.NewChart(app, jsii.String("empty"), nil)
	}); err != nil {
		os.Exit(1)
	}
}
