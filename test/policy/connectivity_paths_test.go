package policy

import (
	"slices"

	"github.com/mattfenwick/cyclonus/pkg/matcher"
	networkingv1 "k8s.io/api/networking/v1"
)

// pathFaults are the calls that the policies do not let through, or let through twice: two rules for one call, and the
// second stays behind when somebody takes the first away.
func pathFaults(s stack, calls []call) []string {
	var faults []string
	policies := engine(s)
	for _, c := range calls {
		if c.caller != nil {
			// Addresses may be open for more than one reason: the database's block takes in everything.
			if n := len(openings(policies.Egress, c.from, c.to, c)); n == 0 || (n > 1 && c.answerer != nil) {
				faults = append(faults, fault(s, c.why, "%d rules of %s let it out to port %d, not 1; see its Edges", n, c.caller.id(), c.port))
			}
		}
		if c.answerer != nil {
			if n := len(openings(policies.Ingress, c.to, c.from, c)); n != 1 {
				faults = append(faults, fault(s, c.why, "%d rules of %s let it in at port %d, not 1; see the Edges of the caller", n, c.answerer.id(), c.port))
			}
		}
	}
	return faults
}

// openings are the rules that allow a call at one of its ends. Blocks of addresses are left out where both ends are
// pods: that the database may be anywhere is no reason for a call inside.
func openings(targets map[string]*matcher.Target, end, other *matcher.TrafficPeer, c call) []matcher.PeerMatcher {
	var found []matcher.PeerMatcher
	tr := c.traffic()
	for _, target := range targets {
		if !target.IsMatch(end.Internal.Namespace, end.Internal.PodLabels) {
			continue
		}
		for _, rule := range target.Peers {
			_, isBlock := rule.(*matcher.IPPeerMatcher)
			if isBlock && c.caller != nil && c.answerer != nil {
				continue
			}
			if rule.Allows(other, tr.ResolvedPort, tr.ResolvedPortName, tr.Protocol) {
				found = append(found, rule)
			}
		}
	}
	return found
}

// callerFaults are the openings that no call needs.
func callerFaults(s stack, calls []call) []string {
	var faults []string
	for _, p := range typed[networkingv1.NetworkPolicy](s, "NetworkPolicy") {
		in, out := matcher.BuildTarget(&p)
		for _, w := range everybody(s) {
			of := func(end *workload) bool { return end != nil && end.name == w.name }
			unused := func(target *matcher.Target, word string, other func(c call) *matcher.TrafficPeer) {
				for _, rule := range rulesFor(target, w) {
					ports := portsOf(rule)
					if ports == nil {
						faults = append(faults, fault(s, "NetworkPolicy/"+p.Name, "opens every port %s %s; name the ports", word, w.id()))
					}
					for _, port := range ports {
						needed := slices.ContainsFunc(calls, func(c call) bool {
							asks := c.traffic()
							return other(c) != nil && port.AllowsPortProtocol(asks.ResolvedPort, asks.ResolvedPortName, asks.Protocol) &&
								rule.Allows(other(c), asks.ResolvedPort, asks.ResolvedPortName, asks.Protocol)
						})
						if !needed {
							faults = append(faults, fault(s, "NetworkPolicy/"+p.Name,
								"opens %s/%s %s %s for nobody's use (%s); take the Edge away, or tell the caller of it",
								port.Port, port.Protocol, word, w.id(), whom(rule)))
						}
					}
				}
			}
			unused(in, "to", func(c call) *matcher.TrafficPeer {
				if of(c.answerer) {
					return c.from
				}
				return nil
			})
			unused(out, "from", func(c call) *matcher.TrafficPeer {
				if of(c.caller) {
					return c.to
				}
				return nil
			})
		}
	}
	return faults
}

// rulesFor are those of a policy that go for a workload's pods.
func rulesFor(target *matcher.Target, w workload) []matcher.PeerMatcher {
	if target == nil || !target.IsMatch(w.namespace, w.pod.Labels) {
		return nil
	}
	return target.Peers
}

// portsOf are the ports of a rule; nil where it opens all.
func portsOf(rule matcher.PeerMatcher) []*matcher.PortProtocolMatcher {
	var ports matcher.PortMatcher
	switch r := rule.(type) {
	case *matcher.PodPeerMatcher:
		ports = r.Port
	case *matcher.IPPeerMatcher:
		ports = r.Port
	}
	if specific, ok := ports.(*matcher.SpecificPortMatcher); ok && len(specific.PortRanges) == 0 {
		return specific.Ports
	}
	return nil
}

// whom names the other end of a rule.
func whom(rule matcher.PeerMatcher) string {
	switch r := rule.(type) {
	case *matcher.PodPeerMatcher:
		return r.PrimaryKey()
	case *matcher.IPPeerMatcher:
		return r.PrimaryKey()
	default:
		return "everybody"
	}
}
