package constructs

import (
	"fmt"
	"slices"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"
)

// Demand is what pods and claims take of a quota, by the quota's names: "requests.cpu", "limits.memory", "pods",
// "persistentvolumeclaims", "requests.storage".
type Demand map[string]resource.Quantity

// The resources of a container that a quota can bound.
var computeResources = []string{"cpu", "memory", "ephemeral-storage"}

// ComputeResources are the names of what a quota, or a LimitRange, can bound of a container: "cpu", "memory" and
// "ephemeral-storage".
func ComputeResources() []string { return slices.Clone(computeResources) }

// Add adds another demand.
func (d Demand) Add(o Demand) {
	for name, amount := range o {
		sum := d[name]
		sum.Add(amount)
		d[name] = sum
	}
}

// times is the demand of several pods alike.
func (d Demand) times(n int) Demand {
	out := Demand{}
	for name, amount := range d {
		amount.Mul(int64(n))
		out[name] = amount
	}
	return out
}

func (d Demand) addClaim(size string) {
	d.Add(Demand{"persistentvolumeclaims": resource.MustParse("1"), "requests.storage": resource.MustParse(size)})
}

// Demand of the backend's pods at their most, of one that a rollout adds, and of the migration Job's. Ask props that have
// no faults.
func (p VertaBackendProps) Demand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	d := p.demand(unset, p.ImageSet.facts().singleBackend)
	d.Add(p.MigrationDemand(unset))
	return d
}

// MigrationDemand is that of the migration Job's pod, which has no sidecars; nil where there is no Job. Ask props that have
// their defaults.
func (p VertaBackendProps) MigrationDemand(unset ContainerDefaults) Demand {
	if !p.Migration.inJob() {
		return nil
	}
	p.Sidecars = nil
	return p.PodDemand(unset)
}

// Demand of the frontend's pods at their most, and of one that a rollout adds. Ask props that have no faults.
func (p VertaFrontendProps) Demand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	return p.demand(unset, false)
}

// Demand of the ML service's pods at their most, of one that a rollout adds, and of the claim for the models. Ask props
// that have no faults.
func (p VertaMLProps) Demand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	d := p.demand(unset, p.ModelCache.onOneNode())
	if p.ModelCache.ownsClaim() {
		d.addClaim(p.ModelCache.Size)
	}
	return d
}

// Demand of Redis' pod, and of the claim that it makes. Ask props that have no faults.
func (p VertaRedisProps) Demand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	d := p.PodDemand(unset)
	if p.Persistence.ownsClaim() {
		d.addClaim(p.Persistence.Size)
	}
	return d
}

// Demand of a backup's pod, and of the claim for the copies. Ask props that have no faults.
func (p VertaRedisBackupProps) Demand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	d := p.PodDemand(unset)
	if !p.S3.isSet() && p.Volume.ExistingClaim == "" {
		d.addClaim(p.Volume.Size)
	}
	return d
}

func (p DeploymentProps) demand(unset ContainerDefaults, recreate bool) Demand {
	most := p.MostReplicas()
	if most > 0 && !recreate {
		most++ // a new pod is there before an old one goes
	}
	return p.PodDemand(unset).times(most)
}

// PodDemand is that of one pod, its exporter included. Ask props that have no faults.
func (p VertaRedisProps) PodDemand(unset ContainerDefaults) Demand {
	p = p.WithDefaults()
	p.Sidecars = slices.Concat(p.exporters(), p.Sidecars)
	return p.PodProps.PodDemand(unset)
}

// PodDemand is that of a backup's pod. Ask props that have their defaults.
func (p VertaRedisBackupProps) PodDemand(unset ContainerDefaults) Demand {
	return PodProps{Resources: p.Resources}.PodDemand(unset)
}

// PodDemand is that of one pod: its containers together, or the largest of its init containers where that is more. The
// component's own init containers have the size of its main container. Ask props that have their defaults.
func (p PodProps) PodDemand(unset ContainerDefaults) Demand {
	d := Demand{"pods": resource.MustParse("1")}
	for _, kind := range []string{"requests", "limits"} {
		for _, name := range computeResources {
			sum := resource.MustParse(p.Resources.amounts(kind)[name])
			for _, c := range p.Sidecars {
				amount, _ := unset.amountOf(c, kind, name)
				sum.Add(amount)
			}
			for _, c := range p.InitContainers {
				if amount, _ := unset.amountOf(c, kind, name); amount.Cmp(sum) > 0 {
					sum = amount
				}
			}
			d[kind+"."+name] = sum
		}
	}
	return d
}

func (r Resources) amounts(kind string) map[string]string {
	list := r.Requests
	if kind == "limits" {
		list = r.Limits
	}
	return map[string]string{"cpu": list.CPU, "memory": list.Memory, "ephemeral-storage": list.EphemeralStorage}
}

// ContainerDefaults are what a LimitRange gives to a container that says nothing, by "requests" and "limits" and then by
// the resource.
type ContainerDefaults map[string]map[string]string

// amountOf is what a container of the user's takes of a resource, and whether anybody says so. What is not requested is
// requested as much as it is limited.
func (d ContainerDefaults) amountOf(c *k8s.Container, kind, name string) (resource.Quantity, bool) {
	said := func(kind string) (resource.Quantity, bool) {
		var amounts *map[string]k8s.Quantity
		if c.Resources != nil && kind == "requests" {
			amounts = c.Resources.Requests
		} else if c.Resources != nil {
			amounts = c.Resources.Limits
		}
		if amounts == nil || (*amounts)[name] == nil {
			return resource.Quantity{}, false
		}
		amount, err := parseQuantity(fmt.Sprint((*amounts)[name].Value()))
		return amount, err == nil
	}
	if amount, ok := said(kind); ok {
		return amount, true
	}
	if kind == "requests" {
		if amount, ok := said("limits"); ok {
			return amount, true
		}
	}
	amount, err := parseQuantity(d[kind][name])
	return amount, err == nil
}

// ContainerDemand is what one container of a pod takes of a quota.
type ContainerDemand struct {
	// Field of the container in its component's props, like "sidecars[0]"; empty for the main container.
	Field string
	// Added by the user, who may have left open what it takes.
	Added bool
	// Demand of the container; what nobody says is not in it.
	Demand Demand
}

// Containers are the pod's: the main one and those that the user added. The component's own init containers have the
// size of the main one.
func (p PodProps) Containers(unset ContainerDefaults) []ContainerDemand {
	all := []ContainerDemand{{Demand: p.Resources.demand()}}
	for _, added := range []struct {
		field      string
		containers []*k8s.Container
	}{{"initContainers", p.InitContainers}, {"sidecars", p.Sidecars}} {
		for i, c := range added.containers {
			if c == nil {
				continue // see complete
			}
			d := Demand{}
			for _, kind := range []string{"requests", "limits"} {
				for _, name := range computeResources {
					if amount, ok := unset.amountOf(c, kind, name); ok {
						d[kind+"."+name] = amount
					}
				}
			}
			all = append(all, ContainerDemand{fmt.Sprintf("%s[%d]", added.field, i), true, d})
		}
	}
	return all
}

// Containers are the pod's, and the exporter where it is asked for. Ask props that have their defaults.
func (p VertaRedisProps) Containers(unset ContainerDefaults) []ContainerDemand {
	all := p.PodProps.Containers(unset)
	if *p.Exporter.Enabled {
		all = append(all, ContainerDemand{Field: "exporter", Demand: p.Exporter.Resources.demand()})
	}
	return all
}

// Containers are those that copy, which are alike. Ask props that have their defaults.
func (p VertaRedisBackupProps) Containers() []ContainerDemand {
	return []ContainerDemand{{Demand: p.Resources.demand()}}
}

func (r Resources) demand() Demand {
	d := Demand{}
	for _, kind := range []string{"requests", "limits"} {
		for name, text := range r.amounts(kind) {
			if amount, err := parseQuantity(text); err == nil {
				d[kind+"."+name] = amount
			}
		}
	}
	return d
}
