package constructs

import (
	"fmt"
	"strconv"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/monitoringcoreoscom"
)

// The kinds of monitors.
const (
	// MonitorService is for a ServiceMonitor, by the Services.
	MonitorService = "ServiceMonitor"
	// MonitorPod is for a PodMonitor, by the pods.
	MonitorPod = "PodMonitor"
	// MonitorNone leaves them out, for a Prometheus that goes by annotations.
	MonitorNone = "None"
)

// Defaults of monitors.
const (
	DefaultScrapeIntervalSeconds = 30
	DefaultScrapeTimeoutSeconds  = 10
)

// MetricsTarget is a port that metrics are served on. It is an output of the construct that serves them.
type MetricsTarget struct {
	// Component that serves them, like "backend".
	Component string
	// PortName of the container and the Service.
	PortName string
	// Path of the metrics.
	Path string
}

// scrapeAnnotations send a Prometheus that goes by them to a pod.
func scrapeAnnotations(port int, path string) map[string]string {
	return map[string]string{
		"prometheus.io/scrape": "true",
		"prometheus.io/port":   strconv.Itoa(port),
		"prometheus.io/path":   path,
	}
}

// Monitors send Prometheus to each component that serves metrics: backend, frontend and ml where their own
// metrics.enabled is set and the set of images serves any, and the exporter beside Redis.
type Monitors struct {
	// Kind is ServiceMonitor, PodMonitor or None. Default: ServiceMonitor. Optional.
	Kind string `json:"kind,omitempty"`
	// IntervalSeconds between scrapes. Default: 30. Optional.
	IntervalSeconds int `json:"intervalSeconds,omitempty"`
	// TimeoutSeconds of a scrape; not more than the interval. Default: 10, or the interval where that is less. Optional.
	TimeoutSeconds int `json:"timeoutSeconds,omitempty"`
}

func (m Monitors) withDefaults() Monitors {
	if m.Kind == "" {
		m.Kind = MonitorService
	}
	if m.IntervalSeconds == 0 {
		m.IntervalSeconds = DefaultScrapeIntervalSeconds
	}
	if m.TimeoutSeconds == 0 {
		m.TimeoutSeconds = min(DefaultScrapeTimeoutSeconds, m.IntervalSeconds)
	}
	return m
}

func (m Monitors) check(c *checker) {
	c.oneOf("monitors.kind", m.Kind, MonitorService, MonitorPod, MonitorNone)
	// The expressions of alerts look at five minutes of a series at a time.
	c.between("monitors.intervalSeconds", m.IntervalSeconds, 1, 120)
	if m.TimeoutSeconds < 1 || m.TimeoutSeconds > m.IntervalSeconds {
		c.add("monitors.timeoutSeconds", m.TimeoutSeconds, "is out of range",
			fmt.Sprintf("use a whole number from 1 to the interval of %d", m.IntervalSeconds))
	}
}

// newMonitor makes the monitor of one component. It is in the namespace that Prometheus looks in, and names that of the
// installation where it is another.
func (p VertaMonitoringProps) newMonitor(scope constructs.Construct, target *MetricsTarget) cdk8s.ApiObject {
	meta := p.meta(target.Component, p.Labels)
	selector := textMap(selectorLabels(p.NamePrefix, target.Component))
	interval, timeout := fmt.Sprintf("%ds", p.Monitors.IntervalSeconds), fmt.Sprintf("%ds", p.Monitors.TimeoutSeconds)
	if p.Monitors.Kind == MonitorPod {
		spec := &monitoringcoreoscom.PodMonitorSpec{
			Selector: &monitoringcoreoscom.PodMonitorSpecSelector{MatchLabels: selector},
			PodMetricsEndpoints: list(&monitoringcoreoscom.PodMonitorSpecPodMetricsEndpoints{
				Port: text(target.PortName), Path: text(target.Path), Interval: text(interval), ScrapeTimeout: text(timeout),
			}),
		}
		if p.elsewhere() {
			spec.NamespaceSelector = &monitoringcoreoscom.PodMonitorSpecNamespaceSelector{MatchNames: texts(p.Installation)}
		}
		return newObject(scope, target.Component, monitoringAPI, MonitorPod, &monitoringcoreoscom.PodMonitorProps{Metadata: meta, Spec: spec})
	}
	spec := &monitoringcoreoscom.ServiceMonitorSpec{
		Selector: &monitoringcoreoscom.ServiceMonitorSpecSelector{MatchLabels: selector},
		Endpoints: list(&monitoringcoreoscom.ServiceMonitorSpecEndpoints{
			Port: text(target.PortName), Path: text(target.Path), Interval: text(interval), ScrapeTimeout: text(timeout),
		}),
	}
	if p.elsewhere() {
		spec.NamespaceSelector = &monitoringcoreoscom.ServiceMonitorSpecNamespaceSelector{MatchNames: texts(p.Installation)}
	}
	return newObject(scope, target.Component, monitoringAPI, MonitorService, &monitoringcoreoscom.ServiceMonitorProps{Metadata: meta, Spec: spec})
}

// monitoringAPI is that of the Prometheus Operator.
const monitoringAPI = "monitoring.coreos.com/v1"
