package constructs

import (
	"cmp"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// VertaMonitoringProps configure [NewVertaMonitoring].
type VertaMonitoringProps struct {
	// NamePrefix of the installation. Default: "verta". Optional.
	NamePrefix string `json:"-"`
	// Installation is the namespace that the installation is in. Default: the chart's. Optional.
	Installation string `json:"-"`
	// Targets that are scraped: the Metrics of the components. Those that are nil are left out. Default: none. Optional.
	Targets []*MetricsTarget `json:"-"`
	// Certificate is the name of the cert-manager Certificate of the installation, which for one that an Ingress asks for
	// is that of its Secret. Default: none, and no alert for it. Optional.
	Certificate string `json:"-"`
	// RedisClaim is the name of the claim of Redis' volume: its DataClaim. Default: none, and no alert for it. Optional.
	RedisClaim string `json:"-"`

	// Namespace that monitors, rules and the dashboard are put into, for a Prometheus or Grafana that looks in its own
	// only. Their names then end in a dot and the namespace of the installation. Default: that of the installation. Optional.
	Namespace string `json:"namespace,omitempty"`
	// Labels of monitors and rules, by which a Prometheus selects them: release: kube-prometheus-stack, say.
	// Default: none. Optional.
	Labels map[string]string `json:"labels,omitempty"`
	// Monitors send Prometheus to the pods. Optional.
	Monitors Monitors `json:"monitors,omitzero"`
	// Alerts are what Prometheus watches. Optional.
	Alerts Alerts `json:"alerts,omitzero"`
	// Dashboard for Grafana. Optional.
	Dashboard Dashboard `json:"dashboard,omitzero"`
}

// VertaMonitoring are the objects by which Prometheus and Grafana watch an installation.
type VertaMonitoring struct {
	// Monitors by the component that they scrape: ServiceMonitors or PodMonitors.
	Monitors map[string]cdk8s.ApiObject
	// Rules is the PrometheusRule with the alerts; nil where they are off.
	Rules cdk8s.ApiObject
	// Dashboard is the ConfigMap with the dashboard; nil where it is off.
	Dashboard cdk8s.ApiObject
}

func (p VertaMonitoringProps) withDefaults() VertaMonitoringProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	p.Monitors = p.Monitors.withDefaults()
	p.Alerts = p.Alerts.withDefaults()
	p.Dashboard = p.Dashboard.withDefaults()
	return p
}

// Validate returns the faults of the props, without creating anything.
func (p VertaMonitoringProps) Validate() []Fault {
	p = p.withDefaults()
	var c checker
	checkNamePrefix(&c, p.NamePrefix)
	c.objectName("installation", p.Installation)
	c.objectName("certificate", p.Certificate)
	c.objectName("redisClaim", p.RedisClaim)
	c.objectName("namespace", p.Namespace)
	c.labels("labels", p.Labels)
	components := map[string]bool{}
	for i, target := range p.Targets {
		field := fmt.Sprintf("targets[%d].component", i)
		if target != nil && c.required(field, target.Component, "name the component that serves the metrics") {
			c.unique(field, &target.Component, components, "is that of another target", "pass each target once")
		}
	}
	p.Monitors.check(&c)
	p.Alerts.check(&c)
	p.Dashboard.check(&c)
	return c.faults
}

// NewVertaMonitoring makes what the Prometheus Operator and Grafana's sidecar pick up: a ServiceMonitor or PodMonitor for
// each component that serves metrics, a PrometheusRule with alerts, and a ConfigMap with a dashboard.
//
// Alerts and dashboard go by what the exporter beside Redis, kube-state-metrics, the kubelet and cert-manager serve; no
// name of a metric of Verta's own programs is settled. Alerts for queues are there with the exporter only, so not for a
// Redis that somebody else runs.
//
// Deliberately not configurable: the expressions. They look at this installation only, by its namespace and the names of
// its pods; what an alert goes by is a prop where it is a matter of opinion.
//
//	constructs.NewVertaMonitoring(chart, "monitoring", constructs.VertaMonitoringProps{
//		Targets: []*constructs.MetricsTarget{backend.Metrics, frontend.Metrics, ml.Metrics, redis.Metrics},
//		Labels:  map[string]string{"release": "kube-prometheus-stack"},
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaMonitoring(scope constructs.Construct, id string, props VertaMonitoringProps) *VertaMonitoring {
	p := props.withDefaults()
	faults := props.Validate()
	if p.Installation == "" {
		if namespace := cdk8s.Chart_Of(scope).Namespace(); namespace != nil {
			p.Installation = *namespace
		} else {
			faults = append(faults, Fault{Field: "installation", Value: "(none)", Problem: "is required, for the chart has no namespace",
				Fix: "name the namespace that the installation is in"})
		}
	}
	mustBeValid(scope, id, faults)
	p.Namespace = cmp.Or(p.Namespace, p.Installation)

	construct := constructs.NewConstruct(scope, text(id))
	m := &VertaMonitoring{Monitors: map[string]cdk8s.ApiObject{}}
	if p.Monitors.Kind != MonitorNone {
		for _, target := range p.targets() {
			m.Monitors[target.Component] = p.newMonitor(construct, target)
		}
	}
	if *p.Alerts.Enabled {
		m.Rules = p.newRules(construct)
	}
	if *p.Dashboard.Enabled {
		m.Dashboard = p.newDashboard(construct)
	}
	return m
}

// targets are those that there are.
func (p VertaMonitoringProps) targets() []*MetricsTarget {
	var targets []*MetricsTarget
	for _, t := range p.Targets {
		if t != nil {
			targets = append(targets, t)
		}
	}
	return targets
}

// measuresQueues tells whether there is an exporter beside Redis.
func (p VertaMonitoringProps) measuresQueues() bool {
	for _, t := range p.targets() {
		if t.Component == ComponentRedis {
			return true
		}
	}
	return false
}

// elsewhere tells whether the objects are in another namespace than the installation.
func (p VertaMonitoringProps) elsewhere() bool { return p.Namespace != p.Installation }

// name of an object. Where several installations put theirs, each must have its own: no namespace and no prefix has a dot.
func (p VertaMonitoringProps) name(component string) string {
	if p.elsewhere() {
		return p.uniqueName(component)
	}
	return objectName(p.NamePrefix, component)
}

// uniqueName is one that no other installation of the cluster has.
func (p VertaMonitoringProps) uniqueName(component string) string {
	return objectName(p.NamePrefix, component) + "." + p.Installation
}

// meta of a custom resource. labels are the user's, which cannot replace those that say what the object belongs to.
func (p VertaMonitoringProps) meta(component string, labels map[string]string) *cdk8s.ApiObjectMetadata {
	return &cdk8s.ApiObjectMetadata{
		Name:      text(p.name(component)),
		Namespace: text(p.Namespace),
		Labels:    textMap(merged(labels, objectLabels(p.NamePrefix, ComponentMonitoring, ""))),
	}
}

// pick is a selector of series of this installation; more are matchers that are added.
func (p VertaMonitoringProps) pick(metric, more string) string {
	if more != "" {
		more = "," + more
	}
	return fmt.Sprintf(`%s{namespace=%q%s}`, metric, p.Installation, more)
}

// The names of the installation's pods and workloads, as regular expressions. Prometheus anchors them at both ends.
func (p VertaMonitoringProps) deployments() string {
	return fmt.Sprintf("%s-(%s|%s|%s)", p.NamePrefix, ComponentBackend, ComponentFrontend, ComponentML)
}

func (p VertaMonitoringProps) redisPods() string {
	return objectName(p.NamePrefix, ComponentRedis) + "-[0-9]+"
}

// pods of a Deployment are named by it, the hash of their template and five characters.
func (p VertaMonitoringProps) pods() string {
	return p.deployments() + "-[a-z0-9]+-[a-z0-9]{5}|" + p.redisPods()
}
