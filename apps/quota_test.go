package apps

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// bounded is production with a quota that is just enough: ten backends and frontends and four ML services, one more of
// each in a rollout, and Redis.
func bounded() Values {
	v := Prod()
	v.Namespace.Quota = constructs.NamespaceQuota{
		Requests: constructs.ComputeAmounts{CPU: "9100m", Memory: "50432Mi"},
		Limits:   constructs.ComputeAmounts{CPU: "37500m", Memory: "58880Mi"},
		Pods:     28, PersistentVolumeClaims: 1, Storage: "8Gi",
	}
	return v
}

func TestQuotaOfTheMost(t *testing.T) {
	assert.Empty(t, bounded().Validate())
}

// Each row starts from a quota that is just enough and breaks one thing.
func TestQuotaFaults(t *testing.T) {
	sidecar := &k8s.Container{Name: new("x"), Image: new("example.com/x:1")}
	amounts := func(cpu string) *map[string]k8s.Quantity {
		return &map[string]k8s.Quantity{"cpu": constructs.Quantity(cpu), "memory": constructs.Quantity("16Mi")}
	}
	for _, row := range []struct {
		name   string
		broken func(v *Values)
		want   []string
	}{
		{"CPU", func(v *Values) { v.Namespace.Quota.Requests.CPU = "9" },
			[]string{`namespace.quota.requests.cpu: "9" is less than the stack takes at most, 9100m; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"memory", func(v *Values) { v.Namespace.Quota.Limits.Memory = "57Gi" },
			[]string{`namespace.quota.limits.memory: "57Gi" is less than the stack takes at most, 58880Mi; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"pods", func(v *Values) { v.Namespace.Quota.Pods = 27 },
			[]string{`namespace.quota.pods: "27" is less than the stack takes at most, 28; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"the migration Job", func(v *Values) {
			v.Backend.Migration.Mode = constructs.MigrateInJob
			v.Namespace.Quota = constructs.NamespaceQuota{Pods: 28}
		},
			[]string{`namespace.quota.pods: "28" is less than the stack takes at most, 29; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"backups", func(v *Values) {
			v.Redis.Backup.Enabled = true
			v.Namespace.Quota = constructs.NamespaceQuota{Pods: 28, PersistentVolumeClaims: 1}
		},
			[]string{
				`namespace.quota.persistentVolumeClaims: "1" is less than the stack takes at most, 2; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
				`namespace.quota.pods: "28" is less than the stack takes at most, 29; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
			}},
		{"claims", func(v *Values) { v.ML.Autoscaling = nil; v.ML.ModelCache.Mode = constructs.ModelsPersistent },
			[]string{
				`namespace.quota.persistentVolumeClaims: "1" is less than the stack takes at most, 2; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
				`namespace.quota.storage: "8Gi" is less than the stack takes at most, 28Gi; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
			}},
		{"a claim of others", func(v *Values) {
			v.Redis.Persistence.ExistingClaim = "data"
			v.Namespace.Quota = constructs.NamespaceQuota{Storage: "4Gi"}
		}, []string{}},
		{"a sidecar that says nothing", func(v *Values) {
			v.Namespace.Quota = constructs.NamespaceQuota{Limits: constructs.ComputeAmounts{CPU: "100"}}
			v.ML.Sidecars = []*k8s.Container{sidecar}
		}, []string{`ml.sidecars[0].resources.limits.cpu: (none) is bounded by namespace.quota, which refuses pods that do not say it; fix: set it, or namespace.limits`}},
		{"a sidecar that gets a default", func(v *Values) {
			v.Namespace.Quota = constructs.NamespaceQuota{Limits: constructs.ComputeAmounts{CPU: "37500m"}}
			v.Namespace.Limits.DefaultLimits.CPU = "100m"
			v.Redis.Sidecars = []*k8s.Container{sidecar}
		}, []string{`namespace.quota.limits.cpu: "37500m" is less than the stack takes at most, 37600m; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"a sidecar of ten", func(v *Values) {
			v.Frontend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1"), Resources: &k8s.ResourceRequirements{
				Requests: amounts("10m"), Limits: amounts("10m"),
			}}}
			v.Namespace.Quota.Requests.Memory, v.Namespace.Quota.Limits = "", constructs.ComputeAmounts{}
		}, []string{`namespace.quota.requests.cpu: "9100m" is less than the stack takes at most, 9210m; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"a large init container", func(v *Values) {
			v.Redis.InitContainers = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1"), Resources: &k8s.ResourceRequirements{
				Limits: amounts("3"), // and so its requests
			}}}
			v.Namespace.Quota.Limits = constructs.ComputeAmounts{}
		}, []string{`namespace.quota.requests.cpu: "9100m" is less than the stack takes at most, 11850m; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`}},
		{"a limit below the stack's own", func(v *Values) { v.Namespace.Limits.Max.CPU = "2" },
			[]string{`ml.resources.limits.cpu: "4" is more than namespace.limits.max, 2; fix: lower it, or raise namespace.limits.max.cpu`}},
		{"limits of what runs beside", func(v *Values) {
			v.Namespace.Quota, v.Namespace.Limits.Max = constructs.NamespaceQuota{}, constructs.ComputeAmounts{CPU: "4", Memory: "8Gi"}
			large := constructs.Resources{Limits: constructs.ResourceList{Memory: "16Gi"}}
			v.Backend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1"), Resources: &k8s.ResourceRequirements{Limits: amounts("8")}}}
			v.ML.InitContainers = v.Backend.Sidecars
			v.Redis.Exporter.Enabled, v.Redis.Exporter.Resources = new(true), large
			v.Redis.Backup.Enabled, v.Redis.Backup.Resources = true, large
		},
			[]string{
				`backend.sidecars[0].resources.limits.cpu: "8" is more than namespace.limits.max, 4; fix: lower it, or raise namespace.limits.max.cpu`,
				`ml.initContainers[0].resources.limits.cpu: "8" is more than namespace.limits.max, 4; fix: lower it, or raise namespace.limits.max.cpu`,
				`redis.exporter.resources.limits.memory: "16Gi" is more than namespace.limits.max, 8Gi; fix: lower it, or raise namespace.limits.max.memory`,
				`redis.backup.resources.limits.memory: "16Gi" is more than namespace.limits.max, 8Gi; fix: lower it, or raise namespace.limits.max.memory`,
			}},
		{"a request over the limit that it gets", func(v *Values) {
			v.Namespace.Quota, v.Namespace.Limits.DefaultLimits.CPU = constructs.NamespaceQuota{}, "100m"
			v.Frontend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1"), Resources: &k8s.ResourceRequirements{Requests: amounts("1")}}}
		}, []string{`frontend.sidecars[0].resources.requests.cpu: "1" is more than the container's limit, 100m; fix: lower it, or set frontend.sidecars[0].resources.limits.cpu`}},
		{"a request over its own limit", func(v *Values) {
			v.Namespace.Create, v.Namespace.Quota = new(false), constructs.NamespaceQuota{}
			v.Frontend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1"), Resources: &k8s.ResourceRequirements{
				Requests: amounts("1"), Limits: amounts("500m"),
			}}}
		}, []string{`frontend.sidecars[0].resources.requests.cpu: "1" is more than the container's limit, 500m; fix: lower it, or set frontend.sidecars[0].resources.limits.cpu`}},
		{"a default over the maximum", func(v *Values) {
			v.Namespace.Limits = constructs.NamespaceLimits{
				DefaultLimits: constructs.ComputeAmounts{Memory: "32Gi"}, Max: constructs.ComputeAmounts{Memory: "16Gi"},
			}
		}, []string{`namespace.limits.defaultLimits.memory: "32Gi" is more than limits.max 16Gi; fix: lower it, or raise the other`}},
		{"a unit mistaken", func(v *Values) { v.Namespace.Quota.Requests.Memory = "64m" },
			[]string{`namespace.quota.requests.memory: "64m" is less than 16Mi; fix: check the unit: m is a thousandth, Mi and Gi are for bytes`}},
		{"a namespace of somebody else's", func(v *Values) { v.Namespace.Create = new(false) },
			[]string{`namespace.create: false leaves quota and limits to the installation that makes the namespace; fix: set namespace.quota and namespace.limits there`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := bounded()
			row.broken(&v)
			assert.Equal(t, row.want, lines(v.Validate()))
		})
	}
}
