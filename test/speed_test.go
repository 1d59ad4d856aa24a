package test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// Budgets of calls into the runtime. Each costs a trip to another process and back; raise one only with a reason.
const (
	callsOfFirstStack = 46 // with loading three packages: constructs, cdk8s and imports/manifest
	callsPerObject    = 1.4
)

// TestCallsIntoTheRuntime counts the requests that reach Node.js, by a script in between that copies them.
func TestCallsIntoTheRuntime(t *testing.T) {
	dir := t.TempDir()
	log := filepath.Join(dir, "requests")
	script := filepath.Join(dir, "node")
	require.NoError(t, os.WriteFile(script, []byte("#!/bin/sh\ntee "+log+" | "+os.Getenv("JSII_NODE")+" \"$@\"\n"), 0o700))
	count := func(args ...string) map[string]int {
		r := command(t, dir, []string{"JSII_NODE=" + script}, args...)
		require.Zero(t, r.code, r.stderr)
		content, err := os.ReadFile(log)
		require.NoError(t, err)
		calls := map[string]int{}
		for line := range strings.Lines(string(content)) {
			var request struct{ API string }
			require.NoError(t, json.Unmarshal([]byte(line), &request))
			if request.API != "" {
				calls[request.API]++
				calls["all"]++
			}
		}
		return calls
	}
	prod, both := count("--env", "prod"), count()
	objects := len(objectsOf["dev"]())
	more := both["all"] - prod["all"]
	t.Logf("prod: %d calls for %d objects; dev on top of it: %d calls for %d objects", prod["all"], len(objectsOf["prod"]()), more, objects)
	assert.LessOrEqual(t, prod["all"], callsOfFirstStack)
	assert.LessOrEqual(t, float64(more)/float64(objects), callsPerObject)
	assert.Equal(t, 3, both["load"], "cdk8s-plus-27 is for its types in Go; Node.js would take 0.1 s to load it")
	assert.Zero(t, both["get"], "an attribute that is read crosses to Node.js; keep it in Go instead")
}

// severalProcesses is the number of environments from which there are several.
const severalProcesses = 30

// fleet writes values files for that many environments.
func fleet(t *testing.T, dir string) []string {
	t.Helper()
	var paths []string
	for i := range severalProcesses {
		paths = append(paths, write(t, dir, fmt.Sprintf("t%d.yaml", i), fmt.Sprintf("environment: {name: t%d, from: dev}\n", i)))
	}
	return paths
}

// A fleet is made by several processes, and is byte for byte what one process makes.
func TestFleetIsTheSameFromOneProcessAndSeveral(t *testing.T) {
	dir := t.TempDir()
	env := []string{"VERTA_VALUES=" + strings.Join(fleet(t, dir), ":")}
	one, several := filepath.Join(dir, "one"), filepath.Join(dir, "several")
	r := command(t, dir, append(env, "GOMAXPROCS=1", "CDK8S_OUTDIR="+one))
	require.Zero(t, r.code, r.stderr)
	r = command(t, dir, append(env, "GOMAXPROCS=2", "CDK8S_OUTDIR="+several))
	require.Zero(t, r.code, r.stderr)
	assert.Empty(t, r.stderr)
	require.Len(t, files(t, one), severalProcesses)
	require.Equal(t, files(t, one), files(t, several))
	for _, name := range files(t, one) {
		a, err := os.ReadFile(filepath.Join(one, name))
		require.NoError(t, err)
		b, err := os.ReadFile(filepath.Join(several, name))
		require.NoError(t, err)
		require.Equal(t, string(a), string(b), name)
	}
}

// A fault in one environment of a fleet is found before any process is started.
func TestFaultsOfAFleetAreReportedOnce(t *testing.T) {
	dir := t.TempDir()
	paths := append(fleet(t, dir), write(t, dir, "bad.yaml", "environment: {name: bad, from: dev}\nredis: {architecture: x}\n"))
	r := command(t, dir, []string{"VERTA_VALUES=" + strings.Join(paths, ":"), "GOMAXPROCS=2"})
	assert.Equal(t, 1, r.code)
	assert.Equal(t, 1, strings.Count(r.stderr, "redis.architecture"), r.stderr)
	assert.NoDirExists(t, filepath.Join(dir, "dist"))
}

// BenchmarkStack is one more production stack in an app that has made one already: built, synthesized and written.
func BenchmarkStack(b *testing.B) {
	for range b.N {
		app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(b.TempDir())})
		apps.NewVertaStack(app, "verta-bench", apps.Prod())
		app.Synth()
	}
}

// BenchmarkValidate is all checks of one environment, without the runtime.
func BenchmarkValidate(b *testing.B) {
	for range b.N {
		apps.Prod().Validate()
	}
}
