package constructs

import (
	"fmt"
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"
)

const (
	// DefaultMLReplicas is the design's.
	DefaultMLReplicas = 1
	// LeastMLWorkerMemory is what a worker with its models loaded takes while it idles.
	LeastMLWorkerMemory = "4Gi"
)

// defaultML has more memory than the design's 1 and 2 GiB: a worker with both models loaded takes 4 to 6 GiB. Loading
// takes a minute or more, so the startup probe allows ten; it asks every five seconds from the start, and a service that
// is ready after five seconds is used after five.
var defaultML = PodProps{
	Image: Image{Registry: DefaultRegistry, Tag: DefaultVersion}, // repository: see imageFacts
	Resources: Resources{
		Requests: ResourceList{CPU: "500m", Memory: LeastMLWorkerMemory, EphemeralStorage: "256Mi"},
		Limits:   ResourceList{CPU: "2", Memory: "6Gi", EphemeralStorage: "2Gi"},
	},
	Probes: Probes{
		Startup: Probe{PeriodSeconds: 5, TimeoutSeconds: 5, FailureThreshold: 120},
		// A long inference keeps the server from answering, so being slow must not count as being dead.
		Liveness:  Probe{PeriodSeconds: 20, TimeoutSeconds: 10, FailureThreshold: 6},
		Readiness: Probe{PeriodSeconds: 5, TimeoutSeconds: 5, FailureThreshold: 3},
	},
	Shutdown: Shutdown{PreStopSeconds: new(10), AppSeconds: 60},
}

// VertaMLProps configure [NewVertaML].
type VertaMLProps struct {
	DeploymentProps

	// Database in the cluster: the Endpoint of a VertaDatabase. Default: one outside. Optional.
	Database *Endpoint `json:"-"`
	// DatabasePort of the external TiDB, for the network policy; the connection itself is in the Secret. In values
	// database.port takes its place. Default: 4000. Optional.
	DatabasePort int `json:"-"`
	// Config of the program. Optional.
	Config MLConfig `json:"config,omitzero"`
	// ModelCache says where the models come from. Optional.
	ModelCache ModelCache `json:"modelCache,omitzero"`
}

// MLConfig are the settings that the ML service's program reads from its environment.
type MLConfig struct {
	// Workers is the number of server processes; each loads all models, 4 to 6 GiB, and the default memory is for all of
	// them. Default: 1. Optional.
	Workers int `json:"workers,omitempty" env:"ML_SERVICE_WORKERS"`
	// Debug logs more. Default: false. Optional.
	Debug *bool `json:"debug,omitempty" env:"ML_SERVICE_DEBUG"`
	// DatabasePoolSize is the number of connections of each worker to the database. Default: 10. Optional.
	DatabasePoolSize int `json:"databasePoolSize,omitempty" env:"ML_SERVICE_DATABASE_POOL_SIZE"`
	// ThreadsPerWorker for inference. Default: the CPU limit, rounded up, shared by the workers; without one, every
	// worker would start a thread for each core of the node. Optional.
	ThreadsPerWorker int `json:"threadsPerWorker,omitempty" env:"OMP_NUM_THREADS"`
}

// withWorkers multiplies the memory: it is that of one worker.
func (c MLConfig) withWorkers(r Resources) Resources {
	times := func(memory string) string {
		q := resource.MustParse(memory)
		q.Mul(int64(max(1, c.Workers)))
		return q.String()
	}
	r.Requests.Memory, r.Limits.Memory = times(r.Requests.Memory), times(r.Limits.Memory)
	return r
}

// VertaML is the machine-learning service.
type VertaML struct {
	Workload
	// ModelClaim is the claim that holds the models; nil unless the cache is persistent and not an existing claim.
	ModelClaim cdk8s.ApiObject
}

// WithDefaults returns the props with every default filled in.
func (p VertaMLProps) WithDefaults() VertaMLProps {
	facts := p.ImageSet.facts()
	p.ModelCache = p.ModelCache.withDefaults()
	defaults := deploymentDefaults{pod: defaultML, replicas: DefaultMLReplicas, initSeconds: p.ModelCache.fillSeconds()}
	defaults.pod.Image.Repository = facts.mlRepository
	defaults.pod.Probes.Startup.Path = facts.mlHealthPath
	defaults.pod.Probes.Liveness.Path = facts.mlHealthPath
	defaults.pod.Probes.Readiness.Path = facts.mlHealthPath
	defaults.pod.Resources = p.ModelCache.withVolume(p.Config.withWorkers(defaults.pod.Resources))
	p.DeploymentProps = p.withDefaults(defaults)
	if p.DatabasePort == 0 {
		p.DatabasePort = DefaultDatabasePort
	}
	if p.Config.Workers == 0 {
		p.Config.Workers = 1
	}
	if p.Config.Debug == nil {
		p.Config.Debug = new(false)
	}
	if p.Config.DatabasePoolSize == 0 {
		p.Config.DatabasePoolSize = 10
	}
	return p
}

// Validate returns the faults of the props, without creating anything.
func (p VertaMLProps) Validate() []Fault {
	p = p.WithDefaults()
	var c checker
	p.check(&c, p.env())
	p.pod("").check(&c)
	p.Autoscaling.checkNoQueues(&c)
	c.port("databasePort", p.DatabasePort)
	c.atLeast("config.workers", p.Config.Workers, 1)
	c.atLeast("config.databasePoolSize", p.Config.DatabasePoolSize, 1)
	c.atLeast("config.threadsPerWorker", p.Config.ThreadsPerWorker, 0)
	p.ModelCache.check(&c, p.MostReplicas(), p.Resources.Limits.EphemeralStorage)
	return c.faults
}

// NewVertaML makes the ML service: a Deployment on port 8000, the Service verta-ml, a service account, an immutable
// ConfigMap, a disruption budget, and if asked for a claim for the models and an autoscaler.
//
// Deliberately not configurable: the port, the hardening, and that the server runs offline: it must not fall back to
// mock embeddings, which get stored, because the hub has moved a revision.
//
//	ml := constructs.NewVertaML(chart, "ml", constructs.VertaMLProps{})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaML(scope constructs.Construct, id string, props VertaMLProps) *VertaML {
	p := props.WithDefaults()
	mustBeValid(scope, id, props.Validate())

	construct := constructs.NewConstruct(scope, text(id))
	configMap, configName := newConfigMap(construct, p.NamePrefix, ComponentML, p.Image.version(), p.settings())
	d := deployment{props: p.DeploymentProps, port: PortML, healthPath: p.Probes.Liveness.Path}
	d.recreate = p.ModelCache.onOneNode()
	d.podBuilder = p.pod(configName)
	ml := &VertaML{}
	if p.ModelCache.ownsClaim() {
		ml.ModelClaim = p.ModelCache.newClaim(construct, d.labels(), p.NamePrefix)
	}
	ml.Workload = d.build(construct, configMap)
	ml.Edges = append(ml.Edges,
		databaseEdge(ml.Endpoint.Pods, p.Database, p.DatabasePort, "embeddings, search"),
		Edge{From: ml.Endpoint.Pods, To: PeerInternet, Port: portHTTPS, Why: "language models, model hub"})
	return ml
}

func (p VertaMLProps) pod(configName string) podBuilder {
	out := podBuilder{
		component: ComponentML,
		trust:     []string{"SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"}, // for OpenSSL and httpx, and for requests
		listens:   []string{"ML_SERVICE_HOST", "ML_SERVICE_PORT"},
		common:    p.PodProps,
		volumes:   []*k8s.Volume{scratch("tmp", "1Gi")},
		main: k8s.Container{
			Name:           text(ComponentML),
			Ports:          list(&k8s.ContainerPort{Name: text(portNameHTTP), ContainerPort: num(PortML), Protocol: text("TCP")}),
			Env:            list(slices.Concat(p.env(), p.ExtraEnv)...),
			EnvFrom:        p.envFrom(configName),
			StartupProbe:   p.Probes.Startup.http(),
			LivenessProbe:  p.Probes.Liveness.http(),
			ReadinessProbe: p.Probes.Readiness.http(),
			VolumeMounts:   list(mount("tmp", "/tmp")),
		},
	}
	if volume := p.ModelCache.volume(p.NamePrefix); volume != nil {
		out.volumes = append(out.volumes, volume)
		out.main.VolumeMounts = list(mount("tmp", "/tmp"), mount(modelVolume, modelPath))
		out.init = append(out.init, out.initContainer("models", p.ModelCache.fillCommand(p.Image), p.fillEnv(),
			mount("tmp", "/tmp"), mount(modelVolume, modelPath)))
	}
	return out
}

// fillEnv is the user's variables but for the server's offline switches: the fill needs the hub.
func (p VertaMLProps) fillEnv() []*k8s.EnvVar {
	env := []*k8s.EnvVar{
		{Name: text("HF_HUB_OFFLINE"), Value: text("0")},
		{Name: text("TRANSFORMERS_OFFLINE"), Value: text("0")},
	}
	own := len(env)
	for _, v := range p.ExtraEnv {
		isOwn := func(o *k8s.EnvVar) bool { return v != nil && v.Name != nil && *v.Name == *o.Name }
		if !slices.ContainsFunc(env[:own], isOwn) {
			env = append(env, v)
		}
	}
	return env
}

func (p VertaMLProps) env() []*k8s.EnvVar {
	keys := p.Secrets.Keys
	return []*k8s.EnvVar{
		p.Secrets.key(keys.AdminAPIKey).env("ADMIN_API_KEY"),
		p.Secrets.key(keys.DatabaseURL).env("DATABASE_URL"),
		p.Secrets.key(keys.OpenRouterAPIKey).optionalEnv("OPENROUTER_API_KEY"),
	}
}

// settings are the ConfigMap's data: the config, and what follows from the sizes and paths.
func (p VertaMLProps) settings() map[string]string {
	if p.Config.ThreadsPerWorker == 0 {
		p.Config.ThreadsPerWorker = max(1, int(wholeCores(p.Resources.Limits.CPU))/p.Config.Workers)
	}
	return merged(environment(p.Config), map[string]string{
		"ML_SERVICE_HOST":            p.listenAddress(),
		"ML_SERVICE_PORT":            fmt.Sprint(PortML),
		"ML_SERVICE_MODEL_CACHE_DIR": modelPath,
		"HF_HOME":                    modelPath,
		"SENTENCE_TRANSFORMERS_HOME": modelPath,
		// Models bring code of their own, which is written where it can be.
		"HF_MODULES_CACHE":     "/tmp/hf-modules",
		"HF_HUB_OFFLINE":       "1",
		"TRANSFORMERS_OFFLINE": "1",
		"PYTHONUNBUFFERED":     "1",
	})
}

// listenAddress is every address of the pod. Of both families uvicorn serves "::" where a parent process listens for its
// workers, which debugging makes one do as well; a server alone takes that for IPv6 only, and no address for both.
func (p VertaMLProps) listenAddress() string {
	switch {
	case !p.Cluster.UsesIPv6():
		return "0.0.0.0"
	case p.Config.Workers > 1 || *p.Config.Debug:
		return "::"
	default:
		return ""
	}
}
