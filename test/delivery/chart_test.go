package delivery

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"helm.sh/helm/v3/pkg/action"
	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/lint/support"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// newChart makes a chart by the script that users run, and returns its archive.
func newChart(t *testing.T, options ...string) string {
	t.Helper()
	return chartIn(t, t.TempDir(), options...)
}

// prodChart is the one that ships, made once.
func prodChart(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(temporary, "prod")
	if made, _ := filepath.Glob(filepath.Join(folder, "*")); len(made) == 1 {
		return made[0]
	}
	return chartIn(t, folder)
}

func chartIn(t *testing.T, folder string, options ...string) string {
	t.Helper()
	must(t, "scripts/chart.sh", append([]string{"--output", folder}, options...)...)
	archives, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	require.Len(t, archives, 1)
	return archives[0]
}

// unpack returns the folder of a chart.
func unpack(t *testing.T, archive string) string {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, chartutil.ExpandFile(folder, archive))
	charts, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	require.Len(t, charts, 1)
	return charts[0]
}

// lint is `helm lint --strict`.
func lint(path string) error {
	client := action.NewLint()
	client.Strict = true
	client.Namespace = "archive"
	result := client.Run([]string{path}, nil)
	var said []string
	for _, message := range result.Messages {
		if message.Severity >= support.WarningSev {
			said = append(said, message.Error())
		}
	}
	if len(result.Errors) > 0 || len(said) > 0 {
		return fmt.Errorf("lint: %v %v", result.Errors, said)
	}
	return nil
}

// install is `helm install --dry-run=client`, which renders as `helm template` does, and returns what would be applied.
func install(path, namespace string, values map[string]any) (manifest, notes string, err error) {
	loaded, err := loader.Load(path)
	if err != nil {
		return "", "", err
	}
	client := action.NewInstall(&action.Configuration{Log: func(string, ...any) {}})
	client.ReleaseName, client.Namespace = "verta", namespace
	client.ClientOnly, client.DryRun, client.DryRunOption = true, true, "client"
	made, err := client.Run(loaded, values)
	if err != nil {
		return "", "", err
	}
	return made.Manifest, made.Info.Notes, nil
}

// rendered returns the objects that a chart installs.
func rendered(t *testing.T, path, namespace string) []*unstructured.Unstructured {
	t.Helper()
	manifest, _, err := install(path, namespace, nil)
	require.NoError(t, err)
	return objects(t, []byte(manifest))
}

// chartOf is what a chart should install: a manifest, in another namespace and without the Namespace.
func chartOf(t *testing.T, file, namespace string) map[string]map[string]any {
	t.Helper()
	all := without(read(t, file), "Namespace")
	for _, o := range all {
		o.SetNamespace(namespace)
	}
	return byName(t, all)
}

func TestChartInstallsTheManifests(t *testing.T) {
	archives := map[string]string{"prod": prodChart(t), "dev": newChart(t, "--env", "dev")}
	for env, archive := range archives {
		t.Run(env, func(t *testing.T) {
			require.NoError(t, lint(archive))
			for _, namespace := range []string{"verta-" + env, "archive"} {
				want := chartOf(t, root+"/dist/verta-"+env+".k8s.yaml", namespace)
				same(t, want, byName(t, rendered(t, archive, namespace)), namespace)
			}
			text := must(t, "helm", "template", "verta", archive, "--namespace", "archive")
			same(t, chartOf(t, root+"/dist/verta-"+env+".k8s.yaml", "archive"), byName(t, objects(t, []byte(text))), "helm template")
		})
	}
}

// The design says what the chart tells of itself.
func TestChartDescribesItself(t *testing.T) {
	loaded, err := loader.Load(prodChart(t))
	require.NoError(t, err)
	version := appsVersion(t)
	assert.Equal(t, &chart.Metadata{
		APIVersion: "v2", Name: "verta", Type: "application", Version: version, AppVersion: version,
		Description: "Helm chart for Verta - Tenant Static Archive System",
		Keywords:    []string{"verta", "discord", "archive", "search"},
		Home:        "https://github.com/niekcandaele/Verta",
		Sources:     []string{"https://github.com/niekcandaele/Verta", "https://github.com/niekcandaele/verta-cdk8s"},
		Maintainers: []*chart.Maintainer{{Name: "Verta Team", Email: "team@verta.app"}},
	}, loaded.Metadata)

	loaded, err = loader.Load(newChart(t, "--env", "dev", "--version", "1.2.3-rc.1", "--set", "backend.image.tag=1.1.0"))
	require.NoError(t, err)
	assert.Equal(t, "verta-dev", loaded.Name())
	assert.Equal(t, "1.2.3-rc.1", loaded.Metadata.Version)
	assert.Equal(t, "1.1.0", loaded.Metadata.AppVersion)
}

func appsVersion(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile(root + "/apps/prod.go")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(content), "\nconst Version = \"")
	require.True(t, found)
	version, _, _ := strings.Cut(rest, `"`)
	return version
}

func TestChartIsTheSameBytes(t *testing.T) {
	one, err := os.ReadFile(prodChart(t))
	require.NoError(t, err)
	two, err := os.ReadFile(newChart(t, "--env=prod"))
	require.NoError(t, err)
	assert.Equal(t, one, two)
}

// What looks like a template in the values arrives as it was written. A carriage return does too.
func TestChartEscapesTemplates(t *testing.T) {
	const text = "{{ .Values.x }} {{- \"{{{{\" }} }} `{{` ' {{/* \r\n---\r\nkind: Secret"
	file := filepath.Join(t.TempDir(), "values.yaml")
	content := fmt.Sprintf("backend: {extraEnv: [{name: TEMPLATE, value: %q}]}\n", text)
	require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
	archive := newChart(t, "--values", file)
	require.NoError(t, lint(archive))

	var values []string
	for _, o := range rendered(t, archive, "archive") {
		containers, _, err := unstructured.NestedSlice(o.Object, "spec", "template", "spec", "containers")
		require.NoError(t, err)
		for _, c := range containers {
			variables, _, err := unstructured.NestedSlice(c.(map[string]any), "env")
			require.NoError(t, err)
			for _, v := range variables {
				if v.(map[string]any)["name"] == "TEMPLATE" {
					values = append(values, v.(map[string]any)["value"].(string))
				}
			}
		}
	}
	assert.Equal(t, []string{text}, values)
}

// A value that would do nothing is refused, with what to do instead.
func TestChartRefusesValues(t *testing.T) {
	archive := prodChart(t)
	values := map[string]any{"backend": map[string]any{"replicas": 3}, "domain": "x"}
	const fault = "this chart takes no values, and was given backend, domain; make one with yours instead: scripts/chart.sh"
	_, _, err := install(archive, "archive", values)
	require.ErrorContains(t, err, fault)

	// Helm hands these to the charts within a chart.
	_, notes, err := install(archive, "archive", map[string]any{"global": map[string]any{"a": "b"}})
	require.NoError(t, err)
	assert.Contains(t, notes, "kubectl label namespace archive pod-security.kubernetes.io/enforce=restricted")
}

func TestChartNeedsOneEnvironmentWithoutFaults(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("VERTA_STATE_DIR", t.TempDir()) // for secrets that are made up
	t.Setenv("VERTA_SECRET_DATABASE_URL", "mysql://user:password@host:4000/verta")
	t.Setenv("VERTA_SECRET_DISCORD_TOKEN", "token")
	for fault, options := range map[string][]string{
		"unknown environment":                 {"--env", "nowhere"},
		"holds verta-prod already":            {"--env", "prod,dev"},
		"does not follow SemVer":              {"--version", "1.0"},
		"is not known; fix":                   {"--set", "backend.replica=3"},
		"belongs to nobody":                   {"--strict"},
		"one environment's, without inline s": {"--set", "secrets.source=inline"},
	} {
		output, err := try(t, "scripts/chart.sh", append([]string{"--output", folder}, options...)...)
		require.Error(t, err, output)
		assert.Contains(t, output, fault)
	}
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// What cdk8s writes by itself is a chart too, of all environments and in their own namespaces.
func TestFormatOfCDK8s(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "verta")
	must(t, "node_modules/.bin/cdk8s", "synth", "--check-upgrade=false", "--format", "helm",
		"--chart-version", "1.0.0", "--chart-api-version", "v2", "--output", folder)
	require.NoError(t, lint(folder))
	want := append(read(t, root+"/dist/verta-dev.k8s.yaml"), read(t, prodManifest)...)
	same(t, byName(t, want), byName(t, rendered(t, folder, "elsewhere")), "cdk8s")
}

// These tests can fail.
func TestBrokenChartsAreRefused(t *testing.T) {
	archive := prodChart(t)
	manifest, version := "templates/verta-prod.k8s.yaml", "version: "+appsVersion(t)+"\napp"
	for name, c := range map[string]struct {
		file, old, new string
		lint, install  string // what each says, or nothing where it accepts
	}{
		"no version":        {"Chart.yaml", version, "app", "version is required", "chart.metadata.version is required"},
		"not a version":     {"Chart.yaml", version, "version: one\napp", "is not a valid SemVer", "is invalid"},
		"a bare action":     {manifest, "kind: Ingress", "kind: Ingress {{ .Values.a.b }}", "nil pointer evaluating", "nil pointer evaluating"},
		"an open action":    {manifest, "kind: Ingress", "kind: Ingress {{", "parse error", "parse error"},
		"not YAML":          {manifest, "kind: Ingress", "kind: [Ingress", "unable to parse YAML", "YAML parse error"},
		"an API that left":  {manifest, "networking.k8s.io/v1\nkind: Ingress", "extensions/v1beta1\nkind: Ingress", "is deprecated", ""},
		"a name too long":   {manifest, "name: verta-private", "name: " + strings.Repeat("v", 254), "must be no more than 253", ""},
		"no API version":    {manifest, "apiVersion: networking.k8s.io/v1\nkind: Ingress", "kind: Ingress", "", ""},
		"another namespace": {manifest, "'{{ .Release.Namespace }}'", "verta-prod", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			folder := unpack(t, archive)
			content, err := os.ReadFile(filepath.Join(folder, c.file))
			require.NoError(t, err)
			broken := strings.Replace(string(content), c.old, c.new, 1)
			require.NotEqual(t, string(content), broken)
			require.NoError(t, os.WriteFile(filepath.Join(folder, c.file), []byte(broken), 0o600))

			err = lint(folder)
			if c.lint == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, c.lint)
			}
			text, _, err := install(folder, "archive", nil)
			if c.install != "" {
				require.ErrorContains(t, err, c.install)
				return
			}
			require.NoError(t, err)
			assert.NotEqual(t, chartOf(t, prodManifest, "archive"), byName(t, objects(t, []byte(text))))
		})
	}
}

// The scripts of a release look into the chart. Until the changelog gives a date, that is the one thing they miss.
func TestReleaseAcceptsTheChart(t *testing.T) {
	output, err := try(t, "scripts/release/check.sh", "v"+appsVersion(t))
	if err != nil {
		assert.Contains(t, output, "notes: CHANGELOG.md gives no date for the release")
		assert.NotContains(t, output, "release: the tag")
		assert.NotContains(t, output, "make chart")
	}
	output, err = try(t, "scripts/release/check.sh", "v99.0.0")
	require.Error(t, err)
	assert.Contains(t, output, `the tag is v99.0.0, and version of the chart is "`+appsVersion(t)+`"`)
	assert.Contains(t, output, `the tag is v99.0.0, and appVersion of the chart is "`+appsVersion(t)+`"`)
}
