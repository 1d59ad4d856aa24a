// Package overlay lays YAML documents over Go structs: maps merge, lists replace, null removes. It is strict, and every
// fault says where it stands.
//
// The parser is go.yaml.in/yaml/v3, which keeps the place of every node. Its decoder is not used: it knows no nearest
// key, stops at types that it cannot make (the interfaces of the Kubernetes bindings), and leaves what null names.
package overlay

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Layer is one document that is laid over values.
type Layer struct {
	name string
	root *yaml.Node
	// lines tells whether places in it have lines worth naming.
	lines bool
}

// Parse reads a file's content. name is the file's, for messages. An empty file is a layer that changes nothing.
func Parse(name string, content []byte) (Layer, []constructs.Fault) {
	layer := Layer{name: name, lines: true}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	var document, second yaml.Node
	err := decoder.Decode(&document)
	if errors.Is(err, io.EOF) {
		return layer, nil
	}
	if err != nil {
		return layer, []constructs.Fault{notYAML(name, err)}
	}
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		return layer, []constructs.Fault{{
			Field: name, Value: "(second document)", Problem: "is not read: a values file holds one document", Fix: "make it a file of its own",
		}}
	}
	layer.root = document.Content[0]
	return layer, nil
}

// notYAML reports a syntax error by its place alone: the parser quotes what it stumbled over, which may be a secret.
func notYAML(name string, err error) constructs.Fault {
	place := ""
	if line, ok := strings.CutPrefix(err.Error(), "yaml: line "); ok {
		number, _, _ := strings.Cut(line, ":")
		place = "near line " + number
	}
	return constructs.Fault{Field: name, Value: place, Problem: "is not YAML", Fix: "check indentation and quotes there"}
}

// ParseSet reads an assignment like "backend.image.tag=1.2.3". The value is YAML, so lists are written [a, b]; a dot in
// a key is written \. as in "backend.podLabels.example\.com/team=a".
func ParseSet(assignment string) (Layer, []constructs.Fault) {
	path, value, found := strings.Cut(assignment, "=")
	keys := splitPath(path)
	fault := func(problem, fix string) (Layer, []constructs.Fault) {
		return Layer{}, []constructs.Fault{{Field: "--set " + path, Value: "(value not shown)", Problem: problem, Fix: fix}}
	}
	if !found {
		return Layer{}, []constructs.Fault{{Field: "--set", Value: path, Problem: "has no value", Fix: "write it as key.key=value"}}
	}
	if slices.Contains(keys, "") {
		return fault("has an empty key", "write it as key.key=value")
	}
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(value), &document); err != nil {
		return fault("is not YAML", "quote the value, or write lists as [a, b]")
	}
	node := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str"} // "key=" is an empty text
	if len(document.Content) > 0 {
		node = document.Content[0]
	}
	for _, name := range slices.Backward(keys) {
		key := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: name}
		node = &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Content: []*yaml.Node{key, node}}
	}
	return Layer{name: "--set", root: node}, nil
}

// splitPath splits at dots that no backslash stands before.
func splitPath(path string) []string {
	const escaped = "\x00"
	keys := strings.Split(strings.ReplaceAll(path, `\.`, escaped), ".")
	for i := range keys {
		keys[i] = strings.ReplaceAll(keys[i], escaped, ".")
	}
	return keys
}

// Take removes a key from the top of the layer and decodes its value into into. It tells whether the key was there.
func (l *Layer) Take(key string, into any) (bool, []constructs.Fault) {
	if l.root == nil || l.root.Kind != yaml.MappingNode {
		return false, nil
	}
	for i := 0; i+1 < len(l.root.Content); i += 2 {
		if l.root.Content[i].Value != key {
			continue
		}
		taken := Layer{name: l.name, lines: l.lines, root: l.root.Content[i+1]}
		rest := *l.root
		rest.Content = append(append([]*yaml.Node{}, l.root.Content[:i]...), l.root.Content[i+2:]...)
		l.root = &rest
		d := decoder{layer: taken, origins: Origins{}}
		d.decodeRoot(into, key)
		return true, d.faults
	}
	return false, nil
}

// place names a node of the layer.
func (l Layer) place(node *yaml.Node) string {
	if l.lines && node.Line > 0 {
		return fmt.Sprintf("%s:%d", l.name, node.Line)
	}
	return l.name
}
