package constructs

import (
	"encoding/json"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// labelDashboard and its value are what the sidecar of Grafana's own chart looks for.
const labelDashboard = "grafana_dashboard"

// Dashboard for Grafana, in a ConfigMap that the sidecar of its chart picks up.
type Dashboard struct {
	// Enabled makes the ConfigMap. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	// Labels of the ConfigMap, by which the sidecar finds it. Default: grafana_dashboard: "1". Optional.
	Labels map[string]string `json:"labels,omitempty"`
	// Annotations of the ConfigMap; grafana_folder names a folder. Default: none. Optional.
	Annotations map[string]string `json:"annotations,omitempty"`
}

func (d Dashboard) withDefaults() Dashboard {
	if d.Enabled == nil {
		d.Enabled = new(true)
	}
	if len(d.Labels) == 0 {
		d.Labels = map[string]string{labelDashboard: "1"}
	}
	return d
}

func (d Dashboard) check(c *checker) {
	c.labels("dashboard.labels", d.Labels)
	c.annotations("dashboard.annotations", d.Annotations)
}

// The parts of Grafana's model of a dashboard that are used.
type (
	grafanaDashboard struct {
		UID           string           `json:"uid"`
		Title         string           `json:"title"`
		Tags          []string         `json:"tags"`
		SchemaVersion int              `json:"schemaVersion"`
		Refresh       string           `json:"refresh"`
		Time          grafanaTime      `json:"time"`
		Templating    grafanaVariables `json:"templating"`
		Panels        []grafanaPanel   `json:"panels"`
	}
	grafanaTime struct {
		From string `json:"from"`
		To   string `json:"to"`
	}
	grafanaVariables struct {
		List []grafanaVariable `json:"list"`
	}
	grafanaVariable struct {
		Name  string `json:"name"`
		Label string `json:"label"`
		Type  string `json:"type"`
		Query string `json:"query"`
	}
	grafanaSource struct {
		Type string `json:"type"`
		UID  string `json:"uid"`
	}
	grafanaPanel struct {
		ID          int             `json:"id"`
		Type        string          `json:"type"`
		Title       string          `json:"title"`
		Description string          `json:"description,omitempty"`
		GridPos     grafanaGrid     `json:"gridPos"`
		Datasource  grafanaSource   `json:"datasource"`
		FieldConfig grafanaFields   `json:"fieldConfig"`
		Targets     []grafanaTarget `json:"targets"`
	}
	grafanaGrid struct {
		X int `json:"x"`
		Y int `json:"y"`
		W int `json:"w"`
		H int `json:"h"`
	}
	grafanaFields struct {
		Defaults  grafanaDefaults `json:"defaults"`
		Overrides []any           `json:"overrides"`
	}
	grafanaDefaults struct {
		Unit string `json:"unit"`
		Min  int    `json:"min"`
	}
	grafanaTarget struct {
		RefID        string `json:"refId"`
		Expr         string `json:"expr"`
		LegendFormat string `json:"legendFormat"`
	}
)

// The units of Grafana that are used.
const (
	unitCount   = "short"
	unitPercent = "percent"
)

// panel is what a panel shows: one expression, and the label that tells its lines apart.
type panel struct {
	title, description string
	expr, legend, unit string
}

// panels that have something to show, in the order in which trouble is looked for: work, then pods, then what they lack.
func (p VertaMonitoringProps) panels() []panel {
	var all []panel
	redis := fmt.Sprintf(`pod=~%q`, p.redisPods())
	queue := func(states string) string {
		keys := p.pick("redis_key_size", fmt.Sprintf(`%s,key=~"bull:[^:]+:(%s)"`, redis, states))
		return fmt.Sprintf(`sum by (queue) (label_replace(max by (key) (%s), "queue", "$1", "key", "bull:([^:]+):.*"))`, keys)
	}
	if p.measuresQueues() {
		all = append(all,
			panel{"Jobs waiting", "Jobs that could run if there were a worker.", queue("wait|prioritized|paused"), "{{queue}}", unitCount},
			panel{"Jobs running", "", queue(queueActive), "{{queue}}", unitCount},
			panel{"Jobs delayed", "Jobs whose time has not come. Every schedule has its next one here.", queue(queueDelayed), "{{queue}}", unitCount},
			panel{"Jobs failed", "Jobs that used up their attempts within the last week.", queue(queueFailed), "{{queue}}", unitCount},
		)
	}
	pods := fmt.Sprintf(`pod=~%q`, p.pods())
	containers := pods + `,container!=""`
	workloads := p.workloads()
	all = append(all,
		panel{"Ready pods", "", workloads[0].ready + " or " + workloads[1].ready, "{{deployment}}{{statefulset}}", unitCount},
		panel{"Restarts in an hour", "", fmt.Sprintf("sum by (pod) (increase(%s[1h]))",
			p.pick("kube_pod_container_status_restarts_total", pods)), "{{pod}}", unitCount},
		panel{"Memory of the limit", "At 100 % a container is killed.",
			fmt.Sprintf("100 * max by (pod, container) (%s) / max by (pod, container) (%s)",
				p.pick("container_memory_working_set_bytes", containers),
				p.pick("kube_pod_container_resource_limits", `resource="memory",`+containers)), "{{pod}} {{container}}", unitPercent},
		panel{"CPU in cores", "", fmt.Sprintf("sum by (pod) (rate(%s[$__rate_interval]))",
			p.pick("container_cpu_usage_seconds_total", containers)), "{{pod}}", unitCount},
	)
	if p.measuresQueues() {
		all = append(all, panel{"Redis memory of maxmemory", "At 100 % Redis refuses writes.",
			fmt.Sprintf("100 * max by (pod) (%s) / max by (pod) (%s)", p.pick("redis_memory_used_bytes", redis), p.pick("redis_memory_max_bytes", redis)),
			"{{pod}}", unitPercent})
	}
	if p.RedisClaim != "" {
		claim := fmt.Sprintf(`persistentvolumeclaim=%q`, p.RedisClaim)
		all = append(all, panel{"Redis volume free", "",
			fmt.Sprintf("100 * max by (persistentvolumeclaim) (%s) / max by (persistentvolumeclaim) (%s)",
				p.pick("kubelet_volume_stats_available_bytes", claim), p.pick("kubelet_volume_stats_capacity_bytes", claim)),
			"{{persistentvolumeclaim}}", unitPercent})
	}
	return all
}

// newDashboard lays the panels out in two columns. The ConfigMap keeps its name: Grafana knows a dashboard by its UID and
// takes over what changes, so a hash would only leave old ones behind. Its file's name is unique, for the sidecar puts the
// files of all namespaces into one folder.
func (p VertaMonitoringProps) newDashboard(scope constructs.Construct) cdk8s.ApiObject {
	const width, height = 12, 8
	source := grafanaSource{Type: "prometheus", UID: "${datasource}"}
	d := grafanaDashboard{
		UID:           "verta-" + hashOf(map[string]string{"namespace": p.Installation, "prefix": p.NamePrefix}),
		Title:         fmt.Sprintf("Verta: %s in %s", p.NamePrefix, p.Installation),
		Tags:          []string{appName},
		SchemaVersion: 39,
		Refresh:       "1m",
		Time:          grafanaTime{From: "now-6h", To: "now"},
		Templating:    grafanaVariables{List: []grafanaVariable{{Name: "datasource", Label: "Prometheus", Type: "datasource", Query: "prometheus"}}},
	}
	for i, one := range p.panels() {
		d.Panels = append(d.Panels, grafanaPanel{
			ID: i + 1, Type: "timeseries", Title: one.title, Description: one.description,
			GridPos:     grafanaGrid{X: i % 2 * width, Y: i / 2 * height, W: width, H: height},
			Datasource:  source,
			FieldConfig: grafanaFields{Defaults: grafanaDefaults{Unit: one.unit}, Overrides: []any{}},
			Targets:     []grafanaTarget{{RefID: "A", Expr: one.expr, LegendFormat: one.legend}},
		})
	}
	content, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		panic(err) // texts and numbers
	}
	return newObject(scope, "dashboard", "v1", "ConfigMap", &k8s.KubeConfigMapProps{
		Metadata: &k8s.ObjectMeta{
			Name: text(p.name(ComponentMonitoring + "-dashboard")), Namespace: text(p.Namespace),
			Labels:      textMap(merged(p.Dashboard.Labels, objectLabels(p.NamePrefix, ComponentMonitoring, ""))),
			Annotations: textMap(p.Dashboard.Annotations),
		},
		Data: textMap(map[string]string{p.uniqueName(ComponentMonitoring) + ".json": string(content) + "\n"}),
	})
}
