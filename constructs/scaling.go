package constructs

import (
	"cmp"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of the autoscaler. The percentages are the design's.
const (
	DefaultMaxReplicas   = 10
	DefaultCPUPercent    = 70
	DefaultMemoryPercent = 80

	// Scaling in waits for five quiet minutes and then takes one pod a minute: a worker that stops hands its jobs back
	// to the queue, so losing several at once would show.
	scaleDownWindowSeconds = 300
	scaleDownPeriodSeconds = 60
)

// Autoscaling hands the number of replicas to a HorizontalPodAutoscaler, or, for the backend, to KEDA.
type Autoscaling struct {
	// MinReplicas that are always there. Default: the component's replicas. Optional.
	MinReplicas int `json:"minReplicas,omitempty"`
	// MaxReplicas that load can call up. Default: 10. Optional.
	MaxReplicas int `json:"maxReplicas,omitempty"`
	// TargetCPUPercent of the requested CPU that pods should use on average; 0 leaves CPU out. Default: 70. Optional.
	TargetCPUPercent *int `json:"targetCPUPercent,omitempty"`
	// TargetMemoryPercent of the requested memory that pods should use on average; 0 leaves memory out. Request enough:
	// a pod whose idle size lies above this share is scaled to the maximum and stays there. Default: 80. Optional.
	TargetMemoryPercent *int `json:"targetMemoryPercent,omitempty"`
	// Queues scales by the jobs that wait, with KEDA, in place of CPU and memory. For the backend only.
	// Default: none. Optional.
	Queues *QueueScaling `json:"queues,omitempty"`
}

func (a Autoscaling) withDefaults(replicas int) Autoscaling {
	a.MinReplicas = cmp.Or(a.MinReplicas, replicas)
	a.MaxReplicas = cmp.Or(a.MaxReplicas, DefaultMaxReplicas)
	if a.Queues != nil {
		a.Queues = new(a.Queues.withDefaults())
		return a
	}
	if a.TargetCPUPercent == nil {
		a.TargetCPUPercent = new(DefaultCPUPercent)
	}
	if a.TargetMemoryPercent == nil {
		a.TargetMemoryPercent = new(DefaultMemoryPercent)
	}
	return a
}

func (a Autoscaling) check(c *checker) {
	c.atLeast("autoscaling.minReplicas", a.MinReplicas, 1)
	if a.MaxReplicas < a.MinReplicas {
		c.add("autoscaling.maxReplicas", a.MaxReplicas, fmt.Sprintf("is less than minReplicas %d", a.MinReplicas),
			fmt.Sprintf("raise it to %d or more, or lower autoscaling.minReplicas", a.MinReplicas))
	}
	if a.Queues != nil {
		a.Queues.check(c)
		for _, target := range []struct {
			field   string
			percent *int
		}{{"targetCPUPercent", a.TargetCPUPercent}, {"targetMemoryPercent", a.TargetMemoryPercent}} {
			if target.percent != nil && *target.percent != 0 {
				c.add("autoscaling."+target.field, *target.percent, "competes with autoscaling.queues for the number of replicas",
					"remove one of the two")
			}
		}
		return
	}
	c.between("autoscaling.targetCPUPercent", *a.TargetCPUPercent, 0, 1000)
	c.between("autoscaling.targetMemoryPercent", *a.TargetMemoryPercent, 0, 1000)
	if *a.TargetCPUPercent == 0 && *a.TargetMemoryPercent == 0 {
		c.add("autoscaling.targetCPUPercent", 0, "leaves the autoscaler nothing to go by",
			"set targetCPUPercent or targetMemoryPercent above 0, or remove autoscaling")
	}
}

func newAutoscaler(scope constructs.Construct, meta *k8s.ObjectMeta, a Autoscaling) cdk8s.ApiObject {
	var metrics []*k8s.MetricSpecV2
	for _, m := range []struct {
		resource string
		percent  int
	}{{"cpu", *a.TargetCPUPercent}, {"memory", *a.TargetMemoryPercent}} {
		if m.percent == 0 {
			continue
		}
		metrics = append(metrics, &k8s.MetricSpecV2{
			Type: text("Resource"),
			Resource: &k8s.ResourceMetricSourceV2{
				Name:   text(m.resource),
				Target: &k8s.MetricTargetV2{Type: text("Utilization"), AverageUtilization: num(m.percent)},
			},
		})
	}
	return newObject(scope, "autoscaler", "autoscaling/v2", "HorizontalPodAutoscaler", &k8s.KubeHorizontalPodAutoscalerV2Props{
		Metadata: meta,
		Spec: &k8s.HorizontalPodAutoscalerSpecV2{
			ScaleTargetRef: &k8s.CrossVersionObjectReferenceV2{
				ApiVersion: text("apps/v1"), Kind: text("Deployment"), Name: meta.Name,
			},
			MinReplicas: num(a.MinReplicas),
			MaxReplicas: num(a.MaxReplicas),
			Metrics:     &metrics,
			Behavior: &k8s.HorizontalPodAutoscalerBehaviorV2{
				ScaleDown: &k8s.HpaScalingRulesV2{
					StabilizationWindowSeconds: num(scaleDownWindowSeconds),
					Policies: list(&k8s.HpaScalingPolicyV2{
						Type: text("Pods"), Value: num(1), PeriodSeconds: num(scaleDownPeriodSeconds),
					}),
				},
			},
		},
	})
}

// newDisruptionBudget makes the budget for voluntary disruptions. Pods that are not ready may always be evicted: they
// serve nobody, and would otherwise hold up a drain for ever.
func newDisruptionBudget(scope constructs.Construct, meta *k8s.ObjectMeta, selector map[string]string, minAvailable int) cdk8s.ApiObject {
	return newObject(scope, "disruption-budget", "policy/v1", "PodDisruptionBudget", &k8s.KubePodDisruptionBudgetProps{
		Metadata: meta,
		Spec: &k8s.PodDisruptionBudgetSpec{
			MinAvailable:               IntOrString(minAvailable),
			Selector:                   &k8s.LabelSelector{MatchLabels: textMap(selector)},
			UnhealthyPodEvictionPolicy: text("AlwaysAllow"),
		},
	})
}
