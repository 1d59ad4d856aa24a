package constructs

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Endpoint is a port of a Verta service that others call. It is an output of the construct that serves it, and an input
// of those that call it.
type Endpoint struct {
	// Name of the Service, which is its host name within the namespace: "verta-backend".
	Name string
	// Port of the Service and of the container.
	Port int
	// PortName by which Service and container refer to the port.
	PortName string
	// Pods that answer.
	Pods Peer

	// healthPath answers 200 without depending on anything else; for load balancers that check by themselves.
	healthPath string
	service    cdk8s.ApiObject
	// annotated are the annotations of the Service that the user has set.
	annotated map[string]string
}

// URL of the endpoint within the cluster, like "http://verta-backend:25000".
func (e *Endpoint) URL() string { return fmt.Sprintf("http://%s:%d", e.Name, e.Port) }

// answersTo tells whether a host is the Service's name, alone or with its namespace and the cluster's domain behind it.
func (e *Endpoint) answersTo(host, namespace string) bool {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	full := e.Name + "." + namespace
	return host == e.Name ||
		namespace != "" && (host == full || host == full+".svc" || strings.HasPrefix(host, full+".svc."))
}

// servicePort is a port of a container that its Service has too, by the same name.
type servicePort struct {
	name string
	port int
}

// newService makes a ClusterIP Service on ports of the container, by their names.
func (p podBuilder) newService(scope constructs.Construct, ports ...servicePort) cdk8s.ApiObject {
	served := make([]*k8s.ServicePort, len(ports))
	for i, s := range ports {
		served[i] = &k8s.ServicePort{Name: text(s.name), Port: num(s.port), TargetPort: IntOrString(s.name), Protocol: text("TCP")}
	}
	return newObject(scope, "service", "v1", "Service", &k8s.KubeServiceProps{
		Metadata: p.meta(p.common.ServiceAnnotations),
		Spec: p.common.Cluster.serviceSpec(k8s.ServiceSpec{
			Type:     text("ClusterIP"),
			Selector: textMap(p.selector()),
			Ports:    &served,
		}),
	})
}
