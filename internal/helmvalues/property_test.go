package helmvalues

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// leaf is a value of a fixture that holds no others.
type leaf struct {
	path string
	node *yaml.Node
}

func leaves(n *yaml.Node, path string) []leaf {
	if n.Kind == yaml.AliasNode {
		return nil // what it stands for is looked at where it stands
	}
	if len(n.Content) == 0 {
		return []leaf{{path, n}}
	}
	var all []leaf
	for i, child := range n.Content {
		switch {
		case n.Kind == yaml.DocumentNode:
			all = append(all, leaves(child, path)...)
		case n.Kind == yaml.SequenceNode:
			all = append(all, leaves(child, fmt.Sprintf("%s[%d]", path, i))...)
		case i%2 == 1:
			all = append(all, leaves(child, strings.TrimPrefix(path+"."+n.Content[i-1].Value, "."))...)
		}
	}
	return all
}

// covered tells whether a note is about a path or one of its parents.
func covered(path string, notes []Note) bool {
	for _, n := range notes {
		rest, found := strings.CutPrefix(path, n.Key)
		if found && (rest == "" || rest[0] == '.' || rest[0] == '[') {
			return true
		}
	}
	return false
}

// What a leaf is replaced with, to see whether anybody looks at it.
var replacements = []yaml.Node{
	{Kind: yaml.ScalarNode, Tag: "!!str", Value: "another"},
	{Kind: yaml.ScalarNode, Tag: "!!int", Value: "7"},
	{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"},
	{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "false"},
	{Kind: yaml.SequenceNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: "another"}}},
	{Kind: yaml.MappingNode, Content: []*yaml.Node{
		{Kind: yaml.ScalarNode, Value: "another"}, {Kind: yaml.ScalarNode, Value: "other"},
	}},
}

func same(a, b yaml.Node) bool {
	if a.Kind != yaml.ScalarNode || b.Kind != yaml.ScalarNode {
		return false
	}
	var on, off bool
	if a.Decode(&on) == nil && b.Decode(&off) == nil {
		return on == off
	}
	return a.Value == b.Value
}

// reasons are notes without lines, which other lines may move.
func reasons(notes []Note) string {
	var out strings.Builder
	for _, n := range notes {
		fmt.Fprintf(&out, "%s: %s\n", n.Key, n.Reason)
	}
	return out.String()
}

// No key is lost: a leaf has a note, or else it is converted. Converted is what makes a difference: whatever takes its
// place changes the values, or gets a note.
func TestNoKeyIsLost(t *testing.T) {
	for _, name := range fixtures {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var document yaml.Node
			require.NoError(t, yaml.Unmarshal(fixture(t, name), &document))
			encoded := func() string {
				out, err := yaml.Marshal(&document)
				require.NoError(t, err)
				return string(out)
			}
			before := convert(t, encoded())
			all := leaves(&document, "")
			require.Greater(t, len(all), 20)
			for _, l := range all {
				if covered(l.path, before.Notes) {
					continue
				}
				original := *l.node
				for _, r := range replacements {
					if same(original, r) {
						continue
					}
					*l.node = r
					after := convert(t, encoded())
					assert.False(t, string(after.Values) == string(before.Values) && reasons(after.Notes) == reasons(before.Notes),
						"%s: nobody looks at %s", name, l.path)
				}
				*l.node = original
			}
		})
	}
}

// Notes lead to the line of their key.
func TestNotesNameTheirLines(t *testing.T) {
	for _, name := range fixtures {
		lines := strings.Split(string(fixture(t, name)), "\n")
		for _, n := range convert(t, string(fixture(t, name))).Notes {
			key := n.Key[strings.LastIndexAny(n.Key, ".]")+1:]
			if n.Key != "redis.auth.enabled" && !strings.Contains(n.Key, "/") && key != "" {
				assert.Contains(t, lines[n.Line-1], key, "%s: %s", name, n.Key)
			}
		}
	}
}

const canary = "canary"

func assertNoCanary(t *testing.T, input string) {
	t.Helper()
	result, err := Convert([]byte(input))
	if err != nil {
		assert.NotContains(t, err.Error(), canary, input)
		return
	}
	assert.NotContains(t, string(result.Values), canary, input)
	assert.NotContains(t, list(result.Notes), canary, input)
}

// The fixture has its canaries everywhere that secrets stand, in comments, and copied by aliases.
func TestNoSecretComesOut(t *testing.T) {
	input := string(fixture(t, "production"))
	require.Greater(t, strings.Count(input, canary), 25)
	assertNoCanary(t, input)

	// Broken anywhere, the file may only fail, and without a word of it.
	lines := strings.Split(input, "\n")
	for i := 0; i < len(lines); i += 5 {
		for _, broken := range []string{"\t" + lines[i], lines[i] + ": '", "*" + canary + ": 1", "- " + lines[i]} {
			assertNoCanary(t, strings.Join(append(append(append([]string{}, lines[:i]...), broken), lines[i+1:]...), "\n"))
		}
	}
}

func TestNoSecretComesOutWhateverItsForm(t *testing.T) {
	forms := []string{
		canary, `"canary"`, "'it''s canary'", "|\n      canary\n      canary", ">-\n      canary", "[canary, {a: canary}]",
		"{canary: canary}", "!canary x", "&canary canary", "*canary", "!!binary canary", "canary: canary", "{{ canary }}",
		"'{{ canary }}'", "canary # canary", "\n      canary: [canary]", "\n      - canary", "mysql://canary:canary@host/canary",
		"null\n    # canary", "{", "%canary", "@canary", "`canary`", "\"\\canary\"",
	}
	for _, form := range forms {
		for chartKey := range contract {
			assertNoCanary(t, "secrets:\n    "+chartKey+": "+form+"\n")
		}
		assertNoCanary(t, "secrets:\n    testDiscordGuildId: "+form+"\n    unknown: "+form+"\n")
		if !strings.Contains(form, "canary:") { // names of keys are not kept secret
			assertNoCanary(t, "secrets: "+form+"\n")
		}
		assertNoCanary(t, "redis:\n  auth:\n    password: "+form+"\n")
		assertNoCanary(t, "redis:\n  enabled: false\n  auth:\n    password: "+form+"\n    enabled: "+canary+"\n")
		for variable := range secretVariables {
			for _, component := range []string{"backend", "frontend", "ml"} {
				assertNoCanary(t, component+":\n  env:\n    "+variable+": "+form+"\n")
			}
		}
		for _, variable := range []string{"SOME_KEY", "apiKey", "A_TOKEN", "PASSWORD_OF_X", "DB_PASS", "MY_SECRET", "OTHER_DSN"} {
			assertNoCanary(t, "backend:\n  env:\n    "+variable+": "+form+"\n")
		}
	}
	for _, url := range []string{"redis://:canary@host:6379", "https://canary@host/1", "amqp://user:canary@host", "jdbc:mysql://u:canary@h"} {
		for _, key := range []string{
			"backend:\n  env:\n    ANYTHING: ", "backend:\n  env:\n    GEMINI_MODEL: ", "frontend:\n  env:\n    NEXT_PUBLIC_TENANT_SLUG: ",
			"nodeSelector:\n  a: ", "ingress:\n  annotations:\n    a: ", "affinity:\n  a: ", "tolerations:\n  - a: ", "global:\n  domain: ",
			"serviceAccount:\n  annotations:\n    a: ", "global:\n  imageRegistry: ", "redis:\n  enabled: false\nbackend:\n  env:\n    REDIS_HOST: ",
		} {
			assertNoCanary(t, key+url+"\n")
		}
	}
}

// Whatever the input is: YAML and notes on its lines, or one sentence with a line.
func FuzzConvert(f *testing.F) {
	for _, name := range fixtures {
		content, err := os.ReadFile(filepath.Join("testdata", name+".yaml"))
		require.NoError(f, err)
		f.Add(content)
	}
	for _, seed := range []string{"a: *b", "a: &a [*a]", "? [a]\n: b", "a: !!int x", "redis: {enabled: !!bool x}", "<<: [{a: b}]", "\x00", "a: 1\r---\rb"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		result, err := Convert(input)
		if err != nil {
			assert.Regexp(t, `^line [1-9]\d* ?[^\n]+$`, strings.Replace(err.Error(), ":", " ", 1))
			return
		}
		var values map[string]any
		require.NoError(t, yaml.Unmarshal(result.Values, &values))
		for _, n := range result.Notes {
			assert.Positive(t, n.Line, n.Key)
			assert.NotEmpty(t, n.Reason, n.Key)
		}
	})
}
