package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// newServiceAccount makes an account of its own for a component. Nothing in Verta calls the Kubernetes API, so no token
// is mounted: neither here nor in the pods.
func newServiceAccount(scope constructs.Construct, meta *k8s.ObjectMeta) cdk8s.ApiObject {
	return newObject(scope, "service-account", "v1", "ServiceAccount", &k8s.KubeServiceAccountProps{
		Metadata:                     meta,
		AutomountServiceAccountToken: new(false),
	})
}
