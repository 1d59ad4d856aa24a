package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	texttemplate "text/template"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const described = "apiVersion: \"v2\"\nname: \"folder\"\nversion: \"1.2.3\"\ndescription: Generated chart for folder\ntype: application\n"

const backend = `apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app.kubernetes.io/component: backend
    app.kubernetes.io/version: 4.5.6
  name: verta-backend
  namespace: there
`

// written is a chart as cdk8s writes it.
func written(manifest string) fstest.MapFS {
	return fstest.MapFS{metadataFile: {Data: []byte(described)}, "templates/verta.k8s.yaml": {Data: []byte(manifest)}}
}

// made is the template of a manifest.
func made(t *testing.T, manifest string) string {
	t.Helper()
	c, err := finish(written(manifest+"---\n"+backend), "verta", "there")
	require.NoError(t, err)
	return strings.TrimSuffix(string(c.files["templates/verta.k8s.yaml"]), "---\n"+
		strings.ReplaceAll(backend, "namespace: there", "namespace: '{{ .Release.Namespace }}'"))
}

func TestFinishCompletesTheDescription(t *testing.T) {
	c, err := finish(written(backend), "verta-dev", "there")
	require.NoError(t, err)
	text := string(c.files[metadataFile])
	assert.Contains(t, text, "apiVersion: v2\nname: verta-dev\n")
	assert.Contains(t, text, "\nversion: 1.2.3\nappVersion: \"4.5.6\"\n")
	assert.Contains(t, text, "\nmaintainers:\n  - name: Verta Team\n")
	assert.NotContains(t, text, "Generated")
}

func TestNamespaceBecomesTheReleases(t *testing.T) {
	const object = "kind: Rule\nmetadata:\n  name: there-rule\n  namespace: there\nspec:\n  query: up{namespace=\"there\"}\n  other: elsewhere\n"
	assert.Equal(t, `kind: Rule
metadata:
  name: '{{ .Release.Namespace }}-rule'
  namespace: '{{ .Release.Namespace }}'
spec:
  query: up{namespace="{{ .Release.Namespace }}"}
  other: elsewhere
`, made(t, object))
	const rest = "kind: Service\nmetadata:\n  name: a\n"
	assert.Equal(t, rest, made(t, "kind: Namespace\nmetadata:\n  name: there\n---\n"+rest))
}

// Whatever the style of a text, and wherever it is, Helm's template language prints it as it was.
func TestTemplatesAreEscaped(t *testing.T) {
	for _, object := range []string{
		"data:\n  a: plain {{ .x }}\n",
		"data:\n  a: '{{ .x }} ''single'''\n",
		"data:\n  a: \"{{ .x }} \\\"double\\\" \\r\\n `{{`\"\n",
		"data:\n  a: |\n    {{- if }}\n    {{{{ literal\n    ---\n",
		"data:\n  '{{ key }}': \"}}\"\n",
		"data:\n  a: " + strings.Repeat("long {{ .x }} ", 50) + "end\n",
	} {
		object = "kind: ConfigMap\nmetadata:\n  name: a\n" + object
		parsed, err := texttemplate.New("").Parse(made(t, object))
		require.NoError(t, err)
		var out bytes.Buffer
		require.NoError(t, parsed.Execute(&out, nil))
		assert.Equal(t, object, out.String())
	}
}

func TestFinishRefuses(t *testing.T) {
	two := written(backend)
	two["templates/verta-secrets.k8s.yaml"] = &fstest.MapFile{Data: []byte("kind: Secret\n")}
	undescribed := written(backend)
	undescribed[metadataFile] = &fstest.MapFile{Data: []byte("apiVersion: v2\n")}
	for fault, from := range map[string]fstest.MapFS{
		"the chart of cdk8s holds 2 manifests (templates/verta-secrets.k8s.yaml, templates/verta.k8s.yaml)": two,
		"Chart.yaml: nothing says what version is":                                                          undescribed,
		"Chart.yaml: nothing says what appVersion is":                                                       written("kind: Service\nmetadata: {name: a}\n"),
		"templates/verta.k8s.yaml: line 1: a Secret does not belong":                                        written("kind: Secret\nmetadata: {name: a}\n"),
		"templates/verta.k8s.yaml: line 2: not a Kubernetes object":                                         written("# words\na: b\n"),
		"templates/verta.k8s.yaml: holds no objects":                                                        written("kind: Namespace\nmetadata: {name: a}\n"),
		"templates/verta.k8s.yaml: yaml: line 1: did not find expected node":                                written("[\n"),
	} {
		_, err := finish(from, "verta", "there")
		require.ErrorContains(t, err, fault)
	}
}

func TestArchiveIsTheOnlyOne(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	require.NoError(t, os.CopyFS(from, written(backend)))
	require.NoError(t, os.WriteFile(filepath.Join(to, "verta-1.2.2.tgz"), nil, 0o600))
	path, err := run("verta", "there", from, to)
	require.NoError(t, err)
	left, err := filepath.Glob(filepath.Join(to, "*"))
	require.NoError(t, err)
	assert.Equal(t, []string{path}, left)
	assert.Equal(t, "verta-1.2.3.tgz", filepath.Base(path))

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	unpacked, err := gzip.NewReader(bytes.NewReader(content))
	require.NoError(t, err)
	var names []string
	for members := tar.NewReader(unpacked); ; {
		header, err := members.Next()
		if err != nil {
			break
		}
		names = append(names, header.Name)
		assert.EqualValues(t, 0, header.ModTime.Unix())
	}
	assert.Equal(t, []string{
		"verta/Chart.yaml", "verta/README.md", "verta/templates/NOTES.txt", "verta/templates/verta.k8s.yaml", "verta/values.yaml",
	}, names)
}
