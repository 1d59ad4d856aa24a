package cli

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// capacity runs the command, which needs no Node.js.
func capacity(t *testing.T, args ...string) (string, error) {
	t.Helper()
	t.Setenv("JSII_NODE", "/nonexistent")
	var out bytes.Buffer
	cmd := New()
	cmd.SetArgs(append([]string{"capacity"}, args...))
	cmd.SetOut(&out)
	err := cmd.Execute()
	return out.String(), err
}

// docs/monitoring.md shows this very table.
func TestCapacity(t *testing.T) {
	got, err := capacity(t, "--env", "prod")
	require.NoError(t, err)
	page, err := os.ReadFile("../../docs/monitoring.md")
	require.NoError(t, err)
	assert.Contains(t, string(page), "```\n"+got+"```\n")
}

func TestCapacityOfSeveral(t *testing.T) {
	got, err := capacity(t)
	require.NoError(t, err)
	assert.Contains(t, got, "VERTA-DEV ")
	assert.Contains(t, got, "\n\nVERTA-PROD ")
}

// Each row changes one thing of prod and names the cells of a component that follow.
func TestCapacityFollowsTheValues(t *testing.T) {
	for _, row := range []struct {
		name      string
		set       []string
		component string
		want      []string
	}{
		{"as it is", nil, "backend", words("3–10 0.75–2.5 3–10 1.5–5 3–10 30–100 0")},
		{"no autoscaler", []string{"backend.autoscaling=null", "backend.replicas=2"}, "backend", words("2 0.5 2 1 2 20 0")},
		{"stopped", []string{"backend.autoscaling=null", "backend.replicas=0"}, "backend", words("0 0 0 0 0 0 0")},
		{"queues", []string{"backend.autoscaling={maxReplicas: 4, minReplicas: 2, queues: {}}"}, "backend", words("2–4 0.5–1 2–4 1–2 2–4 20–40 0")},
		{"pool", []string{"backend.config.databasePoolSize=5"}, "backend", words("3–10 0.75–2.5 3–10 1.5–5 3–10 15–50 0")},
		{"each worker has a pool", []string{"ml.config.workers=2"}, "ml", words("2–4 2–4 8–16 16–32 16–32 40–80 0")},
		{"models", []string{"ml.modelCache.mode=persistent", "ml.modelCache.accessMode=ReadWriteMany"}, "ml", words("2–4 2–4 8–16 16–32 16–32 20–40 20")},
		{"models of others", []string{"ml.modelCache={mode: persistent, accessMode: ReadWriteMany, existingClaim: models}"}, "ml", words("2–4 2–4 8–16 16–32 16–32 20–40 0")},
		{"exporter", []string{"redis.exporter.enabled=true"}, "redis", words("1 0.26 1.1 1.031 1.062 0 8")},
		{"monitoring", []string{"monitoring.enabled=true"}, "redis", words("1 0.26 1.1 1.031 1.062 0 8")},
		{"data of others", []string{"redis.persistence.existingClaim=data"}, "redis", words("1 0.25 1 1 1 0 0")},
		{"backup", []string{"redis.backup.enabled=true"}, "redis-backup", words("0–1 0–0.05 0–0.5 0–0.062 0–0.25 0 8")},
		{"migration in the pods", nil, "migration", nil},
		{"migration in a Job", []string{"backend.migration.mode=job", "backend.config.databasePoolSize=5", "backend.sidecars=[{name: proxy, image: 'example.com/proxy:1', resources: {limits: {cpu: 1}}}]"},
			"migration", words("0–1 0–0.25 0–1 0–0.5 0–1 0–10 0")},
		{"a sidecar that is sized in numbers", []string{"frontend.sidecars=[{name: proxy, image: 'example.com/proxy:1', resources: {requests: {cpu: 1}, limits: {cpu: 1, memory: 1073741824}}}]"},
			"frontend", words("3–10 3.3–11 4.5–15 3.75–12.5 4.5–15 0 0")},
		{"a LimitRange", []string{"namespace.limits.defaultLimits.cpu=1", "frontend.sidecars=[{name: proxy, image: 'example.com/proxy:1'}]"},
			"frontend", words("3–10 3.3–11 4.5–15 0.75–2.5 1.5–5 0 0")},
		{"no volume", []string{"redis.persistence.enabled=false"}, "redis", words("1 0.25 1 1 1 0 0")},
	} {
		t.Run(row.name, func(t *testing.T) {
			args := []string{"--env", "prod"}
			for _, s := range row.set {
				args = append(args, "--set", s)
			}
			got, err := capacity(t, args...)
			require.NoError(t, err)
			assert.Equal(t, row.want, line(got, row.component))
		})
	}
	got, err := capacity(t, "--env", "prod", "--set", "redis.enabled=false", "--set", "redis.external.host=redis.example.com")
	require.NoError(t, err)
	assert.Nil(t, line(got, "redis"), "somebody else's")
	got, err = capacity(t, "--env", "dev", "--set", "database.embedded.enabled=true")
	require.NoError(t, err)
	assert.Equal(t, words("1 0.1 1 0.5 2 0 0"), line(got, "database"))
}

func TestSidecarsTakeTheirShare(t *testing.T) {
	v := apps.Prod()
	amounts := &map[string]k8s.Quantity{"cpu": constructs.Quantity("50m"), "memory": constructs.Quantity("1Gi")}
	v.Frontend.Sidecars = []*k8s.Container{
		{Name: new("proxy"), Image: new("example.com/proxy:1"), Resources: &k8s.ResourceRequirements{Requests: amounts, Limits: amounts}},
		{Name: new("boundless"), Image: new("example.com/boundless:1")},
	}
	frontend := v.Capacity()[0]
	assert.Equal(t, "frontend", frontend.Component)
	amount := func(name string) string {
		q := frontend.Pod[name]
		return q.String()
	}
	assert.Equal(t, "150m", amount("requests.cpu"))
	assert.Equal(t, "1280Mi", amount("requests.memory"))
	assert.Equal(t, "550m", amount("limits.cpu"))
	assert.Equal(t, "1536Mi", amount("limits.memory"))
}

func TestPrices(t *testing.T) {
	without, err := capacity(t, "--env", "prod")
	require.NoError(t, err)
	assert.NotContains(t, without, "COST", "no price is invented")

	got, err := capacity(t, "--env", "prod", "--price-vcpu-hour", "0.1")
	require.NoError(t, err)
	assert.Contains(t, got, "COST/MONTH")
	assert.Equal(t, "18.25", line(got, "redis")[7], "a quarter of a core, 730 hours, a tenth each")
	assert.Equal(t, "146–292", line(got, "ml")[7])

	got, err = capacity(t, "--env", "prod", "--price-vcpu-hour", "0.1", "--price-gib-hour", "0.01")
	require.NoError(t, err)
	assert.Equal(t, "25.55", line(got, "redis")[7], "and a GiB at a hundredth")

	_, err = capacity(t, "--price-gib-hour", "-1")
	require.EqualError(t, err, "--price-gib-hour: -1 is no price")
}

// line are the cells of a component.
func line(table, component string) []string {
	for row := range strings.Lines(table) {
		if cells := strings.Fields(row); len(cells) > 0 && cells[0] == component {
			return cells[1:]
		}
	}
	return nil
}

func words(s string) []string { return strings.Fields(s) }
