// Package settings reads the environment: the variables that Verta's services read, held to the same rules, and the
// switches that make a stand-in misbehave.
package settings

import (
	"fmt"
	"strings"
	"time"
)

// Lookup is os.LookupEnv, or a stand-in for it in tests.
type Lookup func(name string) (value string, set bool)

// Get is the value, or the fallback where the variable is unset or empty.
func (l Lookup) Get(name, fallback string) string {
	if value, _ := l(name); value != "" {
		return value
	}
	return fallback
}

// Switches make a stand-in behave in a way that a test wants to see Kubernetes react to. Images carry them in their
// environment, so that a variant is chosen as an operator would choose it: by its tag.
type Switches struct {
	// Version is what the stand-in reports as its own (STANDIN_VERSION).
	Version string
	// Boot is how long it takes before it listens (STANDIN_BOOT).
	Boot time.Duration
	// Unhealthy fails what liveness and readiness ask for, from the start (STANDIN_HEALTH=fail).
	Unhealthy bool
	// Unready fails what readiness asks for (STANDIN_READY=fail). The backend and the ML service have one path for
	// both, so there it is the same as Unhealthy.
	Unready bool
	// Migration is how the migration ends (STANDIN_MIGRATE=fail, hang, or how long it takes).
	Migration Migration
	// Burn is the CPU time that each request takes, those excepted that only probes make (STANDIN_BURN).
	Burn time.Duration
	// MLHealthPaths are those that the ML service answers for its health at (STANDIN_ML_HEALTH_PATHS, separated by
	// commas): the published images and those built to the design differ.
	MLHealthPaths []string
}

// Migration is how the migration ends.
type Migration struct {
	Fails bool
	Hangs bool
	Takes time.Duration
}

// ReadSwitches reads the STANDIN_ variables. A misspelled one is an error: a test would pass for the wrong reason.
func ReadSwitches(env Lookup) (Switches, error) {
	s := Switches{
		Version:       env.Get("STANDIN_VERSION", "unversioned"),
		MLHealthPaths: strings.Split(env.Get("STANDIN_ML_HEALTH_PATHS", "/health,/ml/health"), ","),
	}
	var err error
	if s.Boot, err = duration(env, "STANDIN_BOOT"); err != nil {
		return s, err
	}
	if s.Burn, err = duration(env, "STANDIN_BURN"); err != nil {
		return s, err
	}
	if s.Unhealthy, err = fails(env, "STANDIN_HEALTH"); err != nil {
		return s, err
	}
	if s.Unready, err = fails(env, "STANDIN_READY"); err != nil {
		return s, err
	}
	switch env.Get("STANDIN_MIGRATE", "") {
	case "fail":
		s.Migration.Fails = true
	case "hang":
		s.Migration.Hangs = true
	default:
		if s.Migration.Takes, err = duration(env, "STANDIN_MIGRATE"); err != nil {
			return s, fmt.Errorf("%w, or to fail or hang", err)
		}
	}
	return s, nil
}

func duration(env Lookup, name string) (time.Duration, error) {
	value := env.Get(name, "0s")
	d, err := time.ParseDuration(value)
	if err != nil || d < 0 {
		return 0, fmt.Errorf("%s: %q is not a duration: set it to one like 2s", name, value)
	}
	return d, nil
}

func fails(env Lookup, name string) (bool, error) {
	switch value := env.Get(name, ""); value {
	case "":
		return false, nil
	case "fail":
		return true, nil
	default:
		return false, fmt.Errorf("%s: %q is unknown: set it to fail, or remove it", name, value)
	}
}
