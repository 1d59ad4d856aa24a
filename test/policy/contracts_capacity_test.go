package policy

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/intstr"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const (
	gibibyte = 1 << 30

	// A worker of the ML service with bge-m3 and the classifier loaded takes four to six GiB, as measured on the images
	// of September 2025: the least must be promised to it, the most allowed.
	mlWorkerLeast = 4 * gibibyte
	mlWorkerMost  = 6 * gibibyte

	// databaseConnections are what the database takes at once. Assumed is the smallest plan of TiDB Cloud, a Starter
	// cluster without a spending limit, with 400; with one, and with Essential, it is 5000, and a Dedicated or
	// self-managed TiDB has no limit unless max_connections sets one. Whoever has less lowers databasePoolSize.
	databaseConnections = 400

	// Redis works on copies of pages while it rewrites its file, and clients have buffers: data may take four fifths of
	// the container's memory at most. Less than half would be memory that nobody uses.
	redisShareLeast, redisShareMost = 50, 80
)

func TestCapacitiesFit(t *testing.T) {
	for _, s := range everyStack(t) {
		assert.Empty(t, capacityFaults(s), s.name)
	}
}

// What only the environments that ship promise: their sizes are chosen together.
func TestShippedCapacitiesFit(t *testing.T) {
	for _, s := range shipped(t) {
		assert.Empty(t, mlMemoryFaults(s), s.name)
		assert.Empty(t, idleFaults(s), s.name)
		assert.Empty(t, redisVolumeFaults(s), s.name)
		used, how := connectionsUsed(s)
		assert.LessOrEqual(t, used, databaseConnections, "%s: connections: %s; lower databasePoolSize or maxReplicas", s.name, how)
		t.Logf("%s: at most %d of %d connections to the database: %s", s.name, used, databaseConnections, how)
	}
}

// Each further worker loads all models once more.
func TestWorkersHaveMemoryForTheirModels(t *testing.T) {
	for workers := 1; workers <= 4; workers++ {
		v := apps.Dev()
		v.ML.Config.Workers = workers
		assert.Empty(t, mlMemoryFaults(synthesize(t, fmt.Sprintf("dev-with-%d-workers", workers), v)))
	}
}

func TestCapacitiesCanBeWrong(t *testing.T) {
	base := prod(t)
	for _, row := range []struct {
		name   string
		change func(s *stack)
		faults func(s stack) []string
		want   string
	}{
		{"fewer at most than at least", func(s *stack) {
			set(t, object(t, *s, "HorizontalPodAutoscaler", "verta-backend"), int64(2), "spec", "maxReplicas")
		}, capacityFaults, "HorizontalPodAutoscaler/verta-backend: 3 replicas at least, 2 at most"},
		{"no pod may ever go", func(s *stack) {
			set(t, object(t, *s, "PodDisruptionBudget", "verta-backend"), int64(3), "spec", "minAvailable")
		}, capacityFaults, "PodDisruptionBudget/verta-backend: keeps 3 of 3 pods, so no node can be drained"},
		{"all pods must stay", func(s *stack) {
			set(t, object(t, *s, "PodDisruptionBudget", "verta-backend"), "100%", "spec", "minAvailable")
		}, capacityFaults, "PodDisruptionBudget/verta-backend: keeps 3 of 3 pods"},
		{"a pod that is broken must stay", func(s *stack) {
			set(t, object(t, *s, "PodDisruptionBudget", "verta-backend"), "IfHealthyBudget", "spec", "unhealthyPodEvictionPolicy")
		}, capacityFaults, "PodDisruptionBudget/verta-backend: unhealthyPodEvictionPolicy is not AlwaysAllow"},
		{"more data than memory", func(s *stack) { redisConf(t, s, "maxmemory 768mb", "maxmemory 2gb") },
			capacityFaults, "StatefulSet/verta-redis: maxmemory is 200% of the memory limit"},
		{"memory without a limit", func(s *stack) { redisConf(t, s, "maxmemory 768mb", "maxmemory 0") },
			capacityFaults, "StatefulSet/verta-redis: maxmemory is 0% of the memory limit"},
		{"workers without memory", func(s *stack) { set(t, configOf(t, *s, "ml"), "2", "data", "ML_SERVICE_WORKERS") },
			mlMemoryFaults, "Deployment/verta-ml: limit of 8.0 GiB for 2 workers of up to 6.0 GiB each"},
		{"workers that are promised nothing", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), "1Gi", "spec", "template", "spec", "containers", 0, "resources", "requests", "memory")
		}, mlMemoryFaults, "Deployment/verta-ml: request of 1.0 GiB for 1 workers of at least 4.0 GiB each"},
		{"idling scales it to the most", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), "6Gi", "spec", "template", "spec", "containers", 0, "resources", "requests", "memory")
		}, idleFaults, "HorizontalPodAutoscaler/verta-ml: idle workers take 6.0 GiB, more than 80% of 6.0 GiB"},
		{"a volume that its file outgrows", func(s *stack) {
			set(t, object(t, *s, "StatefulSet", "verta-redis"), "1Gi", "spec", "volumeClaimTemplates", 0, "spec", "resources", "requests", "storage")
		}, redisVolumeFaults, "StatefulSet/verta-redis: a volume of 1.0 GiB for up to 2.2 GiB"},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Empty(t, row.faults(base), "must be right before it is broken")
			assert.Contains(t, strings.Join(row.faults(spoiled(base, row.change)), "\n"), row.want)
		})
	}
	many := spoiled(base, func(s *stack) { set(t, configOf(t, *s, "backend"), "50", "data", "DATABASE_POOL_SIZE") })
	used, _ := connectionsUsed(many)
	assert.Greater(t, used, databaseConnections)
}

func capacityFaults(s stack) []string {
	var faults []string
	for _, a := range typed[autoscalingv2.HorizontalPodAutoscaler](s, "HorizontalPodAutoscaler") {
		if *a.Spec.MinReplicas > a.Spec.MaxReplicas {
			faults = append(faults, fault(s, "HorizontalPodAutoscaler/"+a.Name, "%d replicas at least, %d at most; raise maxReplicas",
				*a.Spec.MinReplicas, a.Spec.MaxReplicas))
		}
	}
	for _, b := range typed[policyv1.PodDisruptionBudget](s, "PodDisruptionBudget") {
		budget := "PodDisruptionBudget/" + b.Name
		for _, w := range workloads(s) {
			if !selects(b.Spec.Selector.MatchLabels, w.pod.Labels) {
				continue
			}
			least, _ := replicaBounds(s, w)
			kept, _ := intstr.GetScaledValueFromIntOrPercent(b.Spec.MinAvailable, least, true)
			if kept > 0 && kept >= least {
				faults = append(faults, fault(s, budget, "keeps %d of %d pods, so no node can be drained; lower minAvailable", kept, least))
			}
		}
		if b.Spec.UnhealthyPodEvictionPolicy == nil || *b.Spec.UnhealthyPodEvictionPolicy != policyv1.AlwaysAllow {
			faults = append(faults, fault(s, budget, "unhealthyPodEvictionPolicy is not AlwaysAllow; a pod that never gets ready would hold up every drain"))
		}
	}
	if redis := workloadOf(s, "redis"); redis != nil {
		percent := 100 * redisMaxMemory(s) / memory(redis.main().Resources.Limits)
		if percent < redisShareLeast || percent > redisShareMost {
			faults = append(faults, fault(s, redis.id(), "maxmemory is %d%% of the memory limit, not %d to %d; see redisMemoryPercent",
				percent, redisShareLeast, redisShareMost))
		}
	}
	if chosen := s.values.ML.Resources; chosen.Requests.Memory == "" && chosen.Limits.Memory == "" {
		faults = append(faults, mlMemoryFaults(s)...)
	}
	return faults
}

// mlMemoryFaults hold the memory of the ML service against the models of its workers.
func mlMemoryFaults(s stack) []string {
	w := workloadOf(s, "ml")
	workers := integer(s, w.main(), "ML_SERVICE_WORKERS")
	var faults []string
	if r := memory(w.main().Resources.Requests); r < workers*mlWorkerLeast {
		faults = append(faults, fault(s, w.id(), "request of %s for %d workers of at least %s each; see ml.resources",
			gibibytes(r), workers, gibibytes(mlWorkerLeast)))
	}
	if l := memory(w.main().Resources.Limits); l < workers*mlWorkerMost {
		faults = append(faults, fault(s, w.id(), "limit of %s for %d workers of up to %s each; see ml.resources",
			gibibytes(l), workers, gibibytes(mlWorkerMost)))
	}
	return faults
}

// idleFaults are autoscalers that would always ask for the most: what lies in memory at rest is above their target.
func idleFaults(s stack) []string {
	w := workloadOf(s, "ml")
	idle, request := integer(s, w.main(), "ML_SERVICE_WORKERS")*mlWorkerMost, memory(w.main().Resources.Requests)
	var faults []string
	for _, a := range typed[autoscalingv2.HorizontalPodAutoscaler](s, "HorizontalPodAutoscaler") {
		for _, m := range a.Spec.Metrics {
			if a.Spec.ScaleTargetRef.Name != w.name || m.Resource.Name != corev1.ResourceMemory {
				continue
			}
			if percent := int64(*m.Resource.Target.AverageUtilization); idle*100 > request*percent {
				faults = append(faults, fault(s, "HorizontalPodAutoscaler/"+a.Name, "idle workers take %s, more than %d%% of %s; request more memory",
					gibibytes(idle), percent, gibibytes(request)))
			}
		}
	}
	return faults
}

// redisVolumeFaults hold the volume against the append-only file: it is rewritten when it has doubled, and the new one
// is written beside the old.
func redisVolumeFaults(s stack) []string {
	w := workloadOf(s, "redis")
	if w == nil || len(w.claims) == 0 {
		return nil
	}
	size, most := w.claims[0].Spec.Resources.Requests.Storage().Value(), 3*redisMaxMemory(s)
	if size < most {
		return []string{fault(s, w.id(), "a volume of %s for up to %s of append-only files; see redis.persistence.size", gibibytes(size), gibibytes(most))}
	}
	return nil
}

// connectionsUsed is the sum of all pools while every component runs at its most, and one pod more while it is rolled.
func connectionsUsed(s stack) (sum int, how string) {
	var parts []string
	for component, pool := range map[string]string{"backend": "DATABASE_POOL_SIZE", "ml": "ML_SERVICE_DATABASE_POOL_SIZE"} {
		w := workloadOf(s, component)
		_, most := replicaBounds(s, *w)
		each := int(integer(s, w.main(), pool))
		if component == "ml" {
			each *= int(integer(s, w.main(), "ML_SERVICE_WORKERS"))
		}
		sum += (most + w.surge) * each
		parts = append(parts, fmt.Sprintf("%d pods of %s with %d each", most+w.surge, component, each))
	}
	return sum, strings.Join(parts, ", ")
}

// replicaBounds are the least and the most pods of a workload.
func replicaBounds(s stack, w workload) (least, most int) {
	for _, a := range typed[autoscalingv2.HorizontalPodAutoscaler](s, "HorizontalPodAutoscaler") {
		if a.Spec.ScaleTargetRef.Kind == w.kind && a.Spec.ScaleTargetRef.Name == w.name {
			return int(*a.Spec.MinReplicas), int(a.Spec.MaxReplicas)
		}
	}
	for _, o := range s.objects {
		if target, _, _ := unstructured.NestedString(o.Object, "spec", "scaleTargetRef", "name"); o.GetKind() == "ScaledObject" && target == w.name {
			least, _, _ := unstructured.NestedInt64(o.Object, "spec", "minReplicaCount")
			most, _, _ := unstructured.NestedInt64(o.Object, "spec", "maxReplicaCount")
			return int(least), int(most)
		}
	}
	return int(*w.replicas), int(*w.replicas)
}

func memory(list corev1.ResourceList) int64 { return list.Memory().Value() }

func gibibytes(bytes int64) string { return fmt.Sprintf("%.1f GiB", float64(bytes)/gibibyte) }

// integer is a variable that variableFaults has found to be a number.
func integer(s stack, c corev1.Container, name string) int64 {
	n, _ := strconv.ParseInt(environment(s, c)[name].value, 10, 64)
	return n
}
