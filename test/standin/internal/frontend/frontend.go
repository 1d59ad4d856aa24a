// Package frontend stands in for Verta's frontend, a Next.js application on port 3000.
package frontend

import (
	"fmt"
	"html"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// CacheFolder is where Next.js keeps rendered pages and images.
const CacheFolder = "/app/frontend/.next/cache"

// Frontend is one process of the frontend.
type Frontend struct {
	backendURL string
	adminKey   string
	pod        string
	health     *inspect.Health
}

// New makes a frontend. Nothing that is missing keeps it from starting.
func New(env settings.Lookup, health *inspect.Health) *Frontend {
	adminKey := env.Get("ADMIN_API_KEY", "")
	if adminKey == "" {
		slog.Warn("ADMIN_API_KEY is empty: the admin pages open with the password that is in the source code")
		adminKey = publicKey
	}
	pod, _ := os.Hostname()
	return &Frontend{
		backendURL: strings.TrimRight(env.Get("BACKEND_URL", "http://app:25000"), "/"),
		adminKey:   adminKey, pod: pod, health: health,
	}
}

// FillCache writes to the cache. Where that fails, Next.js serves on, but does the same work again for each request.
func FillCache(folder string) {
	file := filepath.Join(folder, "standin")
	if err := os.WriteFile(file, []byte("rendered\n"), 0o600); err != nil {
		slog.Error("failed to write the cache: mount a volume there", "error", err)
		return
	}
	slog.Info("cache written", "file", file)
}

// Handler has the application's routes.
func (f *Frontend) Handler() http.Handler {
	router := web.NewExactRouter()
	router.Handle("GET /api/hello", f.hello)
	router.Use("/api/admin", f.keyed(f.proxy, "application/json"))
	router.Use("/admin", f.keyed(f.page, "text/plain"))
	router.Use("GET /_next/static", f.static)
	router.Handle("GET /", f.page)
	router.Handle("GET /faq", f.page)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// The page without the slash is the one that exists.
		if path := r.URL.EscapedPath(); len(path) > 1 && strings.HasSuffix(path, "/") {
			http.Redirect(w, r, "/"+strings.Trim(path, "/"), http.StatusPermanentRedirect)
			return
		}
		router.ServeHTTP(w, r)
	})
}

// hello is healthy as long as the process is, whatever the backend does.
func (f *Frontend) hello(w http.ResponseWriter, _ *http.Request) {
	if !f.health.Live() {
		web.ReplyError(w, http.StatusServiceUnavailable, "told to fail")
		return
	}
	web.Reply(w, http.StatusOK, map[string]string{"name": "John Doe"})
}

// page is rendered from what the backend says, on each request.
func (f *Frontend) page(w http.ResponseWriter, r *http.Request) {
	if !f.health.Ready() {
		http.Error(w, "Internal Server Error", http.StatusInternalServerError)
		return
	}
	answer, err := web.Call(r.Context(), http.MethodGet, f.backendURL+"/api/v1/channels", nil, http.NoBody)
	if err == nil && answer.Status != http.StatusOK {
		err = fmt.Errorf("status %d", answer.Status)
	}
	if err != nil {
		slog.Error("page not rendered: the backend failed", "path", r.URL.Path, "error", err)
		http.Error(w, "Internal Server Error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("X-Standin-Backend-Pod", answer.Pod)
	fmt.Fprintf(w, "<!DOCTYPE html><html><head><title>Verta</title><script src=\"/_next/static/chunks/main.js\"></script></head>"+
		"<body><h1>%s</h1><pre>%s</pre></body></html>\n", html.EscapeString(r.URL.Path), html.EscapeString(string(answer.Body)))
}

// static files have names that change with their content, so Next.js lets them be kept.
func (f *Frontend) static(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/javascript; charset=UTF-8")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	fmt.Fprintf(w, "// served by %s\n", f.pod)
}
