// Package monitoring proves the alerts and the dashboard with Prometheus' own engine: each alert on series on both sides
// of its threshold, and every expression with the parser.
//
// They are read from the test snapshots, which the tests of test/ hold against what is synthesized. It is a module of its
// own because Prometheus brings many dependencies along, and consumers of the library must not inherit them.
//
// Run it with `go test -count=1 ./...`. Go keeps results until a file of the module changes, and the snapshots lie
// outside this one.
package monitoring

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/promql/promqltest"
	"github.com/prometheus/prometheus/rules"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"
)

const snapshot = "../snapshots/monitoring/defaults.yaml"

// objects of the snapshot, by kind.
func objects(t *testing.T) map[string]map[string]any {
	t.Helper()
	content, err := os.ReadFile(snapshot)
	require.NoError(t, err)
	byKind := map[string]map[string]any{}
	for document := range strings.SplitSeq(string(content), "\n---\n") {
		var object map[string]any
		require.NoError(t, yaml.UnmarshalStrict([]byte(document), &object))
		byKind[object["kind"].(string)] = object
	}
	return byKind
}

// alertRules reads the rules as Prometheus does: unknown fields, bad expressions and bad templates are errors.
func alertRules(t *testing.T) []rulefmt.Rule {
	t.Helper()
	spec, err := json.Marshal(objects(t)["PrometheusRule"]["spec"])
	require.NoError(t, err)
	groups, errs := rulefmt.Parse(spec, false, model.UTF8Validation)
	require.Empty(t, errs)
	require.Len(t, groups.Groups, 1)
	return groups.Groups[0].Rules
}

// firing loads series, one sample a minute, and evaluates an alert every minute as a Prometheus would. It returns the
// summaries of what fires in the end.
func firing(t *testing.T, rule rulefmt.Rule, series string, minutes int) []string {
	t.Helper()
	store := promqltest.LoadedStorage(t, "load 1m\n  "+strings.ReplaceAll(strings.TrimSpace(series), "\n", "\n  "))
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	engine := promqltest.NewTestEngine(t, false, 5*time.Minute, 1e6)
	expr, err := parser.ParseExpr(rule.Expr)
	require.NoError(t, err)
	alerting := rules.NewAlertingRule(rule.Alert, expr, time.Duration(rule.For), time.Duration(rule.KeepFiringFor),
		labels.FromMap(rule.Labels), labels.FromMap(rule.Annotations), labels.EmptyLabels(), "", true, slog.New(slog.DiscardHandler))
	for minute := range minutes + 1 {
		at := time.Unix(0, 0).Add(time.Duration(minute) * time.Minute)
		_, err := alerting.Eval(t.Context(), 0, at, rules.EngineQueryFunc(engine, store), nil, 0)
		require.NoError(t, err)
	}
	var summaries []string
	for _, a := range alerting.ActiveAlerts() {
		if a.State == rules.StateFiring {
			summaries = append(summaries, a.Annotations.Get("summary"))
		}
	}
	return summaries
}

// panel is what is looked at of a panel.
type panel struct {
	Title   string
	GridPos struct{ X, Y, W, H int }
	Targets []struct{ Expr, LegendFormat string }
}

func dashboard(t *testing.T) []panel {
	t.Helper()
	data := objects(t)["ConfigMap"]["data"].(map[string]any)
	require.Len(t, data, 1)
	var parsed struct {
		UID, Title string
		Panels     []panel
	}
	for name, content := range data {
		require.Equal(t, "verta-monitoring.test.json", name)
		decoder := json.NewDecoder(bytes.NewReader([]byte(content.(string))))
		require.NoError(t, decoder.Decode(&parsed))
	}
	require.NotEmpty(t, parsed.Panels)
	require.LessOrEqual(t, len(parsed.UID), 40, "Grafana takes no longer UID")
	require.NotEmpty(t, parsed.Title)
	return parsed.Panels
}

// parsed is an expression of the dashboard as Prometheus gets it: Grafana puts an interval in.
func parsed(t *testing.T, expr string) parser.Expr {
	t.Helper()
	e, err := parser.ParseExpr(strings.ReplaceAll(expr, "$__rate_interval", "5m"))
	require.NoError(t, err, expr)
	return e
}

// value evaluates an instant query over series, at a minute.
func value(t *testing.T, expr, series string, minute int) promql.Vector {
	t.Helper()
	store := promqltest.LoadedStorage(t, "load 1m\n  "+strings.ReplaceAll(strings.TrimSpace(series), "\n", "\n  "))
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	engine := promqltest.NewTestEngine(t, false, 5*time.Minute, 1e6)
	query, err := engine.NewInstantQuery(t.Context(), store, nil, parsed(t, expr).String(), time.Unix(int64(minute)*60, 0))
	require.NoError(t, err)
	defer query.Close()
	result := query.Exec(t.Context())
	require.NoError(t, result.Err)
	vector, err := result.Vector()
	require.NoError(t, err)
	return append(promql.Vector(nil), vector...)
}
