package apps_test

import (
	"fmt"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// The values that ship, changed for another place. The stack's fields are the constructs, for what no value says.
func ExampleNewVertaStack() {
	values := apps.Prod()
	values.Namespace.Name = "archive"
	values.Global.Domain = "archive.example.com"
	values.Global.NamePrefix = "games"
	values.Backend.Autoscaling.MaxReplicas = 20

	app := cdk8s.NewApp(nil)
	stack := apps.NewVertaStack(app, "archive", values)
	// app.Synth() writes dist/archive.k8s.yaml

	fmt.Println("namespace:", *stack.Chart.Namespace())
	fmt.Println("backend:", stack.Backend.Endpoint.URL())
	fmt.Println("queues:", stack.Redis.Connection.Host)

	// Output:
	// namespace: archive
	// backend: http://games-backend:25000
	// queues: games-redis
}
