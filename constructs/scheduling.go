package constructs

import "github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

// spreadAffinity prefers a node that runs no other pod of the component. Preferred, not required: with as many pods as
// nodes a rolling update could otherwise never place the pod that it adds first.
func spreadAffinity(selector map[string]string) *k8s.PodAntiAffinity {
	return &k8s.PodAntiAffinity{
		PreferredDuringSchedulingIgnoredDuringExecution: list(&k8s.WeightedPodAffinityTerm{
			Weight: num(100),
			PodAffinityTerm: &k8s.PodAffinityTerm{
				TopologyKey:   text("kubernetes.io/hostname"),
				LabelSelector: &k8s.LabelSelector{MatchLabels: textMap(selector)},
			},
		}),
	}
}

// spreadConstraints even the pods of one revision out over zones and nodes, as far as there is room.
func spreadConstraints(selector map[string]string) []*k8s.TopologySpreadConstraint {
	constraint := func(topologyKey string) *k8s.TopologySpreadConstraint {
		return &k8s.TopologySpreadConstraint{
			MaxSkew:           num(1),
			TopologyKey:       text(topologyKey),
			WhenUnsatisfiable: text("ScheduleAnyway"),
			LabelSelector:     &k8s.LabelSelector{MatchLabels: textMap(selector)},
			// Without it the pods of the outgoing revision count too, and the new ones end up lopsided.
			MatchLabelKeys: texts("pod-template-hash"),
		}
	}
	return []*k8s.TopologySpreadConstraint{
		constraint("topology.kubernetes.io/zone"),
		constraint("kubernetes.io/hostname"),
	}
}

// affinity joins the user's affinity with the spreading, which the user's own anti-affinity replaces.
func (p PodProps) affinity(selector map[string]string) *k8s.Affinity {
	if !p.Spread {
		return p.Affinity
	}
	joined := k8s.Affinity{}
	if p.Affinity != nil {
		joined = *p.Affinity
	}
	if joined.PodAntiAffinity == nil {
		joined.PodAntiAffinity = spreadAffinity(selector)
	}
	return &joined
}
