package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sketch stands for the drawing of stacks, which needs Node.js.
func sketch(names []string) ([]string, error) {
	pictures := make([]string, len(names))
	for i, name := range names {
		pictures[i] = "flowchart " + name + " $1\n"
	}
	return pictures, nil
}

func TestPicturesAreMadeAgain(t *testing.T) {
	const page = `# Prose

<!-- picture of prod: made -->
old
<!-- end of picture -->

More prose.

<!-- picture of dev: made -->
<!-- end of picture -->
End.
`
	got, err := withPictures([]byte(page), sketch)
	require.NoError(t, err)
	assert.Equal(t, `# Prose

<!-- picture of prod: made -->

`+"```mermaid\nflowchart prod $1\n```"+`

<!-- end of picture -->

More prose.

<!-- picture of dev: made -->

`+"```mermaid\nflowchart dev $1\n```"+`

<!-- end of picture -->
End.
`, string(got))
	again, err := withPictures(got, sketch)
	require.NoError(t, err)
	assert.Equal(t, string(got), string(again))
}

func TestPicturesThatCannotBeMade(t *testing.T) {
	const whole = "<!-- picture of dev: x -->\n<!-- end of picture -->\n"
	for _, page := range []string{"", "# Prose\n", "<!-- picture of dev: x -->\n", whole + "<!-- picture of dev: x -->\n"} {
		_, err := withPictures([]byte(page), sketch)
		require.ErrorContains(t, err, "docs/architecture.md: a picture must stand between", page)
	}
	broken := errors.New("broken")
	_, err := withPictures([]byte(whole), func([]string) ([]string, error) { return nil, broken })
	require.ErrorIs(t, err, broken)
	_, err = withPictures([]byte(strings.ReplaceAll(whole, "dev", "staging")), draw)
	require.EqualError(t, err, `unknown environment "staging"; known: dev, prod`)
}
