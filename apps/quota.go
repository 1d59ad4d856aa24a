package apps

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Demand is the most that the stack's own pods and claims take of a quota: every autoscaler at its maximum, and each
// component in a rollout at the same time. Pods that are still stopping come on top for as long as they do.
func (v Values) Demand() constructs.Demand { return v.demand(v.Namespace.Limits) }

// demand in a namespace with these limits.
func (v Values) demand(limits constructs.NamespaceLimits) constructs.Demand {
	unset := limits.Defaults()
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

// checkQuota refuses quota and limits that would keep the stack's own pods out, which shows as pods that never come. The
// neighbors are what is known of other stacks in the namespace; they must have no faults.
func (v Values) checkQuota(neighbors ...Values) []constructs.Fault {
	quota, limits := v.Namespace.Quota, v.Namespace.Limits
	var faults []constructs.Fault
	add := func(field string, value any, problem, fix string) {
		faults = append(faults, constructs.Fault{Field: field, Value: fmt.Sprint(value), Problem: problem, Fix: fix})
	}
	if !v.CreatesNamespace() && (quota != (constructs.NamespaceQuota{}) || limits != (constructs.NamespaceLimits{})) {
		add("namespace.create", false, "leaves quota and limits to the installation that makes the namespace",
			"set namespace.quota and namespace.limits there")
		return faults
	}
	bounds, demand, whose := quota.Bounds(), v.Demand(), "the stack takes"
	for _, n := range neighbors {
		demand.Add(n.demand(limits))
		whose = fmt.Sprintf("the %d stacks of the namespace take", len(neighbors)+1)
	}
	for _, name := range slices.Sorted(maps.Keys(bounds)) {
		bound, most := bounds[name], demand[name]
		if bound.Cmp(most) < 0 {
			add("namespace.quota."+cmp.Or(quotaField[name], name), fmt.Sprintf("%q", bound.String()),
				"is less than "+whose+" at most, "+most.String(), "raise it, or lower replicas, autoscaling.maxReplicas or sizes")
		}
	}
	return append(faults, v.checkContainers()...)
}

// checkContainers refuses containers that the API server would: for what they say, or for the namespace's quota and limits.
func (v Values) checkContainers() []constructs.Fault {
	bounds, most := v.Namespace.Quota.Bounds(), v.Namespace.Limits.Bounds()
	var faults []constructs.Fault
	for _, c := range v.containers() {
		for _, name := range constructs.ComputeResources() {
			field := func(kind string) string { return c.Field + ".resources." + kind + "." + name }
			add := func(kind, value, problem, fix string) {
				faults = append(faults, constructs.Fault{Field: field(kind), Value: value, Problem: problem, Fix: fix})
			}
			for _, kind := range []string{"requests", "limits"} {
				_, bounded := bounds[kind+"."+name]
				if _, said := c.Demand[kind+"."+name]; bounded && !said {
					add(kind, "(none)", "is bounded by namespace.quota, which refuses pods that do not say it", "set it, or namespace.limits")
				}
			}
			request, requests := c.Demand["requests."+name]
			limit, limits := c.Demand["limits."+name]
			if requests && limits && request.Cmp(limit) > 0 {
				add("requests", fmt.Sprintf("%q", request.String()), "is more than the container's limit, "+limit.String(),
					"lower it, or set "+field("limits"))
			}
			if bound, ok := most["limits."+name]; ok && limits && limit.Cmp(bound) > 0 {
				add("limits", fmt.Sprintf("%q", limit.String()), "is more than namespace.limits.max, "+bound.String(),
					"lower it, or raise namespace.limits.max."+name)
			}
		}
	}
	return faults
}

// containers of all pods, by their fields in the values.
func (v Values) containers() []constructs.ContainerDemand {
	var all []constructs.ContainerDemand
	add := func(field string, containers []constructs.ContainerDemand) {
		for _, c := range containers {
			c.Field = strings.TrimSuffix(field+"."+c.Field, ".")
			all = append(all, c)
		}
	}
	for _, c := range v.components() {
		add(c.name, c.containers)
	}
	if v.runsRedis() && v.Redis.Backup.Enabled {
		add("redis.backup", v.redisBackup().WithDefaults().Containers())
	}
	return all
}

// quotaField is the field of NamespaceQuota for what a quota calls by another name.
var quotaField = map[string]string{"persistentvolumeclaims": "persistentVolumeClaims", "requests.storage": "storage"}
