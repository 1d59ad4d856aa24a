package constructs

import (
	"regexp"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

const (
	annotationNginx = "nginx.ingress.kubernetes.io/"

	// nobody is an address that no client can have. It makes nginx answer 403 where the closed Service alone would make
	// it answer 503. The broadcast address would not do: nginx cannot read that one, and refuses its whole configuration.
	nobody = "0.0.0.0/32"

	// closedPort is a port of the closed Service, which nothing listens on.
	closedPort = 80
)

var nginxSize = regexp.MustCompile(`^[1-9][0-9]*[kmgKMG]?$`)

// nginx makes one Ingress for the public paths and one for the private ones, since its annotations go for a whole
// object. Where nobody is allowed, the private paths lead to a Service without pods: a controller that does not know
// the annotation still has nothing to answer with, and the longer path keeps the request from the public routes.
func (p VertaIngressProps) nginx(scope constructs.Construct, out *VertaIngress) {
	var public, private []*k8s.HttpIngressPath
	closed := len(p.AllowedCIDRs) == 0
	for _, r := range p.Routes {
		switch {
		case !r.Private:
			public = append(public, r.open())
		case closed:
			private = append(private, r.toService(closedName(p.NamePrefix), &k8s.ServiceBackendPort{Number: num(closedPort)}))
		default:
			private = append(private, r.open())
		}
	}
	if len(public) > 0 {
		out.Public = p.newIngress(scope, "public", p.NamePrefix, merged(p.nginxAnnotations(), issuerAnnotations(p.TLS.ClusterIssuer, p.TLS.Issuer)), public)
	}
	if len(private) == 0 {
		return
	}
	sources := strings.Join(p.AllowedCIDRs, ",")
	if closed {
		sources = nobody
		out.Closed = newClosedService(scope, p.NamePrefix)
	}
	annotations := merged(p.nginxAnnotations(), map[string]string{annotationNginx + "whitelist-source-range": sources})
	out.Private = p.newIngress(scope, "private", objectName(p.NamePrefix, "private"), annotations, private)
}

func (p VertaIngressProps) nginxAnnotations() map[string]string {
	annotations := map[string]string{
		annotationNginx + "proxy-body-size":    p.BodySize,
		annotationNginx + "proxy-read-timeout": seconds(p.TimeoutSeconds),
		annotationNginx + "proxy-send-timeout": seconds(p.TimeoutSeconds),
		annotationNginx + "ssl-redirect":       "false",
	}
	if p.TLS.Enabled {
		annotations[annotationNginx+"ssl-redirect"] = "true"
		// Behind a load balancer that ends TLS itself, ssl-redirect alone does nothing.
		annotations[annotationNginx+"force-ssl-redirect"] = "true"
	}
	return annotations
}

// issuerAnnotations go on one object only: with two, cert-manager would make two certificates for one Secret.
func issuerAnnotations(clusterIssuer, issuer string) map[string]string {
	switch {
	case clusterIssuer != "":
		return map[string]string{"cert-manager.io/cluster-issuer": clusterIssuer}
	case issuer != "":
		return map[string]string{"cert-manager.io/issuer": issuer}
	default:
		return nil
	}
}

func closedName(prefix string) string { return objectName(prefix, "closed") }

func newClosedService(scope constructs.Construct, prefix string) cdk8s.ApiObject {
	return newObject(scope, "closed", "v1", "Service", &k8s.KubeServiceProps{
		Metadata: &k8s.ObjectMeta{
			Name:   text(closedName(prefix)),
			Labels: textMap(objectLabels(prefix, ComponentIngress, "")),
		},
		Spec: &k8s.ServiceSpec{
			Type:  text("ClusterIP"),
			Ports: list(&k8s.ServicePort{Name: text(portNameHTTP), Port: num(closedPort), TargetPort: IntOrString(closedPort), Protocol: text("TCP")}),
		},
	})
}
