package constructs

import (
	"fmt"
	"slices"
)

// Peer is one end of an [Edge]: pods of this installation, or something outside it. Where one is set, it takes the place
// of its default as a whole; ExceptCIDRs alone are taken out of the default's addresses.
type Peer struct {
	// Name for people: an object name like "verta-backend" for pods, a word like "internet" for the rest. Required in an
	// Edge.
	Name string `json:"-"`
	// outside marks the peers below, which stand for a prop of [VertaNetworkPolicies]. Their names alone would not do: with
	// the prefix "external" the pods of Redis are called "external-redis".
	outside bool
	// PodSelector picks pods. Where Namespace is empty, pods of the policy's own namespace. Default: none. Optional.
	PodSelector map[string]string `json:"podSelector,omitempty"`
	// Namespace is the name of the namespace that the pods are in. Default: none. Optional.
	Namespace string `json:"namespace,omitempty"`
	// CIDRs of addresses, for what is not a pod. Default: none. Optional.
	CIDRs []string `json:"cidrs,omitempty"`
	// ExceptCIDRs are taken out of CIDRs, which each of them must be a part of. Default: none. Optional.
	ExceptCIDRs []string `json:"exceptCIDRs,omitempty"`
}

// Edge says that one peer calls another. Constructs declare the edges that their own programs need; the network
// policies and the picture of the topology are made from nothing else.
type Edge struct {
	// From is who calls.
	From Peer
	// To is who answers.
	To Peer
	// Port that is called, TCP.
	Port int
	// Why the call is made, in a few words.
	Why string
}

// The peers outside an installation. Which addresses and namespaces they stand for is a prop of [VertaNetworkPolicies].
var (
	// PeerIngressController is the pods, or the load balancer, that requests from users come through: an ingress
	// controller's, or a Gateway's.
	PeerIngressController = Peer{Name: "ingress-controller", outside: true}
	// PeerPrometheus scrapes metrics.
	PeerPrometheus = Peer{Name: "prometheus", outside: true}
	// PeerDatabase is the external TiDB.
	PeerDatabase = Peer{Name: "database", outside: true}
	// PeerInternet is Discord, the language models' services and the model hub, over HTTPS.
	PeerInternet = Peer{Name: "internet", outside: true}
	// PeerExternalRedis is a Redis that is not part of the installation.
	PeerExternalRedis = Peer{Name: "external-redis", outside: true}
	// PeerBackupStore is the S3-compatible store that backups of Redis are kept in.
	PeerBackupStore = Peer{Name: "backup-store", outside: true}
	// PeerKEDA measures the queues, to scale by them.
	PeerKEDA = Peer{Name: "keda", outside: true}
)

// Ports outside the installation.
const (
	portHTTP  = 80
	portHTTPS = 443
	// DefaultDatabasePort is TiDB's.
	DefaultDatabasePort = 4000
)

// peerDNS is where names are resolved. Every pod may, so no Edge leads there.
var peerDNS = Peer{Name: "dns", outside: true}

// is tells whether both are the same pods, or the same peer outside.
func (p Peer) is(o Peer) bool { return p.Name == o.Name && p.outside == o.outside }

// What hands out cloud credentials on the node itself; see PodProps.CloudIdentity.
const (
	// CloudIdentityGKE is Workload Identity Federation for GKE.
	CloudIdentityGKE = "gke"
	// CloudIdentityEKS is EKS Pod Identity.
	CloudIdentityEKS = "eksPodIdentity"
)

// identityEdges lead to where the pods' cloud credentials come from. GKE's metadata server is called on another address
// where Dataplane V2 does not run: policies there see where the node sends the call on to.
func (p PodProps) identityEdges(self Peer) []Edge {
	const why = "cloud credentials"
	switch p.CloudIdentity {
	case CloudIdentityGKE:
		return []Edge{
			{From: self, To: Peer{Name: "gke-metadata", CIDRs: []string{"169.254.169.254/32"}}, Port: portHTTP, Why: why},
			{From: self, To: Peer{Name: "gke-metadata-node", CIDRs: []string{"169.254.169.252/32"}}, Port: 988, Why: why},
		}
	case CloudIdentityEKS:
		agent := Peer{Name: "eks-pod-identity", CIDRs: []string{"169.254.170.23/32", "fd00:ec2::23/128"}}
		return []Edge{{From: self, To: agent, Port: portHTTP, Why: why}}
	default:
		return nil
	}
}

// PicksNothing tells whether the peer says nothing of pods or addresses. In a prop it then has its default.
func (p Peer) PicksNothing() bool {
	return p.Namespace == "" && len(p.PodSelector) == 0 && len(p.CIDRs) == 0
}

func (p Peer) check(c *checker, field string) {
	c.objectName(field+".namespace", p.Namespace)
	c.labels(field+".podSelector", p.PodSelector)
	valid := c.cidrs(field+".cidrs", p.CIDRs)
	if !c.cidrs(field+".exceptCIDRs", p.ExceptCIDRs) || !valid {
		return
	}
	for i, except := range p.ExceptCIDRs {
		at := fmt.Sprintf("%s.exceptCIDRs[%d]", field, i)
		switch {
		case slices.Contains(p.CIDRs, except):
			c.add(at, except, "takes out a whole entry of cidrs", "remove both, or take out a part")
		case !slices.ContainsFunc(p.CIDRs, func(cidr string) bool { return inside(except, cidr) }):
			c.add(at, except, "is no part of an entry of cidrs", "remove it, or name in cidrs what it is taken out of")
		}
	}
}

// checkEdges refuses edges that would allow something else than they seem to: in a network policy, a peer that picks
// nothing is everybody.
func checkEdges(edges []Edge) []Fault {
	var c checker
	for i, e := range edges {
		field := fmt.Sprintf("edges[%d]", i)
		e.From.checkEnd(&c, field+".from")
		e.To.checkEnd(&c, field+".to")
		c.port(field+".port", e.Port)
	}
	return c.faults
}

func (p Peer) checkEnd(c *checker, field string) {
	switch {
	case !c.required(field+".name", p.Name, "name the peer, like reports"):
	case p.outside && !p.PicksNothing():
		c.add(field, p.Name, "is a peer outside the installation, whose pods and addresses are a prop",
			"make a Peer of your own")
	case !p.outside && p.PicksNothing():
		c.add(field, p.Name, "picks no pods and no addresses, which would allow everybody", "set podSelector, namespace or cidrs")
	}
	p.check(c, field)
}
