package e2e

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Whether a cluster enforces NetworkPolicies depends on its network plugin.
func TestNetworkPoliciesAreEnforced(t *testing.T) {
	if !policiesAreEnforced(t) {
		t.Skip("this cluster's network plugin does not enforce NetworkPolicies: a pod was reached although a policy forbids " +
			"everything. What ours mean is proved by test/policy, with a policy engine.")
	}
	stranger := prod.pods(t, "frontend")[0] // which has no business with Redis, nor with the ML service
	reach := func(from, container, host string, port int) bool {
		return reaches(t, prod.namespace, from, container, host, port)
	}
	figure("network policies", "enforced")
	backend := prod.pods(t, "backend")[0]
	eventually(t, 10*time.Second, func() error {
		if !reach(backend.Name, "backend", "verta-ml", 8000) {
			return fmt.Errorf("the backend does not reach the ML service")
		}
		return nil
	})
	assert.False(t, reach(stranger.Name, "frontend", "verta-redis", 6379))
	assert.True(t, reach(backend.Name, "backend", "verta-redis", 6379))
	assert.True(t, reach(stranger.Name, "frontend", "verta-backend", 25000))
	assert.False(t, reach(stranger.Name, "frontend", "verta-ml", 8000))
	assert.False(t, reach(backend.Name, "backend", "kubernetes.default", 443), "a pod reached the Kubernetes API")
	dns := inside(t, prod.namespace, backend.Name, "backend", "getent hosts verta-ml || nslookup verta-ml")
	require.Contains(t, dns, "verta-ml")
}

// reaches tells whether a pod gets through to a port, whatever answers there.
func reaches(t *testing.T, namespace, from, container, host string, port int) bool {
	t.Helper()
	out := inside(t, namespace, from, container, fmt.Sprintf(
		`wget -q -T 3 -O /dev/null http://%s:%d/health 2>&1 | grep -q -e "timed out" -e "can't connect" -e "No route" && echo closed || echo open`, host, port))
	return out == "open\n"
}

// policiesAreEnforced finds out by two pods that have nothing to do with Verta, and a policy that forbids everything. By
// Verta's own policies it cannot be told: where those open too much, it would look as if nobody enforced them.
func policiesAreEnforced(t *testing.T) bool {
	t.Helper()
	const namespace = "verta-e2e-closed"
	kubectl(t, "create", "namespace", namespace)
	t.Cleanup(func() { kubectl(t, "delete", "namespace", namespace, "--timeout=2m") })
	pods := cluster.CoreV1().Pods(namespace)
	for name, command := range map[string][]string{"server": {"standin", "database"}, "client": {"sleep", "86400"}} {
		_, err := pods.Create(t.Context(), &corev1.Pod{
			ObjectMeta: metav1.ObjectMeta{Name: name},
			Spec: corev1.PodSpec{
				TerminationGracePeriodSeconds: new(int64(0)),
				Containers:                    []corev1.Container{{Name: name, Image: toolImage, Command: command}},
			},
		}, metav1.CreateOptions{})
		require.NoError(t, err)
	}
	kubectl(t, "-n", namespace, "wait", "--for=condition=Ready", "pod", "--all", "--timeout=60s")
	server, err := pods.Get(t.Context(), "server", metav1.GetOptions{})
	require.NoError(t, err)
	open := func() bool { return reaches(t, namespace, "client", "client", server.Status.PodIP, 4000) }
	eventually(t, 20*time.Second, func() error { // ready says that its process runs, no more
		if !open() {
			return errors.New("without a policy, one pod does not reach the other")
		}
		return nil
	})
	_, err = cluster.NetworkingV1().NetworkPolicies(namespace).Create(t.Context(), &networkingv1.NetworkPolicy{
		ObjectMeta: metav1.ObjectMeta{Name: "nothing"},
		Spec:       networkingv1.NetworkPolicySpec{PolicyTypes: []networkingv1.PolicyType{networkingv1.PolicyTypeIngress}},
	}, metav1.CreateOptions{})
	require.NoError(t, err)
	return within(15*time.Second, func() error {
		if open() {
			return errors.New("still reached")
		}
		return nil
	}) == nil
}
