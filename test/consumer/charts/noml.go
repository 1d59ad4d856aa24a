package charts

import (
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewVertaWithoutML leaves the ML service out: no VertaML is made, and the backend is given none.
func NewVertaWithoutML(chart cdk8s.Chart) *Verta {
	v := &Verta{}
	v.Redis = verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{})
	v.Backend = verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{Redis: v.Redis.Connection})
	v.Frontend = verta.NewVertaFrontend(chart, "frontend", verta.VertaFrontendProps{Backend: v.Backend.Endpoint})
	return v
}
