package helmvalues

import "github.com/niekcandaele/verta-cdk8s/constructs"

const (
	reasonOff    = "the component is off"
	reasonSingle = "the published images allow one backend, since one process holds the Discord gateway, the workers and " +
		"the schedulers; images built to the design (global.imageSet: design) allow more"
)

// single tells whether there must be no second pod.
func (c *converter) single(k chartComponent) bool {
	return k.name == backendChart.name && c.imageSet == constructs.ImagesPublished
}

// scaling puts replicas or an autoscaler, and returns the fewest pods that there will be.
func (c *converter) scaling(k chartComponent, in *mapping, out *output) int {
	count := in.get("replicas")
	if other := in.get("replicaCount"); count.given() {
		other.noteIfGiven("replicas is given as well, and is taken")
	} else {
		count = other
	}
	enabled, unscaled := in.get("enabled"), ""
	off := enabled.isOff()
	switch {
	case off:
		enabled.note("every installation has all components; replicas: 0 keeps this one from running")
		unscaled = reasonOff
	case c.single(k):
		unscaled = reasonSingle
	}
	auto, decided := autoscaler(k, in, unscaled)
	if auto != nil {
		count.noteIfGiven("the autoscaler owns the number of replicas")
		return autoscaling(k, auto, out)
	}
	fewest := 0
	if off {
		count.noteIfGiven(reasonOff)
		out.number("replicas", 0)
	} else {
		fewest = c.replicas(k, count, out)
	}
	// What these values are laid over may have an autoscaler; a number of replicas alone asks for none.
	if decided || unscaled != "" || out.has("replicas") {
		out.null("autoscaling")
	}
	return fewest
}

func (c *converter) replicas(k chartComponent, count value, out *output) int {
	n, ok := count.whole(0)
	switch {
	case ok && n > 1 && c.single(k):
		count.note(reasonSingle)
		return 1
	case ok:
		out.number("replicas", n)
		return n
	case c.single(k):
		return 1
	default:
		return k.replicas
	}
}

// autoscaler is nil where the chart has none, or ours must have none for a reason. It also tells whether the file
// decided on it.
func autoscaler(k chartComponent, in *mapping, unscaled string) (auto *mapping, decided bool) {
	if !k.autoscales {
		return nil, false
	}
	auto = in.mapping("autoscaling")
	on, decided := auto.get("enabled").boolean()
	switch {
	case on && unscaled == "":
		return auto, true
	case on:
		auto.drop(unscaled)
	case auto.hasOther("enabled"):
		auto.drop("the autoscaler is off")
	}
	return nil, decided
}

// autoscaling returns the fewest replicas.
func autoscaling(k chartComponent, in *mapping, out *output) int {
	numbers, fewest := &output{}, k.replicas
	if n, ok := in.get("minReplicas").whole(1); ok {
		numbers.number("minReplicas", n)
		fewest = n
	}
	numbers.numberOf("maxReplicas", in.get("maxReplicas"), 1)
	numbers.numberOf("targetCPUPercent", in.get("targetCPUUtilizationPercentage"), 0)
	// The chart's autoscaler goes by memory only where a target is given, ours unless it is told not to.
	memory, _ := in.get("targetMemoryUtilizationPercentage").whole(0)
	numbers.number("targetMemoryPercent", memory)
	out.nested("autoscaling", numbers)
	return fewest
}
