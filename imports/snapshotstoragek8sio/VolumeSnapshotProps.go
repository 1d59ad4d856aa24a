package snapshotstoragek8sio

import (
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// VolumeSnapshot is a user's request for either creating a point-in-time snapshot of a persistent volume, or binding to a pre-existing snapshot.
type VolumeSnapshotProps struct {
	// spec defines the desired characteristics of a snapshot requested by a user.
	//
	// More info: https://kubernetes.io/docs/concepts/storage/volume-snapshots#volumesnapshots
	// Required.
	Spec *VolumeSnapshotSpec `field:"required" json:"spec" yaml:"spec"`
	Metadata *cdk8s.ApiObjectMetadata `field:"optional" json:"metadata" yaml:"metadata"`
}

