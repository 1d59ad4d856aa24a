package policy

import (
	"slices"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// withSmokeTest is an environment and its smoke test.
func withSmokeTest(t *testing.T, name string, v apps.Values) (all, smoke stack) {
	t.Helper()
	require.Empty(t, v.Validate())
	synthesizing.Lock()
	defer synthesizing.Unlock()
	app := cdk8s.NewApp(nil)
	installation := apps.NewVertaStack(app, "verta-"+name, v)
	apps.NewVertaSmokeTest(app, "verta-"+name+"-smoke", installation, v)
	all = stack{name: name, values: v, yaml: *app.SynthYaml()}
	var err error
	all.objects, err = parse(all.yaml)
	require.NoError(t, err)
	smoke = stack{name: name + "-smoke", values: v}
	for _, o := range all.objects {
		if strings.Contains(o.GetName(), "-smoke-test") {
			smoke.objects = append(smoke.objects, o)
		}
	}
	smoke.yaml = manifest(smoke.objects)
	return all, smoke
}

// The smoke test is held to what the stacks are held to.
func TestSmokeTestIsSafe(t *testing.T) {
	for name, v := range map[string]apps.Values{"dev": apps.Dev(), "prod": apps.Prod()} {
		all, smoke := withSmokeTest(t, name, v)
		found, pods := podSecurity(t, smoke)
		assert.Equal(t, 1, pods)
		assert.Empty(t, summary(found))
		// kube-score asks that some policy selects each pod, which dev has none of.
		if name == "prod" {
			found, graded := kubeScore(t, all)
			found = slices.DeleteFunc(found, func(f finding) bool { return !strings.Contains(f.object, "-smoke-test") })
			open, _ := sift(found, exceptions(t, toolKubeScore))
			assert.Empty(t, summary(open))
			assert.Greater(t, graded, 10)
		}
		open, _ := sift(trivy(t, smoke), exceptions(t, toolTrivy))
		assert.Empty(t, summary(open))
	}
}

// With its policies the pod of the smoke test reaches what it asks, and nobody reaches it; without them it reaches nothing.
func TestSmokeTestIsLetThrough(t *testing.T) {
	v := apps.Prod()
	v.SmokeTest.URL = "https://verta.example.com"
	all, _ := withSmokeTest(t, "prod", v)
	job := slices.IndexFunc(all.objects, func(o *unstructured.Unstructured) bool { return o.GetKind() == "Job" })
	labels, _, err := unstructured.NestedStringMap(all.objects[job].Object, "spec", "template", "metadata", "labels")
	require.NoError(t, err)
	self := podPeer("smoke-test", v.Namespace.Name, "10.244.3.1", labels).at[0]
	everybody := peers(all)
	want := map[string]int{"backend": 25000, "frontend": 3000, "ml": 8000, "redis": 6379, "ingress": 443, "internet": 443, "dns": 53, "node-dns": 53}
	alone := all
	alone.objects = slices.DeleteFunc(slices.Clone(all.objects), func(o *unstructured.Unstructured) bool {
		return o.GetKind() == "NetworkPolicy" && strings.Contains(o.GetName(), "smoke-test")
	})
	for name, p := range everybody {
		for _, at := range p.at {
			for _, port := range append(slices.Clone(otherPorts), 53) {
				open := engine(all).IsTrafficAllowed(traffic(self, at, p.pod, port, "TCP")).IsAllowed()
				assert.Equal(t, port == want[name], open, "smoke test -> %s %d", name, port)
				back := engine(all).IsTrafficAllowed(traffic(at, self, nil, port, "TCP")).IsAllowed()
				assert.False(t, back, "%s -> smoke test %d", name, port)
				assert.False(t, engine(alone).IsTrafficAllowed(traffic(self, at, p.pod, port, "TCP")).IsAllowed(), "without policies: %s %d", name, port)
			}
		}
	}
}
