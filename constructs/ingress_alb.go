package constructs

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

const (
	annotationALB = "alb.ingress.kubernetes.io/"

	// albSourcesPerRule is how many addresses fit into one listener rule. A rule holds five condition values; the host
	// takes one and a prefix path two.
	albSourcesPerRule = 2

	albClosed = "closed"
)

// alb makes one Ingress with everything. Its controller sorts exact paths first and then longer prefixes before shorter
// ones, and keeps the given order among equal paths; so each private path has a rule for every two allowed addresses and
// then one that answers 403 to everybody else.
func (p VertaIngressProps) alb(scope constructs.Construct) cdk8s.ApiObject {
	annotations := p.albAnnotations()
	byAnnotation := &k8s.ServiceBackendPort{Name: text("use-annotation")}
	var paths []*k8s.HttpIngressPath
	for _, r := range p.Routes {
		if !r.Private {
			paths = append(paths, r.open())
			continue
		}
		chunk := 0
		for sources := range slices.Chunk(p.AllowedCIDRs, albSourcesPerRule) {
			// The prefix stays out of it: with a long one, the annotation's key would be longer than Kubernetes takes.
			action := fmt.Sprintf("%s-allowed-%d", strings.TrimPrefix(r.To.Name, p.NamePrefix+"-"), chunk)
			annotations[annotationALB+"actions."+action] = compactJSON(albAction{
				Type: "forward", Forward: &albForward{[]albTargetGroup{{r.To.Name, fmt.Sprint(r.To.Port)}}},
			})
			annotations[annotationALB+"conditions."+action] = compactJSON([]albCondition{{"source-ip", albSources{sources}}})
			paths = append(paths, r.toService(action, byAnnotation))
			chunk++
		}
		annotations[annotationALB+"actions."+albClosed] = compactJSON(albAction{
			Type: "fixed-response", FixedResponse: &albResponse{"text/plain", "403", "forbidden"},
		})
		paths = append(paths, r.toService(albClosed, byAnnotation))
	}
	p.checkByPath()
	return p.newIngress(scope, "public", p.NamePrefix, annotations, paths)
}

func (p VertaIngressProps) albAnnotations() map[string]string {
	annotations := map[string]string{
		annotationALB + "scheme":                   p.ALB.Scheme,
		annotationALB + "target-type":              p.ALB.TargetType,
		annotationALB + "listen-ports":             `[{"HTTP":80}]`,
		annotationALB + "load-balancer-attributes": "idle_timeout.timeout_seconds=" + seconds(p.TimeoutSeconds),
	}
	if p.IPv6 {
		annotations[annotationALB+"ip-address-type"] = "dualstack"
	}
	if p.ALB.GroupName != "" {
		annotations[annotationALB+"group.name"] = p.ALB.GroupName
	}
	if p.TLS.Enabled {
		annotations[annotationALB+"listen-ports"] = `[{"HTTP":80},{"HTTPS":443}]`
		annotations[annotationALB+"ssl-redirect"] = "443"
	}
	if p.TLS.CertificateARN != "" {
		annotations[annotationALB+"certificate-arn"] = p.TLS.CertificateARN
	}
	return annotations
}

// checkByPath has the load balancer ask each service's own health path. It is said on the Services, because an Ingress
// can say it only once for all. What the user says, there or here, holds: a Service's word goes before the Ingress'.
func (p VertaIngressProps) checkByPath() {
	const annotation = annotationALB + "healthcheck-path"
	if _, said := p.Annotations[annotation]; said {
		return
	}
	seen := map[string]bool{}
	for _, r := range p.Routes {
		if r.To.service == nil || r.To.healthPath == "" || seen[r.To.Name] {
			continue
		}
		seen[r.To.Name] = true
		if _, said := r.To.annotated[annotation]; !said {
			r.To.service.Metadata().AddAnnotation(text(annotation), text(r.To.healthPath))
		}
	}
}

// The JSON that the controller reads from annotations.
type (
	albAction struct {
		Type          string       `json:"type"`
		Forward       *albForward  `json:"forwardConfig,omitempty"`
		FixedResponse *albResponse `json:"fixedResponseConfig,omitempty"`
	}
	albForward struct {
		TargetGroups []albTargetGroup `json:"targetGroups"`
	}
	albTargetGroup struct {
		ServiceName string `json:"serviceName"`
		ServicePort string `json:"servicePort"`
	}
	albResponse struct {
		ContentType string `json:"contentType"`
		StatusCode  string `json:"statusCode"`
		MessageBody string `json:"messageBody"`
	}
	albCondition struct {
		Field  string     `json:"field"`
		Config albSources `json:"sourceIpConfig"`
	}
	albSources struct {
		Values []string `json:"values"`
	}
)

func compactJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only strings and lists of them: cannot happen
	}
	return string(b)
}
