package helmvalues

import (
	"cmp"
	"fmt"
	"net/netip"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const (
	annotationClusterIssuer = "cert-manager.io/cluster-issuer"
	annotationIssuer        = "cert-manager.io/issuer"
	annotationClass         = "kubernetes.io/ingress.class"

	reasonHost  = "an installation has one host: global.domain"
	reasonClass = "the library knows the classes nginx and alb"
)

func (c *converter) ingress() *output {
	in, out := c.root.mapping("ingress"), &output{}
	out.enabledOf(in.get("enabled"))
	annotated := in.mapping("annotations")
	className, older := in.get("className"), annotated.get(annotationClass)
	if className.empty() {
		className = older
	} else {
		older.noteIfGiven("ingress.className says it")
	}
	class, ok := className.oneOf(reasonClass, constructs.ClassNginx, constructs.ClassALB)
	if ok {
		out.text("class", class)
	}
	annotations, issuers := ingressAnnotations(annotated)
	out.put("annotations", annotations)
	out.put("allowedCIDRs", c.admin(class))
	certificates := in.get("tls")
	out.nested("tls", c.tls(certificates, class, issuers))
	if certificates.given() && certificates.empty() {
		out.null("tls")
	}
	for _, item := range in.get("hosts").items() {
		c.host(item)
	}
	return out
}

func (c *converter) host(item value) {
	host := item
	if item.given() && item.node.Kind == yaml.MappingNode {
		m := c.open(item)
		host = m.get("host")
		m.get("paths").noteIfGiven("the library knows which paths go where")
	}
	c.sameHost(host)
}

func (c *converter) sameHost(v value) {
	if s, ok := v.text(); ok && s != c.domain {
		v.note(reasonHost)
	}
}

// ingressAnnotations copies all but those that the library has values for.
func ingressAnnotations(in *mapping) (copied *yaml.Node, issuers []value) {
	out := &output{}
	for _, v := range in.all() {
		name := in.name(v)
		switch {
		case name == annotationClusterIssuer || name == annotationIssuer:
			issuers = append(issuers, v)
		case name == annotationClass:
			// A field of its own by now; Kubernetes refuses an Ingress with both.
		case strings.HasSuffix(name, "list-source-range"): // whitelist-, and its newer name allowlist-
			v.noteIfGiven("it would take the place of ingress.allowedCIDRs, which keeps private paths private")
		default:
			copyText(in, v, out)
		}
	}
	if out.empty() {
		return nil, issuers
	}
	return &out.node, issuers
}

// tls takes the first certificate, and the issuers that keep it. What the file does not name is removed: an issuer of
// the values below these would take over a certificate that it has not made.
func (c *converter) tls(in value, class string, issuers []value) *output {
	out := &output{}
	certificates := in.items()
	for i, item := range certificates {
		if i > 0 {
			item.note(reasonHost + ", so one certificate")
			continue
		}
		m := c.open(item)
		out.boolean("enabled", true)
		out.textOf("secretName", m.get("secretName"))
		for _, host := range m.get("hosts").items() {
			c.sameHost(host)
		}
	}
	taken := false
	for _, v := range issuers {
		switch {
		case v.empty():
		case len(certificates) == 0:
			v.note("of no use without ingress.tls")
		case class == constructs.ClassALB:
			v.note("keeps a Secret, which an AWS load balancer does not read: set ingress.tls.certificateARN")
		case taken:
			v.note("another annotation names an issuer already")
		case strings.HasSuffix(v.key, annotationClusterIssuer):
			out.textOf("clusterIssuer", v)
			taken = true
		default:
			out.textOf("issuer", v)
			taken = true
		}
	}
	if len(certificates) > 0 && class != constructs.ClassALB && !taken && certificates[0].child("secretName").plain() == "" {
		certificates[0].note("names no certificate: set ingress.tls.secretName")
	}
	for _, key := range []string{"secretName", "clusterIssuer", "issuer"} {
		if len(certificates) > 0 && indexOf(&out.node, key) < 0 {
			out.null(key)
		}
	}
	return out
}

// admin reads who may open the private paths.
func (c *converter) admin(class string) *yaml.Node {
	in := c.root.mapping("adminIngress")
	in.get("annotations").noteIfGiven("ingress.annotations go for the private paths too")
	in.get("className").agrees("all paths have the class of ingress.className", cmp.Or(class, constructs.ClassNginx))
	allowed := in.get("allowedIPs")
	if enabled := in.get("enabled"); enabled.isOff() {
		enabled.note("private paths stay closed to everybody")
		allowed.noteIfGiven("adminIngress is off")
		return nil
	}
	var cidrs []*yaml.Node
	for i, s := range addresses(allowed) {
		prefix, err := parsePrefix(s)
		switch {
		case err != nil:
			allowed.note(fmt.Sprintf("entry %d is neither an address nor a network", i+1))
			continue
		case prefix.Bits() == 0:
			allowed.note(fmt.Sprintf("entry %d opens the private paths to everybody", i+1))
		}
		cidrs = append(cidrs, textNode(prefix.String()))
	}
	return listNode(cidrs...)
}

// addresses are separated by commas, or a list.
func addresses(v value) []string {
	var all []string
	if v.given() && v.node.Kind == yaml.SequenceNode {
		for _, item := range v.items() {
			if s, ok := item.text(); ok {
				all = append(all, strings.TrimSpace(s))
			}
		}
		return all
	}
	text, _ := v.text()
	for s := range strings.SplitSeq(text, ",") {
		if s = strings.TrimSpace(s); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// parsePrefix takes a plain address for a network of one, and clears what lies beyond the prefix length.
func parsePrefix(s string) (netip.Prefix, error) {
	if address, err := netip.ParseAddr(s); err == nil {
		address = address.Unmap()
		return netip.PrefixFrom(address, address.BitLen()), nil
	}
	prefix, err := netip.ParsePrefix(s)
	return prefix.Masked(), err
}
