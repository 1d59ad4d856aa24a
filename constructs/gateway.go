package constructs

import (
	"cmp"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	gateway "github.com/niekcandaele/verta-cdk8s/imports/gatewaynetworkingk8sio"
)

// GatewayCreate makes the Gateway of a [VertaHTTPRoute], in the installation's namespace and for its routes only: a
// listener for plain HTTP, and with TLS one for each host.
type GatewayCreate struct {
	// Enabled makes it. Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	// GatewayClassName says which implementation it is for. Default: none, which enabled does not take. Optional.
	GatewayClassName string `json:"gatewayClassName,omitempty"`
	// HTTPPort of the listener for plain HTTP. Some implementations serve other ports than users call, Traefik's chart
	// 8000 and 8443. Default: 80. Optional.
	HTTPPort int `json:"httpPort,omitempty"`
	// HTTPSPort of the listeners for TLS. Default: 443. Optional.
	HTTPSPort int `json:"httpsPort,omitempty"`
}

func (g GatewayCreate) withDefaults() GatewayCreate {
	g.HTTPPort = cmp.Or(g.HTTPPort, portHTTP)
	g.HTTPSPort = cmp.Or(g.HTTPSPort, portHTTPS)
	return g
}

func (g GatewayCreate) check(c *checker) {
	if c.required("create.gatewayClassName", g.GatewayClassName, "name the GatewayClass; kubectl get gatewayclasses lists them") {
		c.objectName("create.gatewayClassName", g.GatewayClassName)
	}
	c.port("create.httpPort", g.HTTPPort)
	c.port("create.httpsPort", g.HTTPSPort)
	if g.HTTPPort == g.HTTPSPort {
		c.add("create.httpsPort", g.HTTPSPort, "is that of plain HTTP too", "use two ports")
	}
}

// ownListeners are those of the Gateway made here that serve the routes.
func (p VertaHTTPRouteProps) ownListeners() []GatewayRef {
	if !p.ServesTLS() {
		return []GatewayRef{{Name: p.NamePrefix, SectionName: p.TLS.RedirectSectionName}}
	}
	return p.tlsListeners()
}

// tlsListeners are one for each host; none where TLS is off.
func (p VertaHTTPRouteProps) tlsListeners() []GatewayRef {
	if !p.ServesTLS() {
		return nil
	}
	var refs []GatewayRef
	for i := range p.hostnames() {
		refs = append(refs, GatewayRef{Name: p.NamePrefix, SectionName: tlsSection(i)})
	}
	return refs
}

func tlsSection(i int) string {
	if i == 0 {
		return DefaultGatewaySection
	}
	return fmt.Sprintf("%s-%d", DefaultGatewaySection, i+1)
}

// newGateway has a listener for each host, since cert-manager makes certificates for those hosts only that a listener
// names, and one Secret for all.
func (p VertaHTTPRouteProps) newGateway(scope constructs.Construct) cdk8s.ApiObject {
	listeners := []*gateway.GatewaySpecListeners{{
		Name: text(p.TLS.RedirectSectionName), Port: num(p.Create.HTTPPort), Protocol: text("HTTP"),
	}}
	annotations := map[string]string{}
	if p.ServesTLS() {
		for i, host := range p.hostnames() {
			listeners = append(listeners, &gateway.GatewaySpecListeners{
				Name: text(tlsSection(i)), Port: num(p.Create.HTTPSPort), Protocol: text("HTTPS"), Hostname: text(host),
				Tls: &gateway.GatewaySpecListenersTls{
					Mode:            "Terminate",
					CertificateRefs: list(&gateway.GatewaySpecListenersTlsCertificateRefs{Name: text(p.TLS.SecretName)}),
				},
			})
		}
		annotations = issuerAnnotations(p.TLS.ClusterIssuer, p.TLS.Issuer)
	}
	return newObject(scope, "gateway", gatewayAPIVersion, "Gateway", &gateway.GatewayProps{
		Metadata: p.meta(p.NamePrefix, annotations),
		Spec:     &gateway.GatewaySpec{GatewayClassName: text(p.Create.GatewayClassName), Listeners: &listeners},
	})
}
