package e2e

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tryKubectl runs kubectl as an operator would, and returns what it says to its two outputs.
func tryKubectl(args ...string) (stdout, stderr string, err error) {
	command := exec.Command("kubectl", args...)
	var out, faults bytes.Buffer
	command.Stdout, command.Stderr = &out, &faults
	if err = command.Run(); err != nil {
		err = fmt.Errorf("kubectl %s: %w\n%s%s", strings.Join(args, " "), err, out.String(), faults.String())
	}
	return out.String(), faults.String(), err
}

// kubectl runs a command that must succeed.
func kubectl(t testing.TB, args ...string) string {
	t.Helper()
	out, _, err := tryKubectl(args...)
	require.NoError(t, err)
	return out
}

// apply applies a manifest, which must make no warnings.
func apply(t testing.TB, file string) string {
	t.Helper()
	out, warnings, err := tryKubectl("apply", "-f", file)
	require.NoError(t, err)
	require.Empty(t, warnings, "kubectl apply -f %s", file)
	return out
}

// inside runs a shell script in a container of a pod.
func inside(t testing.TB, namespace, pod, container, script string) string {
	t.Helper()
	return kubectl(t, "-n", namespace, "exec", pod, "-c", container, "--", "sh", "-c", script)
}
