package constructs

import (
	"fmt"
	"slices"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lines are the faults as a user reads them.
func lines(faults []Fault) []string {
	out := []string{}
	for _, f := range faults {
		out = append(out, f.String())
	}
	return out
}

func TestDefaultsHaveNoFaults(t *testing.T) {
	assert.Empty(t, VertaBackendProps{}.Validate())
	assert.Empty(t, VertaFrontendProps{}.Validate())
	assert.Empty(t, VertaMLProps{}.Validate())
	assert.Empty(t, VertaRedisProps{}.Validate())
	assert.Empty(t, VertaIngressProps{Host: "verta.example.com"}.Validate())
	assert.Empty(t, VertaHTTPRouteProps{Host: "verta.example.com", ParentRefs: []GatewayRef{{Name: "public"}}}.Validate())
	assert.Empty(t, VertaNetworkPoliciesProps{}.Validate())
	assert.Empty(t, VertaDatabaseProps{}.Validate())
	assert.Empty(t, VertaNamespaceProps{Name: "verta"}.Validate())
	assert.Empty(t, VertaMonitoringProps{}.Validate())
	assert.Empty(t, Secrets{}.Validate())
	assert.Empty(t, ExternalRedis("redis.example.com", 6379, nil).Validate())
}

// Each row starts from the defaults and breaks one thing.
func TestBackendFaults(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(p *VertaBackendProps)
		want   string
	}{
		{"name prefix", func(p *VertaBackendProps) { p.NamePrefix = "Verta_1" },
			`namePrefix: "Verta_1" cannot start the name of a Service; fix: use at most 37 lower case letters, digits and dashes, starting with a letter`},
		{"long name prefix", func(p *VertaBackendProps) { p.NamePrefix = "a12345678901234567890123456789012345678" },
			`namePrefix: "a12345678901234567890123456789012345678" cannot start the name of a Service; fix: use at most 37 lower case letters, digits and dashes, starting with a letter`},
		{"image set", func(p *VertaBackendProps) { p.ImageSet = "mine" },
			`imageSet: "mine" is not known; fix: use one of: design, published`},
		{"registry in the repository", func(p *VertaBackendProps) { p.Image.Repository = "ghcr.io/niekcandaele/verta-backend" },
			`image.repository: "ghcr.io/niekcandaele/verta-backend" begins with a registry host; fix: put ghcr.io into image.registry and leave it out here`},
		{"tag", func(p *VertaBackendProps) { p.Image.Tag = "one two" },
			`image: "ghcr.io/niekcandaele/verta-backend:one two" is not an image reference (invalid reference format); fix: use registry host/repository:tag, or a digest of sha256: and 64 hexadecimal digits`},
		{"pull policy", func(p *VertaBackendProps) { p.Image.PullPolicy = "always" },
			`image.pullPolicy: "always" is not known; fix: use one of: Always, IfNotPresent, Never`},
		{"quantity", func(p *VertaBackendProps) { p.Resources.Requests.CPU = "lots" },
			`resources.requests.cpu: "lots" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`},
		{"unit of memory", func(p *VertaBackendProps) { p.Resources.Requests.Memory = "512m" },
			`resources.requests.memory: "512m" is less than 16Mi; fix: check the unit: m is a thousandth, Mi and Gi are for bytes`},
		{"request over limit", func(p *VertaBackendProps) { p.Resources.Requests.Memory = "2Gi" },
			`resources.requests.memory: "2Gi" is more than the limit 512Mi; fix: raise resources.limits.memory or lower the request`},
		{"replicas", func(p *VertaBackendProps) { p.Replicas = new(-1) },
			`replicas: -1 is too small; fix: use 0 or more`},
		{"replica range", func(p *VertaBackendProps) { p.Autoscaling = &Autoscaling{MinReplicas: 4, MaxReplicas: 3} },
			`autoscaling.maxReplicas: 3 is less than minReplicas 4; fix: raise it to 4 or more, or lower autoscaling.minReplicas`},
		{"replicas beside an autoscaler", func(p *VertaBackendProps) { p.Replicas, p.Autoscaling = new(5), &Autoscaling{MinReplicas: 3} },
			`replicas: 5 has no effect: the autoscaler owns the number, and has 3 at least; fix: set autoscaling.minReplicas and replicas: null, or autoscaling: null for a fixed number`},
		{"a stop beside an autoscaler", func(p *VertaBackendProps) { p.Replicas, p.Autoscaling = new(0), &Autoscaling{} },
			`replicas: 0 has no effect: the autoscaler owns the number, and has 1 at least; fix: set autoscaling.minReplicas and replicas: null, or autoscaling: null for a fixed number`},
		{"few for an autoscaler", func(p *VertaBackendProps) { p.Autoscaling = &Autoscaling{MinReplicas: -1} },
			`autoscaling.minReplicas: -1 is too small; fix: use 1 or more`},
		{"no target", func(p *VertaBackendProps) {
			p.Autoscaling = &Autoscaling{TargetCPUPercent: new(0), TargetMemoryPercent: new(0)}
		},
			`autoscaling.targetCPUPercent: 0 leaves the autoscaler nothing to go by; fix: set targetCPUPercent or targetMemoryPercent above 0, or remove autoscaling`},
		{"two autoscalers", func(p *VertaBackendProps) {
			p.Autoscaling = &Autoscaling{TargetCPUPercent: new(70), Queues: &QueueScaling{}}
		},
			`autoscaling.targetCPUPercent: 70 competes with autoscaling.queues for the number of replicas; fix: remove one of the two`},
		{"jobs per replica", func(p *VertaBackendProps) { p.Autoscaling = &Autoscaling{Queues: &QueueScaling{JobsPerReplica: -1}} },
			`autoscaling.queues.jobsPerReplica: -1 is too small; fix: use 1 or more`},
		{"blocked drain", func(p *VertaBackendProps) { p.MinAvailable = new(2) },
			`minAvailable: 2 would block every drain, with 2 replica(s); fix: raise the replicas (or autoscaling.minReplicas) above it, or lower it`},
		{"probe path", func(p *VertaBackendProps) { p.Probes.Liveness.Path = "health" },
			`probes.liveness.path: "health" is not a path; fix: begin it with a slash`},
		{"progress deadline", func(p *VertaBackendProps) { p.Rollout.ProgressDeadlineSeconds = 5 },
			`rollout.progressDeadlineSeconds: 5 is not more than minReadySeconds 5; fix: raise it`},
		{"migration deadline", func(p *VertaBackendProps) { p.Migration.DeadlineSeconds = new(4000) },
			`migration.deadlineSeconds: 4000 is out of range; fix: use a whole number from 0 to 3600`},
		{"migration mode", func(p *VertaBackendProps) { p.Migration.Mode = "hook" },
			`migration.mode: "hook" is not known; fix: use one of: initContainer, job`},
		{"migration retries", func(p *VertaBackendProps) { p.Migration.BackoffLimit = new(-1) },
			`migration.backoffLimit: -1 is too small; fix: use 0 or more`},
		{"migration leftovers", func(p *VertaBackendProps) { p.Migration.TTLSecondsAfterFinished = new(-1) },
			`migration.ttlSecondsAfterFinished: -1 is too small; fix: use 0 or more`},
		{"no migration in a Job", func(p *VertaBackendProps) { p.Migration.Mode, p.Migration.Skip = MigrateInJob, true },
			`migration.skip: true leaves out the Job that migration.mode asks for; fix: remove one of the two`},
		{"a Job for any image", func(p *VertaBackendProps) { p.Migration.Mode, p.Image.Tag = MigrateInJob, "latest" },
			`migration.mode: "job" makes a Job for each image, and the tag latest does not tell one from the next; fix: set image.tag to a full version, or image.digest, or remove the mode`},
		{"a Job for any image of a branch", func(p *VertaBackendProps) { p.Migration.Mode, p.Image.Tag = MigrateInJob, "main" },
			`migration.mode: "job" makes a Job for each image, and the tag main does not tell one from the next; fix: set image.tag to a full version, or image.digest, or remove the mode`},
		{"database port", func(p *VertaBackendProps) { p.DatabasePort = 70000 },
			`databasePort: 70000 is out of range; fix: use a whole number from 1 to 65535`},
		{"public URL", func(p *VertaBackendProps) { p.PublicURL = "verta.example.com" },
			`publicURL: "verta.example.com" is not an http(s) URL; fix: use a full URL like https://verta.example.com`},
		{"log level", func(p *VertaBackendProps) { p.Config.LogLevel = "trace" },
			`config.logLevel: "trace" is not known; fix: use one of: error, warn, info, debug, verbose`},
		{"threshold", func(p *VertaBackendProps) { p.Config.FeatureMinConfidence = new(1.5) },
			`config.featureMinConfidence: 1.5 is out of range; fix: use a number from 0 to 1`},
		{"fetch size", func(p *VertaBackendProps) { p.Config.SyncMessageFetchSize = 500 },
			`config.syncMessageFetchSize: 500 is out of range; fix: use a whole number from 1 to 100`},
		{"variable set twice", func(p *VertaBackendProps) { p.ExtraEnv = []*k8s.EnvVar{{Name: new("DATABASE_URL")}} },
			`extraEnv[0].name: "DATABASE_URL" is set already; fix: remove it here; its value comes from the Secret or another entry`},
		{"selector label", func(p *VertaBackendProps) { p.PodLabels = map[string]string{labelComponent: "x"} },
			`podLabels.app.kubernetes.io/component: "x" would take the pods out of their selector; fix: choose another label`},
		{"sidecar without image", func(p *VertaBackendProps) { p.Sidecars = []*k8s.Container{{Name: new("x")}} },
			`sidecars[0].image: "(none)" is required; fix: name the image`},
		{"sidecar without name", func(p *VertaBackendProps) { p.Sidecars = []*k8s.Container{{Image: new("x")}} },
			`sidecars[0].name: "(none)" is required; fix: set it`},
		{"amount of a sidecar", func(p *VertaBackendProps) {
			p.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("x"), Resources: &k8s.ResourceRequirements{
				Limits: &map[string]k8s.Quantity{"cpu": Quantity("1"), "example.com/gpu": Quantity("1"), "memory": Quantity("64Mib")},
			}}}
		},
			`sidecars[0].resources.limits.memory: "64Mib" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`},
		{"resource of a sidecar", func(p *VertaBackendProps) {
			p.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("x"), Resources: &k8s.ResourceRequirements{
				Requests: &map[string]k8s.Quantity{"memroy": Quantity("64Mi")},
			}}}
		},
			`sidecars[0].resources.requests.memroy: "memroy" is no resource of a container; fix: use one of: cpu, memory, ephemeral-storage, or the name of a device, like example.com/gpu`},
		{"size of a volume", func(p *VertaBackendProps) {
			p.ExtraVolumes = []*k8s.Volume{{Name: new("x"), EmptyDir: &k8s.EmptyDirVolumeSource{SizeLimit: Quantity("1Gib")}}}
		},
			`extraVolumes[0].emptyDir.sizeLimit: "1Gib" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`},
		{"amount that nobody can compute", func(p *VertaBackendProps) { p.Resources.Limits.Memory = "1e999999999" },
			`resources.limits.memory: "1e999999999" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`},
		{"key of no Secret", func(p *VertaBackendProps) {
			p.ExtraEnv = []*k8s.EnvVar{{Name: new("A"), ValueFrom: &k8s.EnvVarSource{SecretKeyRef: &k8s.SecretKeySelector{Key: new("k")}}}}
		},
			`extraEnv[0].valueFrom.secretKeyRef.name: "(none)" is required; fix: name the Secret`},
		{"sidecar of a taken name", func(p *VertaBackendProps) { p.Sidecars = []*k8s.Container{{Name: new("backend"), Image: new("x")}} },
			`sidecars[0].name: "backend" is the name of another container of the pod; fix: choose another name`},
		{"init container of a taken name", func(p *VertaBackendProps) {
			p.InitContainers = []*k8s.Container{{Name: new("migrate"), Image: new("x")}}
		},
			`initContainers[0].name: "migrate" is the name of another container of the pod; fix: choose another name`},
		{"init container of a name that is taken in the Job", func(p *VertaBackendProps) {
			p.Migration.Mode, p.InitContainers = MigrateInJob, []*k8s.Container{{Name: new("migrate"), Image: new("x")}}
		},
			`initContainers[0].name: "migrate" is the name of another container of the pod; fix: choose another name`},
		{"two of a name", func(p *VertaBackendProps) {
			p.InitContainers = []*k8s.Container{{Name: new("x"), Image: new("x")}}
			p.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("x")}}
		},
			`sidecars[0].name: "x" is the name of another container of the pod; fix: choose another name`},
		{"volume of a taken name", func(p *VertaBackendProps) { p.ExtraVolumes = []*k8s.Volume{{Name: new("tmp")}} },
			`extraVolumes[0].name: "tmp" is the name of another volume of the pod; fix: choose another name`},
		{"volume of the name of the certificates", func(p *VertaBackendProps) {
			p.Cluster.CABundle.ConfigMap, p.ExtraVolumes = "ca", []*k8s.Volume{{Name: new("ca-bundle")}}
		},
			`extraVolumes[0].name: "ca-bundle" is the name of another volume of the pod; fix: choose another name`},
		{"nothing for a variable beside certificates", func(p *VertaBackendProps) {
			p.Cluster.CABundle.ConfigMap, p.ExtraEnv = "ca", []*k8s.EnvVar{nil}
		},
			`extraEnv[0]: "(nothing)" is empty; fix: write it, or remove it`},
		{"variable without name beside certificates", func(p *VertaBackendProps) {
			p.Cluster.CABundle.ConfigMap, p.ExtraEnv = "ca", []*k8s.EnvVar{{Value: new("x")}}
		},
			`extraEnv[0].name: "(none)" is required; fix: set it`},
		{"mount of nothing", func(p *VertaBackendProps) {
			p.ExtraVolumeMounts = []*k8s.VolumeMount{{Name: new("nothere"), MountPath: new("/x")}}
		},
			`extraVolumeMounts[0].name: "nothere" is no volume of the pod; fix: add it to extraVolumes, or use one of: tmp`},
		{"mount over a mount", func(p *VertaBackendProps) {
			p.ExtraVolumeMounts = []*k8s.VolumeMount{{Name: new("tmp"), MountPath: new("/x")}, {Name: new("tmp"), MountPath: new("/tmp/")}}
		},
			`extraVolumeMounts[1].mountPath: "/tmp" is mounted already; fix: choose another path`},
		{"mount of a sidecar", func(p *VertaBackendProps) {
			p.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("x"), VolumeMounts: &[]*k8s.VolumeMount{
				{Name: new("tmp"), MountPath: new("/tmp")}, {Name: new("cache"), MountPath: new("/cache")},
			}}}
		},
			`sidecars[0].volumeMounts[1].name: "cache" is no volume of the pod; fix: add it to extraVolumes, or use one of: tmp`},
		{"incomplete volume", func(p *VertaBackendProps) {
			p.ExtraVolumes = []*k8s.Volume{{Name: new("x"), ConfigMap: &k8s.ConfigMapVolumeSource{Items: &[]*k8s.KeyToPath{{Key: new("k")}}}}}
		},
			`extraVolumes[0].configMap.items[0].path: "(none)" is required; fix: set it`},
		{"incomplete volume of a name that the bindings spell otherwise", func(p *VertaBackendProps) {
			p.ExtraVolumes = []*k8s.Volume{{Name: new("x"), AzureDisk: &k8s.AzureDiskVolumeSource{DiskName: new("d")}}}
		},
			`extraVolumes[0].azureDisk.diskURI: "(none)" is required; fix: set it`},
		{"nothing for a toleration", func(p *VertaBackendProps) { p.Tolerations = []*k8s.Toleration{nil} },
			`tolerations[0]: "(nothing)" is empty; fix: write it, or remove it`},
		{"several published backends", func(p *VertaBackendProps) { p.ImageSet, p.Replicas = ImagesPublished, new(2) },
			`replicas: 2 is more than the published images allow: one process holds the Discord gateway, the workers and the schedulers, a second one answers every event again; fix: set 1, or use images built to the design (imageSet: design)`},
	} {
		t.Run(row.name, func(t *testing.T) {
			var p VertaBackendProps
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestPassedConnectionFaults(t *testing.T) {
	inside := RedisConnection{Host: "verta-redis", Port: PortRedis, Password: VertaRedisProps{}.WithDefaults().password()}
	for _, row := range []struct {
		name  string
		redis RedisConnection
		want  []string
	}{
		{"that of the installation", inside, []string{}},
		{"none", RedisConnection{}, []string{`redis: (none) is required; fix: pass it`}},
		{"a URL", ExternalRedis("redis://redis.example.com:6379/0", 0, nil), []string{
			`redis.host: "redis://redis.example.com:6379/0" is not a host name or IP address; fix: leave out scheme, port and path, like redis.example.com`,
			`redis.port: 0 is out of range; fix: use a whole number from 1 to 65535`,
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, lines(row.redis.passed("pass it")))
		})
	}
}

func TestPublishedBackendRefusesAnAutoscaler(t *testing.T) {
	p := VertaBackendProps{}
	p.ImageSet, p.Autoscaling = ImagesPublished, &Autoscaling{}
	require.Len(t, p.Validate(), 1)
	assert.Equal(t, "autoscaling", p.Validate()[0].Field)
}

func TestRedisFaults(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(p *VertaRedisProps)
		want   string
	}{
		{"architecture", func(p *VertaRedisProps) { p.Architecture = "replication" },
			`architecture: "replication" is not supported: the queues live in one Redis, and a replica would not make an acknowledged job safer; fix: set standalone, or redis.enabled: false with redis.external for a Redis run elsewhere`},
		{"size", func(p *VertaRedisProps) { p.Persistence.Size = "8" },
			`persistence.size: "8" is less than 64Mi; fix: check the unit: m is a thousandth, Mi and Gi are for bytes`},
		{"claim without persistence", func(p *VertaRedisProps) {
			p.Persistence.Enabled, p.Persistence.ExistingClaim = new(false), "verta-redis"
		}, `persistence.existingClaim: "verta-redis" has no use without persistence; fix: remove it, or persistence.enabled: false`},
		{"command", func(p *VertaRedisProps) { p.Command = []string{"redis-server"} },
			`command: "redis-server" would leave the password out; fix: remove it`},
		{"volume of the claim's name", func(p *VertaRedisProps) { p.ExtraVolumes = []*k8s.Volume{{Name: new("data")}} },
			`extraVolumes[0].name: "data" is the name of another volume of the pod; fix: choose another name`},
		{"sidecar of the exporter's name", func(p *VertaRedisProps) {
			p.Exporter.Enabled, p.Sidecars = new(true), []*k8s.Container{{Name: new("exporter"), Image: new("x")}}
		}, `sidecars[0].name: "exporter" is the name of another container of the pod; fix: choose another name`},
		{"a snapshot without a name", func(p *VertaRedisProps) { p.VolumeSnapshot.ClassName = "csi" },
			`volumeSnapshot.name: "" is required; fix: name the snapshot, like before-1-1-0`},
		{"a snapshot of nothing", func(p *VertaRedisProps) {
			p.VolumeSnapshot.Name, p.Persistence.Enabled = "a", new(false)
		}, `volumeSnapshot: "a" has no volume to take a snapshot of; fix: remove it, or persistence.enabled: false`},
		{"a snapshot into nothing", func(p *VertaRedisProps) {
			p.Persistence.RestoreFromSnapshot, p.Persistence.Enabled = "a", new(false)
		}, `persistence.restoreFromSnapshot: "a" has no volume to restore; fix: remove it, or persistence.enabled: false`},
	} {
		t.Run(row.name, func(t *testing.T) {
			var p VertaRedisProps
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestModelCacheFaults(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(p *VertaMLProps)
		want   string
	}{
		{"mode", func(p *VertaMLProps) { p.ModelCache.Mode = "nfs" },
			`modelCache.mode: "nfs" is not known; fix: use one of: baked, ephemeral, persistent`},
		{"one volume, several nodes", func(p *VertaMLProps) {
			p.ModelCache.Mode = ModelsPersistent
			p.Autoscaling = &Autoscaling{MinReplicas: 1, MaxReplicas: 2}
		},
			`modelCache.accessMode: "ReadWriteOnce" cannot be mounted by several replicas on different nodes; fix: set ReadWriteMany with a storage class that has it, or modelCache.mode: ephemeral, or a single replica`},
		{"claim without use", func(p *VertaMLProps) { p.ModelCache.ExistingClaim = "models" },
			`modelCache.existingClaim: "models" has no use with mode baked; fix: set modelCache.mode: persistent or remove it`},
		{"more than the pod may store", func(p *VertaMLProps) {
			p.ModelCache.Mode = ModelsEphemeral
			p.Resources.Requests.EphemeralStorage = "1Gi"
			p.Resources.Limits.EphemeralStorage = "4Gi"
		},
			`modelCache.size: "20Gi" is more than the container's limit of ephemeral storage, 4Gi, so the pod would be evicted; fix: raise resources.limits.ephemeral-storage, or leave it to its default`},
	} {
		t.Run(row.name, func(t *testing.T) {
			var p VertaMLProps
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestNamespaceFaults(t *testing.T) {
	p := VertaNamespaceProps{Name: "verta", NamePrefix: "Bad_Prefix"}
	assert.Equal(t, []string{
		`namePrefix: "Bad_Prefix" cannot start the name of a Service; fix: use at most 37 lower case letters, digits and dashes, starting with a letter`,
	}, lines(p.Validate()))
}

func TestIngressFaults(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(p *VertaIngressProps)
		want   string
	}{
		{"no host", func(p *VertaIngressProps) { p.Host = "" },
			`host: "" is required; fix: set the host name that users open, like verta.example.com`},
		{"URL for a host", func(p *VertaIngressProps) { p.Host = "https://verta.example.com" },
			`host: "https://verta.example.com" is not a host name; fix: use lower case letters, digits, dots and dashes, without scheme, port or path, like verta.example.com`},
		{"class", func(p *VertaIngressProps) { p.Class = "traefik" },
			`class: "traefik" is not known; fix: use one of: nginx, alb`},
		{"address for a CIDR", func(p *VertaIngressProps) { p.AllowedCIDRs = []string{"203.0.113.7"} },
			`allowedCIDRs[0]: "203.0.113.7" is not a CIDR; fix: use an address and a prefix length, like 203.0.113.0/24 or 203.0.113.7/32`},
		{"bits beyond the prefix", func(p *VertaIngressProps) { p.AllowedCIDRs = []string{"203.0.113.7/24"} },
			`allowedCIDRs[0]: "203.0.113.7/24" has bits set beyond its prefix length; fix: did you mean 203.0.113.0/24?`},
		{"allow-list by annotation", func(p *VertaIngressProps) {
			p.Annotations = map[string]string{"nginx.ingress.kubernetes.io/whitelist-source-range": "0.0.0.0/0"}
		},
			`annotations.nginx.ingress.kubernetes.io/whitelist-source-range: "0.0.0.0/0" would take the place of the allow-list on the private paths; fix: list the addresses in allowedCIDRs, and remove it here`},
		{"class by annotation", func(p *VertaIngressProps) {
			p.Annotations = map[string]string{"kubernetes.io/ingress.class": "nginx"}
		},
			`annotations.kubernetes.io/ingress.class: "nginx" goes against the class that the Ingress names in its spec, so it would be refused; fix: set class, and remove it here`},
		{"issuer by annotation", func(p *VertaIngressProps) {
			p.Annotations = map[string]string{"cert-manager.io/issuer": "ca", "cert-manager.io/issuer-kind": "Issuer"}
		},
			`annotations.cert-manager.io/issuer: "ca" would go onto both Ingresses, of which cert-manager must be asked by one; fix: set tls.issuer, and remove it here`},
		{"cluster issuer by annotation", func(p *VertaIngressProps) {
			p.Annotations = map[string]string{"cert-manager.io/cluster-issuer": "ca"}
		},
			`annotations.cert-manager.io/cluster-issuer: "ca" would go onto both Ingresses, of which cert-manager must be asked by one; fix: set tls.clusterIssuer, and remove it here`},
		{"body size", func(p *VertaIngressProps) { p.BodySize = "10Mi" },
			`bodySize: "10Mi" is not a size as nginx writes them; fix: use a whole number and k, m or g, like 10m`},
		{"TLS without a certificate", func(p *VertaIngressProps) { p.TLS.Enabled = true },
			`tls.enabled: true names no certificate; fix: set tls.secretName, tls.clusterIssuer or tls.issuer`},
		{"certificate without TLS", func(p *VertaIngressProps) { p.TLS.SecretName = "tls" },
			`tls.secretName: "tls" has no use while TLS is off; fix: set tls.enabled: true or remove it`},
		{"two issuers", func(p *VertaIngressProps) { p.TLS = IngressTLS{Enabled: true, Issuer: "a", ClusterIssuer: "b"} },
			`tls.issuer: "a" competes with tls.clusterIssuer b; fix: keep one of the two`},
		{"ARN for nginx", func(p *VertaIngressProps) {
			p.TLS = IngressTLS{Enabled: true, SecretName: "tls", CertificateARN: "arn:aws:acm:1"}
		},
			`tls.certificateARN: "arn:aws:acm:1" has no use with class nginx; fix: set tls.secretName, or class: alb`},
		{"issuer for an ALB", func(p *VertaIngressProps) { p.Class, p.TLS = ClassALB, IngressTLS{Enabled: true, ClusterIssuer: "a"} },
			`tls.clusterIssuer: "a" keeps a Secret, which an ALB does not read; fix: set tls.certificateARN, or remove it to let the certificate be found by the host`},
		{"ALB target type", func(p *VertaIngressProps) { p.Class, p.ALB.TargetType = ClassALB, "instance" },
			`alb.targetType: "instance" cannot reach Services of the type ClusterIP; fix: set ip`},
		{"ALB group for nginx", func(p *VertaIngressProps) { p.ALB.GroupName = "shared" },
			`alb.groupName: "shared" has no use with class nginx; fix: set class: alb or remove it`},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := VertaIngressProps{Host: "verta.example.com"}
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestRouteFaults(t *testing.T) {
	to := &Endpoint{Name: "verta-frontend", Port: PortFrontend}
	p := VertaIngressProps{Routes: []Route{
		{Path: "/", PathType: PathPrefix, To: to}, {Path: "/", PathType: PathPrefix, To: to}, {Path: "x", PathType: "Regex"},
	}}
	assert.Equal(t, []string{
		`routes[1].path: "/" is routed twice; fix: remove one of the two`,
		`routes[2].path: "x" is not a path; fix: begin it with a slash`,
		`routes[2].pathType: "Regex" is not known; fix: use one of: Exact, Prefix`,
		`routes[2].to: "(none)" is required; fix: pass the Endpoint of a service`,
	}, lines(checkRoutes(p.Routes)))
}

func TestPeerFaults(t *testing.T) {
	for _, row := range []struct {
		name string
		peer Peer
		want []string
	}{
		{"a part", Peer{CIDRs: []string{"10.0.0.0/8", "::/0"}, ExceptCIDRs: []string{"10.1.0.0/16", "fd00::/8"}}, []string{}},
		{"a private network beside the public ones", Peer{CIDRs: []string{"0.0.0.0/0", "10.1.0.0/16"}, ExceptCIDRs: []string{"10.0.0.0/8"}}, []string{}},
		{"the whole", Peer{CIDRs: []string{"0.0.0.0/0"}, ExceptCIDRs: []string{"0.0.0.0/0"}},
			[]string{`database.exceptCIDRs[0]: "0.0.0.0/0" takes out a whole entry of cidrs; fix: remove both, or take out a part`}},
		{"outside", Peer{CIDRs: []string{"10.0.0.0/8"}, ExceptCIDRs: []string{"10.1.0.0/16", "192.168.0.0/16"}},
			[]string{`database.exceptCIDRs[1]: "192.168.0.0/16" is no part of an entry of cidrs; fix: remove it, or name in cidrs what it is taken out of`}},
		{"of nothing", Peer{Namespace: "tidb", ExceptCIDRs: []string{"10.1.0.0/16"}},
			[]string{`database.exceptCIDRs[0]: "10.1.0.0/16" is no part of an entry of cidrs; fix: remove it, or name in cidrs what it is taken out of`}},
		{"IPv6 where there is none", Peer{ExceptCIDRs: []string{"fd00::/8"}},
			[]string{`database.exceptCIDRs[0]: "fd00::/8" is no part of an entry of cidrs; fix: remove it, or name in cidrs what it is taken out of`}},
		{"no CIDR", Peer{CIDRs: []string{"x"}, ExceptCIDRs: []string{"10.1.0.0/16"}},
			[]string{`database.cidrs[0]: "x" is not a CIDR; fix: use an address and a prefix length, like 203.0.113.0/24 or 203.0.113.7/32`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, lines(VertaNetworkPoliciesProps{Database: row.peer}.Validate()))
		})
	}
}

func TestEdgeFaults(t *testing.T) {
	pods := Peer{Name: "reports", PodSelector: map[string]string{"app": "reports"}}
	elsewhere := PeerDatabase
	elsewhere.Namespace = "tidb"
	assert.Equal(t, []string{
		`edges[1].from: "reports" picks no pods and no addresses, which would allow everybody; fix: set podSelector, namespace or cidrs`,
		`edges[2].to: "database" is a peer outside the installation, whose pods and addresses are a prop; fix: make a Peer of your own`,
		`edges[3].from.name: "" is required; fix: name the peer, like reports`,
		`edges[3].from.cidrs[0]: "10.0.0.0" is not a CIDR; fix: use an address and a prefix length, like 203.0.113.0/24 or 203.0.113.7/32`,
		`edges[3].port: 0 is out of range; fix: use a whole number from 1 to 65535`,
	}, lines(checkEdges([]Edge{
		{From: pods, To: PeerDatabase, Port: 4000},
		{From: Peer{Name: "reports"}, To: pods, Port: 80},
		{From: pods, To: elsewhere, Port: 4000},
		{From: Peer{CIDRs: []string{"10.0.0.0"}}, To: pods},
	})))
}

// A policy of an empty selector is for every pod of the namespace.
func TestPodsThatNoPolicyCanBeMadeFor(t *testing.T) {
	reports := Peer{Name: "reports", PodSelector: map[string]string{"app": "reports"}}
	p := VertaNetworkPoliciesProps{
		Endpoints: []*Endpoint{{Name: "verta-backend", Pods: reports}, nil, {Name: "verta-backend", Pods: reports}, {Name: "verta-default-deny", Pods: reports}},
		Callers:   []Peer{reports, {Name: "jobs"}, {PodSelector: map[string]string{"app": "a b"}}},
	}
	const fix = "pass each of them once, and name others differently"
	assert.Equal(t, []string{
		`endpoints[1]: "(nothing)" is empty; fix: pass the Endpoint of a component, or remove it`,
		`endpoints[2].name: "verta-backend" is the name of another policy; fix: ` + fix,
		`endpoints[3].name: "verta-default-deny" is the name of another policy; fix: ` + fix,
		`callers[1].podSelector: "(none)" is required, or the policy is for every pod of the namespace; fix: set the labels of the pods`,
		`callers[2].name: "" is required; fix: name the pods, like reports`,
		`callers[2].podSelector.app: "a b" is not a label value; fix: use at most 63 letters, digits, '-', '_' and '.'`,
	}, lines(p.withDefaults().checkPods()))
	assert.Equal(t, []string{`endpoints: "(none)" are required; fix: pass the Endpoint of every component`}, lines(VertaNetworkPoliciesProps{}.checkPods()))
}

func TestMetricsTargetFaults(t *testing.T) {
	backend := &MetricsTarget{Component: ComponentBackend}
	assert.Equal(t, []string{
		`targets[2].component: "backend" is that of another target; fix: pass each target once`,
		`targets[3].component: "" is required; fix: name the component that serves the metrics`,
	}, lines(VertaMonitoringProps{Targets: []*MetricsTarget{nil, backend, backend, {}}}.Validate()))
}

func TestExternalRedisFaults(t *testing.T) {
	assert.Equal(t, []string{
		`host: "redis://x" is not a host name or IP address; fix: leave out scheme, port and path, like redis.example.com`,
		`port: 0 is out of range; fix: use a whole number from 1 to 65535`,
		`passwordSecret.name: "" is required; fix: name the Secret`,
		`passwordSecret.key: (not shown) is not a key of a Secret; fix: name the key, not its value; use letters, digits, '-', '_' and '.', at most 253`,
	}, lines(ExternalRedis("redis://x", 0, &SecretKey{}).Validate()))
	assert.Empty(t, ExternalRedis("10.0.0.5", 6379, nil).Validate())
}

func TestAllFaultsAreReportedTogether(t *testing.T) {
	p := VertaBackendProps{}
	p.Image.Tag, p.Resources.Requests.CPU, p.Config.LogLevel = "no tag", "?", "loud"
	err := &InvalidPropsError{Faults: PrefixFaults(p.Validate(), "prod/backend", "backend")}
	require.ErrorContains(t, err, "invalid configuration, 3 fault(s):")
	for _, f := range err.Faults {
		assert.Contains(t, f.String(), "prod/backend: backend.")
		assert.NotEmpty(t, f.Fix)
	}
}

// A program that is told to listen elsewhere is never found ready, whoever tells it.
func TestVariablesThatMoveAProgram(t *testing.T) {
	env := []*k8s.EnvVar{}
	for _, name := range []string{"PORT", "HOSTNAME", "ML_SERVICE_HOST", "ML_SERVICE_PORT", "NODE_OPTIONS"} {
		env = append(env, &k8s.EnvVar{Name: new(name), Value: new("8080")})
	}
	backend, frontend, ml := VertaBackendProps{}, VertaFrontendProps{}, VertaMLProps{}
	backend.ExtraEnv, frontend.ExtraEnv, ml.ExtraEnv = env, env, env
	for _, row := range []struct {
		faults []Fault
		at     []int
	}{{backend.Validate(), []int{0}}, {frontend.Validate(), []int{0, 1}}, {ml.Validate(), []int{2, 3}}} {
		want := []string{}
		for _, i := range row.at {
			want = append(want, fmt.Sprintf("extraEnv[%d].name: %q moves the program away from where the Service and the probes ask it; fix: remove it", i, *env[i].Name))
		}
		assert.Equal(t, want, lines(row.faults))
	}
}

// The claim of Redis and the parts that only some choices bring may be mounted by what a user adds.
func TestMountsOfOurOwnVolumes(t *testing.T) {
	mounts := func(names ...string) []*k8s.Container {
		c := &k8s.Container{Name: new("x"), Image: new("x"), VolumeMounts: &[]*k8s.VolumeMount{}}
		for _, name := range names {
			*c.VolumeMounts = append(*c.VolumeMounts, &k8s.VolumeMount{Name: new(name), MountPath: new("/" + name)})
		}
		return []*k8s.Container{c}
	}
	redis, ml, backend := VertaRedisProps{}, VertaMLProps{}, VertaBackendProps{}
	redis.Sidecars = mounts("data", "run", "config")
	ml.ModelCache.Mode, ml.InitContainers = ModelsEphemeral, mounts("models", "tmp")
	backend.Cluster.CABundle.Secret, backend.Migration.Mode, backend.InitContainers = "ca", MigrateInJob, mounts("ca-bundle", "mine")
	backend.ExtraVolumes = []*k8s.Volume{{Name: new("mine")}}
	assert.Empty(t, slices.Concat(redis.Validate(), ml.Validate(), backend.Validate()))
}

// What a user passes in is theirs: filling in defaults must not write to it.
func TestDefaultsDoNotTouchTheCallersProps(t *testing.T) {
	p := VertaBackendProps{}
	p.Autoscaling = &Autoscaling{}
	p.PodLabels = map[string]string{"example.com/team": "a"}
	p.WithDefaults()
	assert.Equal(t, &Autoscaling{}, p.Autoscaling)
	assert.Equal(t, map[string]string{"example.com/team": "a"}, p.PodLabels)
	sidecar := &k8s.Container{Name: new("x")}
	hardened([]*k8s.Container{sidecar})
	assert.Nil(t, sidecar.SecurityContext)
}

func TestSmokeTestFaults(t *testing.T) {
	assert.Empty(t, VertaSmokeTestProps{}.Validate())
	for _, row := range []struct {
		broken func(p *VertaSmokeTestProps)
		want   string
	}{
		{func(p *VertaSmokeTestProps) { p.URL = "verta.example.com" },
			`url: "verta.example.com" is not an http(s) URL; fix: use a full URL like https://verta.example.com`},
		{func(p *VertaSmokeTestProps) { p.URL = "https://verta.example.com/" },
			`url: "https://verta.example.com/" has more than a host; fix: leave out path, query and user, like https://verta.example.com`},
		{func(p *VertaSmokeTestProps) { p.URL, p.PublicHost = "https://verta.example.com", "" },
			`publicHost: "" is required; fix: set the host name that users open, like verta.example.com`},
		{func(p *VertaSmokeTestProps) { p.TimeoutSeconds = 301 },
			`timeoutSeconds: 301 is out of range; fix: use a whole number from 1 to 300`},
		{func(p *VertaSmokeTestProps) { p.DeadlineSeconds = 1 },
			`deadlineSeconds: 1 is out of range; fix: use a whole number from 10 to 86400`},
		{func(p *VertaSmokeTestProps) { p.KeepSeconds = new(-1) },
			`keepSeconds: -1 is too small; fix: use 0 or more`},
		{func(p *VertaSmokeTestProps) { p.ExtraEnv = []*k8s.EnvVar{{Name: new("SMOKE_TENANT")}} },
			`extraEnv[0].name: "SMOKE_TENANT" is set already; fix: remove it here; its value comes from the Secret or another entry`},
		{func(p *VertaSmokeTestProps) {
			p.ExtraVolumeMounts = []*k8s.VolumeMount{{Name: new("nothere"), MountPath: new("/x")}}
		},
			`extraVolumeMounts[0].name: "nothere" is no volume of the pod; fix: add it to extraVolumes, or use one of: script`},
	} {
		p := VertaSmokeTestProps{PublicHost: "verta.example.com"}
		row.broken(&p)
		assert.Equal(t, []string{row.want}, lines(p.Validate()))
	}
}
