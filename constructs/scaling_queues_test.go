package constructs

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Only the backend works on queues.
func TestQueuesScaleTheBackendOnly(t *testing.T) {
	common := DeploymentProps{Autoscaling: &Autoscaling{Queues: &QueueScaling{}}}
	assert.Empty(t, VertaBackendProps{DeploymentProps: common}.Validate())
	fault := []string{`autoscaling.queues.jobsPerReplica: 10 is for the backend only, which works on the queues; ` +
		`fix: remove autoscaling.queues, and scale by CPU or memory`}
	assert.Equal(t, fault, lines(VertaFrontendProps{DeploymentProps: common}.Validate()))
	assert.Equal(t, fault, lines(VertaMLProps{DeploymentProps: common}.Validate()))
}

// What a sidecar of the backend answers, KEDA would ask itself for.
func TestQueuesOfARedisThatKEDACannotCall(t *testing.T) {
	p := VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &Autoscaling{Queues: &QueueScaling{}}}}
	for host, want := range map[string]int{"redis.example.com": 0, "10.0.0.7": 0, "localhost": 1, "127.0.0.1": 1, "::1": 1} {
		p.Redis = ExternalRedis(host, PortRedis, nil)
		assert.Len(t, p.Validate(), want, host)
	}
	assert.Equal(t, []string{`autoscaling.queues: "::1" is Redis' host, which KEDA would look for in its own pod; fix: name a host that KEDA reaches, or scale by CPU`}, func() []string {
		p.Redis.Host = "::1"
		return lines(p.Validate())
	}())
}

// What was 0 on purpose leaves the two apart.
func TestQueuesInPlaceOfCPUAndMemory(t *testing.T) {
	a := Autoscaling{TargetCPUPercent: new(0), TargetMemoryPercent: new(0), Queues: &QueueScaling{}}
	assert.Empty(t, VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &a}}.Validate())
	a.TargetMemoryPercent = new(80)
	assert.Equal(t, []string{`autoscaling.targetMemoryPercent: 80 competes with autoscaling.queues for the number of replicas; fix: remove one of the two`},
		lines(VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &a}}.Validate()))
}
