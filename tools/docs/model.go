package main

import (
	"errors"
	"reflect"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// valuesFile is what a values file may hold.
type valuesFile struct {
	apps.Values
	Environment *apps.Definition `json:"environment,omitempty"`
}

const (
	environmentKey  = "environment"
	environmentText = "Makes the file a new environment, instead of a layer over those that are chosen."
)

// sectionOrder is the order of the reference. Keys that it does not name follow.
var sectionOrder = []string{"global", "namespace", "database", "secrets", "backend", "frontend", "ml", "redis", "ingress",
	"gateway", "networkPolicies", environmentKey}

// enums are the fields that know a few texts only.
var enums = map[string][]string{
	"apps.Global.ImageSet":                    {string(constructs.ImagesDesign), string(constructs.ImagesPublished)},
	"apps.Secrets.Source":                     {apps.SecretsExisting, apps.SecretsExternal, apps.SecretsSealed, apps.SecretsInline},
	"apps.ExternalSecret.StoreKind":           {constructs.DefaultStoreKind, "SecretStore"},
	"constructs.Image.PullPolicy":             {"Always", "IfNotPresent", "Never"},
	"constructs.BackendConfig.LogLevel":       {"error", "warn", "info", "debug", "verbose"},
	"constructs.ModelCache.Mode":              {constructs.ModelsBaked, constructs.ModelsEphemeral, constructs.ModelsPersistent},
	"constructs.ModelCache.AccessMode":        {"ReadWriteOnce", "ReadWriteMany"},
	"constructs.VertaRedisProps.Architecture": {constructs.RedisStandalone},
	"constructs.VertaIngressProps.Class":      {constructs.ClassNginx, constructs.ClassALB},
	"constructs.IngressALB.Scheme":            {"internet-facing", "internal"},
	"constructs.IngressALB.TargetType":        {"ip"},
}

// field is a field of a struct that YAML can set.
type field struct {
	name   string // in YAML
	goName string
	owner  reflect.Type // the struct that declares it
	typ    reflect.Type // without pointers
	index  []int        // from the struct whose fields were asked for
}

// fieldsOf are the fields of a struct; those of embedded structs belong to it.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "":
			for _, inner := range fieldsOf(f.Type) {
				inner.index = slices.Concat(f.Index, inner.index)
				fields = append(fields, inner)
			}
		case name != "" && name != "-":
			fields = append(fields, field{name, f.Name, t, value(f.Type), f.Index})
		}
	}
	return fields
}

// value is the type without pointers.
func value(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// isKubernetes tells whether the type is one of the Kubernetes API, which is passed through.
func isKubernetes(t reflect.Type) bool { return t.PkgPath() == reflect.TypeFor[k8s.EnvVar]().PkgPath() }

// object is the struct of ours whose keys stand below the field, in a map after a name; nil if there is none.
func (f field) object() reflect.Type {
	t := f.typ
	if t.Kind() == reflect.Map {
		t = value(t.Elem())
	}
	if t.Kind() != reflect.Struct || isKubernetes(t) {
		return nil
	}
	return t
}

func (f field) isLeaf() bool { return f.object() == nil }

func (f field) enum() []string { return enums[nameOf(f.owner)+"."+f.goName] }

// key is a row of the reference.
type key struct {
	field
	doc
	// path as operators write it, within the section.
	path string
}

// section is a table of the reference.
type section struct {
	title string
	// about are the type's keys, for what several sections share; nil for a section of the file.
	about reflect.Type
	intro string
	keys  []key
	// besides are shared sections whose keys this one has too.
	besides []beside
}

// model is what both files are made from.
type model struct {
	comments comments
	sections []section
	// shared are the titles of types that have a section of their own.
	shared map[reflect.Type]string
}

func newModel() (*model, error) {
	c, err := readComments("apps", "constructs")
	if err != nil {
		return nil, err
	}
	m := &model{comments: c, shared: map[reflect.Type]string{
		reflect.TypeFor[constructs.PodProps]():        "Every component",
		reflect.TypeFor[constructs.DeploymentProps](): "Every Deployment",
	}}
	own := []reflect.Type{reflect.TypeFor[constructs.PodProps](), reflect.TypeFor[constructs.DeploymentProps]()}
	for _, t := range repeated(reflect.TypeFor[valuesFile]()) {
		m.shared[t] = inWords(t.Name())
		own = append(own, t)
	}

	var faults []error
	top := fieldsOf(reflect.TypeFor[valuesFile]())
	position := func(f field) int {
		if i := slices.Index(sectionOrder, f.name); i >= 0 {
			return i
		}
		return len(sectionOrder)
	}
	slices.SortStableFunc(top, func(a, b field) int { return position(a) - position(b) })
	for _, f := range top {
		s := section{title: f.name, intro: environmentText}
		if f.name != environmentKey {
			d, err := c.of(f)
			faults = append(faults, err)
			s.intro = d.inYAML(f, "`")
		}
		faults = append(faults, m.fill(&s, f.typ, f.name+"."))
		m.sections = append(m.sections, s)
	}
	for _, t := range own {
		s := section{title: m.shared[t], about: t, intro: introduction(t.Name(), c[nameOf(t)])}
		faults = append(faults, m.fill(&s, t, ""))
		m.sections = append(m.sections, s)
	}
	return m, errors.Join(faults...)
}

// beside is a shared section, and the key below which its keys are too.
type beside struct {
	about reflect.Type
	path  string
}

// fill puts the keys of a struct into the section, and notes which are described elsewhere.
func (m *model) fill(s *section, t reflect.Type, prefix string) error {
	var faults []error
	for _, f := range fieldsOf(t) {
		if _, elsewhere := m.shared[f.owner]; elsewhere && f.owner != s.about {
			if b := (beside{f.owner, strings.TrimSuffix(prefix, ".")}); !slices.Contains(s.besides, b) {
				s.besides = append(s.besides, b)
			}
			continue
		}
		d, err := m.comments.of(f)
		faults = append(faults, err)
		s.keys = append(s.keys, key{f, d, prefix + f.name})
		below := f.object()
		if _, elsewhere := m.shared[below]; below == nil || elsewhere {
			continue
		}
		deeper := prefix + f.name + "."
		if f.typ.Kind() == reflect.Map {
			deeper += anyName + "."
		}
		faults = append(faults, m.fill(s, below, deeper))
	}
	return errors.Join(faults...)
}

// anyName stands for the keys of a map.
const anyName = "NAME"

// repeated are the structs below t that several fields have, in the order in which they are met.
func repeated(t reflect.Type) []reflect.Type {
	var order []reflect.Type
	uses := map[reflect.Type]map[string]bool{}
	var visit func(t reflect.Type)
	visit = func(t reflect.Type) {
		for _, f := range fieldsOf(t) {
			below := f.object()
			if below == nil {
				continue
			}
			if uses[below] == nil {
				uses[below] = map[string]bool{}
				order = append(order, below)
			}
			uses[below][nameOf(f.owner)+"."+f.goName] = true
			visit(below)
		}
	}
	visit(t)
	return slices.DeleteFunc(order, func(t reflect.Type) bool { return len(uses[t]) < 2 })
}

// introduction is the comment of a type without its Go name.
func introduction(name, comment string) string {
	if rest, ok := strings.CutPrefix(comment, name+" are "); ok {
		return "These are " + rest
	}
	if rest, ok := strings.CutPrefix(comment, name+" is "); ok {
		return "This is " + rest
	}
	return comment
}

// inWords writes a Go name as a title: ResourceList becomes "Resource list".
func inWords(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
