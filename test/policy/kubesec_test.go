package policy

import (
	"testing"

	"github.com/controlplaneio/kubesec/v2/pkg/ruler"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

const toolKubesec = "kubesec"

// kubesec returns the rules that it calls critical, and the score of each workload.
func kubesec(t testing.TB, s stack) (findings []finding, scores map[string]int) {
	t.Helper()
	rules := ruler.NewRuleset(zap.NewNop().Sugar())
	scores = map[string]int{}
	for _, o := range s.objects {
		if podTemplate(t, o) == nil {
			continue
		}
		content, err := asKubesecKnowsIt(t, o).MarshalJSON()
		require.NoError(t, err)
		reports, err := rules.Run(s.name, content, ruler.SchemaConfig{DisableValidation: true}) // see test/schema
		require.NoError(t, err)
		require.Len(t, reports, 1)
		scores[id(o)] = reports[0].Score
		for _, r := range reports[0].Scoring.Critical {
			findings = append(findings, finding{toolKubesec, r.ID, "critical", s, id(o), r.Reason})
		}
	}
	return findings, scores
}

// asKubesecKnowsIt is the pod in place of a Job or CronJob, in which the tool does not look for one.
func asKubesecKnowsIt(t testing.TB, o *unstructured.Unstructured) *unstructured.Unstructured {
	t.Helper()
	if o.GroupVersionKind().Group != "batch" {
		return o
	}
	spec, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&podTemplate(t, o).Spec)
	require.NoError(t, err)
	pod := &unstructured.Unstructured{Object: map[string]any{"apiVersion": "v1", "kind": "Pod", "spec": spec}}
	pod.SetName(o.GetName())
	return pod
}

func TestKubesec(t *testing.T) {
	var findings []finding
	for _, s := range everyStack(t) {
		found, scores := kubesec(t, s)
		findings = append(findings, found...)
		for workload, points := range scores {
			assert.Positive(t, points, "%s: %s", s.name, workload)
		}
		if len(s.choices) == 0 {
			t.Logf("%s: points %v", s.name, scores)
		}
	}
	judge(t, toolKubesec, findings)
}

func TestKubesecFindsWhatIsBroken(t *testing.T) {
	tests := map[string]func(pod *corev1.PodSpec, c *corev1.Container){
		"Privileged": func(_ *corev1.PodSpec, c *corev1.Container) { c.SecurityContext.Privileged = new(true) },
		"CapSysAdmin": func(_ *corev1.PodSpec, c *corev1.Container) {
			c.SecurityContext.Capabilities.Add = []corev1.Capability{"SYS_ADMIN"}
		},
		"AllowPrivilegeEscalation": func(_ *corev1.PodSpec, c *corev1.Container) {
			c.SecurityContext.AllowPrivilegeEscalation = new(true)
		},
		"HostNetwork": func(pod *corev1.PodSpec, _ *corev1.Container) { pod.HostNetwork = true },
		"HostPID":     func(pod *corev1.PodSpec, _ *corev1.Container) { pod.HostPID = true },
		"HostIPC":     func(pod *corev1.PodSpec, _ *corev1.Container) { pod.HostIPC = true },
		"HostAliases": func(pod *corev1.PodSpec, _ *corev1.Container) {
			pod.HostAliases = []corev1.HostAlias{{IP: "203.0.113.7"}}
		},
		"DockerSock": func(pod *corev1.PodSpec, _ *corev1.Container) {
			pod.Volumes[0].VolumeSource = hostPath("/var/run/docker.sock")
		},
		"ProcMount": func(pod *corev1.PodSpec, _ *corev1.Container) { pod.Volumes[0].VolumeSource = hostPath("/proc") },
	}
	_, intact := kubesec(t, prod(t))
	for check, change := range tests {
		t.Run(check, func(t *testing.T) {
			s := brokenBackend(t, func(pod *corev1.PodTemplateSpec) { change(&pod.Spec, &pod.Spec.Containers[0]) })
			findings, scores := kubesec(t, s)
			require.Len(t, findings, 1)
			assert.Equal(t, check, findings[0].check)
			assert.Equal(t, "Deployment/verta-backend", findings[0].object)
			assert.Less(t, scores["Deployment/verta-backend"], intact["Deployment/verta-backend"])
		})
	}
	// An unconfined seccomp profile is only looked for in an annotation that Kubernetes no longer reads.
	for _, rule := range ruler.NewRuleset(zap.NewNop().Sugar()).Rules {
		assert.True(t, rule.Points >= 0 || tests[rule.ID] != nil || rule.ID == "SeccompUnconfined", "%s has not been seen failing", rule.ID)
	}
}

func hostPath(path string) corev1.VolumeSource {
	return corev1.VolumeSource{HostPath: &corev1.HostPathVolumeSource{Path: path}}
}
