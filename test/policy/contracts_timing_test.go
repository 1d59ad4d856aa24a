package policy

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	corev1 "k8s.io/api/core/v1"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// What the programs need of time, in seconds. Where the values choose a time themselves, theirs counts.
const (
	// The backend stops its server, drains its workers and exits by itself 30 s after SIGTERM (src/index.ts).
	backendDrain = 30
	// Redis writes what the last second of its append-only file lacks, and waits ten seconds for replicas, of which
	// there are none (redis.conf, shutdown-timeout).
	redisDrain = 10
	// uvicorn and "next start" answer what they have begun, and have no deadline of their own: this much they shall have.
	// The backend repeats a request to the ML service that is cut off.
	frontendDrain = 10
	mlDrain       = 30
	// The kernel's SIGKILL must come after that, whatever the kubelet's clock makes of it.
	shutdownSlack = 3

	// The backend tries the database five times, five seconds apart, two seconds each (src/database/connection.ts,
	// index.ts), and logs in to Discord before it listens; half a minute is allowed for that. In between it migrates: the
	// init container has left nothing to do there, and migration.skip is for those who have migrated already.
	backendStart = 5*2 + 4*5 + 30
	// A minute or more for bge-m3 and the classifier, so five on a slow disk.
	mlStart       = 300
	frontendStart = 30
	// Redis reads its append-only file back at this rate or faster, in MiB/s.
	redisReads = 50
)

func TestTimesAddUp(t *testing.T) {
	for _, s := range everyStack(t) {
		assert.Empty(t, timingFaults(s), s.name)
	}
}

func TestTimesCanBeWrong(t *testing.T) {
	base := prod(t)
	pod := func(kind, name string, value any, path ...any) func(s *stack) {
		return func(s *stack) {
			set(t, object(t, *s, kind, name), value, append([]any{"spec", "template", "spec"}, path...)...)
		}
	}
	preStop := func(name string, command ...any) func(s *stack) {
		return pod("Deployment", name, command, "containers", 0, "lifecycle", "preStop", "exec", "command")
	}
	threshold := func(kind, name, probe string, failures int64) func(s *stack) {
		return pod(kind, name, failures, "containers", 0, probe, "failureThreshold")
	}
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"killed while it drains", pod("Deployment", "verta-backend", int64(40), "terminationGracePeriodSeconds"),
			"Deployment/verta-backend: terminationGracePeriodSeconds is 40, less than preStop 10 + drain 30 + 3"},
		{"a longer preStop alone", preStop("verta-frontend", "sleep", "60"),
			"Deployment/verta-frontend: terminationGracePeriodSeconds is 30, less than preStop 60 + drain 10 + 3"},
		{"Redis has the least", pod("StatefulSet", "verta-redis", int64(5), "terminationGracePeriodSeconds"),
			"StatefulSet/verta-redis: terminationGracePeriodSeconds is 5, less than preStop 0 + drain 10 + 3"},
		{"a preStop that nobody can time", preStop("verta-ml", "sh", "-c", "drain"),
			"Deployment/verta-ml: preStop is not sleep and a number"},
		{"restarted while it waits for the database", threshold("Deployment", "verta-backend", "startupProbe", 10),
			"Deployment/verta-backend: its startup probe allows 20 s, the program takes 60"},
		{"restarted while it loads its models", threshold("Deployment", "verta-ml", "startupProbe", 12),
			"Deployment/verta-ml: its startup probe allows 60 s, the program takes 300"},
		{"restarted while it reads its file", threshold("StatefulSet", "verta-redis", "startupProbe", 5),
			"StatefulSet/verta-redis: its startup probe allows 10 s, the program takes 16"},
		{"restarted before it is taken out", threshold("Deployment", "verta-frontend", "livenessProbe", 1),
			"Deployment/verta-frontend: it is restarted after 10 s, but stays in its Service for 15"},
		{"asked again before the answer may come", pod("Deployment", "verta-frontend", int64(30), "containers", 0, "readinessProbe", "timeoutSeconds"),
			"Deployment/verta-frontend: its readinessProbe may take 30 s, but is asked every 5"},
		{"given up while it migrates", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-backend"), int64(600), "spec", "progressDeadlineSeconds")
		}, "Deployment/verta-backend: progressDeadlineSeconds is 600, less than 840 of init containers and startup"},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Contains(t, strings.Join(timingFaults(spoiled(base, row.change)), "\n"), row.want)
		})
	}
}

func timingFaults(s stack) []string {
	var faults []string
	for _, w := range workloads(s) {
		chosen := chosenTimes(s)[w.component]
		add := func(format string, args ...any) {
			faults = append(faults, fault(s, w.id(), format, args...))
		}
		if problem := shutdownProblem(w, chosen.drain); problem != "" {
			add("%s", problem)
		}
		if c := w.main(); !chosen.probes {
			start, readiness, liveness := c.StartupProbe, c.ReadinessProbe, c.LivenessProbe
			if allows := failsAfter(start); allows < startSeconds(s, w) {
				add("its startup probe allows %d s, the program takes %d; raise probes.startup.failureThreshold", allows, startSeconds(s, w))
			}
			if failsAfter(liveness) < failsAfter(readiness) {
				add("it is restarted after %d s, but stays in its Service for %d; raise probes.liveness.failureThreshold",
					failsAfter(liveness), failsAfter(readiness))
			}
			for name, p := range map[string]*corev1.Probe{"startupProbe": start, "readinessProbe": readiness, "livenessProbe": liveness} {
				if p.TimeoutSeconds > p.PeriodSeconds {
					add("its %s may take %d s, but is asked every %d", name, p.TimeoutSeconds, p.PeriodSeconds)
				}
			}
		}
		needs := initSeconds(w) + failsAfter(w.main().StartupProbe)
		if w.kind == "Deployment" && !chosen.rollout && w.deadline < needs {
			add("progressDeadlineSeconds is %d, less than %d of init containers and startup; leave it to its default", w.deadline, needs)
		}
	}
	return faults
}

// times are what the values choose of a component, or the application's own.
type times struct {
	drain           int
	probes, rollout bool
}

func chosenTimes(s stack) map[string]times {
	v := s.values
	of := func(pod constructs.PodProps, rollout constructs.Rollout, drain int) times {
		if pod.Shutdown.AppSeconds != 0 {
			drain = pod.Shutdown.AppSeconds
		}
		return times{drain: drain, probes: pod.Probes != constructs.Probes{}, rollout: rollout != constructs.Rollout{}}
	}
	return map[string]times{
		"backend":  of(v.Backend.PodProps, v.Backend.Rollout, backendDrain),
		"frontend": of(v.Frontend.PodProps, v.Frontend.Rollout, frontendDrain),
		"ml":       of(v.ML.PodProps, v.ML.Rollout, mlDrain),
		"redis":    of(v.Redis.PodProps, constructs.Rollout{}, redisDrain),
	}
}

// shutdownProblem holds the grace period against what is done in it: first preStop, then the program's own end.
func shutdownProblem(w workload, drain int) string {
	preStop := 0
	if l := w.main().Lifecycle; l != nil && l.PreStop != nil {
		command := l.PreStop.Exec.Command
		if len(command) != 2 || command[0] != "sleep" {
			return fmt.Sprintf("preStop is not sleep and a number, but %v; nobody can say how long it takes", command)
		}
		preStop, _ = strconv.Atoi(command[1])
	}
	grace := int(*w.pod.Spec.TerminationGracePeriodSeconds)
	if grace < preStop+drain+shutdownSlack {
		return fmt.Sprintf("terminationGracePeriodSeconds is %d, less than preStop %d + drain %d + %d; see shutdown.appSeconds",
			grace, preStop, drain, shutdownSlack)
	}
	return ""
}

// failsAfter is how long a program may go on failing a probe.
func failsAfter(p *corev1.Probe) int {
	return int(p.InitialDelaySeconds + p.PeriodSeconds*p.FailureThreshold)
}

func startSeconds(s stack, w workload) int {
	switch w.component {
	case "backend":
		return backendStart
	case "frontend":
		return frontendStart
	case "ml":
		return mlStart
	default:
		return int(redisMaxMemory(s)>>20)/redisReads + 1
	}
}

// initSeconds are what the init containers may take that have a deadline, timeout(1).
func initSeconds(w workload) int {
	sum := 0
	for _, c := range w.pod.Spec.InitContainers {
		// A script with the arguments of timeout(1) behind the name that it goes by.
		if i := slices.Index(c.Command, "deadline"); i >= 0 && i+1 < len(c.Command) {
			seconds, _ := strconv.Atoi(c.Command[i+1])
			sum += seconds
		}
	}
	return sum
}
