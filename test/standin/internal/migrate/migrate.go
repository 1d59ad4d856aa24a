// Package migrate stands in for the step that migrates the database before the backend starts.
package migrate

import (
	"context"
	"log/slog"
	"syscall"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

// InterruptedStatus is that of a process which SIGTERM ended: a migration that was cut off must not pass for done.
const InterruptedStatus = 128 + int(syscall.SIGTERM)

// Run returns the exit status. It loads the same configuration module as the server and so insists on all variables
// of it, the database's or not.
func Run(ctx context.Context, env settings.Lookup, switches settings.Switches) int {
	config, issues := settings.ReadBackend(env)
	if len(issues) > 0 {
		slog.Error("Environment configuration validation failed", "issues", issues)
		return 1
	}
	slog.Info("Running database migrations...", "version", switches.Version)
	how := switches.Migration
	if config.Database != "" && !how.Hangs {
		if err := remotely(ctx, config.Database, switches); err != nil {
			slog.Error("Migration failed", "error", err)
			return 1
		}
		how.Takes = 0 // there
	}
	wait := time.After(how.Takes)
	if how.Hangs {
		slog.Info("waiting for the advisory lock")
		wait = nil
	}
	select {
	case <-ctx.Done():
		slog.Error("Migration interrupted")
		return InterruptedStatus
	case <-wait:
	}
	if how.Fails {
		slog.Error("Migration failed", "migration", "2025_09_16_standin", "error", "STANDIN_MIGRATE=fail")
		return 1
	}
	slog.Info("Database migrations completed")
	return 0
}
