// Package delivery hands the manifests to the tools that people deploy with: Helm, kustomize, and the definitions of Argo
// CD and Flux. It runs each command of docs/delivery.md; those that need a cluster run where KUBECONFIG names one, with
// the images of test/standin in it (`make e2e`), and say that they skip elsewhere.
//
// It is a module of its own because Helm and kustomize are heavy, and users of the library must not inherit them.
package delivery

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

const (
	root         = "../.."
	prodManifest = root + "/dist/verta-prod.k8s.yaml"
)

// temporary folder of the whole run, which holds the helm that it uses.
var temporary string

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "delivery:", err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (int, error) {
	var err error
	if temporary, err = os.MkdirTemp("", "verta-delivery-*"); err != nil {
		return 1, err
	}
	defer os.RemoveAll(temporary)
	build := exec.Command("go", "build", "-o", filepath.Join(temporary, "helm"), "helm.sh/helm/v3/cmd/helm")
	if out, err := build.CombinedOutput(); err != nil {
		return 1, fmt.Errorf("build helm: %w\n%s", err, out)
	}
	for name, value := range map[string]string{
		"PATH": temporary + string(os.PathListSeparator) + os.Getenv("PATH"),
		// Or helm would find what the user has, and leave its caches there.
		"HELM_CONFIG_HOME": temporary, "HELM_CACHE_HOME": temporary, "HELM_DATA_HOME": temporary,
		"VERTA_ENV": "", "VERTA_VALUES": "", "CDK8S_OUTDIR": "",
	} {
		if err := os.Setenv(name, value); err != nil {
			return 1, err
		}
	}
	return m.Run(), nil
}

// command is a program at the root of the repository, as the documents say.
func command(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = root
	return c
}

// try returns all that a program said.
func try(t *testing.T, name string, args ...string) (string, error) {
	t.Helper()
	output, err := command(t, name, args...).CombinedOutput()
	return string(output), err
}

// must runs a program that has to succeed.
func must(t *testing.T, name string, args ...string) string {
	t.Helper()
	output, err := try(t, name, args...)
	require.NoError(t, err, "%s %v\n%s", name, args, output)
	return output
}

// objects of a manifest, in their order.
func objects(t *testing.T, manifest []byte) []*unstructured.Unstructured {
	t.Helper()
	var all []*unstructured.Unstructured
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader(manifest), 4096)
	for {
		o := &unstructured.Unstructured{}
		err := decoder.Decode(&o.Object)
		if err != nil {
			require.EqualError(t, err, "EOF")
			break
		}
		if len(o.Object) > 0 { // comments alone are none
			all = append(all, o)
		}
	}
	require.NotEmpty(t, all, "no objects in\n%s", manifest)
	return all
}

// read returns the objects of a file.
func read(t *testing.T, file string) []*unstructured.Unstructured {
	t.Helper()
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	return objects(t, content)
}

// byName is what objects hold, by kind, namespace and name, each of which is there once.
func byName(t *testing.T, all []*unstructured.Unstructured) map[string]map[string]any {
	t.Helper()
	named := map[string]map[string]any{}
	for _, o := range all {
		name := id(o)
		require.NotContains(t, named, name, "it is there twice")
		named[name] = o.Object
	}
	return named
}

func id(o *unstructured.Unstructured) string {
	return o.GetKind() + " " + o.GetNamespace() + "/" + o.GetName()
}

// without returns the objects that are not of a kind.
func without(all []*unstructured.Unstructured, kind string) []*unstructured.Unstructured {
	var kept []*unstructured.Unstructured
	for _, o := range all {
		if o.GetKind() != kind {
			kept = append(kept, o)
		}
	}
	return kept
}

// same asks that two sets of objects hold the same, whatever the types of their numbers, and says where they do not.
func same(t *testing.T, want, got map[string]map[string]any, what string) {
	t.Helper()
	assert.Equal(t, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got)), what)
	for name, object := range want {
		if got[name] != nil {
			assert.Equal(t, text(t, object), text(t, got[name]), "%s: %s", what, name)
		}
	}
}

func text(t *testing.T, object map[string]any) string {
	t.Helper()
	content, err := yaml.Marshal(object)
	require.NoError(t, err)
	return string(content)
}
