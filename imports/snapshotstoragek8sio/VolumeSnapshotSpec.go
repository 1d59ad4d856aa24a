package snapshotstoragek8sio


// spec defines the desired characteristics of a snapshot requested by a user.
//
// More info: https://kubernetes.io/docs/concepts/storage/volume-snapshots#volumesnapshots
// Required.
type VolumeSnapshotSpec struct {
	// source specifies where a snapshot will be created from.
	//
	// This field is immutable after creation.
	// Required.
	Source *VolumeSnapshotSpecSource `field:"required" json:"source" yaml:"source"`
	// VolumeSnapshotClassName is the name of the VolumeSnapshotClass requested by the VolumeSnapshot.
	//
	// VolumeSnapshotClassName may be left nil to indicate that the default
	// SnapshotClass should be used.
	// A given cluster may have multiple default Volume SnapshotClasses: one
	// default per CSI Driver. If a VolumeSnapshot does not specify a SnapshotClass,
	// VolumeSnapshotSource will be checked to figure out what the associated
	// CSI Driver is, and the default VolumeSnapshotClass associated with that
	// CSI Driver will be used. If more than one VolumeSnapshotClass exist for
	// a given CSI Driver and more than one have been marked as default,
	// CreateSnapshot will fail and generate an event.
	// Empty string is not allowed for this field.
	VolumeSnapshotClassName *string `field:"optional" json:"volumeSnapshotClassName" yaml:"volumeSnapshotClassName"`
}

