package backend_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/backend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

const key = "admin-key"

func handler(config settings.Backend, switches settings.Switches) http.Handler {
	config.AdminKey = key
	return backend.New(config, "1.0.0", inspect.NewHealth(switches)).Handler()
}

func call(h http.Handler, method, path string, header http.Header) (status int, said map[string]any) {
	r := httptest.NewRequest(method, path, http.NoBody)
	if header != nil {
		r.Header = header
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if json.Unmarshal(w.Body.Bytes(), &said) != nil {
		said = map[string]any{}
	}
	return w.Code, said
}

// nowhere has no Redis and no ML service.
var nowhere = settings.Backend{RedisAddress: "127.0.0.1:1", MLURL: "http://127.0.0.1:1"}

func TestHealthTouchesNothing(t *testing.T) {
	status, said := call(handler(nowhere, settings.Switches{}), http.MethodGet, "/health", nil)
	assert.Equal(t, http.StatusOK, status)
	assert.Equal(t, "ok", said["status"])

	status, _ = call(handler(nowhere, settings.Switches{Unready: true}), http.MethodGet, "/health", nil)
	assert.Equal(t, http.StatusServiceUnavailable, status)
}

func TestPublicRoutes(t *testing.T) {
	h := handler(nowhere, settings.Switches{})
	for _, path := range []string{"/api", "/API/", "/api/v1/faq", "/api/V1/search?q=x", "/Health"} {
		status, _ := call(h, http.MethodGet, path, nil)
		assert.Equal(t, http.StatusOK, status, path)
	}
	for _, path := range []string{"/", "/metrics", "/api/v2", "/admin"} {
		status, _ := call(h, http.MethodGet, path, nil)
		assert.Equal(t, http.StatusNotFound, status, path)
	}
	_, said := call(h, http.MethodGet, "/api/v1/faq", nil)
	assert.Equal(t, "1.0.0", said["version"])
	assert.Equal(t, "/api/v1/faq", said["path"])
	assert.NotEmpty(t, said["pod"])
}

func TestPrivateRoutes(t *testing.T) {
	h := handler(nowhere, settings.Switches{})
	for _, path := range []string{"/api/admin", "/api/Admin/clusters", "/api/admin/queues", "/api/tenants/1", "/api/sync/"} {
		status, said := call(h, http.MethodGet, path, nil)
		assert.Equal(t, http.StatusUnauthorized, status, path)
		assert.Equal(t, "X-API-KEY header is required", said["message"])

		status, said = call(h, http.MethodGet, path, http.Header{"X-Api-Key": {"other"}})
		assert.Equal(t, http.StatusUnauthorized, status, path)
		assert.Equal(t, "Invalid API key", said["message"])

		status, _ = call(h, http.MethodGet, path, http.Header{"X-Api-Key": {key}})
		assert.Equal(t, http.StatusOK, status, path)
	}
}

func TestQueueBoardTakesAPassword(t *testing.T) {
	h := handler(nowhere, settings.Switches{})
	r := httptest.NewRequest(http.MethodGet, "/", http.NoBody)
	r.SetBasicAuth("admin", key)
	status, _ := call(h, http.MethodGet, "/api/admin/queues", r.Header)
	assert.Equal(t, http.StatusOK, status)
	status, _ = call(h, http.MethodGet, "/api/admin/clusters", r.Header)
	assert.Equal(t, http.StatusUnauthorized, status)
}

func TestLoad(t *testing.T) {
	h := handler(nowhere, settings.Switches{})
	for _, route := range []string{"burn", "slow"} {
		began := time.Now()
		status, _ := call(h, http.MethodGet, "/api/v1/"+route+"?ms=30", nil)
		assert.Equal(t, http.StatusOK, status)
		assert.GreaterOrEqual(t, time.Since(began), 30*time.Millisecond)
		for _, query := range []string{"", "?ms=-1", "?ms=60001"} {
			status, _ = call(h, http.MethodGet, "/api/v1/"+route+query, nil)
			assert.Equal(t, http.StatusBadRequest, status, query)
		}
	}
}

func TestMLIsAskedWithTheKey(t *testing.T) {
	ml := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Standin-Pod", "ml-1")
		if r.Header.Get("X-API-Key") != "ml-key" || r.Method+r.URL.Path != "POST/api/ml/embed" {
			w.WriteHeader(http.StatusUnauthorized)
		}
		_, _ = w.Write([]byte(`{"dimensions":1024}`))
	}))
	defer ml.Close()

	status, said := call(handler(settings.Backend{MLURL: ml.URL, MLKey: "ml-key"}, settings.Switches{}), http.MethodGet, "/api/v1/ml", nil)
	assert.Equal(t, http.StatusOK, status)
	assert.Equal(t, map[string]any{"status": 200., "pod": "ml-1", "said": map[string]any{"dimensions": 1024.}}, said["ml"])

	status, said = call(handler(settings.Backend{MLURL: ml.URL, MLKey: "old"}, settings.Switches{}), http.MethodGet, "/api/v1/ml", nil)
	assert.Equal(t, http.StatusBadGateway, status)
	assert.InDelta(t, 401, said["ml"].(map[string]any)["status"], 0)

	status, _ = call(handler(nowhere, settings.Switches{}), http.MethodGet, "/api/v1/ml", nil)
	assert.Equal(t, http.StatusServiceUnavailable, status)

	text := httptest.NewServer(http.NotFoundHandler())
	defer text.Close()
	status, said = call(handler(settings.Backend{MLURL: text.URL}, settings.Switches{}), http.MethodGet, "/api/v1/ml", nil)
	assert.Equal(t, http.StatusBadGateway, status)
	assert.Contains(t, said["message"], "no JSON")
}
