package schema

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/kubectl-validate/pkg/openapiclient"
	"sigs.k8s.io/kubectl-validate/pkg/validator"
	"sigs.k8s.io/yaml"
)

// TestCustomResources holds custom resources against the definitions that their bindings were made of, with the rules
// between fields that those have. Resources of other projects, such as SealedSecrets, are passed through unread.
func TestCustomResources(t *testing.T) {
	v, groups := customValidator(t)
	checked := map[string]int{}
	for _, file := range manifestFiles(t) {
		for _, o := range objects(t, file) {
			if group := o.GroupVersionKind().Group; slices.Contains(groups, group) {
				checked[o.GetKind()]++
				assert.NoError(t, check(v, o.document), "%s: %s/%s", file, o.GetKind(), o.GetName())
			}
		}
	}
	t.Log(checked)
	for _, kind := range []string{
		"ExternalSecret", "HTTPRoute", "Gateway", "VolumeSnapshot", "ServiceMonitor", "PodMonitor", "PrometheusRule",
		"ScaledObject", "TriggerAuthentication", "VerticalPodAutoscaler",
	} {
		assert.Positive(t, checked[kind], "no %s was checked", kind)
	}
}

func TestCustomCheckCanFail(t *testing.T) {
	v, _ := customValidator(t)
	rules := func(o object) []any { return o.Object["spec"].(map[string]any)["rules"].([]any) }
	for name, row := range map[string]struct {
		spoil func(o object)
		want  string
	}{
		"unknown field": {func(o object) { o.Object["spec"].(map[string]any)["hosts"] = []any{"verta.example.com"} }, "unknown field"},
		"a path that is none": {func(o object) {
			rules(o)[0].(map[string]any)["matches"] = []any{map[string]any{"path": map[string]any{"type": "Exact", "value": "/a//b"}}}
		}, "must not contain '//'"},
		"a part longer than the whole": {func(o object) {
			rules(o)[0].(map[string]any)["timeouts"] = map[string]any{"request": "1m", "backendRequest": "2m"}
		}, "backendRequest timeout cannot be longer than request timeout"},
		"a filter without its settings": {func(o object) {
			rules(o)[0].(map[string]any)["filters"] = []any{map[string]any{"type": "ExtensionRef"}}
		}, "filter.extensionRef must be specified"},
	} {
		t.Run(name, func(t *testing.T) {
			route := first(t, snapshots+"/gateway/defaults.yaml", "HTTPRoute")
			require.NoError(t, check(v, route.document), "must be valid before it is broken")
			row.spoil(route)
			document, err := yaml.Marshal(route.Object)
			require.NoError(t, err)
			require.ErrorContains(t, check(v, document), row.want)
		})
	}
}

// importLine is a call of import_crd in the script that makes the bindings: module, version of the API, files.
var importLine = regexp.MustCompile(`(?m)^import_crd \w+ (\S+@\S+) (\S+) \\\n((?:  .*\n)+)`)

// customValidator knows the definitions that the script names, and tells their groups.
func customValidator(t *testing.T) (v *validator.Validator, groups []string) {
	t.Helper()
	script, err := os.ReadFile(root + "/scripts/imports.sh")
	require.NoError(t, err)
	definitions := fstest.MapFS{}
	for _, m := range importLine.FindAllSubmatch(script, -1) {
		module := downloaded(t, string(m[1]))
		for file := range strings.FieldsSeq(strings.ReplaceAll(string(m[3]), "\\\n", "")) {
			content, err := fs.ReadFile(os.DirFS(module), file)
			require.NoError(t, err)
			var crd unstructured.Unstructured
			require.NoError(t, yaml.Unmarshal(content, &crd.Object))
			group, _, err := unstructured.NestedString(crd.Object, "spec", "group")
			require.NoError(t, err)
			groups = append(groups, group)
			definitions[filepath.Base(file)] = &fstest.MapFile{Data: content}
		}
	}
	require.NotEmpty(t, definitions)
	v, err = validator.New(openapiclient.NewLocalCRDFiles(definitions))
	require.NoError(t, err)
	return v, groups
}

// downloaded is the folder of a Go module, which is none of this module's dependencies.
func downloaded(t *testing.T, module string) string {
	t.Helper()
	download := exec.Command("go", "mod", "download", "-json", module)
	download.Dir = t.TempDir()
	var faults bytes.Buffer
	download.Stderr = &faults
	out, err := download.Output()
	require.NoError(t, err, "%s%s", out, faults.String())
	var m struct{ Dir string }
	require.NoError(t, json.Unmarshal(out, &m))
	return m.Dir
}
