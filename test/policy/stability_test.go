package policy

import (
	"flag"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

var updateStability = flag.Bool("update", false, "record the release in stability.yaml; refused while a breaking change has no note there")

// TestStability holds the stacks against what clusters of the last release hold fast to. Most changes of a manifest are
// rolled out by kubectl apply. Some are refused half way, and some leave behind what goes on working: those are found
// here, by their object and field, with what an operator has to do.
//
// stability.yaml is of a release, not of the last commit: that is what runs in clusters. It is written again by the change
// that raises apps.Version, with -update. A break that is meant is entered under breaks by hand, with instructions; the
// test then passes, and -update takes the release and moves the notes to upgrades. Without a note it refuses: whoever
// runs the command should not be able to forget the operators.
func TestStability(t *testing.T) {
	now := recordOf(shipped(t)...)
	if *updateStability {
		require.NoError(t, writeRecord(stabilityFile, now))
	}
	was, err := readRecord(stabilityFile)
	require.NoError(t, err, "to make it, run: go test -run TestStability -update")
	assert.Equal(t, apps.Version, was.Release, "%s is of another release; to record this one, run: go test -run TestStability -update", stabilityFile)

	changes := was.breaksSince(now)
	for _, c := range missingFrom(was.Breaks, changes) {
		t.Errorf("this breaks running installations of %s:\n%s\nundo it, or add it to breaks in %s with a note for operators", was.Release, c, stabilityFile)
	}
	for _, c := range missingFrom(changes, was.Breaks) {
		t.Errorf("%s: %s: %s has not changed since %s; remove its note from %s", c.Stack, c.Object, c.Field, was.Release, stabilityFile)
	}
	for _, b := range was.Breaks {
		assert.NotEmpty(t, b.Do, "%s: %s: %s: say what an operator has to do", b.Stack, b.Object, b.Field)
	}
}

func TestStabilityFindsWhatBreaks(t *testing.T) {
	base := withMore(prod(t))
	release := recordOf(base)
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"a Deployment's selector", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-backend"), "api", "spec", "selector", "matchLabels", labelComponent)
		}, `prod: deployment.apps/verta-backend: spec.selector: was {"matchLabels":{"app.kubernetes.io/component":"backend",`},
		{"the claim template of Redis", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), "16Gi",
				"spec", "volumeClaimTemplates", 0, "spec", "resources", "requests", "storage")
		}, "prod: statefulset.apps/verta-redis: spec.volumeClaimTemplates: "},
		{"a label of the claim template", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), "8.2.3",
				"spec", "volumeClaimTemplates", 0, "metadata", "labels", "app.kubernetes.io/version")
		}, "statefulset.apps/verta-redis: spec.volumeClaimTemplates: "},
		{"the governing Service", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), "verta-redis", "spec", "serviceName")
		}, `statefulset.apps/verta-redis: spec.serviceName: was "verta-redis-headless", is "verta-redis"; ` +
			"to get over it: kubectl -n verta-prod delete statefulset.apps/verta-redis --cascade=orphan, and apply; the claim stays"},
		{"the order of the pods", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), "Parallel", "spec", "podManagementPolicy")
		}, `statefulset.apps/verta-redis: spec.podManagementPolicy: was "OrderedReady", is "Parallel"`},
		{"any other field of a StatefulSet", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), int64(9), "spec", "revisionHistoryLimit")
		}, `statefulset.apps/verta-redis: spec.revisionHistoryLimit: was 5, is 9`},
		{"a Service that loses its address", func(s *stack) { set(t, object(t, *s, "Service", "verta-redis"), "None", "spec", "clusterIP") },
			`service/verta-redis: spec.clusterIP: was "(allocated)", is "None"; ` +
				"to get over it: kubectl -n verta-prod delete service/verta-redis, and apply"},
		{"a Service that gets one", func(s *stack) {
			unstructured.RemoveNestedField(object(t, *s, "Service", "verta-redis-headless").Object, "spec", "clusterIP")
		}, `service/verta-redis-headless: spec.clusterIP: was "None", is "(allocated)"`},
		{"content under the same name", func(s *stack) { set(t, configOf(t, *s, "backend"), "debug", "data", "LOG_LEVEL") },
			`configmap/` + configOf(t, base, "backend").GetName() + `: data: was "sha256:`},
		{"a ConfigMap that is not immutable any more", func(s *stack) { set(t, configOf(t, *s, "backend"), false, "immutable") },
			`configmap/` + configOf(t, base, "backend").GetName() + `: immutable: was true, is (none)`},
		{"a claim", func(s *stack) {
			set(t, object(t, *s, "PersistentVolumeClaim", "models"), "5Gi", "spec", "resources", "requests", "storage")
		}, `persistentvolumeclaim/models: spec: was {`},
		{"a Job's pods", func(s *stack) {
			set(t, object(t, *s, "Job", "migrate"), "2.0.0", "spec", "template", "spec", "containers", 0, "image")
		}, `job.batch/migrate: spec.template: was "sha256:`},
		{"a storage class", func(s *stack) {
			set(t, object(t, *s, "StorageClass", "fast"), "WaitForFirstConsumer", "volumeBindingMode")
		},
			`storageclass.storage.k8s.io/fast: volumeBindingMode: was "Immediate", is "WaitForFirstConsumer"`},
		{"an object that is gone", func(s *stack) { s.objects = dropped(s.objects, "HorizontalPodAutoscaler", "verta-ml") },
			`horizontalpodautoscaler.autoscaling/verta-ml: (the object): was "in the release", is (none); to get over it: kubectl -n verta-prod ` +
				"delete horizontalpodautoscaler.autoscaling/verta-ml; apply leaves it where it is, and it goes on setting the replicas"},
		{"an object with a new name", func(s *stack) { object(t, *s, "Service", "verta-ml").SetName("verta-search") },
			`service/verta-search is new: if that is its new name, deploy it first`},
		{"Redis is no more", func(s *stack) { s.objects = dropped(s.objects, "StatefulSet", "verta-redis") },
			"to get over it: move the data first; then kubectl -n verta-prod delete statefulset.apps/verta-redis"},
		{"a ConfigMap without a successor", func(s *stack) {
			s.objects = dropped(s.objects, "ConfigMap", configOf(t, *s, "ml").GetName())
		}, "configmap/" + configOf(t, base, "ml").GetName() + ": (the object)"},
		{"another namespace", func(s *stack) { s.values.Namespace.Name = "verta" },
			`prod: namespace/verta-prod: namespace: was "verta-prod", is "verta"`},
		{"a key that the Secret has not had to have", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), false,
				"spec", "template", "spec", "containers", 0, "env", 2, "valueFrom", "secretKeyRef", "optional")
		}, `prod: secret/verta: required keys: was (none), is "openrouter-api-key"; ` +
			"to get over it: put the key openrouter-api-key into the Secret verta before you apply"},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := spoiled(base, row.change)
			s.name = base.name
			var lines []string
			for _, b := range release.breaksSince(recordOf(s)) {
				lines = append(lines, b.String())
			}
			assert.Contains(t, strings.Join(lines, "\n"), row.want)
		})
	}
}

// What kubectl apply rolls out without anybody's help is nobody's business here.
func TestStabilityLetsChangesPass(t *testing.T) {
	release := recordOf(prod(t))
	for name, change := range map[string]func(v *apps.Values){
		"images":                              func(v *apps.Values) { v.Backend.Image.Tag, v.Redis.Image.Tag = "9.9.9", "9.9.9" },
		"a setting, and so another ConfigMap": func(v *apps.Values) { v.Backend.Config.LogLevel = "debug" },
		"sizes":                               func(v *apps.Values) { v.Redis.Resources.Limits.Memory = "2Gi" },
		"replicas":                            func(v *apps.Values) { v.ML.Autoscaling.MaxReplicas = 9 },
		"an object more":                      func(v *apps.Values) { v.Secrets.Source, v.Secrets.External.StoreName = apps.SecretsExternal, "vault" },
		"a peer of the policies":              func(v *apps.Values) { v.NetworkPolicies.Prometheus = constructs.Peer{Namespace: "observability"} },
	} {
		v := apps.Prod()
		change(&v)
		assert.Empty(t, release.breaksSince(recordOf(synthesize(t, "prod", v))), name)
	}
}

func TestUpdateRefusesBreaksWithoutANote(t *testing.T) {
	path := filepath.Join(t.TempDir(), stabilityFile)
	require.NoError(t, writeRecord(path, recordOf(prod(t))), "the first record")

	s := spoiled(prod(t), func(s *stack) { s.objects = dropped(s.objects, "Service", "verta-closed") })
	s.name = "prod"
	now := recordOf(s)
	now.Release = "2.0.0"
	err := writeRecord(path, now)
	require.ErrorContains(t, err, "1 change(s) would break running installations of "+apps.Version)
	require.ErrorContains(t, err, "object: service/verta-closed", "the note to be added")
	was, err := readRecord(path)
	require.NoError(t, err)
	require.Equal(t, apps.Version, was.Release, "the record is as it was")

	was.Breaks = []breaking{{Stack: "prod", Object: "service/verta-closed", Field: gone, Do: "kubectl delete service verta-closed"}}
	assert.Empty(t, missingFrom(was.Breaks, was.breaksSince(now)), "with a note it may pass")
	next, err := was.next(now)
	require.NoError(t, err)
	assert.Equal(t, "2.0.0", next.Release)
	assert.Empty(t, next.Breaks)
	assert.Equal(t, []upgrade{{From: apps.Version, To: "2.0.0", Breaks: was.Breaks}}, next.Upgrades)
	assert.Empty(t, next.breaksSince(now))
	assert.Equal(t, was.Breaks, missingFrom(next.breaksSince(now), was.Breaks), "a note that stayed behind would be found")
}

// withMore adds objects of kinds that the library does not make in the environments that ship.
func withMore(s stack) stack {
	s.objects = slices.Clone(s.objects)
	for _, text := range []string{
		"{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: models}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 20Gi}}}}",
		"{apiVersion: batch/v1, kind: Job, metadata: {name: migrate}, spec: {template: {spec: {containers: [{name: migrate, image: 1.0.0}]}}}}",
		"{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: fast}, provisioner: example.com/disk}",
	} {
		objects, err := parse(text)
		if err != nil {
			panic(err)
		}
		s.objects = append(s.objects, objects...)
	}
	return s
}
