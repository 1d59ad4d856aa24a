package constructs

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Redis that cannot write serves nobody, and is alive: a restart would lose what is in memory alone.
func TestRedisIsAliveWhileItAnswers(t *testing.T) {
	main := VertaRedisProps{}.WithDefaults().pod("").main
	for said, want := range map[string]struct{ ready, alive bool }{
		"PONG": {true, true},
		"MISCONF Errors writing to the AOF file: No space left on device":  {false, true},
		"LOADING Redis is loading the dataset in memory":                   {false, true},
		"BUSY Redis is busy running a script.":                             {false, true},
		"NOAUTH Authentication required.":                                  {false, false},
		"Could not connect to Redis at 127.0.0.1:6379: Connection refused": {false, false},
		"": {false, false},
	} {
		folder := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(folder, "redis-cli"), []byte("#!/bin/sh\necho '"+said+"'\n"), 0o700))
		passes := func(probe *k8s.Probe) bool {
			words := *probe.Exec.Command
			command := exec.Command(*words[0], *words[1], *words[2])
			command.Env = append(os.Environ(), "PATH="+folder+":"+os.Getenv("PATH"))
			return command.Run() == nil
		}
		assert.Equal(t, want.ready, passes(main.ReadinessProbe), "ready: %s", said)
		assert.Equal(t, want.ready, passes(main.StartupProbe), "started: %s", said)
		assert.Equal(t, want.alive, passes(main.LivenessProbe), "alive: %s", said)
	}
}
