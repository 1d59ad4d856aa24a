package constructs

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// The ingress classes that there are.
const (
	ClassNginx = "nginx"
	ClassALB   = "alb"
)

// Path types of the Ingress API. A prefix matches whole path elements: /api matches /api and /api/x, not /apix.
const (
	PathExact  = "Exact"
	PathPrefix = "Prefix"
)

// Defaults of the ingress.
const (
	DefaultBodySize       = "10m"
	DefaultTimeoutSeconds = 120
)

// Route says who answers a path. The longest path wins, and an exact one over a prefix.
type Route struct {
	// Path, like "/api". Required.
	Path string
	// PathType is Exact or Prefix. Required.
	PathType string
	// Private paths are served to the allow-list only, and to nobody without one.
	Private bool
	// To is who answers. Required.
	To *Endpoint
}

// VertaIngressProps configure [NewVertaIngress].
type VertaIngressProps struct {
	// NamePrefix begins the name of every object. Default: "verta". Optional.
	NamePrefix string `json:"-"`
	// Host name that users open, like "verta.example.com". Required.
	Host string `json:"-"`
	// IPv6 tells that the Services have IPv6 addresses, which an ALB reaches only if it has both families itself. Default:
	// false. Optional.
	IPv6 bool `json:"-"`
	// Routes of the services behind the ingress: those of a VertaBackend, a VertaFrontend, or your own. Required.
	Routes []Route `json:"-"`

	// Class of the controller: nginx or alb. Default: nginx. Optional.
	Class string `json:"class,omitempty"`
	// Annotations are added to every Ingress, and win over those made here. Those of a class, an allow-list or an issuer
	// are refused: they have props. Default: none. Optional.
	Annotations map[string]string `json:"annotations,omitempty"`
	// AllowedCIDRs may open the private paths: /admin, and all of /api but /api/v1. Default: nobody. Optional.
	AllowedCIDRs []string `json:"allowedCIDRs,omitempty"`
	// TLS of the host. Default: off. Optional.
	TLS IngressTLS `json:"tls,omitzero"`
	// BodySize is the largest request that nginx takes, as nginx writes sizes. An ALB has no such limit.
	// Default: 10m. Optional.
	BodySize string `json:"bodySize,omitempty"`
	// TimeoutSeconds that an answer may keep the connection idle. Default: 120. Optional.
	TimeoutSeconds int `json:"timeoutSeconds,omitempty"`
	// ALB has what only that class needs. Optional.
	ALB IngressALB `json:"alb,omitzero"`
}

// IngressTLS of the host. Plain requests are redirected.
type IngressTLS struct {
	// Enabled serves the host over TLS. Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	// SecretName of the certificate, for nginx. Default: the name prefix and "-tls", if an issuer is set. Optional.
	SecretName string `json:"secretName,omitempty"`
	// ClusterIssuer of cert-manager that keeps the Secret. Default: none. Optional.
	ClusterIssuer string `json:"clusterIssuer,omitempty"`
	// Issuer of cert-manager, in the same namespace, that keeps the Secret. Default: none. Optional.
	Issuer string `json:"issuer,omitempty"`
	// CertificateARN in AWS Certificate Manager, for alb. Default: the one that fits the host. Optional.
	CertificateARN string `json:"certificateARN,omitempty"`
}

// IngressALB has what only the AWS Load Balancer Controller needs.
type IngressALB struct {
	// Scheme is internet-facing or internal. Default: internet-facing. Optional.
	Scheme string `json:"scheme,omitempty"`
	// TargetType is ip: pods are targets themselves. The Services are ClusterIP, which instance does not reach.
	// Default: ip. Optional.
	TargetType string `json:"targetType,omitempty"`
	// GroupName shares one load balancer between Ingresses. Default: one of its own. Optional.
	GroupName string `json:"groupName,omitempty"`
}

// VertaIngress brings requests from outside to the services.
type VertaIngress struct {
	// Edges from the controller to the services.
	Edges []Edge

	// Public is the Ingress of the public paths; with alb, of all.
	Public cdk8s.ApiObject
	// Private is the Ingress of the private paths; nil with alb.
	Private cdk8s.ApiObject
	// Closed is the Service without pods that private paths lead to where nobody is allowed; nil otherwise.
	Closed cdk8s.ApiObject
}

// refusedAnnotations are those for which there is a prop, and that do harm beside it.
var refusedAnnotations = []struct{ suffix, problem, fix string }{
	{"-source-range", "would take the place of the allow-list on the private paths", "list the addresses in allowedCIDRs, and remove it here"},
	{"kubernetes.io/ingress.class", "goes against the class that the Ingress names in its spec, so it would be refused", "set class, and remove it here"},
	{"cert-manager.io/cluster-issuer", "would go onto both Ingresses, of which cert-manager must be asked by one", "set tls.clusterIssuer, and remove it here"},
	{"cert-manager.io/issuer", "would go onto both Ingresses, of which cert-manager must be asked by one", "set tls.issuer, and remove it here"},
}

func (p VertaIngressProps) withDefaults() VertaIngressProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	p.Class = cmp.Or(p.Class, ClassNginx)
	p.BodySize = cmp.Or(p.BodySize, DefaultBodySize)
	p.TimeoutSeconds = cmp.Or(p.TimeoutSeconds, DefaultTimeoutSeconds)
	if p.TLS.SecretName == "" && (p.TLS.ClusterIssuer != "" || p.TLS.Issuer != "") {
		p.TLS.SecretName = p.NamePrefix + "-tls"
	}
	p.ALB.Scheme = cmp.Or(p.ALB.Scheme, "internet-facing")
	p.ALB.TargetType = cmp.Or(p.ALB.TargetType, "ip")
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for routes, which only exist
// once the services do.
func (p VertaIngressProps) Validate() []Fault {
	p = p.withDefaults()
	var c checker
	checkNamePrefix(&c, p.NamePrefix)
	c.domain("host", p.Host)
	c.oneOf("class", p.Class, ClassNginx, ClassALB)
	c.annotations("annotations", p.Annotations)
	for _, key := range sortedKeys(p.Annotations) {
		for _, refused := range refusedAnnotations {
			if strings.HasSuffix(key, refused.suffix) {
				c.add("annotations."+key, p.Annotations[key], refused.problem, refused.fix)
			}
		}
	}
	c.cidrs("allowedCIDRs", p.AllowedCIDRs)
	c.between("timeoutSeconds", p.TimeoutSeconds, 1, 4000)
	if !nginxSize.MatchString(p.BodySize) {
		c.add("bodySize", p.BodySize, "is not a size as nginx writes them", "use a whole number and k, m or g, like 10m")
	}
	p.TLS.check(&c, p.Class)
	if p.Class == ClassALB {
		c.oneOf("alb.scheme", p.ALB.Scheme, "internet-facing", "internal")
		if p.ALB.TargetType != "ip" {
			c.add("alb.targetType", p.ALB.TargetType, "cannot reach Services of the type ClusterIP", "set ip")
		}
	} else if p.ALB.GroupName != "" {
		c.add("alb.groupName", p.ALB.GroupName, "has no use with class "+p.Class, "set class: alb or remove it")
	}
	return c.faults
}

func (t IngressTLS) check(c *checker, class string) {
	for _, f := range []struct{ field, value string }{
		{"secretName", t.SecretName}, {"clusterIssuer", t.ClusterIssuer}, {"issuer", t.Issuer}, {"certificateARN", t.CertificateARN},
	} {
		if f.value != "" && !t.Enabled {
			c.add("tls."+f.field, f.value, "has no use while TLS is off", "set tls.enabled: true or remove it")
		}
	}
	c.objectName("tls.secretName", t.SecretName)
	c.objectName("tls.clusterIssuer", t.ClusterIssuer)
	c.objectName("tls.issuer", t.Issuer)
	if t.ClusterIssuer != "" && t.Issuer != "" {
		c.add("tls.issuer", t.Issuer, "competes with tls.clusterIssuer "+t.ClusterIssuer, "keep one of the two")
	}
	switch {
	case class == ClassNginx && t.CertificateARN != "":
		c.add("tls.certificateARN", t.CertificateARN, "has no use with class nginx", "set tls.secretName, or class: alb")
	case class == ClassNginx && t.Enabled && t.SecretName == "":
		c.add("tls.enabled", true, "names no certificate", "set tls.secretName, tls.clusterIssuer or tls.issuer")
	case class == ClassALB && t.CertificateARN != "" && !strings.HasPrefix(t.CertificateARN, "arn:"):
		c.add("tls.certificateARN", t.CertificateARN, "is not an ARN", "use the whole ARN, beginning with arn:")
	case class == ClassALB && (t.ClusterIssuer != "" || t.Issuer != ""):
		c.add("tls.clusterIssuer", cmp.Or(t.ClusterIssuer, t.Issuer), "keeps a Secret, which an ALB does not read",
			"set tls.certificateARN, or remove it to let the certificate be found by the host")
	}
}

// NewVertaIngress makes the way in for one host. Public paths are open; private ones are served to AllowedCIDRs only,
// and while that is empty they are closed by routing, not by an annotation that a controller may overlook.
//
//	constructs.NewVertaIngress(chart, "ingress", constructs.VertaIngressProps{
//		Host:   "verta.example.com",
//		Routes: slices.Concat(backend.Routes, frontend.Routes),
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaIngress(scope constructs.Construct, id string, props VertaIngressProps) *VertaIngress {
	p := props.withDefaults()
	mustBeValid(scope, id, append(props.Validate(), checkRoutes(p.Routes)...))
	p.Routes = sortedRoutes(p.Routes)

	construct := constructs.NewConstruct(scope, text(id))
	ingress := &VertaIngress{Edges: edgesOfRoutes(p.Routes, len(p.AllowedCIDRs) == 0)}
	if p.Class == ClassALB {
		ingress.Public = p.alb(construct)
		return ingress
	}
	p.nginx(construct, ingress)
	return ingress
}

func checkRoutes(routes []Route) []Fault {
	var c checker
	if len(routes) == 0 {
		c.add("routes", "(none)", "are required", "pass the Routes of a VertaBackend and a VertaFrontend")
	}
	seen := map[string]bool{}
	for i, r := range routes {
		field := fmt.Sprintf("routes[%d]", i)
		if !strings.HasPrefix(r.Path, "/") {
			c.add(field+".path", r.Path, "is not a path", "begin it with a slash")
		}
		c.oneOf(field+".pathType", r.PathType, PathExact, PathPrefix)
		if r.To == nil {
			c.add(field+".to", "(none)", "is required", "pass the Endpoint of a service")
		}
		if key := r.PathType + r.Path; seen[key] {
			c.add(field+".path", r.Path, "is routed twice", "remove one of the two")
		} else {
			seen[key] = true
		}
	}
	return c.faults
}

// sortedRoutes puts exact paths first and longer ones before shorter: the order in which they win, for controllers that
// take rules in order and for people.
func sortedRoutes(routes []Route) []Route {
	sorted := slices.Clone(routes)
	slices.SortStableFunc(sorted, func(a, b Route) int {
		return cmp.Or(
			cmp.Compare(a.PathType, b.PathType), // Exact before Prefix
			cmp.Compare(len(b.Path), len(a.Path)),
			cmp.Compare(a.Path, b.Path),
		)
	})
	return sorted
}

// edgesOfRoutes are those from the controller to each service that a route can reach. With closed, private ones reach
// none.
func edgesOfRoutes(routes []Route, closed bool) []Edge {
	var edges []Edge
	seen := map[string]bool{}
	for _, r := range routes {
		if seen[r.To.Name] || (r.Private && closed) {
			continue
		}
		seen[r.To.Name] = true
		edges = append(edges, Edge{From: PeerIngressController, To: r.To.Pods, Port: r.To.Port, Why: "requests from users"})
	}
	return edges
}

// newIngress makes one Ingress object of the host.
func (p VertaIngressProps) newIngress(scope constructs.Construct, id, name string, annotations map[string]string, paths []*k8s.HttpIngressPath) cdk8s.ApiObject {
	spec := &k8s.IngressSpec{
		IngressClassName: text(p.Class),
		Rules:            list(&k8s.IngressRule{Host: text(p.Host), Http: &k8s.HttpIngressRuleValue{Paths: &paths}}),
	}
	if p.TLS.Enabled {
		spec.Tls = list(&k8s.IngressTls{Hosts: texts(p.Host), SecretName: text(p.TLS.SecretName)})
	}
	return newObject(scope, id, "networking.k8s.io/v1", "Ingress", &k8s.KubeIngressProps{
		Metadata: &k8s.ObjectMeta{
			Name:        text(name),
			Labels:      textMap(objectLabels(p.NamePrefix, ComponentIngress, "")),
			Annotations: textMap(merged(annotations, p.Annotations)),
		},
		Spec: spec,
	})
}

func (r Route) toService(name string, port *k8s.ServiceBackendPort) *k8s.HttpIngressPath {
	return &k8s.HttpIngressPath{
		Path: text(r.Path), PathType: text(r.PathType),
		Backend: &k8s.IngressBackend{Service: &k8s.IngressServiceBackend{Name: text(name), Port: port}},
	}
}

// open is the route to its own service.
func (r Route) open() *k8s.HttpIngressPath {
	return r.toService(r.To.Name, &k8s.ServiceBackendPort{Number: num(r.To.Port)})
}

func seconds(n int) string { return strconv.Itoa(n) }
