package cli

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/files"
)

func TestObjects(t *testing.T) {
	for manifest, want := range map[string]int{
		"": 0,
		"kind: A\n---\napiVersion: v1\nkind: B\nsubjects:\n  - kind: C\n---\napiVersion: v1\nkind: D\n": 3,
		"apiVersion: v1\nkind: ConfigMap\ndata:\n  x: |\n    kind: A\n    ---\n    kind: B\n":           1,
	} {
		assert.Equal(t, want, objects([]byte(manifest)), manifest)
	}
}

// One line for each file, in the order of the environments, whatever was written first; files that are not theirs are
// not named.
func TestSummary(t *testing.T) {
	const manifest = "apiVersion: v1\nkind: Namespace\n"
	written := []files.File{
		{Name: "verta-prod.k8s.yaml", Content: []byte(manifest + "---\n" + manifest)},
		{Name: "verta-dev.k8s.yaml", Content: []byte(manifest)},
		{Name: "verta-dev-secrets.k8s.yaml", Content: []byte(manifest)},
		{Name: "other"},
	}
	rows := selection{environments: apps.Environments}.rows([]string{apps.PlaceholderDomain, apps.MutableTag}, written)
	var b bytes.Buffer
	require.NoError(t, summarize(&b, filepath.FromSlash("a b/out"), rows))
	assert.Equal(t, `ENVIRONMENT  OBJECTS  WARNINGS  FILE
dev          1        3         a b/out/verta-dev.k8s.yaml
dev          1        -         a b/out/verta-dev-secrets.k8s.yaml
prod         2        0         a b/out/verta-prod.k8s.yaml

Warnings are what is not fit for production. To see them: go run . check, with the same options.
`, b.String())
}

func TestSummaryWithoutWarnings(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, summarize(&b, "dist", []row{{"prod", 2, new(0), "verta-prod.k8s.yaml"}}))
	assert.Equal(t, "ENVIRONMENT  OBJECTS  WARNINGS  FILE\nprod         2        0         dist/verta-prod.k8s.yaml\n", b.String())
}

// BenchmarkSummary is what it adds to a run.
func BenchmarkSummary(b *testing.B) {
	content := bytes.Repeat([]byte("apiVersion: v1\nkind: Namespace\nspec:\n  x: y\n---\n"), 800) // as long as a stack
	written := []files.File{{Name: "verta-dev.k8s.yaml", Content: content}, {Name: "verta-prod.k8s.yaml", Content: content}}
	for b.Loop() {
		var out bytes.Buffer
		if err := summarize(&out, "dist", (selection{environments: apps.Environments}).rows(nil, written)); err != nil {
			b.Fatal(err)
		}
	}
}
