package test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestSelectorsAreStableAndMatch(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			labels := matchLabels(w.Spec.Selector)
			assert.ElementsMatch(t, []string{
				"app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/component",
			}, slices.Collect(maps.Keys(labels)), "%s: a selector must not hold what changes", w.id())
			assert.Subset(t, w.Spec.Template.Metadata.Labels, labels, w.id())
		}
	})
}

// A new version changes no field that a cluster refuses to change.
func TestNewVersionChangesNothingImmutable(t *testing.T) {
	before := objectsOf["prod"]()
	after := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
		v.Backend.Image.Tag, v.Frontend.Image.Tag, v.ML.Image.Tag, v.Redis.Image.Tag = "9.9.9", "9.9.9", "9.9.9", "9.9.9"
	})()))
	for _, was := range workloads(before) {
		is := find(after, was.Kind, was.Metadata.Name)
		require.NotNil(t, is, was.id())
		assert.NotEqual(t, was.Spec.Template.Spec.Containers[0].Image, is.Spec.Template.Spec.Containers[0].Image)
		assert.Equal(t, was.Spec.Selector, is.Spec.Selector, was.id())
		assert.Equal(t, was.Spec.ServiceName, is.Spec.ServiceName, was.id())
		assert.Equal(t, was.Spec.VolumeClaimTemplates, is.Spec.VolumeClaimTemplates, was.id())
	}
}

func TestEveryServiceMatchesAPodAndItsPort(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, s := range ofKind(objects, "Service") {
			if len(s.Spec.Selector) == 0 {
				assert.Equal(t, "ingress", s.component(), "%s: only the closed Service selects nothing", s.id())
				continue
			}
			pods := selected(objects, plain(s.Spec.Selector))
			require.Len(t, pods, 1, s.id())
			for _, port := range s.Spec.Ports {
				assert.Contains(t, portNames(pods[0]), port.TargetPort, s.id())
			}
		}
	})
}

func TestServicesHaveTheDesignsNamesAndPorts(t *testing.T) {
	objects := objectsOf["prod"]()
	for name, port := range map[string]int{"verta-backend": 25000, "verta-frontend": 3000, "verta-ml": 8000, "verta-redis": 6379} {
		s := find(objects, "Service", name)
		require.NotNil(t, s, name)
		assert.Equal(t, "ClusterIP", s.Spec.Type)
		assert.Equal(t, port, s.Spec.Ports[0].Port)
	}
}

func TestProbesNamePortsThatExist(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			c := w.Spec.Template.Spec.Containers[0]
			for _, p := range []*probe{c.StartupProbe, c.LivenessProbe, c.ReadinessProbe} {
				if p.HTTPGet != nil {
					assert.Contains(t, portNames(w), p.HTTPGet.Port, w.id())
				}
			}
		}
	})
}

func TestEveryReferenceResolves(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		claims := claimNames(objects)
		for _, w := range podOwners(objects) {
			pod := w.Spec.Template.Spec
			assert.NotNil(t, find(objects, "ServiceAccount", pod.ServiceAccountName), w.id())
			volumes := map[string]bool{}
			for _, v := range pod.Volumes {
				volumes[v.Name] = true
				if v.ConfigMap != nil {
					assert.NotNil(t, find(objects, "ConfigMap", v.ConfigMap.Name), "%s volume %s", w.id(), v.Name)
				}
				if v.PersistentVolumeClaim != nil {
					assert.Contains(t, claims, v.PersistentVolumeClaim.ClaimName, w.id())
				}
			}
			for _, c := range w.Spec.VolumeClaimTemplates {
				volumes[c.Metadata.Name] = true
			}
			for _, c := range pod.allContainers() {
				for _, m := range c.VolumeMounts {
					assert.True(t, volumes[m.Name], "%s %s mounts %s", w.id(), c.Name, m.Name)
				}
				for _, source := range c.EnvFrom {
					assert.NotNil(t, find(objects, "ConfigMap", source.ConfigMapRef.Name), "%s %s", w.id(), c.Name)
				}
			}
			if w.Spec.ServiceName != "" {
				s := find(objects, "Service", w.Spec.ServiceName)
				require.NotNil(t, s, w.id())
				assert.Equal(t, "None", s.Spec.ClusterIP, "%s: the governing Service is headless", w.id())
			}
		}
		for _, o := range ofKind(objects, "HorizontalPodAutoscaler") {
			assert.NotNil(t, find(objects, o.Spec.ScaleTargetRef.Kind, o.Spec.ScaleTargetRef.Name), o.id())
		}
		for _, o := range ofKind(objects, "ScaledObject") {
			assert.NotNil(t, find(objects, "Deployment", o.Spec.ScaleTargetRef.Name), o.id())
			for _, trigger := range o.generic["spec"].(map[string]any)["triggers"].([]any) {
				if by, ok := trigger.(map[string]any)["authenticationRef"].(map[string]any); ok {
					assert.NotNil(t, find(objects, "TriggerAuthentication", by["name"].(string)), o.id())
				}
			}
		}
		for _, o := range ofKind(objects, "VerticalPodAutoscaler") {
			of := o.generic["spec"].(map[string]any)["targetRef"].(map[string]any)
			assert.NotNil(t, find(objects, of["kind"].(string), of["name"].(string)), o.id())
		}
		for _, o := range ofKind(objects, "PodDisruptionBudget") {
			assert.Len(t, selected(objects, matchLabels(o.Spec.Selector)), 1, o.id())
		}
		for _, o := range ofKind(objects, "HTTPRoute") {
			for _, rule := range o.Spec.Rules {
				for _, ref := range rule.BackendRefs {
					s := find(objects, "Service", ref.Name)
					require.NotNil(t, s, o.id())
					assert.Equal(t, s.Spec.Ports[0].Port, ref.Port, "%s: %s", o.id(), ref.Name)
				}
			}
		}
		for _, o := range ofKind(objects, "Ingress") {
			for _, p := range o.Spec.Rules[0].HTTP.Paths {
				ref := p.Backend.Service
				if ref.Port.Name == "use-annotation" {
					assert.NotEmpty(t, o.Metadata.Annotations["alb.ingress.kubernetes.io/actions."+ref.Name], "%s %s", o.id(), p.Path)
					continue
				}
				s := find(objects, "Service", ref.Name)
				require.NotNil(t, s, "%s %s", o.id(), p.Path)
				assert.Equal(t, s.Spec.Ports[0].Port, ref.Port.Number, "%s %s", o.id(), p.Path)
			}
		}
	})
}

// claimNames are those of the manifest, and those that StatefulSets make.
func claimNames(objects []object) []string {
	var names []string
	for _, o := range ofKind(objects, "PersistentVolumeClaim") {
		names = append(names, o.Metadata.Name)
	}
	for _, o := range ofKind(objects, "StatefulSet") {
		for _, c := range o.Spec.VolumeClaimTemplates {
			names = append(names, c.Metadata.Name+"-"+o.Metadata.Name+"-0")
		}
	}
	return names
}

// Nothing is rendered that no pod reads.
func TestEveryConfigMapIsConsumed(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		read := map[string]bool{}
		for _, w := range workloads(objects) {
			for _, v := range w.Spec.Template.Spec.Volumes {
				if v.ConfigMap != nil {
					read[v.ConfigMap.Name] = true
				}
			}
			for _, c := range w.Spec.Template.Spec.allContainers() {
				for _, source := range c.EnvFrom {
					read[source.ConfigMapRef.Name] = true
				}
			}
		}
		for _, o := range ofKind(objects, "ConfigMap") {
			if o.component() == "monitoring" {
				continue // Grafana reads it
			}
			assert.True(t, read[o.Metadata.Name], o.id())
			assert.True(t, o.Immutable, o.id())
		}
	})
}

func TestSecretReferencesKeepTheContract(t *testing.T) {
	k := constructs.DefaultSecretKeys
	contract := []string{k.DatabaseURL, k.DiscordToken, k.AdminAPIKey, k.SentryDSN, k.RedisPassword, k.OpenRouterAPIKey}
	optional := []string{k.SentryDSN, k.OpenRouterAPIKey}
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range podOwners(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				for _, v := range c.Env {
					if strings.HasPrefix(v.Name, "RCLONE_") {
						continue // the user's own Secret
					}
					if ref := v.ValueFrom.SecretKeyRef; ref != nil {
						assert.Contains(t, contract, ref.Key, "%s %s", w.id(), v.Name)
						assert.Equal(t, slices.Contains(optional, ref.Key), ref.Optional, "%s %s", w.id(), v.Name)
						assert.Equal(t, w.Metadata.Labels["app.kubernetes.io/instance"], ref.Name, "%s %s", w.id(), v.Name)
					}
				}
			}
		}
	})
}

// A change of one setting rolls the pods that read it and no others.
func TestAChangedSettingRollsItsReaders(t *testing.T) {
	before := templates(objectsOf["prod"]())
	for component, change := range map[string]func(v *apps.Values){
		"backend":  func(v *apps.Values) { v.Backend.Config.SyncChannelBatchSize = 7 },
		"frontend": func(v *apps.Values) { v.Frontend.Config.TenantSlug = "other" },
		"ml":       func(v *apps.Values) { v.ML.Config.DatabasePoolSize = 7 },
		"redis":    func(v *apps.Values) { v.Redis.Resources.Limits.Memory = "2Gi" },
	} {
		t.Run(component, func(t *testing.T) {
			after := templates(parse(renderStack(changed(apps.Prod, change)())))
			var rolled []string
			for name, template := range after {
				if !assert.ObjectsAreEqual(before[name], template) {
					rolled = append(rolled, name)
				}
			}
			assert.Equal(t, []string{"verta-" + component}, rolled)
		})
	}
}

// Two installations in one namespace have no object in common, and select no pod of each other.
func TestNamePrefixKeepsInstallationsApart(t *testing.T) {
	ours, theirs := objectsOf["prod"](), objectsOf["name-prefix"]()
	for _, o := range ours {
		if o.Kind != "Namespace" {
			assert.Nil(t, find(theirs, o.Kind, o.Metadata.Name), o.id())
		}
	}
	for _, s := range ofKind(ours, "Service", "Deployment", "StatefulSet", "NetworkPolicy") {
		labels := matchLabels(s.Spec.Selector)
		switch s.Kind {
		case "Service":
			labels = plain(s.Spec.Selector)
		case "NetworkPolicy":
			labels = s.Spec.PodSelector.MatchLabels
		}
		if len(labels) > 0 {
			assert.Empty(t, selected(theirs, labels), s.id())
		}
	}
}

// Redis and the ML service answer the backend alone, whatever else is allowed.
func TestPoliciesLetOnlyTheBackendIn(t *testing.T) {
	policies := ofKind(objectsOf["prod"](), "NetworkPolicy")
	for _, component := range []string{"redis", "ml"} {
		policy := find(policies, "NetworkPolicy", "verta-"+component)
		require.NotNil(t, policy)
		var callers []string
		rules, _ := policy.generic["spec"].(map[string]any)["ingress"].([]any)
		for _, rule := range rules {
			for _, from := range rule.(map[string]any)["from"].([]any) {
				peer := from.(map[string]any)
				if pods, ok := peer["podSelector"].(map[string]any); ok && peer["namespaceSelector"] == nil {
					callers = append(callers, matchLabels(pods)["app.kubernetes.io/component"])
				} else {
					assert.Equal(t, "monitoring", matchLabels(peer["namespaceSelector"].(map[string]any))["kubernetes.io/metadata.name"])
				}
			}
		}
		assert.Equal(t, []string{"backend"}, callers, component)
	}
}

func templates(objects []object) map[string]any {
	out := map[string]any{}
	for _, w := range workloads(objects) {
		out[w.Metadata.Name] = w.generic["spec"].(map[string]any)["template"]
	}
	return out
}

// selected returns the workloads whose pods have all the labels.
func selected(objects []object, labels map[string]string) []object {
	var found []object
	for _, w := range workloads(objects) {
		matches := true
		for k, v := range labels {
			matches = matches && w.Spec.Template.Metadata.Labels[k] == v
		}
		if matches {
			found = append(found, w)
		}
	}
	return found
}

func portNames(w object) []any {
	var names []any
	for _, c := range w.Spec.Template.Spec.Containers {
		for _, p := range c.Ports {
			names = append(names, p.Name)
		}
	}
	return names
}

func matchLabels(selector map[string]any) map[string]string {
	labels, _ := selector["matchLabels"].(map[string]any)
	return plain(labels)
}

func plain(labels map[string]any) map[string]string {
	out := map[string]string{}
	for k, v := range labels {
		out[k], _ = v.(string)
	}
	return out
}

// A Job's name tells what it does apart: the same values make the same Job, which is left alone, and another image, another
// Job. A setting of the server is none of its business.
func TestMigrationJobIsMadeOncePerRelease(t *testing.T) {
	job := func(change func(v *apps.Values)) object {
		values := changed(apps.Prod, func(v *apps.Values) {
			v.Backend.Migration.Mode = "job"
			change(v)
		})()
		jobs := ofKind(parse(renderStack(values)), "Job")
		require.Len(t, jobs, 1)
		return jobs[0]
	}
	first := job(func(*apps.Values) {})
	for what, change := range map[string]func(v *apps.Values){
		"nothing":               func(*apps.Values) {},
		"a setting":             func(v *apps.Values) { v.Backend.Config.LogLevel = "debug" },
		"the replicas":          func(v *apps.Values) { v.Backend.Autoscaling.MinReplicas = 4 },
		"another program":       func(v *apps.Values) { v.Frontend.Image.Tag = "9.9.9" },
		"a sidecar's isolation": func(v *apps.Values) { v.NetworkPolicies.Enabled = false },
	} {
		assert.Equal(t, first.generic, job(change).generic, what)
	}
	for what, change := range map[string]func(v *apps.Values){
		"another image":    func(v *apps.Values) { v.Backend.Image.Tag = "9.9.9" },
		"another command":  func(v *apps.Values) { v.Backend.Migration.Command = []string{"./migrate"} },
		"another deadline": func(v *apps.Values) { v.Backend.Migration.DeadlineSeconds = new(60) },
		"another Secret":   func(v *apps.Values) { v.Secrets.Name = "other" },
	} {
		assert.NotEqual(t, first.Metadata.Name, job(change).Metadata.Name, what)
	}
}

// Traffic must not reach pods that end.
func TestNoServiceOrBudgetSelectsAJob(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, o := range ofKind(objects, "Job", "CronJob") {
			for _, s := range ofKind(objects, "Service", "PodDisruptionBudget", "Deployment", "StatefulSet") {
				labels := matchLabels(s.Spec.Selector)
				if s.Kind == "Service" {
					labels = plain(s.Spec.Selector)
				}
				picks := len(labels) > 0
				for key, value := range labels {
					picks = picks && o.Spec.Template.Metadata.Labels[key] == value
				}
				assert.False(t, picks, "%s selects the pods of %s", s.id(), o.id())
			}
		}
	})
}
