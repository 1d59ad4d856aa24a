package main

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// smokeTest is the script that the Job of constructs.VertaSmokeTest runs. Here it asks the stand-ins and a real Redis, with
// no other programs than the image of Redis has: those of busybox, and redis-cli.
const smokeTest = "../../../../constructs/smoketest.sh"

// tools is a folder with nothing but what the script may use.
func tools(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	link := func(name, program string) {
		path, err := exec.LookPath(program)
		if err != nil {
			t.Skipf("%s is not installed; apt-get install busybox-static redis-server to run this test", program)
		}
		require.NoError(t, os.Symlink(path, filepath.Join(folder, name)))
	}
	link("redis-cli", "redis-cli")
	for _, applet := range []string{"sh", "wget", "sed", "grep", "tr", "cut", "head", "tail", "timeout", "sleep"} {
		link(applet, "busybox")
	}
	return folder
}

// installation is a whole one on this machine.
type installation struct {
	env           []string // of the script
	models        string   // folder of the ML service's
	ingress       *httptest.Server
	privateServed bool // by the ingress
	closedStatus  int  // of what the ingress does not serve
}

func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return port
}

func startRedis(t *testing.T, policy string) (port string) {
	t.Helper()
	program, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed; apt-get install redis-server to run this test")
	}
	port = freePort(t)
	server := exec.Command(program, "-")
	server.Dir = t.TempDir()
	server.Stdin = strings.NewReader("bind * -::*\nport " + port + "\nsave \"\"\nmaxmemory-policy " + policy + "\nrequirepass " + secret + "\n")
	require.NoError(t, server.Start())
	t.Cleanup(func() { _ = server.Process.Kill(); _ = server.Wait() })
	return port
}

// outside is an address of this machine that is not of the loopback, for the backend's connection must not look like a
// probe's.
func outside(t *testing.T) string {
	t.Helper()
	addresses, err := net.InterfaceAddrs()
	require.NoError(t, err)
	for _, a := range addresses {
		if ip, ok := a.(*net.IPNet); ok && !ip.IP.IsLoopback() && ip.IP.To4() != nil {
			return ip.IP.String()
		}
	}
	t.Skip("this machine has no address but the loopback's")
	return ""
}

func install(t *testing.T, policy string, change func(i *installation, env map[string]*[]string)) *installation {
	t.Helper()
	i := &installation{models: t.TempDir(), closedStatus: http.StatusServiceUnavailable}
	redisPort, mlPort, backendPort, frontendPort := startRedis(t, policy), freePort(t), freePort(t), freePort(t)
	at := func(port string) string { return "http://127.0.0.1:" + port }
	env := map[string]*[]string{
		"ml": {"HF_HOME=" + i.models, "ML_SERVICE_HOST=127.0.0.1", "ML_SERVICE_PORT=" + mlPort, "ADMIN_API_KEY=" + secret, "HF_HUB_OFFLINE=1"},
		"backend": new(slices.Concat(backendEnv, []string{
			"PORT=" + backendPort, "ML_SERVICE_URL=" + at(mlPort), "REDIS_HOST=" + outside(t), "REDIS_PORT=" + redisPort, "REDIS_PASSWORD=" + secret,
		})),
		"frontend": {"PORT=" + frontendPort, "BACKEND_URL=" + at(backendPort), "ADMIN_API_KEY=" + secret},
	}
	i.ingress = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		to := at(frontendPort)
		switch {
		case r.Host != "verta.test":
			http.NotFound(w, r)
			return
		case !i.privateServed && (strings.HasPrefix(r.URL.Path, "/admin") || strings.HasPrefix(r.URL.Path, "/api/admin")):
			http.Error(w, "nobody is there", i.closedStatus)
			return
		case strings.HasPrefix(r.URL.Path, "/api/v1/"):
			to = at(backendPort)
		}
		target, _ := url.Parse(to)
		httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
	}))
	t.Cleanup(i.ingress.Close)
	i.env = []string{
		"PATH=" + tools(t),
		"SMOKE_BACKEND_URL=" + at(backendPort), "SMOKE_BACKEND_HEALTH=/health",
		"SMOKE_FRONTEND_URL=" + at(frontendPort), "SMOKE_FRONTEND_HEALTH=/api/hello",
		"SMOKE_ML_URL=" + at(mlPort), "SMOKE_ML_HEALTH=/ml/health",
		"SMOKE_REDIS_HOST=127.0.0.1", "SMOKE_REDIS_PORT=" + redisPort, "REDISCLI_AUTH=" + secret,
		"SMOKE_ADMIN_API_KEY=" + secret, "SMOKE_VECTOR_DIMENSION=1024", "SMOKE_TENANT=verta",
		"SMOKE_PUBLIC_URL=" + i.ingress.URL, "SMOKE_PUBLIC_HOST=verta.test", "SMOKE_PRIVATE_CLOSED=true", "SMOKE_CLOSED_STATUS=503",
		"SMOKE_TIMEOUT_SECONDS=5", "SMOKE_ATTEMPTS=3", "SMOKE_PAUSE_SECONDS=0.3",
	}
	if change != nil {
		change(i, env)
	}
	require.Zero(t, start(t, "ml", "python download_models.py", "HF_HOME="+i.models).status())
	for role, line := range map[string]string{"ml": "python app.py", "backend": "node dist/index.js", "frontend": "npm start"} {
		if env[role] != nil {
			start(t, role, line, *env[role]...).says("server started")
		}
	}
	return i
}

// run runs the script and returns its lines by their first word, and its exit status.
func (i *installation) run(t *testing.T, shell ...string) (lines map[string][]string, status int) {
	t.Helper()
	command := exec.Command(shell[0], append(shell[1:], smokeTest)...)
	command.Env = i.env
	output, err := command.CombinedOutput()
	if err != nil {
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
	}
	assert.NotContains(t, string(output), secret, "secrets are not for logs")
	lines = map[string][]string{}
	for line := range strings.Lines(string(output)) {
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		lines[word] = append(lines[word], rest)
	}
	return lines, command.ProcessState.ExitCode()
}

var busyboxShell = []string{"busybox", "sh"}

func TestSmokeTestPassesWhereAllIsWell(t *testing.T) {
	i := install(t, "noeviction", nil)
	shells := [][]string{busyboxShell}
	if dash, err := exec.LookPath("dash"); err == nil {
		shells = append(shells, []string{dash})
	}
	for _, shell := range shells {
		lines, status := i.run(t, shell...)
		assert.Zero(t, status, lines)
		assert.Empty(t, lines["FAIL"])
		assert.Empty(t, lines["SKIP"])
		assert.Len(t, lines["PASS"], 14)
		assert.Equal(t, []string{"passed, 0 failed"}, lines["14"])
	}
}

func TestSmokeTestSkipsWhatItIsNotToldOf(t *testing.T) {
	i := install(t, "noeviction", nil)
	i.env = append(i.env, "SMOKE_TENANT=", "SMOKE_PUBLIC_URL=")
	lines, status := i.run(t, busyboxShell...)
	assert.Zero(t, status, lines)
	assert.Len(t, lines["PASS"], 10)
	assert.Equal(t, []string{"backend: searches with the ML service: no tenant is named", "ingress: no URL is named"}, lines["SKIP"])
}

// A Gateway may answer 500 where it has nobody to send a request to.
func TestSmokeTestTakesAGatewaysRefusal(t *testing.T) {
	i := install(t, "noeviction", nil)
	i.closedStatus = http.StatusInternalServerError
	i.env = append(i.env, "SMOKE_CLOSED_STATUS=50[03]")
	lines, status := i.run(t, busyboxShell...)
	assert.Zero(t, status, lines)
	assert.Len(t, lines["PASS"], 14)
}

// Each row breaks one thing; all that goes by it fails, and every other check is made and passes.
func TestSmokeTestFindsWhatIsBroken(t *testing.T) {
	for _, row := range []struct {
		name   string
		policy string
		change func(i *installation, env map[string]*[]string)
		want   []string // prefixes of the lines
	}{
		{"the backend is not ready", "", func(_ *installation, env map[string]*[]string) {
			*env["backend"] = append(*env["backend"], "STANDIN_HEALTH=fail")
		}, []string{"backend: answers: wget: server returned error: HTTP/1.1 503"}},
		{"there is no backend", "", func(_ *installation, env map[string]*[]string) { delete(env, "backend") }, []string{
			"backend: answers: wget: can't connect", "backend: reads from the database: wget: can't connect", "frontend: renders a page from the backend: wget: server returned error: HTTP/1.1 500",
			"redis: the backend is connected: nobody is connected", "backend: searches with the ML service: wget: can't connect",
			"ingress: leads to the frontend: wget: server returned error: HTTP/1.1 500", "ingress: leads to the backend: wget: server returned error: HTTP/1.1 502",
		}},
		{"the backend hangs", "", func(i *installation, _ map[string]*[]string) {
			hanging, err := net.Listen("tcp", "127.0.0.1:0")
			require.NoError(t, err)
			t.Cleanup(func() { _ = hanging.Close() })
			i.env = append(i.env, "SMOKE_BACKEND_URL=http://"+hanging.Addr().String(), "SMOKE_TIMEOUT_SECONDS=1", "SMOKE_ATTEMPTS=2")
		}, []string{
			"backend: answers: no answer within 1 s", "backend: reads from the database: no answer within 1 s",
			"backend: searches with the ML service: no answer within 1 s",
		}},
		{"there is no frontend", "", func(_ *installation, env map[string]*[]string) { delete(env, "frontend") }, []string{
			"frontend: answers: wget: can't connect", "frontend: renders a page from the backend: wget: can't connect",
			"ingress: leads to the frontend: wget: server returned error: HTTP/1.1 502",
		}},
		{"the models are not there", "", func(_ *installation, env map[string]*[]string) {
			*env["ml"] = append(*env["ml"], "HF_HOME="+t.TempDir())
		}, []string{
			"ml: answers, and its models are loaded: models_loaded is false", "ml: makes a vector of 1024: wget: server returned error: HTTP/1.1 503",
			"backend: searches with the ML service: wget: server returned error: HTTP/1.1 502",
		}},
		{"there is no ML service", "", func(_ *installation, env map[string]*[]string) { delete(env, "ml") }, []string{
			"ml: answers, and its models are loaded: wget: can't connect", "ml: makes a vector of 1024: wget: can't connect",
			"ml: refuses calls without the key: wget: can't connect", "backend: searches with the ML service: wget: server returned error: HTTP/1.1 503",
		}},
		{"the ML service asks for no key", "", func(_ *installation, env map[string]*[]string) {
			*env["ml"] = append(*env["ml"], "ADMIN_API_KEY=")
		}, []string{"ml: refuses calls without the key: it answers without a key"}},
		{"the backend has another key than the ML service", "", func(_ *installation, env map[string]*[]string) {
			*env["backend"] = append(*env["backend"], "ML_SERVICE_API_KEY=other")
		}, []string{"backend: searches with the ML service: wget: server returned error: HTTP/1.1 502"}},
		{"vectors of another length", "", func(i *installation, _ map[string]*[]string) {
			i.env = append(i.env, "SMOKE_VECTOR_DIMENSION=768")
		}, []string{"ml: makes a vector of 768: a vector of 1024 numbers, not 768"}},
		{"Redis evicts", "allkeys-lru", nil, []string{"redis: evicts nothing: maxmemory-policy is allkeys-lru, not noeviction"}},
		{"the password is not Redis'", "", func(i *installation, _ map[string]*[]string) {
			i.env = append(i.env, "REDISCLI_AUTH=other")
		}, []string{
			"redis: keeps what is written: AUTH failed: WRONGPASS", "redis: evicts nothing: AUTH failed: WRONGPASS", "redis: the backend is connected: AUTH failed: WRONGPASS",
		}},
		{"the backend does not find Redis", "", func(_ *installation, env map[string]*[]string) {
			*env["backend"] = append(*env["backend"], "REDIS_HOST=127.0.0.1", "REDIS_PORT=1")
		}, []string{"redis: the backend is connected: nobody is connected"}},
		{"the ingress serves another host", "", func(i *installation, _ map[string]*[]string) {
			i.env = append(i.env, "SMOKE_PUBLIC_HOST=other.test")
		}, []string{
			"ingress: leads to the frontend: wget: server returned error: HTTP/1.1 404", "ingress: leads to the backend: wget: server returned error: HTTP/1.1 404",
		}},
		{"the ingress serves the private paths", "", func(i *installation, _ map[string]*[]string) {
			i.privateServed = true
			i.env = append(i.env, "SMOKE_PUBLIC_URL="+strings.Replace(i.ingress.URL, "http://", "http://admin:"+secret+"@", 1))
		}, []string{"ingress: closes the private paths: it is served"}},
		{"a program behind the ingress fails", "", func(i *installation, _ map[string]*[]string) {
			i.closedStatus = http.StatusInternalServerError
		}, []string{"ingress: closes the private paths: wget: server returned error: HTTP/1.1 500"}},
		{"there is no ingress controller", "", func(i *installation, _ map[string]*[]string) {
			i.env = append(i.env, "SMOKE_PUBLIC_URL=http://127.0.0.1:1")
		}, []string{
			"ingress: leads to the frontend: wget: can't connect", "ingress: leads to the backend: wget: can't connect",
			"ingress: closes the private paths: wget: can't connect",
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			policy := row.policy
			if policy == "" {
				policy = "noeviction"
			}
			lines, status := install(t, policy, row.change).run(t, busyboxShell...)
			assert.Equal(t, 1, status)
			if assert.Len(t, lines["FAIL"], len(row.want), strings.Join(lines["FAIL"], "\n")) {
				for n, want := range row.want {
					assert.True(t, strings.HasPrefix(lines["FAIL"][n], want), "%s\nwant %s", lines["FAIL"][n], want)
				}
			}
			assert.Len(t, lines["PASS"], 14-len(row.want), lines)
			assert.Equal(t, []string{fmt.Sprintf("passed, %d failed", len(row.want))}, lines[fmt.Sprint(14-len(row.want))])
		})
	}
}

// The script is one of any POSIX shell.
func TestSmokeTestIsPlainShell(t *testing.T) {
	program, err := exec.LookPath("shellcheck")
	if err != nil {
		t.Skip("shellcheck is not installed; apt-get install shellcheck to run this test")
	}
	output, err := exec.Command(program, "--shell=sh", smokeTest).CombinedOutput()
	require.NoError(t, err, string(output))
}
