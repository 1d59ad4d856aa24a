package helmvalues

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// value is a value of the Helm file, or the absence of one.
type value struct {
	c    *converter
	key  string // with its parents', like "backend.image"
	line int    // of the key
	node *yaml.Node
}

func (v value) note(reason string) {
	v.c.notes = append(v.c.notes, Note{Key: v.key, Line: v.line, Reason: reason})
}

// noteIfGiven is for what has no counterpart. What is empty asks for nothing.
func (v value) noteIfGiven(reason string) {
	if !v.empty() {
		v.note(reason)
	}
}

// given tells whether there is a value; null stands for none, as with Helm.
func (v value) given() bool { return v.node != nil && v.node.Tag != "!!null" }

func (v value) empty() bool {
	return !v.given() || v.node.Value == "" && len(v.node.Content) == 0
}

func (v value) isScalar() bool { return v.given() && v.node.Kind == yaml.ScalarNode }

// credentialsInURL also finds tokens that stand for a user's name, as in Sentry's DSNs.
var credentialsInURL = regexp.MustCompile(`://\S*@`)

// unfit says why a text cannot go into our values; "" if it can.
func (c *converter) unfit(text string) string {
	switch {
	case strings.Contains(text, "{{"):
		return "a Helm template, which nothing would fill in: write its result out"
	case credentialsInURL.MatchString(text):
		return "a URL with credentials does not belong in a file: put it into a Secret and refer to that"
	case slices.ContainsFunc(c.known, func(secret string) bool { return strings.Contains(text, secret) }):
		return "a value of secrets does not belong in a file: put it into a Secret and refer to that"
	default:
		return ""
	}
}

// plain is the text of a scalar that can be taken as it is, without notes; else "".
func (v value) plain() string {
	if !v.isScalar() || v.c.unfit(v.node.Value) != "" {
		return ""
	}
	return v.node.Value
}

// scalar is the text of a single value, which may be empty.
func (v value) scalar() (string, bool) {
	switch {
	case !v.given():
		return "", false
	case !v.isScalar():
		v.note("not a single value, as it must be")
		return "", false
	}
	if reason := v.c.unfit(v.node.Value); reason != "" {
		v.note(reason)
		return "", false
	}
	return v.node.Value, true
}

// text is scalar for what is not set when it is empty.
func (v value) text() (string, bool) {
	s, ok := v.scalar()
	return s, ok && s != ""
}

func (v value) whole(least int) (int, bool) {
	s, ok := v.text()
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < least {
		v.note(fmt.Sprintf("not a whole number of %d or more", least))
		return 0, false
	}
	return n, true
}

// quietBoolean knows the words that Helm's YAML takes for booleans, like yes and off, unless they are quoted: then they
// are texts.
func (v value) quietBoolean() (value, ok bool) {
	const quoted = yaml.SingleQuotedStyle | yaml.DoubleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	if !v.isScalar() || v.node.Style&quoted != 0 || v.node.Decode(&value) != nil {
		return false, false
	}
	return value, true
}

func (v value) boolean() (value, ok bool) {
	if v.empty() {
		return false, false
	}
	if value, ok = v.quietBoolean(); !ok {
		v.note("neither true nor false, as it must be")
	}
	return value, ok
}

// isOff tells whether a switch is given and off.
func (v value) isOff() bool {
	on, ok := v.boolean()
	return ok && !on
}

// agrees notes a value that is none of those that this library always has.
func (v value) agrees(reason string, always ...string) {
	if v.empty() || v.isScalar() && slices.Contains(always, v.node.Value) {
		return
	}
	v.note(reason)
}

// oneOf is text for values of which few are known.
func (v value) oneOf(reason string, known ...string) (string, bool) {
	s, ok := v.text()
	if ok && !slices.Contains(known, s) {
		v.note(reason)
		return "", false
	}
	return s, ok
}

// items of a list.
func (v value) items() []value {
	switch {
	case !v.given():
		return nil
	case v.node.Kind != yaml.SequenceNode:
		v.noteIfGiven("not a list, as it must be")
		return nil
	}
	items := make([]value, len(v.node.Content))
	for i, node := range v.node.Content {
		items[i] = value{c: v.c, key: fmt.Sprintf("%s[%d]", v.key, i), line: node.Line, node: node}
	}
	return items
}

// child looks into a mapping, without notes.
func (v value) child(key string) value {
	out := value{c: v.c, key: join(v.key, key), line: v.line}
	if v.node == nil || v.node.Kind != yaml.MappingNode {
		return out
	}
	if i := indexOf(v.node, key); i >= 0 {
		out.line, out.node = v.node.Content[i].Line, v.node.Content[i+1]
	}
	return out
}

// mapping remembers which of its keys somebody has asked for; the others are unknown.
type mapping struct {
	value
	asked   map[string]bool
	covered bool // by a note of its own
}

// open reads a value as a mapping: an empty one if it is none, which is noted.
func (c *converter) open(v value) *mapping {
	m := &mapping{value: v, asked: map[string]bool{}}
	if v.given() && v.node.Kind != yaml.MappingNode {
		v.noteIfGiven("not a mapping, as it must be")
		m.node = nil
	}
	c.opened = append(c.opened, m)
	return m
}

// peek looks at a value from the top, without notes.
func (c *converter) peek(keys ...string) value {
	v := c.root.value
	for _, key := range keys {
		v = v.child(key)
	}
	return v
}

func (m *mapping) get(key string) value {
	m.asked[key] = true
	return m.child(key)
}

// mapping below a key; the same one every time, or what one caller asked for would be unknown to the next.
func (m *mapping) mapping(key string) *mapping {
	v := m.get(key)
	for _, opened := range m.c.opened {
		if opened.key == v.key {
			return opened
		}
	}
	return m.c.open(v)
}

// all values, in the file's order.
func (m *mapping) all() []value {
	var values []value
	for i := 0; m.node != nil && i+1 < len(m.node.Content); i += 2 {
		values = append(values, m.get(m.node.Content[i].Value))
	}
	return values
}

// hasOther tells whether something is set besides a key.
func (m *mapping) hasOther(key string) bool {
	for i := 0; m.node != nil && i+1 < len(m.node.Content); i += 2 {
		if m.node.Content[i].Value != key {
			return true
		}
	}
	return false
}

// drop notes a mapping as a whole.
func (m *mapping) drop(reason string) {
	m.covered = true
	m.noteIfGiven(reason)
}

// name of a value in its mapping.
func (m *mapping) name(v value) string { return strings.TrimPrefix(v.key, m.key+".") }

func (m *mapping) noteUnknown() {
	for i := 0; !m.covered && m.node != nil && i+1 < len(m.node.Content); i += 2 {
		if key := m.node.Content[i].Value; !m.asked[key] {
			m.child(key).note("not a key of the chart")
		}
	}
}
