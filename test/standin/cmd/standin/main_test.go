package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// playing is set where the test binary is to be the command: that is quicker than building the command, and as real.
const playing = "STANDIN_TEST_PLAYS"

func TestMain(m *testing.M) {
	if os.Getenv(playing) != "" {
		main()
	}
	os.Exit(m.Run())
}

const secret = "do-not-tell"

// backendEnv is what the backend does not start without.
var backendEnv = []string{
	"ADMIN_API_KEY=" + secret, "DATABASE_URL=mysql://verta:" + secret + "@127.0.0.1:4000/verta",
	"DISCORD_BOT_TOKEN=" + secret, "ML_SERVICE_API_KEY=" + secret,
}

// process is the command, started with some arguments in some image.
type process struct {
	t       *testing.T
	command *exec.Cmd
	output  output
}

type output struct {
	mutex  sync.Mutex
	buffer bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.buffer.Write(p)
}

func (o *output) String() string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.buffer.String()
}

func start(t *testing.T, role, line string, env ...string) *process {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	p := &process{t: t, command: exec.Command(self)}
	p.command.Args = strings.Fields(line)
	p.command.Env = slices.Concat(env, []string{playing + "=1", "STANDIN_ROLE=" + role})
	p.command.Stdout, p.command.Stderr = &p.output, &p.output
	require.NoError(t, p.command.Start())
	t.Cleanup(func() {
		_ = p.command.Process.Kill()
		_ = p.command.Wait()
		assert.NotContains(t, p.output.String(), secret, "secrets are not for logs")
	})
	return p
}

// status waits for the end and returns the exit status; -1 where a signal ended the process.
func (p *process) status() int {
	p.t.Helper()
	timer := time.AfterFunc(20*time.Second, func() { _ = p.command.Process.Kill() })
	_ = p.command.Wait()
	assert.True(p.t, timer.Stop(), "the process ends by itself")
	return p.command.ProcessState.ExitCode()
}

// says waits for a text in the output.
func (p *process) says(text string) {
	p.t.Helper()
	require.Eventually(p.t, func() bool { return strings.Contains(p.output.String(), text) }, 20*time.Second, 5*time.Millisecond,
		"%s is said", text)
}

// server starts a backend on a free port.
func server(t *testing.T, env ...string) (p *process, url string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	p = start(t, "backend", "node dist/index.js", slices.Concat(env, backendEnv, []string{"PORT=" + port, "REDIS_PORT=1"})...)
	return p, "http://127.0.0.1:" + port
}

func request(method, url string) (status int, body string, err error) {
	r, err := http.NewRequest(method, url, http.NoBody)
	if err != nil {
		return 0, "", err
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, "", err
	}
	content, err := io.ReadAll(response.Body)
	return response.StatusCode, string(content), errors.Join(err, response.Body.Close())
}

func TestBackendNamesAllThatIsMissing(t *testing.T) {
	for _, line := range []string{
		"node dist/index.js", "node --import tsx src/index.ts",
		"npm run migrate:deploy", "node --import tsx scripts/migrate.ts latest",
	} {
		p := start(t, "backend", line, "LOG_LEVEL=trace", "STANDIN_BOOT=1h", "STANDIN_MIGRATE=1h")
		assert.Equal(t, 1, p.status(), line)
		for _, name := range []string{"ADMIN_API_KEY", "DATABASE_URL", "DISCORD_BOT_TOKEN", "ML_SERVICE_API_KEY", "LOG_LEVEL"} {
			assert.Contains(t, p.output.String(), name, line)
		}
	}
}

func TestMigration(t *testing.T) {
	for value, want := range map[string]int{"": 0, "50ms": 0, "fail": 1, "sometimes": 1} {
		began := time.Now()
		p := start(t, "backend", "npm run migrate:deploy", slices.Concat(backendEnv, []string{"STANDIN_MIGRATE=" + value})...)
		assert.Equal(t, want, p.status(), value)
		assert.NotEmpty(t, p.output.String())
		if value == "50ms" {
			assert.GreaterOrEqual(t, time.Since(began), 50*time.Millisecond)
		}
	}
}

// The status ends well whatever it finds, and is logged at the level info, as the application's.
func TestMigrationsInTheDatabase(t *testing.T) {
	db := start(t, "", "standin database", "PORT=14000")
	db.says("server started")
	env := slices.Concat(backendEnv, []string{
		"DATABASE_URL=mysql://verta:" + secret + "@standin-database:4000/verta", "STANDIN_VERSION=1.0.0",
		"HTTP_PROXY=http://127.0.0.1:14000", // no DNS knows the name here
	})
	status := func(env ...string) string {
		p := start(t, "backend", "npm run migrate:status", env...)
		require.Zero(t, p.status())
		return p.output.String()
	}
	assert.Contains(t, status(env...), `"name":"002_1.0.0","status":"Pending"`)
	assert.Empty(t, status(append(env, "LOG_LEVEL=warn")...))
	p := start(t, "backend", "npm run migrate:deploy", append(env, "STANDIN_MIGRATE=fail")...)
	assert.Equal(t, 1, p.status())
	assert.Contains(t, status(env...), "Pending")
	p = start(t, "backend", "npm run migrate:deploy", env...)
	assert.Equal(t, 0, p.status())
	assert.NotContains(t, status(env...), "Pending")

	p = start(t, "backend", "npm run migrate:status", append(env, "HTTP_PROXY=http://127.0.0.1:1")...)
	assert.Equal(t, 1, p.status())
}

func TestHangingMigrationIsInterrupted(t *testing.T) {
	p := start(t, "backend", "npm run migrate:deploy", slices.Concat(backendEnv, []string{"STANDIN_MIGRATE=hang"})...)
	p.says("waiting for the advisory lock")
	require.NoError(t, p.command.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, 143, p.status(), "what was cut off is no success")
}

func TestUnknownScript(t *testing.T) {
	p := start(t, "backend", "npm run migrate")
	assert.Equal(t, 1, p.status())
	assert.Contains(t, p.output.String(), `npm error Missing script: "migrate"`)
}

func TestStopFinishesWhatRuns(t *testing.T) {
	p, url := server(t, "LOG_LEVEL=debug")
	p.says("server started")
	slow := make(chan string)
	go func() {
		status, _, err := request(http.MethodGet, url+"/api/v1/slow?ms=300")
		slow <- fmt.Sprint(status, " ", err)
	}()
	p.says("/api/v1/slow")
	require.NoError(t, p.command.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, "200 <nil>", <-slow)
	assert.Equal(t, 0, p.status())
	assert.Contains(t, p.output.String(), "graceful shutdown completed")
}

func TestStopWhileStarting(t *testing.T) {
	p, url := server(t, "STANDIN_BOOT=1h")
	p.says("starting")
	_, _, err := request(http.MethodGet, url+"/health")
	require.ErrorContains(t, err, "connection refused")
	require.NoError(t, p.command.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, 143, p.status())
}

func TestServesWithoutItsDependencies(t *testing.T) {
	p, url := server(t, "STANDIN_VERSION=1.0.1")
	p.says("server started")
	status, _, err := request(http.MethodGet, url+"/health")
	require.NoError(t, err)
	assert.Equal(t, http.StatusOK, status)
	_, body, err := request(http.MethodGet, url+"/standin/self")
	require.NoError(t, err)
	assert.Contains(t, body, `"version":"1.0.1"`)
	assert.Contains(t, body, `"args":["node","dist/index.js"]`)
	assert.NotContains(t, body, secret)
}

func TestCrash(t *testing.T) {
	for query, want := range map[string]int{"code=3": 3, "signal=kill": -1} {
		p, url := server(t)
		p.says("server started")
		status, _, err := request(http.MethodPost, url+"/standin/exit?"+query)
		require.NoError(t, err)
		assert.Equal(t, http.StatusAccepted, status)
		assert.Equal(t, want, p.status())
	}
}

func TestOtherRoles(t *testing.T) {
	p := start(t, "frontend", "npm start", "PORT=0")
	p.says("server started")
	assert.Contains(t, p.output.String(), "ADMIN_API_KEY is empty")
	require.NoError(t, p.command.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, 0, p.status())

	models := t.TempDir()
	env := []string{"HF_HOME=" + models, "ML_SERVICE_HOST=127.0.0.1", "ML_SERVICE_PORT=0"}
	require.Zero(t, start(t, "ml", "python download_models.py", env...).status())
	p = start(t, "ml", "python app.py", env...)
	p.says("server started")
	assert.Contains(t, p.output.String(), "All ML models loaded successfully")
	require.NoError(t, p.command.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, 0, p.status())
}

func TestPortInUse(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { assert.NoError(t, listener.Close()) }()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	p := start(t, "ml", "python app.py", "HF_HOME="+t.TempDir(), "ML_SERVICE_HOST=127.0.0.1", "ML_SERVICE_PORT="+port)
	assert.Equal(t, 1, p.status())
	assert.Contains(t, p.output.String(), "cannot listen")
}
