package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/autoscalingk8sio"
)

// newRecommender makes a VerticalPodAutoscaler that only recommends. One that also acted would evict pods, and compete
// with the horizontal autoscaler for the same CPU and memory.
func (p podBuilder) newRecommender(scope constructs.Construct, kind string) cdk8s.ApiObject {
	if !p.common.Recommend {
		return nil
	}
	name := text(objectName(p.common.NamePrefix, p.component))
	return newObject(scope, "recommender", "autoscaling.k8s.io/v1", "VerticalPodAutoscaler", &autoscalingk8sio.VerticalPodAutoscalerProps{
		Metadata: &cdk8s.ApiObjectMetadata{Name: name, Labels: textMap(p.labels())},
		Spec: &autoscalingk8sio.VerticalPodAutoscalerSpec{
			TargetRef: &autoscalingk8sio.VerticalPodAutoscalerSpecTargetRef{
				ApiVersion: text("apps/v1"), Kind: text(kind), Name: name,
			},
			UpdatePolicy: &autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicy{
				UpdateMode: autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicyUpdateMode("Off"),
			},
		},
	})
}
