package cdk8splus27


// Contract of a `PersistentVolumeClaim`.
type IPersistentVolumeClaim interface {
	IResource
}

// The jsii proxy for IPersistentVolumeClaim
type jsiiProxy_IPersistentVolumeClaim struct {
	jsiiProxy_IResource
}

