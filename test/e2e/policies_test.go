package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whether a cluster enforces NetworkPolicies depends on its network plugin. It is found out by trying: a plugin that
// lets a stranger reach Redis, which the policies forbid, enforces nothing.
func TestNetworkPoliciesAreEnforced(t *testing.T) {
	stranger := prod.pods(t, "frontend")[0] // which has no business with Redis, nor with the ML service
	reach := func(from, container, host string, port int) bool {
		out := inside(t, prod.namespace, from, container, fmt.Sprintf(
			`wget -q -T 3 -O /dev/null http://%s:%d/health 2>&1 | grep -q -e "timed out" -e "can't connect" -e "No route" && echo closed || echo open`, host, port))
		return out == "open\n"
	}
	if reach(stranger.Name, "frontend", "verta-redis", 6379) {
		t.Skip("this cluster's network plugin does not enforce NetworkPolicies: a frontend pod reached Redis, " +
			"although the policies forbid it. What they mean is proved by test/policy, with a policy engine.")
	}
	figure("network policies", "enforced")
	backend := prod.pods(t, "backend")[0]
	eventually(t, 10*time.Second, func() error {
		if !reach(backend.Name, "backend", "verta-ml", 8000) {
			return fmt.Errorf("the backend does not reach the ML service")
		}
		return nil
	})
	assert.True(t, reach(backend.Name, "backend", "verta-redis", 6379))
	assert.True(t, reach(stranger.Name, "frontend", "verta-backend", 25000))
	assert.False(t, reach(stranger.Name, "frontend", "verta-ml", 8000))
	assert.False(t, reach(backend.Name, "backend", "kubernetes.default", 443), "a pod reached the Kubernetes API")
	dns := inside(t, prod.namespace, backend.Name, "backend", "getent hosts verta-ml || nslookup verta-ml")
	require.Contains(t, dns, "verta-ml")
}
