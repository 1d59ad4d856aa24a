package policy

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

const toolPodSecurity = "pod-security"

// podSecurityVersions are the release that the manifests are written for, and the rules as they are now.
var podSecurityVersions = []string{"v1.27", "latest"}

// podTemplate of a workload; nil for objects that have no pods.
func podTemplate(t testing.TB, o *unstructured.Unstructured) *corev1.PodTemplateSpec {
	t.Helper()
	path := []string{"spec", "template"}
	if o.GetKind() == "CronJob" {
		path = []string{"spec", "jobTemplate", "spec", "template"}
	}
	content, found, err := unstructured.NestedMap(o.Object, path...)
	require.NoError(t, err, id(o))
	if group := o.GroupVersionKind().Group; !found || (group != "apps" && group != "batch") {
		return nil
	}
	var pod corev1.PodTemplateSpec
	require.NoError(t, runtime.DefaultUnstructuredConverter.FromUnstructured(content, &pod), id(o))
	return &pod
}

// podSecurity asks the admission controller's own evaluator whether the namespace of the stack would let its pods in.
func podSecurity(t testing.TB, s stack) (findings []finding, pods int) {
	t.Helper()
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks())
	require.NoError(t, err)
	for _, o := range s.objects {
		pod := podTemplate(t, o)
		if pod == nil {
			continue
		}
		pods++
		for _, version := range podSecurityVersions {
			v, err := api.ParseVersion(version)
			require.NoError(t, err)
			level := api.LevelVersion{Level: api.LevelRestricted, Version: v}
			for _, result := range evaluator.EvaluatePod(level, &pod.ObjectMeta, &pod.Spec) {
				if !result.Allowed {
					findings = append(findings, finding{
						toolPodSecurity, result.ForbiddenReason, "restricted:" + version, s, id(o), result.ForbiddenDetail,
					})
				}
			}
		}
	}
	return findings, pods
}

func TestPodSecurity(t *testing.T) {
	var findings []finding
	pods := 0
	for _, s := range everyStack(t) {
		found, n := podSecurity(t, s)
		findings = append(findings, found...)
		pods += n
	}
	t.Logf("%d pod templates in %d stacks against restricted %v", pods, len(everyStack(t)), podSecurityVersions)
	judge(t, toolPodSecurity, findings)
}

func TestPodSecurityFindsBrokenPods(t *testing.T) {
	tests := []struct {
		name   string
		change func(pod *corev1.PodTemplateSpec, c *corev1.Container)
		want   string
	}{
		{"privileged", func(_ *corev1.PodTemplateSpec, c *corev1.Container) { c.SecurityContext.Privileged = new(true) }, "privileged"},
		{"privilege escalation", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.AllowPrivilegeEscalation = nil
		}, "allowPrivilegeEscalation != false"},
		{"capabilities kept", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.Capabilities = nil
		}, "unrestricted capabilities"},
		{"capability added", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.Capabilities.Add = []corev1.Capability{"NET_ADMIN"}
		}, "unrestricted capabilities"},
		{"root allowed", func(pod *corev1.PodTemplateSpec, c *corev1.Container) {
			pod.Spec.SecurityContext.RunAsNonRoot, c.SecurityContext.RunAsNonRoot = nil, nil
		}, "runAsNonRoot != true"},
		{"runs as root", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.RunAsUser = new(int64(0))
		}, "runAsUser=0"},
		{"no seccomp profile", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) {
			pod.Spec.SecurityContext.SeccompProfile = nil
		}, "seccompProfile"},
		{"seccomp unconfined", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.SeccompProfile = &corev1.SeccompProfile{Type: corev1.SeccompProfileTypeUnconfined}
		}, "seccompProfile"},
		{"AppArmor unconfined", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) {
			pod.Spec.SecurityContext.AppArmorProfile = &corev1.AppArmorProfile{Type: corev1.AppArmorProfileTypeUnconfined}
		}, "forbidden AppArmor profile"},
		{"SELinux options", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.SELinuxOptions = &corev1.SELinuxOptions{Type: "spc_t"}
		}, "seLinuxOptions"},
		{"proc mount", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.SecurityContext.ProcMount = new(corev1.UnmaskedProcMount)
		}, "procMount"},
		{"host network", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) { pod.Spec.HostNetwork = true }, "host namespaces"},
		{"host process IDs", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) { pod.Spec.HostPID = true }, "host namespaces"},
		{"host port", func(_ *corev1.PodTemplateSpec, c *corev1.Container) { c.Ports[0].HostPort = 25000 }, "hostPort"},
		{"host path", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) {
			pod.Spec.Volumes[0].VolumeSource = hostPath("/")
		}, "restricted volume types"},
		{"probe of another host", func(_ *corev1.PodTemplateSpec, c *corev1.Container) {
			c.LivenessProbe.HTTPGet.Host = "169.254.169.254"
		}, "probe or lifecycle host"},
		{"sysctl", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) {
			pod.Spec.SecurityContext.Sysctls = []corev1.Sysctl{{Name: "kernel.msgmax", Value: "65536"}}
		}, "forbidden sysctls"},
		{"Windows host process", func(pod *corev1.PodTemplateSpec, _ *corev1.Container) {
			pod.Spec.SecurityContext.WindowsOptions = &corev1.WindowsSecurityContextOptions{HostProcess: new(true)}
		}, "hostProcess"},
	}
	failed := map[string]bool{}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := brokenBackend(t, func(pod *corev1.PodTemplateSpec) { test.change(pod, &pod.Spec.Containers[0]) })
			findings, _ := podSecurity(t, s)
			require.NotEmpty(t, findings)
			for _, f := range findings {
				assert.Equal(t, "Deployment/verta-backend", f.object)
				assert.Contains(t, f.check, test.want)
				failed[f.check] = true
			}
		})
	}
	// Three checks of "baseline" are replaced by stricter ones.
	assert.Len(t, failed, len(policy.DefaultChecks())-3, "every check of the standard fails for some pod: %v", failed)
}
