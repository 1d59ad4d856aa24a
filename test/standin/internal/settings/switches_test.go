package settings_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

func TestSwitches(t *testing.T) {
	got, err := settings.ReadSwitches(lookup(nil))
	require.NoError(t, err)
	assert.Equal(t, settings.Switches{Version: "unversioned", MLHealthPaths: []string{"/health", "/ml/health"}}, got)

	got, err = settings.ReadSwitches(lookup(map[string]string{
		"STANDIN_VERSION": "1.0.0", "STANDIN_BOOT": "20s", "STANDIN_HEALTH": "fail", "STANDIN_READY": "fail",
		"STANDIN_MIGRATE": "2s", "STANDIN_BURN": "5ms", "STANDIN_ML_HEALTH_PATHS": "/health",
	}))
	require.NoError(t, err)
	assert.Equal(t, settings.Switches{
		Version: "1.0.0", Boot: 20 * time.Second, Unhealthy: true, Unready: true,
		Migration: settings.Migration{Takes: 2 * time.Second}, Burn: 5 * time.Millisecond,
		MLHealthPaths: []string{"/health"},
	}, got)
}

func TestMigrationSwitch(t *testing.T) {
	for value, want := range map[string]settings.Migration{"fail": {Fails: true}, "hang": {Hangs: true}} {
		got, err := settings.ReadSwitches(lookup(map[string]string{"STANDIN_MIGRATE": value}))
		require.NoError(t, err)
		assert.Equal(t, want, got.Migration)
	}
}

func TestMisspeltSwitchIsRefused(t *testing.T) {
	for name, value := range map[string]string{
		"STANDIN_BOOT": "20", "STANDIN_BURN": "-1s", "STANDIN_HEALTH": "false", "STANDIN_READY": "no", "STANDIN_MIGRATE": "failure",
	} {
		_, err := settings.ReadSwitches(lookup(map[string]string{name: value}))
		assert.ErrorContains(t, err, name)
	}
}
