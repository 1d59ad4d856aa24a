package constructs

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/monitoringcoreoscom"
)

// Defaults of alerts, and where they come from.
const (
	// DefaultRunbookURL is the page that says what to do.
	DefaultRunbookURL = "https://github.com/niekcandaele/verta-cdk8s/blob/main/docs/operations.md"

	// DefaultQueueBacklog is how many channels a Discord server may have, and so how many jobs one sync of it adds.
	DefaultQueueBacklog = 500
	// DefaultSchedulerSilentMinutes hold two full hours, at each of which a job is added, and ten minutes of delay.
	DefaultSchedulerSilentMinutes = 130
	// DefaultNotReadyMinutes is what the rules of kube-prometheus allow a workload.
	DefaultNotReadyMinutes = 15
	// DefaultRestartsPerHour is more than a node that goes, or an image that is exchanged, takes.
	DefaultRestartsPerHour = 3
	// DefaultMemoryAlertPercent of a limit: Node.js and Redis keep their data within three quarters of theirs, so what goes
	// beyond nine tenths has left its bounds.
	DefaultMemoryAlertPercent = 90
	// DefaultCertificateDays before the end: cert-manager renews a certificate of 90 days when 30 are left, and by then
	// has tried for 16 days.
	DefaultCertificateDays = 14
	// DefaultVolumeFreePercent is what Redis needs to write its append-only file anew when that has doubled: half of what
	// is used, which is a third of the volume when two thirds are used.
	DefaultVolumeFreePercent = 33
)

// Alerts are what Prometheus watches. Where each is off by its nature (no certificate, no volume, no exporter), it is
// left out.
type Alerts struct {
	// Enabled makes the PrometheusRule. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	// RunbookURL of the page that says what to do; the heading is put behind it. Default: docs/operations.md of this
	// repository, on GitHub. Optional.
	RunbookURL string `json:"runbookURL,omitempty"`
	// Labels of the alerts, by which Alertmanager sends them on; severity is there already. Default: none. Optional.
	Labels map[string]string `json:"labels,omitempty"`

	// QueueBacklog is how many waiting jobs a queue may have; more, and not getting fewer, is told of.
	// Default: 500. Optional.
	QueueBacklog int `json:"queueBacklog,omitempty"`
	// SchedulerSilentMinutes that may pass without a job of the hourly sync. Default: 130. Optional.
	SchedulerSilentMinutes int `json:"schedulerSilentMinutes,omitempty"`
	// NotReadyMinutes that a workload may have too few pods. Default: 15. Optional.
	NotReadyMinutes int `json:"notReadyMinutes,omitempty"`
	// RestartsPerHour that a container may have. Default: 3. Optional.
	RestartsPerHour int `json:"restartsPerHour,omitempty"`
	// MemoryPercent of its limit that a container may take, and of its maxmemory that Redis may. Default: 90. Optional.
	MemoryPercent int `json:"memoryPercent,omitempty"`
	// CertificateDays that a certificate must be valid for. Default: 14. Optional.
	CertificateDays int `json:"certificateDays,omitempty"`
	// VolumeFreePercent of Redis' volume that must be free. Default: 33. Optional.
	VolumeFreePercent int `json:"volumeFreePercent,omitempty"`
}

func (a Alerts) withDefaults() Alerts {
	if a.Enabled == nil {
		a.Enabled = new(true)
	}
	if a.RunbookURL == "" {
		a.RunbookURL = DefaultRunbookURL
	}
	for _, d := range []struct {
		field *int
		value int
	}{
		{&a.QueueBacklog, DefaultQueueBacklog},
		{&a.SchedulerSilentMinutes, DefaultSchedulerSilentMinutes},
		{&a.NotReadyMinutes, DefaultNotReadyMinutes},
		{&a.RestartsPerHour, DefaultRestartsPerHour},
		{&a.MemoryPercent, DefaultMemoryAlertPercent},
		{&a.CertificateDays, DefaultCertificateDays},
		{&a.VolumeFreePercent, DefaultVolumeFreePercent},
	} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	return a
}

func (a Alerts) check(c *checker) {
	c.url("alerts.runbookURL", a.RunbookURL)
	if strings.ContainsAny(a.RunbookURL, "#{}") {
		c.add("alerts.runbookURL", a.RunbookURL, "has a fragment or a template", "give the address of the page; the heading is put behind it")
	}
	c.labels("alerts.labels", a.Labels)
	if severity, taken := a.Labels[labelSeverity]; taken {
		c.add("alerts.labels."+labelSeverity, severity, "is each alert's own", "choose another label")
	}
	for _, key := range sortedKeys(a.Labels) {
		if !labelOfPrometheus.MatchString(key) {
			c.add("alerts.labels."+key, key, "is not a label of Prometheus", "use letters, digits and '_', not first a digit")
		}
	}
	c.atLeast("alerts.queueBacklog", a.QueueBacklog, 1)
	// Between two moments further apart than an hour, one job at least was added.
	c.between("alerts.schedulerSilentMinutes", a.SchedulerSilentMinutes, 61, 24*60)
	c.between("alerts.notReadyMinutes", a.NotReadyMinutes, 1, 24*60)
	c.atLeast("alerts.restartsPerHour", a.RestartsPerHour, 1)
	c.between("alerts.memoryPercent", a.MemoryPercent, 1, 99)
	c.between("alerts.certificateDays", a.CertificateDays, 1, 365)
	c.between("alerts.volumeFreePercent", a.VolumeFreePercent, 1, 99)
}

var labelOfPrometheus = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_]*$`)

const (
	labelSeverity    = "severity"
	severityWarning  = "warning"
	severityCritical = "critical"
)

// alert is one rule. Its runbook is a heading of docs/operations.md.
type alert struct {
	name, severity string
	minutes        int // that the expression must hold
	expr           string
	summary        string
	description    string
	runbook        string
}

// alerts of the installation, in the order of the rules.
func (p VertaMonitoringProps) alerts() []alert {
	var all []alert
	if p.measuresQueues() {
		all = append(all, p.queueAlerts()...)
	}
	all = append(all, p.podAlerts()...)
	if p.measuresQueues() {
		all = append(all, p.redisMemoryAlert())
	}
	if p.Certificate != "" {
		all = append(all, p.certificateAlert())
	}
	if p.RedisClaim != "" {
		all = append(all, p.volumeAlert())
	}
	return all
}

func (p VertaMonitoringProps) queueAlerts() []alert {
	a := p.Alerts
	// Several Prometheus scrape twice, and a pod that was moved has an old series beside its new one: one key counts once.
	key := func(metric, keys, offset string) string {
		return fmt.Sprintf("max by (namespace, key) (%s%s)", p.pick(metric, fmt.Sprintf(`pod=~%q,key=~%q`, p.redisPods(), keys)), offset)
	}
	waiting := func(offset string) string {
		return fmt.Sprintf(`sum by (namespace, queue) (label_replace(%s, "queue", "$1", "key", "bull:([^:]+):.*"))`,
			key("redis_key_size", fmt.Sprintf("bull:[^:]+:(%s)", strings.Join(waitingStates, "|")), offset))
	}
	added := func(offset string) string { return key("redis_key_value", queueKey(hourlyQueue, queueID), offset) }
	return []alert{
		{
			name: "VertaQueueBacklog", severity: severityWarning, minutes: 15,
			expr:    fmt.Sprintf("%s > %d\nand\n%s >= %s", waiting(""), a.QueueBacklog, waiting(""), waiting(" offset 30m")),
			summary: "Queue {{ $labels.queue }} has {{ $value }} jobs waiting.",
			description: fmt.Sprintf("More than %d jobs have been waiting in {{ $labels.queue }} of {{ $labels.namespace }} for 15 minutes, "+
				"and no fewer than half an hour ago: workers do not keep up, or do not work.", a.QueueBacklog),
			runbook: "Queue backlog grows",
		},
		{
			name: "VertaSchedulerSilent", severity: severityCritical, minutes: 15,
			expr: fmt.Sprintf("%s == 0\nor\n%s == %s",
				key("redis_key_size", fmt.Sprintf("bull:(%s):%s", strings.Join(scheduledQueues, "|"), queueRepeat), ""),
				added(""), added(fmt.Sprintf(" offset %dm", a.SchedulerSilentMinutes))),
			summary: "The schedule behind {{ $labels.key }} adds no jobs.",
			description: fmt.Sprintf("In {{ $labels.namespace }}, either {{ $labels.key }} holds no schedule any more, or no job has been added "+
				"to the hourly sync for %d minutes. What is archived gets out of date, and nothing else shows it.", a.SchedulerSilentMinutes),
			runbook: "Scheduler is silent",
		},
	}
}

// watched is what a kind of workload should have and what it has: one series for each, with its name as a label.
type watched struct{ wanted, ready string }

func (p VertaMonitoringProps) workloads() []watched {
	series := func(label, metric, which string) string {
		return fmt.Sprintf("max by (namespace, %s) (%s)", label, p.pick(metric, which))
	}
	deployments := fmt.Sprintf(`deployment=~%q`, p.deployments())
	redis := fmt.Sprintf(`statefulset=%q`, objectName(p.NamePrefix, ComponentRedis))
	return []watched{
		{series("deployment", "kube_deployment_spec_replicas", deployments), series("deployment", "kube_deployment_status_replicas_ready", deployments)},
		{series("statefulset", "kube_statefulset_replicas", redis), series("statefulset", "kube_statefulset_status_replicas_ready", redis)},
	}
}

func (p VertaMonitoringProps) podAlerts() []alert {
	a := p.Alerts
	each := func(format string) string {
		var either []string
		for _, w := range p.workloads() {
			either = append(either, fmt.Sprintf(format, w.wanted, w.ready))
		}
		return strings.Join(either, "\nor\n")
	}
	containers := fmt.Sprintf(`pod=~%q,container!=""`, p.pods())
	return []alert{
		{
			name: "VertaPodsNotReady", severity: severityWarning, minutes: a.NotReadyMinutes,
			expr:    each("%[1]s - %[2]s > 0"),
			summary: "{{ $labels.deployment }}{{ $labels.statefulset }} lacks {{ $value }} ready pods.",
			description: fmt.Sprintf("{{ $labels.deployment }}{{ $labels.statefulset }} of {{ $labels.namespace }} has had fewer ready pods than it "+
				"should for %d minutes.", a.NotReadyMinutes),
			runbook: "Pods are not ready",
		},
		{
			name: "VertaComponentDown", severity: severityCritical, minutes: 5,
			expr:    each("%[2]s == 0 and %[1]s > 0"),
			summary: "{{ $labels.deployment }}{{ $labels.statefulset }} has no ready pod.",
			description: "Nothing has answered for {{ $labels.deployment }}{{ $labels.statefulset }} of {{ $labels.namespace }} for 5 minutes, " +
				"although it should have pods.",
			runbook: "Pods are not ready",
		},
		{
			name: "VertaPodRestarts", severity: severityWarning, minutes: 5,
			// An increase is drawn out to the whole hour, which makes 3.02 of 3.
			expr: fmt.Sprintf("round(increase(%s[1h])) > %d",
				p.pick("kube_pod_container_status_restarts_total", fmt.Sprintf(`pod=~%q`, p.pods())), a.RestartsPerHour),
			summary: "{{ $labels.container }} of {{ $labels.pod }} keeps restarting.",
			description: fmt.Sprintf("Container {{ $labels.container }} of pod {{ $labels.pod }} in {{ $labels.namespace }} has restarted more than "+
				"%d times within an hour.", a.RestartsPerHour),
			runbook: "Pods restart",
		},
		{
			name: "VertaPodMemoryNearLimit", severity: severityWarning, minutes: 15,
			expr: fmt.Sprintf("100 * max by (namespace, pod, container) (%s)\n/ max by (namespace, pod, container) (%s)\n> %d",
				p.pick("container_memory_working_set_bytes", containers),
				p.pick("kube_pod_container_resource_limits", `resource="memory",`+containers), a.MemoryPercent),
			summary: `{{ $labels.container }} of {{ $labels.pod }} uses {{ $value | printf "%.0f" }} % of its memory.`,
			description: fmt.Sprintf("Container {{ $labels.container }} of pod {{ $labels.pod }} in {{ $labels.namespace }} has used more than %d %% of "+
				"its memory limit for 15 minutes. At the limit it is killed.", a.MemoryPercent),
			runbook: "Pod memory near its limit",
		},
	}
}

// redisMemoryAlert is about what Redis counts. Its container never gets near its limit: it refuses writes before.
func (p VertaMonitoringProps) redisMemoryAlert() alert {
	redis := func(metric string) string {
		return fmt.Sprintf("max by (namespace, pod) (%s)", p.pick(metric, fmt.Sprintf(`pod=~%q`, p.redisPods())))
	}
	return alert{
		name: "VertaRedisMemoryNearLimit", severity: severityCritical, minutes: 5,
		expr:    fmt.Sprintf("100 * %s\n/ %s\n> %d", redis("redis_memory_used_bytes"), redis("redis_memory_max_bytes"), p.Alerts.MemoryPercent),
		summary: `{{ $labels.pod }} uses {{ $value | printf "%.0f" }} % of the memory for its data.`,
		description: fmt.Sprintf("Redis in {{ $labels.namespace }} has used more than %d %% of maxmemory for 5 minutes. When it is full it refuses "+
			"writes, and no job can be added or finished.", p.Alerts.MemoryPercent),
		runbook: "Pod memory near its limit",
	}
}

// certificateAlert takes cert-manager's metric as its own chart has it scraped, with the certificate's namespace moved to
// exported_namespace, and as a scrape that honors labels has it.
func (p VertaMonitoringProps) certificateAlert() alert {
	const metric = "certmanager_certificate_expiration_timestamp_seconds"
	series := fmt.Sprintf(`(%s or %s{exported_namespace=%q,name=%q})`,
		p.pick(metric, fmt.Sprintf(`exported_namespace="",name=%q`, p.Certificate)), metric, p.Installation, p.Certificate)
	return alert{
		name: "VertaCertificateExpires", severity: severityCritical, minutes: 60,
		expr:    fmt.Sprintf("(max by (name) (%s) - time()) / 86400 < %d", series, p.Alerts.CertificateDays),
		summary: `Certificate {{ $labels.name }} is valid for {{ $value | printf "%.0f" }} more days.`,
		description: fmt.Sprintf("Certificate {{ $labels.name }} in %s ends within %d days: cert-manager has not been able to renew it.",
			p.Installation, p.Alerts.CertificateDays),
		runbook: "Certificate expires",
	}
}

func (p VertaMonitoringProps) volumeAlert() alert {
	claim := fmt.Sprintf(`persistentvolumeclaim=%q`, p.RedisClaim)
	volume := func(metric string) string {
		return fmt.Sprintf("max by (namespace, persistentvolumeclaim) (%s)", p.pick(metric, claim))
	}
	return alert{
		name: "VertaRedisVolumeFills", severity: severityWarning, minutes: 15,
		expr: fmt.Sprintf("100 * %s\n/ %s\n< %d", volume("kubelet_volume_stats_available_bytes"), volume("kubelet_volume_stats_capacity_bytes"),
			p.Alerts.VolumeFreePercent),
		summary: `Volume {{ $labels.persistentvolumeclaim }} has {{ $value | printf "%.0f" }} % left.`,
		description: fmt.Sprintf("Volume {{ $labels.persistentvolumeclaim }} in {{ $labels.namespace }} has had less than %d %% of free space for "+
			"15 minutes. Redis may not have the room to rewrite its append-only file; when the volume is full it refuses writes.",
			p.Alerts.VolumeFreePercent),
		runbook: "Redis volume fills up",
	}
}

// newRules makes one group of all alerts.
func (p VertaMonitoringProps) newRules(scope constructs.Construct) cdk8s.ApiObject {
	var rules []*monitoringcoreoscom.PrometheusRuleSpecGroupsRules
	for _, a := range p.alerts() {
		rules = append(rules, &monitoringcoreoscom.PrometheusRuleSpecGroupsRules{
			Alert:  text(a.name),
			Expr:   scalar{a.expr},
			For:    text(fmt.Sprintf("%dm", a.minutes)),
			Labels: textMap(merged(p.Alerts.Labels, map[string]string{labelSeverity: a.severity})),
			Annotations: textMap(map[string]string{
				"summary": a.summary, "description": a.description, "runbook_url": p.Alerts.RunbookURL + "#" + anchor(a.runbook),
			}),
		})
	}
	return newObject(scope, "rules", monitoringAPI, "PrometheusRule", &monitoringcoreoscom.PrometheusRuleProps{
		Metadata: p.meta(ComponentMonitoring, p.Labels),
		Spec: &monitoringcoreoscom.PrometheusRuleSpec{
			// The name of a group must differ from those of other installations that the same Prometheus watches.
			Groups: list(&monitoringcoreoscom.PrometheusRuleSpecGroups{Name: text(p.Installation + "/" + objectName(p.NamePrefix, ComponentMonitoring)), Rules: &rules}),
		},
	})
}

// anchor of a heading, as GitHub makes it.
func anchor(heading string) string { return strings.ReplaceAll(strings.ToLower(heading), " ", "-") }
