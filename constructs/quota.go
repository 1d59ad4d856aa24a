package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"
)

// NamespaceQuota is what everything in a namespace may take together.
type NamespaceQuota struct {
	// Requests of all containers together. Optional.
	Requests ComputeAmounts `json:"requests,omitzero"`
	// Limits of all containers together. Optional.
	Limits ComputeAmounts `json:"limits,omitzero"`
	// Pods that have not ended. Default: not bounded. Optional.
	Pods int `json:"pods,omitempty"`
	// PersistentVolumeClaims that exist. Default: not bounded. Optional.
	PersistentVolumeClaims int `json:"persistentVolumeClaims,omitempty"`
	// Storage of all claims together, like "50Gi". Default: not bounded. Optional.
	Storage string `json:"storage,omitempty"`
}

// NamespaceLimits are what single containers of a namespace get and may have.
type NamespaceLimits struct {
	// DefaultRequests of containers that request nothing. Optional.
	DefaultRequests ComputeAmounts `json:"defaultRequests,omitzero"`
	// DefaultLimits of containers that have none. Optional.
	DefaultLimits ComputeAmounts `json:"defaultLimits,omitzero"`
	// Max of each container's limits. Optional.
	Max ComputeAmounts `json:"max,omitzero"`
}

// ComputeAmounts are amounts of compute resources; what is left out is not bounded.
type ComputeAmounts struct {
	// CPU in cores, like "20" or "500m". Default: not bounded. Optional.
	CPU string `json:"cpu,omitempty"`
	// Memory in bytes, like "64Gi". Default: not bounded. Optional.
	Memory string `json:"memory,omitempty"`
	// EphemeralStorage in bytes, like "100Gi". Default: not bounded. Optional.
	EphemeralStorage string `json:"ephemeral-storage,omitempty"`
}

func (a ComputeAmounts) byName() map[string]string {
	return map[string]string{"cpu": a.CPU, "memory": a.Memory, "ephemeral-storage": a.EphemeralStorage}
}

func (a ComputeAmounts) check(c *checker, field string) {
	least := map[string]string{"cpu": "1m", "memory": minMemory, "ephemeral-storage": minStorage}
	for _, name := range computeResources {
		c.quantity(field+"."+name, a.byName()[name], least[name])
	}
}

func (a ComputeAmounts) kube() *map[string]k8s.Quantity {
	amounts := map[string]k8s.Quantity{}
	for name, amount := range a.byName() {
		if amount != "" {
			amounts[name] = Quantity(amount)
		}
	}
	if len(amounts) == 0 {
		return nil
	}
	return &amounts
}

func (q NamespaceQuota) check(c *checker) {
	q.Requests.check(c, "quota.requests")
	q.Limits.check(c, "quota.limits")
	c.atLeast("quota.pods", q.Pods, 0)
	c.atLeast("quota.persistentVolumeClaims", q.PersistentVolumeClaims, 0)
	c.quantity("quota.storage", q.Storage, minVolume)
}

// Bounds are the quota by its own names; what is not bounded is not in them. Ask a quota that has no faults.
func (q NamespaceQuota) Bounds() Demand {
	bounds := Demand{}
	for _, kind := range []struct {
		name    string
		amounts ComputeAmounts
	}{{"requests", q.Requests}, {"limits", q.Limits}} {
		for name, amount := range kind.amounts.byName() {
			if amount != "" {
				bounds[kind.name+"."+name] = resource.MustParse(amount)
			}
		}
	}
	if q.Pods > 0 {
		bounds["pods"] = *resource.NewQuantity(int64(q.Pods), resource.DecimalSI)
	}
	if q.PersistentVolumeClaims > 0 {
		bounds["persistentvolumeclaims"] = *resource.NewQuantity(int64(q.PersistentVolumeClaims), resource.DecimalSI)
	}
	if q.Storage != "" {
		bounds["requests.storage"] = resource.MustParse(q.Storage)
	}
	return bounds
}

func (l NamespaceLimits) check(c *checker) {
	l.DefaultRequests.check(c, "limits.defaultRequests")
	l.DefaultLimits.check(c, "limits.defaultLimits")
	l.Max.check(c, "limits.max")
	atMost := func(field string, amounts ComputeAmounts, of string, most ComputeAmounts) {
		for _, name := range computeResources {
			amount, err := parseQuantity(amounts.byName()[name])
			bound, errBound := parseQuantity(most.byName()[name])
			if err == nil && errBound == nil && amount.Cmp(bound) > 0 {
				c.add(field+"."+name, amounts.byName()[name], "is more than "+of+" "+most.byName()[name], "lower it, or raise the other")
			}
		}
	}
	atMost("limits.defaultRequests", l.DefaultRequests, "limits.defaultLimits", l.DefaultLimits)
	atMost("limits.defaultRequests", l.DefaultRequests, "limits.max", l.Max)
	atMost("limits.defaultLimits", l.DefaultLimits, "limits.max", l.Max)
}

// Bounds are the maximum by a quota's names; what is not bounded is not in them. Ask limits that have no faults.
func (l NamespaceLimits) Bounds() Demand {
	return NamespaceQuota{Limits: l.Max}.Bounds()
}

// Defaults are what a container gets that says nothing: the limits are the default's or, as the API server has it, the
// maximum, and so are the requests.
func (l NamespaceLimits) Defaults() ContainerDefaults {
	limits := merge(l.Max, l.DefaultLimits)
	return ContainerDefaults{"limits": limits.byName(), "requests": merge(limits, l.DefaultRequests).byName()}
}

func merge(d, a ComputeAmounts) ComputeAmounts {
	r := ResourceList(a).withDefaults(ResourceList(d))
	return ComputeAmounts(r)
}

func (p VertaNamespaceProps) newQuota(scope constructs.Construct, id string) cdk8s.ApiObject {
	bounds := p.Quota.Bounds()
	if len(bounds) == 0 {
		return nil
	}
	hard := map[string]k8s.Quantity{}
	for name, amount := range bounds {
		hard[name] = Quantity(amount.String())
	}
	return newObject(scope, id+"-quota", "v1", "ResourceQuota", &k8s.KubeResourceQuotaProps{
		Metadata: p.meta("quota"),
		Spec:     &k8s.ResourceQuotaSpec{Hard: &hard},
	})
}

func (p VertaNamespaceProps) newLimits(scope constructs.Construct, id string) cdk8s.ApiObject {
	if p.Limits == (NamespaceLimits{}) {
		return nil
	}
	return newObject(scope, id+"-limits", "v1", "LimitRange", &k8s.KubeLimitRangeProps{
		Metadata: p.meta("limits"),
		Spec: &k8s.LimitRangeSpec{Limits: list(&k8s.LimitRangeItem{
			Type:           text("Container"),
			Default:        p.Limits.DefaultLimits.kube(),
			DefaultRequest: p.Limits.DefaultRequests.kube(),
			Max:            p.Limits.Max.kube(),
		})},
	})
}

// meta names the namespace too, for charts that put their other objects elsewhere.
func (p VertaNamespaceProps) meta(name string) *k8s.ObjectMeta {
	return &k8s.ObjectMeta{
		Name: text(objectName(p.NamePrefix, name)), Namespace: text(p.Name),
		Labels: textMap(objectLabels(p.NamePrefix, componentNamespace, "")),
	}
}
