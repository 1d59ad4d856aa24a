// Package ml stands in for Verta's ML service, a FastAPI application on port 8000.
package ml

import (
	"encoding/json"
	"hash/fnv"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Dimensions of the vectors that the embedding model makes.
const Dimensions = 1024

// ML is one process of the ML service.
type ML struct {
	adminKey     string
	switches     settings.Switches
	pod          string
	health       *inspect.Health
	modelsLoaded bool
}

// New makes an ML service that has loaded no models.
func New(env settings.Lookup, switches settings.Switches, health *inspect.Health) *ML {
	m := &ML{adminKey: env.Get("ADMIN_API_KEY", ""), switches: switches, health: health}
	m.pod, _ = os.Hostname()
	if m.adminKey == "" {
		slog.Warn("API key authentication is disabled (no key configured)")
	}
	return m
}

// Load loads the models. The service serves without them, too, as the application does: then it reports its health
// with models_loaded false, and has no vectors to give.
func (m *ML) Load(env settings.Lookup) {
	if err := load(env); err != nil {
		slog.Error("Failed to load ML models", "error", err)
		slog.Warn("Service will start but ML endpoints will return 503")
		return
	}
	m.modelsLoaded = true
	slog.Info("All ML models loaded successfully")
}

// Handler has the application's routes, and /embed for short.
func (m *ML) Handler() http.Handler {
	router := web.NewExactRouter()
	for _, path := range m.switches.MLHealthPaths {
		router.Handle("GET "+path, m.serveHealth)
	}
	router.Handle("GET /", m.root)
	router.Handle("POST /api/ml/embed", m.keyed(m.embed))
	router.Handle("POST /embed", m.keyed(m.embed))
	return router
}

func (m *ML) serveHealth(w http.ResponseWriter, _ *http.Request) {
	if !m.health.Ready() {
		detail(w, http.StatusServiceUnavailable, "told to fail")
		return
	}
	web.Reply(w, http.StatusOK, map[string]any{
		"status": "healthy", "service": "verta-ml", "version": m.switches.Version, "pod": m.pod,
		"timestamp": time.Now().UTC().Format(time.RFC3339Nano), "models_loaded": m.modelsLoaded,
	})
}

func (m *ML) root(w http.ResponseWriter, _ *http.Request) {
	web.Reply(w, http.StatusOK, map[string]string{"service": "verta-ml", "version": m.switches.Version, "health_endpoint": m.switches.MLHealthPaths[0]})
}

// embed makes a vector that depends on the text alone.
func (m *ML) embed(w http.ResponseWriter, r *http.Request) {
	var request struct {
		Text string `json:"text"`
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil || strings.TrimSpace(request.Text) == "" {
		detail(w, http.StatusBadRequest, "Text cannot be empty")
		return
	}
	if !m.modelsLoaded {
		detail(w, http.StatusServiceUnavailable, "Embedding model not loaded")
		return
	}
	hash := fnv.New64a()
	hash.Write([]byte(request.Text))
	random := rand.New(rand.NewPCG(hash.Sum64(), 0))
	vector := make([]float32, Dimensions)
	for i := range vector {
		vector[i] = random.Float32()*2 - 1
	}
	web.Reply(w, http.StatusOK, map[string]any{"embedding": vector, "dimensions": Dimensions})
}

// keyed asks for the key, unless none is configured: that switches authentication off.
func (m *ML) keyed(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch key := r.Header.Get("X-API-Key"); {
		case m.adminKey == "" || key == m.adminKey:
			next(w, r)
		case key == "":
			detail(w, http.StatusUnauthorized, "API key is required")
		default:
			detail(w, http.StatusUnauthorized, "Invalid API key")
		}
	}
}

// detail replies with an error in FastAPI's form.
func detail(w http.ResponseWriter, status int, text string) {
	web.Reply(w, status, map[string]string{"detail": text})
}
