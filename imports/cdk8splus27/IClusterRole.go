package cdk8splus27


// Represents a cluster-level role.
type IClusterRole interface {
	IResource
}

// The jsii proxy for IClusterRole
type jsiiProxy_IClusterRole struct {
	jsiiProxy_IResource
}

