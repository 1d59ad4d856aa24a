package constructs_test

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// The smallest use: one construct in a chart of your own. README.md shows it with the manifest that it gives.
func Example() {
	app := cdk8s.NewApp(nil)
	chart := cdk8s.NewChart(app, jsii.String("archive"), &cdk8s.ChartProps{Namespace: jsii.String("archive")})

	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{
		Persistence: verta.RedisPersistence{Size: "2Gi"},
	})

	fmt.Printf("clients connect to %s:%d\n", redis.Connection.Host, redis.Connection.Port)
	// app.Synth() writes dist/archive.k8s.yaml

	// Output: clients connect to verta-redis:6379
}
