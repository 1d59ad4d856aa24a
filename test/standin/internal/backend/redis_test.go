package backend_test

import (
	"bytes"
	"log/slog"
	"net"
	"net/http"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/backend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

const password = "redis-password"

// freeAddress is one that nothing listens at.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return listener.Addr().String()
}

// startRedis runs a real Redis with a password.
func startRedis(t *testing.T, address string) {
	t.Helper()
	server, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed; apt-get install redis-server to run this test")
	}
	host, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	command := exec.Command(server, "-")
	command.Dir = t.TempDir()
	command.Stdin = strings.NewReader("bind " + host + "\nport " + port + "\nsave \"\"\nrequirepass " + password + "\n")
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	require.Eventually(t, func() bool {
		connection, err := net.Dial("tcp", address)
		return err == nil && connection.Close() == nil
	}, 20*time.Second, 20*time.Millisecond, "Redis starts")
}

func TestRedis(t *testing.T) {
	address := freeAddress(t)
	h := handler(settings.Backend{RedisAddress: address, RedisPassword: password}, settings.Switches{})
	status, _ := call(h, http.MethodPost, "/api/v1/queue", nil)
	assert.Equal(t, http.StatusServiceUnavailable, status, "without Redis nothing is acknowledged")

	startRedis(t, address)
	status, said := call(h, http.MethodGet, "/api/v1/redis", nil)
	assert.Equal(t, http.StatusOK, status, "it is found once it is there")
	assert.NotEmpty(t, said["value"])

	for id := range 3 {
		status, said = call(h, http.MethodPost, "/api/v1/queue", nil)
		assert.Equal(t, http.StatusCreated, status)
		assert.InDelta(t, id+1, said["id"], 0)
	}
	_, said = call(h, http.MethodGet, "/api/v1/queue", nil)
	assert.Equal(t, []any{"1", "2", "3"}, said["jobs"])
	assert.Equal(t, "bull:channel-sync:wait", said["queue"])
}

func TestRedisRefusesAWrongPassword(t *testing.T) {
	address := freeAddress(t)
	startRedis(t, address)
	for _, wrong := range []string{"", "another-password"} {
		h := handler(settings.Backend{RedisAddress: address, RedisPassword: wrong}, settings.Switches{})
		for _, route := range []string{"GET /api/v1/redis", "GET /api/v1/queue", "POST /api/v1/queue"} {
			method, path, _ := strings.Cut(route, " ")
			status, said := call(h, method, path, nil)
			assert.Equal(t, http.StatusServiceUnavailable, status)
			assert.NotContains(t, said["message"], "another-password")
		}
	}
}

// lines is a writer that many may write to.
type lines struct {
	mutex  sync.Mutex
	buffer bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return l.buffer.Write(p)
}

func (l *lines) has(text string) func() bool {
	return func() bool {
		l.mutex.Lock()
		defer l.mutex.Unlock()
		return strings.Contains(l.buffer.String(), text)
	}
}

func TestRedisIsLookedForInTheBackground(t *testing.T) {
	before := slog.Default()
	defer slog.SetDefault(before)
	var log lines
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))

	address := freeAddress(t)
	b := backend.New(settings.Backend{RedisAddress: address, RedisPassword: password}, "", inspect.NewHealth(settings.Switches{}))
	b.Start(t.Context())
	require.Eventually(t, log.has("Redis is not reachable"), 10*time.Second, 10*time.Millisecond)
	startRedis(t, address)
	require.Eventually(t, log.has("Redis connected"), 10*time.Second, 10*time.Millisecond)
	b.Drain()
	assert.True(t, log.has("Workers stopped")())
	assert.False(t, log.has(password)())
}
