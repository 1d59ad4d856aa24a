package frontend_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/frontend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

const key = "admin-key"

func handler(backendURL, adminKey string, switches settings.Switches) http.Handler {
	env := map[string]string{"BACKEND_URL": backendURL, "ADMIN_API_KEY": adminKey}
	lookup := func(name string) (string, bool) {
		value, set := env[name]
		return value, set
	}
	return frontend.New(lookup, inspect.NewHealth(switches)).Handler()
}

func get(h http.Handler, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, http.NoBody))
	return w
}

// fakeBackend records requests and answers with the status.
func fakeBackend(t *testing.T, status int) (url string, requests *[]string) {
	t.Helper()
	requests = &[]string{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		*requests = append(*requests, strings.TrimSpace(r.Method+" "+r.RequestURI+" "+r.Header.Get("X-API-KEY")+" "+string(body)))
		w.Header().Set("X-Standin-Pod", "backend-1")
		w.WriteHeader(status)
		_, _ = w.Write([]byte(`{"hello":"<frontend>"}`))
	}))
	t.Cleanup(server.Close)
	return server.URL, requests
}

func TestPagesNeedTheBackend(t *testing.T) {
	url, requests := fakeBackend(t, http.StatusOK)
	h := handler(url, key, settings.Switches{})
	for _, path := range []string{"/", "/faq"} {
		w := get(h, path)
		assert.Equal(t, http.StatusOK, w.Code)
		assert.Contains(t, w.Body.String(), "&lt;frontend&gt;")
		assert.Equal(t, "backend-1", w.Header().Get("X-Standin-Backend-Pod"))
	}
	assert.Len(t, *requests, 2)

	broken, _ := fakeBackend(t, http.StatusServiceUnavailable)
	for _, url := range []string{"http://127.0.0.1:1", broken} {
		h = handler(url, key, settings.Switches{})
		assert.Equal(t, http.StatusInternalServerError, get(h, "/").Code)
		assert.Equal(t, http.StatusOK, get(h, "/api/hello").Code)
	}
}

func TestHealthSwitches(t *testing.T) {
	url, _ := fakeBackend(t, http.StatusOK)
	for _, row := range []struct {
		switches    settings.Switches
		hello, page int
	}{
		{settings.Switches{Unready: true}, http.StatusOK, http.StatusInternalServerError},
		{settings.Switches{Unhealthy: true}, http.StatusServiceUnavailable, http.StatusInternalServerError},
	} {
		h := handler(url, key, row.switches)
		assert.Equal(t, row.hello, get(h, "/api/hello").Code)
		assert.Equal(t, row.page, get(h, "/").Code)
	}
}

func TestStaticFilesAreKept(t *testing.T) {
	w := get(handler("", key, settings.Switches{}), "/_next/static/chunks/main.js")
	assert.Equal(t, http.StatusOK, w.Code)
	assert.Equal(t, "public, max-age=31536000, immutable", w.Header().Get("Cache-Control"))
}

func TestRouting(t *testing.T) {
	h := handler("http://127.0.0.1:1", key, settings.Switches{})
	w := get(h, "/faq/")
	assert.Equal(t, http.StatusPermanentRedirect, w.Code)
	assert.Equal(t, "/faq", w.Header().Get("Location"))
	assert.Equal(t, http.StatusNotFound, get(h, "/nothing").Code)
	assert.Equal(t, http.StatusNotFound, get(h, "/Admin").Code)
}

func TestAdmin(t *testing.T) {
	url, requests := fakeBackend(t, http.StatusOK)
	h := handler(url, key, settings.Switches{})
	for _, path := range []string{"/admin", "/admin/clusters", "/api/admin/clusters"} {
		w := get(h, path)
		assert.Equal(t, http.StatusUnauthorized, w.Code, path)
		assert.Contains(t, w.Header().Get("WWW-Authenticate"), "Basic")
	}
	assert.Empty(t, *requests)

	r := httptest.NewRequest(http.MethodPost, "/api/admin/clusters?limit=1", strings.NewReader("{}"))
	r.SetBasicAuth("admin", key)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	assert.Equal(t, http.StatusOK, w.Code)
	assert.JSONEq(t, `{"hello":"<frontend>"}`, w.Body.String())
	assert.Equal(t, []string{"POST /api/admin/clusters?limit=1 " + key + " {}"}, *requests)
}

func TestAdminWithoutTheBackend(t *testing.T) {
	r := httptest.NewRequest(http.MethodGet, "/api/admin/clusters", http.NoBody)
	r.SetBasicAuth("admin", key)
	w := httptest.NewRecorder()
	handler("http://127.0.0.1:1", key, settings.Switches{}).ServeHTTP(w, r)
	assert.Equal(t, http.StatusServiceUnavailable, w.Code)
}

// TestEmptyKeyOpensTheAdminPages is why the manifests must never leave it empty.
func TestEmptyKeyOpensTheAdminPages(t *testing.T) {
	url, _ := fakeBackend(t, http.StatusOK)
	r := httptest.NewRequest(http.MethodGet, "/admin", http.NoBody)
	r.SetBasicAuth("admin", "changeme")
	w := httptest.NewRecorder()
	handler(url, "", settings.Switches{}).ServeHTTP(w, r)
	assert.Equal(t, http.StatusOK, w.Code)
}

func TestFillCache(t *testing.T) {
	dir := t.TempDir()
	frontend.FillCache(dir)
	_, err := os.Stat(filepath.Join(dir, "standin"))
	require.NoError(t, err)
	frontend.FillCache(filepath.Join(dir, "missing")) // only logs
}
