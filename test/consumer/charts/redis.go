package charts

import (
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewBackendWithManagedRedis is a backend whose queues lie in a Redis that a cloud runs.
func NewBackendWithManagedRedis(chart cdk8s.Chart) *verta.VertaBackend {
	password := &verta.SecretKey{Name: "managed-redis", Key: "password"}
	return verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{
		Redis: verta.ExternalRedis("redis.example.com", 6380, password),
	})
}
