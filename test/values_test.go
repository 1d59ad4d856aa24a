package test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func synthesized(t *testing.T, dir, name string) []object {
	t.Helper()
	manifest, err := os.ReadFile(filepath.Join(dir, "dist", name))
	require.NoError(t, err)
	return parse(strings.TrimSuffix(string(manifest), "\n"))
}

func TestValuesFilesReachTheManifest(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "staging.yaml", `
environment: {name: staging, from: prod}
global: {domain: staging.verta.app}
backend:
  # A quantity in an object that is passed through, which the runtime makes.
  extraVolumes: [{name: scratch, emptyDir: {sizeLimit: 5Mi}}]
  tolerations: [{key: spot, operator: Exists}]
`)
	r := command(t, dir, []string{"VERTA_VALUES=staging.yaml"}, "--set", "backend.image.tag=1.2.3", "--strict")
	require.Zero(t, r.code, r.stderr)
	assert.Equal(t, []string{"dist/verta-staging.k8s.yaml"}, summarized(r.stdout))
	objects := synthesized(t, dir, "verta-staging.k8s.yaml")
	backend := find(objects, "Deployment", "verta-backend")
	assert.Equal(t, "ghcr.io/niekcandaele/verta-backend:1.2.3", backend.Spec.Template.Spec.Containers[0].Image)
	assert.Equal(t, "verta-staging", backend.Metadata.Namespace)
	volumes := backend.Spec.Template.Spec.Volumes
	assert.Equal(t, map[string]any{"sizeLimit": "5Mi"}, *volumes[len(volumes)-1].EmptyDir)
}

func TestFaultsOfValuesWriteNothing(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "v.yaml", "backend:\n  replica: 2\n  resources: {limits: {memory: [1]}}\n")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "dist"), 0o755))
	write(t, filepath.Join(dir, "dist"), prodFile, "old")
	r := command(t, dir, nil, "--env", "prod", "--values", "v.yaml", "--set", "ml.replicas=-1")
	assert.Equal(t, 1, r.code)
	assert.Equal(t, `verta-cdk8s: invalid configuration, 2 fault(s):
  - v.yaml:2: backend.replica: (this key) is not known; fix: did you mean replicas?
  - v.yaml:3: backend.resources.limits.memory: (a list) has the wrong type; fix: write a single value
`, r.stderr)
	r = command(t, dir, nil, "--env", "prod", "--set", "ml.replicas=-1", "--set", "backend.config.logLevel=loud")
	assert.Equal(t, `verta-cdk8s: invalid configuration, 2 fault(s):
  - verta-prod: --set: ml.replicas: -1 is too small; fix: use 0 or more
  - verta-prod: --set: backend.config.logLevel: "loud" is not known; fix: use one of: error, warn, info, debug, verbose
`, r.stderr)
	old, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
	require.NoError(t, err)
	assert.Equal(t, "old", string(old))
}

// Checking needs no Node.js, and writes nothing.
func TestCheck(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, []string{"PATH=" + dir, "JSII_NODE="}, "check", "--env", "prod")
	assert.Equal(t, 1, r.code)
	assert.Contains(t, r.stderr, "[placeholder-domain]")
	r = command(t, dir, []string{"PATH=" + dir, "JSII_NODE="}, "check", "--env", "prod", "--allow", "placeholder-domain")
	assert.Equal(t, result{stdout: "verta-prod: ready\n"}, r)
	r = command(t, dir, nil, "--env", "prod", "--strict")
	assert.Equal(t, 1, r.code)
	r = command(t, dir, nil, "--allow", "all")
	assert.Contains(t, r.stderr, `unknown check "all"`)
	assert.Empty(t, files(t, dir))
}

const databaseURL = "mysql://verta:canary%40db@tidb.verta.app:4000/verta"

// inlineEnv supplies values that can be searched for.
func inlineEnv(dir string) []string {
	return []string{
		"VERTA_STATE_DIR=" + filepath.Join(dir, ".verta"), "VERTA_SECRET_DATABASE_URL=" + databaseURL,
		"VERTA_SECRET_DISCORD_TOKEN=canary-discord", "VERTA_SECRET_SENTRY_DSN=canary-sentry",
		"VERTA_SECRET_ADMIN_API_KEY=canary-admin",
	}
}

func TestInlineSecretsGoIntoAFileOfTheirOwn(t *testing.T) {
	dir := t.TempDir()
	args := []string{"--env", "prod", "--set", "secrets.source=inline"}
	r := command(t, dir, inlineEnv(dir), args...)
	require.Zero(t, r.code, r.stderr)
	assert.Equal(t, []string{"dist/verta-prod.k8s.yaml", "dist/verta-prod-secrets.k8s.yaml"}, summarized(r.stdout))
	path := filepath.Join(dir, "dist", "verta-prod-secrets.k8s.yaml")
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	first, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Contains(t, string(first), databaseURL)
	stack, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
	require.NoError(t, err)

	// A second run rotates nothing.
	require.Zero(t, command(t, dir, inlineEnv(dir), args...).code)
	second, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(first), string(second))
	again, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
	require.NoError(t, err)
	assert.Equal(t, string(stack), string(again))

	// A new value restarts the pods that read it, and no others.
	before := templates(parse(strings.TrimSuffix(string(stack), "\n")))
	require.Zero(t, command(t, dir, append(inlineEnv(dir), "VERTA_SECRET_DISCORD_TOKEN=canary-other"), args...).code)
	var rolled []string
	for name, template := range templates(synthesized(t, dir, prodFile)) {
		if !assert.ObjectsAreEqual(before[name], template) {
			rolled = append(rolled, name)
		}
	}
	assert.Equal(t, []string{"verta-backend"}, rolled)
}

func TestNothingIsMadeUpWithoutNode(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, append(inlineEnv(dir), "PATH="+dir, "JSII_NODE="), "--env", "prod", "--set", "secrets.source=inline")
	assert.Equal(t, 1, r.code)
	assert.Empty(t, files(t, dir))
}

func TestInlineSecretsOfTwoEnvironmentsAreRefused(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, inlineEnv(dir), "--set", "secrets.source=inline")
	assert.Equal(t, 1, r.code)
	assert.Contains(t, r.stderr, "secrets.source: inline would give prod the credentials of dev")
	assert.Empty(t, files(t, dir))
}

// Canaries go in through every path, errors included; the one file that may hold them is the Secret's own.
func TestSecretsAppearNowhereElse(t *testing.T) {
	dir := t.TempDir()
	tmp := t.TempDir()
	env := append(inlineEnv(dir), "TMPDIR="+tmp)
	inline := "--set=secrets.source=inline"
	write(t, dir, "wrong.yaml", "secrets: {databaseUrl: canary, keys: {discordToken: 'canary token'}}\nredis: {auth: {password: canary}}\n")
	write(t, dir, "broken.yaml", "a: 'canary\n")
	write(t, dir, "helm.yaml", "secrets: {databaseUrl: canary, discordBotToken: canary}\nredis: {auth: {password: canary}}\nbackend: {env: {MY_API_KEY: canary}}\n")
	write(t, dir, "sealed.yaml", "kind: Secret\nstringData: {a: canary}\n")
	for _, row := range []struct {
		env, args []string
	}{
		{env, []string{"--env=prod", inline}},
		{env, []string{"check", "--env=prod", inline}},
		{append(env, "VERTA_SECRET_DATABASE_URL=canary"), []string{"--env=prod", inline}},
		{append(env, "VERTA_SECRET_DISCORD_TOKEN=canary\n"), []string{"--env=prod", inline}},
		{append(env, "VERTA_SECRET_ADMIN_API_KEY="), []string{"--env=prod", inline}},
		{append(env, "VERTA_SECRETS_FILE="+filepath.Join(dir, "broken.yaml")), []string{"--env=prod", inline}},
		{append(env, "VERTA_ENV=staging"), []string{inline}},
		{env, []string{"--env=prod", "--values=wrong.yaml"}},
		{env, []string{"--env=prod", "--values=broken.yaml"}},
		{env, []string{"--env=prod", "--set=secrets.source=sealed", "--set=secrets.sealedSecretFile=sealed.yaml"}},
		{env, []string{"import-helm-values", "helm.yaml"}},
		{append(env, "CDK8S_OUTDIR=/dev/null/x"), []string{"--env=prod", inline}},
	} {
		r := command(t, dir, row.env, row.args...)
		assert.NotContains(t, r.stdout+r.stderr, "canary", "%v", row.args)
	}
	for _, root := range []string{dir, tmp} {
		require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "-secrets.k8s.yaml") || filepath.Dir(path) == dir {
				return err // what lies in dir itself is input
			}
			content, err := os.ReadFile(path)
			assert.NotContains(t, string(content), "canary", path)
			return err
		}))
	}
}

// Whoever brings the Secret, the pods refer to it in the same way.
func TestSourcesGiveTheSameReferences(t *testing.T) {
	dir := t.TempDir()
	sealed := write(t, dir, "sealed.yaml", `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: {name: verta, namespace: verta-prod, annotations: {example.com/a: b}}
spec:
  encryptedData: {database-url: AgA=, discord-token: AgA=, admin-api-key: AgA=, redis-password: AgA=}
`)
	existing := templates(objectsOf["prod"]())
	for source, change := range map[string]func(v *apps.Values){
		"externalSecret": func(v *apps.Values) { v.Secrets.External.StoreName = "vault" },
		"sealed":         func(v *apps.Values) { v.Secrets.SealedSecretFile = sealed },
		"inline":         func(*apps.Values) {},
	} {
		objects := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
			v.Secrets.Source = source
			change(v)
		})()))
		assert.Equal(t, existing, templates(objects), source)
		switch source {
		case "externalSecret":
			require.NotNil(t, find(objects, "ExternalSecret", "verta"))
			assert.Equal(t, "external-secrets.io/v1", find(objects, "ExternalSecret", "verta").APIVersion)
		case "sealed":
			o := find(objects, "SealedSecret", "verta")
			require.NotNil(t, o)
			assert.Equal(t, "b", o.Metadata.Annotations["example.com/a"])
			assert.Contains(t, fmt.Sprint(o.generic["spec"]), "encryptedData")
		}
	}
}

// A process that is killed at any moment leaves the old manifests or the new ones, nothing in between.
func TestAnInterruptionLeavesWholeFiles(t *testing.T) {
	path, err := binary()
	require.NoError(t, err)
	for delay := 50 * time.Millisecond; delay <= 650*time.Millisecond; delay += 150 * time.Millisecond {
		dir := t.TempDir()
		require.NoError(t, os.Mkdir(filepath.Join(dir, "dist"), 0o755))
		write(t, filepath.Join(dir, "dist"), prodFile, "old")
		r := run(t, dir, []string{"TMPDIR=" + t.TempDir()}, "timeout", "-s", "KILL", fmt.Sprintf("%.3f", delay.Seconds()), path, "--env", "prod")
		content, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
		require.NoError(t, err)
		if string(content) != "old" {
			requireDist(t, filepath.Join(dir, "dist"), prodFile)
		}
		t.Logf("killed after %v: exit %d, new manifest: %v", delay, r.code, string(content) != "old")
	}
}
