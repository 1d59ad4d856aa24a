package constructs

import (
	"cmp"
	"strconv"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"
)

// ResourceList is an amount of each compute resource, as Kubernetes quantities. An empty field takes the component's
// default.
type ResourceList struct {
	// CPU in cores, like "500m" or "2". Default: the component's. Optional.
	CPU string `json:"cpu,omitempty"`
	// Memory in bytes, like "512Mi". Default: the component's. Optional.
	Memory string `json:"memory,omitempty"`
	// EphemeralStorage in bytes: logs and emptyDir volumes, like "1Gi". Default: the component's. Optional.
	EphemeralStorage string `json:"ephemeral-storage,omitempty"`
}

// Resources are what a container is promised and what it may take at most.
type Resources struct {
	// Requests are what the scheduler sets aside, and the base of the autoscaler's percentages. Optional.
	Requests ResourceList `json:"requests,omitzero"`
	// Limits: CPU beyond it is throttled, memory beyond it is killed. Optional.
	Limits ResourceList `json:"limits,omitzero"`
}

func (r ResourceList) withDefaults(d ResourceList) ResourceList {
	return ResourceList{
		CPU:              cmp.Or(r.CPU, d.CPU),
		Memory:           cmp.Or(r.Memory, d.Memory),
		EphemeralStorage: cmp.Or(r.EphemeralStorage, d.EphemeralStorage),
	}
}

func (r Resources) withDefaults(d Resources) Resources {
	return Resources{Requests: r.Requests.withDefaults(d.Requests), Limits: r.Limits.withDefaults(d.Limits)}
}

// The least of what is counted in bytes. Whoever asks for less has mistaken the unit.
const (
	minMemory  = "16Mi"
	minStorage = "1Mi"
	minVolume  = "64Mi"
)

func (r Resources) check(c *checker) {
	for _, pair := range []struct{ name, request, limit, least string }{
		{"cpu", r.Requests.CPU, r.Limits.CPU, "1m"},
		{"memory", r.Requests.Memory, r.Limits.Memory, minMemory},
		{"ephemeral-storage", r.Requests.EphemeralStorage, r.Limits.EphemeralStorage, minStorage},
	} {
		request, okRequest := c.quantity("resources.requests."+pair.name, pair.request, pair.least)
		limit, okLimit := c.quantity("resources.limits."+pair.name, pair.limit, pair.least)
		if okRequest && okLimit && request.Cmp(limit) > 0 {
			c.add("resources.requests."+pair.name, pair.request, "is more than the limit "+pair.limit,
				"raise resources.limits."+pair.name+" or lower the request")
		}
	}
}

func (r ResourceList) kube() *map[string]k8s.Quantity {
	return &map[string]k8s.Quantity{
		"cpu":               Quantity(r.CPU),
		"memory":            Quantity(r.Memory),
		"ephemeral-storage": Quantity(r.EphemeralStorage),
	}
}

func (r Resources) kube() *k8s.ResourceRequirements {
	return &k8s.ResourceRequirements{Requests: r.Requests.kube(), Limits: r.Limits.kube()}
}

// memoryShare is a share of a memory quantity in whole MiB. Call it on checked quantities only.
//
//nolint:unparam // both callers' shares are 75 % at the moment, for reasons of their own
func memoryShare(memory string, percent int64) int64 {
	q := resource.MustParse(memory)
	return q.Value() * percent / 100 / (1 << 20)
}

// wholeCores rounds a CPU quantity up to whole cores. Call it on checked quantities only.
func wholeCores(cpu string) int64 {
	q := resource.MustParse(cpu)
	return max(1, (q.MilliValue()+999)/1000)
}

// nodeHeapPercent is the share of the memory limit that V8's old space may fill; the rest is for buffers, code and
// native memory. Left alone, Node sizes its heap by the machine or by half the limit, depending on its version.
const nodeHeapPercent = 75

// nodeOptions bounds the heap of a Node.js process by its memory limit, so that it collects garbage instead of being
// killed.
func nodeOptions(memoryLimit string) string {
	return "--max-old-space-size=" + strconv.FormatInt(memoryShare(memoryLimit, nodeHeapPercent), 10)
}
