//go:build no_runtime_type_checking

package snapshotstoragek8sio

// Building without runtime type checking enabled, so all the below just return nil

func validateVolumeSnapshot_IsApiObjectParameters(o interface{}) error {
	return nil
}

func validateVolumeSnapshot_IsConstructParameters(x interface{}) error {
	return nil
}

func validateVolumeSnapshot_ManifestParameters(props *VolumeSnapshotProps) error {
	return nil
}

func validateVolumeSnapshot_OfParameters(c constructs.IConstruct) error {
	return nil
}

func validateNewVolumeSnapshotParameters(scope constructs.Construct, id *string, props *VolumeSnapshotProps) error {
	return nil
}

