package monitoring

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The pods of the installation, and of others that it must not be mixed up with.
const (
	backendPod = `namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend"`
	redisPod   = `namespace="test",pod="verta-redis-0"`

	otherPrefix    = `namespace="test",pod="games-backend-6d5f7c9b8-x2x4z",container="backend"`
	otherNamespace = `namespace="prod",pod="verta-backend-6d5f7c9b8-x2x4z",container="backend"`
)

// Each alert on both sides of its threshold, of the time that it must hold, and of the installation.
var alertRows = []struct {
	alert, name string
	series      string // 240 minutes of it
	minutes     int
	want        []string // summaries of what fires
}{
	{"VertaQueueBacklog", "more than 500", `redis_key_size{` + redisPod + `,key="bull:ocr-processing:wait"} 501x240`, 60,
		[]string{"Queue ocr-processing has 501 jobs waiting."}},
	{"VertaQueueBacklog", "500", `redis_key_size{` + redisPod + `,key="bull:ocr-processing:wait"} 500x240`, 60, nil},
	{"VertaQueueBacklog", "growing", `redis_key_size{` + redisPod + `,key="bull:ocr-processing:wait"} 0+10x240`, 80,
		[]string{"Queue ocr-processing has 800 jobs waiting."}},
	{"VertaQueueBacklog", "getting less", `redis_key_size{` + redisPod + `,key="bull:ocr-processing:wait"} 9000-10x240`, 120, nil},
	{"VertaQueueBacklog", "of all states together", `
redis_key_size{` + redisPod + `,key="bull:bot-events:wait"} 200x240
redis_key_size{` + redisPod + `,key="bull:bot-events:prioritized"} 200x240
redis_key_size{` + redisPod + `,key="bull:bot-events:paused"} 101x240`, 60,
		[]string{"Queue bot-events has 501 jobs waiting."}},
	{"VertaQueueBacklog", "not of two queues together", `
redis_key_size{` + redisPod + `,key="bull:bot-events:wait"} 400x240
redis_key_size{` + redisPod + `,key="bull:channel-sync:wait"} 400x240`, 60, nil},
	{"VertaQueueBacklog", "scraped twice", `
redis_key_size{` + redisPod + `,job="a",key="bull:bot-events:wait"} 400x240
redis_key_size{` + redisPod + `,job="b",key="bull:bot-events:wait"} 400x240`, 60, nil},
	{"VertaQueueBacklog", "failed and delayed jobs do not wait", `
redis_key_size{` + redisPod + `,key="bull:bot-events:failed"} 900x240
redis_key_size{` + redisPod + `,key="bull:bot-events:delayed"} 900x240`, 60, nil},
	{"VertaQueueBacklog", "not long enough", `redis_key_size{` + redisPod + `,key="bull:bot-events:wait"} 501x240`, 44, nil},
	{"VertaQueueBacklog", "long enough", `redis_key_size{` + redisPod + `,key="bull:bot-events:wait"} 501x240`, 45,
		[]string{"Queue bot-events has 501 jobs waiting."}},
	{"VertaQueueBacklog", "of others", `
redis_key_size{namespace="prod",pod="verta-redis-0",key="bull:bot-events:wait"} 501x240
redis_key_size{namespace="test",pod="games-redis-0",key="bull:bot-events:wait"} 501x240`, 60, nil},

	{"VertaSchedulerSilent", "schedule is gone", `redis_key_size{` + redisPod + `,key="bull:knowledge-base-crawl:repeat"} 1x10 0x230`, 40,
		[]string{"The schedule behind bull:knowledge-base-crawl:repeat adds no jobs."}},
	{"VertaSchedulerSilent", "schedule was gone for a restart", `redis_key_size{` + redisPod + `,key="bull:platform-sync:repeat"} 1x10 0x10 1x230`, 40, nil},
	{"VertaSchedulerSilent", "queues without a schedule", `redis_key_size{` + redisPod + `,key="bull:bot-events:repeat"} 0x240`, 40, nil},
	{"VertaSchedulerSilent", "a job each hour", `redis_key_value{` + redisPod + `,key="bull:platform-sync:id"} 1x59 2x59 3x59 4x59`, 239, nil},
	// The last job came at minute 120. It takes 130 minutes until nothing else is compared with, and 15 more.
	{"VertaSchedulerSilent", "no job for 145 minutes", `redis_key_value{` + redisPod + `,key="bull:platform-sync:id"} 1x59 2x59 3x300`, 265,
		[]string{"The schedule behind bull:platform-sync:id adds no jobs."}},
	{"VertaSchedulerSilent", "no job for 144 minutes", `redis_key_value{` + redisPod + `,key="bull:platform-sync:id"} 1x59 2x59 3x300`, 264, nil},
	{"VertaSchedulerSilent", "new installation", `redis_key_value{` + redisPod + `,key="bull:platform-sync:id"} _x200 3x300`, 300, nil},
	{"VertaSchedulerSilent", "Redis that was emptied", `redis_key_value{` + redisPod + `,key="bull:platform-sync:id"} 7x59 1x59 2x59 3x59`, 239, nil},
	{"VertaSchedulerSilent", "of others", `redis_key_size{namespace="prod",pod="verta-redis-0",key="bull:platform-sync:repeat"} 0x240`, 60, nil},

	{"VertaPodsNotReady", "one of three", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-ml"} 3x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-ml"} 2x240`, 15,
		[]string{"verta-ml lacks 1 ready pods."}},
	{"VertaPodsNotReady", "not long enough", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-ml"} 3x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-ml"} 2x240`, 14, nil},
	{"VertaPodsNotReady", "all of three", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-ml"} 3x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-ml"} 3x240`, 60, nil},
	{"VertaPodsNotReady", "Redis", `
kube_statefulset_replicas{namespace="test",statefulset="verta-redis"} 1x240
kube_statefulset_status_replicas_ready{namespace="test",statefulset="verta-redis"} 0x240`, 15,
		[]string{"verta-redis lacks 1 ready pods."}},
	{"VertaPodsNotReady", "of others", `
kube_deployment_spec_replicas{namespace="test",deployment="games-ml"} 3x240
kube_deployment_status_replicas_ready{namespace="test",deployment="games-ml"} 2x240
kube_deployment_spec_replicas{namespace="prod",deployment="verta-ml"} 3x240
kube_deployment_status_replicas_ready{namespace="prod",deployment="verta-ml"} 2x240`, 60, nil},

	{"VertaComponentDown", "none of two", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-backend"} 2x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-backend"} 0x240`, 5,
		[]string{"verta-backend has no ready pod."}},
	{"VertaComponentDown", "not long enough", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-backend"} 2x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-backend"} 0x240`, 4, nil},
	{"VertaComponentDown", "one of two", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-backend"} 2x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-backend"} 1x240`, 60, nil},
	{"VertaComponentDown", "stopped on purpose", `
kube_deployment_spec_replicas{namespace="test",deployment="verta-backend"} 0x240
kube_deployment_status_replicas_ready{namespace="test",deployment="verta-backend"} 0x240`, 60, nil},
	{"VertaComponentDown", "Redis", `
kube_statefulset_replicas{namespace="test",statefulset="verta-redis"} 1x240
kube_statefulset_status_replicas_ready{namespace="test",statefulset="verta-redis"} 0x240`, 5,
		[]string{"verta-redis has no ready pod."}},

	{"VertaPodRestarts", "four within an hour", `kube_pod_container_status_restarts_total{` + backendPod + `} 0x60 1x9 2x9 3x9 4x100`, 105,
		[]string{"backend of verta-backend-6d5f7c9b8-x2x4z keeps restarting."}},
	{"VertaPodRestarts", "three within an hour", `kube_pod_container_status_restarts_total{` + backendPod + `} 0x60 1x9 2x9 3x100`, 105, nil},
	// Over a whole hour, three restarts of a container that had five are taken for 3.05.
	{"VertaPodRestarts", "three more within an hour", `kube_pod_container_status_restarts_total{` + backendPod + `} 5x60 6x9 7x9 8x100`, 105, nil},
	{"VertaPodRestarts", "four within a day", `kube_pod_container_status_restarts_total{` + backendPod + `} 0x59 1x59 2x59 3x59 4x100`, 330, nil},
	{"VertaPodRestarts", "of others", `
kube_pod_container_status_restarts_total{` + otherPrefix + `} 0+1x240
kube_pod_container_status_restarts_total{` + otherNamespace + `} 0+1x240`, 120, nil},

	{"VertaPodMemoryNearLimit", "more than 90 %", `
container_memory_working_set_bytes{` + backendPod + `} 910x240
kube_pod_container_resource_limits{` + backendPod + `,resource="memory",unit="byte"} 1000x240`, 15,
		[]string{"backend of verta-backend-6d5f7c9b8-x2x4z uses 91 % of its memory."}},
	{"VertaPodMemoryNearLimit", "90 %", `
container_memory_working_set_bytes{` + backendPod + `} 900x240
kube_pod_container_resource_limits{` + backendPod + `,resource="memory",unit="byte"} 1000x240`, 60, nil},
	{"VertaPodMemoryNearLimit", "not long enough", `
container_memory_working_set_bytes{` + backendPod + `} 910x240
kube_pod_container_resource_limits{` + backendPod + `,resource="memory",unit="byte"} 1000x240`, 14, nil},
	{"VertaPodMemoryNearLimit", "the whole pod is no container, and a CPU limit no memory", `
container_memory_working_set_bytes{namespace="test",pod="verta-backend-6d5f7c9b8-x2x4z"} 910x240
kube_pod_container_resource_limits{` + backendPod + `,resource="cpu",unit="core"} 1x240`, 60, nil},
	{"VertaPodMemoryNearLimit", "of others", `
container_memory_working_set_bytes{` + otherPrefix + `} 910x240
kube_pod_container_resource_limits{` + otherPrefix + `,resource="memory",unit="byte"} 1000x240
container_memory_working_set_bytes{` + otherNamespace + `} 910x240
kube_pod_container_resource_limits{` + otherNamespace + `,resource="memory",unit="byte"} 1000x240`, 60, nil},

	{"VertaRedisMemoryNearLimit", "more than 90 %", `
redis_memory_used_bytes{` + redisPod + `} 910x240
redis_memory_max_bytes{` + redisPod + `} 1000x240`, 5,
		[]string{"verta-redis-0 uses 91 % of the memory for its data."}},
	{"VertaRedisMemoryNearLimit", "90 %", `
redis_memory_used_bytes{` + redisPod + `} 900x240
redis_memory_max_bytes{` + redisPod + `} 1000x240`, 60, nil},
	{"VertaRedisMemoryNearLimit", "not long enough", `
redis_memory_used_bytes{` + redisPod + `} 910x240
redis_memory_max_bytes{` + redisPod + `} 1000x240`, 4, nil},

	// 1209600 seconds are 14 days, and series begin at the second 0.
	{"VertaCertificateExpires", "less than 14 days, in an hour", `
certmanager_certificate_expiration_timestamp_seconds{namespace="test",name="verta-tls"} 1209600x240`, 61,
		[]string{"Certificate verta-tls is valid for 14 more days."}},
	{"VertaCertificateExpires", "not long enough", `
certmanager_certificate_expiration_timestamp_seconds{namespace="test",name="verta-tls"} 1209600x240`, 60, nil},
	{"VertaCertificateExpires", "more than 14 days", `
certmanager_certificate_expiration_timestamp_seconds{namespace="test",name="verta-tls"} 1224000x240`, 240, nil},
	{"VertaCertificateExpires", "scraped as cert-manager's chart has it", `
certmanager_certificate_expiration_timestamp_seconds{namespace="cert-manager",exported_namespace="test",name="verta-tls"} 86400x240`, 61,
		[]string{"Certificate verta-tls is valid for 1 more days."}},
	{"VertaCertificateExpires", "of others", `
certmanager_certificate_expiration_timestamp_seconds{namespace="prod",name="verta-tls"} 86400x240
certmanager_certificate_expiration_timestamp_seconds{namespace="test",name="games-tls"} 86400x240
certmanager_certificate_expiration_timestamp_seconds{namespace="test",exported_namespace="prod",name="verta-tls"} 86400x240`, 120, nil},

	{"VertaRedisVolumeFills", "less than 33 %", `
kubelet_volume_stats_available_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 329x240
kubelet_volume_stats_capacity_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 1000x240`, 15,
		[]string{"Volume data-verta-redis-0 has 33 % left."}},
	{"VertaRedisVolumeFills", "33 %", `
kubelet_volume_stats_available_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 330x240
kubelet_volume_stats_capacity_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 1000x240`, 60, nil},
	{"VertaRedisVolumeFills", "not long enough", `
kubelet_volume_stats_available_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 0x240
kubelet_volume_stats_capacity_bytes{namespace="test",persistentvolumeclaim="data-verta-redis-0"} 1000x240`, 14, nil},
	{"VertaRedisVolumeFills", "of others", `
kubelet_volume_stats_available_bytes{namespace="test",persistentvolumeclaim="data-games-redis-0"} 0x240
kubelet_volume_stats_capacity_bytes{namespace="test",persistentvolumeclaim="data-games-redis-0"} 1000x240`, 60, nil},
}

func TestAlerts(t *testing.T) {
	fired, quiet := map[string]bool{}, map[string]bool{}
	for _, row := range alertRows {
		t.Run(row.alert+"/"+row.name, func(t *testing.T) {
			for _, rule := range alertRules(t) {
				if rule.Alert == row.alert {
					assert.Equal(t, row.want, firing(t, rule, row.series, row.minutes))
					return
				}
			}
			require.Fail(t, "there is no such alert")
		})
		fired[row.alert] = fired[row.alert] || len(row.want) > 0
		quiet[row.alert] = quiet[row.alert] || len(row.want) == 0
	}
	for _, rule := range alertRules(t) {
		assert.True(t, fired[rule.Alert], "no row in which %s fires", rule.Alert)
		assert.True(t, quiet[rule.Alert], "no row in which %s does not", rule.Alert)
	}
}
