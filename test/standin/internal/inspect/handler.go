package inspect

import (
	"log/slog"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Wrap puts /standin in front of a role's handler, and tells in each response who gave it.
func Wrap(subject Subject, health *Health, role http.Handler) http.Handler {
	subject.started = time.Now().UTC()
	pod, _ := os.Hostname()
	router := web.NewExactRouter()
	router.Handle("GET /standin/self", func(w http.ResponseWriter, _ *http.Request) {
		web.Reply(w, http.StatusOK, subject.self())
	})
	router.Handle("POST /standin/health", health.set)
	router.Handle("POST /standin/exit", exit)
	router.Use("/", func(w http.ResponseWriter, r *http.Request) {
		slog.Debug("request", "method", r.Method, "path", r.URL.EscapedPath())
		if !forProbes(r.URL.Path) {
			Burn(r.Context(), subject.Switches.Burn)
		}
		role.ServeHTTP(w, r)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Standin-Pod", pod)
		w.Header().Set("X-Standin-Role", subject.Role)
		w.Header().Set("X-Standin-Version", subject.Switches.Version)
		router.ServeHTTP(w, r)
	})
}

// forProbes tells whether only probes ask for the path.
func forProbes(path string) bool {
	return strings.HasSuffix(path, "/health") || path == "/api/hello"
}
