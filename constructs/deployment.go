package constructs

import (
	"cmp"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of a rollout.
const (
	DefaultMinReadySeconds      = 5
	DefaultRevisionHistoryLimit = 5
	DefaultMetricsPath          = "/metrics"

	// DefaultMinAvailable is the design's for backend and frontend. The design lets all pods of the ML service go, as of
	// a single instance; where there are more, draining the node that both happen to be on would cost requests.
	DefaultMinAvailable = 1

	// progressMarginSeconds is what a rollout may take beyond its init containers and startup probe: to be scheduled
	// and to pull its image.
	progressMarginSeconds = 300
)

// DeploymentProps are the settings of the components that run as a Deployment: backend, frontend and ml.
type DeploymentProps struct {
	PodProps

	// Replicas where no autoscaler owns the number. 0 stops the component. Beside Autoscaling it can only be the number
	// that MinReplicas is. Default: the component's. Optional.
	Replicas *int `json:"replicas,omitempty"`
	// Autoscaling hands the number of replicas to an autoscaler. Default: none. Optional.
	Autoscaling *Autoscaling `json:"autoscaling,omitempty"`
	// MinAvailable pods that voluntary disruptions must leave running. It must be less than the number of replicas, or
	// no node could ever be drained. Default: 1, or 0 where there is a single replica. Optional.
	MinAvailable *int `json:"minAvailable,omitempty"`
	// Metrics asks Prometheus to scrape the pods. Default: off. Optional.
	Metrics Metrics `json:"metrics,omitzero"`
	// Rollout bounds. Optional.
	Rollout Rollout `json:"rollout,omitzero"`
}

// Metrics are announced with the prometheus.io annotations, if the set of images serves any.
type Metrics struct {
	// Enabled puts the annotations on the pods. Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	// Path that metrics are served on. Default: /metrics. Optional.
	Path string `json:"path,omitempty"`
}

// Rollout bounds how a new revision takes over. Pods are replaced one by one, a new one being ready first.
type Rollout struct {
	// MinReadySeconds that a new pod must be ready before the next is replaced. Default: 5. Optional.
	MinReadySeconds *int `json:"minReadySeconds,omitempty"`
	// ProgressDeadlineSeconds after which a rollout that does not get on is reported as failed. Default: what init
	// containers and startup probe may take, and 300 more. Optional.
	ProgressDeadlineSeconds int `json:"progressDeadlineSeconds,omitempty"`
	// RevisionHistoryLimit is how many old revisions are kept to roll back to. Default: 5. Optional.
	RevisionHistoryLimit *int `json:"revisionHistoryLimit,omitempty"`
}

// deploymentDefaults are what one component's Deployment starts from.
type deploymentDefaults struct {
	pod      PodProps
	replicas int
	// initSeconds that the component's init containers may take.
	initSeconds int
}

func (p DeploymentProps) withDefaults(d deploymentDefaults) DeploymentProps {
	p.PodProps = p.PodProps.withDefaults(d.pod)
	if p.Autoscaling != nil {
		p.Autoscaling = new(p.Autoscaling.withDefaults(max(1, *cmp.Or(p.Replicas, &d.replicas))))
		p.Replicas = cmp.Or(p.Replicas, new(p.Autoscaling.MinReplicas))
	}
	p.Replicas = cmp.Or(p.Replicas, new(d.replicas))
	if p.MinAvailable == nil {
		p.MinAvailable = new(max(0, min(DefaultMinAvailable, p.FewestReplicas()-1)))
	}
	p.Metrics.Path = cmp.Or(p.Metrics.Path, DefaultMetricsPath)
	if p.Rollout.MinReadySeconds == nil {
		p.Rollout.MinReadySeconds = new(DefaultMinReadySeconds)
	}
	p.Rollout.ProgressDeadlineSeconds = cmp.Or(p.Rollout.ProgressDeadlineSeconds,
		d.initSeconds+p.Probes.startupSeconds()+*p.Rollout.MinReadySeconds+progressMarginSeconds)
	if p.Rollout.RevisionHistoryLimit == nil {
		p.Rollout.RevisionHistoryLimit = new(DefaultRevisionHistoryLimit)
	}
	return p
}

// FewestReplicas is the least number of pods that the Deployment is meant to have. Ask props that have their defaults.
func (p DeploymentProps) FewestReplicas() int {
	if p.Autoscaling != nil {
		return p.Autoscaling.MinReplicas
	}
	return *p.Replicas
}

// MostReplicas is the greatest number of pods that the Deployment is meant to have. Ask props that have their defaults.
func (p DeploymentProps) MostReplicas() int {
	if p.Autoscaling != nil {
		return p.Autoscaling.MaxReplicas
	}
	return *p.Replicas
}

func (p DeploymentProps) check(c *checker, ownEnv []*k8s.EnvVar) {
	p.PodProps.check(c, ownEnv)
	switch a := p.Autoscaling; {
	case a == nil || *p.Replicas < 0 && *p.Replicas != a.MinReplicas:
		c.atLeast("replicas", *p.Replicas, 0)
	case *p.Replicas != a.MinReplicas:
		c.add("replicas", *p.Replicas, fmt.Sprintf("has no effect: the autoscaler owns the number, and has %d at least", a.MinReplicas),
			"set autoscaling.minReplicas and replicas: null, or autoscaling: null for a fixed number")
	}
	if p.Autoscaling != nil {
		p.Autoscaling.check(c)
	}
	c.atLeast("minAvailable", *p.MinAvailable, 0)
	if *p.MinAvailable > 0 && *p.MinAvailable >= p.FewestReplicas() {
		c.add("minAvailable", *p.MinAvailable,
			fmt.Sprintf("would block every drain, with %d replica(s)", p.FewestReplicas()),
			"raise the replicas (or autoscaling.minReplicas) above it, or lower it")
	}
	c.atLeast("rollout.minReadySeconds", *p.Rollout.MinReadySeconds, 0)
	c.atLeast("rollout.revisionHistoryLimit", *p.Rollout.RevisionHistoryLimit, 0)
	if p.Rollout.ProgressDeadlineSeconds <= *p.Rollout.MinReadySeconds {
		c.add("rollout.progressDeadlineSeconds", p.Rollout.ProgressDeadlineSeconds,
			fmt.Sprintf("is not more than minReadySeconds %d", *p.Rollout.MinReadySeconds), "raise it")
	}
	if p.Metrics.Path[0] != '/' {
		c.add("metrics.path", p.Metrics.Path, "is not a path", "begin it with a slash")
	}
}

// scraped tells whether Prometheus is sent to the pods.
func (p DeploymentProps) scraped() bool { return p.Metrics.Enabled && p.ImageSet.facts().servesMetrics }

// Workload is what backend, frontend and ml put into the cluster. Every object can be reached for the patch that no
// prop foresaw: workload.Deployment.AddJsonPatch(...).
type Workload struct {
	// Endpoint that others call.
	Endpoint *Endpoint
	// Edges that the component's own calls make, and those of Prometheus.
	Edges []Edge
	// Metrics that the component serves; nil where Prometheus is not sent to it.
	Metrics *MetricsTarget

	// Deployment of the component.
	Deployment cdk8s.ApiObject
	// Service in front of the pods.
	Service cdk8s.ApiObject
	// ServiceAccount of the pods.
	ServiceAccount cdk8s.ApiObject
	// ConfigMap with the pods' settings.
	ConfigMap cdk8s.ApiObject
	// DisruptionBudget of the pods.
	DisruptionBudget cdk8s.ApiObject
	// Autoscaler of the Deployment: a HorizontalPodAutoscaler, or KEDA's ScaledObject; nil where there is none.
	Autoscaler cdk8s.ApiObject
	// Recommender is the VerticalPodAutoscaler; nil where none was asked for.
	Recommender cdk8s.ApiObject
}

// deployment is what the three components differ in.
type deployment struct {
	podBuilder
	props    DeploymentProps
	port     int
	recreate bool
	// healthPath that depends on nothing else; see Endpoint.
	healthPath string
}

// endpoint of the component's Service, without the Service.
func (p PodProps) endpoint(component string, port int, portName, healthPath string) *Endpoint {
	name := objectName(p.NamePrefix, component)
	return &Endpoint{
		Name: name, Port: port, PortName: portName, healthPath: healthPath, annotated: p.ServiceAnnotations,
		Pods: Peer{Name: name, PodSelector: selectorLabels(p.NamePrefix, component)},
	}
}

// build makes the objects in the order in which they are read: the account and the configuration are there when the
// Deployment asks for them.
func (d deployment) build(scope constructs.Construct, configMap cdk8s.ApiObject) Workload {
	endpoint := d.props.endpoint(d.component, d.port, portNameHTTP, d.healthPath)
	if d.props.scraped() {
		d.annotations = merged(d.annotations, scrapeAnnotations(d.port, d.props.Metrics.Path))
	}
	w := Workload{Endpoint: endpoint, ConfigMap: configMap}
	w.ServiceAccount = newServiceAccount(scope, d.meta(d.props.ServiceAccountAnnotations))
	w.Service = d.newService(scope, servicePort{portNameHTTP, d.port})
	endpoint.service = w.Service
	spec := d.spec()
	w.Deployment = newObject(scope, "deployment", "apps/v1", "Deployment", &k8s.KubeDeploymentProps{
		Metadata: d.meta(d.props.Secrets.workloadAnnotations(spec.Template)),
		Spec:     spec,
	})
	w.DisruptionBudget = newDisruptionBudget(scope, d.meta(nil), d.selector(), *d.props.MinAvailable)
	if d.props.Autoscaling != nil && d.props.Autoscaling.Queues == nil {
		w.Autoscaler = newAutoscaler(scope, d.meta(nil), *d.props.Autoscaling)
	}
	w.Recommender = d.newRecommender(scope, "Deployment")
	if d.props.scraped() {
		w.Metrics = &MetricsTarget{Component: d.component, PortName: portNameHTTP, Path: d.props.Metrics.Path}
		w.Edges = append(w.Edges, Edge{From: PeerPrometheus, To: endpoint.Pods, Port: d.port, Why: "metrics"})
	}
	w.Edges = append(w.Edges, d.props.identityEdges(endpoint.Pods)...)
	return w
}

func (d deployment) spec() *k8s.DeploymentSpec {
	spec := &k8s.DeploymentSpec{
		Selector:                &k8s.LabelSelector{MatchLabels: textMap(d.selector())},
		Template:                d.template(),
		MinReadySeconds:         num(*d.props.Rollout.MinReadySeconds),
		ProgressDeadlineSeconds: num(d.props.Rollout.ProgressDeadlineSeconds),
		RevisionHistoryLimit:    num(*d.props.Rollout.RevisionHistoryLimit),
	}
	if d.props.Autoscaling == nil {
		spec.Replicas = num(*d.props.Replicas)
	}
	if d.recreate {
		spec.Strategy = &k8s.DeploymentStrategy{Type: text("Recreate")}
	} else {
		spec.Strategy = &k8s.DeploymentStrategy{
			Type:          text("RollingUpdate"),
			RollingUpdate: &k8s.RollingUpdateDeployment{MaxSurge: IntOrString(1), MaxUnavailable: IntOrString(0)},
		}
	}
	return spec
}
