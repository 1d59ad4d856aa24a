package delivery

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/cli-runtime/pkg/resource"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

// kustomize builds a folder as `kubectl apply -k` does: no file from outside of a kustomization's folder is read.
func kustomize(folder string) ([]byte, error) {
	built, err := krusty.MakeKustomizer(krusty.MakeDefaultOptions()).Run(filesys.MakeFsOnDisk(), folder)
	if err != nil {
		return nil, err
	}
	return built.AsYaml()
}

func kustomized(t *testing.T, folder string) []*unstructured.Unstructured {
	t.Helper()
	content, err := kustomize(filepath.Join(root, folder))
	require.NoError(t, err)
	return objects(t, content)
}

// kustomizations are the folders that can be applied with -k.
var kustomizations = []string{
	"dist", "examples/kustomize", "examples/argocd/verta", "examples/flux/secrets", "examples/flux/backend", "examples/flux/frontend",
}

func TestBaseIsProduction(t *testing.T) {
	same(t, byName(t, read(t, prodManifest)), byName(t, kustomized(t, "dist")), "dist")
}

// kubectl takes every file of a folder that ends like a manifest, and no cluster knows a kustomization.
func TestFolderOfManifestsCanBeApplied(t *testing.T) {
	kinds := func(folder string) []string {
		infos, err := resource.NewLocalBuilder().Unstructured().
			FilenameParam(false, &resource.FilenameOptions{Filenames: []string{folder}}).ContinueOnError().Flatten().Do().Infos()
		require.NoError(t, err)
		var found []string
		for _, info := range infos {
			found = append(found, info.Object.GetObjectKind().GroupVersionKind().Kind)
		}
		return found
	}
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(root+"/dist")))
	assert.Len(t, kinds(folder), len(read(t, root+"/dist/verta-dev.k8s.yaml"))+len(read(t, prodManifest)))
	assert.NotContains(t, kinds(folder), "Kustomization")

	require.NoError(t, os.Rename(filepath.Join(folder, "Kustomization"), filepath.Join(folder, "kustomization.yaml")))
	assert.Contains(t, kinds(folder), "Kustomization", "the name would not matter")
}

// The overlay changes what it says, and nothing else.
func TestOverlay(t *testing.T) {
	want := read(t, prodManifest)
	for _, o := range want {
		if o.GetKind() == "Namespace" {
			o.SetName("archive")
		} else {
			o.SetNamespace("archive")
		}
		labels := o.GetLabels()
		labels["team"] = "archive"
		o.SetLabels(labels)
		switch o.GetKind() + o.GetName() {
		case "Deploymentverta-backend":
			for _, list := range []string{"initContainers", "containers"} {
				path := []string{"spec", "template", "spec", list}
				containers, _, err := unstructured.NestedSlice(o.Object, path...)
				require.NoError(t, err)
				require.Len(t, containers, 1)
				container := containers[0].(map[string]any)
				require.Equal(t, "ghcr.io/niekcandaele/verta-backend:"+appsVersion(t), container["image"])
				container["image"] = "registry.example.com/verta-backend:1.0.1"
				require.NoError(t, unstructured.SetNestedSlice(o.Object, containers, path...))
			}
		case "HorizontalPodAutoscalerverta-backend":
			require.NoError(t, unstructured.SetNestedField(o.Object, int64(6), "spec", "maxReplicas"))
		}
	}
	same(t, byName(t, want), byName(t, kustomized(t, "examples/kustomize")), "examples/kustomize")
}

func TestKubectlBuildsTheSame(t *testing.T) {
	needKubectl(t)
	for _, folder := range kustomizations {
		want := byName(t, kustomized(t, folder))
		same(t, want, byName(t, objects(t, []byte(must(t, "kubectl", "kustomize", folder)))), folder)
	}
}

func needKubectl(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("kubectl"); err != nil {
		t.Skip("there is no kubectl on the PATH")
	}
}

// These tests can fail: a base whose file has gone, a patch that hits nothing, and what the layout is there to avoid.
func TestBrokenKustomizationsAreRefused(t *testing.T) {
	for fault, text := range map[string]string{
		"security; file":                 "resources: [../dist/verta-prod.k8s.yaml]",
		"cycle detected":                 "resources: [..]",
		"no such file or directory":      "resources: [../dist/gone]",
		"doc is missing path":            "resources: [../dist]\npatches: [{target: {kind: Namespace}, patch: '- {op: replace, path: /spec/a/b, value: 1}'}]",
		`unknown field "imagess"`:        "resources: [../dist]\nimagess: []",
		"no matches for Id Deployment.v": "resources: [../dist]\npatches: [{patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: gone}}'}]",
	} {
		folder := t.TempDir()
		require.NoError(t, os.CopyFS(filepath.Join(folder, "dist"), os.DirFS(root+"/dist")))
		base := "resources: [dist/verta-prod.k8s.yaml]"
		require.NoError(t, os.WriteFile(filepath.Join(folder, "kustomization.yaml"), []byte(base), 0o600))
		overlay := filepath.Join(folder, "overlay")
		require.NoError(t, os.Mkdir(overlay, 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(overlay, "kustomization.yaml"), []byte(text), 0o600))
		_, err := kustomize(overlay)
		require.ErrorContains(t, err, fault, text)
	}
}

// The examples name the version that this is, whatever a prerelease is called.
func TestExamplesNameTheVersion(t *testing.T) {
	versions := regexp.MustCompile(`(?:ref=|tag: |targetRevision: |verta-)v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`)
	var files []string
	for _, pattern := range []string{"examples/*/*.yaml", "examples/*/*/*.yaml", "docs/delivery.md"} {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		files = append(files, found...)
	}
	seen := 0
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range versions.FindAllStringSubmatch(string(content), -1) {
			seen++
			assert.Equal(t, appsVersion(t), strings.TrimSuffix(m[1], ".tgz"), "%s: %s", strings.TrimPrefix(file, root+"/"), m[0])
		}
	}
	assert.GreaterOrEqual(t, seen, 3)
}
