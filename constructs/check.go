package constructs

import (
	"fmt"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/util/validation"
)

// checker gathers faults. Its methods take the field's YAML name and the value, and skip values that are empty unless
// the rule is that they must not be.
type checker struct{ faults []Fault }

func (c *checker) add(field string, value any, problem, fix string) {
	text := fmt.Sprint(value)
	if s, ok := value.(string); ok {
		text = fmt.Sprintf("%q", s)
	}
	c.faults = append(c.faults, Fault{Field: field, Value: text, Problem: problem, Fix: fix})
}

func (c *checker) required(field, value, fix string) bool {
	if strings.TrimSpace(value) == "" {
		c.add(field, value, "is required", fix)
		return false
	}
	return true
}

func (c *checker) oneOf(field, value string, known ...string) {
	if !slices.Contains(known, value) {
		c.add(field, value, "is not known", "use one of: "+strings.Join(known, ", "))
	}
}

// unique takes a name that is not among those that are taken, and adds it to them.
func (c *checker) unique(field string, name *string, taken map[string]bool, problem, fix string) {
	if name == nil {
		return
	}
	if taken[*name] {
		c.add(field, *name, problem, fix)
	}
	taken[*name] = true
}

func (c *checker) atLeast(field string, value, least int) {
	if value < least {
		c.add(field, value, "is too small", fmt.Sprintf("use %d or more", least))
	}
}

func (c *checker) between(field string, value, least, most int) {
	if value < least || value > most {
		c.add(field, value, "is out of range", fmt.Sprintf("use a whole number from %d to %d", least, most))
	}
}

func (c *checker) fraction(field string, value *float64, most float64) {
	if value != nil && (*value < 0 || *value > most) {
		c.add(field, *value, "is out of range", fmt.Sprintf("use a number from 0 to %g", most))
	}
}

func (c *checker) port(field string, value int) { c.between(field, value, 1, 65535) }

// domain takes a host name as the Ingress API does: RFC 1123, lower case, no port and no wildcard.
func (c *checker) domain(field, value string) {
	if !c.required(field, value, "set the host name that users open, like verta.example.com") {
		return
	}
	if errs := validation.IsDNS1123Subdomain(value); len(errs) > 0 {
		c.add(field, value, "is not a host name",
			"use lower case letters, digits, dots and dashes, without scheme, port or path, like verta.example.com")
	}
}

// host takes a host name or an IP address, for servers outside the cluster.
func (c *checker) host(field, value string) {
	if !c.required(field, value, "set a host name or an IP address") {
		return
	}
	if _, err := netip.ParseAddr(value); err == nil {
		return
	}
	if errs := validation.IsDNS1123Subdomain(strings.ToLower(value)); len(errs) > 0 {
		c.add(field, value, "is not a host name or IP address", "leave out scheme, port and path, like redis.example.com")
	}
}

func (c *checker) url(field, value string) {
	if value == "" {
		return
	}
	u, err := url.Parse(value)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		c.add(field, value, "is not an http(s) URL", "use a full URL like https://verta.example.com")
	}
}

// objectName takes the name of a Kubernetes object.
func (c *checker) objectName(field, value string) {
	if value != "" && len(validation.IsDNS1123Subdomain(value)) > 0 {
		c.add(field, value, "is not a Kubernetes object name", "use lower case letters, digits and dashes, at most 253")
	}
}

func (c *checker) namespaceName(field, value string) {
	if value != "" && len(validation.IsDNS1123Label(value)) > 0 {
		c.add(field, value, "is not the name of a namespace", "use at most 63 lower case letters, digits and dashes")
	}
}

// secretKeyName takes the name of a key of a Secret. What is wrong is not shown: it may be the value, put where its key
// belongs.
func (c *checker) secretKeyName(field, name string) {
	if len(validation.IsConfigMapKey(name)) > 0 {
		c.add(field, notShown{}, "is not a key of a Secret", "name the key, not its value; use letters, digits, '-', '_' and '.', at most 253")
	}
}

type notShown struct{}

func (notShown) String() string { return "(not shown)" }

// longExponent takes minutes to compute with, and no cluster has as much.
var longExponent = regexp.MustCompile(`[eE][+-]?[0-9]{3,}$`)

// parseQuantity reads a quantity that has not been checked.
func parseQuantity(value string) (resource.Quantity, error) {
	if longExponent.MatchString(value) {
		return resource.Quantity{}, resource.ErrFormatWrong
	}
	return resource.ParseQuantity(value)
}

func (c *checker) notQuantity(field, value string) {
	c.add(field, value, "is not a quantity", "use a number with a unit, like 500m for CPU or 512Mi for memory")
}

// quantity takes an amount of at least a minimum. It catches the slip "512m" for memory, which is half a byte.
func (c *checker) quantity(field, value, least string) (resource.Quantity, bool) {
	if value == "" {
		return resource.Quantity{}, false
	}
	q, err := parseQuantity(value)
	if err != nil {
		c.notQuantity(field, value)
		return q, false
	}
	if q.Cmp(resource.MustParse(least)) < 0 {
		c.add(field, value, "is less than "+least, "check the unit: m is a thousandth, Mi and Gi are for bytes")
		return q, false
	}
	return q, true
}

// cidrs tells whether all of them are valid.
func (c *checker) cidrs(field string, values []string) bool {
	before := len(c.faults)
	for i, v := range values {
		prefix, err := netip.ParsePrefix(v)
		at := fmt.Sprintf("%s[%d]", field, i)
		switch {
		case err != nil:
			c.add(at, v, "is not a CIDR", "use an address and a prefix length, like 203.0.113.0/24 or 203.0.113.7/32")
		case prefix.Masked() != prefix:
			c.add(at, v, "has bits set beyond its prefix length", "did you mean "+prefix.Masked().String()+"?")
		}
	}
	return len(c.faults) == before
}

func (c *checker) labels(field string, labels map[string]string) {
	for _, key := range sortedKeys(labels) {
		c.labelKey(field+"."+key, key)
		if len(validation.IsValidLabelValue(labels[key])) > 0 {
			c.add(field+"."+key, labels[key], "is not a label value", "use at most 63 letters, digits, '-', '_' and '.'")
		}
	}
}

func (c *checker) annotations(field string, annotations map[string]string) {
	for _, key := range sortedKeys(annotations) {
		c.labelKey(field+"."+key, strings.ToLower(key))
	}
}

func (c *checker) labelKey(field, key string) {
	if len(validation.IsQualifiedName(key)) > 0 {
		c.add(field, key, "is not a label or annotation key", "use a name with an optional prefix, like example.com/team")
	}
}

// inside tells whether one CIDR is a part of another, and not the whole. Both must be valid.
func inside(inner, outer string) bool {
	i, o := netip.MustParsePrefix(inner), netip.MustParsePrefix(outer)
	return i.Bits() > o.Bits() && o.Contains(i.Addr())
}
