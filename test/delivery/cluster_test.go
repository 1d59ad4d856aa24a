package delivery

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func needCluster(t *testing.T) {
	t.Helper()
	if os.Getenv("KUBECONFIG") == "" {
		t.Skip("KUBECONFIG names no cluster; `make e2e` makes one")
	}
	needKubectl(t)
}

func kubectl(t *testing.T, args ...string) string {
	t.Helper()
	return must(t, "kubectl", args...)
}

// discard deletes objects when the test is over.
func discard(t *testing.T, names ...string) {
	t.Helper()
	t.Cleanup(func() {
		for _, name := range names {
			// The test's context is over by now.
			if out, err := command(t, "kubectl", "delete", name, "--ignore-not-found", "--timeout=3m").CombinedOutput(); err != nil {
				t.Logf("kubectl delete %s: %v\n%s", name, err, out)
			}
		}
	})
}

// namespace of the release.
const namespace = "verta-chart"

// identities are the names of its objects, but those on their way out, and their UIDs, which are others when an object
// was replaced.
func identities(t *testing.T, kind string, selector ...string) map[string]string {
	t.Helper()
	args := []string{
		"-n", namespace, "get", kind, "-o",
		`go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}}={{.metadata.uid}}{{"\n"}}{{end}}{{end}}`,
	}
	for _, s := range selector {
		args = append(args, "-l", s)
	}
	found := map[string]string{}
	for line := range strings.Lines(kubectl(t, args...)) {
		name, uid, _ := strings.Cut(strings.TrimSpace(line), "=")
		found[name] = uid
	}
	return found
}

// A release of the chart: installed, installed again, changed, taken back, and removed.
func TestClusterRelease(t *testing.T) {
	needCluster(t)
	values, err := filepath.Abs("../e2e/prod.yaml")
	require.NoError(t, err)
	options := []string{
		"--values", values, "--set", "global.domain=chart.test", "--set", "backend.autoscaling.minReplicas=2",
		"--set", "frontend.autoscaling.minReplicas=2", "--set", "networkPolicies.enabled=true",
	}
	first := newChart(t, options...)
	second := newChart(t, append(options, "--version", "1.0.1", "--set", "backend.config.logLevel=debug")...)
	broken := newChart(t, append(options, "--version", "1.0.2", "--set", "backend.image.tag=0.0.0-missing", "--set", "backend.config.logLevel=warn")...)

	kubectl(t, "create", "namespace", namespace)
	discard(t, "namespace/"+namespace)
	kubectl(t, "label", "namespace", namespace, "pod-security.kubernetes.io/enforce=restricted")
	kubectl(t, "-n", namespace, "create", "secret", "generic", "verta",
		"--from-literal=database-url=mysql://user:password@tidb.invalid:4000/verta",
		"--from-literal=discord-token=token", "--from-literal=admin-api-key=key", "--from-literal=redis-password=password")
	helm := func(args ...string) string {
		t.Helper()
		start := time.Now()
		output := must(t, "helm", append(args, "--namespace", namespace)...)
		t.Logf("helm %s: %.1f s", args[0], time.Since(start).Seconds())
		return output
	}

	dry := helm("install", "verta", first, "--dry-run=server")
	_, dry, _ = strings.Cut(dry, "\nMANIFEST:\n")
	dry, _, _ = strings.Cut(dry, "\nNOTES:\n")
	same(t, byName(t, rendered(t, first, namespace)), byName(t, objects(t, []byte(dry))), "helm install --dry-run=server")

	assert.Contains(t, helm("install", "verta", first, "--wait", "--timeout", "5m"), "Verta "+appsVersion(t)+" is in the namespace "+namespace)
	pods := identities(t, "pods")
	configs := identities(t, "configmaps")
	assert.GreaterOrEqual(t, len(pods), 6)

	helm("upgrade", "verta", first, "--wait", "--timeout", "5m")
	assert.Equal(t, pods, identities(t, "pods"), "the same chart again replaces no pod")

	output, err := try(t, "helm", "upgrade", "verta", first, "--namespace", namespace, "--set", "backend.replicas=3")
	require.Error(t, err, output)
	assert.Contains(t, output, "this chart takes no values, and was given backend")

	const backend, others = "app.kubernetes.io/component=backend", "app.kubernetes.io/component in (frontend, ml, redis)"
	before := identities(t, "pods", others)
	helm("upgrade", "verta", second, "--wait", "--timeout", "5m")
	settled(t)
	assert.Equal(t, before, identities(t, "pods", others), "only the backend was changed")
	for pod := range identities(t, "pods", backend) {
		assert.NotContains(t, pods, pod)
	}
	assert.Len(t, identities(t, "configmaps"), len(configs), "the old settings are gone")

	// A release that cannot start gives way to the one before, whose pods have not been touched.
	before = identities(t, "pods", backend)
	output, err = try(t, "helm", "upgrade", "verta", broken, "--namespace", namespace, "--atomic", "--timeout", "30s")
	require.Error(t, err)
	assert.Contains(t, output, "release verta failed, and has been rolled back due to atomic being set")
	settled(t)
	assert.Equal(t, before, identities(t, "pods", backend))

	helm("rollback", "verta", "1", "--wait", "--timeout", "5m")
	settled(t)
	assert.Equal(t, slices.Sorted(maps.Keys(configs)), slices.Sorted(maps.Keys(identities(t, "configmaps"))))

	helm("uninstall", "verta", "--wait", "--timeout", "3m")
	assert.Equal(t, "No resources found in verta-chart namespace.\n",
		kubectl(t, "-n", namespace, "get", "deployments,statefulsets,services,ingresses,horizontalpodautoscalers,networkpolicies,poddisruptionbudgets"))
	assert.Contains(t, identities(t, "persistentvolumeclaims"), "data-verta-redis-0", "the queues are still there")

	// And it can come again.
	helm("install", "verta", second, "--wait", "--timeout", "5m")

	// What the page says of an upgrade and the way back, with the sizes of this release.
	runBlocks(t, func(i int) bool { return commands[i].says == rolledBack },
		"out/chart/verta-"+appsVersion(t)+".tgz", first, "--namespace archive", "--namespace "+namespace)
}

// settled waits until the pods of the backend are those of its latest version.
func settled(t *testing.T) {
	t.Helper()
	kubectl(t, "-n", namespace, "rollout", "status", "deployment/verta-backend", "--timeout=3m")
}
