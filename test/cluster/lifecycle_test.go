package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/state"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == insideCommand { // the test's own clusters
		main()
		return
	}
	os.Exit(m.Run())
}

// Two clusters side by side, of which one crashes.
func TestCrashLeavesNothingAndDisturbsNobody(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("a cluster needs root")
	}
	crashing, other := named(t, "a"), named(t, "b")
	up := func(c state.Cluster) {
		start := time.Now()
		_, err := startHere(c)
		require.NoError(t, err)
		require.NoError(t, answers(c))
		fmt.Printf("cluster %s: up in %.1f s\n", c.Name, time.Since(start).Seconds())
	}
	up(crashing)
	up(other)
	_, err := startHere(crashing)
	require.ErrorIs(t, err, state.ErrRunning)
	require.NotEmpty(t, processes(crashing))

	text, err := os.ReadFile(crashing.Path("pid"))
	require.NoError(t, err)
	pid, err := strconv.Atoi(string(text))
	require.NoError(t, err)
	require.NoError(t, syscall.Kill(pid, syscall.SIGKILL))
	require.Eventually(t, func() bool { return len(processes(crashing)) == 0 }, 20*time.Second, 100*time.Millisecond,
		"processes outlive the first one")
	mounts, err := os.ReadFile("/proc/mounts")
	require.NoError(t, err)
	assert.NotContains(t, string(mounts), crashing.Dir)
	require.NoError(t, answers(other), "the other cluster suffered")

	up(crashing)
	for _, c := range []state.Cluster{crashing, other} {
		require.NoError(t, c.Stop())
		assert.Empty(t, processes(c))
		left, err := filepath.Glob(c.Dir + "*")
		require.NoError(t, err)
		for _, hierarchy := range []string{"/sys/fs/cgroup/", "/sys/fs/cgroup/*/"} { // of cgroup v2, and those of v1
			groups, err := filepath.Glob(hierarchy + "verta-cluster-" + c.Name)
			require.NoError(t, err)
			left = append(left, groups...)
		}
		assert.Empty(t, left)
	}
}

func named(t *testing.T, suffix string) state.Cluster {
	t.Helper()
	c, err := state.Named(fmt.Sprintf("test-%d-%s", os.Getpid(), suffix))
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, c.Stop()) })
	return c
}

func startHere(c state.Cluster) (running, error) {
	return start(context.Background(), c, false, os.Stderr)
}

// answers tells whether the API server is reached from outside and has its nodes.
func answers(c state.Cluster) error {
	out, err := exec.Command("kubectl", "--kubeconfig="+c.Kubeconfig(), "get", "nodes", "--no-headers").CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	if strings.Count(string(out), " Ready ") != 2 {
		return fmt.Errorf("not two ready nodes:\n%s", out)
	}
	return nil
}

// processes are those whose command line names the cluster's folder.
func processes(c state.Cluster) []string {
	var found []string
	files, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, file := range files {
		line, _ := os.ReadFile(file) // gone meanwhile
		if text := strings.ReplaceAll(string(line), "\x00", " "); strings.Contains(text, c.Dir+"/") {
			found = append(found, text)
		}
	}
	return found
}
