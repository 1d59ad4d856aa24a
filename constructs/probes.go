package constructs

import (
	"cmp"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Probe is one check of the kubelet. A zero field takes the component's default.
type Probe struct {
	// Path that is asked for with HTTP GET; ignored by Redis, which is asked with its own protocol.
	// Default: the component's. Optional.
	Path string `json:"path,omitempty"`
	// InitialDelaySeconds before the first check. Default: 0. Optional.
	InitialDelaySeconds int `json:"initialDelaySeconds,omitempty"`
	// PeriodSeconds between checks. Default: the component's. Optional.
	PeriodSeconds int `json:"periodSeconds,omitempty"`
	// TimeoutSeconds after which a check counts as failed. Default: the component's. Optional.
	TimeoutSeconds int `json:"timeoutSeconds,omitempty"`
	// FailureThreshold is how many failures in a row it takes. Default: the component's. Optional.
	FailureThreshold int `json:"failureThreshold,omitempty"`
}

// Probes of a container. A zero field takes the component's default; no probe can be switched off.
type Probes struct {
	// Startup allows time for initialization: the other two begin when it has passed. Optional.
	Startup Probe `json:"startup,omitzero"`
	// Liveness restarts the container; it must not depend on other services. Optional.
	Liveness Probe `json:"liveness,omitzero"`
	// Readiness takes the pod out of its Service. Optional.
	Readiness Probe `json:"readiness,omitzero"`
}

func (p Probe) withDefaults(d Probe) Probe {
	return Probe{
		Path:                cmp.Or(p.Path, d.Path),
		InitialDelaySeconds: cmp.Or(p.InitialDelaySeconds, d.InitialDelaySeconds),
		PeriodSeconds:       cmp.Or(p.PeriodSeconds, d.PeriodSeconds),
		TimeoutSeconds:      cmp.Or(p.TimeoutSeconds, d.TimeoutSeconds),
		FailureThreshold:    cmp.Or(p.FailureThreshold, d.FailureThreshold),
	}
}

func (p Probes) withDefaults(d Probes) Probes {
	return Probes{
		Startup:   p.Startup.withDefaults(d.Startup),
		Liveness:  p.Liveness.withDefaults(d.Liveness),
		Readiness: p.Readiness.withDefaults(d.Readiness),
	}
}

func (p Probes) check(c *checker) {
	for _, one := range []struct {
		name  string
		probe Probe
	}{{"startup", p.Startup}, {"liveness", p.Liveness}, {"readiness", p.Readiness}} {
		field := "probes." + one.name
		if one.probe.Path != "" && !strings.HasPrefix(one.probe.Path, "/") {
			c.add(field+".path", one.probe.Path, "is not a path", "begin it with a slash")
		}
		c.atLeast(field+".initialDelaySeconds", one.probe.InitialDelaySeconds, 0)
		c.atLeast(field+".periodSeconds", one.probe.PeriodSeconds, 1)
		c.atLeast(field+".timeoutSeconds", one.probe.TimeoutSeconds, 1)
		c.atLeast(field+".failureThreshold", one.probe.FailureThreshold, 1)
	}
}

// startupSeconds is the time that the startup probe allows.
func (p Probes) startupSeconds() int {
	return p.Startup.InitialDelaySeconds + p.Startup.PeriodSeconds*p.Startup.FailureThreshold
}

func (p Probe) timings() *k8s.Probe {
	probe := &k8s.Probe{
		PeriodSeconds:    num(p.PeriodSeconds),
		TimeoutSeconds:   num(p.TimeoutSeconds),
		FailureThreshold: num(p.FailureThreshold),
	}
	if p.InitialDelaySeconds > 0 {
		probe.InitialDelaySeconds = num(p.InitialDelaySeconds)
	}
	return probe
}

func (p Probe) http() *k8s.Probe {
	probe := p.timings()
	probe.HttpGet = &k8s.HttpGetAction{Path: text(p.Path), Port: IntOrString(portNameHTTP)}
	return probe
}

func (p Probe) exec(command ...string) *k8s.Probe {
	probe := p.timings()
	probe.Exec = &k8s.ExecAction{Command: texts(command...)}
	return probe
}
