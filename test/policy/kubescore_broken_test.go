package policy

import (
	"bytes"
	"encoding/csv"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	appsv1 "k8s.io/api/apps/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	policyv1 "k8s.io/api/policy/v1"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

func TestKubeScoreFindsWhatIsBroken(t *testing.T) {
	container := func(change func(c *corev1.Container)) func(testing.TB) stack {
		return func(t testing.TB) stack { return brokenContainer(t, change) }
	}
	deployment := func(change func(d *appsv1.Deployment)) func(testing.TB) stack {
		return func(t testing.TB) stack { return broken(t, prod(t), "Deployment/verta-backend", change) }
	}
	redis := func(change func(s *appsv1.StatefulSet)) func(testing.TB) stack {
		return func(t testing.TB) stack { return broken(t, prod(t), "StatefulSet/verta-redis", change) }
	}
	service := func(change func(s *corev1.Service)) func(testing.TB) stack {
		return func(t testing.TB) stack { return broken(t, prod(t), "Service/verta-backend", change) }
	}
	budget := func(change func(b *policyv1.PodDisruptionBudget)) func(testing.TB) stack {
		return func(t testing.TB) stack {
			return broken(t, prod(t), "PodDisruptionBudget/verta-backend", change)
		}
	}
	autoscaler := func(change func(a *autoscalingv2.HorizontalPodAutoscaler)) func(testing.TB) stack {
		return func(t testing.TB) stack {
			return broken(t, prod(t), "HorizontalPodAutoscaler/verta-backend", change)
		}
	}
	lacking := func(object string) func(testing.TB) stack {
		return func(t testing.TB) stack { return without(t, prod(t), object) }
	}
	asItIs := prod // see exceptions.yaml
	tests := map[string]func(testing.TB) stack{
		"container-image-pull-policy":              asItIs,
		"container-security-context-user-group-id": asItIs,
		"pod-probes-identical":                     asItIs,

		"container-resources": container(func(c *corev1.Container) { c.Resources.Limits = nil }),
		"container-image-tag": container(func(c *corev1.Container) { c.Image = "ghcr.io/niekcandaele/verta-backend:latest" }),
		"container-ports-check": container(func(c *corev1.Container) {
			c.Ports = append(c.Ports, c.Ports[0])
		}),
		"container-ephemeral-storage-request-and-limit": container(func(c *corev1.Container) {
			delete(c.Resources.Limits, corev1.ResourceEphemeralStorage)
		}),
		"environment-variable-key-duplication":              container(func(c *corev1.Container) { c.Env = append(c.Env, c.Env[0]) }),
		"pod-probes":                                        container(func(c *corev1.Container) { c.ReadinessProbe = nil }),
		"container-security-context-privileged":             container(func(c *corev1.Container) { c.SecurityContext.Privileged = new(true) }),
		"container-security-context-readonlyrootfilesystem": container(func(c *corev1.Container) { c.SecurityContext.ReadOnlyRootFilesystem = nil }),

		"container-seccomp-profile": deployment(func(d *appsv1.Deployment) { d.Spec.Template.Spec.SecurityContext.SeccompProfile = nil }),
		"deployment-strategy":       deployment(func(d *appsv1.Deployment) { d.Spec.Strategy.Type = appsv1.RecreateDeploymentStrategyType }),
		"deployment-replicas":       lacking("HorizontalPodAutoscaler/verta-backend"),
		"deployment-has-host-podantiaffinity": deployment(func(d *appsv1.Deployment) {
			d.Spec.Template.Spec.Affinity = nil
		}),
		"deployment-targeted-by-hpa-does-not-have-replicas-configured":  deployment(func(d *appsv1.Deployment) { d.Spec.Replicas = new(int32(3)) }),
		"deployment-pod-selector-labels-match-template-metadata-labels": deployment(func(d *appsv1.Deployment) { d.Spec.Template.Labels = nil }),
		"pod-topology-spread-constraints": deployment(func(d *appsv1.Deployment) {
			d.Spec.Template.Spec.TopologySpreadConstraints[0].LabelSelector = nil
		}),
		"label-values": deployment(func(d *appsv1.Deployment) { d.Labels["app.kubernetes.io/version"] = "1.0.0+build" }),

		"statefulset-has-poddisruptionbudget":                            redis(func(s *appsv1.StatefulSet) { s.Spec.Replicas = new(int32(2)) }),
		"statefulset-has-host-podantiaffinity":                           redis(func(s *appsv1.StatefulSet) { s.Spec.Replicas = new(int32(2)) }),
		"statefulset-pod-selector-labels-match-template-metadata-labels": redis(func(s *appsv1.StatefulSet) { s.Spec.Template.Labels = nil }),
		"statefulset-has-servicename":                                    lacking("Service/verta-redis-headless"),

		"service-targets-pod":     service(func(s *corev1.Service) { s.Spec.Selector["app.kubernetes.io/component"] = "api" }),
		"service-type":            service(func(s *corev1.Service) { s.Spec.Type = corev1.ServiceTypeNodePort }),
		"ingress-targets-service": lacking("Service/verta-frontend"),

		"deployment-has-poddisruptionbudget": lacking("PodDisruptionBudget/verta-backend"),
		"poddisruptionbudget-has-policy":     budget(func(b *policyv1.PodDisruptionBudget) { b.Spec.MinAvailable = nil }),
		"stable-version":                     budget(func(b *policyv1.PodDisruptionBudget) { b.APIVersion = "policy/v1beta1" }),

		"horizontalpodautoscaler-has-target": autoscaler(func(a *autoscalingv2.HorizontalPodAutoscaler) { a.Spec.ScaleTargetRef.Name = "backend" }),
		"horizontalpodautoscaler-replicas":   autoscaler(func(a *autoscalingv2.HorizontalPodAutoscaler) { a.Spec.MinReplicas = new(int32(1)) }),

		"pod-networkpolicy": func(t testing.TB) stack {
			v := apps.Prod()
			v.NetworkPolicies.Enabled = false
			return synthesize(t, "prod-without-policies", v)
		},
		"networkpolicy-targets-pod": func(t testing.TB) stack {
			return broken(t, prod(t), "NetworkPolicy/verta-backend", func(p *networkingv1.NetworkPolicy) {
				p.Spec.PodSelector.MatchLabels["app.kubernetes.io/component"] = "api"
			})
		},
	}
	for check, breaking := range tests {
		t.Run(check, func(t *testing.T) {
			findings, _ := kubeScore(t, breaking(t))
			assert.True(t, slices.ContainsFunc(findings, func(f finding) bool { return f.check == check }), "is not found: %v", summary(findings))
		})
	}
	for _, check := range kubeScoreChecks(t) {
		// Verta makes no CronJobs.
		assert.True(t, tests[check] != nil || strings.HasPrefix(check, "cronjob-"), "%s has not been seen failing", check)
	}
}

// kubeScoreChecks are those that kubeScore makes.
func kubeScoreChecks(t testing.TB) []string {
	t.Helper()
	path, err := kubeScoreCommand()
	require.NoError(t, err)
	list, err := exec.Command(path, "list").Output()
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(list)).ReadAll()
	require.NoError(t, err)
	var checks []string
	for _, row := range rows {
		if id, byDefault := row[0], row[3] == "default"; byDefault || slices.Contains(strings.Split(kubeScoreOptional, ","), id) {
			checks = append(checks, id)
		}
	}
	require.NotEmpty(t, checks)
	return checks
}
