package test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// smokeJob is the name of the Job that an environment's smoke test is.
func smokeJob(change func(v *apps.Values)) string {
	v := apps.Prod()
	apply(&v, change)
	app := cdk8s.NewApp(nil)
	return apps.NewVertaSmokeTest(app, "smoke", apps.NewVertaStack(app, "verta-prod", v), v).JobName
}

// A Job cannot be changed, so whatever changes it changes its name; nothing else does.
func TestSmokeTestIsNamedByWhatItTests(t *testing.T) {
	name := smokeJob(nil)
	assert.Equal(t, name, smokeJob(nil))
	assert.Equal(t, name, smokeJob(func(v *apps.Values) { v.Backend.Autoscaling.MinReplicas = 7 }))
	for what, change := range map[string]func(v *apps.Values){
		"release":   func(v *apps.Values) { v.Frontend.Image.Tag = "9.9.9" },
		"settings":  func(v *apps.Values) { v.SmokeTest.TimeoutSeconds = 3 },
		"placement": func(v *apps.Values) { v.Redis.NodeSelector = map[string]string{"disk": "ssd"} },
		"affinity":  func(v *apps.Values) { v.Redis.Affinity = &k8s.Affinity{PodAffinity: &k8s.PodAffinity{}} },
		"mirror":    func(v *apps.Values) { v.Global.ImageMirror = "registry.example.com" },
		"secret":    func(v *apps.Values) { v.Secrets.Name = "other" },
	} {
		assert.NotEqual(t, name, smokeJob(change), what)
	}
}

func TestSmokeTestIsWrittenOnlyIfAskedFor(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, nil, "--env", "prod")
	require.Zero(t, r.code, r.stderr)
	assert.Equal(t, []string{"dist/verta-prod.k8s.yaml"}, summarized(r.stdout))
	without, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
	require.NoError(t, err)

	r = command(t, dir, nil, "--env", "prod", "--smoke")
	require.Zero(t, r.code, r.stderr)
	assert.Equal(t, []string{"dist/verta-prod.k8s.yaml", "dist/verta-prod-smoke.k8s.yaml"}, summarized(r.stdout))
	with, err := os.ReadFile(filepath.Join(dir, "dist", prodFile))
	require.NoError(t, err)
	assert.Equal(t, string(without), string(with), "the installation is the same")
	objects := synthesized(t, dir, "verta-prod-smoke.k8s.yaml")
	assert.Len(t, ofKind(objects, "Job"), 1)
	assert.Len(t, ofKind(objects, "NetworkPolicy"), 5)
	for _, o := range objects {
		assert.Equal(t, "verta-prod", o.Metadata.Namespace, o.id())
	}
}

func TestSmokeTestAsksWhatTheStackHas(t *testing.T) {
	v := apps.Prod()
	v.Redis.Enabled = new(false)
	v.Redis.External.Host = "redis.example.com"
	v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24"}
	v.Backend.Config.VectorDimension = 768
	v.Global.ImageSet, v.Backend.Autoscaling = "published", nil
	app := cdk8s.NewApp(nil)
	smoke := apps.NewVertaSmokeTest(app, "smoke", apps.NewVertaStack(app, "verta-prod", v), v)
	env := map[string]any{}
	pod := smoke.Job.ToJson().(map[string]any)["spec"].(map[string]any)["template"].(map[string]any)["spec"].(map[string]any)
	for _, variable := range pod["containers"].([]any)[0].(map[string]any)["env"].([]any) {
		env[variable.(map[string]any)["name"].(string)] = variable.(map[string]any)["value"]
	}
	for name, want := range map[string]string{
		"SMOKE_REDIS_HOST": "redis.example.com", "SMOKE_PRIVATE_CLOSED": "false", "SMOKE_CLOSED_STATUS": "503", "SMOKE_VECTOR_DIMENSION": "768", "SMOKE_ML_HEALTH": "/health",
	} {
		assert.Equal(t, want, env[name], name)
	}
	assert.NotContains(t, env, "REDISCLI_AUTH", "this Redis asks for none")
	assert.Len(t, smoke.NetworkPolicies, 4, "none for pods of a Redis outside")
	assert.Equal(t, "verta-prod", *cdk8s.Chart_Of(smoke.Job).Namespace())
}
