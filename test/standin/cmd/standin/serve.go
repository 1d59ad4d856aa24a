package main

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/backend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/command"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/database"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/frontend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/migrate"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/ml"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// service is a role that has not started.
type service struct {
	host, port string
	handler    http.Handler
	start      func(ctx context.Context) // before it listens
	drain      func()                    // optional
	folders    []string                  // that it writes to
}

// serve plays a role until the context ends, and returns the exit status.
func serve(ctx context.Context, role command.Program, env settings.Lookup, switches settings.Switches) int {
	slog.Info("starting", "version", switches.Version)
	health := inspect.NewHealth(switches)
	var s service
	switch role {
	case command.Frontend:
		s = frontendService(env, health)
	case command.ML:
		s = mlService(env, switches, health)
	case command.Database:
		s = service{port: env.Get("PORT", "4000"), handler: (&database.Database{}).Handler(), start: func(context.Context) {}}
	default:
		config, issues := settings.ReadBackend(env)
		if len(issues) > 0 {
			slog.Error("Environment configuration validation failed", "issues", issues)
			return 1
		}
		s = backendService(config, switches, health)
	}
	select {
	case <-ctx.Done():
		slog.Error("stopped while starting")
		return migrate.InterruptedStatus
	case <-time.After(switches.Boot):
	}
	s.start(ctx)
	listener, err := net.Listen("tcp", net.JoinHostPort(s.host, s.port))
	if err != nil {
		slog.Error("cannot listen", "error", err)
		return 1
	}
	subject := inspect.Subject{Role: string(role), Switches: switches, Env: env, Folders: s.folders}
	return web.Server{Handler: inspect.Wrap(subject, health, s.handler), Drain: s.drain}.Run(ctx, listener)
}

func backendService(config settings.Backend, switches settings.Switches, health *inspect.Health) service {
	b := backend.New(config, switches.Version, health)
	return service{port: config.Port, handler: b.Handler(), start: b.Start, drain: b.Drain}
}

func frontendService(env settings.Lookup, health *inspect.Health) service {
	return service{
		port: env.Get("PORT", "3000"), handler: frontend.New(env, health).Handler(),
		start:   func(context.Context) { frontend.FillCache(frontend.CacheFolder) },
		folders: []string{frontend.CacheFolder},
	}
}

func mlService(env settings.Lookup, switches settings.Switches, health *inspect.Health) service {
	m := ml.New(env, switches, health)
	return service{
		host: env.Get("ML_SERVICE_HOST", "0.0.0.0"), port: env.Get("ML_SERVICE_PORT", "8000"),
		handler: m.Handler(), start: func(context.Context) { m.Load(env) },
		folders: []string{ml.ModelFolder(env), ml.ModulesFolder(env)},
	}
}
