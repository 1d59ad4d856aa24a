package delivery

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = root + "/docs/delivery.md"

const rolledBack = "Rollback was a success"

// commands of the page in its order, by the heading that they are below. Those that need a cluster run on one, in this
// order; the others run everywhere.
var commands = []struct {
	heading string
	cluster bool
	starts  string // how the block starts, so that nobody mistakes one for another
	says    string // what it must say among other things; VERSION stands for the version that this is
}{
	{"kubectl", true, "kubectl apply -f dist", "deployment.apps/verta-backend created"},
	{"kubectl", true, "kubectl diff -f dist", ""},
	{"Helm", false, "make chart", "out/chart/verta-VERSION.tgz"},
	{"Helm", false, "helm lint", "1 chart(s) linted, 0 chart(s) failed"},
	{"Helm", true, "helm install", "namespace/archive labeled"},
	{"Helm", true, "helm upgrade", "STATUS: pending-upgrade"},
	{"Helm", true, "helm upgrade", rolledBack},
	{"Helm", true, "helm uninstall", `release "verta" uninstalled`},
	{"kustomize", false, "kubectl kustomize", "image: registry.example.com/verta-backend:1.0.1"},
	{"kustomize", true, "kubectl apply -k", "deployment.apps/verta-backend created"},
	{"kustomize", true, "kubectl diff -k", ""},
	{"Argo CD", true, "kubectl apply -f examples/argocd", "application.argoproj.io/verta created"},
	{"Flux", true, "kubectl apply -f examples/flux", "verta-frontend"},
}

type block struct{ heading, text string }

func blocks(t *testing.T) []block {
	t.Helper()
	content, err := os.ReadFile(page)
	require.NoError(t, err)
	var found []block
	for section := range strings.SplitSeq(string(content), "\n## ") {
		heading, body, _ := strings.Cut(section, "\n")
		for _, m := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(body, -1) {
			found = append(found, block{heading, m[1]})
		}
	}
	return found
}

// Nothing on the page goes untried.
func TestCommandsAreThoseOfThePage(t *testing.T) {
	found := blocks(t)
	require.Len(t, found, len(commands), "%s and the table here differ", page)
	for i, b := range found {
		assert.Equal(t, commands[i].heading, b.heading)
		assert.True(t, strings.HasPrefix(b.text, commands[i].starts), "%s: %s", b.heading, b.text)
	}
}

// runBlocks runs those of the page that are chosen, with texts replaced, each by the one after it.
func runBlocks(t *testing.T, chosen func(i int) bool, replaced ...string) {
	t.Helper()
	for i, b := range blocks(t) {
		if !chosen(i) {
			continue
		}
		b.text = strings.NewReplacer(replaced...).Replace(b.text)
		t.Log(b.text)
		output := must(t, "bash", "-euo", "pipefail", "-c", b.text)
		assert.Contains(t, output, strings.ReplaceAll(commands[i].says, "VERSION", appsVersion(t)), b.text)
	}
}

// Two of them, so that most are run where there is no kubectl. What needs it is run by `make e2e` as well, which has one.
func TestCommandsOfThePage(t *testing.T) {
	runBlocks(t, func(i int) bool { return !commands[i].cluster && !strings.HasPrefix(commands[i].starts, "kubectl") })
}

func TestKubectlCommandsOfThePage(t *testing.T) {
	needKubectl(t)
	runBlocks(t, func(i int) bool { return !commands[i].cluster && strings.HasPrefix(commands[i].starts, "kubectl") })
}

func TestClusterRunsCommandsOfThePage(t *testing.T) {
	needCluster(t)
	kubectl(t, "create", "namespace", "argocd")
	kubectl(t, "create", "namespace", "flux-system")
	discard(t, "namespace/argocd", "namespace/flux-system", "namespace/verta-prod", "namespace/archive")
	for _, kind := range []string{"Application", "GitRepository", "Kustomization", "ExternalSecret"} {
		defined := definition(t, kind)
		file := filepath.Join(t.TempDir(), "definition.yaml")
		require.NoError(t, os.WriteFile(file, []byte(text(t, defined.Object)), 0o600))
		kubectl(t, "create", "-f", file)
		discard(t, "customresourcedefinition/"+defined.GetName())
		// kubectl wait gives up where there are no conditions yet (https://github.com/kubernetes/kubernetes/issues/66439).
		require.Eventually(t, func() bool {
			conditions, err := try(t, "kubectl", "get", "customresourcedefinition/"+defined.GetName(), "-o", "jsonpath={.status.conditions}")
			return err == nil && strings.Contains(conditions, `"status":"True","type":"Established"`)
		}, time.Minute, 200*time.Millisecond, defined.GetName())
	}

	// Between the commands lies what their readers do, or wait for.
	var ran []string
	runBlocks(t, func(i int) bool {
		ran = append(ran, commands[i].starts)
		switch {
		case strings.HasPrefix(commands[i].starts, "kubectl diff -f"):
			// A difference is told of.
			kubectl(t, "-n", "verta-prod", "label", "service", "verta-redis", "app.kubernetes.io/part-of=other", "--overwrite")
			output, err := try(t, "bash", "-c", "kubectl diff -f dist/verta-prod.k8s.yaml")
			var exit *exec.ExitError
			require.ErrorAs(t, err, &exit)
			assert.Equal(t, 1, exit.ExitCode(), output)
			assert.Contains(t, output, "app.kubernetes.io/part-of: verta")
			kubectl(t, "-n", "verta-prod", "label", "service", "verta-redis", "app.kubernetes.io/part-of=verta", "--overwrite")
		case strings.HasPrefix(commands[i].starts, "helm install"):
			// ingress-nginx refuses a host and path that another Ingress has, and readers pick one tool.
			kubectl(t, "-n", "verta-prod", "delete", "ingress", "--all")
		case commands[i].says == rolledBack:
			return false // TestClusterRelease runs it, with pods that become ready
		case strings.HasPrefix(commands[i].starts, "kubectl apply -k"):
			kubectl(t, "delete", "namespace", "archive", "--timeout=3m") // of the chart
		}
		return true
	})
	require.Len(t, ran, len(commands))

	// An API server that is asked to be strict takes all that the examples bring.
	kubectl(t, "-n", "archive", "delete", "ingress", "--all") // kustomize's, for the same reason
	kubectl(t, "-n", "flux-system", "get", "gitrepository/verta")
	for _, folder := range []string{"argocd/verta", "flux/secrets", "flux/backend", "flux/frontend"} {
		kubectl(t, "apply", "--server-side", "--force-conflicts", "--dry-run=server", "--validate=strict", "-k", "examples/"+folder)
	}
}
