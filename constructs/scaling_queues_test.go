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

// What was 0 on purpose leaves the two apart.
func TestQueuesInPlaceOfCPUAndMemory(t *testing.T) {
	a := Autoscaling{TargetCPUPercent: new(0), TargetMemoryPercent: new(0), Queues: &QueueScaling{}}
	assert.Empty(t, VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &a}}.Validate())
	a.TargetMemoryPercent = new(80)
	assert.Equal(t, []string{`autoscaling.targetMemoryPercent: 80 competes with autoscaling.queues for the number of replicas; fix: remove one of the two`},
		lines(VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &a}}.Validate()))
}
