package cli

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/internal/graph"
)

// What cannot be drawn is refused before Node.js is started.
func TestGraphRefuses(t *testing.T) {
	for want, args := range map[string][]string{
		`unknown format "dot"; known: mermaid, text`:                                                       {"--format", "dot"},
		"a flowchart shows one environment, not dev, prod: choose one with --env, or use --format text":    {},
		`unknown environment "staging"; known: dev, prod`:                                                  {"--env", "staging"},
		"invalid configuration, 1 fault(s):\n  - --set: x: (this key) is not known; fix: did you mean ml?": nil,
		"unknown flag: --allow": {"--allow", "single-replica"}, // of check, which judges what it finds
	} {
		if args == nil {
			args = []string{"--env", "prod", "--set", "x=1"}
		}
		var stdout bytes.Buffer
		cmd := New()
		cmd.SetOut(&stdout)
		cmd.SetArgs(append([]string{"graph"}, args...))
		require.EqualError(t, cmd.Execute(), want)
		assert.Empty(t, stdout.String())
	}
}

func TestPrintGraphs(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, printGraphs(&b, formatText, []graph.Graph{{Name: "a", Namespace: "x"}, {Name: "b", Namespace: "y"}}))
	assert.Equal(t, `a, namespace x

COMPONENT  PORT  PODS

FROM  TO  PORT  WHY


b, namespace y

COMPONENT  PORT  PODS

FROM  TO  PORT  WHY
`, b.String())
}
