package apps

import (
	"strings"

	jsiiconstructs "github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewVertaSmokeTest makes the chart id with the Job that asks whether an installation of these values works. It is applied
// after the installation, and no part of it.
func NewVertaSmokeTest(scope jsiiconstructs.Construct, id string, stack *VertaStack, values Values) *constructs.VertaSmokeTest {
	chart := cdk8s.NewChart(scope, jsii.String(id), &cdk8s.ChartProps{
		Namespace:                 jsii.String(values.Namespace.Name),
		DisableResourceNameHashes: jsii.Bool(true),
	})
	props := values.smokeTest()
	props.Backend, props.Frontend, props.ML = stack.Backend.Endpoint, stack.Frontend.Endpoint, stack.ML.Endpoint
	props.Redis = values.externalRedis()
	if stack.Redis != nil {
		props.Redis = stack.Redis.Connection
	}
	if values.NetworkPolicies.Enabled {
		policies := values.networkPolicies()
		props.NetworkPolicies = &policies
	}
	return constructs.NewVertaSmokeTest(chart, "smoke-test", props)
}

// smokeTest runs in the image of Redis and where Redis' pod may run, for that is known to work in the cluster.
func (v Values) smokeTest() constructs.VertaSmokeTestProps {
	p := v.SmokeTest
	redis := v.redis()
	p.PodProps = v.pod(constructs.PodProps{
		Image: redis.Image, ImagePullSecrets: redis.ImagePullSecrets, NodeSelector: redis.NodeSelector,
		Tolerations: redis.Tolerations, Architectures: redis.Architectures, PriorityClassName: redis.PriorityClassName,
		Affinity: redis.Affinity,
	})
	p.VectorDimension = v.Backend.Config.VectorDimension
	p.PublicHost = v.Global.Domain
	p.ByGateway = v.Gateway.Enabled
	p.PrivateOpen = len(v.Ingress.AllowedCIDRs) > 0 || v.Gateway.Enabled && !v.gateway().Closed()
	var images []string
	for _, c := range v.components() {
		images = append(images, c.pod.Image.Reference())
	}
	p.Release = strings.Join(images, " ")
	return p
}
