package constructs

import (
	"cmp"
	_ "embed" // for the script
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of the smoke test.
const (
	DefaultSmokeTimeoutSeconds  = 10
	DefaultSmokeDeadlineSeconds = 600
	// DefaultSmokeKeepSeconds that a finished Job and its log stay.
	DefaultSmokeKeepSeconds = 86400

	smokeAttempts     = 3
	smokePauseSeconds = 3
	smokeScriptPath   = "/etc/smoke-test"
	smokeScript       = "smoke-test.sh"
)

// SmokeTestScript is what the Job runs.
//
//go:embed smoketest.sh
var SmokeTestScript string

// defaultSmokeTest is a shell that starts a client now and then.
var defaultSmokeTest = PodProps{
	Image: DefaultRedisImage,
	Resources: Resources{
		Requests: ResourceList{CPU: "10m", Memory: "32Mi", EphemeralStorage: "16Mi"},
		Limits:   ResourceList{CPU: "200m", Memory: "64Mi", EphemeralStorage: "32Mi"},
	},
	Probes:   defaultRedis.Probes, // of no effect: a pod that runs to its end is not probed
	Shutdown: Shutdown{PreStopSeconds: new(0), AppSeconds: 5},
}

// VertaSmokeTestProps configure [NewVertaSmokeTest].
type VertaSmokeTestProps struct {
	// PodProps of the Job's pod. Its image must have a POSIX shell, busybox and redis-cli. Default: the image of Redis.
	// Optional.
	PodProps `json:"-"`

	// Backend, Frontend and ML are the Endpoints of the services that are asked. Required.
	Backend *Endpoint `json:"-"`
	// Frontend to ask. Required.
	Frontend *Endpoint `json:"-"`
	// ML service to ask. Required.
	ML *Endpoint `json:"-"`
	// Redis to ask, as the backend is given it. Required.
	Redis RedisConnection `json:"-"`
	// VectorDimension that the ML service's vectors must have. Default: 1024. Optional.
	VectorDimension int `json:"-"`
	// PublicHost is the host name that users open. Required with URL.
	PublicHost string `json:"-"`
	// PrivateOpen tells that an allow-list opens the private paths to some, so that they are not expected to be closed.
	// Default: false. Optional.
	PrivateOpen bool `json:"-"`
	// ByGateway tells that the way in is a Gateway, which may answer 500 where it has nobody to send a request to. From an
	// Ingress that is an answer of a program, and so no refusal. Default: false. Optional.
	ByGateway bool `json:"-"`
	// Release is any text that changes with what is tested, like the names of the images: another text is another Job.
	// Default: none. Optional.
	Release string `json:"-"`
	// NetworkPolicies of the installation; policies are made that let the Job's pod through, with the same peers. nil makes
	// none. Default: nil. Optional.
	NetworkPolicies *VertaNetworkPoliciesProps `json:"-"`

	// URL that the ingress is asked at from inside the cluster, without a path: the public one, or without TLS that of the
	// controller's Service, like http://ingress-nginx-controller.ingress-nginx. Network policies let the pod call its port at the
	// ingress controller and in the internet. Default: none, and the ingress is not asked. Optional.
	URL string `json:"url,omitempty"`
	// Tenant is the slug of a tenant in the database to search in, which goes through the backend, the database and the ML
	// service. Default: none, and nothing is searched. Optional.
	Tenant string `json:"tenant,omitempty"`
	// TimeoutSeconds for one answer. Default: 10. Optional.
	TimeoutSeconds int `json:"timeoutSeconds,omitempty"`
	// DeadlineSeconds after which the Job is ended and has failed. Default: 600. Optional.
	DeadlineSeconds int `json:"deadlineSeconds,omitempty"`
	// KeepSeconds that the finished Job and its log stay. Default: 86400, a day. Optional.
	KeepSeconds *int `json:"keepSeconds,omitempty"`
}

// VertaSmokeTest is a Job that asks a running installation whether it works.
type VertaSmokeTest struct {
	// JobName, which ends in a hash of everything that the Job is made of.
	JobName string
	// Edges that the Job's calls make.
	Edges []Edge

	// Job that runs the checks once.
	Job cdk8s.ApiObject
	// ServiceAccount of its pod.
	ServiceAccount cdk8s.ApiObject
	// ConfigMap with the script.
	ConfigMap cdk8s.ApiObject
	// NetworkPolicies that let its pod through; none without NetworkPolicies in the props.
	NetworkPolicies []cdk8s.ApiObject
}

// WithDefaults returns the props with every default filled in.
func (p VertaSmokeTestProps) WithDefaults() VertaSmokeTestProps {
	p.PodProps = p.withDefaults(defaultSmokeTest)
	p.VectorDimension = cmp.Or(p.VectorDimension, defaultVectorDimension)
	p.TimeoutSeconds = cmp.Or(p.TimeoutSeconds, DefaultSmokeTimeoutSeconds)
	p.DeadlineSeconds = cmp.Or(p.DeadlineSeconds, DefaultSmokeDeadlineSeconds)
	if p.KeepSeconds == nil {
		p.KeepSeconds = new(DefaultSmokeKeepSeconds)
	}
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for the references to other
// constructs, which only exist once those do.
func (p VertaSmokeTestProps) Validate() []Fault {
	p = p.WithDefaults()
	for _, to := range []**Endpoint{&p.Backend, &p.Frontend, &p.ML} {
		*to = cmp.Or(*to, &Endpoint{}) // of the variables the names alone count here
	}
	var c checker
	p.check(&c, p.env())
	p.pod("").check(&c)
	c.url("url", p.URL)
	if u, err := url.Parse(p.URL); err == nil && u.Host != "" && (u.Path != "" || u.RawQuery != "" || u.User != nil) {
		c.add("url", p.URL, "has more than a host", "leave out path, query and user, like https://verta.example.com")
	}
	if p.URL != "" {
		c.domain("publicHost", p.PublicHost)
	}
	c.between("timeoutSeconds", p.TimeoutSeconds, 1, 300)
	c.between("deadlineSeconds", p.DeadlineSeconds, 10, 86400)
	c.atLeast("keepSeconds", *p.KeepSeconds, 0)
	return c.faults
}

// NewVertaSmokeTest makes a Job that asks each service, Redis and, if told where, the ingress, whether they work: a line
// for each check, and a failed Job if one fails. With it come a service account, an immutable ConfigMap with the script
// and, if asked for, network policies that let its pod through. Put it into a chart of its own, and apply that after the
// installation.
//
// Deliberately not configurable: what is checked. The Job runs once; its name changes with what it tests, so that it can
// be applied over the one before.
//
//	constructs.NewVertaSmokeTest(chart, "smoke-test", constructs.VertaSmokeTestProps{
//		Backend: backend.Endpoint, Frontend: frontend.Endpoint, ML: ml.Endpoint, Redis: redis.Connection,
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaSmokeTest(scope constructs.Construct, id string, props VertaSmokeTestProps) *VertaSmokeTest {
	p := props.WithDefaults()
	faults := props.Validate()
	for _, needed := range []struct {
		field   string
		missing bool
	}{
		{"backend", p.Backend == nil}, {"frontend", p.Frontend == nil}, {"ml", p.ML == nil},
	} {
		if needed.missing {
			faults = append(faults, Fault{Field: needed.field, Value: "(none)", Problem: "is required", Fix: "pass that of the installation"})
		}
	}
	mustBeValid(scope, id, append(faults, p.Redis.passed("pass that of the installation")...))

	construct := constructs.NewConstruct(scope, text(id))
	s := &VertaSmokeTest{Edges: p.edges()}
	var configName string
	s.ConfigMap, configName = newConfigMap(construct, p.NamePrefix, ComponentSmokeTest, p.Image.version(),
		map[string]string{smokeScript: SmokeTestScript})
	pod := p.pod(configName)
	s.ServiceAccount = newServiceAccount(construct, pod.meta(p.ServiceAccountAnnotations))
	if p.NetworkPolicies != nil {
		s.NetworkPolicies = p.networkPolicies(construct, s.Edges)
	}
	s.Job, s.JobName = p.job(construct, pod)
	return s
}

func (p VertaSmokeTestProps) self() Peer {
	return Peer{
		Name:        objectName(p.NamePrefix, ComponentSmokeTest),
		PodSelector: selectorLabels(p.NamePrefix, ComponentSmokeTest),
	}
}

func (p VertaSmokeTestProps) edges() []Edge {
	const why = "smoke test"
	edges := []Edge{
		{From: p.self(), To: p.Backend.Pods, Port: p.Backend.Port, Why: why},
		{From: p.self(), To: p.Frontend.Pods, Port: p.Frontend.Port, Why: why},
		{From: p.self(), To: p.ML.Pods, Port: p.ML.Port, Why: why},
		{From: p.self(), To: p.Redis.Peer, Port: p.Redis.Port, Why: why},
	}
	if u, err := url.Parse(p.URL); err == nil && p.URL != "" {
		port, err := strconv.Atoi(u.Port())
		if err != nil {
			port = map[string]int{"http": portHTTP, "https": portHTTPS}[u.Scheme]
		}
		edges = append(edges,
			Edge{From: p.self(), To: PeerIngressController, Port: port, Why: why},
			Edge{From: p.self(), To: PeerInternet, Port: port, Why: why})
	}
	return edges
}

// networkPolicies are the smoke test's own half of each edge, and the other half for pods of the installation. They add to
// the installation's policies, and are deleted with the Job.
func (p VertaSmokeTestProps) networkPolicies(scope constructs.Construct, edges []Edge) []cdk8s.ApiObject {
	policies := p.NetworkPolicies.withDefaults()
	policies.Edges = edges
	own := &Endpoint{Name: p.self().Name, Pods: p.self()}
	made := []cdk8s.ApiObject{policies.newPolicy(scope, own.Name, own.Name, own.Pods.PodSelector, nil, policies.egressRules(own.Pods))}
	for _, to := range []Peer{p.Backend.Pods, p.Frontend.Pods, p.ML.Pods, p.Redis.Peer} {
		if len(to.PodSelector) == 0 {
			continue // a Redis outside
		}
		name := to.Name + "-" + ComponentSmokeTest
		made = append(made, policies.newPolicy(scope, name, name, to.PodSelector, policies.ingressRules(&Endpoint{Pods: to}), nil))
	}
	return made
}

func (p VertaSmokeTestProps) pod(configName string) podBuilder {
	p.Command = []string{"sh", smokeScriptPath + "/" + smokeScript}
	return podBuilder{
		component: ComponentSmokeTest,
		common:    p.PodProps,
		volumes:   []*k8s.Volume{{Name: text("script"), ConfigMap: &k8s.ConfigMapVolumeSource{Name: text(configName)}}},
		main: k8s.Container{
			Name:         text(ComponentSmokeTest),
			Env:          list(slices.Concat(p.env(), p.ExtraEnv)...),
			EnvFrom:      list(p.ExtraEnvFrom...),
			VolumeMounts: list(&k8s.VolumeMount{Name: text("script"), MountPath: text(smokeScriptPath), ReadOnly: new(true)}),
		},
	}
}

func (p VertaSmokeTestProps) env() []*k8s.EnvVar {
	env := []*k8s.EnvVar{p.Secrets.key(p.Secrets.Keys.AdminAPIKey).env("SMOKE_ADMIN_API_KEY")}
	if p.Redis.Password != nil {
		env = append(env, p.Redis.Password.env("REDISCLI_AUTH"))
	}
	closed := "503"
	if p.ByGateway {
		closed = "50[03]"
	}
	settings := map[string]string{
		"SMOKE_BACKEND_URL":     p.Backend.URL(),
		"SMOKE_BACKEND_HEALTH":  p.Backend.healthPath,
		"SMOKE_FRONTEND_URL":    p.Frontend.URL(),
		"SMOKE_FRONTEND_HEALTH": p.Frontend.healthPath,
		"SMOKE_ML_URL":          p.ML.URL(),
		"SMOKE_ML_HEALTH":       p.ML.healthPath,
		"SMOKE_REDIS_HOST":      p.Redis.Host,
		"SMOKE_REDIS_PORT":      fmt.Sprint(p.Redis.Port),

		"SMOKE_VECTOR_DIMENSION": fmt.Sprint(p.VectorDimension),
		"SMOKE_TENANT":           p.Tenant,
		"SMOKE_PUBLIC_URL":       p.URL,
		"SMOKE_PUBLIC_HOST":      p.PublicHost,
		"SMOKE_PRIVATE_CLOSED":   strconv.FormatBool(!p.PrivateOpen),
		"SMOKE_CLOSED_STATUS":    closed,

		"SMOKE_TIMEOUT_SECONDS": fmt.Sprint(p.TimeoutSeconds),
		"SMOKE_ATTEMPTS":        fmt.Sprint(smokeAttempts),
		"SMOKE_PAUSE_SECONDS":   fmt.Sprint(smokePauseSeconds),
	}
	for _, name := range sortedKeys(settings) {
		env = append(env, &k8s.EnvVar{Name: text(name), Value: new(settings[name])})
	}
	return env
}

// job has a template that a cluster never lets change, so another template is another Job.
func (p VertaSmokeTestProps) job(scope constructs.Construct, pod podBuilder) (made cdk8s.ApiObject, name string) {
	template := pod.template()
	template.Spec.RestartPolicy = text("Never")
	spec := &k8s.JobSpec{
		BackoffLimit:            num(0), // the script has its own attempts, and a second log would hide the first
		ActiveDeadlineSeconds:   num(p.DeadlineSeconds),
		TtlSecondsAfterFinished: num(*p.KeepSeconds),
		Template:                template,
	}
	meta := pod.meta(nil)
	name = *meta.Name + "-" + hashOf(map[string]string{"release": p.Release, "job": fingerprint(spec)})
	meta.Name = &name
	return newObject(scope, "job", "batch/v1", "Job", &k8s.KubeJobProps{Metadata: meta, Spec: spec}), name
}
