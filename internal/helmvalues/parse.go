package helmvalues

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxNodes bounds what aliases may blow a file up to. A values file has some hundred.
const maxNodes = 100_000

const wanted = "a values file is one mapping of keys to values"

// parse reads the one document of a file. Aliases and merge keys are resolved and comments dropped, so that nothing of
// them is left to be copied. Where a key is given twice the last one wins, as with Helm; the notes name the others.
func parse(input []byte) (root *yaml.Node, duplicates []Note, err error) {
	decoder := yaml.NewDecoder(bytes.NewReader(input))
	document, err := next(decoder)
	switch {
	case errors.Is(err, io.EOF):
		return nil, nil, fmt.Errorf("line 1: the file is empty, but %s", wanted)
	case err != nil:
		return nil, nil, syntaxError(err, input)
	}
	second, err := next(decoder)
	switch {
	case errors.Is(err, io.EOF):
	case err != nil:
		return nil, nil, syntaxError(err, input)
	default:
		return nil, nil, fmt.Errorf("line %d begins a second document, but %s", second.Line, wanted)
	}
	r := resolver{open: map[*yaml.Node]bool{}}
	root, err = r.resolve(document.Content[0], "", 0)
	if err != nil {
		return nil, nil, err
	}
	switch {
	case root.Kind == yaml.SequenceNode:
		return nil, nil, fmt.Errorf("line %d begins a list, but %s", root.Line, wanted)
	case root.Kind != yaml.MappingNode:
		return nil, nil, fmt.Errorf("line %d is a single value, but %s", root.Line, wanted)
	}
	return root, r.duplicates, nil
}

// resolver copies a document without aliases, merge keys, duplicate keys and comments.
type resolver struct {
	nodes      int
	open       map[*yaml.Node]bool // aliases under way, to find those that contain themselves
	duplicates []Note
}

// resolve copies a node. What an alias stands for gets the alias's line, where the reader looks for it; a forced line of
// 0 keeps lines as they are.
func (r *resolver) resolve(n *yaml.Node, path string, forced int) (*yaml.Node, error) {
	line := cmp.Or(forced, n.Line)
	if r.nodes++; r.nodes > maxNodes {
		return nil, fmt.Errorf("line %d: aliases make the file too large", line)
	}
	if n.Kind == yaml.AliasNode {
		if r.open[n.Alias] {
			return nil, fmt.Errorf("line %d: an alias contains itself", line)
		}
		r.open[n.Alias] = true
		defer delete(r.open, n.Alias)
		return r.resolve(n.Alias, path, line)
	}
	out := &yaml.Node{Kind: n.Kind, Tag: n.ShortTag(), Value: n.Value, Style: n.Style, Line: line}
	if n.Kind == yaml.MappingNode {
		return out, r.pairs(n, out, path, forced)
	}
	for i, item := range n.Content {
		copied, err := r.resolve(item, fmt.Sprintf("%s[%d]", path, i), forced)
		if err != nil {
			return nil, err
		}
		out.Content = append(out.Content, copied)
	}
	return out, nil
}

func (r *resolver) pairs(n, out *yaml.Node, path string, forced int) error {
	var merged []*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, err := r.resolve(n.Content[i], path, forced)
		if err != nil {
			return err
		}
		if key.Kind != yaml.ScalarNode {
			return fmt.Errorf("line %d: a key is not a text but a list or a mapping", key.Line)
		}
		below := join(path, key.Value)
		if key.Tag == "!!merge" {
			below = path
		}
		content, err := r.resolve(n.Content[i+1], below, forced)
		if err != nil {
			return err
		}
		if key.Tag == "!!merge" {
			for _, source := range sources(content) {
				if source.Kind != yaml.MappingNode {
					return fmt.Errorf("line %d: only a mapping can be merged", key.Line)
				}
				relocate(source, key.Line)
				merged = append(merged, source)
			}
			continue
		}
		if at := indexOf(out, key.Value); at >= 0 {
			r.duplicates = append(r.duplicates, Note{Key: below, Line: out.Content[at].Line,
				Reason: "given again in line " + strconv.Itoa(key.Line) + ", which wins"})
			out.Content = append(out.Content[:at], out.Content[at+2:]...)
		}
		out.Content = append(out.Content, key, content)
	}
	for _, source := range merged {
		for i := 0; i+1 < len(source.Content); i += 2 {
			if indexOf(out, source.Content[i].Value) < 0 {
				out.Content = append(out.Content, source.Content[i], source.Content[i+1])
			}
		}
	}
	return nil
}

// sources of a merge key: a mapping, or a list of them of which the first wins.
func sources(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.SequenceNode {
		return n.Content
	}
	return []*yaml.Node{n}
}

func relocate(n *yaml.Node, line int) {
	n.Line = line
	for _, child := range n.Content {
		relocate(child, line)
	}
}

// indexOf is the place of a key in a mapping, or -1.
func indexOf(n *yaml.Node, key string) int {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return i
		}
	}
	return -1
}

func join(path, key string) string {
	return strings.TrimPrefix(path+"."+key, ".")
}
