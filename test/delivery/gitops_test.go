package delivery

import (
	"maps"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/google/cel-go/cel"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

const (
	argo = root + "/examples/argocd"
	flux = root + "/examples/flux"
)

const (
	waveAnnotation  = "argocd.argoproj.io/sync-wave"
	pruneAnnotation = "kustomize.toolkit.fluxcd.io/prune"
)

func TestGitOpsObjectsFitTheirDefinitions(t *testing.T) {
	for _, file := range []string{
		argo + "/application.yaml", flux + "/source.yaml", flux + "/verta.yaml",
		argo + "/verta/external-secret.yaml", flux + "/secrets/external-secret.yaml",
	} {
		for _, o := range read(t, file) {
			require.NoError(t, check(t, o), file)
		}
	}
}

// The check can fail.
func TestGitOpsFaultsAreFound(t *testing.T) {
	for fault, c := range map[string]struct {
		file  string
		path  []string
		value any
	}{
		"unknown fields: spec.syncPolicy.automated.selfHeel": {argo + "/application.yaml", []string{"spec", "syncPolicy", "automated", "selfHeel"}, true},
		`must be of type array: "string"`:                    {argo + "/application.yaml", []string{"spec", "syncPolicy", "syncOptions"}, "PruneLast=true"},
		"spec.project: Required value":                       {argo + "/application.yaml", []string{"spec", "project"}, nil},
		"the version is not served":                          {flux + "/verta.yaml", []string{"apiVersion"}, "kustomize.toolkit.fluxcd.io/v0"},
		"spec.interval: Invalid value":                       {flux + "/verta.yaml", []string{"spec", "interval"}, "often"},
		"Unsupported value: \"Bucked\"":                      {flux + "/verta.yaml", []string{"spec", "sourceRef", "kind"}, "Bucked"},
		"spec.url: Invalid value":                            {flux + "/source.yaml", []string{"spec", "url"}, "github.com/a/b"},
	} {
		o := read(t, c.file)[0]
		unstructured.RemoveNestedField(o.Object, c.path...)
		if c.value != nil {
			require.NoError(t, unstructured.SetNestedField(o.Object, c.value, c.path...))
		}
		require.ErrorContains(t, check(t, o), fault)
	}
}

// The examples' credentials are what the stack makes for them.
func TestExamplesHoldWhatIsSynthesized(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("CDK8S_OUTDIR", folder)
	must(t, "go", "run", ".", "--env", "prod", "--set", "secrets.source=externalSecret",
		"--set", "secrets.external.storeName=vault", "--set", "secrets.external.remoteKey=verta/prod")
	made := byName(t, read(t, filepath.Join(folder, "verta-prod.k8s.yaml")))
	for _, example := range []string{argo + "/verta", flux + "/secrets"} {
		for name, o := range byName(t, read(t, example+"/external-secret.yaml")) {
			assert.Equal(t, text(t, made[name]), text(t, o), example)
		}
	}
}

// withSecret is production with the credentials of the examples.
func withSecret(t *testing.T) map[string]map[string]any {
	t.Helper()
	return byName(t, append(read(t, prodManifest), read(t, argo+"/verta/external-secret.yaml")...))
}

// unannotated returns objects without annotations of a kind, and which value each had.
func unannotated(all []*unstructured.Unstructured, keys ...string) map[string]map[string]string {
	had := map[string]map[string]string{}
	for _, o := range all {
		annotations := o.GetAnnotations()
		had[id(o)] = maps.Clone(annotations)
		for _, key := range keys {
			delete(annotations, key)
		}
		if len(annotations) == 0 {
			annotations = nil
		}
		o.SetAnnotations(annotations)
	}
	return had
}

func TestArgoCDAppliesProduction(t *testing.T) {
	application := read(t, argo+"/application.yaml")[0]
	path, _, err := unstructured.NestedString(application.Object, "spec", "source", "path")
	require.NoError(t, err)
	all := kustomized(t, path)
	had := unannotated(all, waveAnnotation, "argocd.argoproj.io/sync-options")
	same(t, withSecret(t), byName(t, all), "but for its annotations")
	assert.Equal(t, "Prune=false,Delete=false", had["Namespace /verta-prod"]["argocd.argoproj.io/sync-options"])

	namespace, _, err := unstructured.NestedString(application.Object, "spec", "destination", "namespace")
	require.NoError(t, err)
	for _, o := range without(all, "Namespace") {
		assert.Equal(t, namespace, o.GetNamespace(), id(o))
	}
}

// Nothing starts before what it needs: the namespace, then the credentials, then what a pod names, then the pods that
// others call. Autoscalers come after what they scale, for they are ill without it and would hold up their wave.
func TestArgoCDWaves(t *testing.T) {
	all := kustomized(t, "examples/argocd/verta")
	named := byName(t, all)
	wave := func(name string) int {
		require.Contains(t, named, name)
		text, found, err := unstructured.NestedString(named[name], "metadata", "annotations", waveAnnotation)
		require.NoError(t, err)
		if !found {
			return 0
		}
		n, err := strconv.Atoi(text)
		require.NoError(t, err)
		return n
	}
	before := func(first, second string) {
		assert.Less(t, wave(first), wave(second), "%s must come before %s", first, second)
	}
	const in = " verta-prod/"
	for _, o := range all {
		if o.GetKind() != "Namespace" {
			before("Namespace /verta-prod", id(o))
		}
		switch o.GetKind() {
		case "Deployment", "StatefulSet":
			before("ExternalSecret"+in+"verta", id(o))
			needs := references(o.Object["spec"], o.GetNamespace())
			require.NotEmpty(t, needs, id(o))
			for _, needed := range needs {
				before(needed, id(o))
			}
			before("Service"+in+o.GetName(), id(o))
			before("NetworkPolicy"+in+o.GetName(), id(o))
		case "HorizontalPodAutoscaler":
			kind, _, _ := unstructured.NestedString(o.Object, "spec", "scaleTargetRef", "kind")
			name, _, _ := unstructured.NestedString(o.Object, "spec", "scaleTargetRef", "name")
			before(kind+in+name, id(o))
		case "Ingress":
			before("Deployment"+in+"verta-frontend", id(o))
		}
	}
	before("StatefulSet"+in+"verta-redis", "Deployment"+in+"verta-backend")
	before("Deployment"+in+"verta-ml", "Deployment"+in+"verta-backend")
	before("Deployment"+in+"verta-backend", "Deployment"+in+"verta-frontend")
}

// references are the names, as of id, of the ConfigMaps and service accounts that a pod template needs.
func references(spec any, namespace string) []string {
	var found []string
	switch v := spec.(type) {
	case map[string]any:
		for key, value := range v {
			switch key {
			case "configMap", "configMapRef", "configMapKeyRef":
				found = append(found, "ConfigMap "+namespace+"/"+value.(map[string]any)["name"].(string))
			case "serviceAccountName":
				found = append(found, "ServiceAccount "+namespace+"/"+value.(string))
			default:
				found = append(found, references(value, namespace)...)
			}
		}
	case []any:
		for _, child := range v {
			found = append(found, references(child, namespace)...)
		}
	}
	return found
}

// An autoscaler's number in the manifest would be a difference for ever, so that there must be none to ignore.
func TestScaledWorkloadsLeaveReplicasOut(t *testing.T) {
	named := byName(t, read(t, prodManifest))
	scaled := 0
	for _, o := range read(t, prodManifest) {
		if o.GetKind() != "HorizontalPodAutoscaler" {
			continue
		}
		scaled++
		name, _, _ := unstructured.NestedString(o.Object, "spec", "scaleTargetRef", "name")
		spec := named["Deployment verta-prod/"+name]["spec"].(map[string]any)
		assert.NotContains(t, spec, "replicas", name)
	}
	assert.Positive(t, scaled)
}

// The steps together are production, each object in one of them, and each step depends on the one before.
func TestFluxAppliesProductionInSteps(t *testing.T) {
	steps := read(t, flux+"/verta.yaml")
	source := read(t, flux+"/source.yaml")[0]
	var all []*unstructured.Unstructured
	where := map[string]string{}
	previous := ""
	for _, step := range steps {
		name, _, _ := unstructured.NestedString(step.Object, "spec", "sourceRef", "name")
		assert.Equal(t, source.GetName(), name)
		assert.Equal(t, source.GetNamespace(), step.GetNamespace())
		dependsOn, _, err := unstructured.NestedSlice(step.Object, "spec", "dependsOn")
		require.NoError(t, err)
		if previous != "" {
			assert.Equal(t, []any{map[string]any{"name": previous}}, dependsOn)
		}
		previous = step.GetName()

		path, _, err := unstructured.NestedString(step.Object, "spec", "path")
		require.NoError(t, err)
		objects := kustomized(t, path)
		for _, o := range objects {
			where[o.GetKind()+" "+o.GetName()] = step.GetName()
		}
		checkHealth(t, step, objects)
		if prune, _, _ := unstructured.NestedBool(step.Object, "spec", "prune"); prune {
			for _, o := range objects {
				assert.NotEqual(t, "Namespace", o.GetKind(), "would be pruned, and Redis' volume with it")
			}
		}
		all = append(all, objects...)
	}
	had := unannotated(all, pruneAnnotation)
	same(t, withSecret(t), byName(t, all), "but for its annotations")
	for name, annotations := range had {
		if o := byName(t, all)[name]; o["kind"] == "ConfigMap" {
			assert.Equal(t, "disabled", annotations[pruneAnnotation], name)
		} else {
			assert.NotContains(t, annotations, pruneAnnotation, name)
		}
	}
	for name, step := range map[string]string{
		"Namespace verta-prod": "verta-secrets", "ExternalSecret verta": "verta-secrets",
		"StatefulSet verta-redis": "verta-backend", "Deployment verta-ml": "verta-backend", "Deployment verta-backend": "verta-backend",
		"NetworkPolicy verta-frontend": "verta-backend",
		"Deployment verta-frontend":    "verta-frontend", "Ingress verta": "verta-frontend", "Ingress verta-private": "verta-frontend",
	} {
		assert.Equal(t, step, where[name], name)
	}
}

// checkHealth asks that a step waits for something, and that what it names is in it.
func checkHealth(t *testing.T, step *unstructured.Unstructured, objects []*unstructured.Unstructured) {
	t.Helper()
	wait, _, _ := unstructured.NestedBool(step.Object, "spec", "wait")
	checks, _, err := unstructured.NestedSlice(step.Object, "spec", "healthChecks")
	require.NoError(t, err)
	assert.NotEqual(t, wait, len(checks) > 0, "%s: Flux ignores healthChecks with wait, and waits for nothing without both", step.GetName())
	for _, c := range checks {
		check := unstructured.Unstructured{Object: map[string]any{"metadata": map[string]any{}}}
		check.SetKind(c.(map[string]any)["kind"].(string))
		check.SetNamespace(c.(map[string]any)["namespace"].(string))
		check.SetName(c.(map[string]any)["name"].(string))
		assert.Contains(t, byName(t, objects), id(&check), step.GetName())
	}
}

// An ExternalSecret is ready when its Secret is there; one that nobody has looked at is not.
func TestFluxWaitsForTheSecret(t *testing.T) {
	step := read(t, flux+"/verta.yaml")[0]
	expressions, _, err := unstructured.NestedSlice(step.Object, "spec", "healthCheckExprs")
	require.NoError(t, err)
	require.Len(t, expressions, 1)
	condition := func(status string) map[string]any {
		return map[string]any{"conditions": []any{map[string]any{"type": "Ready", "status": status}}}
	}
	environment, err := cel.NewEnv(cel.Variable("status", cel.DynType))
	require.NoError(t, err)
	holds := func(key string, object map[string]any) bool {
		ast, issues := environment.Compile(expressions[0].(map[string]any)[key].(string))
		require.NoError(t, issues.Err())
		program, err := environment.Program(ast)
		require.NoError(t, err)
		out, _, err := program.Eval(object)
		return err == nil && out.Value() == true // Flux goes on waiting where a field is not there
	}
	for name, c := range map[string]struct {
		object          map[string]any
		current, failed bool
	}{
		"new":      {map[string]any{}, false, false},
		"in sync":  {map[string]any{"status": condition("True")}, true, false},
		"no store": {map[string]any{"status": condition("False")}, false, true},
		"unknown":  {map[string]any{"status": condition("Unknown")}, false, false},
	} {
		assert.Equal(t, c.current, holds("current", c.object), name)
		assert.Equal(t, c.failed, holds("failed", c.object), name)
	}
}
