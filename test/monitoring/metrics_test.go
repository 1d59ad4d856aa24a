package monitoring

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// servedBy is every metric that alerts and dashboard may use, and who serves it.
var servedBy = map[string]string{
	"redis_key_size":          "redis_exporter",
	"redis_key_value":         "redis_exporter",
	"redis_memory_used_bytes": "redis_exporter",
	"redis_memory_max_bytes":  "redis_exporter",

	"kube_deployment_spec_replicas":            "kube-state-metrics",
	"kube_deployment_status_replicas_ready":    "kube-state-metrics",
	"kube_statefulset_replicas":                "kube-state-metrics",
	"kube_statefulset_status_replicas_ready":   "kube-state-metrics",
	"kube_pod_container_status_restarts_total": "kube-state-metrics",
	"kube_pod_container_resource_limits":       "kube-state-metrics",

	"container_memory_working_set_bytes":   "kubelet",
	"container_cpu_usage_seconds_total":    "kubelet",
	"kubelet_volume_stats_available_bytes": "kubelet",
	"kubelet_volume_stats_capacity_bytes":  "kubelet",

	"certmanager_certificate_expiration_timestamp_seconds": "cert-manager",
}

// Every expression parses, uses metrics that somebody serves, and looks at this installation only.
func TestExpressions(t *testing.T) {
	used := map[string]bool{}
	check := func(name, expr string) {
		selectors := 0
		parser.Inspect(parsed(t, expr), func(node parser.Node, _ []parser.Node) error {
			selector, ok := node.(*parser.VectorSelector)
			if !ok {
				return nil
			}
			selectors++
			used[selector.Name] = true
			assert.NotEmpty(t, servedBy[selector.Name], "%s: %s is served by nobody", name, selector.Name)
			var namespace, own bool
			for _, m := range selector.LabelMatchers {
				namespace = namespace || (strings.HasSuffix(m.Name, "namespace") && m.Type == labels.MatchEqual && m.Value == "test")
				own = own || (m.Name != labels.MetricName && strings.Contains(m.Value, "verta-"))
			}
			assert.True(t, namespace && own, "%s: %s looks at other installations", name, selector)
			return nil
		})
		assert.Positive(t, selectors, name)
	}
	for _, rule := range alertRules(t) {
		check(rule.Alert, rule.Expr)
	}
	for _, p := range dashboard(t) {
		for _, target := range p.Targets {
			check(p.Title, target.Expr)
		}
	}
	for metric := range servedBy {
		assert.True(t, used[metric], "%s is used nowhere", metric)
	}
}

func TestAlertsSayWhatToDo(t *testing.T) {
	for _, rule := range alertRules(t) {
		assert.Contains(t, []string{"warning", "critical"}, rule.Labels["severity"], rule.Alert)
		assert.Positive(t, rule.For, rule.Alert)
		for _, annotation := range []string{"summary", "description", "runbook_url"} {
			assert.NotEmpty(t, rule.Annotations[annotation], "%s %s", rule.Alert, annotation)
		}
	}
}

var (
	heading       = regexp.MustCompile(`(?m)^#+ (.+)$`)
	notInAnAnchor = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

// An address that leads to the top of a page is of little help at night.
func TestRunbooksAreThere(t *testing.T) {
	page, err := os.ReadFile("../../docs/operations.md")
	require.NoError(t, err)
	anchors := map[string]bool{}
	for _, m := range heading.FindAllStringSubmatch(string(page), -1) {
		anchors[strings.ReplaceAll(notInAnAnchor.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-")] = true
	}
	for _, rule := range alertRules(t) {
		address, anchor, _ := strings.Cut(rule.Annotations["runbook_url"], "#")
		assert.True(t, strings.HasSuffix(address, "/docs/operations.md"), address)
		assert.True(t, anchors[anchor], "%s: docs/operations.md has no heading for #%s", rule.Alert, anchor)
	}
}

func TestPanelsDoNotOverlap(t *testing.T) {
	taken := map[[2]int]string{}
	for _, p := range dashboard(t) {
		for x := range p.GridPos.W {
			for y := range p.GridPos.H {
				at := [2]int{p.GridPos.X + x, p.GridPos.Y + y}
				assert.Less(t, at[0], 24, p.Title)
				assert.Empty(t, taken[at], "%s lies there, and %s", taken[at], p.Title)
				taken[at] = p.Title
			}
		}
	}
}

// sample has one value of everything, and what must not be counted: the memory and CPU of a whole pod.
const sample = `
redis_key_size{namespace="test",pod="verta-redis-0",key="bull:bot-events:wait"} 1x9
redis_key_size{namespace="test",pod="verta-redis-0",key="bull:bot-events:active"} 2x9
redis_key_size{namespace="test",pod="verta-redis-0",key="bull:bot-events:delayed"} 3x9
redis_key_size{namespace="test",pod="verta-redis-0",key="bull:bot-events:failed"} 4x9
redis_memory_used_bytes{namespace="test",pod="verta-redis-0"} 5x9
redis_memory_max_bytes{namespace="test",pod="verta-redis-0"} 50x9
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-backend"} 6x9
kube_pod_container_status_restarts_total{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend"} 0+7x9
kube_pod_container_resource_limits{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend",resource="memory"} 80x9
container_memory_working_set_bytes{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend"} 8x9
container_cpu_usage_seconds_total{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend"} 0+60x9
container_cpu_usage_seconds_total{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z"} 0+70x9
kubelet_volume_stats_available_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 9x9
kubelet_volume_stats_capacity_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 90x9`

var variable = regexp.MustCompile(`{{(\w+)}}`)

var shownBy = map[string]float64{
	"Jobs waiting": 1, "Jobs running": 2, "Jobs delayed": 3, "Jobs failed": 4,
	"Ready pods": 6, "Restarts in an hour": 63, "Memory of the limit": 10, "CPU in cores": 1,
	"Redis memory of maxmemory": 10, "Redis volume free": 10,
}

func TestPanelsShowWhatTheySay(t *testing.T) {
	panels := dashboard(t)
	assert.Len(t, panels, len(shownBy))
	for _, p := range panels {
		for _, target := range p.Targets {
			shown := value(t, target.Expr, sample, 9)
			require.Len(t, shown, 1, p.Title)
			assert.InDelta(t, shownBy[p.Title], shown[0].F, 0.05*shownBy[p.Title], p.Title)
			legend := variable.ReplaceAllStringFunc(target.LegendFormat, func(v string) string {
				return shown[0].Metric.Get(strings.Trim(v, "{}"))
			})
			assert.NotEmpty(t, strings.TrimSpace(legend), p.Title)
		}
	}
}
