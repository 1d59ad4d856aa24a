// Command archive is the shortest program that deploys Verta: the library's own production values, under another name.
package main

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

func main() {
	defer jsii.Close()

	values := apps.Prod()
	values.Namespace.Name = "archive"
	values.Global.Domain = "archive.example.com"

	app := cdk8s.NewApp(nil)
	apps.NewVertaStack(app, "archive", values)
	app.Synth() // writes dist/archive.k8s.yaml
}
