package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

// generated are both files.
func generated(t *testing.T) (schema []byte, reference string) {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, write(folder))
	schema, err := os.ReadFile(filepath.Join(folder, schemaFile))
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(folder, referenceFile))
	require.NoError(t, err)
	return schema, string(text)
}

func compiled(t *testing.T, schema []byte) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(schemaFile, document))
	s, err := c.Compile(schemaFile)
	require.NoError(t, err)
	return s
}

// validate holds a values file against the schema and returns the causes that have no causes themselves.
func validate(t *testing.T, s *jsonschema.Schema, values []byte) []string {
	t.Helper()
	asJSON, err := yaml.YAMLToJSON(values)
	require.NoError(t, err)
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	require.NoError(t, err)
	err = s.Validate(document)
	if err == nil {
		return nil
	}
	var invalid *jsonschema.ValidationError
	require.ErrorAs(t, err, &invalid)
	var leaves []string
	var visit func(e *jsonschema.ValidationError)
	visit = func(e *jsonschema.ValidationError) {
		if len(e.Causes) == 0 {
			leaves = append(leaves, e.Error())
		}
		for _, cause := range e.Causes {
			visit(cause)
		}
	}
	visit(invalid)
	return leaves
}

// load is what the program itself says of a values file.
func load(file string) []constructs.Fault {
	content, err := os.ReadFile(file)
	request := apps.Request{Files: []string{file}}
	if !bytes.Contains(content, []byte("\n"+environmentKey+":")) {
		request.Names = []string{"prod"}
	}
	return faultsOf(request, err)
}

func faultsOf(request apps.Request, err error) []constructs.Fault {
	if err != nil {
		return []constructs.Fault{{Problem: err.Error()}}
	}
	environments, err := apps.Load(request)
	if err != nil {
		return []constructs.Fault{{Problem: err.Error()}}
	}
	return apps.ValidateTogether(environments)
}

func TestSchemaAgreesWithTheProgram(t *testing.T) {
	schema, _ := generated(t)
	s := compiled(t, schema)
	for pattern, least := range map[string]int{"valid-*.yaml": 3, "invalid-*.yaml": 3} {
		files, err := filepath.Glob(filepath.Join("testdata", pattern))
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(files), least)
		for _, file := range files {
			t.Run(filepath.Base(file), func(t *testing.T) {
				content, err := os.ReadFile(file)
				require.NoError(t, err)
				if strings.HasPrefix(pattern, "valid") {
					assert.Empty(t, validate(t, s, content))
					assert.Empty(t, load(file))
				} else {
					assert.Len(t, validate(t, s, content), 1)
					assert.NotEmpty(t, load(file))
				}
			})
		}
	}
}

func TestExamplesOfTheIntroductionAreValid(t *testing.T) {
	schema, reference := generated(t)
	s := compiled(t, schema)
	examples := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(reference, -1)
	require.NotEmpty(t, examples)
	for _, example := range examples {
		file := filepath.Join(t.TempDir(), "example.yaml")
		require.NoError(t, os.WriteFile(file, []byte(example[1]), 0o600))
		assert.Empty(t, validate(t, s, []byte(example[1])), example[1])
		assert.Empty(t, load(file), example[1])
	}
}

// step is a key on the way to a leaf.
type step struct {
	owner reflect.Type
	name  string
}

// leaves are all ways from a struct to a value that is no struct of ours. It is written without fieldsOf, which it is a
// check of.
func leaves(t reflect.Type, way []step) [][]step {
	var out [][]step
	for f := range t.Fields() {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "-" || !f.IsExported() {
			continue
		}
		inner, next := f.Type, way
		if !f.Anonymous {
			next = append(slices.Clone(way), step{t, tag})
		}
		if inner.Kind() == reflect.Map && inner.Elem().Kind() == reflect.Struct {
			inner, next = inner.Elem(), append(next, step{t, anyName})
		}
		if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct && !isKubernetes(inner) {
			out = append(out, leaves(inner, next)...)
		} else {
			out = append(out, next)
		}
	}
	return out
}

func allLeaves() [][]step {
	definition := []step{{reflect.TypeFor[valuesFile](), environmentKey}}
	return append(leaves(reflect.TypeFor[apps.Values](), nil), leaves(reflect.TypeFor[apps.Definition](), definition)...)
}

func dotted(way []step) string {
	names := make([]string, len(way))
	for i, s := range way {
		names[i] = s.name
	}
	return strings.Join(names, ".")
}

func TestEveryKeyIsInTheSchema(t *testing.T) {
	schema, _ := generated(t)
	var document map[string]any
	require.NoError(t, json.Unmarshal(schema, &document))
	resolved := func(node map[string]any) map[string]any {
		if ref, ok := node["$ref"].(string); ok {
			return document["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		}
		return node
	}
	all := allLeaves()
	require.Greater(t, len(all), 200)
	for _, way := range all {
		node := document
		for _, s := range way {
			if s.name == anyName {
				node = resolved(node["additionalProperties"].(map[string]any))
				continue
			}
			properties, _ := node["properties"].(map[string]any)
			property, ok := properties[s.name].(map[string]any)
			if !assert.True(t, ok, "%s is not in the schema", dotted(way)) {
				break
			}
			assert.NotEmpty(t, property["description"], dotted(way))
			assert.Equal(t, false, node["additionalProperties"], dotted(way))
			node = resolved(property)
		}
		if way[0].name != environmentKey {
			assert.Contains(t, node["type"], "null", dotted(way))
		}
	}
}

// tables are the rows of the reference by section and key; each row has key, type, default and description.
func tables(reference string) map[string]map[string][]string {
	out := map[string]map[string][]string{}
	section, columns := "", 0
	for line := range strings.Lines(reference) {
		line = strings.TrimSpace(line)
		if title, ok := strings.CutPrefix(line, "## "); ok {
			section = title
			out[section] = map[string][]string{}
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		switch {
		case !strings.HasPrefix(line, "|"):
			columns = 0
		case cells[len(cells)-1] == " description ":
			columns = len(cells)
		case columns > 0 && strings.HasPrefix(line, "| `"):
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			out[section][strings.Trim(cells[0], "`")] = cells
		}
	}
	return out
}

func TestEveryKeyIsInTheReference(t *testing.T) {
	_, reference := generated(t)
	assert.True(t, strings.HasPrefix(reference, "<!-- Generated by tools/docs from the Go types; do not edit. -->\n"))
	sections := tables(reference)
	// Where the keys of a type are described once for all places.
	shared := map[string]string{"PodProps": "Every component", "DeploymentProps": "Every Deployment",
		"Probe": "Probe", "ResourceList": "Resource list", "Peer": "Peer", "HeaderChanges": "Header changes",
		"Image": "Image", "SecretKey": "Secret key", "ComputeAmounts": "Compute amounts"}
	for _, way := range allLeaves() {
		found := len(sections[way[0].name][dotted(way)]) > 0
		for i, s := range way {
			row := sections[shared[s.owner.Name()]][dotted(way[i:])]
			found = found || len(row) > 0
		}
		assert.True(t, found, "%s is not in the reference", dotted(way))
	}
	for title, rows := range sections {
		for key, row := range rows {
			if assert.Len(t, row, 4, "%s: %s", title, key) {
				assert.NotEmpty(t, row[1], "type of %s: %s", title, key)
				assert.NotEmpty(t, row[3], "description of %s: %s", title, key)
			}
		}
	}
	for title, words := range map[string]string{
		"Every component": "stand under `database.embedded`, `backend`, `frontend`, `ml` and `redis`.",
		"Probe":           "stand under `probes.startup`, `probes.liveness` and `probes.readiness`.",
	} {
		assert.Regexp(t, fmt.Sprintf(`## %s\n\n.*%s\n`, title, regexp.QuoteMeta(words)), reference)
	}
}

// Enums stand here a second time, so they are held against what the program refuses.
func TestEnumsAreThoseOfTheProgram(t *testing.T) {
	// Some are only looked at where something else asks for them.
	asked := []string{"secrets.source=externalSecret", "secrets.external.storeName=x", "ml.modelCache.mode=persistent",
		"ingress.class=alb", "networkPolicies.enabled=false", "database.embedded.enabled=true", "redis.backup.enabled=true",
		"redis.backup.s3.bucket=x"}
	set := func(path, value string) []constructs.Fault {
		return faultsOf(apps.Request{Names: []string{"prod"}, Sets: append(slices.Clip(asked), path+"="+value)}, nil)
	}
	refusal := func(faults []constructs.Fault, path string) string {
		for _, f := range faults {
			if strings.HasSuffix(f.Field, path) {
				return f.Problem
			}
		}
		return ""
	}
	used := map[string]bool{}
	for _, way := range allLeaves() {
		last := way[len(way)-1]
		for _, f := range fieldsOf(last.owner) {
			if f.name != last.name || f.enum() == nil {
				continue
			}
			used[nameOf(f.owner)+"."+f.goName] = true
			problem := refusal(set(dotted(way), "bogus"), dotted(way))
			assert.NotEmpty(t, problem, "%s takes any text; remove it from enums", dotted(way))
			for _, word := range f.enum() {
				assert.NotEqual(t, problem, refusal(set(dotted(way), word), dotted(way)), "%s=%s", dotted(way), word)
			}
		}
	}
	for name := range enums {
		assert.True(t, used[name], "no key is %s; remove it from enums", name)
	}
}

func TestOutputIsTheSameAgain(t *testing.T) {
	schema, reference := generated(t)
	for range 5 {
		schemaAgain, referenceAgain := generated(t)
		require.Equal(t, string(schema), string(schemaAgain))
		require.Equal(t, reference, referenceAgain)
	}
}

func TestCommentsSayDefaultOrDuty(t *testing.T) {
	type owner struct {
		Size  string   `json:"size"`
		Owned struct{} `json:"-"`
	}
	f := fieldsOf(reflect.TypeFor[owner]())[0]
	name := nameOf(f.owner) + ".Size"
	for comment, want := range map[string]doc{
		"Size of it. Default: 1.0, at first. Optional.":  {text: "Size of it.", fallback: "1.0, at first"},
		"Size of it. Required.":                          {text: "Size of it.", required: "required"},
		"Size. Required where a.b is false.":             {text: "Size.", required: "required where a.b is false"},
		"Size. See https://x.org. Default: x. Optional.": {text: "Size. See https://x.org.", fallback: "x"},
	} {
		d, err := comments{name: comment}.of(f)
		require.NoError(t, err, comment)
		assert.Equal(t, want, d)
	}
	for comment, want := range map[string]string{
		"":                          "has no doc comment",
		"Size of it.":               "says neither default nor duty",
		"Size of it. Optional.":     "says neither default nor duty",
		"Size of it. Default: 1Gi.": "says neither default nor duty",
	} {
		_, err := comments{name: comment}.of(f)
		require.ErrorContains(t, err, want, comment)
	}
}
