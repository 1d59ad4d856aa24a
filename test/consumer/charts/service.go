package charts

import (
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewWebService is a Service of this project's in front of the frontend, by the name and port that its own proxy calls.
func NewWebService(chart cdk8s.Chart, frontend *verta.VertaFrontend) cdk8s.ApiObject {
	return verta.NewVertaManifest(chart, "web", map[string]any{
		"apiVersion": "v1",
		"kind":       "Service",
		"metadata":   map[string]any{"name": "web"},
		"spec": map[string]any{
			"selector": frontend.Endpoint.Pods.PodSelector,
			"ports":    []any{map[string]any{"port": 80, "targetPort": frontend.Endpoint.PortName}},
		},
	})
}
