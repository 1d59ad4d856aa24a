package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// The annotations by which the AWS Load Balancer Controller is told what to do with a path whose port is named
// use-annotation, followed by the name of the path's Service.
const (
	albActions    = "alb.ingress.kubernetes.io/actions."
	albConditions = "alb.ingress.kubernetes.io/conditions."
	useAnnotation = "use-annotation"
)

// The parts of its schema (pkg/ingress/config_types.go) that the library uses. The controller skips what it does not
// know, and then refuses the whole Ingress for want of the rest; here an unknown key is a fault at once.
type (
	albAction struct {
		Type                string `json:"type"`
		ForwardConfig       *albForward
		FixedResponseConfig *struct{ ContentType, MessageBody, StatusCode string }
	}
	albForward struct {
		TargetGroups []albTargetGroup `json:"targetGroups"`
	}
	albTargetGroup struct {
		ServiceName string             `json:"serviceName"`
		ServicePort intstr.IntOrString `json:"servicePort"`
	}
	albCondition struct {
		Field          string `json:"field"`
		SourceIPConfig *struct{ Values []string }
	}
)

// albActionOf is the action of a path.
func albActionOf(ingress networkingv1.Ingress, name string) (action albAction, err error) {
	text, ok := ingress.Annotations[albActions+name]
	if !ok {
		return action, errors.New("there is no annotation " + albActions + name)
	}
	if err := strict(text, &action); err != nil {
		return action, fmt.Errorf("%s%s: %w", albActions, name, err)
	}
	switch {
	case action.Type == "forward" && action.ForwardConfig == nil:
		err = errors.New("forward without forwardConfig")
	case action.Type == "fixed-response" && (action.FixedResponseConfig == nil || action.FixedResponseConfig.StatusCode == ""):
		err = errors.New("fixed-response without fixedResponseConfig.statusCode")
	case action.Type != "forward" && action.Type != "fixed-response":
		err = errors.New("the library makes no such action: " + action.Type)
	}
	return action, err
}

// albSources are the addresses that a path's rule is for; none for everybody.
func albSources(ingress networkingv1.Ingress, name string) (sources []netip.Prefix, err error) {
	text, ok := ingress.Annotations[albConditions+name]
	if !ok {
		return nil, nil
	}
	var conditions []albCondition
	if err := strict(text, &conditions); err != nil {
		return nil, fmt.Errorf("%s%s: %w", albConditions, name, err)
	}
	for _, c := range conditions {
		if c.Field != "source-ip" || c.SourceIPConfig == nil || len(c.SourceIPConfig.Values) == 0 {
			return nil, fmt.Errorf("%s%s: %q is no list of addresses", albConditions, name, text)
		}
		for _, cidr := range c.SourceIPConfig.Values {
			block, err := netip.ParsePrefix(cidr)
			if err != nil {
				return nil, err
			}
			sources = append(sources, block)
		}
	}
	return sources, nil
}

func strict(text string, into any) error {
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

// albFaults are what the controller or the load balancer would refuse an Ingress for.
func albFaults(s stack) []string {
	var faults []string
	for _, ingress := range typed[networkingv1.Ingress](s, "Ingress") {
		if *ingress.Spec.IngressClassName != "alb" {
			continue
		}
		add := func(path, format string, args ...any) {
			faults = append(faults, fault(s, "Ingress/"+ingress.Name+": "+path, format, args...))
		}
		for _, p := range ingress.Spec.Rules[0].HTTP.Paths {
			name := p.Backend.Service.Name
			sources, err := albSources(ingress, name)
			if err == nil && p.Backend.Service.Port.Name == useAnnotation {
				_, err = albActionOf(ingress, name)
			}
			if err != nil {
				add(p.Path, "%v; see constructs/ingress_alb.go", err)
			}
			// The host takes one of a rule's five values, a prefix two for itself and what lies below it.
			values := 1 + 1 + len(sources)
			if *p.PathType == networkingv1.PathTypePrefix && p.Path != "/" {
				values++
			}
			if values > 5 {
				add(p.Path, "%d values in one listener rule, which holds 5; see albSourcesPerRule", values)
			}
			if strings.ContainsAny(p.Path, "*?") {
				add(p.Path, "the controller refuses wildcards in paths of the type %s", *p.PathType)
			}
		}
	}
	return faults
}
