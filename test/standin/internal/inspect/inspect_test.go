package inspect_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

func wrapped(t *testing.T, switches settings.Switches) (*inspect.Health, *httptest.Server) {
	t.Helper()
	health := inspect.NewHealth(switches)
	subject := inspect.Subject{Role: "backend", Switches: switches, Env: os.LookupEnv, Folders: []string{t.TempDir(), "/proc"}}
	server := httptest.NewServer(inspect.Wrap(subject, health, http.NotFoundHandler()))
	t.Cleanup(server.Close)
	return health, server
}

func request(t *testing.T, method, url string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, http.NoBody)
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	body, err := io.ReadAll(response.Body)
	require.NoError(t, errors.Join(err, response.Body.Close()))
	return response, body
}

func TestSelf(t *testing.T) {
	const secret = "do-not-tell"
	t.Setenv("ADMIN_API_KEY", secret)
	_, server := wrapped(t, settings.Switches{Version: "1.0.0"})
	response, body := request(t, http.MethodGet, server.URL+"/standin/self")
	assert.Equal(t, "1.0.0", response.Header.Get("X-Standin-Version"))
	assert.Equal(t, "backend", response.Header.Get("X-Standin-Role"))
	assert.NotEmpty(t, response.Header.Get("X-Standin-Pod"))
	assert.NotContains(t, string(body), secret)

	var self inspect.Self
	require.NoError(t, json.Unmarshal(body, &self))
	assert.Equal(t, os.Getuid(), self.UID)
	assert.Contains(t, self.Environment, "ADMIN_API_KEY")
	assert.Equal(t, map[string]string{"ADMIN_API_KEY": "25e25bffcc68"}, self.Fingerprints)
	assert.Len(t, self.Process.CapEff, 16)
	assert.NotEmpty(t, self.Process.Seccomp)
	assert.Equal(t, "ok", self.Writes["/tmp"])
	assert.NotEqual(t, "ok", self.Writes["/proc"])
	assert.Contains(t, self.Writes, "/")
}

func TestHealthSwitches(t *testing.T) {
	for _, row := range []struct {
		switches    settings.Switches
		live, ready bool
	}{
		{settings.Switches{}, true, true},
		{settings.Switches{Unready: true}, true, false},
		{settings.Switches{Unhealthy: true}, false, false},
	} {
		health := inspect.NewHealth(row.switches)
		assert.Equal(t, row.live, health.Live())
		assert.Equal(t, row.ready, health.Ready())
	}
}

func TestHealthIsFlipped(t *testing.T) {
	health, server := wrapped(t, settings.Switches{})
	_, body := request(t, http.MethodPost, server.URL+"/standin/health?fail=true")
	assert.JSONEq(t, `{"failing": true}`, string(body))
	assert.False(t, health.Live())
	request(t, http.MethodPost, server.URL+"/standin/health?fail=false")
	assert.True(t, health.Ready())

	response, body := request(t, http.MethodPost, server.URL+"/standin/health")
	assert.Equal(t, http.StatusBadRequest, response.StatusCode)
	assert.Contains(t, string(body), "?fail=true")
}

func TestExitWithoutACode(t *testing.T) {
	_, server := wrapped(t, settings.Switches{})
	response, _ := request(t, http.MethodPost, server.URL+"/standin/exit?code=256")
	assert.Equal(t, http.StatusBadRequest, response.StatusCode)
	response, _ = request(t, http.MethodGet, server.URL+"/standin/exit?code=1")
	assert.Equal(t, http.StatusNotFound, response.StatusCode, "a crawler must not end it")
}

func TestBurnTakesTime(t *testing.T) {
	const d = 30 * time.Millisecond
	_, server := wrapped(t, settings.Switches{Burn: d})
	began := time.Now()
	request(t, http.MethodGet, server.URL+"/")
	assert.GreaterOrEqual(t, time.Since(began), d)
}

func TestBurnSparesProbes(t *testing.T) {
	_, server := wrapped(t, settings.Switches{Burn: time.Hour})
	client := http.Client{Timeout: 5 * time.Second}
	for _, path := range []string{"/health", "/ml/health", "/api/hello"} {
		response, err := client.Get(server.URL + path)
		require.NoError(t, err, path)
		require.NoError(t, response.Body.Close())
		assert.Equal(t, http.StatusNotFound, response.StatusCode, "%s: the role answers at once, which has no paths here", path)
	}
}
