package policy

import (
	"net/netip"
	"slices"

	"github.com/mattfenwick/cyclonus/pkg/matcher"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// peer is somebody who may call or be called: a pod, or addresses that no pod has.
type peer struct {
	name string
	// At each of these it answers, and from each of these it calls; the policies must treat them alike.
	at []*matcher.TrafficPeer
	// pod is the workload behind the peer, for those of the stack.
	pod *workload
}

// podPeer is a pod of some namespace, with an address out of the usual range of pods.
func podPeer(name, namespace, address string, labels map[string]string) peer {
	return peer{name: name, at: []*matcher.TrafficPeer{{
		IP: address,
		Internal: &matcher.InternalPeer{
			Namespace: namespace, PodLabels: labels,
			// Kubernetes puts this label on every namespace, and nobody can take it away.
			NamespaceLabels: map[string]string{corev1.LabelMetadataName: namespace},
		},
	}}}
}

func addressPeer(name string, addresses ...string) peer {
	p := peer{name: name}
	for _, address := range addresses {
		p.at = append(p.at, &matcher.TrafficPeer{IP: address})
	}
	return p
}

// chosenPeer is what the values say a peer is: one pod that fits, and one address of each block.
func chosenPeer(name string, p constructs.Peer, podAddress string) peer {
	out := peer{name: name}
	if p.Namespace != "" || len(p.PodSelector) > 0 {
		out = podPeer(name, p.Namespace, podAddress, p.PodSelector)
	}
	for _, cidr := range p.CIDRs {
		out.at = append(out.at, &matcher.TrafficPeer{IP: addressIn(cidr, p.ExceptCIDRs)})
	}
	return out
}

// addressIn is the first address of a block that no exception takes away.
func addressIn(cidr string, except []string) string {
	block := netip.MustParsePrefix(cidr)
	for a := block.Addr().Next(); block.Contains(a); a = a.Next() {
		if !slices.ContainsFunc(except, func(e string) bool { return netip.MustParsePrefix(e).Contains(a) }) {
			return a.String()
		}
	}
	return block.Addr().String() // a single address
}

func isSet(p constructs.Peer) bool {
	return p.Namespace != "" || len(p.PodSelector) > 0 || len(p.CIDRs) > 0
}

func or(p, otherwise constructs.Peer) constructs.Peer {
	if isSet(p) {
		return p
	}
	return otherwise
}

// clusterDNS is what every cluster has, whatever serves the names in it.
var clusterDNS = constructs.Peer{Namespace: "kube-system", PodSelector: map[string]string{"k8s-app": "kube-dns"}}

// peers are everybody that the table of connections has a row or a column for, by that name.
func peers(s stack) map[string]peer {
	chosen := s.values.NetworkPolicies
	atIPv6 := func(addresses ...string) []string { // one of each, where IPv6 is used
		if s.values.Global.UsesIPv6() {
			return addresses
		}
		return nil
	}
	all := []peer{
		chosenPeer("ingress", or(chosen.IngressController, constructs.Peer{Namespace: "ingress-nginx"}), "10.244.1.1"),
		chosenPeer("prometheus", or(chosen.Prometheus, constructs.Peer{Namespace: "monitoring"}), "10.244.1.2"),
		chosenPeer("keda", or(chosen.KEDA, constructs.Peer{Namespace: "keda"}), "10.244.1.9"),
		chosenPeer("dns", or(chosen.DNS, clusterDNS), "10.244.1.3"),
		addressPeer("node-dns", "169.254.20.10"),
		chosenPeer("database", or(chosen.Database, constructs.Peer{CIDRs: append(atIPv6("fd12:3456::/64"), "192.168.78.0/24")}), "10.244.1.4"),
		chosenPeer("redis-outside", or(chosen.ExternalRedis, constructs.Peer{CIDRs: append(atIPv6("fd12:3457::/64"), "192.168.77.0/24")}), "10.244.1.5"),
		chosenPeer("backup-store", or(chosen.BackupStore, constructs.Peer{CIDRs: append(atIPv6("fd12:3458::/64"), "192.168.79.0/24")}), "10.244.1.9"),
		addressPeer("internet", append(atIPv6("2001:db8::80"), "198.51.100.200", "203.0.113.80")...),
		// Its Service, and where that leads: a node.
		addressPeer("api", append(atIPv6("fd00:10:96::1"), "10.96.0.1", "172.18.0.2")...),
		addressPeer("metadata", "169.254.169.254"),
		addressPeer("metadata6", "fd00:ec2::254", "fd20:ce::254", "fe80::a9fe:a9fe"),
		addressPeer("gke-node", "169.254.169.252"),
		addressPeer("eks-agent", "169.254.170.23", "fd00:ec2::23"),
		podPeer("neighbor", s.values.Namespace.Name, "10.244.1.6", map[string]string{"app": "something-else"}),
	}
	if !s.values.Global.UsesIPv6() {
		all = append(all, addressPeer("internet6", "2001:db8::80"))
	}
	for i, w := range everybody(s) {
		own := podPeer(w.component, w.namespace, netip.AddrFrom4([4]byte{10, 244, 2, byte(i + 1)}).String(), w.pod.Labels)
		own.pod = &w
		all = append(all, own)
		if w.component == "backend" {
			// The backend of another installation: the same labels elsewhere, or other ones here.
			double := podPeer("namesake", "elsewhere", "10.244.1.7", w.pod.Labels)
			sibling := map[string]string{labelComponent: "backend", labelName: "verta", labelInstance: prefix(s) + "-2"}
			double.at = append(double.at, podPeer("", s.values.Namespace.Name, "10.244.1.8", sibling).at...)
			all = append(all, double)
		}
	}
	byName := map[string]peer{}
	for _, p := range all {
		byName[p.name] = p
	}
	return byName
}

// engine evaluates the stack's policies as a network plugin does; nil where the stack has none.
func engine(s stack) *matcher.Policy {
	var policies []*networkingv1.NetworkPolicy
	for _, p := range typed[networkingv1.NetworkPolicy](s, "NetworkPolicy") {
		policies = append(policies, &p)
	}
	if len(policies) == 0 {
		return nil
	}
	return matcher.BuildNetworkPolicies(false, policies)
}

// traffic from one address of a peer to a port of another, which policies see as the port of the pod, not of a Service.
func traffic(from, to *matcher.TrafficPeer, pod *workload, port int, protocol corev1.Protocol) *matcher.Traffic {
	name := ""
	if pod != nil {
		_, name = containerPort(pod.pod.Spec, "", port)
	}
	return &matcher.Traffic{Source: from, Destination: to, ResolvedPort: port, ResolvedPortName: name, Protocol: protocol}
}
