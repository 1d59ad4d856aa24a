package synth

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/files"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

// fill makes a folder of files by name and content.
func fill(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	return dir
}

func read(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	files := map[string]string{}
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		files[e.Name()] = string(content)
	}
	return files
}

func TestPublishReplacesWholeFiles(t *testing.T) {
	outdir := fill(t, map[string]string{"a.yaml": "old", "other.yaml": "kept"})
	written, err := publish(fill(t, map[string]string{"a.yaml": "new", "b.yaml": "new"}), outdir, nil)
	require.NoError(t, err)
	assert.Equal(t, []files.File{
		{Name: "a.yaml", Content: []byte("new"), Mode: 0o644}, {Name: "b.yaml", Content: []byte("new"), Mode: 0o644},
	}, written)
	assert.Equal(t, map[string]string{"a.yaml": "new", "b.yaml": "new", "other.yaml": "kept"}, read(t, outdir))
	info, err := os.Stat(filepath.Join(outdir, "a.yaml"))
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o644), info.Mode().Perm())
}

// A file that cannot be written leaves every previous file, and nothing unfinished.
func TestPublishFailsWhole(t *testing.T) {
	outdir := fill(t, map[string]string{"a.yaml": "old"})
	staging := fill(t, map[string]string{"a.yaml": "new"})
	require.NoError(t, os.Mkdir(filepath.Join(staging, "b.yaml"), 0o700)) // reading it as a file fails
	_, err := publish(staging, outdir, nil)
	require.Error(t, err)
	assert.Equal(t, map[string]string{"a.yaml": "old"}, read(t, outdir))
}

func TestPublishSaysThatOutdirIsAFile(t *testing.T) {
	dir := fill(t, map[string]string{"dist": ""})
	_, err := publish(t.TempDir(), filepath.Join(dir, "dist"), nil)
	assert.ErrorContains(t, err, "dist: not a directory")
}

func TestFaultsLeaveTheOutdirAlone(t *testing.T) {
	outdir := fill(t, map[string]string{"verta-dev.k8s.yaml": "old"})
	t.Chdir(filepath.Join("..", "..")) // where the pinned Node.js is
	_, err := Run(outdir, func(app cdk8s.App) {
		chart := cdk8s.NewChart(app, jsii.String("verta-dev"), nil)
		constructs.NewVertaNamespace(chart, "namespace", constructs.VertaNamespaceProps{Name: "fine"})
		constructs.NewVertaRedis(chart, "redis", constructs.VertaRedisProps{Architecture: "cluster"})
	})
	var invalid *constructs.InvalidPropsError
	require.ErrorAs(t, err, &invalid)
	assert.Equal(t, "verta-dev/redis", invalid.Faults[0].Path)
	assert.Equal(t, map[string]string{"verta-dev.k8s.yaml": "old"}, read(t, outdir))
}

func TestReferencesThatAreMissingAreFaults(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	for field, build := range map[string]func(chart cdk8s.Chart){
		"redis": func(chart cdk8s.Chart) {
			constructs.NewVertaBackend(chart, "x", constructs.VertaBackendProps{})
		},
		"backend": func(chart cdk8s.Chart) {
			constructs.NewVertaFrontend(chart, "x", constructs.VertaFrontendProps{})
		},
		"routes": func(chart cdk8s.Chart) {
			constructs.NewVertaIngress(chart, "x", constructs.VertaIngressProps{Host: "verta.example.com"})
		},
		"endpoints": func(chart cdk8s.Chart) {
			constructs.NewVertaNetworkPolicies(chart, "x", constructs.VertaNetworkPoliciesProps{})
		},
	} {
		t.Run(field, func(t *testing.T) {
			_, err := Run(t.TempDir(), func(app cdk8s.App) { build(cdk8s.NewChart(app, jsii.String("chart"), nil)) })
			var invalid *constructs.InvalidPropsError
			require.ErrorAs(t, err, &invalid)
			require.Len(t, invalid.Faults, 1)
			assert.Equal(t, "chart/x", invalid.Faults[0].Path)
			assert.Equal(t, field, invalid.Faults[0].Field)
		})
	}
}

// Anything but invalid props is a defect, and keeps its panic.
func TestDefectsAreNotDressedAsFaults(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	assert.PanicsWithValue(t, "defect", func() {
		_, _ = Run(t.TempDir(), func(cdk8s.App) { panic("defect") })
	})
}
