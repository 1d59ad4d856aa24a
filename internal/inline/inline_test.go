package inline

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/jsii-runtime-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

const goodURL = "mysql://verta:p%40ss@tidb.verta.app:4000/verta"

// environment is production with inline secrets, its state in a folder of the test, and nothing supplied.
func environment(t *testing.T, change ...func(v *apps.Values)) apps.Environment {
	t.Helper()
	t.Setenv(EnvState, filepath.Join(t.TempDir(), "state"))
	v := apps.Prod()
	v.Secrets.Source = apps.SecretsInline
	for _, c := range change {
		c(&v)
	}
	return apps.Environment{Name: "prod", Values: func() apps.Values { return v }}
}

func supply(t *testing.T, values map[string]string) {
	t.Helper()
	for key, value := range values {
		t.Setenv(variable(key), value)
	}
}

func lines(faults []constructs.Fault) []string {
	out := []string{}
	for _, f := range faults {
		out = append(out, f.String())
	}
	return out
}

// data reads the values of the Secret in a manifest.
func data(t *testing.T, secret *Secret) map[string]string {
	t.Helper()
	documents := strings.Split(string(secret.Manifest), "---\n")
	var object struct {
		Kind       string            `json:"kind"`
		StringData map[string]string `json:"stringData"`
		Metadata   struct{ Name, Namespace string }
	}
	require.NoError(t, yaml.Unmarshal([]byte(documents[len(documents)-1]), &object))
	assert.Equal(t, "Secret", object.Kind)
	assert.Equal(t, "verta", object.Metadata.Name)
	assert.Equal(t, "verta-prod", object.Metadata.Namespace)
	return object.StringData
}

func TestWhatIsMissingIsMadeUpOnceAndKept(t *testing.T) {
	e := environment(t)
	supply(t, map[string]string{"database-url": goodURL, "discord-token": "token"})
	first, faults := Resolve(e)
	require.Empty(t, lines(faults))
	assert.NoDirExists(t, os.Getenv(EnvState), "nothing is written before it is kept")
	require.NoError(t, first.Keep())

	second, faults := Resolve(e)
	require.Empty(t, lines(faults))
	assert.Equal(t, first.Manifest, second.Manifest)
	assert.Equal(t, first.Versions, second.Versions)
	values := data(t, first)
	assert.Len(t, values["admin-api-key"], 64)
	assert.Len(t, values["redis-password"], 64)
	assert.NotEqual(t, values["admin-api-key"], values["redis-password"])
	assert.Equal(t, goodURL, values["database-url"])
	assert.NotContains(t, values, "sentry-dsn", "optional and not supplied")

	info, err := os.Stat(filepath.Join(os.Getenv(EnvState), "prod.yaml"))
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	kept, err := os.ReadFile(filepath.Join(os.Getenv(EnvState), "prod.yaml"))
	require.NoError(t, err)
	assert.NotContains(t, string(kept), goodURL, "only what was made up is kept")
}

func TestSuppliedValuesWinAndChangeTheirVersionAlone(t *testing.T) {
	e := environment(t)
	supply(t, map[string]string{"database-url": goodURL, "discord-token": "token", "redis-password": "one"})
	before, faults := Resolve(e)
	require.Empty(t, lines(faults))
	require.NoError(t, before.Keep())
	supply(t, map[string]string{"redis-password": "two"})
	after, _ := Resolve(e)
	assert.Equal(t, "two", data(t, after)["redis-password"])
	for key := range before.Versions {
		if key == "redis-password" {
			assert.NotEqual(t, before.Versions[key], after.Versions[key])
		} else {
			assert.Equal(t, before.Versions[key], after.Versions[key], key)
		}
	}
}

func TestMappedKeysAndNoRedisPassword(t *testing.T) {
	e := environment(t, func(v *apps.Values) {
		v.Secrets.Keys.DatabaseURL = "DB"
		v.Redis.Auth.Enabled = new(false)
	})
	supply(t, map[string]string{"database-url": goodURL, "discord-token": "token"})
	secret, faults := Resolve(e)
	require.Empty(t, lines(faults))
	assert.Equal(t, goodURL, data(t, secret)["DB"])
	assert.NotContains(t, data(t, secret), "redis-password")
}

func TestFileOfValues(t *testing.T) {
	e := environment(t)
	path := filepath.Join(t.TempDir(), "secrets.yaml")
	t.Setenv(EnvFile, path)
	require.NoError(t, os.WriteFile(path, []byte("database-url: '"+goodURL+"'\ndiscord-token: 'a: b'\n"), 0o600))
	supply(t, map[string]string{"discord-token": "variable"})
	secret, faults := Resolve(e)
	require.Empty(t, lines(faults))
	assert.Equal(t, "variable", data(t, secret)["discord-token"], "variables win")
	assert.Equal(t, goodURL, data(t, secret)["database-url"])
}

// Every way to get a value wrong, with a value that must not come back.
func TestFaultsNameTheKeyAndNeverTheValue(t *testing.T) {
	const canary = "canary"
	for name, row := range map[string]struct {
		supply map[string]string
		file   string
		want   string
	}{
		"missing":           {nil, "", `verta-prod: database-url: (not set) is required; fix: set VERTA_SECRET_DATABASE_URL, or the key in the file that VERTA_SECRETS_FILE names`},
		"empty":             {map[string]string{"admin-api-key": ""}, "", `verta-prod: VERTA_SECRET_ADMIN_API_KEY: admin-api-key: (not shown) is empty; fix: give it a value, or unset it`},
		"blank":             {map[string]string{"admin-api-key": "  "}, "", `admin-api-key: (not shown) is empty`},
		"line break":        {map[string]string{"discord-token": canary + "\n"}, "", `discord-token: (not shown) begins or ends with white space`},
		"control character": {map[string]string{"discord-token": canary + "\x01x"}, "", `discord-token: (not shown) has control characters`},
		"not a URL":         {map[string]string{"database-url": canary}, "", `database-url: (not shown) is not a URL`},
		"bare password":     {map[string]string{"database-url": "mysql://u:" + canary + "%zz@h/db"}, "", `database-url: (not shown) is not a URL`},
		"file: not YAML":    {nil, "a: '" + canary, `is not YAML`},
		"file: list":        {nil, "- " + canary, `is not YAML`},
		"file: number":      {nil, "admin-api-key: 5" + "\ndiscord-token: [" + canary + "]", `admin-api-key: (not shown) is not a text`},
		"file: unknown key": {nil, "discord-tokn: " + canary, `"discord-tokn": (this key) is not part of the contract`},
		"file: empty":       {nil, "admin-api-key: ''", `admin-api-key: (not shown) is empty`},
	} {
		t.Run(name, func(t *testing.T) {
			e := environment(t)
			supply(t, row.supply)
			if row.file != "" {
				path := filepath.Join(t.TempDir(), "secrets.yaml")
				t.Setenv(EnvFile, path)
				require.NoError(t, os.WriteFile(path, []byte(row.file), 0o600))
			}
			secret, faults := Resolve(e)
			assert.Nil(t, secret)
			text := strings.Join(lines(faults), "\n")
			assert.Contains(t, text, row.want)
			assert.NotContains(t, text, canary)
			assert.NoDirExists(t, os.Getenv(EnvState))
		})
	}
}

func TestAFileInsideTheFolderIsRefused(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	e := environment(t)
	require.NoError(t, os.WriteFile("secrets.yaml", nil, 0o600))
	t.Setenv(EnvFile, "secrets.yaml")
	_, faults := Resolve(e)
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0].Problem, "lies inside this folder")
}

func TestADamagedStateIsNotOverwritten(t *testing.T) {
	e := environment(t)
	require.NoError(t, os.MkdirAll(os.Getenv(EnvState), 0o700))
	path := filepath.Join(os.Getenv(EnvState), "prod.yaml")
	for _, content := range []string{"canary: canary", "[canary]", "", "hashKey: ''"} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		supply(t, map[string]string{"database-url": goodURL, "discord-token": "token"})
		_, faults := Resolve(e)
		require.Len(t, faults, 1, content)
		assert.Contains(t, faults[0].Problem, "damaged")
		assert.NotContains(t, faults[0].String(), "canary")
	}
}

func TestSamplesAreTold(t *testing.T) {
	e := environment(t)
	supply(t, map[string]string{"database-url": "mysql://user:password@host:4000/verta", "discord-token": "...", "admin-api-key": "changeme"})
	secret, faults := Resolve(e)
	require.Empty(t, lines(faults))
	assert.Equal(t, []string{"database-url", "discord-token", "admin-api-key"}, secret.Samples)
}

// awkward passwords have what shells, URLs, YAML and redis.conf each take for something else.
var awkward = []string{
	`plain`, `with space`, `quote"double`, `quote'single`, `back\slash`, `percent%s%d`, `dollar$HOME$(id)`, "back`tick", `hash#tag`,
	`at@sign:colon/slash?query&amp`, `star*~!{}[]()<>|;`, `-dash`, `=equals`, `ünïcödé 密码 🔑`, `null`, `true`, `123`, `1e3`, `---`, `%YAML`,
}

func TestAwkwardValuesSurviveTheManifestAndURLs(t *testing.T) {
	for _, password := range awkward {
		e := environment(t)
		databaseURL := (&url.URL{Scheme: "mysql", User: url.UserPassword("verta", password), Host: "tidb.verta.app:4000", Path: "/verta"}).String()
		supply(t, map[string]string{"database-url": databaseURL, "discord-token": "token", "redis-password": password})
		secret, faults := Resolve(e)
		require.Empty(t, lines(faults), password)
		assert.Equal(t, password, data(t, secret)["redis-password"])
		u, err := url.Parse(data(t, secret)["database-url"])
		require.NoError(t, err)
		got, _ := u.User.Password()
		assert.Equal(t, password, got)
	}
}

// The start script of the Redis container, run with the real server where one is installed: every password lets in, and
// nothing else does.
func TestAwkwardPasswordsSurviveRedis(t *testing.T) {
	server, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed; apt-get install redis-server to run this test")
	}
	client, err := exec.LookPath("redis-cli")
	require.NoError(t, err)
	for i, password := range awkward {
		dir := t.TempDir()
		socket := filepath.Join(dir, "redis.sock")
		script := strings.NewReplacer("/run/redis", dir, "/etc/redis/redis.conf", dir+"/redis.conf", "redis-server", server).Replace(constructs.RedisStartScript)
		conf := "port 0\nunixsocket " + socket + "\nsave \"\"\ndir " + dir + "\naclfile " + dir + "/users.acl\n"
		require.NoError(t, os.WriteFile(filepath.Join(dir, "redis.conf"), []byte(conf), 0o600))
		start := exec.Command("sh", "-c", script)
		start.Env = append(os.Environ(), "REDISCLI_AUTH="+password)
		require.NoError(t, start.Start())
		ping := func(auth string) string {
			cmd := exec.Command(client, "-s", socket, "ping")
			cmd.Env = append(os.Environ(), "REDISCLI_AUTH="+auth)
			out, _ := cmd.Output()
			return strings.TrimSpace(string(out))
		}
		assert.Eventually(t, func() bool { return ping(password) == "PONG" }, 5*time.Second, 20*time.Millisecond, "password %d", i)
		assert.NotEqual(t, "PONG", ping(password+"x"), "password %d", i)
		require.NoError(t, start.Process.Signal(os.Interrupt))
		require.NoError(t, start.Wait())
	}
}
