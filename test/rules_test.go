package test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryPodIsHardened(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range podOwners(objects) {
			pod := w.Spec.Template.Spec
			context := pod.SecurityContext
			assert.Equal(t, true, context["runAsNonRoot"], w.id())
			assert.EqualValues(t, 1000, context["runAsUser"], w.id())
			assert.EqualValues(t, 1000, context["runAsGroup"], w.id())
			assert.EqualValues(t, 1000, context["fsGroup"], w.id())
			assert.Equal(t, map[string]any{"type": "RuntimeDefault"}, context["seccompProfile"], w.id())
			for _, c := range pod.allContainers() {
				at := w.id() + " " + c.Name
				assert.Equal(t, true, c.SecurityContext["readOnlyRootFilesystem"], at)
				assert.Equal(t, false, c.SecurityContext["allowPrivilegeEscalation"], at)
				assert.Equal(t, true, c.SecurityContext["runAsNonRoot"], at)
				assert.Equal(t, map[string]any{"drop": []any{"ALL"}}, c.SecurityContext["capabilities"], at)
			}
		}
	})
}

func TestNoPodHasATokenOrServiceLinks(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range podOwners(objects) {
			assert.Equal(t, new(false), w.Spec.Template.Spec.AutomountServiceAccountToken, w.id())
			assert.Equal(t, new(false), w.Spec.Template.Spec.EnableServiceLinks, w.id())
		}
		for _, o := range ofKind(objects, "ServiceAccount") {
			assert.Equal(t, new(false), o.AutomountServiceAccountToken, o.id())
		}
	})
}

func TestEveryContainerHasRequestsAndLimits(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range podOwners(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				for _, resource := range []string{"cpu", "memory", "ephemeral-storage"} {
					assert.NotEmpty(t, c.Resources.Requests[resource], "%s %s requests %s", w.id(), c.Name, resource)
					assert.NotEmpty(t, c.Resources.Limits[resource], "%s %s limits %s", w.id(), c.Name, resource)
				}
			}
		}
	})
}

func TestEveryMainContainerHasThreeProbes(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			c := w.Spec.Template.Spec.Containers[0]
			require.NotNil(t, c.StartupProbe, w.id())
			require.NotNil(t, c.LivenessProbe, w.id())
			require.NotNil(t, c.ReadinessProbe, w.id())
			assert.NotEqual(t, c.LivenessProbe, c.ReadinessProbe, "%s: settings of its own for each", w.id())
			assert.Zero(t, c.ReadinessProbe.InitialDelaySeconds, "%s: ready when it is ready", w.id())
		}
	})
}

func TestFrontendLivenessDoesNotDependOnTheBackend(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			if w.component() == "frontend" {
				assert.Equal(t, "/api/hello", w.Spec.Template.Spec.Containers[0].LivenessProbe.HTTPGet.Path)
			}
		}
	})
}

// The application ends by itself 30 s after SIGTERM; the kernel must not be quicker.
func TestBackendShutdownAddsUp(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			if w.component() != "backend" {
				continue
			}
			pod := w.Spec.Template.Spec
			preStop := pod.Containers[0].Lifecycle.PreStop.Exec.Command
			require.Len(t, preStop, 2)
			seconds, err := strconv.Atoi(preStop[1])
			require.NoError(t, err)
			assert.Greater(t, pod.TerminationGracePeriod, seconds+30)
		}
	})
}

func TestDeploymentsRollOneByOne(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, d := range ofKind(objects, "Deployment") {
			if d.Spec.Strategy.Type == "Recreate" {
				continue // see TestSingletonsAreReplacedNotRolled
			}
			assert.Equal(t, map[string]any{"maxSurge": 1.0, "maxUnavailable": 0.0}, d.Spec.Strategy.RollingUpdate, d.id())
			assert.Positive(t, d.Spec.MinReadySeconds, d.id())
			assert.Greater(t, d.Spec.ProgressDeadline, d.Spec.MinReadySeconds, d.id())
		}
	})
}

func TestSingletonsAreReplacedNotRolled(t *testing.T) {
	for shape, component := range map[string]string{"published-images": "backend", "persistent-models": "ml"} {
		d := find(objectsOf[shape](), "Deployment", "verta-"+component)
		require.NotNil(t, d, shape)
		assert.Equal(t, "Recreate", d.Spec.Strategy.Type, shape)
		assert.Equal(t, new(1), d.Spec.Replicas, shape)
	}
}

func TestAutoscalerOwnsTheReplicas(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, d := range ofKind(objects, "Deployment") {
			owners := 0
			for _, kind := range []string{"HorizontalPodAutoscaler", "ScaledObject"} {
				if find(objects, kind, d.Metadata.Name) != nil {
					owners++
				}
			}
			assert.LessOrEqual(t, owners, 1, "%s: two autoscalers", d.id())
			if owners == 0 {
				assert.NotNil(t, d.Spec.Replicas, d.id())
			} else {
				assert.Nil(t, d.Spec.Replicas, d.id())
			}
		}
	})
}

func TestNoDisruptionBudgetBlocksADrain(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, b := range ofKind(objects, "PodDisruptionBudget") {
			var fewest int
			if a := find(objects, "HorizontalPodAutoscaler", b.Metadata.Name); a != nil {
				fewest = a.Spec.MinReplicas
			} else if a := find(objects, "ScaledObject", b.Metadata.Name); a != nil {
				fewest = int(a.generic["spec"].(map[string]any)["minReplicaCount"].(float64))
			} else {
				fewest = *find(objects, "Deployment", b.Metadata.Name).Spec.Replicas
			}
			require.NotNil(t, b.Spec.MinAvailable, b.id())
			assert.Less(t, *b.Spec.MinAvailable, fewest, b.id())
		}
	})
}

func TestEveryObjectCarriesTheRecommendedLabels(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, o := range objects {
			labels := []string{"name", "part-of", "managed-by"}
			if o.Kind != "Namespace" { // which several installations may share
				labels = append(labels, "instance", "component")
			}
			for _, label := range labels {
				assert.NotEmpty(t, o.Metadata.Labels["app.kubernetes.io/"+label], "%s %s", o.id(), label)
				if o.isWorkload() {
					assert.NotEmpty(t, o.Spec.Template.Metadata.Labels["app.kubernetes.io/"+label], "%s's pods %s", o.id(), label)
				}
			}
		}
	})
}

func TestNamespaceComesFirstAndHoldsEverything(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		require.Equal(t, "Namespace", objects[0].Kind)
		assert.Empty(t, objects[0].Metadata.Namespace)
		assert.Equal(t, "restricted", objects[0].Metadata.Labels["pod-security.kubernetes.io/enforce"])
		for _, o := range objects[1:] {
			assert.Equal(t, objects[0].Metadata.Name, o.Metadata.Namespace, o.id())
		}
	})
}

func TestNoTwoObjectsShareAName(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		seen := map[string]bool{}
		for _, o := range objects {
			assert.False(t, seen[o.id()], o.id())
			seen[o.id()] = true
		}
	})
}

func TestNoSecretIsRendered(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		assert.Empty(t, ofKind(objects, "Secret"))
	})
}

func TestPullPolicyFollowsTheTag(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				want := "IfNotPresent"
				if strings.HasSuffix(c.Image, ":latest") {
					want = "Always"
				}
				assert.Equal(t, want, c.ImagePullPolicy, "%s %s", w.id(), c.Image)
			}
		}
	})
}

func TestProductionRunsNoMutableTag(t *testing.T) {
	for _, w := range workloads(objectsOf["prod"]()) {
		for _, c := range w.Spec.Template.Spec.allContainers() {
			assert.NotContains(t, c.Image, ":latest", w.id())
			assert.Regexp(t, `:[^/]+$`, c.Image, w.id())
		}
	}
}

func TestProductionSpreadsItsPods(t *testing.T) {
	for _, d := range ofKind(objectsOf["prod"](), "Deployment") {
		assert.Contains(t, d.Spec.Template.Spec.Affinity, "podAntiAffinity", d.id())
		assert.Len(t, d.Spec.Template.Spec.TopologySpreadConstraints, 2, d.id())
	}
}

// A read-only root leaves only mounts to write on; these are what the programs need.
func TestWritablePathsAreMounted(t *testing.T) {
	want := map[string][]string{
		"backend":  {"/tmp"},
		"frontend": {"/tmp", "/app/frontend/.next/cache"},
		"ml":       {"/tmp"},
		"redis":    {"/data", "/run/redis"},
	}
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				if c.Name == "exporter" {
					continue // writes nothing
				}
				var paths []string
				for _, m := range c.VolumeMounts {
					paths = append(paths, m.MountPath)
				}
				assert.Subset(t, paths, want[w.component()], "%s %s", w.id(), c.Name)
			}
		}
	})
}

// Models that are part of the image would be hidden by a volume.
func TestNothingIsMountedOverBakedModels(t *testing.T) {
	for _, shape := range []string{"dev", "prod"} {
		ml := find(objectsOf[shape](), "Deployment", "verta-ml")
		for _, c := range ml.Spec.Template.Spec.allContainers() {
			for _, m := range c.VolumeMounts {
				assert.NotEqual(t, "/models", m.MountPath, shape)
			}
		}
	}
}

func TestRedisKeepsJobs(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, o := range ofKind(objects, "ConfigMap") {
			if o.component() == "redis" {
				assert.Contains(t, o.Data["redis.conf"], "maxmemory-policy noeviction\n", o.id())
				assert.Regexp(t, `(?m)^maxmemory [1-9][0-9]*mb$`, o.Data["redis.conf"], o.id())
			}
		}
	})
}

// Every private path must be refused or bound to the allow-list; what is public is named one by one.
func TestPrivatePathsAreNotPublic(t *testing.T) {
	public := []string{"Exact /api", "Prefix /api/v1", "Prefix /"}
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, ingress := range ofKind(objects, "Ingress") {
			restricted := ingress.Metadata.Annotations["nginx.ingress.kubernetes.io/whitelist-source-range"] != ""
			for _, p := range ingress.Spec.Rules[0].HTTP.Paths {
				path, service := p.PathType+" "+p.Path, p.Backend.Service
				if restricted || service.Port.Name == "use-annotation" {
					assert.NotContains(t, public, path)
				} else {
					assert.Contains(t, public, path)
				}
			}
		}
		if len(ofKind(objects, "Ingress")) == 0 {
			return
		}
		var all []string
		for _, ingress := range ofKind(objects, "Ingress") {
			for _, p := range ingress.Spec.Rules[0].HTTP.Paths {
				all = append(all, p.PathType+" "+p.Path)
			}
		}
		for _, private := range []string{"Prefix /admin", "Prefix /api/admin", "Prefix /api"} {
			assert.True(t, slices.Contains(all, private), "%s is left to a shorter public path", private)
		}
	})
}
