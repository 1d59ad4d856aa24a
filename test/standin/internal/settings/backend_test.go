package settings_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

func lookup(env map[string]string) settings.Lookup {
	return func(name string) (string, bool) {
		value, set := env[name]
		return value, set
	}
}

func complete() map[string]string {
	return map[string]string{
		"ADMIN_API_KEY": "key", "DATABASE_URL": "mysql://user:pass@host:4000/verta", "DISCORD_BOT_TOKEN": "token",
		"ML_SERVICE_API_KEY": "key",
	}
}

func paths(issues []settings.Issue) []string {
	out := []string{}
	for _, issue := range issues {
		out = append(out, issue.Path)
	}
	return out
}

func TestBackendNamesAllFaultsAtOnce(t *testing.T) {
	_, issues := settings.ReadBackend(lookup(nil))
	assert.Equal(t, []string{"ADMIN_API_KEY", "DATABASE_URL", "DISCORD_BOT_TOKEN", "ML_SERVICE_API_KEY"}, paths(issues))

	_, issues = settings.ReadBackend(lookup(complete()))
	assert.Empty(t, issues)
}

func TestBackendFaults(t *testing.T) {
	for name, values := range map[string][]string{
		"ADMIN_API_KEY":            {""},
		"DATABASE_URL":             {"", "user@host/verta", "mysql://u:p#w@host/verta", "//host/verta"},
		"NODE_ENV":                 {"", "prod"},
		"LOG_LEVEL":                {"", "trace", "INFO"},
		"PORT":                     {"", "0", "-1", "http", "tcp://10.0.0.1:25000"},
		"REDIS_PORT":               {"tcp://10.0.0.1:6379"},
		"ML_SERVICE_URL":           {"", "verta-ml", "http://"},
		"FRONTEND_URL":             {"verta.example.com"},
		"SYNC_MAX_CHANNEL_WORKERS": {"1.5"},
	} {
		for _, value := range values {
			t.Run(name+"="+value, func(t *testing.T) {
				env := complete()
				env[name] = value
				_, issues := settings.ReadBackend(lookup(env))
				assert.Equal(t, []string{name}, paths(issues))
			})
		}
	}
}

func TestBackendTakesOddPasswords(t *testing.T) {
	for _, url := range []string{
		"mysql://user:p^ss w@rd@host:4000/verta", "mysql://user:100%@host/verta", "mysql://user:p@[::1]:4000/verta?ssl=true",
	} {
		env := complete()
		env["DATABASE_URL"] = url
		_, issues := settings.ReadBackend(lookup(env))
		assert.Empty(t, issues, url)
	}
}

func TestBackendDefaults(t *testing.T) {
	config, _ := settings.ReadBackend(lookup(complete()))
	assert.Equal(t, settings.Backend{
		AdminKey: "key", Port: "25000", RedisAddress: "localhost:6379", MLURL: "http://localhost:8080", MLKey: "key",
	}, config)
}
