package constructs

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The lines are those of the application's logger.
const (
	executedLine = `{"executedAt":"2025-09-16T10:00:00.000Z","level":"info","message":"Migration","name":"001_create_tenant_table","service":"verta","status":"Executed"}`
	pendingLine  = `{"executedAt":null,"level":"info","message":"Migration","name":"002_create_sync_tables","service":"verta","status":"Pending"}`
)

// The script goes on only once every migration has been executed.
func TestMigrationWait(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("there is no shell")
	}
	for _, row := range []struct {
		name, status, want string
		done               bool
	}{
		{"all executed", "echo '" + executedLine + "'", "the schema is current", true},
		{"as text", "echo '001 status: Executed'", "the schema is current", true},
		{"one pending", "echo '" + executedLine + "'; echo '" + pendingLine + "'", "1 migration(s) are pending", false},
		{"a database that is away", "echo ECONNREFUSED >&2; exit 1", "ECONNREFUSED", false},
		{"a failure after all", "echo '" + executedLine + "'; exit 1", "is not known", false},
		{"no migration at all", "echo nothing", "no migration is in the answer", false},
		{"a server that logs errors only", `[ "$LOG_LEVEL" = info ] && echo '` + executedLine + "'", "the schema is current", true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(dir, "status"), []byte("#!/bin/sh\n"+row.status+"\n"), 0o700)) //nolint:gosec // a program
			command := exec.Command(shell, "-c", strings.Replace(MigrationWaitScript, "sleep 5", "exit 7", 1), "wait", filepath.Join(dir, "status"))
			command.Env = []string{"LOG_LEVEL=error", "PATH=" + os.Getenv("PATH")}
			timer := time.AfterFunc(20*time.Second, func() { _ = command.Process.Kill() })
			defer timer.Stop()
			said, _ := command.CombinedOutput()
			assert.Contains(t, string(said), row.want)
			assert.Equal(t, map[bool]int{true: 0, false: 7}[row.done], command.ProcessState.ExitCode())
		})
	}
}
