package charts

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewMeasuredBackend is a backend with an exporter of the queues' lengths beside it in the pod.
func NewMeasuredBackend(chart cdk8s.Chart, redis *verta.VertaRedis) *verta.VertaBackend {
	password := &k8s.SecretKeySelector{
		Name: jsii.String(redis.Connection.Password.Name),
		Key:  jsii.String(redis.Connection.Password.Key),
	}
	props := verta.VertaBackendProps{Redis: redis.Connection}
	props.Sidecars = []*k8s.Container{{
		Name:  jsii.String("queue-exporter"),
		Image: jsii.String("registry.example.com/queue-exporter:1.4.0"),
		Env: &[]*k8s.EnvVar{
			{Name: jsii.String("REDIS_HOST"), Value: jsii.String(redis.Connection.Host)},
			{Name: jsii.String("REDIS_PASSWORD"), ValueFrom: &k8s.EnvVarSource{SecretKeyRef: password}},
		},
		Resources: &k8s.ResourceRequirements{
			Limits: &map[string]k8s.Quantity{"memory": verta.Quantity("64Mi")},
		},
	}}
	return verta.NewVertaBackend(chart, "backend", props)
}
