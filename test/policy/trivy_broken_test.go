package policy

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

func TestTrivyFindsWhatIsBroken(t *testing.T) {
	container := func(change func(c *corev1.Container)) func(testing.TB) stack {
		return func(t testing.TB) stack { return brokenContainer(t, change) }
	}
	security := func(change func(c *corev1.SecurityContext)) func(testing.TB) stack {
		return container(func(c *corev1.Container) { change(c.SecurityContext) })
	}
	pod := func(change func(p *corev1.PodSpec)) func(testing.TB) stack {
		return func(t testing.TB) stack {
			return brokenBackend(t, func(template *corev1.PodTemplateSpec) { change(&template.Spec) })
		}
	}
	volume := func(source corev1.VolumeSource) func(testing.TB) stack {
		return pod(func(p *corev1.PodSpec) { p.Volumes[0].VolumeSource = source })
	}
	inNamespace := func(name string) func(testing.TB) stack {
		return func(t testing.TB) stack {
			return broken(t, prod(t), "Deployment/verta-backend", func(d *appsv1.Deployment) { d.Namespace = name })
		}
	}
	// Verta makes no roles, so an account becomes one.
	role := func(rules ...rbacv1.PolicyRule) func(testing.TB) stack {
		return func(t testing.TB) stack {
			return altered(t, prod(t), "ServiceAccount/verta-backend", func(o *unstructured.Unstructured) {
				content, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&rbacv1.Role{Rules: rules})
				require.NoError(t, err)
				o.Object["rules"] = content["rules"]
				o.SetAPIVersion("rbac.authorization.k8s.io/v1")
				o.SetKind("Role")
			})
		}
	}
	may := func(resource string, verbs ...string) rbacv1.PolicyRule {
		return rbacv1.PolicyRule{
			APIGroups: []string{"*", "rbac.authorization.k8s.io"}, Resources: []string{resource}, ResourceNames: []string{"*"}, Verbs: verbs,
		}
	}
	asItIs := prod // see exceptions.yaml
	tests := map[string]func(testing.TB) stack{
		"configMap_with_secrets": func(t testing.TB) stack {
			return broken(t, prod(t), "ConfigMap/"+configMapOf(t, prod(t), "backend"), func(c *corev1.ConfigMap) {
				c.Data["DATABASE_PASSWORD"] = "correct horse battery staple"
			})
		},
		"no_svc_with_extip": func(t testing.TB) stack {
			return broken(t, prod(t), "Service/verta-backend", func(s *corev1.Service) { s.Spec.ExternalIPs = []string{"203.0.113.7"} })
		},
		"selector-usage-in-network-policies": func(t testing.TB) stack {
			return altered(t, prod(t), "NetworkPolicy/verta-default-deny", func(o *unstructured.Unstructured) {
				unstructured.RemoveNestedField(o.Object, "spec", "podSelector")
			})
		},
		"no-auto-mount-service-token": func(t testing.TB) stack {
			// This one does not look into the templates of pods.
			return altered(t, prod(t), "Deployment/verta-backend", func(o *unstructured.Unstructured) {
				pod, _, err := unstructured.NestedMap(o.Object, "spec", "template", "spec")
				require.NoError(t, err)
				pod["automountServiceAccountToken"] = true
				o.SetAPIVersion("v1")
				o.SetKind("Pod")
				o.Object["spec"] = pod
			})
		},
		"no-tiller":                      container(func(c *corev1.Container) { c.Image = "ghcr.io/helm/tiller:v2.16.1" }),
		"use-specific-tags":              container(func(c *corev1.Container) { c.Image = "ghcr.io/niekcandaele/verta-backend:latest" }),
		"no-host-port-access":            container(func(c *corev1.Container) { c.Ports[0].HostPort = 25000 }),
		"no-privilege-port-binding":      container(func(c *corev1.Container) { c.Ports[0].ContainerPort = 443 }),
		"limit-cpu":                      container(func(c *corev1.Container) { delete(c.Resources.Limits, corev1.ResourceCPU) }),
		"limit-memory":                   container(func(c *corev1.Container) { delete(c.Resources.Limits, corev1.ResourceMemory) }),
		"no-unspecified-cpu-requests":    container(func(c *corev1.Container) { delete(c.Resources.Requests, corev1.ResourceCPU) }),
		"no-unspecified-memory-requests": container(func(c *corev1.Container) { delete(c.Resources.Requests, corev1.ResourceMemory) }),
		"no-sysadmin-capability":         security(func(c *corev1.SecurityContext) { c.Capabilities.Add = []corev1.Capability{"SYS_ADMIN"} }),
		"no-sysmodule-capability":        security(func(c *corev1.SecurityContext) { c.Capabilities.Add = []corev1.Capability{"SYS_MODULE"} }),
		"no-net-raw":                     security(func(c *corev1.SecurityContext) { c.Capabilities.Add = []corev1.Capability{"NET_RAW"} }),
		"no-non-default-capabilities":    security(func(c *corev1.SecurityContext) { c.Capabilities.Add = []corev1.Capability{"NET_ADMIN"} }),
		"drop-default-capabilities":      security(func(c *corev1.SecurityContext) { c.Capabilities = nil }),
		"drop-caps-add-bind-svc":         security(func(c *corev1.SecurityContext) { c.Capabilities = nil }),
		"use-readonly-filesystem":        security(func(c *corev1.SecurityContext) { c.ReadOnlyRootFilesystem = nil }),
		"no-privileged-containers":       security(func(c *corev1.SecurityContext) { c.Privileged = new(true) }),
		"no-self-privesc":                security(func(c *corev1.SecurityContext) { c.AllowPrivilegeEscalation = new(true) }),
		"no-custom-proc-mask":            security(func(c *corev1.SecurityContext) { c.ProcMount = new(corev1.UnmaskedProcMount) }),
		"containers-not-run-as-root":     security(func(c *corev1.SecurityContext) { c.RunAsUser = new(int64(0)) }),
		"no-hostprocess-containers": security(func(c *corev1.SecurityContext) {
			c.WindowsOptions = &corev1.WindowsSecurityContextOptions{HostProcess: new(true)}
		}),
		"no-custom-selinux-options": security(func(c *corev1.SecurityContext) { c.SELinuxOptions = &corev1.SELinuxOptions{Type: "spc_t"} }),
		"no-root": pod(func(p *corev1.PodSpec) {
			p.SecurityContext.RunAsNonRoot, p.Containers[0].SecurityContext.RunAsNonRoot = nil, nil
		}),
		"use-default-seccomp":       pod(func(p *corev1.PodSpec) { p.SecurityContext.SeccompProfile = nil }),
		"no-seccomp-unconfined":     pod(func(p *corev1.PodSpec) { p.SecurityContext.SeccompProfile.Type = corev1.SeccompProfileTypeUnconfined }),
		"primary-supplementary-gid": pod(func(p *corev1.PodSpec) { p.SecurityContext.RunAsGroup = new(int64(0)) }),
		"no-unsafe-sysctl": pod(func(p *corev1.PodSpec) {
			p.SecurityContext.Sysctls = []corev1.Sysctl{{Name: "kernel.msgmax", Value: "1"}}
		}),
		"no-shared-ipc-namespace":              pod(func(p *corev1.PodSpec) { p.HostIPC = true }),
		"no-host-network":                      pod(func(p *corev1.PodSpec) { p.HostNetwork = true }),
		"no-host-pid":                          pod(func(p *corev1.PodSpec) { p.HostPID = true }),
		"no-mounted-hostpath":                  volume(hostPath("/etc")),
		"no-docker-sock-mount":                 volume(hostPath("/var/run/docker.sock")),
		"no-k8s-with-disallowed-volumes":       volume(hostPath("/etc")),
		"no-non-ephemeral-volumes":             volume(corev1.VolumeSource{NFS: &corev1.NFSVolumeSource{Server: "nfs.example.com", Path: "/"}}),
		"default-namespace-should-not-be-used": inNamespace("default"),
		"no-user-pods-in-system-namespace":     inNamespace("kube-system"),
		"use-default-apparmor-profile": func(t testing.TB) stack {
			return brokenBackend(t, func(template *corev1.PodTemplateSpec) {
				template.Annotations = map[string]string{"container.apparmor.security.beta.kubernetes.io/backend": "unconfined"}
			})
		},

		"no-wildcard-verb-resource-role":                                   role(may("*", "*")),
		"no-wildcard-verb-role":                                            role(may("secrets", "*")),
		"no-impersonate-privileged-groups":                                 role(may("groups", "impersonate")),
		"no-privilege-escalation-from-node-proxy":                          role(may("nodes/proxy", "get")),
		"no-attaching-shell-pods":                                          role(may("pods/attach", "create"), may("pods", "get")),
		"view-all-secrets":                                                 role(may("rolebindings", "get", "patch")),
		"do-not-allow-role-binding-associate-privileged-role":              role(may("rolebindings", "create"), may("roles", "bind")),
		"allow-role-clusterrolebindings-associate-privileged-cluster-role": role(may("clusterrolebindings", "create"), may("clusterroles", "bind")),

		"use-high-uid":             asItIs,
		"use-high-gid":             asItIs,
		"configMap_with_sensitive": asItIs,
	}
	for check, breaking := range tests {
		t.Run(check, func(t *testing.T) {
			findings := trivy(t, breaking(t))
			assert.True(t, slices.ContainsFunc(findings, func(f finding) bool { return f.check == check }), "is not found: %v", summary(findings))
		})
	}

	trivy(t, prod(t))
	for _, o := range prod(t).objects {
		for _, check := range trivyVerdicts[manifest([]*unstructured.Unstructured{o})].passed {
			// This one looks for an empty security context; but trivy adds line numbers, so that it never is.
			cannotFail := check == "no-default-security-context"
			assert.True(t, tests[check] != nil || cannotFail, "%s has not been seen failing", check)
		}
	}
}

// configMapOf is the name of a component's ConfigMap, which ends in a hash.
func configMapOf(t testing.TB, s stack, component string) string {
	t.Helper()
	for _, o := range s.objects {
		if o.GetKind() == "ConfigMap" && o.GetLabels()["app.kubernetes.io/component"] == component {
			return o.GetName()
		}
	}
	require.FailNow(t, "no ConfigMap of "+component)
	return ""
}
