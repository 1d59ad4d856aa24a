package helmvalues

import (
	"math"
	"reflect"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// configField is a field of a config struct that a variable sets.
type configField struct {
	name     string // in YAML
	variable string
	kind     reflect.Kind
}

type configFieldList []configField

func (l configFieldList) of(variable string) (configField, bool) {
	for _, f := range l {
		if f.variable == variable {
			return f, true
		}
	}
	return configField{}, false
}

// configFields reads the tags of a config struct, so that a new field is converted without a word here.
func configFields(config any) configFieldList {
	var fields configFieldList
	t := reflect.TypeOf(config)
	for f := range t.Fields() {
		kind := f.Type.Kind()
		if kind == reflect.Pointer {
			kind = f.Type.Elem().Kind()
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		variable := f.Tag.Get("env")
		if name == "debugRateLimits" {
			variable = "DEBUG_RATE_LIMITS" // not in a tag, since the library renders it in a way of its own
		}
		if variable != "" {
			fields = append(fields, configField{name, variable, kind})
		}
	}
	return fields
}

// node of the field's type; nil with a note where the variable's value is none, and without where it is empty.
func (f configField) node(v value) *yaml.Node {
	switch f.kind {
	case reflect.Int:
		return f.whole(v)
	case reflect.Bool:
		return f.boolean(v)
	case reflect.Float64:
		return f.number(v)
	case reflect.Slice:
		return f.list(v)
	default:
		if s, ok := v.text(); ok {
			return textNode(s)
		}
		return nil
	}
}

func (f configField) number(v value) *yaml.Node {
	s, ok := v.text()
	if !ok {
		return nil
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
		v.note("not a number, as it must be")
		return nil
	}
	return scalarNode("", strconv.FormatFloat(n, 'f', -1, 64)) // a tag would be written out for whole numbers
}

func (f configField) whole(v value) *yaml.Node {
	n, ok := v.whole(0)
	if ok && n == 0 {
		v.note("0 would mean the default here; if the program must read 0, put it into extraEnv")
	}
	if !ok || n == 0 {
		return nil
	}
	return scalarNode("!!int", strconv.Itoa(n))
}

func (f configField) boolean(v value) *yaml.Node {
	s, ok := variableText(v)
	switch {
	case !ok || s == "":
		return nil
	case f.variable == "DEBUG_RATE_LIMITS" && s != "true":
		v.note("the program takes any text for true; off here")
		return nil
	case s != "true" && s != "false":
		v.note("neither true nor false, as it must be")
		return nil
	}
	return scalarNode("!!bool", s)
}

// list takes what the program splits at commas, or a list.
func (f configField) list(v value) *yaml.Node {
	texts := []string{}
	if v.node.Kind == yaml.SequenceNode {
		for _, item := range v.items() {
			if s, ok := item.text(); ok {
				texts = append(texts, s)
			}
		}
	} else if s, ok := v.text(); ok {
		texts = strings.Split(s, ",")
	}
	var items []*yaml.Node
	for _, s := range texts {
		if s = strings.TrimSpace(s); s != "" {
			items = append(items, textNode(s))
		}
	}
	return listNode(items...)
}
