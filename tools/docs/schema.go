package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/invopop/jsonschema"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const schemaFile = "values.schema.json"

// schema is the JSON Schema of a values file. Only the definition of an environment has required keys: a values file is
// a layer, so any other key may come from elsewhere.
func (m *model) schema() ([]byte, error) {
	r := &jsonschema.Reflector{
		Anonymous:                  true, // it is found by its path
		ExpandedStruct:             true,
		RequiredFromJSONSchemaTags: true, // there are none
		Mapper:                     kubernetesObject,
	}
	s := r.ReflectFromType(reflect.TypeFor[valuesFile]())
	s.Title = "Values of Verta"
	s.Description = "A layer of values for the environments of Verta, or a new environment. See " + referenceFile + "."
	seen := map[reflect.Type]bool{}
	if err := m.complete(s, s.Definitions, reflect.TypeFor[valuesFile](), seen); err != nil {
		return nil, err
	}
	out, err := json.MarshalIndent(s, "", "  ")
	return append(out, '\n'), err
}

// kubernetesObject stands for a type of the Kubernetes API; nil for others. The API server knows what is in it.
func kubernetesObject(t reflect.Type) *jsonschema.Schema {
	if !isKubernetes(t) {
		return nil
	}
	return &jsonschema.Schema{Type: "object", Description: fmt.Sprintf("An object of the Kubernetes type %s.", t.Name())}
}

// complete adds to the schema of a struct what the types do not say: descriptions, what is closed, and what null does.
func (m *model) complete(s *jsonschema.Schema, all jsonschema.Definitions, t reflect.Type, seen map[reflect.Type]bool) error {
	seen[t] = true
	definition := t == reflect.TypeFor[apps.Definition]()
	var faults []error
	for _, f := range fieldsOf(t) {
		p, ok := s.Properties.Get(f.name)
		if !ok {
			faults = append(faults, fmt.Errorf("the schema of %s has no %s; give its type a name that no other has", nameOf(t), f.name))
			continue
		}
		description, err := m.description(f)
		faults = append(faults, err)
		p.Description = description
		for _, word := range f.enum() {
			p.Enum = append(p.Enum, word)
		}
		accept(p, !definition)
		if definition {
			s.Required = append(s.Required, f.name)
		}
		if below := f.object(); below != nil && !seen[below] {
			faults = append(faults, m.complete(all[below.Name()], all, below, seen))
		}
	}
	accept(s, !definition)
	return errors.Join(faults...)
}

// description is the comment of a field, with the default.
func (m *model) description(f field) (string, error) {
	if f.owner == reflect.TypeFor[valuesFile]() {
		return environmentText, nil
	}
	d, err := m.comments.of(f)
	text := d.inYAML(f, "")
	switch {
	case isKubernetes(f.typ):
		text += fmt.Sprintf(" An object of the Kubernetes type %s.", f.typ.Name())
	case f.typ.Kind() == reflect.Slice && isKubernetes(value(f.typ.Elem())):
		text += fmt.Sprintf(" A list of objects of the Kubernetes type %s.", value(f.typ.Elem()).Name())
	}
	if d.fallback != "" {
		text += " Default: " + d.fallback + "."
	}
	if d.required != "" {
		text += " R" + d.required[1:] + "."
	}
	return text, err
}

// accept widens a schema to what the loader takes: numbers for texts, as in "cpu: 2", and null, which removes. A struct
// that is referred to takes null in its definition.
func accept(s *jsonschema.Schema, null bool) {
	var types []string
	switch s.Type {
	case "":
		return
	case "string":
		types = []string{"string", "number"}
		if s.Enum != nil {
			types = []string{"string"}
		}
	case "array":
		types = []string{"array"}
		accept(s.Items, false)
	case "object":
		types = []string{"object"}
		if s.Properties == nil && s.AdditionalProperties != nil {
			accept(s.AdditionalProperties, null)
		}
	default:
		types = []string{s.Type}
	}
	if null {
		types = append(types, "null")
		if s.Enum != nil {
			s.Enum = append(slices.Clip(s.Enum), nil)
		}
	}
	if len(types) > 1 {
		s.Type = "" // it holds one only
		s.Extras = map[string]any{"type": types}
	}
}
