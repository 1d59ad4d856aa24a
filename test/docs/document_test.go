package docs

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const example = `# Title

## Part

1. In a list.

   ` + "```sh" + `
   kubectl get pods
   ` + "```" + `

   ` + "```output" + `
   NAME   READY
   a      1/1
   ` + "```" + `

### Symptom

<!-- an ordinary comment -->

<!-- test: ingress -->

<!-- test: prepare
before
-->

<!-- test: run
hidden -->

` + "```sh\nshown\n```\n\n```output\n```\n"

func TestParse(t *testing.T) {
	d, err := parse("example.md", []byte(example))
	require.NoError(t, err)
	require.Equal(t, []string{"Title", "Part"}, d.parts())
	sections := d.of("Part")
	require.Len(t, sections, 2)
	require.Len(t, sections[0].steps, 1)
	assert.Equal(t, "kubectl get pods\n", sections[0].steps[0].script)
	assert.Equal(t, 8, sections[0].steps[0].line)
	assert.Equal(t, "NAME   READY\na      1/1\n", sections[0].steps[0].quoted.text)

	symptom := sections[1]
	assert.Equal(t, ingress, symptom.needs)
	require.Len(t, symptom.prepare, 1)
	assert.Equal(t, "before", symptom.prepare[0].script)
	require.Len(t, symptom.steps, 2)
	assert.Equal(t, "hidden", symptom.steps[0].script)
	assert.True(t, symptom.steps[0].hidden)
	assert.Equal(t, "shown\n", symptom.steps[1].script)
	assert.Empty(t, symptom.steps[1].quoted.text)
	assert.Contains(t, symptom.text, "<!-- an ordinary comment -->")
}

func TestParseNamesFaults(t *testing.T) {
	for fault, source := range map[string]string{
		"x.md:2: output without commands before it":                             "```output\na\n```\n",
		"x.md:6: output without commands before it":                             "<!-- test: run\na\n-->\n\n```output\na\n```\n",
		`x.md:1: unknown directive "skip"; known: run, prepare, ingress, alone`: "<!-- test: skip -->\n",
		"x.md:1: test: run, and nothing to run":                                 "<!-- test: run\n-->\n",
	} {
		_, err := parse("x.md", []byte(source))
		assert.EqualError(t, err, fault)
	}
}

func TestRewriteKeepsTheRest(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.md")
	d, err := parse(file, []byte(example))
	require.NoError(t, err)
	sections := d.of("Part")
	require.NoError(t, d.rewrite(map[*quotation]string{
		sections[0].steps[0].quoted: "one\ntwo\n",
		sections[1].steps[1].quoted: "three",
	}))
	written, err := os.ReadFile(file)
	require.NoError(t, err)
	d, err = parse(file, written)
	require.NoError(t, err)
	sections = d.of("Part")
	assert.Equal(t, "one\ntwo\n", sections[0].steps[0].quoted.text)
	assert.Equal(t, "three\n", sections[1].steps[1].quoted.text)
	assert.Contains(t, string(written), "   one\n   two\n   ```\n\n### Symptom\n")
}
