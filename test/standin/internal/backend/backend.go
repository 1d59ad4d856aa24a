// Package backend stands in for Verta's backend, an Express application on port 25000.
package backend

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Backend is one process of the backend.
type Backend struct {
	config  settings.Backend
	version string
	pod     string
	health  *inspect.Health
	queue   *queue
}

// New makes a backend. It connects to nothing: the application answers for its health without Redis, too.
func New(config settings.Backend, version string, health *inspect.Health) *Backend {
	pod, _ := os.Hostname()
	return &Backend{config: config, version: version, pod: pod, health: health, queue: newQueue(config)}
}

// Start looks for Redis in the background until the context ends.
func (b *Backend) Start(ctx context.Context) { go b.queue.watch(ctx) }

// Drain ends what is not a request: the workers of the queues.
func (b *Backend) Drain() {
	slog.Info("Stopping workers...")
	time.Sleep(20 * time.Millisecond)
	b.queue.close()
	slog.Info("Workers stopped")
}

// Handler has the application's routes, and below /api/v1 some that let a test use what the backend depends on.
func (b *Backend) Handler() http.Handler {
	router := web.NewExpressRouter()
	router.Handle("GET /health", b.serveHealth)
	router.Handle("GET /api", b.welcome)
	router.Use("/api/v1/redis", b.roundTrip)
	router.Handle("GET /api/v1/queue", b.listJobs)
	router.Handle("POST /api/v1/queue", b.addJob)
	router.Use("/api/v1/ml", b.embed)
	router.Handle("POST /api/v1/search", b.search)
	router.Use("/api/v1/burn", b.burn)
	router.Use("/api/v1/slow", b.slow)
	router.Use("/api/v1", b.describe)
	// The queue board is meant for browsers, so it asks for the same key as a password.
	router.Use("/api/admin/queues", b.keyed(b.describe, passwordKey, headerKey))
	router.Use("/api/admin", b.keyed(b.describe, headerKey))
	router.Use("/api/tenants", b.keyed(b.describe, headerKey))
	router.Use("/api/sync", b.keyed(b.describe, headerKey))
	return router
}

func (b *Backend) serveHealth(w http.ResponseWriter, _ *http.Request) {
	if !b.health.Ready() {
		web.ReplyError(w, http.StatusServiceUnavailable, "told to fail")
		return
	}
	web.Reply(w, http.StatusOK, map[string]string{"status": "ok", "timestamp": time.Now().UTC().Format(time.RFC3339Nano)})
}

func (b *Backend) welcome(w http.ResponseWriter, _ *http.Request) {
	web.Reply(w, http.StatusOK, map[string]string{"message": "Welcome to Verta API", "pod": b.pod, "version": b.version})
}

// describe answers for every route that the application would ask its database for.
func (b *Backend) describe(w http.ResponseWriter, r *http.Request) {
	web.Reply(w, http.StatusOK, map[string]string{
		"pod": b.pod, "version": b.version, "method": r.Method, "path": r.URL.EscapedPath(),
	})
}
