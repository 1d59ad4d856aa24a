package constructs

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/util/validation"
)

// PodProps are the settings that every component's pods have.
type PodProps struct {
	// NamePrefix begins the name of every object. Default: "verta". Optional.
	NamePrefix string `json:"-"`
	// ImageSet chooses the facts about Verta's images. Default: design. Optional.
	ImageSet ImageSet `json:"-"`
	// Secrets says where the credentials are. Default: the Secret named as the prefix, with the contract's keys. Optional.
	Secrets Secrets `json:"-"`
	// Cluster says in what the cluster differs from a plain one. Default: in nothing. Optional.
	Cluster Cluster `json:"-"`

	// Image to run. Default: the component's, at the version this library was made for. Optional.
	Image Image `json:"image,omitzero"`
	// ImagePullSecrets are names of Secrets of the type kubernetes.io/dockerconfigjson. Default: none. Optional.
	ImagePullSecrets []string `json:"imagePullSecrets,omitempty"`
	// Command of the main container. Default: the image's own. Optional.
	Command []string `json:"command,omitempty"`
	// Resources of the main container. Default: the component's. Optional.
	Resources Resources `json:"resources,omitzero"`
	// Recommend has a VerticalPodAutoscaler say what the containers should request. It changes nothing by itself.
	// Default: false. Optional.
	Recommend bool `json:"recommend,omitempty"`
	// Probes of the main container. Default: the component's. Optional.
	Probes Probes `json:"probes,omitzero"`
	// Shutdown timing. Default: the component's. Optional.
	Shutdown Shutdown `json:"shutdown,omitzero"`
	// ServiceAnnotations are put on the Service. Default: none. Optional.
	ServiceAnnotations map[string]string `json:"serviceAnnotations,omitempty"`
	// ServiceAccountAnnotations are put on the service account, as cloud identities want them. Default: none. Optional.
	ServiceAccountAnnotations map[string]string `json:"serviceAccountAnnotations,omitempty"`

	// PodLabels are added to the pods. The selector's labels cannot be replaced. Default: none. Optional.
	PodLabels map[string]string `json:"podLabels,omitempty"`
	// PodAnnotations are added to the pods. Default: none. Optional.
	PodAnnotations map[string]string `json:"podAnnotations,omitempty"`
	// ExtraEnv is added to the main container, and to an init container that runs the same program. What tells the program
	// where to listen is refused. Default: none. Optional.
	ExtraEnv []*k8s.EnvVar `json:"extraEnv,omitempty"`
	// ExtraEnvFrom is added likewise; the component's own ConfigMap wins. Default: none. Optional.
	ExtraEnvFrom []*k8s.EnvFromSource `json:"extraEnvFrom,omitempty"`
	// ExtraVolumes are added to the pod. Default: none. Optional.
	ExtraVolumes []*k8s.Volume `json:"extraVolumes,omitempty"`
	// ExtraVolumeMounts are added to the main container. Default: none. Optional.
	ExtraVolumeMounts []*k8s.VolumeMount `json:"extraVolumeMounts,omitempty"`
	// InitContainers run before the component's own. They are hardened unless they bring a security context. Default: none. Optional.
	InitContainers []*k8s.Container `json:"initContainers,omitempty"`
	// Sidecars run beside the main container. They are hardened unless they bring a security context. Default: none. Optional.
	Sidecars []*k8s.Container `json:"sidecars,omitempty"`

	// Spread prefers nodes and zones that run no other pod of the component. Default: false. Optional.
	Spread bool `json:"spread,omitempty"`
	// NodeSelector that nodes must match. Default: none. Optional.
	NodeSelector map[string]string `json:"nodeSelector,omitempty"`
	// Tolerations of node taints. Default: none. Optional.
	Tolerations []*k8s.Toleration `json:"tolerations,omitempty"`
	// Affinity of the pods; its podAntiAffinity takes the place of the one that Spread makes. Default: none. Optional.
	Affinity *k8s.Affinity `json:"affinity,omitempty"`
	// PriorityClassName of the pods; the class must exist. Default: none. Optional.
	PriorityClassName string `json:"priorityClassName,omitempty"`
	// Architectures of nodes that the pods may run on, like amd64 or arm64: those that the image is built for.
	// Default: any. Optional.
	Architectures []string `json:"architectures,omitempty"`
	// CloudIdentity opens the network policies to what hands out cloud credentials on the node: gke or eksPodIdentity.
	// Identities whose token is mounted need nothing: IRSA, Entra Workload ID. Default: none. Optional.
	CloudIdentity string `json:"cloudIdentity,omitempty"`
}

// Shutdown says how long a pod may take to stop. Its grace period is the sum of both and a margin of five seconds.
type Shutdown struct {
	// PreStopSeconds that the container goes on serving while load balancers and proxies learn that it leaves.
	// 0 stops at once. Default: the component's. Optional.
	PreStopSeconds *int `json:"preStopSeconds,omitempty"`
	// AppSeconds that the program may take from SIGTERM to its end. Default: the component's. Optional.
	AppSeconds int `json:"appSeconds,omitempty"`
}

// shutdownMarginSeconds keeps the kernel's SIGKILL behind the program's own deadline.
const shutdownMarginSeconds = 5

func (s Shutdown) withDefaults(d Shutdown) Shutdown {
	if s.PreStopSeconds == nil {
		s.PreStopSeconds = new(*d.PreStopSeconds)
	}
	s.AppSeconds = cmp.Or(s.AppSeconds, d.AppSeconds)
	return s
}

func (s Shutdown) gracePeriodSeconds() int {
	return *s.PreStopSeconds + s.AppSeconds + shutdownMarginSeconds
}

// lifecycle sleeps before SIGTERM. The binary "sleep" is in every image; the API's own sleep action came after 1.27.
func (s Shutdown) lifecycle() *k8s.Lifecycle {
	if *s.PreStopSeconds == 0 {
		return nil
	}
	return &k8s.Lifecycle{PreStop: &k8s.LifecycleHandler{
		Exec: &k8s.ExecAction{Command: texts("sleep", fmt.Sprint(*s.PreStopSeconds))},
	}}
}

// withDefaults fills what is common; d holds the component's own defaults.
func (p PodProps) withDefaults(d PodProps) PodProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	p.ImageSet = cmp.Or(p.ImageSet, ImagesDesign)
	p.Secrets = p.Secrets.withDefaults(p.NamePrefix)
	p.Image = p.Image.withDefaults(d.Image)
	if len(p.Command) == 0 {
		p.Command = slices.Clone(d.Command)
	}
	p.Resources = p.Resources.withDefaults(d.Resources)
	p.Probes = p.Probes.withDefaults(d.Probes)
	p.Shutdown = p.Shutdown.withDefaults(d.Shutdown)
	return p
}

// check reports faults in what is common. ownEnv are the variables that the component sets by itself.
func (p PodProps) check(c *checker, ownEnv []*k8s.EnvVar) {
	checkNamePrefix(c, p.NamePrefix)
	p.ImageSet.check(c)
	p.Image.check(c)
	for i, name := range p.ImagePullSecrets {
		c.objectName(fmt.Sprintf("imagePullSecrets[%d]", i), cmp.Or(name, "(empty)"))
	}
	p.Resources.check(c)
	p.Probes.check(c)
	c.between("shutdown.preStopSeconds", *p.Shutdown.PreStopSeconds, 0, 300)
	c.between("shutdown.appSeconds", p.Shutdown.AppSeconds, 1, 3600)
	c.annotations("serviceAnnotations", p.ServiceAnnotations)
	c.annotations("serviceAccountAnnotations", p.ServiceAccountAnnotations)
	c.labels("podLabels", p.PodLabels)
	for _, key := range sortedKeys(selectorLabels("", "")) {
		if _, taken := p.PodLabels[key]; taken {
			c.add("podLabels."+key, p.PodLabels[key], "would take the pods out of their selector", "choose another label")
		}
	}
	c.annotations("podAnnotations", p.PodAnnotations)
	c.labels("nodeSelector", p.NodeSelector)
	c.objectName("priorityClassName", p.PriorityClassName)
	for i, architecture := range p.Architectures {
		c.oneOf(fmt.Sprintf("architectures[%d]", i), architecture, architectures...)
	}
	if p.CloudIdentity != "" {
		c.oneOf("cloudIdentity", p.CloudIdentity, CloudIdentityGKE, CloudIdentityEKS)
	}
	p.Cluster.check(c)
	p.checkExtras(c, ownEnv)
}

func (p PodProps) checkExtras(c *checker, ownEnv []*k8s.EnvVar) {
	set := map[string]bool{}
	for _, v := range ownEnv {
		set[*v.Name] = true
	}
	for i, v := range p.ExtraEnv {
		field := fmt.Sprintf("extraEnv[%d].name", i)
		switch {
		case v == nil || v.Name == nil:
			continue // see complete
		case len(validation.IsEnvVarName(*v.Name)) > 0:
			c.add(field, *v.Name, "is not the name of an environment variable", "use letters, digits and '_'")
		case set[*v.Name]:
			c.add(field, *v.Name, "is set already", "remove it here; its value comes from the Secret or another entry")
		default:
			set[*v.Name] = true
		}
	}
	complete(c, "extraEnv", p.ExtraEnv...)
	complete(c, "extraEnvFrom", p.ExtraEnvFrom...)
	complete(c, "extraVolumes", p.ExtraVolumes...)
	complete(c, "extraVolumeMounts", p.ExtraVolumeMounts...)
	checkContainers(c, "initContainers", p.InitContainers)
	checkContainers(c, "sidecars", p.Sidecars)
	complete(c, "tolerations", p.Tolerations...)
	if p.Affinity != nil {
		complete(c, "affinity", p.Affinity)
	}
}

// checkContainers asks for an image too, which Kubernetes leaves open, and for resources that there are.
func checkContainers(c *checker, field string, containers []*k8s.Container) {
	complete(c, field, containers...)
	for i, container := range containers {
		if container == nil {
			continue // see complete
		}
		if container.Image == nil {
			c.add(fmt.Sprintf("%s[%d].image", field, i), "(none)", "is required", "name the image")
		}
		if r := container.Resources; r != nil {
			checkResourceNames(c, fmt.Sprintf("%s[%d].resources.limits", field, i), r.Limits)
			checkResourceNames(c, fmt.Sprintf("%s[%d].resources.requests", field, i), r.Requests)
		}
	}
}

// checkResourceNames takes the names that the API server takes for a container: its own, and those of devices.
func checkResourceNames(c *checker, field string, amounts *map[string]k8s.Quantity) {
	if amounts == nil {
		return
	}
	for _, name := range sortedKeys(*amounts) {
		device := strings.Contains(name, "/") && len(validation.IsQualifiedName(name)) == 0
		if !device && !slices.Contains(computeResources, name) && !strings.HasPrefix(name, "hugepages-") {
			c.add(field+"."+name, name, "is no resource of a container",
				"use one of: "+strings.Join(computeResources, ", ")+", or the name of a device, like example.com/gpu")
		}
	}
}

// podBuilder is what a component adds to the common settings to make its pod template.
type podBuilder struct {
	component   string
	account     string // the component whose service account the pods have, where it is another one's
	common      PodProps
	main        k8s.Container     // the main container, without what is common; its image only where it is another one
	init        []*k8s.Container  // before it, after the user's
	sidecars    []*k8s.Container  // beside it, before the user's
	volumes     []*k8s.Volume     // besides the user's
	claims      []string          // volumes that a StatefulSet makes of its claim templates
	trust       []string          // variables that name the program a file of certificates; none for one that needs none
	listens     []string          // variables of the ConfigMap that tell the program where to listen
	annotations map[string]string // besides the user's
}

func (p podBuilder) selector() map[string]string {
	return selectorLabels(p.common.NamePrefix, p.component)
}

func (p podBuilder) labels() map[string]string {
	return objectLabels(p.common.NamePrefix, p.component, p.common.Image.version())
}

// meta is the metadata of an object of the component that carries the component's name.
func (p podBuilder) meta(annotations map[string]string) *k8s.ObjectMeta {
	return &k8s.ObjectMeta{
		Name:        text(objectName(p.common.NamePrefix, p.component)),
		Labels:      textMap(p.labels()),
		Annotations: textMap(annotations),
	}
}

func (p podBuilder) template() *k8s.PodTemplateSpec {
	main := p.main
	if main.Image == nil {
		main.Image = text(p.common.Image.Reference())
		main.ImagePullPolicy = text(p.common.Image.PullPolicy)
	}
	main.Command = texts(p.common.Command...)
	main.Resources = p.common.Resources.kube()
	main.SecurityContext = containerSecurityContext()
	main.Lifecycle = p.common.Shutdown.lifecycle()
	main.VolumeMounts = list(slices.Concat(deref(main.VolumeMounts), p.common.ExtraVolumeMounts)...)

	pullSecrets := make([]*k8s.LocalObjectReference, len(p.common.ImagePullSecrets))
	for i, name := range p.common.ImagePullSecrets {
		pullSecrets[i] = &k8s.LocalObjectReference{Name: text(name)}
	}
	sidecars := slices.Concat(p.sidecars, p.common.Sidecars)
	containers := slices.Concat(p.common.InitContainers, p.init, []*k8s.Container{&main}, sidecars)
	var spread []*k8s.TopologySpreadConstraint
	if p.common.Spread {
		spread = spreadConstraints(p.selector())
	}
	own := p.common.Cluster.CABundle.trusting(p.trust, slices.Concat(p.init, []*k8s.Container{&main})...)
	init, server := own[:len(p.init)], own[len(p.init):]
	return &k8s.PodTemplateSpec{
		Metadata: &k8s.ObjectMeta{
			Labels:      textMap(merged(p.common.PodLabels, p.labels())),
			Annotations: textMap(merged(p.annotations, p.common.Secrets.podAnnotations(containers), p.common.PodAnnotations)),
		},
		Spec: &k8s.PodSpec{
			ServiceAccountName:            text(objectName(p.common.NamePrefix, cmp.Or(p.account, p.component))),
			AutomountServiceAccountToken:  new(false),
			EnableServiceLinks:            new(false), // a Service's name would inject variables that the programs misread
			SecurityContext:               p.common.Cluster.podSecurityContext(),
			ImagePullSecrets:              list(pullSecrets...),
			TerminationGracePeriodSeconds: num(p.common.Shutdown.gracePeriodSeconds()),
			InitContainers:                list(p.common.Cluster.pulled(slices.Concat(hardened(p.common.InitContainers), init))...),
			Containers:                    list(p.common.Cluster.pulled(slices.Concat(server, hardened(sidecars)))...),
			Volumes:                       list(slices.Concat(p.ownVolumes(), p.common.ExtraVolumes)...),
			NodeSelector:                  textMap(p.common.NodeSelector),
			Tolerations:                   list(p.common.Tolerations...),
			Affinity:                      p.common.affinity(p.selector()),
			TopologySpreadConstraints:     list(spread...),
			PriorityClassName:             text(p.common.PriorityClassName),
		},
	}
}

// ownVolumes are those that are not the user's.
func (p podBuilder) ownVolumes() []*k8s.Volume {
	if bundle := p.common.Cluster.CABundle; bundle.isSet() && len(p.trust) > 0 {
		return slices.Concat(p.volumes, []*k8s.Volume{bundle.volume()})
	}
	return p.volumes
}

// check reports what does not go with the pod's own parts of what the user adds. The API server refuses names that are
// given twice, and mounts of what is not there; a program that listens elsewhere never becomes ready.
func (p podBuilder) check(c *checker) {
	for i, v := range p.common.ExtraEnv {
		if v != nil && v.Name != nil && slices.Contains(p.listens, *v.Name) {
			c.add(fmt.Sprintf("extraEnv[%d].name", i), *v.Name, "moves the program away from where the Service and the probes ask it", "remove it")
		}
	}
	volumes := map[string]bool{}
	for _, name := range p.claims {
		volumes[name] = true
	}
	for _, v := range p.ownVolumes() {
		volumes[*v.Name] = true
	}
	for i, v := range p.common.ExtraVolumes {
		if v != nil {
			c.unique(fmt.Sprintf("extraVolumes[%d].name", i), v.Name, volumes, "is the name of another volume of the pod", "choose another name")
		}
	}

	main := p.common.Cluster.CABundle.trusting(p.trust, &p.main)[0]
	mounted := map[string]bool{}
	for _, m := range deref(main.VolumeMounts) {
		mounted[path.Clean(*m.MountPath)] = true
	}
	checkMounts(c, "extraVolumeMounts", p.common.ExtraVolumeMounts, mounted, volumes)

	names := map[string]bool{}
	for _, own := range slices.Concat(p.init, []*k8s.Container{main}, p.sidecars) {
		names[*own.Name] = true
	}
	for _, user := range []struct {
		field      string
		containers []*k8s.Container
	}{{"initContainers", p.common.InitContainers}, {"sidecars", p.common.Sidecars}} {
		for i, container := range user.containers {
			if container == nil {
				continue // see complete
			}
			field := fmt.Sprintf("%s[%d]", user.field, i)
			c.unique(field+".name", container.Name, names, "is the name of another container of the pod", "choose another name")
			checkMounts(c, field+".volumeMounts", deref(container.VolumeMounts), map[string]bool{}, volumes)
		}
	}
}

// checkMounts looks at mounts of one container, which has others already.
func checkMounts(c *checker, field string, mounts []*k8s.VolumeMount, mounted, volumes map[string]bool) {
	for i, m := range mounts {
		if m == nil || m.Name == nil || m.MountPath == nil {
			continue // see complete
		}
		at := fmt.Sprintf("%s[%d]", field, i)
		if !volumes[*m.Name] {
			c.add(at+".name", *m.Name, "is no volume of the pod", "add it to extraVolumes, or use one of: "+strings.Join(sortedKeys(volumes), ", "))
		}
		c.unique(at+".mountPath", new(path.Clean(*m.MountPath)), mounted, "is mounted already", "choose another path")
	}
}

// initContainer is a container of the component's image that runs before the main one, with the same environment.
func (p podBuilder) initContainer(name string, command []string, env []*k8s.EnvVar, mounts ...*k8s.VolumeMount) *k8s.Container {
	return &k8s.Container{
		Name:            text(name),
		Image:           text(p.common.Image.Reference()),
		ImagePullPolicy: text(p.common.Image.PullPolicy),
		Command:         texts(command...),
		Env:             list(env...),
		EnvFrom:         p.main.EnvFrom,
		Resources:       p.common.Resources.kube(),
		SecurityContext: containerSecurityContext(),
		VolumeMounts:    list(mounts...),
	}
}

// envFrom reads the component's ConfigMap after the user's sources, so that it wins.
func (p PodProps) envFrom(configMap string) *[]*k8s.EnvFromSource {
	own := &k8s.EnvFromSource{ConfigMapRef: &k8s.ConfigMapEnvSource{Name: text(configMap)}}
	return list(slices.Concat(p.ExtraEnvFrom, []*k8s.EnvFromSource{own})...)
}

// scratch is an emptyDir of limited size, for a path that a read-only root takes away.
func scratch(name, size string) *k8s.Volume {
	return &k8s.Volume{Name: text(name), EmptyDir: &k8s.EmptyDirVolumeSource{SizeLimit: Quantity(size)}}
}

func mount(name, path string) *k8s.VolumeMount {
	return &k8s.VolumeMount{Name: text(name), MountPath: text(path)}
}

func deref[T any](items *[]*T) []*T {
	if items == nil {
		return nil
	}
	return *items
}
