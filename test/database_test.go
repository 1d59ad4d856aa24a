package test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

var withDatabase = sync.OnceValue(func() []object {
	return parse(renderStack(changed(apps.Dev, func(v *apps.Values) {
		v.Database.Embedded.Enabled, v.Database.Embedded.Recommend = true, true
		v.NetworkPolicies.Enabled = true
	})()))
})

func TestNoDatabaseUnlessAskedFor(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, o := range objects {
			assert.NotEqual(t, "database", o.component(), o.id())
		}
	})
}

func TestDatabaseIsHardenedAsTheRest(t *testing.T) {
	d := find(withDatabase(), "Deployment", "verta-database")
	require.NotNil(t, d)
	pod := d.Spec.Template.Spec
	assert.EqualValues(t, 1000, pod.SecurityContext["runAsUser"])
	assert.Equal(t, new(false), pod.AutomountServiceAccountToken)
	assert.Equal(t, true, pod.Containers[0].SecurityContext["readOnlyRootFilesystem"])
	assert.NotEmpty(t, pod.Containers[0].Resources.Limits["memory"])
	assert.Equal(t, "Recreate", d.Spec.Strategy.Type)
	assert.Regexp(t, `^docker\.io/pingcap/tidb:v8\.5\.\d+$`, pod.Containers[0].Image)
	assert.NotNil(t, find(withDatabase(), "VerticalPodAutoscaler", "verta-database"))
	service := find(withDatabase(), "Service", "verta-database")
	assert.Equal(t, 4000, service.Spec.Ports[0].Port)
}

// The pods that read database-url reach the database, nobody else does, and no other address is open at its port.
func TestOnlyItsUsersReachTheDatabase(t *testing.T) {
	var callers []string
	database := find(withDatabase(), "NetworkPolicy", "verta-database").generic["spec"].(map[string]any)
	for _, rule := range database["ingress"].([]any) {
		for _, from := range rule.(map[string]any)["from"].([]any) {
			labels := from.(map[string]any)["podSelector"].(map[string]any)["matchLabels"].(map[string]any)
			callers = append(callers, labels["app.kubernetes.io/component"].(string))
		}
		assert.Equal(t, []any{map[string]any{"port": 4000.0, "protocol": "TCP"}}, rule.(map[string]any)["ports"])
	}
	assert.ElementsMatch(t, []string{"backend", "ml"}, callers)
	assert.Len(t, database["egress"], 1, "names, and nothing else")
	for _, component := range []string{"backend", "frontend", "ml", "redis"} {
		policy := find(withDatabase(), "NetworkPolicy", "verta-"+component)
		assert.False(t, calls(t, policy, "203.0.113.80", 4000), component)
		assert.False(t, calls(t, policy, "10.1.2.3", 4000), component)
	}
	assert.True(t, calls(t, find(objectsOf["prod"](), "NetworkPolicy", "verta-backend"), "203.0.113.80", 4000), "one outside may be anywhere")
}
