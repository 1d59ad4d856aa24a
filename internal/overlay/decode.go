package overlay

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Origins says where values came from: "backend.replicas" was set at "staging.yaml:7".
type Origins map[string]string

// Of is the place where a field, or the nearest thing around it, was set; empty where no layer touched it.
func (o Origins) Of(field string) string {
	for field != "" {
		if place, ok := o[field]; ok {
			return place
		}
		field = field[:max(0, strings.LastIndexAny(field, ".["))]
	}
	return ""
}

// Apply lays the layer over what into points to, and notes in origins where each value came from. Faults leave the
// values that they are about as they were.
func (l Layer) Apply(into any, origins Origins) []constructs.Fault {
	if l.root == nil || l.root.Tag == "!!null" {
		return nil // an empty file
	}
	d := decoder{layer: l, origins: origins}
	d.decodeRoot(into, "")
	return d.faults
}

type decoder struct {
	layer   Layer
	origins Origins
	faults  []constructs.Fault
	depth   int
}

// maxDepth stops aliases that contain themselves. Values are nowhere near as deep.
const maxDepth = 50

func (d *decoder) decodeRoot(into any, path string) {
	d.decode(d.layer.root, reflect.ValueOf(into).Elem(), path)
}

func (d *decoder) fault(node *yaml.Node, path, value, problem, fix string) {
	d.faults = append(d.faults, constructs.Fault{
		Source: d.layer.place(node), Field: cmp.Or(path, "the file"), Value: value, Problem: problem, Fix: fix,
	})
}

// wrong reports a value of the wrong kind. Its text is shown only if it is a short scalar that cannot be a credential.
func (d *decoder) wrong(node *yaml.Node, path, fix string) {
	d.fault(node, path, shown(node, path), "has the wrong type", fix)
}

func shown(node *yaml.Node, path string) string {
	switch {
	case node.Kind == yaml.MappingNode:
		return "(a map)"
	case node.Kind == yaml.SequenceNode:
		return "(a list)"
	case strings.HasPrefix(path, "secrets") || strings.Contains(path, "xtraEnv") || len(node.Value) > 20:
		return "(a text, not shown)"
	default:
		return strconv.Quote(node.Value)
	}
}

func (d *decoder) decode(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	if d.depth++; d.depth > maxDepth {
		d.depth--
		d.fault(node, path, "(an alias)", "contains itself", "write it out")
		return
	}
	defer func() { d.depth-- }()
	if path != "" {
		d.origins[path] = d.layer.place(node)
	}
	if node.Kind == yaml.ScalarNode && node.Tag == "!!null" {
		v.SetZero()
		return
	}
	if d.decodeBinding(node, v, path) {
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		target := reflect.New(v.Type().Elem())
		if !v.IsNil() {
			target.Elem().Set(v.Elem())
		}
		before := len(d.faults)
		d.decode(node, target.Elem(), path)
		if len(d.faults) == before {
			v.Set(target)
		}
	case reflect.Struct:
		d.decodeStruct(node, v, path)
	case reflect.Map:
		d.decodeMap(node, v, path)
	case reflect.Slice:
		d.decodeSlice(node, v, path)
	case reflect.Interface:
		var value any
		if err := node.Decode(&value); err != nil {
			d.wrong(node, path, "check its YAML")
			return
		}
		v.Set(reflect.ValueOf(value))
	default:
		d.decodeScalar(node, v, path)
	}
}

// decodeBinding makes the values that the Kubernetes bindings have an interface for. It tells whether it was one.
func (d *decoder) decodeBinding(node *yaml.Node, v reflect.Value, path string) bool {
	quantity, intOrString := reflect.TypeFor[k8s.Quantity](), reflect.TypeFor[k8s.IntOrString]()
	if v.Type() != quantity && v.Type() != intOrString {
		return false
	}
	if node.Kind != yaml.ScalarNode || (node.Tag != "!!str" && node.Tag != "!!int" && node.Tag != "!!float") {
		d.wrong(node, path, "write a number or a text")
		return true
	}
	number, err := strconv.ParseInt(node.Value, 0, 0)
	switch {
	case v.Type() == quantity:
		v.Set(reflect.ValueOf(constructs.Quantity(node.Value)))
	case node.Tag == "!!int" && err == nil:
		v.Set(reflect.ValueOf(constructs.IntOrString(int(number))))
	default:
		v.Set(reflect.ValueOf(constructs.IntOrString(node.Value)))
	}
	return true
}

func (d *decoder) decodeStruct(node *yaml.Node, v reflect.Value, path string) {
	fields := fieldsOf(v)
	d.eachKey(node, path, func(key, value *yaml.Node, at string) {
		field, known := fields[key.Value]
		if !known {
			d.fault(key, at, "(this key)", "is not known", Hint(key.Value, slices.Collect(maps.Keys(fields))))
			return
		}
		d.decode(value, field, at)
	})
}

func (d *decoder) decodeMap(node *yaml.Node, v reflect.Value, path string) {
	// A new map: the old one may belong to somebody else.
	merged := reflect.MakeMap(v.Type())
	for _, key := range v.MapKeys() {
		merged.SetMapIndex(key, v.MapIndex(key))
	}
	d.eachKey(node, path, func(key, value *yaml.Node, at string) {
		name := reflect.ValueOf(key.Value).Convert(v.Type().Key())
		if value.Tag == "!!null" {
			merged.SetMapIndex(name, reflect.Value{})
			return
		}
		element := reflect.New(v.Type().Elem()).Elem()
		if old := merged.MapIndex(name); old.IsValid() {
			element.Set(old)
		}
		d.decode(value, element, at)
		merged.SetMapIndex(name, element)
	})
	if node.Kind == yaml.MappingNode {
		v.Set(merged)
	}
}

func (d *decoder) decodeSlice(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind != yaml.SequenceNode {
		d.wrong(node, path, "write a list: [a, b], or one item a line after a dash")
		return
	}
	items := reflect.MakeSlice(v.Type(), len(node.Content), len(node.Content))
	for i, item := range node.Content {
		d.decode(item, items.Index(i), fmt.Sprintf("%s[%d]", path, i))
	}
	v.Set(items)
}

// eachKey visits the entries of a mapping. A key that stands twice is a fault: YAML leaves open which one counts.
func (d *decoder) eachKey(node *yaml.Node, path string, visit func(key, value *yaml.Node, at string)) {
	if node.Kind != yaml.MappingNode {
		d.wrong(node, path, "write a map: one key: value a line, indented below it")
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		at := strings.TrimPrefix(path+"."+key.Value, ".")
		switch {
		case key.Kind != yaml.ScalarNode:
			d.fault(key, path, "(a key)", "is not a text", "write a plain name before the colon")
		case key.Tag == "!!merge":
			d.fault(key, path, "<<", "is not supported", "write the keys out, or name another values file")
		case seen[key.Value]:
			d.fault(key, at, "(this key)", "stands twice", "remove one of the two")
		default:
			seen[key.Value] = true
			visit(key, value, at)
		}
	}
}

func (d *decoder) decodeScalar(node *yaml.Node, v reflect.Value, path string) {
	if node.Kind != yaml.ScalarNode {
		d.wrong(node, path, "write a single value")
		return
	}
	switch v.Kind() {
	case reflect.String:
		// Numbers are taken as they are written: a tag 1.10 stays 1.10.
		if node.Tag == "!!bool" {
			d.wrong(node, path, "write a text; put it in quotes if it is meant")
			return
		}
		v.SetString(node.Value)
	case reflect.Int:
		n, err := strconv.ParseInt(node.Value, 0, 64)
		if node.Tag != "!!int" || err != nil {
			d.wrong(node, path, "write a whole number, without quotes")
			return
		}
		v.SetInt(n)
	case reflect.Float64:
		f, err := strconv.ParseFloat(node.Value, 64)
		if (node.Tag != "!!int" && node.Tag != "!!float") || err != nil {
			d.wrong(node, path, "write a number, without quotes")
			return
		}
		v.SetFloat(f)
	case reflect.Bool:
		if node.Tag != "!!bool" {
			d.wrong(node, path, "write true or false, without quotes")
			return
		}
		v.SetBool(strings.EqualFold(node.Value, "true"))
	default:
		panic(fmt.Sprintf("overlay: values have a field of a type that YAML cannot fill: %s %s", path, v.Type()))
	}
}

// fieldsOf are the struct's fields by their JSON names, as Kubernetes spells those of its objects; those of embedded structs belong to it.
func fieldsOf(v reflect.Value) map[string]reflect.Value {
	fields := map[string]reflect.Value{}
	for i := range v.NumField() {
		field := v.Type().Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case field.Anonymous && name == "":
			maps.Copy(fields, fieldsOf(v.Field(i)))
		case name != "" && name != "-" && field.IsExported():
			fields[constructs.KubernetesName(name)] = v.Field(i)
		}
	}
	return fields
}

// Hint names the nearest known key, or all of them where none is near.
func Hint(key string, known []string) string {
	best, distance := "", 3+len(key)/4
	for _, name := range known {
		d := levenshtein.ComputeDistance(strings.ToLower(key), strings.ToLower(name))
		if d < distance || (d == distance && best != "" && name < best) {
			best, distance = name, d
		}
	}
	if best != "" {
		return "did you mean " + best + "?"
	}
	return "use one of: " + strings.Join(slices.Sorted(slices.Values(known)), ", ")
}
