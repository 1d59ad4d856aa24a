package constructs

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
)

// A Service's annotation goes before the Ingress', so none may stand in the way of what the user says.
func TestALBHealthChecksAreTheUsersFirst(t *testing.T) {
	const annotation = annotationALB + "healthcheck-path"
	for _, row := range []struct{ onService, onIngress, want string }{
		{"", "", "/health"},
		{"/ready", "", "/ready"},
		{"", "/ready", ""},
	} {
		app := cdk8s.Testing_App(nil)
		chart := cdk8s.NewChart(app, new("verta"), nil)
		service := k8s.NewKubeService(chart, new("service"), &k8s.KubeServiceProps{})
		to := &Endpoint{Name: "verta-backend", healthPath: "/health", service: service}
		p := VertaIngressProps{Routes: []Route{{Path: "/", To: to}}}
		if row.onService != "" {
			to.annotated = map[string]string{annotation: row.onService}
			service.Metadata().AddAnnotation(new(annotation), new(row.onService))
		}
		if row.onIngress != "" {
			p.Annotations = map[string]string{annotation: row.onIngress}
		}
		p.checkByPath()
		metadata := service.ToJson().(map[string]any)["metadata"].(map[string]any)
		annotations, _ := metadata["annotations"].(map[string]any)
		got, _ := annotations[annotation].(string)
		assert.Equal(t, row.want, got, row)
	}
}
