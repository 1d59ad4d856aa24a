//go:build unix

package files

import (
	"bytes"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A limit on the size of files stands in for a full disk: the write of the second file fails half-way.
func TestAFullDiskLeavesThePreviousFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("old"), 0o600))
	}
	var before syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before))
	signal.Ignore(syscall.SIGXFSZ)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 1 << 16, Max: before.Max}))
	err := Write(dir, File{"a", []byte("new"), 0o644}, File{"b", bytes.Repeat([]byte("new"), 1<<16), 0o644})
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before))
	signal.Reset(syscall.SIGXFSZ)

	require.ErrorIs(t, err, syscall.EFBIG)
	assert.Equal(t, []string{"a", "b"}, names(t, dir))
	for _, name := range []string{"a", "b"} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, "old", string(content))
	}
}
