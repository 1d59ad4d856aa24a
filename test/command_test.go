package test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The command is run as users run it: as a program of its own.

var binary = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "verta-test-*")
	if err != nil {
		return "", err
	}
	temporary = append(temporary, dir)
	path := filepath.Join(dir, "verta-cdk8s")
	build := exec.Command("go", "build", "-o", path, ".")
	build.Dir = ".."
	build.Stderr = os.Stderr
	return path, build.Run()
})

// temporary folders that outlive a test; TestMain removes them.
var temporary []string

type result struct {
	stdout, stderr string
	code           int
}

// command runs the built program in dir with more environment variables; those given as "NAME=" are unset.
func command(t *testing.T, dir string, env []string, args ...string) result {
	t.Helper()
	path, err := binary()
	require.NoError(t, err)
	return run(t, dir, env, path, args...)
}

func run(t *testing.T, dir string, env []string, name string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	cmd.Env = append(slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "CDK8S_OUTDIR=") || strings.HasPrefix(v, "VERTA_ENV=") || strings.HasPrefix(v, "VERTA_VALUES=")
	}), env...)
	err := cmd.Run()
	if _, exited := errors.AsType[*exec.ExitError](err); !exited {
		require.NoError(t, err)
	}
	return result{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

func files(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// requireDist asserts that a folder holds the same bytes as dist/.
func requireDist(t *testing.T, dir string, names ...string) {
	t.Helper()
	require.Equal(t, names, files(t, dir))
	for _, name := range names {
		want, err := os.ReadFile(filepath.Join("..", "dist", name))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), name)
	}
}

// summarized are the paths of the files that a run says it wrote: the last column.
func summarized(stdout string) []string {
	var paths []string
	for line := range strings.Lines(stdout) {
		if fields := strings.Fields(line); len(fields) > 0 && strings.HasSuffix(fields[len(fields)-1], ".yaml") {
			paths = append(paths, fields[len(fields)-1])
		}
	}
	return paths
}

const devFile, prodFile = "verta-dev.k8s.yaml", "verta-prod.k8s.yaml"

func TestCommandWritesAllEnvironments(t *testing.T) {
	out := t.TempDir()
	r := command(t, "..", []string{"CDK8S_OUTDIR=" + out})
	require.Zero(t, r.code, r.stderr)
	assert.Empty(t, r.stderr)
	requireDist(t, out, devFile, prodFile)
}

func TestCommandWritesToDistByDefault(t *testing.T) {
	dir := t.TempDir()
	require.Zero(t, command(t, dir, nil).code)
	requireDist(t, filepath.Join(dir, "dist"), devFile, prodFile)
}

// `make synth` writes what is committed, to where it is, whatever somebody has set for an installation of their own.
func TestMakeTakesNoSettingsOfAnInstallation(t *testing.T) {
	file := filepath.Join(t.TempDir(), "show.mk")
	require.NoError(t, os.WriteFile(file, []byte("show: ; @env\n"), 0o600))
	settings := []string{"CDK8S_OUTDIR=out", "VERTA_ENV=dev", "VERTA_VALUES=mine.yaml"}
	r := run(t, "..", settings, "make", "-f", "Makefile", "-f", file, "show")
	require.Zero(t, r.code, r.stderr)
	require.Contains(t, r.stdout, "PATH=")
	for _, setting := range settings {
		assert.NotContains(t, r.stdout, setting)
	}
}

// What the summary counts is what is in the files, and what check refuses.
func TestCommandSumsUp(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, nil)
	require.Zero(t, r.code, r.stderr)
	for _, name := range []string{"dev", "prod"} {
		faults := strings.Count(command(t, dir, nil, "check", "--env", name).stderr, "\n  - ")
		assert.Regexp(t, fmt.Sprintf(`(?m)^%s +%d +%d +dist/verta-%s\.k8s\.yaml$`, name, len(objectsOf[name]()), faults, name), r.stdout)
	}
	assert.Contains(t, r.stdout, "go run . check")
	assert.Equal(t, r, command(t, dir, nil))

	r = command(t, dir, nil, "--env", "prod", "--allow", "placeholder-domain")
	assert.Equal(t, fmt.Sprintf("ENVIRONMENT  OBJECTS  WARNINGS  FILE\nprod         %d       0         dist/verta-prod.k8s.yaml\n",
		len(objectsOf["prod"]())), r.stdout)
}

func TestCommandPicksOneEnvironment(t *testing.T) {
	for name, r := range map[string]struct{ env, args []string }{
		"flag":      {nil, []string{"--env", "prod"}},
		"variable":  {[]string{"VERTA_ENV=prod"}, nil},
		"flag wins": {[]string{"VERTA_ENV=dev"}, []string{"--env=prod"}},
	} {
		t.Run(name, func(t *testing.T) {
			out := t.TempDir()
			require.Zero(t, command(t, "..", append(r.env, "CDK8S_OUTDIR="+out), r.args...).code)
			requireDist(t, out, prodFile)
		})
	}
}

func TestCommandRefusesWhatItDoesNotKnow(t *testing.T) {
	for _, row := range []struct {
		env, args []string
		want      string
	}{
		{nil, []string{"--env", "staging"}, "verta-cdk8s: unknown environment \"staging\"; known: dev, prod\n"},
		{[]string{"VERTA_ENV=staging"}, nil, "verta-cdk8s: unknown environment \"staging\"; known: dev, prod\n"},
		{nil, []string{"--environment", "dev"}, "verta-cdk8s: unknown flag: --environment\n"},
	} {
		out := filepath.Join(t.TempDir(), "out")
		r := command(t, "..", append(row.env, "CDK8S_OUTDIR="+out), row.args...)
		assert.Equal(t, result{stderr: row.want, code: 1}, r)
		assert.NoDirExists(t, out)
	}
}

func TestCommandSaysThatNodeIsMissing(t *testing.T) {
	dir := t.TempDir()
	r := command(t, dir, []string{"PATH=" + dir, "JSII_NODE="})
	assert.Equal(t, 1, r.code)
	assert.Regexp(t, `^verta-cdk8s: node\.js was not found.*\n$`, r.stderr)
	assert.Empty(t, files(t, dir))
}

// The bytes depend on nothing but the values: neither place, time zone, language nor Node.js version.
func TestOutputIsTheSameEverywhere(t *testing.T) {
	for name, env := range map[string][]string{
		"time zone and language": {"TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8"},
		"Node.js of the PATH":    {"JSII_NODE=node"},
	} {
		t.Run(name, func(t *testing.T) {
			out := t.TempDir()
			r := command(t, t.TempDir(), append(env, "CDK8S_OUTDIR="+out))
			require.Zero(t, r.code, r.stderr)
			assert.Empty(t, r.stderr)
			requireDist(t, out, devFile, prodFile)
		})
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	for name, args := range map[string][]string{"synth": nil, "error": {"--env", "staging"}, "help": {"--help"}} {
		tmp := t.TempDir()
		command(t, "..", []string{"TMPDIR=" + tmp, "CDK8S_OUTDIR=" + t.TempDir()}, args...)
		left := slices.DeleteFunc(files(t, tmp), func(name string) bool {
			return name == "node-compile-cache" // of Node.js itself, shared by all its programs
		})
		assert.Empty(t, left, name)
	}
}

// What is interrupted leaves nothing behind either, one process or several, and dist/ as it was.
func TestNothingIsLeftBehindByAnInterruption(t *testing.T) {
	const synthesizing, building = "verta-synth-*", "jsii-kernel-*"
	for name, c := range map[string]struct {
		signal syscall.Signal
		values []string
		args   []string
		during string // what is there by then, in the temporary folder
	}{
		"interrupt":            {syscall.SIGINT, nil, nil, synthesizing},
		"terminate":            {syscall.SIGTERM, nil, nil, synthesizing},
		"of several processes": {syscall.SIGTERM, fleet(t, t.TempDir()), nil, synthesizing},
		"graph":                {syscall.SIGINT, nil, []string{"graph", "--format", "text"}, building},
	} {
		t.Run(name, func(t *testing.T) {
			tmp, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
			cmd := interruptible(t, tmp, out, c.args...)
			cmd.Env = append(cmd.Env, "VERTA_VALUES="+strings.Join(c.values, ":"))
			require.NoError(t, cmd.Start())
			require.Eventually(t, func() bool {
				folders, err := filepath.Glob(filepath.Join(tmp, "verta-*", c.during))
				return err == nil && len(folders) > 0
			}, 20*time.Second, time.Millisecond)
			requireInterrupted(t, cmd, c.signal, tmp)
			assert.NoDirExists(t, out)
		})
	}
}

// Values may come from a pipe that nobody writes to.
func TestReadingValuesIsInterrupted(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "values.yaml")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	tmp := t.TempDir()
	cmd := interruptible(t, tmp, t.TempDir(), "check", "--values", pipe)
	require.NoError(t, cmd.Start())
	writer, err := os.OpenFile(pipe, os.O_WRONLY, 0) // once it is read
	require.NoError(t, err)
	defer writer.Close()
	requireInterrupted(t, cmd, syscall.SIGTERM, tmp)
}

// interruptible is the program in a process group of its own, as a shell starts it.
func interruptible(t *testing.T, tmp, out string, args ...string) *exec.Cmd {
	t.Helper()
	path, err := binary()
	require.NoError(t, err)
	cmd := exec.Command(path, args...)
	cmd.Dir = ".."
	cmd.Env = append(os.Environ(), "TMPDIR="+tmp, "CDK8S_OUTDIR="+out, "VERTA_ENV=", "VERTA_VALUES=", "GOMAXPROCS=2")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	return cmd
}

// requireInterrupted sends the signal; one to interrupt goes to the process group, as from a terminal.
func requireInterrupted(t *testing.T, cmd *exec.Cmd, signal syscall.Signal, tmp string) {
	t.Helper()
	to := cmd.Process.Pid
	if signal == syscall.SIGINT {
		to = -to
	}
	require.NoError(t, syscall.Kill(to, signal))
	watchdog := time.AfterFunc(20*time.Second, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	require.Error(t, cmd.Wait())
	assert.Equal(t, 128+int(signal), cmd.ProcessState.ExitCode())
	left := slices.DeleteFunc(files(t, tmp), func(name string) bool { return name == "node-compile-cache" })
	assert.Empty(t, left)
}

// The three ways that the documentation names give the same files.
func TestEveryWayToSynthesize(t *testing.T) {
	for name, line := range map[string]string{
		"go run": "CDK8S_OUTDIR=$OUT go run .",
		// Without the check for upgrades, which needs the network.
		"cdk8s synth": "PATH=$PWD/node_modules/.bin:$PATH cdk8s synth --check-upgrade=false -o $OUT",
		"npx":         "npx --no-install cdk8s synth --check-upgrade=false -o $OUT",
	} {
		t.Run(name, func(t *testing.T) {
			out := t.TempDir()
			r := run(t, "..", []string{"OUT=" + out}, "sh", "-c", line)
			require.Zero(t, r.code, r.stderr)
			if name != "npx" { // npm has words of its own about users' settings
				assert.Empty(t, r.stderr)
			}
			requireDist(t, out, devFile, prodFile)
		})
	}
}
