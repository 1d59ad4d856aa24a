package constructs

import (
	"fmt"
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of the backend.
const (
	DefaultBackendReplicas = 2

	backendHealthPath = "/health"
	npmCache          = "/tmp/.npm"
)

// defaultBackend is the design's sizes with room for ephemeral storage, and the application's timings: it tries the
// database five times at five-second intervals, migrates and logs in to Discord before it listens, and ends by itself
// 30 s after SIGTERM.
var defaultBackend = PodProps{
	Image: Image{Registry: DefaultRegistry, Repository: backendRepository, Tag: DefaultVersion},
	Resources: Resources{
		Requests: ResourceList{CPU: "100m", Memory: "256Mi", EphemeralStorage: "64Mi"},
		Limits:   ResourceList{CPU: "500m", Memory: "512Mi", EphemeralStorage: "512Mi"},
	},
	Probes: Probes{
		Startup:   Probe{Path: backendHealthPath, PeriodSeconds: 2, TimeoutSeconds: 2, FailureThreshold: 120},
		Liveness:  Probe{Path: backendHealthPath, PeriodSeconds: 10, TimeoutSeconds: 5, FailureThreshold: 3},
		Readiness: Probe{Path: backendHealthPath, PeriodSeconds: 5, TimeoutSeconds: 3, FailureThreshold: 2},
	},
	Shutdown: Shutdown{PreStopSeconds: new(10), AppSeconds: 30},
}

// VertaBackendProps configure [NewVertaBackend].
type VertaBackendProps struct {
	DeploymentProps

	// Redis that holds the queues: the Connection of a VertaRedis, or an ExternalRedis. Required.
	Redis RedisConnection `json:"-"`
	// ML service that questions are classified by. Without one the backend runs, but processes no threads. Optional.
	ML *Endpoint `json:"-"`
	// Database in the cluster: the Endpoint of a VertaDatabase. Default: one outside. Optional.
	Database *Endpoint `json:"-"`
	// PublicURL of the frontend, like "https://verta.example.com"; it goes into links in Discord replies.
	// Default: the application's, http://localhost:3000. Optional.
	PublicURL string `json:"-"`
	// DatabasePort of the external TiDB, for the network policy; the connection itself is in the Secret. In values
	// database.port takes its place. Default: 4000. Optional.
	DatabasePort int `json:"-"`
	// Config of the program. Optional.
	Config BackendConfig `json:"config,omitzero"`
	// Migration of the database's schema, before the backend starts. Optional.
	Migration Migration `json:"migration,omitzero"`
}

// VertaBackend is the API and the queue workers.
type VertaBackend struct {
	Workload
	// QueueAuthentication is how KEDA reads the password of Redis; nil where it scales nothing or needs none.
	QueueAuthentication cdk8s.ApiObject
	// Routes that the ingress should send to the backend.
	Routes []Route
	// Callers are pods of the backend's that call others and answer nobody: those of the migration Job, if there is one.
	Callers []Peer
	// MigrationJob of this release; nil but with migration.mode job.
	MigrationJob cdk8s.ApiObject
}

// WithDefaults returns the props with every default filled in.
func (p VertaBackendProps) WithDefaults() VertaBackendProps {
	facts := p.ImageSet.facts()
	p.Migration = p.Migration.withDefaults(facts)
	defaults := deploymentDefaults{pod: defaultBackend, replicas: DefaultBackendReplicas}
	defaults.pod.Command = facts.backendCommand
	if facts.singleBackend {
		defaults.replicas = 1
	}
	if !p.Migration.Skip {
		defaults.initSeconds = *p.Migration.DeadlineSeconds
	}
	p.DeploymentProps = p.withDefaults(defaults)
	p.Config = p.Config.withDefaults()
	if p.DatabasePort == 0 {
		p.DatabasePort = DefaultDatabasePort
	}
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for the references to other
// constructs, which only exist once those do.
func (p VertaBackendProps) Validate() []Fault {
	p = p.WithDefaults()
	var c checker
	p.check(&c, p.env())
	p.pod("").check(&c)
	p.Config.check(&c)
	c.url("publicURL", p.PublicURL)
	c.port("databasePort", p.DatabasePort)
	p.Migration.check(&c, p.Image)
	p.checkQueues(&c)
	if p.ImageSet.facts().singleBackend {
		const reason = "is more than the published images allow: one process holds the Discord gateway, the workers and " +
			"the schedulers, a second one answers every event again"
		if p.Autoscaling != nil {
			c.add("autoscaling", fmt.Sprintf("%d to %d replicas", p.Autoscaling.MinReplicas, p.Autoscaling.MaxReplicas),
				reason, "remove autoscaling, or use images built to the design (imageSet: design)")
		} else if *p.Replicas > 1 {
			c.add("replicas", *p.Replicas, reason, "set 1, or use images built to the design (imageSet: design)")
		}
	}
	if p.Migration.inJob() && len(c.faults) == 0 {
		p.migrationPod().check(&c) // much of it is the pod's above, so what that lacks would be said twice
	}
	return c.faults
}

// NewVertaBackend makes the backend: a Deployment on port 25000 with the migration before its start, the Service
// verta-backend, a service account, an immutable ConfigMap, a disruption budget and, if asked for, an autoscaler and a
// Job that migrates.
//
// Deliberately not configurable: the port, the hardening, and rolling updates that add a pod before they remove one
// (with the published images, Recreate, since two backends must never run at once).
//
//	backend := constructs.NewVertaBackend(chart, "backend", constructs.VertaBackendProps{
//		Redis: redis.Connection,
//		ML:    ml.Endpoint,
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaBackend(scope constructs.Construct, id string, props VertaBackendProps) *VertaBackend {
	p := props.WithDefaults()
	passed := p.Redis.passed("pass the Connection of a VertaRedis, or ExternalRedis(...)")
	mustBeValid(scope, id, slices.Concat(props.Validate(), passed, p.checkCaller(scope)))

	construct := constructs.NewConstruct(scope, text(id))
	configMap, configName := newConfigMap(construct, p.NamePrefix, ComponentBackend, p.Image.version(), p.settings())
	d := deployment{props: p.DeploymentProps, port: PortBackend, healthPath: backendHealthPath}
	d.recreate = p.ImageSet.facts().singleBackend
	d.podBuilder = p.pod(configName)
	b := &VertaBackend{Workload: d.build(construct, configMap)}
	if p.Autoscaling != nil && p.Autoscaling.Queues != nil {
		b.Autoscaler, b.QueueAuthentication = p.newQueueScaler(construct, d.labels())
	}
	b.Edges = append(b.Edges, p.edges(b.Endpoint)...)
	if p.Migration.inJob() {
		b.MigrationJob = p.newMigrationJob(construct)
		b.Callers = []Peer{p.migrationPeer()}
		b.Edges = append(b.Edges, databaseEdge(p.migrationPeer(), p.Database, p.DatabasePort, "schema"))
		b.Edges = append(b.Edges, p.identityEdges(p.migrationPeer())...)
	}
	b.Edges = append(b.Edges, p.queueEdges()...)
	b.Routes = backendRoutes(b.Endpoint)
	return b
}

func (p VertaBackendProps) pod(configName string) podBuilder {
	out := podBuilder{
		component: ComponentBackend,
		trust:     []string{"NODE_EXTRA_CA_CERTS"},
		listens:   []string{"PORT"},
		common:    p.PodProps,
		volumes:   []*k8s.Volume{scratch("tmp", "256Mi")},
		main: k8s.Container{
			Name:           text(ComponentBackend),
			Ports:          list(&k8s.ContainerPort{Name: text(portNameHTTP), ContainerPort: num(PortBackend), Protocol: text("TCP")}),
			Env:            list(slices.Concat(p.env(), p.ExtraEnv)...),
			EnvFrom:        p.envFrom(configName),
			StartupProbe:   p.Probes.Startup.http(),
			LivenessProbe:  p.Probes.Liveness.http(),
			ReadinessProbe: p.Probes.Readiness.http(),
			VolumeMounts:   list(mount("tmp", "/tmp")),
		},
	}
	out.init = p.migrationSteps(out)
	return out
}

// requiredEnv is what the program refuses to start without.
func (p VertaBackendProps) requiredEnv() []*k8s.EnvVar {
	keys := p.Secrets.Keys
	return []*k8s.EnvVar{
		p.Secrets.key(keys.DatabaseURL).env("DATABASE_URL"),
		p.Secrets.key(keys.DiscordToken).env("DISCORD_BOT_TOKEN"),
		p.Secrets.key(keys.AdminAPIKey).env("ADMIN_API_KEY"),
		// The ML service compares it with its own ADMIN_API_KEY.
		p.Secrets.key(keys.AdminAPIKey).env("ML_SERVICE_API_KEY"),
	}
}

func (p VertaBackendProps) env() []*k8s.EnvVar {
	env := p.requiredEnv()
	if p.Redis.Password != nil {
		env = append(env, p.Redis.Password.env("REDIS_PASSWORD"))
	}
	env = append(env, p.Secrets.key(p.Secrets.Keys.SentryDSN).optionalEnv("SENTRY_DSN"))
	if p.Secrets.Keys.GeminiAPIKey != "" {
		env = append(env, p.Secrets.key(p.Secrets.Keys.GeminiAPIKey).optionalEnv("GEMINI_API_KEY"))
	}
	return env
}

// settings are the ConfigMap's data: the config, and what follows from the references and the sizes.
func (p VertaBackendProps) settings() map[string]string {
	derived := map[string]string{
		"NODE_ENV":     "production",
		"PORT":         fmt.Sprint(PortBackend),
		"REDIS_HOST":   p.Redis.Host,
		"REDIS_PORT":   fmt.Sprint(p.Redis.Port),
		"NODE_OPTIONS": nodeOptions(p.Resources.Limits.Memory),
		// npm runs the migration and wants a place to write, and no word about its own updates.
		"NPM_CONFIG_CACHE":           npmCache,
		"NPM_CONFIG_UPDATE_NOTIFIER": "false",
	}
	if p.ML != nil {
		derived["ML_SERVICE_URL"] = p.ML.URL()
	}
	if p.PublicURL != "" {
		derived["FRONTEND_URL"] = p.PublicURL
	}
	return merged(p.Config.environment(), derived)
}

func (p VertaBackendProps) edges(self *Endpoint) []Edge {
	edges := []Edge{
		{From: self.Pods, To: p.Redis.Peer, Port: p.Redis.Port, Why: "queues"},
		databaseEdge(self.Pods, p.Database, p.DatabasePort, "archive"),
		{From: self.Pods, To: PeerInternet, Port: portHTTPS, Why: "Discord, language models"},
	}
	if p.ML != nil {
		edges = append(edges, Edge{From: self.Pods, To: p.ML.Pods, Port: p.ML.Port, Why: "classification, embeddings"})
	}
	return edges
}

// backendRoutes name what is public and keep the rest of /api private. Naming the private paths instead would not hold:
// the backend's router takes no notice of case, an ingress does, so /api/Admin would pass by a rule for /api/admin.
func backendRoutes(self *Endpoint) []Route {
	return []Route{
		{Path: "/api", PathType: PathExact, To: self},
		{Path: "/api/v1", PathType: PathPrefix, To: self},
		{Path: "/api", PathType: PathPrefix, Private: true, To: self},
		// The queue board; the rest of /api/admin belongs to the frontend.
		{Path: "/api/admin/queues", PathType: PathPrefix, Private: true, To: self},
	}
}
