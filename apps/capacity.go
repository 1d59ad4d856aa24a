package apps

import (
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"k8s.io/apimachinery/pkg/api/resource"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Capacity is what one component takes from a cluster and from the database.
type Capacity struct {
	// Component, like "backend".
	Component string
	// Replicas are the fewest and the most pods. A rollout adds one for a while.
	Replicas Replicas
	// Requests of one pod: all its containers.
	Requests Amounts
	// Limits of one pod. A container without one is counted as 0.
	Limits Amounts
	// Connections to the database that one pod may hold open: its pools.
	Connections int
	// VolumeBytes of the claims that the component has, however many pods there are.
	VolumeBytes int64
}

// Amounts of CPU and memory.
type Amounts struct {
	// MilliCPU is a thousandth of a core.
	MilliCPU int64
	// MemoryBytes of memory.
	MemoryBytes int64
}

// Capacity of every component that the values run. It needs no Node.js; the values must be valid.
func (v Values) Capacity() []Capacity {
	replicas := v.Replicas()
	backend, frontend, ml := v.backend().WithDefaults(), v.frontend().WithDefaults(), v.ml().WithDefaults()
	models := int64(0)
	if cache := ml.ModelCache; cache.Mode == constructs.ModelsPersistent && cache.ExistingClaim == "" {
		models = bytesOf(cache.Size)
	}
	all := []Capacity{
		newCapacity(constructs.ComponentFrontend, frontend.PodProps, 0, 0),
		newCapacity(constructs.ComponentBackend, backend.PodProps, backend.Config.DatabasePoolSize, 0),
		// Each worker is a process with a pool of its own.
		newCapacity(constructs.ComponentML, ml.PodProps, ml.Config.Workers*ml.Config.DatabasePoolSize, models),
	}
	if v.runsRedis() {
		redis := v.redis().WithDefaults()
		volume := int64(0)
		if on(redis.Persistence.Enabled) {
			volume = bytesOf(redis.Persistence.Size)
		}
		c := newCapacity(constructs.ComponentRedis, redis.PodProps, 0, volume)
		if *redis.Exporter.Enabled {
			c.add(redis.Exporter.Resources)
		}
		all = append(all, c)
	}
	for i := range all {
		all[i].Replicas = replicas[all[i].Component]
	}
	return all
}

func newCapacity(component string, pod constructs.PodProps, connections int, volumeBytes int64) Capacity {
	c := Capacity{Component: component, Connections: connections, VolumeBytes: volumeBytes}
	c.add(pod.Resources)
	for _, sidecar := range pod.Sidecars {
		if sidecar.Resources != nil {
			c.Requests.add(amountOf(sidecar.Resources.Requests, "cpu"), amountOf(sidecar.Resources.Requests, "memory"))
			c.Limits.add(amountOf(sidecar.Resources.Limits, "cpu"), amountOf(sidecar.Resources.Limits, "memory"))
		}
	}
	return c
}

func (c *Capacity) add(r constructs.Resources) {
	c.Requests.add(r.Requests.CPU, r.Requests.Memory)
	c.Limits.add(r.Limits.CPU, r.Limits.Memory)
}

func (a *Amounts) add(cpu, memory string) {
	if q, err := resource.ParseQuantity(cpu); err == nil {
		a.MilliCPU += q.MilliValue()
	}
	a.MemoryBytes += bytesOf(memory)
}

func bytesOf(quantity string) int64 {
	q, err := resource.ParseQuantity(quantity)
	if err != nil {
		return 0 // nothing was said
	}
	return q.Value()
}

// amountOf an entry of a user's container. Those of the library's Quantity are read without Node.js.
func amountOf(amounts *map[string]k8s.Quantity, name string) string {
	if amounts == nil {
		return ""
	}
	q, ok := (*amounts)[name]
	if !ok {
		return ""
	}
	text, _ := q.Value().(string)
	return text
}
