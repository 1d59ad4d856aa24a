package charts

import (
	"slices"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// NewPolicies closes the pods of an installation, but to each other and to the reports of this project.
func NewPolicies(chart cdk8s.Chart, v *Verta) *verta.VertaNetworkPolicies {
	reports := verta.Edge{
		From: verta.Peer{Name: "reports", Namespace: "analytics", PodSelector: map[string]string{"app": "reports"}},
		To:   v.Backend.Endpoint.Pods,
		Port: v.Backend.Endpoint.Port,
		Why:  "nightly reports",
	}
	return verta.NewVertaNetworkPolicies(chart, "network-policies", verta.VertaNetworkPoliciesProps{
		Endpoints: []*verta.Endpoint{v.Backend.Endpoint, v.Frontend.Endpoint, v.ML.Endpoint, v.Redis.Endpoint},
		Edges: slices.Concat(v.Ingress.Edges, v.Backend.Edges, v.Frontend.Edges, v.ML.Edges,
			[]verta.Edge{reports}),
	})
}
