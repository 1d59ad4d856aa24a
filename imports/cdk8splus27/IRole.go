package cdk8splus27


// A reference to any Role or ClusterRole.
type IRole interface {
	IResource
}

// The jsii proxy for IRole
type jsiiProxy_IRole struct {
	jsiiProxy_IResource
}

