package constructs

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of the frontend.
const (
	DefaultFrontendReplicas = 2

	// frontendAlivePath answers without the backend; the home page is rendered from it.
	frontendAlivePath = "/api/hello"
	nextCachePath     = "/app/frontend/.next/cache"
)

// defaultFrontend is the design's sizes with room for ephemeral storage. Liveness asks a path that does not depend on
// the backend, or an outage there would restart every frontend.
var defaultFrontend = PodProps{
	Image: Image{Registry: DefaultRegistry, Repository: frontendRepository, Tag: DefaultVersion},
	Resources: Resources{
		Requests: ResourceList{CPU: "50m", Memory: "128Mi", EphemeralStorage: "64Mi"},
		Limits:   ResourceList{CPU: "200m", Memory: "256Mi", EphemeralStorage: "1Gi"},
	},
	Probes: Probes{
		Startup:   Probe{Path: frontendAlivePath, PeriodSeconds: 2, TimeoutSeconds: 2, FailureThreshold: 60},
		Liveness:  Probe{Path: frontendAlivePath, PeriodSeconds: 10, TimeoutSeconds: 5, FailureThreshold: 3},
		Readiness: Probe{PeriodSeconds: 5, TimeoutSeconds: 5, FailureThreshold: 3}, // path: see imageFacts
	},
	Shutdown: Shutdown{PreStopSeconds: new(10), AppSeconds: 15},
}

// VertaFrontendProps configure [NewVertaFrontend].
type VertaFrontendProps struct {
	DeploymentProps

	// Backend that pages are rendered from: the Endpoint of a VertaBackend. Required.
	Backend *Endpoint `json:"-"`
	// Config of the program. Optional.
	Config FrontendConfig `json:"config,omitzero"`
}

// FrontendConfig are the settings that the frontend's program reads from its environment.
type FrontendConfig struct {
	// TenantSlug of the tenant that is shown. The browser's part of the program has it baked in when the image is built;
	// this is what the server reads. Default: the image's. Optional.
	TenantSlug string `json:"tenantSlug,omitempty" env:"NEXT_PUBLIC_TENANT_SLUG"`
	// APIURL that the server reads pages' data from, without /api. The browser's is baked into the image.
	// Network policies take another host for one of the internet; see networkPolicies.internet.
	// Default: the backend's Service. Optional.
	APIURL string `json:"apiUrl,omitempty" env:"NEXT_PUBLIC_API_URL"`
}

// VertaFrontend is the Next.js server.
type VertaFrontend struct {
	Workload
	// Routes that the ingress should send to the frontend.
	Routes []Route
}

// WithDefaults returns the props with every default filled in.
func (p VertaFrontendProps) WithDefaults() VertaFrontendProps {
	defaults := deploymentDefaults{pod: defaultFrontend, replicas: DefaultFrontendReplicas}
	defaults.pod.Probes.Readiness.Path = p.ImageSet.facts().frontendReadinessPath
	p.DeploymentProps = p.withDefaults(defaults)
	if p.Config.APIURL == "" && p.Backend != nil {
		p.Config.APIURL = p.Backend.URL()
	}
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for the reference to the
// backend, which only exists once that does.
func (p VertaFrontendProps) Validate() []Fault {
	p = p.WithDefaults()
	var c checker
	p.check(&c, p.env())
	p.pod("").check(&c)
	p.Autoscaling.checkNoQueues(&c)
	c.url("config.apiUrl", p.Config.APIURL)
	return c.faults
}

// NewVertaFrontend makes the frontend: a Deployment on port 3000, the Service verta-frontend, a service account, an
// immutable ConfigMap, a disruption budget and, if asked for, an autoscaler.
//
// Static assets need nothing here: what lies under /_next/static carries a hash in its name, and the application sends
// it with "Cache-Control: public, max-age=31536000, immutable", which browsers and every proxy in between obey.
//
// Deliberately not configurable: the port, the hardening, and rolling updates that add a pod before they remove one.
//
//	frontend := constructs.NewVertaFrontend(chart, "frontend", constructs.VertaFrontendProps{Backend: backend.Endpoint})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaFrontend(scope constructs.Construct, id string, props VertaFrontendProps) *VertaFrontend {
	p := props.WithDefaults()
	faults := props.Validate()
	if p.Backend == nil {
		faults = append(faults, Fault{Field: "backend", Value: "(none)", Problem: "is required",
			Fix: "pass the Endpoint of a VertaBackend"})
	}
	mustBeValid(scope, id, faults)

	construct := constructs.NewConstruct(scope, text(id))
	configMap, configName := newConfigMap(construct, p.NamePrefix, ComponentFrontend, p.Image.version(), p.settings())
	d := deployment{props: p.DeploymentProps, port: PortFrontend, healthPath: frontendAlivePath}
	d.podBuilder = p.pod(configName)
	f := &VertaFrontend{Workload: d.build(construct, configMap)}
	f.Edges = append(f.Edges, p.edges(construct, f.Endpoint)...)
	f.Routes = frontendRoutes(f.Endpoint)
	return f
}

func (p VertaFrontendProps) pod(configName string) podBuilder {
	return podBuilder{
		component: ComponentFrontend,
		trust:     []string{"NODE_EXTRA_CA_CERTS"},
		listens:   []string{"PORT", "HOSTNAME"},
		common:    p.PodProps,
		volumes:   []*k8s.Volume{scratch("tmp", "128Mi"), scratch("next-cache", "512Mi")},
		main: k8s.Container{
			Name:           text(ComponentFrontend),
			Ports:          list(&k8s.ContainerPort{Name: text(portNameHTTP), ContainerPort: num(PortFrontend), Protocol: text("TCP")}),
			Env:            list(slices.Concat(p.env(), p.ExtraEnv)...),
			EnvFrom:        p.envFrom(configName),
			StartupProbe:   p.Probes.Startup.http(),
			LivenessProbe:  p.Probes.Liveness.http(),
			ReadinessProbe: p.Probes.Readiness.http(),
			VolumeMounts:   list(mount("tmp", "/tmp"), mount("next-cache", nextCachePath)),
		},
	}
}

func (p VertaFrontendProps) env() []*k8s.EnvVar {
	return []*k8s.EnvVar{p.Secrets.key(p.Secrets.Keys.AdminAPIKey).env("ADMIN_API_KEY")}
}

// settings are the ConfigMap's data: the config, and what follows from the backend and the sizes.
func (p VertaFrontendProps) settings() map[string]string {
	return merged(environment(p.Config), map[string]string{
		"NODE_ENV":    "production",
		"PORT":        fmt.Sprint(PortFrontend),
		"BACKEND_URL": p.Backend.URL(),
		// Kubernetes sets HOSTNAME to the pod's name; Next.js takes it for the address to listen on.
		"HOSTNAME":                   p.listenAddress(),
		"NEXT_TELEMETRY_DISABLED":    "1",
		"NODE_OPTIONS":               nodeOptions(p.Resources.Limits.Memory),
		"NPM_CONFIG_CACHE":           npmCache,
		"NPM_CONFIG_UPDATE_NOTIFIER": "false",
	})
}

// listenAddress is every address of the pod. Node.js takes "::" for both families, but only where the node has IPv6.
func (p VertaFrontendProps) listenAddress() string {
	if p.Cluster.UsesIPv6() {
		return "::"
	}
	return "0.0.0.0"
}

// edges to the backend, and to where the pages' data comes from if that is another host.
func (p VertaFrontendProps) edges(scope constructs.Construct, self *Endpoint) []Edge {
	edges := []Edge{{From: self.Pods, To: p.Backend.Pods, Port: p.Backend.Port, Why: "pages' data, admin"}}
	if p.Config.APIURL == p.Backend.URL() {
		return edges
	}
	var namespace string
	if given := cdk8s.Chart_Of(scope).Namespace(); given != nil {
		namespace = *given
	}
	api, err := url.Parse(p.Config.APIURL)
	if err != nil || p.Backend.answersTo(api.Hostname(), namespace) {
		return edges
	}
	port, err := strconv.Atoi(api.Port())
	if err != nil {
		port = map[string]int{"http": portHTTP, "https": portHTTPS}[api.Scheme]
	}
	return append(edges, Edge{From: self.Pods, To: PeerInternet, Port: port, Why: "pages' data"})
}

// frontendRoutes send everything to the frontend that no longer path claims. Its admin pages and its proxy to the
// backend's admin API are private.
func frontendRoutes(self *Endpoint) []Route {
	return []Route{
		{Path: "/", PathType: PathPrefix, To: self},
		{Path: "/admin", PathType: PathPrefix, Private: true, To: self},
		{Path: "/api/admin", PathType: PathPrefix, Private: true, To: self},
	}
}
