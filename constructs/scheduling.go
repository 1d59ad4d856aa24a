package constructs

import (
	"slices"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

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

// affinity joins the user's affinity with the spreading, which the user's own anti-affinity replaces, and with the
// architectures, which hold besides the user's own terms.
func (p PodProps) affinity(selector map[string]string) *k8s.Affinity {
	if !p.Spread && len(p.Architectures) == 0 {
		return p.Affinity
	}
	joined := k8s.Affinity{}
	if p.Affinity != nil {
		joined = *p.Affinity
	}
	if p.Spread && joined.PodAntiAffinity == nil {
		joined.PodAntiAffinity = spreadAffinity(selector)
	}
	if len(p.Architectures) > 0 {
		joined.NodeAffinity = architectureAffinity(p.Architectures, joined.NodeAffinity)
	}
	return &joined
}

// architectures that Kubernetes has nodes of.
var architectures = []string{"amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"}

// architectureAffinity adds the architectures to each of the user's required terms, of which a node must meet one.
func architectureAffinity(names []string, user *k8s.NodeAffinity) *k8s.NodeAffinity {
	joined := k8s.NodeAffinity{}
	if user != nil {
		joined = *user
	}
	terms := []*k8s.NodeSelectorTerm{{}}
	if required := joined.RequiredDuringSchedulingIgnoredDuringExecution; required != nil && len(deref(required.NodeSelectorTerms)) > 0 {
		terms = deref(required.NodeSelectorTerms)
	}
	built := &k8s.NodeSelectorRequirement{Key: text("kubernetes.io/arch"), Operator: text("In"), Values: texts(names...)}
	both := make([]*k8s.NodeSelectorTerm, len(terms))
	for i, term := range terms {
		both[i] = &k8s.NodeSelectorTerm{
			MatchExpressions: list(slices.Concat(deref(term.MatchExpressions), []*k8s.NodeSelectorRequirement{built})...),
			MatchFields:      term.MatchFields,
		}
	}
	joined.RequiredDuringSchedulingIgnoredDuringExecution = &k8s.NodeSelector{NodeSelectorTerms: list(both...)}
	return &joined
}
