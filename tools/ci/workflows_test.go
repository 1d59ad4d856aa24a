package ci

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// workflows are the files of ours that GitHub runs.
func workflows(t *testing.T) (workflows, actions []string) {
	t.Helper()
	for pattern, files := range map[string]*[]string{"workflows/*.yml": &workflows, "actions/*/action.yml": &actions} {
		matches, err := filepath.Glob(filepath.Join(root, ".github", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, matches, pattern)
		*files = matches
	}
	// Other endings work as well, and would not be looked at.
	others, err := filepath.Glob(filepath.Join(root, ".github", "*", "*.yaml"))
	require.NoError(t, err)
	require.Empty(t, others, "name it .yml")
	return workflows, actions
}

func TestWorkflowsKeepTheRules(t *testing.T) {
	workflows, actions := workflows(t)
	for _, file := range append(workflows, actions...) {
		d, err := read(file)
		require.NoError(t, err)
		assert.Empty(t, findings(d), file)
	}
}

// Each rule finds the fault of its example, and nothing else finds one there.
func TestRulesFindFaults(t *testing.T) {
	examples, err := filepath.Glob("testdata/broken/*.yml")
	require.NoError(t, err)
	var names []string
	for _, file := range examples {
		name := strings.TrimSuffix(filepath.Base(file), ".yml")
		names = append(names, name)
		d, err := read(file)
		require.NoError(t, err)
		all := findings(d)
		assert.NotEmpty(t, all, file)
		for _, finding := range all {
			t.Log(finding)
			assert.True(t, strings.HasPrefix(finding, name+": "), "%s: %s", file, finding)
		}
	}
	assert.ElementsMatch(t, slices.Collect(maps.Keys(rules)), names, "each rule has one example")
}

var pin = regexp.MustCompile(`@[0-9a-f]{40} # (v\d+)\S*`)

// actionlint knows the inputs and outputs of an action by its version only, and looks at workflows only. So it is given
// copies, in which actions have versions instead of commits, and our actions are jobs.
func TestActionlint(t *testing.T) {
	workflows, actions := workflows(t)
	s := newSandbox(t, nil)
	var copies []string
	for _, file := range append(workflows, actions...) {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		name, text := filepath.Base(file), string(content)
		if slices.Contains(actions, file) {
			_, steps, found := strings.Cut(text, "  steps:\n")
			require.True(t, found, file)
			name = filepath.Base(filepath.Dir(file)) + ".yml"
			text = "on: push\njobs:\n  action:\n    runs-on: ubuntu-24.04\n    steps:\n" + steps
		}
		require.NotContains(t, copies, s.path(name))
		s.write(name, pin.ReplaceAllString(text, "@$1"))
		copies = append(copies, s.path(name))
	}
	output, err := actionlint(t, copies...)
	require.NoError(t, err, output)

	output, err = actionlint(t, "testdata/actionlint.yml")
	require.Error(t, err, "a broken workflow passed")
	for _, fault := range []string{
		`needs job "nowhere" which does not exist`,
		`property "nothing" is not defined`,
		`input "shade" is not defined in action "actions/setup-go@v6"`,
	} {
		assert.Contains(t, output, fault)
	}
}

func actionlint(t *testing.T, files ...string) (string, error) {
	t.Helper()
	return run(t, ".", nil, "go", append([]string{"tool", "actionlint", "-no-color"}, files...)...)
}
