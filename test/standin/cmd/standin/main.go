// Command standin behaves toward Kubernetes as Verta's services do, with none of their weight: it asks for the same
// variables, listens on the same ports, answers the same probes, writes to the same folders, calls the same neighbors,
// and stops in the same way. One binary plays every role; the package command says how it is told which.
//
// All roles answer below /standin: GET self, POST health?fail=true, POST exit?code=1 or exit?signal=kill.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/command"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/migrate"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/ml"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

func main() { os.Exit(run(os.Args, os.LookupEnv)) }

func run(args []string, env settings.Lookup) int {
	program, err := command.Resolve(env.Get("STANDIN_ROLE", ""), args)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		if failure, ok := errors.AsType[*command.Failure](err); ok {
			return failure.Status
		}
		return 1
	}
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: level(env)})).
		With("program", program))
	switches, err := settings.ReadSwitches(env)
	if err != nil {
		slog.Error("switches not understood", "error", err)
		return 1
	}
	// From here on, as the first process of a container nothing else would end it on SIGTERM.
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer cancel()
	switch program {
	case command.Migrate:
		return migrate.Run(ctx, env, switches)
	case command.MigrateStatus:
		return migrate.Status(ctx, env, switches)
	case command.DownloadModels:
		return ml.Download(env)
	default:
		return serve(ctx, program, env, switches)
	}
}

func level(env settings.Lookup) slog.Level {
	switch env.Get("LOG_LEVEL", "info") {
	case "error":
		return slog.LevelError
	case "warn":
		return slog.LevelWarn
	case "debug", "verbose":
		return slog.LevelDebug
	default:
		return slog.LevelInfo
	}
}
