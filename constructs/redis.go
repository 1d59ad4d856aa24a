package constructs

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

	"github.com/niekcandaele/verta-cdk8s/imports/snapshotstoragek8sio"
)

// Defaults of Redis.
const (
	// DefaultRedisSize of the volume: the design's.
	DefaultRedisSize = "8Gi"
	// RedisStandalone is the one architecture that there is.
	RedisStandalone = "standalone"

	// redisMemoryPercent is the share of the memory limit that data may fill. While Redis rewrites its append-only file
	// it works on a copy of every page that changes meanwhile, and clients' buffers come on top.
	redisMemoryPercent = 75

	redisConfigPath = "/etc/redis"
	redisRunPath    = "/run/redis"
	redisDataPath   = "/data"
)

// defaultRedis is sized for job queues; the startup probe allows five minutes to read the append-only file back.
var defaultRedis = PodProps{
	Image: DefaultRedisImage,
	Resources: Resources{
		Requests: ResourceList{CPU: "100m", Memory: "256Mi", EphemeralStorage: "64Mi"},
		Limits:   ResourceList{CPU: "500m", Memory: "512Mi", EphemeralStorage: "256Mi"},
	},
	Probes: Probes{
		Startup:   Probe{PeriodSeconds: 2, TimeoutSeconds: 2, FailureThreshold: 150},
		Liveness:  Probe{PeriodSeconds: 10, TimeoutSeconds: 5, FailureThreshold: 6},
		Readiness: Probe{PeriodSeconds: 5, TimeoutSeconds: 3, FailureThreshold: 2},
	},
	// Nothing is gained by serving on: the only clients reconnect, and there is no second server.
	Shutdown: Shutdown{PreStopSeconds: new(0), AppSeconds: 30},
}

// VertaRedisProps configure [NewVertaRedis].
type VertaRedisProps struct {
	PodProps

	// Architecture is standalone; there is no other. Default: standalone. Optional.
	Architecture string `json:"architecture,omitempty"`
	// Auth says whether clients must give a password. Optional.
	Auth RedisAuth `json:"auth,omitzero"`
	// Persistence of the data. Optional.
	Persistence RedisPersistence `json:"persistence,omitzero"`
	// VolumeSnapshot of the volume, taken once, when the object is made. Default: none. Optional.
	VolumeSnapshot RedisVolumeSnapshot `json:"volumeSnapshot,omitzero"`
	// Exporter measures Redis and its queues for Prometheus. Optional.
	Exporter RedisExporter `json:"exporter,omitzero"`
}

// RedisAuth says whether clients must give a password.
type RedisAuth struct {
	// Enabled asks for the password that the Secret holds. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
}

// RedisPersistence says whether data outlives the pod.
type RedisPersistence struct {
	// Enabled keeps an append-only file on a volume, written every second. Without it a restart empties the queues.
	// Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	// Size of the volume. It cannot be changed later but by the storage class's own means. Default: 8Gi. Optional.
	Size string `json:"size,omitempty"`
	// StorageClassName of the volume. Default: the cluster's default class. Optional.
	StorageClassName string `json:"storageClassName,omitempty"`
	// ExistingClaim is the name of a claim to use in place of a new one, with the data in it: that of a Helm release, say.
	// Size and storage class are then its own. Set it before the first apply; it cannot be changed later.
	// Default: none. Optional.
	ExistingClaim string `json:"existingClaim,omitempty"`
	// RestoreFromSnapshot is the name of a VolumeSnapshot that the volume is made of. It is for a StatefulSet that is not
	// there yet: of one that is, it cannot be changed. Default: none. Optional.
	RestoreFromSnapshot string `json:"restoreFromSnapshot,omitempty"`
}

// RedisVolumeSnapshot asks a storage driver that takes snapshots for one of Redis's volume.
type RedisVolumeSnapshot struct {
	// Name that ends the object's name, like before-1-1-0. Each name is another snapshot. Required where a snapshot is asked for.
	Name string `json:"name,omitempty"`
	// ClassName of the VolumeSnapshotClass. Default: the driver's default class. Optional.
	ClassName string `json:"className,omitempty"`
}

// ownsClaim tells whether the StatefulSet makes a claim.
func (p RedisPersistence) ownsClaim() bool { return *p.Enabled && p.ExistingClaim == "" }

// RedisConnection is how the backend reaches Redis.
type RedisConnection struct {
	// Host name or address.
	Host string
	// Port, usually 6379.
	Port int
	// Password, by reference; nil where none is asked for.
	Password *SecretKey
	// Peer that answers, for the network policy.
	Peer Peer
}

// ExternalRedis is the connection to a Redis that is not part of the installation. password may be nil.
func ExternalRedis(host string, port int, password *SecretKey) RedisConnection {
	return RedisConnection{Host: host, Port: port, Password: password, Peer: PeerExternalRedis}
}

// Validate returns the faults of a connection to an external Redis.
func (r RedisConnection) Validate() []Fault {
	var c checker
	c.host("host", r.Host)
	c.port("port", r.Port)
	if r.Password != nil {
		c.required("passwordSecret.name", r.Password.Name, "name the Secret")
		c.objectName("passwordSecret.name", r.Password.Name)
		c.secretKeyName("passwordSecret.key", r.Password.Key)
	}
	return c.faults
}

// passed are the faults of a connection that a construct was given; fix is for one that was left out.
func (r RedisConnection) passed(fix string) []Fault {
	if r.Host == "" {
		return []Fault{{Field: "redis", Value: "(none)", Problem: "is required", Fix: fix}}
	}
	return PrefixFaults(r.Validate(), "", "redis")
}

// VertaRedis is the Redis server that holds the job queues.
type VertaRedis struct {
	// Connection for the backend.
	Connection RedisConnection
	// Endpoint of the Service.
	Endpoint *Endpoint
	// Metrics that the exporter serves; nil where there is none.
	Metrics *MetricsTarget
	// Edges that Prometheus makes to the exporter, and those that the pod's own calls make: none but to a cloud's
	// credentials.
	Edges []Edge
	// DataClaim is the name of the claim of the volume; empty without persistence.
	DataClaim string

	// StatefulSet of one replica.
	StatefulSet cdk8s.ApiObject
	// Service that clients connect to.
	Service cdk8s.ApiObject
	// HeadlessService gives the pod its name.
	HeadlessService cdk8s.ApiObject
	// ServiceAccount of the pod.
	ServiceAccount cdk8s.ApiObject
	// ConfigMap with redis.conf.
	ConfigMap cdk8s.ApiObject
	// VolumeSnapshot of the volume; nil unless one is asked for.
	VolumeSnapshot cdk8s.ApiObject
	// Recommender is the VerticalPodAutoscaler; nil where none was asked for.
	Recommender cdk8s.ApiObject
}

// WithDefaults returns the props with every default filled in.
func (p VertaRedisProps) WithDefaults() VertaRedisProps {
	p.PodProps = p.withDefaults(defaultRedis)
	p.Architecture = cmp.Or(p.Architecture, RedisStandalone)
	p.Auth.Enabled = cmp.Or(p.Auth.Enabled, new(true))
	p.Persistence.Enabled = cmp.Or(p.Persistence.Enabled, new(true))
	p.Persistence.Size = cmp.Or(p.Persistence.Size, DefaultRedisSize)
	p.Exporter = p.Exporter.withDefaults()
	return p
}

// Validate returns the faults of the props, without creating anything.
func (p VertaRedisProps) Validate() []Fault {
	p = p.WithDefaults()
	var c checker
	p.check(&c, p.env())
	p.pod("").check(&c)
	if p.Architecture != RedisStandalone {
		c.add("architecture", p.Architecture, "is not supported: the queues live in one Redis, and a replica would not make "+
			"an acknowledged job safer", "set standalone, or redis.enabled: false with redis.external for a Redis run elsewhere")
	}
	c.quantity("persistence.size", p.Persistence.Size, minVolume)
	c.objectName("persistence.storageClassName", p.Persistence.StorageClassName)
	c.objectName("persistence.existingClaim", p.Persistence.ExistingClaim)
	if !*p.Persistence.Enabled && p.Persistence.ExistingClaim != "" {
		c.add("persistence.existingClaim", p.Persistence.ExistingClaim, "has no use without persistence",
			"remove it, or persistence.enabled: false")
	}
	c.objectName("persistence.restoreFromSnapshot", p.Persistence.RestoreFromSnapshot)
	p.checkSnapshot(&c)
	p.Exporter.check(&c)
	if len(p.Command) > 0 {
		c.add("command", p.Command[0], "would leave the password out", "remove it")
	}
	return c.faults
}

func (p VertaRedisProps) checkSnapshot(c *checker) {
	if p.Persistence.ExistingClaim != "" && p.Persistence.RestoreFromSnapshot != "" {
		c.add("persistence.restoreFromSnapshot", p.Persistence.RestoreFromSnapshot, "makes no volume where a claim is there already",
			"remove it, or persistence.existingClaim")
	}
	if !*p.Persistence.Enabled && p.Persistence.RestoreFromSnapshot != "" {
		c.add("persistence.restoreFromSnapshot", p.Persistence.RestoreFromSnapshot, "has no volume to restore", "remove it, or persistence.enabled: false")
	}
	snapshot := p.VolumeSnapshot
	if snapshot == (RedisVolumeSnapshot{}) {
		return
	}
	if c.required("volumeSnapshot.name", snapshot.Name, "name the snapshot, like before-1-1-0") {
		c.objectName("volumeSnapshot.name", snapshot.Name)
	}
	c.objectName("volumeSnapshot.className", snapshot.ClassName)
	if !*p.Persistence.Enabled {
		c.add("volumeSnapshot", snapshot.Name, "has no volume to take a snapshot of", "remove it, or persistence.enabled: false")
	}
}

// NewVertaRedis makes Redis: a StatefulSet of one replica on port 6379, the Service verta-redis, a service account and
// an immutable ConfigMap. Its volume stays when the StatefulSet is deleted.
//
// Deliberately not configurable: the eviction policy, since BullMQ is only correct with noeviction; the memory that data
// may take, which follows from the memory limit; and how the password gets in: from the Secret through the environment
// into an access list that holds its hash, never into a command line or a ConfigMap.
//
//	redis := constructs.NewVertaRedis(chart, "redis", constructs.VertaRedisProps{})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaRedis(scope constructs.Construct, id string, props VertaRedisProps) *VertaRedis {
	p := props.WithDefaults()
	mustBeValid(scope, id, props.Validate())

	construct := constructs.NewConstruct(scope, text(id))
	r := &VertaRedis{Endpoint: p.endpoint(ComponentRedis, PortRedis, portNameRedis, "")}
	r.Edges = p.identityEdges(r.Endpoint.Pods)
	r.Connection = RedisConnection{Host: r.Endpoint.Name, Port: PortRedis, Password: p.password(), Peer: r.Endpoint.Pods}

	r.DataClaim = p.dataClaim()
	var configName string
	r.ConfigMap, configName = newConfigMap(construct, p.NamePrefix, ComponentRedis, p.Image.version(),
		map[string]string{"redis.conf": p.conf()})
	pod := p.pod(configName)
	r.ServiceAccount = newServiceAccount(construct, pod.meta(p.ServiceAccountAnnotations))
	r.Service = pod.newService(construct, p.ports()...)
	r.Endpoint.service = r.Service
	r.HeadlessService = p.headlessService(construct, pod)
	r.StatefulSet = p.statefulSet(construct, pod)
	if p.VolumeSnapshot.Name != "" {
		r.VolumeSnapshot = p.volumeSnapshot(construct)
	}
	r.Recommender = pod.newRecommender(construct, "StatefulSet")
	if *p.Exporter.Enabled {
		r.Metrics = &MetricsTarget{Component: ComponentRedis, PortName: portNameMetrics, Path: DefaultMetricsPath}
		r.Edges = append(r.Edges, Edge{From: PeerPrometheus, To: r.Endpoint.Pods, Port: PortRedisExporter, Why: "metrics"})
	}
	return r
}

// ports of the Service.
func (p VertaRedisProps) ports() []servicePort {
	ports := []servicePort{{portNameRedis, PortRedis}}
	if *p.Exporter.Enabled {
		ports = append(ports, servicePort{portNameMetrics, PortRedisExporter})
	}
	return ports
}

// conf is redis.conf, without the password.
func (p VertaRedisProps) conf() string {
	lines := []string{
		"bind * -::*",
		fmt.Sprintf("port %d", PortRedis),
		"dir " + redisDataPath,
		fmt.Sprintf("maxmemory %dmb", memoryShare(p.Resources.Limits.Memory, redisMemoryPercent)),
		"maxmemory-policy noeviction",
		// The append-only file is the one record; snapshots beside it would only double the work.
		`save ""`,
	}
	if *p.Persistence.Enabled {
		lines = append(lines, "appendonly yes", "appendfsync everysec")
	} else {
		lines = append(lines, "appendonly no")
	}
	if *p.Auth.Enabled {
		lines = append(lines, "aclfile "+redisRunPath+"/users.acl")
	} else {
		lines = append(lines, "protected-mode no")
	}
	return strings.Join(lines, "\n") + "\n"
}

// RedisStartScript is what the container runs where a password is asked for: it writes the access list and becomes Redis. The hash keeps any password intact, whatever its characters,
// where requirepass would need them escaped; and an empty password is refused, not taken for none.
const RedisStartScript = `set -eu
if [ -z "$REDISCLI_AUTH" ]; then
  echo "redis: the password in the Secret is empty" >&2
  exit 1
fi
umask 077
hash=$(printf '%s' "$REDISCLI_AUTH" | sha256sum)
printf 'user default on #%s ~* &* +@all\n' "${hash%% *}" > ` + redisRunPath + `/users.acl
exec redis-server ` + redisConfigPath + `/redis.conf
`

func (p VertaRedisProps) pod(configName string) podBuilder {
	command := []string{"redis-server", redisConfigPath + "/redis.conf"}
	if *p.Auth.Enabled {
		command = []string{"sh", "-c", RedisStartScript}
	}
	p.Command = command
	mounts := []*k8s.VolumeMount{
		{Name: text("config"), MountPath: text(redisConfigPath), ReadOnly: new(true)},
		mount("data", redisDataPath),
		mount("run", redisRunPath),
	}
	volumes := []*k8s.Volume{
		{Name: text("config"), ConfigMap: &k8s.ConfigMapVolumeSource{Name: text(configName)}},
		{Name: text("run"), EmptyDir: &k8s.EmptyDirVolumeSource{Medium: text("Memory"), SizeLimit: Quantity("1Mi")}},
	}
	switch {
	case !*p.Persistence.Enabled:
		volumes = append(volumes, scratch("data", "64Mi"))
	case p.Persistence.ExistingClaim != "":
		volumes = append(volumes, &k8s.Volume{Name: text("data"), PersistentVolumeClaim: &k8s.PersistentVolumeClaimVolumeSource{
			ClaimName: text(p.Persistence.ExistingClaim),
		}})
	}
	var annotations map[string]string
	if *p.Exporter.Enabled {
		annotations = scrapeAnnotations(PortRedisExporter, DefaultMetricsPath)
	}
	var claims []string
	if p.Persistence.ownsClaim() {
		claims = []string{"data"}
	}
	// redis-cli prints an error as it prints an answer, and ends with 0. Whoever cannot write to the volume, or is busy,
	// serves nobody and is alive: to start it anew would lose what is in memory alone.
	ping := []string{"sh", "-c", "redis-cli ping | grep -q '^PONG$'"}
	alive := []string{"sh", "-c", "redis-cli ping | grep -Eq '^(PONG|MISCONF|LOADING|BUSY)'"}
	return podBuilder{
		component:   ComponentRedis,
		common:      p.PodProps,
		annotations: annotations,
		sidecars:    p.exporters(),
		volumes:     volumes,
		claims:      claims,
		main: k8s.Container{
			Name:           text(ComponentRedis),
			Ports:          list(&k8s.ContainerPort{Name: text(portNameRedis), ContainerPort: num(PortRedis), Protocol: text("TCP")}),
			Env:            list(slices.Concat(p.env(), p.ExtraEnv)...),
			EnvFrom:        list(p.ExtraEnvFrom...),
			StartupProbe:   p.Probes.Startup.exec(ping...),
			LivenessProbe:  p.Probes.Liveness.exec(alive...),
			ReadinessProbe: p.Probes.Readiness.exec(ping...),
			VolumeMounts:   list(mounts...),
		},
	}
}

func (p VertaRedisProps) password() *SecretKey {
	if !*p.Auth.Enabled {
		return nil
	}
	return new(p.Secrets.key(p.Secrets.Keys.RedisPassword))
}

// env has the password under the name that redis-cli reads, so that probes need no argument.
func (p VertaRedisProps) env() []*k8s.EnvVar {
	if password := p.password(); password != nil {
		return []*k8s.EnvVar{password.env("REDISCLI_AUTH")}
	}
	return nil
}

func (p VertaRedisProps) headlessService(scope constructs.Construct, pod podBuilder) cdk8s.ApiObject {
	meta := pod.meta(nil)
	meta.Name = text(p.headlessName())
	return newObject(scope, "headless-service", "v1", "Service", &k8s.KubeServiceProps{
		Metadata: meta,
		Spec: p.Cluster.serviceSpec(k8s.ServiceSpec{
			ClusterIp: text("None"),
			Selector:  textMap(pod.selector()),
			Ports: list(&k8s.ServicePort{
				Name: text(portNameRedis), Port: num(PortRedis), TargetPort: IntOrString(portNameRedis), Protocol: text("TCP"),
			}),
		}),
	})
}

func (p VertaRedisProps) headlessName() string {
	return objectName(p.NamePrefix, ComponentRedis) + "-headless"
}

func (p VertaRedisProps) statefulSet(scope constructs.Construct, pod podBuilder) cdk8s.ApiObject {
	spec := &k8s.StatefulSetSpec{
		Replicas:             num(1),
		ServiceName:          text(p.headlessName()),
		Selector:             &k8s.LabelSelector{MatchLabels: textMap(pod.selector())},
		Template:             pod.template(),
		UpdateStrategy:       &k8s.StatefulSetUpdateStrategy{Type: text("RollingUpdate")},
		RevisionHistoryLimit: num(DefaultRevisionHistoryLimit),
	}
	if p.Persistence.ownsClaim() {
		spec.PersistentVolumeClaimRetentionPolicy = &k8s.StatefulSetPersistentVolumeClaimRetentionPolicy{
			WhenDeleted: text("Retain"), WhenScaled: text("Retain"),
		}
		var source *k8s.TypedLocalObjectReference
		if p.Persistence.RestoreFromSnapshot != "" {
			source = &k8s.TypedLocalObjectReference{
				ApiGroup: text(snapshotGroup), Kind: text("VolumeSnapshot"), Name: text(p.Persistence.RestoreFromSnapshot),
			}
		}
		spec.VolumeClaimTemplates = list(&k8s.KubePersistentVolumeClaimProps{
			// Claim templates cannot be changed, so they carry only the labels that never do.
			Metadata: &k8s.ObjectMeta{Name: text("data"), Labels: textMap(pod.selector())},
			Spec: &k8s.PersistentVolumeClaimSpec{
				AccessModes:      texts(accessOnce),
				StorageClassName: text(p.Persistence.StorageClassName),
				DataSource:       source,
				Resources: &k8s.ResourceRequirements{
					Requests: &map[string]k8s.Quantity{"storage": Quantity(p.Persistence.Size)},
				},
			},
		})
	}
	return newObject(scope, "stateful-set", "apps/v1", "StatefulSet", &k8s.KubeStatefulSetProps{
		Metadata: pod.meta(p.Secrets.workloadAnnotations(spec.Template)), Spec: spec,
	})
}

// dataClaim is the name of the claim of the volume; a StatefulSet calls the one that it makes after itself and its pod.
func (p VertaRedisProps) dataClaim() string {
	if !*p.Persistence.Enabled {
		return ""
	}
	return cmp.Or(p.Persistence.ExistingClaim, fmt.Sprintf("data-%s-0", objectName(p.NamePrefix, ComponentRedis)))
}

const snapshotGroup = "snapshot.storage.k8s.io"

// volumeSnapshot has no version label: it is of the data, whatever runs on it.
func (p VertaRedisProps) volumeSnapshot(scope constructs.Construct) cdk8s.ApiObject {
	labels := objectLabels(p.NamePrefix, ComponentRedis, "")
	return newObject(scope, "volume-snapshot", snapshotGroup+"/v1", "VolumeSnapshot", &snapshotstoragek8sio.VolumeSnapshotProps{
		Metadata: &cdk8s.ApiObjectMetadata{
			Name:   text(objectName(p.NamePrefix, ComponentRedis) + "-" + p.VolumeSnapshot.Name),
			Labels: textMap(labels),
		},
		Spec: &snapshotstoragek8sio.VolumeSnapshotSpec{
			VolumeSnapshotClassName: text(p.VolumeSnapshot.ClassName),
			Source: &snapshotstoragek8sio.VolumeSnapshotSpecSource{
				PersistentVolumeClaimName: text(p.dataClaim()),
			},
		},
	})
}
