package constructs

// Peer is one end of an [Edge]: pods of this installation, or something outside it. Where one is set, it takes the place
// of its default as a whole.
type Peer struct {
	// Name for people: an object name like "verta-backend" for pods, a word like "internet" for the rest.
	Name string `json:"-"`
	// PodSelector picks pods. Where Namespace is empty, pods of the policy's own namespace. Default: none. Optional.
	PodSelector map[string]string `json:"podSelector,omitempty"`
	// Namespace is the name of the namespace that the pods are in. Default: none. Optional.
	Namespace string `json:"namespace,omitempty"`
	// CIDRs of addresses, for what is not a pod. Default: none. Optional.
	CIDRs []string `json:"cidrs,omitempty"`
	// ExceptCIDRs are taken out of CIDRs. Default: none. Optional.
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
	// PeerIngressController is the pods, or the load balancer, that requests from users come through.
	PeerIngressController = Peer{Name: "ingress-controller"}
	// PeerPrometheus scrapes metrics.
	PeerPrometheus = Peer{Name: "prometheus"}
	// PeerDatabase is the external TiDB.
	PeerDatabase = Peer{Name: "database"}
	// PeerInternet is Discord, the language models' services and the model hub, over HTTPS.
	PeerInternet = Peer{Name: "internet"}
	// PeerExternalRedis is a Redis that is not part of the installation.
	PeerExternalRedis = Peer{Name: "external-redis"}
)

// Ports outside the installation.
const (
	portHTTP  = 80
	portHTTPS = 443
	// DefaultDatabasePort is TiDB's.
	DefaultDatabasePort = 4000
)
