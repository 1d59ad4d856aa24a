package cdk8splus27


// Contract of a `PersistentVolumeClaim`.
type IPersistentVolume interface {
	IResource
}

// The jsii proxy for IPersistentVolume
type jsiiProxy_IPersistentVolume struct {
	jsiiProxy_IResource
}

