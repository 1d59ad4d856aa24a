package overlay

import (
	"os"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

// values have every kind of field that real values have.
type values struct {
	Name     string            `json:"name,omitempty"`
	Count    int               `json:"count"`
	Share    *float64          `json:"share"`
	Switch   *bool             `json:"switch"`
	List     []string          `json:"list"`
	Labels   map[string]string `json:"labels"`
	Nested   nested            `json:"nested"`
	Pointer  *nested           `json:"pointer"`
	Items    []*nested         `json:"items"`
	Anything any               `json:"anything"`
	Hidden   string            `json:"-"`
	embedded
}

type embedded struct {
	Inner string `json:"inner"`
}

type nested struct {
	One string `json:"one"`
	Two string `json:"two"`
}

func base() values {
	return values{Name: "base", Count: 1, List: []string{"a", "b"}, Labels: map[string]string{"keep": "1", "drop": "2"},
		Nested: nested{One: "1", Two: "2"}, Pointer: &nested{One: "1", Two: "2"}}
}

func lines(faults []constructs.Fault) []string {
	out := []string{}
	for _, f := range faults {
		out = append(out, f.String())
	}
	return out
}

func apply(t *testing.T, into *values, yaml string) (Origins, []constructs.Fault) {
	t.Helper()
	layer, faults := Parse("v.yaml", []byte(yaml))
	require.Empty(t, lines(faults))
	origins := Origins{}
	return origins, layer.Apply(into, origins)
}

func TestMapsMergeListsReplaceNullRemoves(t *testing.T) {
	v := base()
	before := v
	_, faults := apply(t, &v, `
name: null
count: 0x10
share: 1
switch: false
list: [c]
labels: {drop: null, new: "3"}
nested: {two: x}
pointer: {two: x}
items: [{one: a}, {two: b}]
anything: {a: [1]}
inner: y
`)
	require.Empty(t, lines(faults))
	assert.Equal(t, values{Count: 16, Share: new(1.0), Switch: new(false), List: []string{"c"},
		Labels: map[string]string{"keep": "1", "new": "3"}, Nested: nested{One: "1", Two: "x"}, Pointer: &nested{One: "1", Two: "x"},
		Items: []*nested{{One: "a"}, {Two: "b"}}, Anything: map[string]any{"a": []any{1}}, embedded: embedded{Inner: "y"}}, v)
	assert.Equal(t, base(), before, "what was shared with the base is untouched")
}

func TestNumbersKeepTheirTextAsText(t *testing.T) {
	v := base()
	_, faults := apply(t, &v, "name: 1.10")
	require.Empty(t, lines(faults))
	assert.Equal(t, "1.10", v.Name)
}

func TestFaultsNamePlaceAndFix(t *testing.T) {
	for yaml, want := range map[string]string{
		"naam: x":                     `v.yaml:1: naam: (this key) is not known; fix: did you mean name?`,
		"\nnested: {onne: x}":         `v.yaml:2: nested.onne: (this key) is not known; fix: did you mean one?`,
		"Hidden: x":                   `v.yaml:1: Hidden: (this key) is not known; fix: use one of: anything, count, inner, items, labels, list, name, nested, pointer, share, switch`,
		"nested: {entirelyelse: x}":   `v.yaml:1: nested.entirelyelse: (this key) is not known; fix: use one of: one, two`,
		"count: three":                `v.yaml:1: count: "three" has the wrong type; fix: write a whole number, without quotes`,
		"count: '3'":                  `v.yaml:1: count: "3" has the wrong type; fix: write a whole number, without quotes`,
		"count: 1.5":                  `v.yaml:1: count: "1.5" has the wrong type; fix: write a whole number, without quotes`,
		"count: 99999999999999999999": `v.yaml:1: count: "99999999999999999999" has the wrong type; fix: write a whole number, without quotes`,
		"share: much":                 `v.yaml:1: share: "much" has the wrong type; fix: write a number, without quotes`,
		"switch: yes":                 `v.yaml:1: switch: "yes" has the wrong type; fix: write true or false, without quotes`,
		"name: true":                  `v.yaml:1: name: "true" has the wrong type; fix: write a text; put it in quotes if it is meant`,
		"name: [a]":                   `v.yaml:1: name: (a list) has the wrong type; fix: write a single value`,
		"list: a":                     `v.yaml:1: list: "a" has the wrong type; fix: write a list: [a, b], or one item a line after a dash`,
		"list: [a, {}]":               `v.yaml:1: list[1]: (a map) has the wrong type; fix: write a single value`,
		"nested: x":                   `v.yaml:1: nested: "x" has the wrong type; fix: write a map: one key: value a line, indented below it`,
		"[a]":                         `v.yaml:1: the file: (a list) has the wrong type; fix: write a map: one key: value a line, indented below it`,
		"name: a\nname: b":            `v.yaml:2: name: (this key) stands twice; fix: remove one of the two`,
		"x: &x {one: a}\nnested: *x":  `v.yaml:1: x: (this key) is not known; fix: use one of: anything, count, inner, items, labels, list, name, nested, pointer, share, switch`,
		"nested: {<<: {one: a}}":      `v.yaml:1: nested: << is not supported; fix: write the keys out, or name another values file`,
	} {
		t.Run(yaml, func(t *testing.T) {
			v := base()
			_, faults := apply(t, &v, yaml)
			assert.Equal(t, []string{want}, lines(faults))
		})
	}
}

// The bindings say hostIp and downwardApi.
func TestKubernetesSpellsTheNamesOfItsObjects(t *testing.T) {
	var v struct {
		Ports   []*k8s.ContainerPort `json:"ports"`
		Volumes []*k8s.Volume        `json:"volumes"`
	}
	layer, faults := Parse("v.yaml", []byte("ports: [{hostIP: 127.0.0.1}]\nvolumes: [{downwardAPI: {items: []}}, {downwardApi: {}}]"))
	require.Empty(t, lines(faults))
	assert.Equal(t, []string{`v.yaml:2: volumes[1].downwardApi: (this key) is not known; fix: did you mean downwardAPI?`},
		lines(layer.Apply(&v, Origins{})))
	assert.Equal(t, "127.0.0.1", *v.Ports[0].HostIp)
}

func TestAllFaultsAtOnce(t *testing.T) {
	v := base()
	_, faults := apply(t, &v, "naam: x\ncount: y\nswitch: z\nnested: {thre: 3}")
	assert.Len(t, faults, 4)
}

// A text may be a credential that was put in the wrong place.
func TestLongTextsAndSecretsAreNotShown(t *testing.T) {
	v := base()
	_, faults := apply(t, &v, "count: mysql://user:hunter2@host/db\n")
	require.Len(t, faults, 1)
	assert.NotContains(t, faults[0].String(), "hunter2")
	for _, broken := range []string{"a: 'hunter2", "a: hunter2\n\tb: c", "- hunter2\nb: hunter2", "a: b\n---\nc: hunter2", "%hunter2"} {
		_, faults := Parse("v.yaml", []byte(broken))
		require.Len(t, faults, 1, broken)
		assert.NotContains(t, faults[0].String(), "hunter2")
	}
	for _, broken := range []string{"a.b='hunter2", "a..b=hunter2", "=hunter2"} {
		_, faults := ParseSet(broken)
		require.Len(t, faults, 1, broken)
		assert.NotContains(t, faults[0].String(), "hunter2")
	}
}

func TestOriginsLeadToTheNearestPlace(t *testing.T) {
	v := base()
	origins, _ := apply(t, &v, "name: a\nnested:\n  one: b\nitems:\n  - one: c\n")
	assert.Equal(t, "v.yaml:1", origins.Of("name"))
	assert.Equal(t, "v.yaml:3", origins.Of("nested.one"))
	assert.Equal(t, "v.yaml:3", origins.Of("nested.two"), "the map around it")
	assert.Equal(t, "v.yaml:5", origins.Of("items[0].one"))
	assert.Empty(t, origins.Of("count"))
}

func TestSet(t *testing.T) {
	for assignment, check := range map[string]func(v values) any{
		"nested.one=x":               func(v values) any { return v.Nested.One == "x" },
		"name=a=b":                   func(v values) any { return v.Name == "a=b" },
		"name=":                      func(v values) any { return v.Name == "" },
		"name=null":                  func(v values) any { return v.Name == "" },
		"count=3":                    func(v values) any { return v.Count == 3 },
		"list=[x, y]":                func(v values) any { return len(v.List) == 2 && v.List[1] == "y" },
		`labels.example\.com/a=b`:    func(v values) any { return v.Labels["example.com/a"] == "b" && v.Labels["keep"] == "1" },
		"labels.keep=null":           func(v values) any { return v.Labels["keep"] == "" },
		"pointer=null":               func(v values) any { return v.Pointer == nil },
		"switch=true":                func(v values) any { return *v.Switch },
		"nested={one: y, two: null}": func(v values) any { return v.Nested == nested{One: "y"} },
	} {
		t.Run(assignment, func(t *testing.T) {
			v := base()
			layer, faults := ParseSet(assignment)
			require.Empty(t, lines(faults))
			require.Empty(t, lines(layer.Apply(&v, Origins{})))
			assert.Equal(t, true, check(v))
		})
	}
	layer, faults := ParseSet("nested.onne=x")
	require.Empty(t, faults)
	v := base()
	assert.Equal(t, []string{"--set: nested.onne: (this key) is not known; fix: did you mean one?"}, lines(layer.Apply(&v, Origins{})))
	_, faults = ParseSet("nested.one")
	assert.Equal(t, []string{"--set: nested.one has no value; fix: write it as key.key=value"}, lines(faults))
}

func TestTakeLeavesTheRest(t *testing.T) {
	layer, _ := Parse("v.yaml", []byte("name: a\nnested: {one: b}\ncount: 2"))
	var taken nested
	found, faults := layer.Take("nested", &taken)
	assert.True(t, found)
	assert.Empty(t, faults)
	assert.Equal(t, nested{One: "b"}, taken)
	v := base()
	assert.Empty(t, layer.Apply(&v, Origins{}))
	assert.Equal(t, "a", v.Name)
	assert.Equal(t, "1", v.Nested.One, "was taken out of the layer")
	found, _ = layer.Take("nested", &taken)
	assert.False(t, found)
}

func TestEmptyLayersChangeNothing(t *testing.T) {
	for _, content := range []string{"", "\n", "# only a comment\n", "---\n", "null\n"} {
		v := base()
		layer, faults := Parse("v.yaml", []byte(content))
		require.Empty(t, faults)
		require.Empty(t, layer.Apply(&v, Origins{}))
		assert.Equal(t, base(), v, "%q", content)
	}
}

// FuzzLayer feeds the decoder anything: it must neither panic nor hang, and say nothing that is not a fault.
func FuzzLayer(f *testing.F) {
	for _, seed := range []string{
		"name: a", "nested: {one: b}", "list: [a, b]", "labels: {a: null}", "items: [{one: a}]", "anything: [1, {a: b}]",
		"a: &a [*a]", "nested: &n {one: *n}", "x: &x {one: a}\nnested: *x", "? [a]\n: b", "name: !!binary aGk=", "count: 0o17",
		"share: .inf", "share: .nan", "name: 2024-01-01", "<<: {name: a}", "name: \"\\u0000\"", strings.Repeat("[", 60),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		layer, faults := Parse("v.yaml", []byte(content))
		if len(faults) > 0 {
			return
		}
		v := base()
		for _, fault := range layer.Apply(&v, Origins{}) {
			if fault.Field == "" || fault.Problem == "" || fault.Fix == "" {
				t.Errorf("a fault says too little: %+v", fault)
			}
		}
	})
}
