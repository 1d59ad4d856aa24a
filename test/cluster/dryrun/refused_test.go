package dryrun

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// TestFindings breaks objects of a manifest that is fine otherwise: without it, servers that accept everything would
// look like success.
func TestFindings(t *testing.T) {
	tests := []struct {
		name  string
		kind  string
		spoil func(t *testing.T, o *object)
		pod   bool // it is the pod of the template that is sent
		since int  // the minor version of Kubernetes that finds it, if not all do
		want  string
	}{
		{
			name: "removed API", kind: "PodDisruptionBudget",
			spoil: func(_ *testing.T, o *object) { o.SetAPIVersion("policy/v1beta1") },
			want:  `error: no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"`,
		},
		{
			name: "old API", kind: "Namespace", // which 1.29 warns of, and the others do not have
			spoil: func(_ *testing.T, o *object) {
				o.Object = map[string]any{
					"apiVersion": "flowcontrol.apiserver.k8s.io/v1beta3", "kind": "FlowSchema",
					"metadata": map[string]any{"name": "old"},
					"spec":     map[string]any{"priorityLevelConfiguration": map[string]any{"name": "exempt"}},
				}
			},
			want: "flowcontrol.apiserver.k8s.io/v1beta3",
		},
		{
			name: "deprecated API", kind: "ConfigMap", since: 33,
			spoil: func(_ *testing.T, o *object) {
				o.Object = map[string]any{"apiVersion": "v1", "kind": "Endpoints", "metadata": o.Object["metadata"]}
			},
			want: "warning: v1 Endpoints is deprecated",
		},
		{
			name: "deprecated annotation", kind: "Ingress",
			spoil: func(t *testing.T, o *object) {
				set(t, o, "nginx", "metadata", "annotations", "kubernetes.io/ingress.class")
				unstructured.RemoveNestedField(o.Object, "spec", "ingressClassName")
			},
			want: `warning: annotation "kubernetes.io/ingress.class" is deprecated`,
		},
		{
			name: "unknown field", kind: "Deployment",
			spoil: func(t *testing.T, o *object) { setContainer(t, o, "Always", "imagePulPolicy") },
			want:  "imagePulPolicy: field not declared in schema",
		},
		{
			name: "wrong value", kind: "Service",
			spoil: func(t *testing.T, o *object) { set(t, o, "Sometimes", "spec", "sessionAffinity") },
			want:  `Unsupported value: "Sometimes"`,
		},
		{
			name: "privileged workload", kind: "Deployment",
			spoil: privileged,
			want:  `warning: would violate PodSecurity "restricted:latest": privileged`,
		},
		{
			name: "privileged pod", kind: "Deployment", pod: true,
			spoil: privileged,
			want:  `violates PodSecurity "restricted:latest": privileged`,
		},
		{
			name: "pod as root", kind: "Deployment", pod: true,
			spoil: func(t *testing.T, o *object) { setContainer(t, o, int64(0), "securityContext", "runAsUser") },
			want:  `violates PodSecurity "restricted:latest": runAsUser=0`,
		},
		{
			name: "custom kind", kind: "SealedSecret",
			spoil: func(t *testing.T, o *object) { set(t, o, "all", "spec", "encryptedData") },
			want:  "spec.encryptedData",
		},
	}
	eachServer(t, func(t *testing.T, s *server) {
		const namespace = "findings"
		objects := load(t, prodManifest).objects
		for _, o := range append(inNamespace(t, namespace, objects), objects...) {
			// Only what the others need: some warnings are for new objects.
			if slices.Contains([]string{"Namespace", "PriorityClass", "ServiceAccount"}, o.GetKind()) {
				_, findings := s.apply(t.Context(), o, really)
				require.Empty(t, findings, id(o))
			}
		}
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				if s.minor < test.since {
					t.Skipf("Kubernetes 1.%d finds it first", test.since)
				}
				file := prodManifest
				if test.kind == "SealedSecret" {
					file = snapshots + "/manifest/defaults.yaml"
				}
				o := first(t, file, test.kind)
				o.SetNamespace(namespace)
				send := func() []string {
					if test.pod {
						pods, _ := derived(t, o)
						require.Len(t, pods, 1)
						return s.create(t.Context(), pods[0])
					}
					_, findings := s.apply(t.Context(), o, dry)
					return findings
				}
				require.Empty(t, send(), "must be fine before it is broken")

				test.spoil(t, o)
				findings := send()
				require.Len(t, findings, 1)
				assert.Contains(t, findings[0], test.want)
				t.Log(findings[0])
			})
		}
	})
}

// TestSecondApplySeesChanges: equal resource versions mean something only if a change makes another one.
func TestSecondApplySeesChanges(t *testing.T) {
	eachServer(t, func(t *testing.T, s *server) {
		var versions []string
		for _, replicas := range []int64{2, 2, 3} {
			o := first(t, prodManifest, "StatefulSet")
			set(t, o, replicas, "spec", "replicas")
			var applied *object
			for _, o := range append(inNamespace(t, "changes", []*object{o}), o) {
				var findings []string
				applied, findings = s.apply(t.Context(), o, really)
				require.Empty(t, findings)
			}
			versions = append(versions, applied.GetResourceVersion())
		}
		assert.Equal(t, versions[0], versions[1])
		assert.NotEqual(t, versions[1], versions[2])
	})
}

func set(t *testing.T, o *object, value any, path ...string) {
	t.Helper()
	require.NoError(t, unstructured.SetNestedField(o.Object, value, path...), strings.Join(path, "."))
}

func privileged(t *testing.T, o *object) {
	t.Helper()
	setContainer(t, o, true, "securityContext", "privileged")
	setContainer(t, o, true, "securityContext", "allowPrivilegeEscalation") // it would be a contradiction
}

// setContainer sets a field of the first container of a workload.
func setContainer(t *testing.T, o *object, value any, path ...string) {
	t.Helper()
	containers, _, err := unstructured.NestedSlice(o.Object, "spec", "template", "spec", "containers")
	require.NoError(t, err)
	require.NotEmpty(t, containers)
	require.NoError(t, unstructured.SetNestedField(containers[0].(map[string]any), value, path...))
	require.NoError(t, unstructured.SetNestedSlice(o.Object, containers, "spec", "template", "spec", "containers"))
}
