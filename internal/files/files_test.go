package files

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestWriteReplacesAndSetsTheMode(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a"), []byte("old"), 0o644))
	require.NoError(t, Write(dir, File{"a", []byte("new"), 0o600}, File{"b", []byte("new"), 0o644}))
	assert.Equal(t, []string{"a", "b"}, names(t, dir))
	info, err := os.Stat(filepath.Join(dir, "a"))
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	content, err := os.ReadFile(filepath.Join(dir, "a"))
	require.NoError(t, err)
	assert.Equal(t, "new", string(content))
}

func TestWriteToAMissingFolderFails(t *testing.T) {
	assert.Error(t, Write(filepath.Join(t.TempDir(), "nowhere"), File{"a", nil, 0o644}))
}

// One place that cannot be taken: nothing unfinished may stay.
func TestNothingUnfinishedStays(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "taken", "by a folder"), 0o755))
	require.Error(t, Write(dir, File{"taken", []byte("x"), 0o644}))
	assert.Equal(t, []string{"taken"}, names(t, dir))
}
