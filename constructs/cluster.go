package constructs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/distribution/reference"
	"k8s.io/apimachinery/pkg/util/validation"
)

// Cluster says in what the cluster differs from a plain one with IPv4. It is the same for every component.
type Cluster struct {
	// ImageMirror is a registry host, with a path if need be, that stands for all registries: the image
	// docker.io/library/redis is pulled as registry.example.com/mirror/library/redis. It holds for every image, those of
	// added containers too; images that lie below it already stay as they are. Tags and digests are kept.
	// Default: none. Optional.
	ImageMirror string `json:"imageMirror,omitempty"`
	// AssignUserIDs leaves the numbers of user and groups to the cluster, as OpenShift's restricted-v2 does from a range of
	// the namespace. Elsewhere pods of images whose own user is root are then refused. Default: false. Optional.
	AssignUserIDs bool `json:"assignUserIDs,omitempty"`
	// IPFamilyPolicy of the Services: SingleStack, PreferDualStack or RequireDualStack. Default: the cluster's. Optional.
	IPFamilyPolicy string `json:"ipFamilyPolicy,omitempty"`
	// IPFamilies of the Services in their order: IPv4, IPv6 or both. Default: the cluster's. Optional.
	IPFamilies []string `json:"ipFamilies,omitempty"`
	// CABundle holds the certificates of private authorities that backend, frontend, ml and the upload of Redis'
	// backups trust. Default: none. Optional.
	CABundle CABundle `json:"caBundle,omitzero"`
}

// CABundle is where certificates of authorities lie, in PEM: one key of a ConfigMap or a Secret in the namespace of the
// pods. Node.js trusts them besides the public ones, Python in their place; see docs/clusters.md.
type CABundle struct {
	// ConfigMap by its name. Default: none. Optional.
	ConfigMap string `json:"configMap,omitempty"`
	// Secret by its name, in place of a ConfigMap. Default: none. Optional.
	Secret string `json:"secret,omitempty"`
	// Key that holds the certificates. Default: ca.crt. Optional.
	Key string `json:"key,omitempty"`
}

const (
	caVolume     = "ca-bundle"
	caFolder     = "/etc/verta-ca"
	caFile       = "ca.crt"
	defaultCAKey = "ca.crt"
)

func (b CABundle) isSet() bool { return b.ConfigMap != "" || b.Secret != "" }

func (b CABundle) check(c *checker) {
	switch {
	case b.ConfigMap != "" && b.Secret != "":
		c.add("caBundle", b.ConfigMap+", "+b.Secret, "are two, a ConfigMap and a Secret", "keep one of the two")
	case !b.isSet() && b.Key != "":
		c.add("caBundle", b.Key, "is a key of nothing", "name the ConfigMap or the Secret")
	}
	c.objectName("caBundle", b.ConfigMap)
	c.objectName("caBundle", b.Secret)
	if len(validation.IsConfigMapKey(cmp.Or(b.Key, defaultCAKey))) > 0 {
		c.add("caBundle", b.Key, "is not a key of a ConfigMap or Secret", "use letters, digits, '-', '_' and '.'")
	}
}

func (b CABundle) volume() *k8s.Volume {
	items := list(&k8s.KeyToPath{Key: text(cmp.Or(b.Key, defaultCAKey)), Path: text(caFile)})
	if b.Secret != "" {
		return &k8s.Volume{Name: text(caVolume), Secret: &k8s.SecretVolumeSource{SecretName: text(b.Secret), Items: items}}
	}
	return &k8s.Volume{Name: text(caVolume), ConfigMap: &k8s.ConfigMapVolumeSource{Name: text(b.ConfigMap), Items: items}}
}

// trusting are the containers with the certificates mounted, and named to their program by these variables; one that the
// user sets wins. The given structs are not changed.
func (b CABundle) trusting(variables []string, containers ...*k8s.Container) []*k8s.Container {
	if !b.isSet() || len(variables) == 0 {
		return containers
	}
	out := make([]*k8s.Container, len(containers))
	for i, c := range containers {
		own := *c
		env := slices.Clone(deref(c.Env))
		for _, name := range variables {
			if !slices.ContainsFunc(env, func(v *k8s.EnvVar) bool { return v != nil && v.Name != nil && *v.Name == name }) {
				env = append(env, &k8s.EnvVar{Name: text(name), Value: text(caFolder + "/" + caFile)})
			}
		}
		own.Env = list(env...)
		own.VolumeMounts = list(append(slices.Clone(deref(c.VolumeMounts)),
			&k8s.VolumeMount{Name: text(caVolume), MountPath: text(caFolder), ReadOnly: new(true)})...)
		out[i] = &own
	}
	return out
}

const (
	ipv4 = "IPv4"
	ipv6 = "IPv6"

	singleStack     = "SingleStack"
	preferDualStack = "PreferDualStack"
	dualStack       = "RequireDualStack"
)

// UsesIPv6 tells whether anything may be called by an IPv6 address.
func (c Cluster) UsesIPv6() bool {
	return c.HasIPv6() || c.IPFamilyPolicy == preferDualStack
}

// HasIPv6 tells whether Services have IPv6 addresses in any cluster. With PreferDualStack alone the cluster decides.
func (c Cluster) HasIPv6() bool {
	return slices.Contains(c.IPFamilies, ipv6) || c.IPFamilyPolicy == dualStack
}

func (c Cluster) check(ch *checker) {
	if c.ImageMirror != "" && !c.mirrors() {
		ch.add("imageMirror", c.ImageMirror, "is not a registry",
			"use a host with a dot or a port, and a path if need be, like registry.example.com/mirror")
	}
	if c.IPFamilyPolicy != "" {
		ch.oneOf("ipFamilyPolicy", c.IPFamilyPolicy, singleStack, preferDualStack, dualStack)
	}
	c.CABundle.check(ch)
	families := strings.Join(c.IPFamilies, ", ")
	switch known := slices.ContainsFunc(c.IPFamilies, func(f string) bool { return f != ipv4 && f != ipv6 }); {
	case known || len(c.IPFamilies) > 2 || len(c.IPFamilies) == 2 && c.IPFamilies[0] == c.IPFamilies[1]:
		ch.add("ipFamilies", families, "is not a list of IP families", "use IPv4, IPv6, or both in the order you want")
	case len(c.IPFamilies) == 2 && c.IPFamilyPolicy != preferDualStack && c.IPFamilyPolicy != dualStack:
		ch.add("ipFamilies", families, "are two, and Services have one by default",
			"set ipFamilyPolicy: PreferDualStack or RequireDualStack, or name one")
	}
}

// mirrors tells whether the mirror can begin an image's name.
func (c Cluster) mirrors() bool {
	_, err := reference.ParseNamed(c.ImageMirror + "/image")
	return err == nil && registryHost(c.ImageMirror+"/image") != ""
}

// image is where an image is pulled from.
func (c Cluster) image(ref string) string {
	if c.ImageMirror == "" || strings.HasPrefix(ref, c.ImageMirror+"/") {
		return ref
	}
	named, err := reference.ParseNormalizedNamed(ref) // knows what "busybox" is short for
	if err != nil {
		return ref // the API server has the better words for it
	}
	return c.ImageMirror + "/" + strings.TrimPrefix(named.String(), reference.Domain(named)+"/")
}

// pulled are the containers with their images as the mirror has them. The given structs are not changed.
func (c Cluster) pulled(containers []*k8s.Container) []*k8s.Container {
	if c.ImageMirror == "" {
		return containers
	}
	out := make([]*k8s.Container, len(containers))
	for i, container := range containers {
		own := *container
		own.Image = text(c.image(*container.Image))
		out[i] = &own
	}
	return out
}

// serviceSpec says which IP families the Service has.
func (c Cluster) serviceSpec(spec k8s.ServiceSpec) *k8s.ServiceSpec {
	spec.IpFamilyPolicy = text(c.IPFamilyPolicy)
	if len(c.IPFamilies) > 0 {
		spec.IpFamilies = texts(c.IPFamilies...)
	}
	return &spec
}

// podSecurityContext is the design's, with the seccomp profile that the Pod Security standard "restricted" asks for.
func (c Cluster) podSecurityContext() *k8s.PodSecurityContext {
	context := &k8s.PodSecurityContext{
		RunAsNonRoot: new(true),
		// A large volume is not walked on every start, only when its root has the wrong owner.
		FsGroupChangePolicy: text("OnRootMismatch"),
		SeccompProfile:      &k8s.SeccompProfile{Type: text("RuntimeDefault")},
	}
	if !c.AssignUserIDs {
		context.RunAsUser, context.RunAsGroup, context.FsGroup = num(UserID), num(UserID), num(UserID)
	}
	return context
}
