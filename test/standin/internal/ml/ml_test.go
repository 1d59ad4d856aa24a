package ml_test

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/ml"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

// environment has models in a temporary folder.
func environment(t *testing.T, more map[string]string) settings.Lookup {
	t.Helper()
	env := map[string]string{
		"HF_HOME": t.TempDir(), "HF_MODULES_CACHE": filepath.Join(t.TempDir(), "modules"), "HF_HUB_OFFLINE": "1",
	}
	maps.Copy(env, more)
	lookup := func(name string) (string, bool) {
		value, set := env[name]
		return value, set
	}
	require.Zero(t, ml.Download(lookup))
	return lookup
}

func started(t *testing.T, env settings.Lookup, switches settings.Switches) http.Handler {
	t.Helper()
	if switches.MLHealthPaths == nil {
		switches.MLHealthPaths = []string{"/health", "/ml/health"}
	}
	m := ml.New(env, switches, inspect.NewHealth(switches))
	m.Load(env)
	return m.Handler()
}

func call(handler http.Handler, method, path, key, body string) (status int, said map[string]any) {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if key != "" {
		r.Header.Set("X-Api-Key", key)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	if json.Unmarshal(w.Body.Bytes(), &said) != nil {
		said = map[string]any{}
	}
	return w.Code, said
}

func TestHealth(t *testing.T) {
	handler := started(t, environment(t, nil), settings.Switches{Version: "1.0.0"})
	for _, path := range []string{"/health", "/ml/health"} {
		status, said := call(handler, http.MethodGet, path, "", "")
		assert.Equal(t, http.StatusOK, status)
		assert.Subset(t, said, map[string]any{"status": "healthy", "version": "1.0.0", "models_loaded": true})
	}
	status, _ := call(handler, http.MethodGet, "/metrics", "", "")
	assert.Equal(t, http.StatusNotFound, status)
}

func TestPublishedHealthPath(t *testing.T) {
	handler := started(t, environment(t, nil), settings.Switches{MLHealthPaths: []string{"/health"}})
	status, _ := call(handler, http.MethodGet, "/ml/health", "", "")
	assert.Equal(t, http.StatusNotFound, status)
}

func TestUnready(t *testing.T) {
	handler := started(t, environment(t, nil), settings.Switches{Unready: true})
	status, _ := call(handler, http.MethodGet, "/health", "", "")
	assert.Equal(t, http.StatusServiceUnavailable, status)
}

func TestEmbed(t *testing.T) {
	handler := started(t, environment(t, map[string]string{"ADMIN_API_KEY": "key"}), settings.Switches{})
	for _, path := range []string{"/embed", "/api/ml/embed"} {
		status, said := call(handler, http.MethodPost, path, "", `{"text":"a"}`)
		assert.Equal(t, http.StatusUnauthorized, status)
		assert.Equal(t, "API key is required", said["detail"])

		status, said = call(handler, http.MethodPost, path, "other", `{"text":"a"}`)
		assert.Equal(t, http.StatusUnauthorized, status)
		assert.Equal(t, "Invalid API key", said["detail"])

		status, _ = call(handler, http.MethodPost, path, "key", `{"text":" "}`)
		assert.Equal(t, http.StatusBadRequest, status)

		status, said = call(handler, http.MethodPost, path, "key", `{"text":"a"}`)
		assert.Equal(t, http.StatusOK, status)
		assert.Len(t, said["embedding"], ml.Dimensions)

		_, other := call(handler, http.MethodPost, path, "key", `{"text":"b"}`)
		assert.NotEqual(t, said["embedding"], other["embedding"])
	}
}

func TestNoKeySwitchesAuthenticationOff(t *testing.T) {
	handler := started(t, environment(t, nil), settings.Switches{})
	status, _ := call(handler, http.MethodPost, "/embed", "", `{"text":"a"}`)
	assert.Equal(t, http.StatusOK, status)
}

// TestModelsFail covers what a wrong mount does to the service.
func TestModelsFail(t *testing.T) {
	// A file in the place of a folder fails for root, too.
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for name, broken := range map[string]map[string]string{
		"a volume hides the models":       {"ML_SERVICE_MODEL_CACHE_DIR": t.TempDir()},
		"the modules cannot be written":   {"HF_MODULES_CACHE": file},
		"the modules have no other place": {"HF_MODULES_CACHE": "", "HF_HOME": file, "ML_SERVICE_MODEL_CACHE_DIR": t.TempDir()},
	} {
		t.Run(name, func(t *testing.T) {
			good := environment(t, nil)
			env := settings.Lookup(func(name string) (string, bool) {
				if value, set := broken[name]; set {
					return value, true
				}
				return good(name)
			})
			handler := started(t, env, settings.Switches{})
			status, said := call(handler, http.MethodGet, "/health", "", "")
			assert.Equal(t, http.StatusOK, status, "the application reports itself healthy all the same")
			assert.Subset(t, said, map[string]any{"models_loaded": false})
			status, _ = call(handler, http.MethodPost, "/embed", "", `{"text":"a"}`)
			assert.Equal(t, http.StatusServiceUnavailable, status)
		})
	}
}

func TestDownloadFails(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	env := func(name string) (string, bool) { return file, name == "HF_HOME" }
	assert.Equal(t, 1, ml.Download(env))
}
