package node

import (
	"context"
	"os"

	corev1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/sig-storage-lib-external-provisioner/v13/controller"
)

const provisionerName = "verta-cdk8s/folders"

// startStorage makes folders for claims, as the default storage class. The project of the Kubernetes storage group is
// used for it, since watching claims and volumes right is the larger part of a provisioner.
func (c *cluster) startStorage(ctx context.Context) error {
	if _, err := c.client.StorageV1().StorageClasses().Create(ctx, &storagev1.StorageClass{
		ObjectMeta: metav1.ObjectMeta{
			Name:        "standard",
			Annotations: map[string]string{"storageclass.kubernetes.io/is-default-class": "true"},
		},
		Provisioner: provisionerName,
	}, metav1.CreateOptions{}); err != nil {
		return err
	}
	go controller.NewProvisionController(ctx, c.client, provisionerName, folders{c},
		controller.LeaderElection(false)).Run(ctx)
	return nil
}

// folders provisions local volumes: unlike a host path, such a volume is handed to the pod's group.
type folders struct{ *cluster }

// Provision makes the folder of a volume.
func (f folders) Provision(_ context.Context, o controller.ProvisionOptions) (*corev1.PersistentVolume, controller.ProvisioningState, error) {
	path := f.Path("volumes", o.PVName)
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, controller.ProvisioningFinished, err
	}
	return &corev1.PersistentVolume{
		ObjectMeta: metav1.ObjectMeta{Name: o.PVName},
		Spec: corev1.PersistentVolumeSpec{
			PersistentVolumeReclaimPolicy: *o.StorageClass.ReclaimPolicy,
			AccessModes:                   o.PVC.Spec.AccessModes,
			Capacity:                      o.PVC.Spec.Resources.Requests,
			PersistentVolumeSource:        corev1.PersistentVolumeSource{Local: &corev1.LocalVolumeSource{Path: path}},
			// A local volume must say where it is; all nodes are this machine.
			NodeAffinity: &corev1.VolumeNodeAffinity{Required: &corev1.NodeSelector{NodeSelectorTerms: []corev1.NodeSelectorTerm{{
				MatchExpressions: []corev1.NodeSelectorRequirement{{Key: corev1.LabelHostname, Operator: corev1.NodeSelectorOpExists}},
			}}}},
		},
	}, controller.ProvisioningFinished, nil
}

// Delete removes the folder of a volume, and what is in it.
func (f folders) Delete(_ context.Context, volume *corev1.PersistentVolume) error {
	return os.RemoveAll(f.Path("volumes", volume.Name))
}
