package constructs

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDeadlineEndsWithTheCommandOrBeforeIt(t *testing.T) {
	for name, row := range map[string]struct {
		command []string
		status  int
	}{
		"well":     {[]string{"true"}, 0},
		"badly":    {[]string{"sh", "-c", "exit 7"}, 7},
		"too late": {[]string{"sleep", "30"}, 124}, // of coreutils; busybox says 143
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, row.status, runFor(t, withDeadline(1, row.command)))
		})
	}
}

// The end of the pod reaches the command, and is waited for.
func TestDeadlineHandsOnTheSignal(t *testing.T) {
	ready := filepath.Join(t.TempDir(), "ready")
	words := withDeadline(30, []string{"sh", "-c", `trap 'sleep 0.2; exit 5' TERM; touch "$0"; sleep 20 & wait`, ready})
	command := exec.Command(words[0], words[1:]...)
	require.NoError(t, command.Start())
	require.Eventually(t, func() bool { _, err := os.Stat(ready); return err == nil }, 10*time.Second, 10*time.Millisecond)
	require.NoError(t, command.Process.Signal(syscall.SIGTERM))
	err := command.Wait()
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit)
	assert.Equal(t, 5, exit.ExitCode())
}

// As in a container of Alpine, where the program of the container is the first process.
func TestDeadlineHoldsForTheFirstProcess(t *testing.T) {
	busybox, err := exec.LookPath("busybox")
	if err != nil || exec.Command("unshare", "--pid", "--fork", "true").Run() != nil {
		t.Skip("busybox or unshare is missing, or the right to use it")
	}
	programs := t.TempDir()
	for _, name := range []string{"sh", "timeout", "sleep"} {
		require.NoError(t, os.Symlink(busybox, filepath.Join(programs, name)))
	}
	t.Setenv("PATH", programs+":"+os.Getenv("PATH"))
	alone := []string{"unshare", "--pid", "--fork", "--kill-child"}
	assert.Equal(t, 143, runFor(t, append(alone, withDeadline(1, []string{"sleep", "30"})...)))
	assert.Equal(t, 0, runFor(t, append(alone, withDeadline(5, []string{"sleep", "0"})...)))
}

// runFor returns the status of a command that must end within some seconds.
func runFor(t *testing.T, words []string) int {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 15*time.Second)
	defer cancel()
	err := exec.CommandContext(ctx, words[0], words[1:]...).Run()
	require.NoError(t, ctx.Err(), "%q did not end", words)
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return exit.ExitCode()
	}
	require.NoError(t, err)
	return 0
}
