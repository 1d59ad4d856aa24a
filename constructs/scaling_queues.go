package constructs

import (
	"fmt"
	"net"
	"strconv"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/kedash"
)

// Defaults of scaling by queues.
const (
	// DefaultJobsPerReplica is how many channels a backend works on at a time, unless told otherwise.
	DefaultJobsPerReplica = 10
	// DefaultPollingSeconds is KEDA's own.
	DefaultPollingSeconds = 30

	kedaAPI = "keda.sh/v1alpha1"
)

// QueueScaling has KEDA scale the backend by the jobs that wait in its queues. The fullest queue decides.
type QueueScaling struct {
	// JobsPerReplica that may wait in a queue before another replica is asked for. Default: 10. Optional.
	JobsPerReplica int `json:"jobsPerReplica,omitempty"`
	// PollingSeconds between looks at the queues. Default: 30. Optional.
	PollingSeconds int `json:"pollingSeconds,omitempty"`
}

func (q QueueScaling) withDefaults() QueueScaling {
	if q.JobsPerReplica == 0 {
		q.JobsPerReplica = DefaultJobsPerReplica
	}
	if q.PollingSeconds == 0 {
		q.PollingSeconds = DefaultPollingSeconds
	}
	return q
}

func (q QueueScaling) check(c *checker) {
	c.atLeast("autoscaling.queues.jobsPerReplica", q.JobsPerReplica, 1)
	c.between("autoscaling.queues.pollingSeconds", q.PollingSeconds, 1, 3600)
}

// checkNoQueues is for components that work on no queue.
func (a *Autoscaling) checkNoQueues(c *checker) {
	if a != nil && a.Queues != nil {
		c.add("autoscaling.queues.jobsPerReplica", a.Queues.JobsPerReplica, "is for the backend only, which works on the queues",
			"remove autoscaling.queues, and scale by CPU or memory")
	}
}

// newQueueScaler makes the ScaledObject, and the TriggerAuthentication by which KEDA reads the password. KEDA makes a
// HorizontalPodAutoscaler of it, with the same bounds on scaling in as the one that goes by CPU and memory. It measures
// sorted sets as well as lists, so jobs with a priority count too.
func (p VertaBackendProps) newQueueScaler(scope constructs.Construct, labels map[string]string) (scaler, authentication cdk8s.ApiObject) {
	name := objectName(p.NamePrefix, ComponentBackend)
	meta := func() *cdk8s.ApiObjectMetadata {
		return &cdk8s.ApiObjectMetadata{Name: text(name), Labels: textMap(labels)}
	}
	var by *kedash.ScaledObjectSpecTriggersAuthenticationRef
	if p.Redis.Password != nil {
		authentication = newObject(scope, "queue-authentication", kedaAPI, "TriggerAuthentication", &kedash.TriggerAuthenticationProps{
			Metadata: meta(),
			Spec: &kedash.TriggerAuthenticationSpec{SecretTargetRef: list(&kedash.TriggerAuthenticationSpecSecretTargetRef{
				Parameter: text("password"), Name: text(p.Redis.Password.Name), Key: text(p.Redis.Password.Key),
			})},
		})
		by = &kedash.ScaledObjectSpecTriggersAuthenticationRef{Name: text(name)}
	}
	a := p.Autoscaling
	var triggers []*kedash.ScaledObjectSpecTriggers
	for _, queue := range queues {
		for _, state := range []string{queueWait, queuePrioritized} {
			triggers = append(triggers, &kedash.ScaledObjectSpecTriggers{
				Type:              text("redis"),
				AuthenticationRef: by,
				Metadata: textMap(map[string]string{
					"address":    p.redisForOthers(scope),
					"listName":   queueKey(queue, state),
					"listLength": strconv.Itoa(a.Queues.JobsPerReplica),
				}),
			})
		}
	}
	scaler = newObject(scope, "queue-scaler", kedaAPI, "ScaledObject", &kedash.ScaledObjectProps{
		Metadata: meta(),
		Spec: &kedash.ScaledObjectSpec{
			ScaleTargetRef:  &kedash.ScaledObjectSpecScaleTargetRef{Name: text(name)}, // a Deployment, where no kind is named
			MinReplicaCount: num(a.MinReplicas),
			MaxReplicaCount: num(a.MaxReplicas),
			PollingInterval: num(a.Queues.PollingSeconds),
			Triggers:        &triggers,
			Advanced: &kedash.ScaledObjectSpecAdvanced{
				HorizontalPodAutoscalerConfig: &kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig{
					Behavior: &kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior{
						ScaleDown: &kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown{
							StabilizationWindowSeconds: num(scaleDownWindowSeconds),
							Policies: list(&kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies{
								Type: text("Pods"), Value: num(1), PeriodSeconds: num(scaleDownPeriodSeconds),
							}),
						},
					},
				},
			},
		},
	})
	return scaler, authentication
}

// redisForOthers is Redis as pods of other namespaces call it: a Service of this namespace by its full name.
func (p VertaBackendProps) redisForOthers(scope constructs.Construct) string {
	host := p.Redis.Host
	if namespace := cdk8s.Chart_Of(scope).Namespace(); namespace != nil && !strings.ContainsAny(host, ".:") {
		host += "." + *namespace + ".svc"
	}
	return net.JoinHostPort(host, strconv.Itoa(p.Redis.Port))
}

// checkCaller refuses a Redis that KEDA, in a namespace of its own, would have to find by a short name.
func (p VertaBackendProps) checkCaller(scope constructs.Construct) []Fault {
	if p.Autoscaling == nil || p.Autoscaling.Queues == nil || cdk8s.Chart_Of(scope).Namespace() != nil || strings.ContainsAny(p.Redis.Host, ".:") {
		return nil
	}
	return []Fault{{Field: "autoscaling.queues", Value: fmt.Sprintf("%q", p.Redis.Host), Problem: "is Redis' host, and the chart has no namespace for KEDA to look for it in",
		Fix: "set the namespace of the chart"}}
}

// checkQueues refuses a Redis that KEDA cannot call: what is local to the backend's pods is itself to KEDA.
func (p VertaBackendProps) checkQueues(c *checker) {
	if p.Autoscaling == nil || p.Autoscaling.Queues == nil {
		return
	}
	if ip := net.ParseIP(p.Redis.Host); p.Redis.Host == "localhost" || ip != nil && ip.IsLoopback() {
		c.add("autoscaling.queues", p.Redis.Host, "is Redis' host, which KEDA would look for in its own pod", "name a host that KEDA reaches, or scale by CPU")
	}
}

// queueEdges are KEDA's, to a Redis of this installation.
func (p VertaBackendProps) queueEdges() []Edge {
	if p.Autoscaling == nil || p.Autoscaling.Queues == nil || p.Redis.Peer.is(PeerExternalRedis) {
		return nil
	}
	return []Edge{{From: PeerKEDA, To: p.Redis.Peer, Port: p.Redis.Port, Why: "lengths of queues"}}
}
