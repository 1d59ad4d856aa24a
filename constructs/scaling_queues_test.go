package constructs

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
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

// KEDA does not find a short name from a namespace of its own.
func TestQueuesNeedTheNamespaceOfRedis(t *testing.T) {
	app := cdk8s.Testing_App(nil)
	nowhere := cdk8s.NewChart(app, new("nowhere"), nil)
	somewhere := cdk8s.NewChart(app, new("somewhere"), &cdk8s.ChartProps{Namespace: new("verta")})
	p := VertaBackendProps{DeploymentProps: DeploymentProps{Autoscaling: &Autoscaling{Queues: &QueueScaling{}}}}
	p.Redis.Host = "verta-redis"
	assert.Equal(t, []string{`autoscaling.queues: "verta-redis" is Redis' host, and the chart has no namespace for KEDA to look for it in; fix: set the namespace of the chart`},
		lines(p.checkCaller(nowhere)))
	assert.Empty(t, p.checkCaller(somewhere))
	p.Redis.Host = "redis.example.com"
	assert.Empty(t, p.checkCaller(nowhere))
}
