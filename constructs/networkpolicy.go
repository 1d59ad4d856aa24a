package constructs

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Defaults of the peers outside an installation.
const (
	DefaultIngressNamespace    = "ingress-nginx"
	DefaultPrometheusNamespace = "monitoring"
	DefaultKEDANamespace       = "keda"
	DefaultDNSNamespace        = "kube-system"

	// nodeLocalDNS is where NodeLocal DNSCache listens on every node, if it is installed.
	nodeLocalDNS = "169.254.20.10/32"

	defaultDeny        = "default-deny"
	portDNS            = 53
	everywhere         = "0.0.0.0/0"
	everywhereIPv6     = "::/0"
	linkLocal          = "169.254.0.0/16" // has the clouds' metadata service
	labelNamespaceName = "kubernetes.io/metadata.name"
)

// privateRanges are the addresses that HTTPS to the internet never goes to: RFC 1918, RFC 6598 and link-local. The
// Kubernetes API and the metadata service of a cloud lie in them.
var privateRanges = []string{"10.0.0.0/8", "100.64.0.0/10", linkLocal, "172.16.0.0/12", "192.168.0.0/16"}

// linkLocalIPv6 are link-local addresses, and what AWS and Google serve on the node itself at others.
var linkLocalIPv6 = []string{"fd00:ec2::/32", "fd20:ce::254/128", "fe80::/10"}

// privateRangesIPv6 are unique local addresses and link-local ones. All metadata services lie in them.
var privateRangesIPv6 = []string{"fc00::/7", "fe80::/10"}

// VertaNetworkPoliciesProps configure [NewVertaNetworkPolicies].
type VertaNetworkPoliciesProps struct {
	// NamePrefix of the installation. Default: "verta". Optional.
	NamePrefix string `json:"-"`
	// Endpoints whose pods the policies are for. Required.
	Endpoints []*Endpoint `json:"-"`
	// Callers are pods that call others and answer nobody, like those of Jobs. Default: none. Optional.
	Callers []Peer `json:"-"`
	// Edges that are allowed; nothing else is. Required.
	Edges []Edge `json:"-"`
	// IPv6 lets the defaults below hold for IPv6 addresses too. Default: false. Optional.
	IPv6 bool `json:"-"`

	// IngressController is where requests from users come from: the pods of the ingress controller or of the Gateway, or
	// the load balancer's addresses. Where the values switch off both, it opens frontend and backend to a way in of your
	// own, and without it nobody comes in. Default: the namespace ingress-nginx. Optional, but for a Gateway.
	IngressController Peer `json:"ingressController,omitzero"`
	// Prometheus is where metrics are scraped from. Default: the namespace monitoring; in values, that of
	// monitoring.namespace where it is set. Optional.
	Prometheus Peer `json:"prometheus,omitzero"`
	// KEDA is where the operator of KEDA is, which measures the queues. Default: the namespace keda. Optional.
	KEDA Peer `json:"keda,omitzero"`
	// Database is where TiDB is. Default: every address but link-local. Optional.
	Database Peer `json:"database,omitzero"`
	// ExternalRedis is where a Redis outside the installation is. Default: every address but link-local. Optional.
	ExternalRedis Peer `json:"externalRedis,omitzero"`
	// BackupStore is where the store for backups of Redis is. Default: every address but link-local. Optional.
	BackupStore Peer `json:"backupStore,omitzero"`
	// Internet is where HTTPS may go. Default: every public address. Optional.
	Internet Peer `json:"internet,omitzero"`
	// DNS is where names are resolved. Default: the pods labeled k8s-app=kube-dns in kube-system, and NodeLocal
	// DNSCache. Optional.
	DNS Peer `json:"dns,omitzero"`
	// DNSPort that the pods of DNS listen on; OpenShift's is 5353. Default: 53. Optional.
	DNSPort int `json:"dnsPort,omitempty"`
}

// VertaNetworkPolicies close an installation's pods to everything but the edges of its topology.
type VertaNetworkPolicies struct {
	// DefaultDeny closes every pod of the installation, in both directions.
	DefaultDeny cdk8s.ApiObject
	// ByName are the policies that open what is needed, by the name of the service.
	ByName map[string]cdk8s.ApiObject
}

func (p VertaNetworkPoliciesProps) withDefaults() VertaNetworkPoliciesProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	anywhere := Peer{CIDRs: []string{everywhere}, ExceptCIDRs: []string{linkLocal}}
	internet := Peer{CIDRs: []string{everywhere}, ExceptCIDRs: privateRanges}
	if p.IPv6 {
		anywhere = Peer{CIDRs: []string{everywhere, everywhereIPv6}, ExceptCIDRs: slices.Concat([]string{linkLocal}, linkLocalIPv6)}
		internet = Peer{CIDRs: []string{everywhere, everywhereIPv6}, ExceptCIDRs: slices.Concat(privateRanges, privateRangesIPv6)}
	}
	p.DNSPort = cmp.Or(p.DNSPort, portDNS)
	p.IngressController = p.IngressController.or(Peer{Namespace: DefaultIngressNamespace})
	p.Prometheus = p.Prometheus.or(Peer{Namespace: DefaultPrometheusNamespace})
	p.KEDA = p.KEDA.or(Peer{Namespace: DefaultKEDANamespace})
	p.Database = p.Database.or(anywhere)
	p.ExternalRedis = p.ExternalRedis.or(anywhere)
	p.BackupStore = p.BackupStore.or(anywhere)
	p.Internet = p.Internet.or(internet)
	p.DNS = p.DNS.or(Peer{
		Namespace:   DefaultDNSNamespace,
		PodSelector: map[string]string{"k8s-app": "kube-dns"},
		CIDRs:       []string{nodeLocalDNS},
	})
	return p
}

func (p Peer) or(d Peer) Peer {
	if p.PicksNothing() {
		ours := slices.DeleteFunc(slices.Clone(d.ExceptCIDRs), func(e string) bool { return slices.Contains(p.ExceptCIDRs, e) })
		d.ExceptCIDRs = slices.Concat(p.ExceptCIDRs, ours) // in this order faults name the user's by their index
		return d
	}
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for endpoints and edges, which
// only exist once the components do.
func (p VertaNetworkPoliciesProps) Validate() []Fault {
	p = p.withDefaults()
	var c checker
	checkNamePrefix(&c, p.NamePrefix)
	for _, peer := range []struct {
		field string
		Peer
	}{
		{"ingressController", p.IngressController},
		{"prometheus", p.Prometheus},
		{"keda", p.KEDA},
		{"database", p.Database},
		{"externalRedis", p.ExternalRedis},
		{"backupStore", p.BackupStore},
		{"internet", p.Internet},
		{"dns", p.DNS},
	} {
		peer.check(&c, peer.field)
	}
	c.port("dnsPort", p.DNSPort)
	return c.faults
}

// NewVertaNetworkPolicies makes a policy that denies everything to and from the installation's pods, and one for each
// service that allows its edges, at both ends, and DNS. The policies select the pods of this installation only: others
// in the namespace are left alone.
//
//	constructs.NewVertaNetworkPolicies(chart, "network-policies", constructs.VertaNetworkPoliciesProps{
//		Endpoints: []*constructs.Endpoint{backend.Endpoint, frontend.Endpoint, ml.Endpoint, redis.Endpoint},
//		Edges:     slices.Concat(backend.Edges, frontend.Edges, ml.Edges, ingress.Edges),
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaNetworkPolicies(scope constructs.Construct, id string, props VertaNetworkPoliciesProps) *VertaNetworkPolicies {
	p := props.withDefaults()
	mustBeValid(scope, id, slices.Concat(props.Validate(), p.checkPods(), checkEdges(p.Edges)))

	construct := constructs.NewConstruct(scope, text(id))
	out := &VertaNetworkPolicies{ByName: map[string]cdk8s.ApiObject{}}
	out.DefaultDeny = p.newPolicy(construct, defaultDeny, objectName(p.NamePrefix, defaultDeny), instanceLabels(p.NamePrefix), nil, nil)
	for _, e := range p.Endpoints {
		out.ByName[e.Name] = p.newPolicy(construct, e.Name, e.Name, e.Pods.PodSelector, p.ingressRules(e), p.egressRules(e.Pods))
	}
	for _, c := range p.Callers {
		out.ByName[c.Name] = p.newPolicy(construct, c.Name, c.Name, c.PodSelector, nil, p.egressRules(c))
	}
	return out
}

// checkPods refuses pods that no policy can be made for: one without a selector would be for the whole namespace.
func (p VertaNetworkPoliciesProps) checkPods() []Fault {
	var c checker
	names := map[string]bool{objectName(p.NamePrefix, defaultDeny): true, defaultDeny: true}
	check := func(field, name string, selector map[string]string) {
		if c.required(field+".name", name, "name the pods, like reports") {
			c.objectName(field+".name", name)
			c.unique(field+".name", &name, names, "is the name of another policy", "pass each of them once, and name others differently")
		}
		if len(selector) == 0 {
			c.add(field+".podSelector", "(none)", "is required, or the policy is for every pod of the namespace", "set the labels of the pods")
		}
		c.labels(field+".podSelector", selector)
	}
	if len(p.Endpoints) == 0 {
		c.add("endpoints", "(none)", "are required", "pass the Endpoint of every component")
	}
	for i, e := range p.Endpoints {
		field := fmt.Sprintf("endpoints[%d]", i)
		if e == nil {
			c.add(field, "(nothing)", "is empty", "pass the Endpoint of a component, or remove it")
			continue
		}
		check(field, e.Name, e.Pods.PodSelector)
	}
	for i, caller := range p.Callers {
		check(fmt.Sprintf("callers[%d]", i), caller.Name, caller.PodSelector)
	}
	return c.faults
}

func (p VertaNetworkPoliciesProps) newPolicy(scope constructs.Construct, id, name string, selector map[string]string, ingress []*k8s.NetworkPolicyIngressRule, egress []*k8s.NetworkPolicyEgressRule) cdk8s.ApiObject {
	return newObject(scope, id, "networking.k8s.io/v1", "NetworkPolicy", &k8s.KubeNetworkPolicyProps{
		Metadata: &k8s.ObjectMeta{
			Name:   text(name),
			Labels: textMap(objectLabels(p.NamePrefix, ComponentNetwork, "")),
		},
		Spec: &k8s.NetworkPolicySpec{
			PodSelector: &k8s.LabelSelector{MatchLabels: textMap(selector)},
			PolicyTypes: texts("Ingress", "Egress"),
			Ingress:     list(ingress...),
			Egress:      list(egress...),
		},
	})
}

func (p VertaNetworkPoliciesProps) ingressRules(to *Endpoint) []*k8s.NetworkPolicyIngressRule {
	var rules []*k8s.NetworkPolicyIngressRule
	for _, e := range p.Edges {
		if e.To.is(to.Pods) {
			rules = append(rules, &k8s.NetworkPolicyIngressRule{From: p.peers(e.From), Ports: list(tcp(e.Port))})
		}
	}
	return rules
}

func (p VertaNetworkPoliciesProps) egressRules(from Peer) []*k8s.NetworkPolicyEgressRule {
	rules := []*k8s.NetworkPolicyEgressRule{{
		To: p.peers(peerDNS),
		Ports: list(
			&k8s.NetworkPolicyPort{Port: IntOrString(p.DNSPort), Protocol: text("UDP")},
			tcp(p.DNSPort),
		),
	}}
	for _, e := range p.Edges {
		if e.From.is(from) {
			rules = append(rules, &k8s.NetworkPolicyEgressRule{To: p.peers(e.To), Ports: list(tcp(e.Port))})
		}
	}
	return rules
}

func tcp(port int) *k8s.NetworkPolicyPort {
	return &k8s.NetworkPolicyPort{Port: IntOrString(port), Protocol: text("TCP")}
}

// peers turns one end of an edge into what a policy says: pods, addresses, or both.
func (p VertaNetworkPoliciesProps) peers(end Peer) *[]*k8s.NetworkPolicyPeer {
	switch {
	case end.is(PeerIngressController):
		end = p.IngressController
	case end.is(PeerPrometheus):
		end = p.Prometheus
	case end.is(PeerKEDA):
		end = p.KEDA
	case end.is(PeerDatabase):
		end = p.Database
	case end.is(PeerExternalRedis):
		end = p.ExternalRedis
	case end.is(PeerBackupStore):
		end = p.BackupStore
	case end.is(PeerInternet):
		end = p.Internet
	case end.is(peerDNS):
		end = p.DNS
	}
	var peers []*k8s.NetworkPolicyPeer
	if end.Namespace != "" || len(end.PodSelector) > 0 {
		pods := &k8s.NetworkPolicyPeer{}
		if end.Namespace != "" {
			pods.NamespaceSelector = &k8s.LabelSelector{MatchLabels: textMap(map[string]string{labelNamespaceName: end.Namespace})}
		}
		if len(end.PodSelector) > 0 {
			pods.PodSelector = &k8s.LabelSelector{MatchLabels: textMap(end.PodSelector)}
		}
		peers = append(peers, pods)
	}
	for _, cidr := range end.CIDRs {
		peers = append(peers, &k8s.NetworkPolicyPeer{IpBlock: &k8s.IpBlock{
			Cidr: text(cidr), Except: texts(slices.DeleteFunc(slices.Clone(end.ExceptCIDRs), func(e string) bool { return !inside(e, cidr) })...),
		}})
	}
	return list(peers...)
}
