package constructs

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"
)

// The choices of ModelCache.Mode.
const (
	// ModelsBaked are part of the image; nothing is mounted over them.
	ModelsBaked = "baked"
	// ModelsEphemeral are downloaded into an emptyDir by each pod before its server starts.
	ModelsEphemeral = "ephemeral"
	// ModelsPersistent are downloaded once, into a persistent volume.
	ModelsPersistent = "persistent"
)

const (
	// DefaultModelCacheSize holds the three models and a download under way.
	DefaultModelCacheSize = "20Gi"

	// modelPath is where the program looks for models, and where the image has them.
	modelPath   = "/models"
	modelVolume = "models"
	// modelFillSeconds is enough for 6 GiB at 4 MiB/s.
	modelFillSeconds = 1800

	accessOnce = "ReadWriteOnce"
	accessMany = "ReadWriteMany"
)

// ModelCache says where the ML service's models come from.
type ModelCache struct {
	// Mode is baked, ephemeral or persistent. Default: baked. Optional.
	Mode string `json:"mode,omitempty"`
	// Size of the volume. Default: 20Gi. Optional.
	Size string `json:"size,omitempty"`
	// StorageClassName of the persistent volume. Default: the cluster's default class. Optional.
	StorageClassName string `json:"storageClassName,omitempty"`
	// AccessMode of the persistent volume: ReadWriteOnce is for a single replica, which is then stopped before its
	// successor starts; ReadWriteMany is for several. Default: ReadWriteOnce. Optional.
	AccessMode string `json:"accessMode,omitempty"`
	// ExistingClaim is the name of a claim to use in place of a new one. Default: none. Optional.
	ExistingClaim string `json:"existingClaim,omitempty"`
	// FillCommand downloads the models to /models. It runs once for each image. Default: python download_models.py.
	// Optional.
	FillCommand []string `json:"fillCommand,omitempty"`
}

func (m ModelCache) withDefaults() ModelCache {
	m.Mode = cmp.Or(m.Mode, ModelsBaked)
	m.Size = cmp.Or(m.Size, DefaultModelCacheSize)
	m.AccessMode = cmp.Or(m.AccessMode, accessOnce)
	if len(m.FillCommand) == 0 {
		m.FillCommand = []string{"python", "download_models.py"}
	}
	return m
}

// withVolume adds an ephemeral cache to the ephemeral storage of a container: the kubelet counts an emptyDir among it,
// and evicts the pod that takes more than its containers' limits.
func (m ModelCache) withVolume(r Resources) Resources {
	size, err := parseQuantity(m.Size)
	if m.Mode != ModelsEphemeral || err != nil {
		return r
	}
	add := func(storage string) string {
		sum := resource.MustParse(storage)
		sum.Add(size)
		return sum.String()
	}
	r.Requests.EphemeralStorage = add(r.Requests.EphemeralStorage)
	r.Limits.EphemeralStorage = add(r.Limits.EphemeralStorage)
	return r
}

func (m ModelCache) check(c *checker, mostReplicas int, storageLimit string) {
	c.oneOf("modelCache.mode", m.Mode, ModelsBaked, ModelsEphemeral, ModelsPersistent)
	size, ok := c.quantity("modelCache.size", m.Size, minVolume)
	if limit, err := parseQuantity(storageLimit); ok && err == nil && m.Mode == ModelsEphemeral && limit.Cmp(size) < 0 {
		c.add("modelCache.size", m.Size, "is more than the container's limit of ephemeral storage, "+storageLimit+
			", so the pod would be evicted", "raise resources.limits.ephemeral-storage, or leave it to its default")
	}
	c.oneOf("modelCache.accessMode", m.AccessMode, accessOnce, accessMany)
	c.objectName("modelCache.storageClassName", m.StorageClassName)
	c.objectName("modelCache.existingClaim", m.ExistingClaim)
	if m.Mode != ModelsPersistent && m.ExistingClaim != "" {
		c.add("modelCache.existingClaim", m.ExistingClaim, "has no use with mode "+m.Mode, "set modelCache.mode: persistent or remove it")
	}
	if m.onOneNode() && mostReplicas > 1 {
		c.add("modelCache.accessMode", m.AccessMode, "cannot be mounted by several replicas on different nodes",
			"set ReadWriteMany with a storage class that has it, or modelCache.mode: ephemeral, or a single replica")
	}
}

// onOneNode tells whether the volume ties the pods to one node, so that two revisions cannot run side by side.
func (m ModelCache) onOneNode() bool { return m.Mode == ModelsPersistent && m.AccessMode == accessOnce }

func (m ModelCache) ownsClaim() bool { return m.Mode == ModelsPersistent && m.ExistingClaim == "" }

func (m ModelCache) fillSeconds() int {
	if m.Mode == ModelsBaked {
		return 0
	}
	return modelFillSeconds
}

func (m ModelCache) claimName(prefix string) string {
	return cmp.Or(m.ExistingClaim, objectName(prefix, ComponentML)+"-models")
}

// volume that the models are filled into; nil where the image has them.
func (m ModelCache) volume(prefix string) *k8s.Volume {
	switch m.Mode {
	case ModelsEphemeral:
		return scratch(modelVolume, m.Size)
	case ModelsPersistent:
		return &k8s.Volume{Name: text(modelVolume), PersistentVolumeClaim: &k8s.PersistentVolumeClaimVolumeSource{
			ClaimName: text(m.claimName(prefix)),
		}}
	default:
		return nil
	}
}

// fillCommand downloads unless a mark says that this image has done so. The mark comes last, so a download that was
// cut off is begun again; the hub's client locks its files, so two pods may fill one volume.
func (m ModelCache) fillCommand(image Image) []string {
	sum := sha256.Sum256([]byte(image.Reference()))
	mark := modelPath + "/.filled-" + hex.EncodeToString(sum[:])[:10]
	script := `test -e "$0" || { "$@" && touch "$0"; }`
	return append(withDeadline(modelFillSeconds, []string{"sh", "-c", script, mark}), m.FillCommand...)
}

func (m ModelCache) newClaim(scope constructs.Construct, labels map[string]string, prefix string) cdk8s.ApiObject {
	return newObject(scope, "models", "v1", "PersistentVolumeClaim", &k8s.KubePersistentVolumeClaimProps{
		Metadata: &k8s.ObjectMeta{Name: text(m.claimName(prefix)), Labels: textMap(labels)},
		Spec: &k8s.PersistentVolumeClaimSpec{
			AccessModes:      texts(m.AccessMode),
			StorageClassName: text(m.StorageClassName),
			Resources: &k8s.ResourceRequirements{
				Requests: &map[string]k8s.Quantity{"storage": Quantity(m.Size)},
			},
		},
	})
}
