package test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// A monitor finds a Service by its labels, and on it a port by its name; a PodMonitor the pods.
func TestMonitorsFindTheirPorts(t *testing.T) {
	objects := objectsOf["monitoring"]()
	monitors := ofKind(objects, "ServiceMonitor")
	require.Len(t, monitors, 4, "backend, frontend, ml and the exporter beside Redis")
	for _, m := range monitors {
		var found []string
		for _, s := range ofKind(objects, "Service") {
			if !subset(matchLabels(m.Spec.Selector), s.Metadata.Labels) {
				continue
			}
			for _, p := range s.Spec.Ports {
				if p.Name == endpoint(m)["port"] {
					found = append(found, s.Metadata.Name)
				}
			}
		}
		assert.Equal(t, []string{m.Metadata.Name}, found, m.id())
	}
}

func TestPodMonitorsFindTheirPorts(t *testing.T) {
	objects := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
		v.Monitoring.Enabled = true
		v.Monitoring.Monitors.Kind = "PodMonitor"
	})()))
	monitors := ofKind(objects, "PodMonitor")
	require.Len(t, monitors, 4)
	for _, m := range monitors {
		pods := selected(objects, matchLabels(m.Spec.Selector))
		require.Len(t, pods, 1, m.id())
		assert.Equal(t, m.Metadata.Name, pods[0].Metadata.Name)
		assert.Contains(t, portNames(pods[0]), endpoint(m)["port"], m.id())
	}
}

func endpoint(monitor object) map[string]any {
	spec := monitor.generic["spec"].(map[string]any)
	endpoints, ok := spec["endpoints"].([]any)
	if !ok {
		endpoints = spec["podMetricsEndpoints"].([]any)
	}
	return endpoints[0].(map[string]any)
}

func subset(of, labels map[string]string) bool {
	for key, value := range of {
		if labels[key] != value {
			return false
		}
	}
	return true
}

// What two installations apply must not overwrite each other's objects, nor their dashboards, which Grafana's sidecar puts
// into one folder.
func TestInstallationsShareNoObject(t *testing.T) {
	for name, other := range map[string]func(v *apps.Values){
		"in another namespace":   func(v *apps.Values) { v.Namespace.Name = "verta-staging" },
		"in the same one":        func(v *apps.Values) { v.Namespace.Create, v.Global.NamePrefix = new(false), "games" },
		"where the monitors are": func(v *apps.Values) { v.Namespace.Name = "observability" },
	} {
		t.Run(name, func(t *testing.T) {
			seen := map[string]bool{}
			add := func(values apps.Values) {
				for _, o := range parse(renderStack(values)) {
					keys := []string{o.id() + " in " + o.Metadata.Namespace}
					if strings.HasPrefix(o.Metadata.Name, values.Global.NamePrefix+"-monitoring-dashboard") {
						keys = slices.AppendSeq(keys, maps.Keys(o.Data))
					}
					for _, key := range keys {
						assert.False(t, seen[key], "twice: %s", key)
						seen[key] = true
					}
				}
			}
			values := changed(apps.Prod, func(v *apps.Values) {
				v.Global.NamePrefix = "verta"
				v.Redis.Backup.Enabled = true
				v.Monitoring.Enabled, v.Monitoring.Namespace = true, "observability"
			})
			add(values())
			add(changed(values, other)())
		})
	}
}

// What the published images do not serve is not asked for.
func TestOnlyWhatServesMetricsIsScraped(t *testing.T) {
	for name, row := range map[string]struct {
		change func(v *apps.Values)
		want   []string
	}{
		"published images":   {func(v *apps.Values) { v.Global.ImageSet, v.Backend.Autoscaling = "published", nil }, []string{"verta-redis"}},
		"metrics off":        {func(v *apps.Values) { v.ML.Metrics.Enabled = false }, []string{"verta-backend", "verta-frontend", "verta-redis"}},
		"exporter off":       {func(v *apps.Values) { v.Redis.Exporter.Enabled = new(false) }, []string{"verta-backend", "verta-frontend", "verta-ml"}},
		"Redis of others":    {func(v *apps.Values) { v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.example.com" }, []string{"verta-backend", "verta-frontend", "verta-ml"}},
		"no monitors at all": {func(v *apps.Values) { v.Monitoring.Monitors.Kind = "None" }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			objects := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
				v.Monitoring.Enabled = true
				row.change(v)
			})()))
			var names []string
			for _, m := range ofKind(objects, "ServiceMonitor") {
				names = append(names, m.Metadata.Name)
			}
			assert.ElementsMatch(t, row.want, names)
			measured := name != "exporter off" && name != "Redis of others"
			assert.Equal(t, measured, len(exporters(objects)) == 1)
			var annotated []string // for a Prometheus that goes by that
			for _, w := range workloads(objects) {
				if w.Spec.Template.Metadata.Annotations["prometheus.io/scrape"] == "true" {
					annotated = append(annotated, w.Metadata.Name)
				}
			}
			if name != "no monitors at all" {
				assert.ElementsMatch(t, row.want, annotated)
			} else {
				assert.Len(t, annotated, 4)
			}
		})
	}
}

func exporters(objects []object) []container {
	var found []container
	for _, w := range workloads(objects) {
		for _, c := range w.Spec.Template.Spec.Containers {
			if c.Name == "exporter" {
				found = append(found, c)
			}
		}
	}
	return found
}

// The alerts of an installation know where it is and what its certificate is called.
func TestAlertsAreAboutTheInstallation(t *testing.T) {
	rules := func(change func(v *apps.Values)) string {
		objects := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
			v.Monitoring.Enabled = true
			change(v)
		})()))
		require.Len(t, ofKind(objects, "PrometheusRule"), 1)
		groups := ofKind(objects, "PrometheusRule")[0].generic["spec"].(map[string]any)["groups"].([]any)
		var text strings.Builder
		for _, rule := range groups[0].(map[string]any)["rules"].([]any) {
			text.WriteString(rule.(map[string]any)["expr"].(string) + "\n")
		}
		return text.String()
	}
	all := rules(func(v *apps.Values) { v.Global.NamePrefix, v.Ingress.TLS.SecretName = "games", "" })
	assert.Regexp(t, `certmanager_\w+{exported_namespace="verta-prod",name="games-tls"}`, all)
	assert.Contains(t, all, `persistentvolumeclaim="data-games-redis-0"`)
	assert.NotRegexp(t, `"verta-(backend|redis|\()`, all)
	assert.NotContains(t, rules(func(v *apps.Values) { v.Ingress.TLS.ClusterIssuer, v.Ingress.TLS.SecretName = "", "own" }), "certmanager_", "a certificate that is not cert-manager's")
	assert.NotContains(t, rules(func(v *apps.Values) { v.Redis.Persistence.Enabled = new(false) }), "kubelet_volume")
	assert.NotContains(t, rules(func(v *apps.Values) { v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.example.com" }), "kubelet_volume")
	assert.Contains(t, rules(func(v *apps.Values) { v.Redis.Persistence.ExistingClaim = "old" }), `persistentvolumeclaim="old"`)
}

var tableRow = regexp.MustCompile(`(?m)^\| ` + "`" + `(Verta\w+)` + "`" + ` \| (\w+) \| .* \| (\d+) min \| \[([^\]]+)\]`)

// docs/monitoring.md lists every alert with its severity, its time and its runbook.
func TestAlertsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/monitoring.md")
	require.NoError(t, err)
	var documented, made [][]string
	for _, m := range tableRow.FindAllStringSubmatch(string(page), -1) {
		documented = append(documented, []string{m[1], m[2], m[3] + "m", strings.ReplaceAll(strings.ToLower(m[4]), " ", "-")})
	}
	rules := ofKind(objectsOf["monitoring"](), "PrometheusRule")[0].generic["spec"].(map[string]any)["groups"].([]any)[0].(map[string]any)["rules"].([]any)
	for _, rule := range rules {
		r := rule.(map[string]any)
		_, anchor, _ := strings.Cut(r["annotations"].(map[string]any)["runbook_url"].(string), "#")
		made = append(made, []string{r["alert"].(string), r["labels"].(map[string]any)["severity"].(string), r["for"].(string), anchor})
	}
	assert.Equal(t, made, documented)
}
