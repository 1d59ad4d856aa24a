package helmvalues

import (
	"strconv"

	"go.yaml.in/yaml/v3"
)

// output is a mapping of our values. Its keys stand in the order in which they were put.
type output struct{ node yaml.Node }

func (o *output) empty() bool { return len(o.node.Content) == 0 }

func (o *output) has(key string) bool {
	for i := 0; i < len(o.node.Content); i += 2 {
		if o.node.Content[i].Value == key {
			return true
		}
	}
	return false
}

// put adds a key, unless there is nothing to add.
func (o *output) put(key string, node *yaml.Node) {
	if node == nil {
		return
	}
	o.node.Kind = yaml.MappingNode
	o.node.Content = append(o.node.Content, textNode(key), node)
}

func (o *output) nested(key string, child *output) {
	if !child.empty() {
		o.put(key, &child.node)
	}
}

// appendAll adds what several mappings have in common.
func (o *output) appendAll(common *output) {
	for i := 0; i+1 < len(common.node.Content); i += 2 {
		o.put(common.node.Content[i].Value, common.node.Content[i+1])
	}
}

func (o *output) text(key, s string)       { o.put(key, textNode(s)) }
func (o *output) number(key string, n int) { o.put(key, scalarNode("!!int", strconv.Itoa(n))) }
func (o *output) boolean(key string, b bool) {
	o.put(key, scalarNode("!!bool", strconv.FormatBool(b)))
}

// null removes what the values are laid over may have.
func (o *output) null(key string) { o.put(key, scalarNode("!!null", "null")) }

// The same for values of the file, where they are given and fit.

func (o *output) textOf(key string, v value) {
	if s, ok := v.text(); ok {
		o.text(key, s)
	}
}

func (o *output) numberOf(key string, v value, least int) {
	if n, ok := v.whole(least); ok {
		o.number(key, n)
	}
}

func (o *output) enabledOf(v value) {
	if b, ok := v.boolean(); ok {
		o.boolean("enabled", b)
	}
}

func scalarNode(tag, text string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: text}
}

// textNode is quoted where older YAML parsers, too, would take the text for something else: yes, 1:20, 007.
func textNode(s string) *yaml.Node {
	node := &yaml.Node{}
	if err := node.Encode(s); err != nil {
		panic(err) // a text can always be encoded
	}
	return node
}

// listNode is nil for an empty list.
func listNode(items ...*yaml.Node) *yaml.Node {
	if len(items) == 0 {
		return nil
	}
	return &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Content: items}
}

// textsOf copies a mapping of texts, as labels and annotations are.
func textsOf(v value) *yaml.Node {
	out := &output{}
	m := v.c.open(v)
	for _, item := range m.all() {
		copyText(m, item, out)
	}
	if out.empty() {
		return nil
	}
	return &out.node
}

func copyText(from *mapping, item value, to *output) {
	name := from.name(item)
	if reason := from.c.unfit(name); reason != "" {
		item.note("its key is " + reason)
		return
	}
	if s, ok := item.scalar(); ok {
		to.text(name, s)
	}
}

// treeOf copies a structure as it is, or not at all: without one of its parts it could mean something else.
func treeOf(v value, kind yaml.Kind) *yaml.Node {
	if v.empty() {
		return nil
	}
	if v.node.Kind != kind {
		v.note("not of the kind that Kubernetes wants here")
		return nil
	}
	copied, reason := v.c.copyTree(v.node)
	if reason != "" {
		v.note("within it, " + reason)
		return nil
	}
	return copied
}

func (c *converter) copyTree(n *yaml.Node) (copied *yaml.Node, reason string) {
	if n.Kind == yaml.ScalarNode {
		switch n.Tag {
		case "!!int", "!!float", "!!bool", "!!null":
			if n.Style&yaml.TaggedStyle == 0 {
				return scalarNode(n.Tag, n.Value), ""
			}
		}
		return textNode(n.Value), c.unfit(n.Value)
	}
	out := &yaml.Node{Kind: n.Kind, Tag: n.Tag}
	if len(n.Content) == 0 {
		out.Style = yaml.FlowStyle // or nothing would be written
	}
	for _, child := range n.Content {
		below, why := c.copyTree(child)
		if why != "" {
			return nil, why
		}
		out.Content = append(out.Content, below)
	}
	return out, ""
}
