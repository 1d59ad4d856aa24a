package helmvalues

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

var update = flag.Bool("update", false, "rewrite the wanted files where they differ")

// Tests of this package start no Node.js; loading the bindings makes a temporary folder all the same, which closing
// removes.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

var fixtures = []string{"small-design", "chart-defaults", "production"}

func fixture(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name+".yaml"))
	require.NoError(t, err)
	return content
}

func convert(t *testing.T, input string) Result {
	t.Helper()
	result, err := Convert([]byte(input))
	require.NoError(t, err, input)
	return result
}

func list(notes []Note) string {
	var out strings.Builder
	for _, n := range notes {
		fmt.Fprintf(&out, "%d: %s: %s\n", n.Line, n.Key, n.Reason)
	}
	return out.String()
}

func TestFixtures(t *testing.T) {
	for _, name := range fixtures {
		t.Run(name, func(t *testing.T) {
			result := convert(t, string(fixture(t, name)))
			compare(t, name+".want.yaml", string(result.Values))
			compare(t, name+".notes.txt", list(result.Notes))
			again := convert(t, string(fixture(t, name)))
			assert.Equal(t, result, again, "the same bytes on every run")
		})
	}
}

func compare(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	want, err := os.ReadFile(file)
	if *update && string(want) != got {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
		t.Logf("updated %s", file)
		return
	}
	require.NoError(t, err, "not there; run: go test ./internal/helmvalues -update")
	assert.Equal(t, string(want), got, "%s differs; if it should, run: go test ./internal/helmvalues -update", file)
}

// Every key that comes out is a field of our values, at the top and in the components.
func TestKeysAreFieldsOfOurs(t *testing.T) {
	for _, name := range fixtures {
		var values map[string]any
		require.NoError(t, yaml.Unmarshal(convert(t, string(fixture(t, name))).Values, &values))
		require.NotEmpty(t, values)
		known := fieldsOf(reflect.TypeFor[apps.Values]())
		for key, section := range values {
			field, ok := known[key]
			if !assert.True(t, ok, "%s: %s", name, key) {
				continue
			}
			below := fieldsOf(field)
			for inner := range section.(map[string]any) {
				assert.Contains(t, below, inner, "%s: %s", name, key)
			}
		}
	}
}

// fieldsOf are a struct's fields by their YAML names, those of embedded structs among them.
func fieldsOf(t reflect.Type) map[string]reflect.Type {
	fields := map[string]reflect.Type{}
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" {
			maps.Copy(fields, fieldsOf(f.Type))
		} else if name != "" && name != "-" {
			fields[name] = f.Type
		}
	}
	return fields
}

// The guide lays what comes out over prod. That must work, and must not bring what the file does not ask for.
func TestValuesFitOverProd(t *testing.T) {
	load := func(t *testing.T, input string) apps.Values {
		t.Helper()
		folder := t.TempDir()
		adopt, imported := filepath.Join(folder, "adopt.yaml"), filepath.Join(folder, "imported.yaml")
		require.NoError(t, os.WriteFile(adopt, []byte("environment: {name: adopted, from: prod}\n"), 0o600))
		require.NoError(t, os.WriteFile(imported, convert(t, input).Values, 0o600))
		environments, err := apps.Load(apps.Request{Files: []string{adopt, imported}})
		require.NoError(t, err)
		require.Len(t, environments, 1)
		assert.Empty(t, environments[0].Validate())
		return environments[0].Values()
	}
	for _, name := range fixtures {
		t.Run(name, func(t *testing.T) {
			v := load(t, string(fixture(t, name)))
			assert.Nil(t, v.Backend.Autoscaling)
			assert.Nil(t, v.ML.Autoscaling)
		})
	}
	assert.False(t, load(t, string(fixture(t, "chart-defaults"))).Ingress.TLS.Enabled)
	for input, want := range map[string]constructs.IngressTLS{
		"tls: [{secretName: own}]": {Enabled: true, SecretName: "own"},
		"annotations: {cert-manager.io/issuer: x}, tls: [{secretName: own}]": {Enabled: true, SecretName: "own", Issuer: "x"},
		"className: alb, tls: [{}]": {Enabled: true},
		"tls: []":                   {},
	} {
		assert.Equal(t, want, load(t, "networkPolicy: {enabled: false}\ningress: {"+input+"}\n").Ingress.TLS, input)
	}
}

func TestErrors(t *testing.T) {
	for _, row := range []struct{ name, input, want string }{
		{"empty", "", "line 1: the file is empty, but a values file is one mapping of keys to values"},
		{"comment only", "# nothing\n", "line 1: the file is empty, but a values file is one mapping of keys to values"},
		{"list", "\n- canary\n", "line 2 begins a list, but a values file is one mapping of keys to values"},
		{"text", "\n\ncanary\n", "line 3 is a single value, but a values file is one mapping of keys to values"},
		{"two documents", "a: 1\n---\nb: canary\n", "line 2 begins a second document, but a values file is one mapping of keys to values"},
		{"broken second document", "a: 1\n---\nb: c: canary\n", "line 3 is not YAML: mapping values are not allowed in this context"},
		{"colon", "a: b: canary\n", "line 1 is not YAML: mapping values are not allowed in this context"},
		{"indent", "a:\n  b: canary\n c: 1\n", "line 3 is not YAML: did not find expected key"},
		{"indent far below its mapping", "a:\n  b:\n    c: 1\n    d: 1\n   canary: 1\n", "line 5 is not YAML: did not find expected key"},
		{"list that goes on", "a: [1,\n 2]\nb: [canary\nc: 1\n", "line 3 is not YAML: did not find expected ',' or ']'"},
		{"directive", "%canary\na: 1\n", "line 1 is not YAML: found unknown directive name"},
		{"tab", "a: 1\nb:\n\tcanary: 1\n", "line 3 is not YAML: found character that cannot start any token"},
		{"quote", "a: 1\nb: \"canary\n", "line 2 is not YAML: found unexpected end of stream"},
		{"anchor", "a: 1\nb:\n  password: *canary\n",
			"line 3 is not YAML: it refers to an anchor that is not there; a text that begins with an asterisk needs quotes"},
		{"alias of itself", "a: 1\nb: &b [*b]\n", "line 2: an alias contains itself"},
		{"aliases of aliases", "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + bomb(), "line 5: aliases make the file too large"},
		{"key is a list", "[canary]: 1\n", "line 1: a key is not a text but a list or a mapping"},
		{"merge of a text", "a: 1\n<<: canary\n", "line 2: only a mapping can be merged"},
	} {
		t.Run(row.name, func(t *testing.T) {
			result, err := Convert([]byte(row.input))
			require.EqualError(t, err, row.want)
			assert.Empty(t, result)
		})
	}
}

func bomb() string {
	var out strings.Builder
	for i := range 5 {
		fmt.Fprintf(&out, "%c: &%c [%s]\n", 'b'+i, 'b'+i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*%c, ", 'a'+i), 10), ", "))
	}
	return out.String()
}

func unmarshal(t *testing.T, content string, into *map[string]any) {
	t.Helper()
	require.NoError(t, yaml.Unmarshal([]byte(content), into), content)
}

// without removes what a test gives in every row.
func without(t *testing.T, values map[string]any, section, key string) {
	t.Helper()
	below, ok := values[section].(map[string]any)
	require.True(t, ok, section)
	delete(below, key)
	if len(below) == 0 {
		delete(values, section)
	}
}
