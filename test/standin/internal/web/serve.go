package web

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// ForceAfter is how long a service may take to stop before it leaves what runs undone: the application's own limit.
const ForceAfter = 30 * time.Second

// Server is an HTTP server that stops as Verta's services do.
type Server struct {
	Handler http.Handler
	// Drain waits for work that is not a request, once no request runs any more. Optional.
	Drain func()
	// ForceAfter bounds the stop. Default: [ForceAfter]. Optional.
	ForceAfter time.Duration
}

// Run serves until the context ends, then accepts no more connections, lets the running requests finish, and drains.
// It returns the exit status of the process: 0, or 1 where that took too long or the server failed.
func (s Server) Run(ctx context.Context, listener net.Listener) int {
	server := &http.Server{Handler: s.Handler, ReadHeaderTimeout: time.Minute}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	slog.Info("server started", "address", listener.Addr().String())

	select {
	case err := <-failed:
		slog.Error("server failed", "error", err)
		return 1
	case <-ctx.Done():
	}
	slog.Info("signal received, starting graceful shutdown")
	limit := s.ForceAfter
	if limit == 0 {
		limit = ForceAfter
	}
	// The context has ended, so the time to stop in has to be counted from a new one.
	stopping, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	if err := s.stop(stopping, server); err != nil {
		slog.Error("graceful shutdown timeout, forcing exit", "error", err)
		return 1
	}
	slog.Info("graceful shutdown completed")
	return 0
}

func (s Server) stop(ctx context.Context, server *http.Server) error {
	if err := server.Shutdown(ctx); err != nil {
		return err
	}
	slog.Info("http server closed")
	if s.Drain == nil {
		return nil
	}
	drained := make(chan struct{})
	go func() {
		s.Drain()
		close(drained)
	}()
	select {
	case <-drained:
		return nil
	case <-ctx.Done():
		return errors.New("workers are still running")
	}
}
