package charts

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// LetUnreadyPodsGo lets a node be drained although a backend pod on it is not ready.
func LetUnreadyPodsGo(backend *verta.VertaBackend) {
	backend.DisruptionBudget.AddJsonPatch(
		cdk8s.JsonPatch_Add(jsii.String("/spec/unhealthyPodEvictionPolicy"), "AlwaysAllow"))
}
