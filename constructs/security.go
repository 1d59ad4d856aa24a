package constructs

import "github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

// UserID is the user and group that every container runs as unless the cluster assigns one: the design's, and "node" in the published images. Files
// on volumes belong to the same group.
const UserID = 1000

// containerSecurityContext is the design's: nothing to write on, nothing to gain.
func containerSecurityContext() *k8s.SecurityContext {
	return &k8s.SecurityContext{
		AllowPrivilegeEscalation: new(false),
		Capabilities:             &k8s.Capabilities{Drop: texts("ALL")},
		ReadOnlyRootFilesystem:   new(true),
		RunAsNonRoot:             new(true),
	}
}

// hardened gives the containers that a user adds the same context as ours, unless they bring one of their own. The
// user's structs are not changed.
func hardened(containers []*k8s.Container) []*k8s.Container {
	out := make([]*k8s.Container, len(containers))
	for i, c := range containers {
		own := *c
		if own.SecurityContext == nil {
			own.SecurityContext = containerSecurityContext()
		}
		out[i] = &own
	}
	return out
}
