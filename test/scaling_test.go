package test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// KEDA runs in a namespace of its own, and reads the password that the backend reads.
func TestKEDAReachesRedisAsTheBackendDoes(t *testing.T) {
	for name, row := range map[string]struct {
		change  func(v *apps.Values)
		address string
		secret  string // name and key; empty where there is no password
	}{
		"inside":      {func(*apps.Values) {}, "verta-redis.verta-prod.svc:6379", "verta redis-password"},
		"own prefix":  {func(v *apps.Values) { v.Global.NamePrefix = "games" }, "games-redis.verta-prod.svc:6379", "games redis-password"},
		"no password": {func(v *apps.Values) { v.Redis.Auth.Enabled = new(false) }, "verta-redis.verta-prod.svc:6379", ""},
		"outside": {func(v *apps.Values) {
			v.Redis.Enabled = new(false)
			v.Redis.External = apps.ExternalRedis{Host: "redis.example.com", Port: 6380, PasswordSecret: &constructs.SecretKey{Name: "managed", Key: "password"}}
		}, "redis.example.com:6380", "managed password"},
		"outside, by its address": {func(v *apps.Values) {
			v.Redis.Enabled = new(false)
			v.Redis.External.Host = "fd00::10"
		}, "[fd00::10]:6379", ""},
		"a Service of the namespace": {func(v *apps.Values) {
			v.Redis.Enabled = new(false)
			v.Redis.External.Host = "queues"
		}, "queues.verta-prod.svc:6379", ""},
	} {
		t.Run(name, func(t *testing.T) {
			objects := parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
				v.Backend.Autoscaling = &constructs.Autoscaling{Queues: &constructs.QueueScaling{JobsPerReplica: 7}}
				row.change(v)
			})()))
			scalers := ofKind(objects, "ScaledObject")
			require.Len(t, scalers, 1)
			assert.Empty(t, find(objects, "HorizontalPodAutoscaler", scalers[0].Metadata.Name))
			triggers := scalers[0].generic["spec"].(map[string]any)["triggers"].([]any)
			assert.Len(t, triggers, 12, "jobs with and without a priority, of six queues")
			for _, trigger := range triggers {
				metadata := trigger.(map[string]any)["metadata"].(map[string]any)
				assert.Equal(t, row.address, metadata["address"])
				assert.Equal(t, "7", metadata["listLength"])
				assert.Equal(t, row.secret != "", trigger.(map[string]any)["authenticationRef"] != nil)
			}
			var secrets []string
			for _, o := range ofKind(objects, "TriggerAuthentication") {
				for _, ref := range o.generic["spec"].(map[string]any)["secretTargetRef"].([]any) {
					assert.Equal(t, "password", ref.(map[string]any)["parameter"])
					secrets = append(secrets, ref.(map[string]any)["name"].(string)+" "+ref.(map[string]any)["key"].(string))
				}
			}
			assert.Equal(t, row.secret, strings.Join(secrets, ", "))
		})
	}
}

// A recommendation must never evict a pod.
func TestRecommendationsOnlyRecommend(t *testing.T) {
	objects := objectsOf["queue-scaling"]()
	recommenders := ofKind(objects, "VerticalPodAutoscaler")
	assert.Len(t, recommenders, len(workloads(objects)))
	for _, o := range recommenders {
		assert.Equal(t, map[string]any{"updateMode": "Off"}, o.generic["spec"].(map[string]any)["updatePolicy"], o.id())
	}
	assert.Empty(t, ofKind(objectsOf["prod"](), "VerticalPodAutoscaler"))
}
