package apps

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"k8s.io/apimachinery/pkg/api/resource"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Demand is the most that the stack's own pods and claims take of a quota: every autoscaler at its maximum, and each
// component in a rollout at the same time. Pods that are still stopping come on top for as long as they do.
func (v Values) Demand() constructs.Demand {
	unset := v.Namespace.Limits.Defaults()
	all := constructs.Demand{}
	all.Add(v.backend().Demand(unset))
	all.Add(v.frontend().Demand(unset))
	all.Add(v.ml().Demand(unset))
	if v.runsRedis() {
		all.Add(v.redis().Demand(unset))
	}
	if v.Redis.Backup.Enabled {
		all.Add(v.redisBackup().Demand(unset))
	}
	if v.Database.Embedded.Enabled {
		all.Add(v.database().Demand(unset))
	}
	return all
}

// checkQuota refuses quota and limits that would keep the stack's own pods out, which shows as pods that never come.
func (v Values) checkQuota() []constructs.Fault {
	quota, limits := v.Namespace.Quota, v.Namespace.Limits
	var faults []constructs.Fault
	add := func(field string, value any, problem, fix string) {
		faults = append(faults, constructs.Fault{Field: field, Value: fmt.Sprint(value), Problem: problem, Fix: fix})
	}
	if !v.CreatesNamespace() {
		if quota != (constructs.NamespaceQuota{}) || limits != (constructs.NamespaceLimits{}) {
			add("namespace.create", false, "leaves quota and limits to the installation that makes the namespace",
				"set namespace.quota and namespace.limits there")
		}
		return faults
	}
	bounds, demand := quota.Bounds(), v.Demand()
	for _, name := range slices.Sorted(maps.Keys(bounds)) {
		bound, most := bounds[name], demand[name]
		if bound.Cmp(most) < 0 {
			add("namespace.quota."+cmp.Or(quotaField[name], name), fmt.Sprintf("%q", bound.String()),
				"is less than the stack takes at most, "+most.String(), "raise it, or lower replicas, autoscaling.maxReplicas or sizes")
		}
	}
	for _, c := range v.components() {
		for _, field := range slices.Sorted(slices.Values(c.pod.Unbounded(bounds, limits.Defaults()))) {
			add(c.name+"."+field, "(none)", "is bounded by namespace.quota, which refuses pods that do not say it",
				"set it, or namespace.limits")
		}
		for _, m := range []struct{ name, limit, most string }{
			{"cpu", c.pod.Resources.Limits.CPU, limits.Max.CPU},
			{"memory", c.pod.Resources.Limits.Memory, limits.Max.Memory},
			{"ephemeral-storage", c.pod.Resources.Limits.EphemeralStorage, limits.Max.EphemeralStorage},
		} {
			if m.most == "" {
				continue
			}
			if limit := resource.MustParse(m.limit); limit.Cmp(resource.MustParse(m.most)) > 0 {
				add("namespace.limits.max."+m.name, fmt.Sprintf("%q", m.most),
					"is less than the limit of "+c.name+", "+m.limit, "raise it, or lower "+c.name+".resources.limits."+m.name)
			}
		}
	}
	return faults
}

// quotaField is the field of NamespaceQuota for what a quota calls by another name.
var quotaField = map[string]string{"persistentvolumeclaims": "persistentVolumeClaims", "requests.storage": "storage"}
