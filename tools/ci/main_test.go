// Package ci holds the workflows in .github and the scripts that they call against rules, with an example of each fault.
// Its go.mod pins the tools that those scripts run; the larger ones, which talk to registries, are in registry/go.mod.
package ci

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// root of the repository.
const root = "../.."

// run runs a program in a folder and returns all that it said. Variables are added to ours.
func run(t *testing.T, folder string, variables []string, name string, args ...string) (string, error) {
	t.Helper()
	command := exec.CommandContext(t.Context(), name, args...)
	command.Dir = folder
	command.Env = append(os.Environ(), variables...)
	output, err := command.CombinedOutput()
	return string(output), err
}

// sandbox is a folder with copies of scripts, so that they act on its files instead of the repository's.
type sandbox struct {
	t         *testing.T
	folder    string
	variables []string // of the environment, for all that is run
}

func newSandbox(t *testing.T, files map[string]string, scripts ...string) sandbox {
	t.Helper()
	s := sandbox{t: t, folder: t.TempDir()}
	for _, script := range scripts {
		content, err := os.ReadFile(filepath.Join(root, script))
		require.NoError(t, err)
		s.write(script, string(content))
	}
	for name, content := range files {
		s.write(name, content)
	}
	return s
}

func (s sandbox) path(name string) string { return filepath.Join(s.folder, name) }

// write makes a file, one that can be run where it starts as a program does.
func (s sandbox) write(name, content string) {
	s.t.Helper()
	mode := os.FileMode(0o644)
	if strings.HasPrefix(content, "#!") {
		mode = 0o755
	}
	require.NoError(s.t, os.MkdirAll(filepath.Dir(s.path(name)), 0o755))
	require.NoError(s.t, os.WriteFile(s.path(name), []byte(content), mode))
}

func (s sandbox) read(name string) string {
	s.t.Helper()
	content, err := os.ReadFile(s.path(name))
	require.NoError(s.t, err)
	return string(content)
}

func (s sandbox) remove(name string) {
	s.t.Helper()
	require.NoError(s.t, os.Remove(s.path(name)))
}

// link puts a folder of the repository in the same place.
func (s sandbox) link(name string) {
	s.t.Helper()
	target, err := filepath.Abs(filepath.Join(root, name))
	require.NoError(s.t, err)
	require.NoError(s.t, os.Symlink(target, s.path(name)))
}

// run returns what a program said that worked.
func (s sandbox) run(name string, args ...string) string {
	s.t.Helper()
	output, err := run(s.t, s.folder, s.variables, name, args...)
	require.NoError(s.t, err, output)
	return output
}

// fail returns what a program said that failed.
func (s sandbox) fail(name string, args ...string) string {
	s.t.Helper()
	output, err := run(s.t, s.folder, s.variables, name, args...)
	require.Error(s.t, err, output)
	return output
}
