package constructs

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each row starts from the defaults and breaks one thing.
func TestMonitoringFaults(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(p *VertaMonitoringProps)
		want   string
	}{
		{"namespace", func(p *VertaMonitoringProps) { p.Namespace = "Monitoring" },
			`namespace: "Monitoring" is not a Kubernetes object name; fix: use lower case letters, digits and dashes, at most 253`},
		{"label", func(p *VertaMonitoringProps) { p.Labels = map[string]string{"release": "one two"} },
			`labels.release: "one two" is not a label value; fix: use at most 63 letters, digits, '-', '_' and '.'`},
		{"kind", func(p *VertaMonitoringProps) { p.Monitors.Kind = "Probe" },
			`monitors.kind: "Probe" is not known; fix: use one of: ServiceMonitor, PodMonitor, None`},
		{"interval", func(p *VertaMonitoringProps) { p.Monitors.IntervalSeconds = 300 },
			`monitors.intervalSeconds: 300 is out of range; fix: use a whole number from 1 to 120`},
		{"timeout", func(p *VertaMonitoringProps) { p.Monitors = Monitors{IntervalSeconds: 15, TimeoutSeconds: 20} },
			`monitors.timeoutSeconds: 20 is out of range; fix: use a whole number from 1 to the interval of 15`},
		{"runbook", func(p *VertaMonitoringProps) { p.Alerts.RunbookURL = "docs/operations.md" },
			`alerts.runbookURL: "docs/operations.md" is not an http(s) URL; fix: use a full URL like https://verta.example.com`},
		{"runbook with a heading", func(p *VertaMonitoringProps) { p.Alerts.RunbookURL = "https://example.com/runbook#top" },
			`alerts.runbookURL: "https://example.com/runbook#top" has a fragment or a template; fix: give the address of the page; the heading is put behind it`},
		{"severity", func(p *VertaMonitoringProps) { p.Alerts.Labels = map[string]string{"severity": "page"} },
			`alerts.labels.severity: "page" is each alert's own; fix: choose another label`},
		{"label of an alert", func(p *VertaMonitoringProps) { p.Alerts.Labels = map[string]string{"my-team": "archive"} },
			`alerts.labels.my-team: "my-team" is not a label of Prometheus; fix: use letters, digits and '_', not first a digit`},
		{"backlog", func(p *VertaMonitoringProps) { p.Alerts.QueueBacklog = -1 },
			`alerts.queueBacklog: -1 is too small; fix: use 1 or more`},
		{"scheduler", func(p *VertaMonitoringProps) { p.Alerts.SchedulerSilentMinutes = 60 },
			`alerts.schedulerSilentMinutes: 60 is out of range; fix: use a whole number from 61 to 1440`},
		{"memory", func(p *VertaMonitoringProps) { p.Alerts.MemoryPercent = 100 },
			`alerts.memoryPercent: 100 is out of range; fix: use a whole number from 1 to 99`},
		{"dashboard", func(p *VertaMonitoringProps) { p.Dashboard.Labels = map[string]string{"": "1"} },
			`dashboard.labels.: "" is not a label or annotation key; fix: use a name with an optional prefix, like example.com/team`},
	} {
		t.Run(row.name, func(t *testing.T) {
			var p VertaMonitoringProps
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestRedisExporterFaults(t *testing.T) {
	p := VertaRedisProps{Exporter: RedisExporter{Image: Image{Tag: "one two"}, Resources: Resources{Limits: ResourceList{Memory: "64m"}}}}
	assert.Equal(t, []string{
		`exporter.image: "docker.io/oliver006/redis_exporter:one two" is not an image reference (invalid reference format); fix: use registry host/repository:tag, or a digest of sha256: and 64 hexadecimal digits`,
		`exporter.resources.limits.memory: "64m" is less than 16Mi; fix: check the unit: m is a thousandth, Mi and Gi are for bytes`,
	}, lines(p.Validate()))
}

// An alert that can never fire because nothing serves its series would look like watching.
func TestAlertsAreThoseThatCanFire(t *testing.T) {
	names := func(p VertaMonitoringProps) []string {
		var out []string
		for _, a := range p.withDefaults().alerts() {
			out = append(out, a.name)
		}
		return out
	}
	pods := []string{"VertaPodsNotReady", "VertaComponentDown", "VertaPodRestarts", "VertaPodMemoryNearLimit"}
	assert.Equal(t, pods, names(VertaMonitoringProps{}))
	assert.Equal(t, pods, names(VertaMonitoringProps{Targets: []*MetricsTarget{nil, {Component: ComponentBackend}}}))
	assert.Equal(t, append(pods, "VertaCertificateExpires"), names(VertaMonitoringProps{Certificate: "verta-tls"}))
	assert.Equal(t, append(pods, "VertaRedisVolumeFills"), names(VertaMonitoringProps{RedisClaim: "data-verta-redis-0"}))
	assert.Contains(t, names(VertaMonitoringProps{Targets: []*MetricsTarget{{Component: ComponentRedis}}}), "VertaQueueBacklog")
}

// A chart without a namespace leaves it open where the pods will be, so the expressions would be about nothing.
func TestMonitoringNeedsANamespace(t *testing.T) {
	defer func() {
		invalid, ok := recover().(*InvalidPropsError)
		require.True(t, ok)
		assert.Equal(t, []string{`test/monitoring: installation: (none) is required, for the chart has no namespace; ` +
			`fix: name the namespace that the installation is in`}, lines(invalid.Faults))
	}()
	NewVertaMonitoring(newTestChart(), "monitoring", VertaMonitoringProps{})
}

func TestMonitoringCanBeSwitchedOffPartByPart(t *testing.T) {
	m := NewVertaMonitoring(newTestChart(), "monitoring", VertaMonitoringProps{
		Installation: "verta", Monitors: Monitors{Kind: MonitorNone},
		Targets: []*MetricsTarget{{Component: ComponentRedis, PortName: "metrics", Path: "/metrics"}},
		Alerts:  Alerts{Enabled: new(false)}, Dashboard: Dashboard{Enabled: new(false)},
	})
	assert.Empty(t, m.Monitors)
	assert.Nil(t, m.Rules)
	assert.Nil(t, m.Dashboard)
}
