package settings

import (
	"net"
	"slices"
	"strconv"
	"strings"
)

// Backend is what the backend reads. The migration reads the same.
type Backend struct {
	AdminKey string
	// Database is the host and port of the stand-in for it; empty where the host is called otherwise: then migrations do
	// nothing and are executed.
	Database      string
	Port          string
	RedisAddress  string
	RedisPassword string
	MLURL         string
	MLKey         string
}

// Issue is a variable that keeps the backend from starting. It never holds the value, which may be a secret.
type Issue struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// ReadBackend reads the configuration and finds everything that is wrong with it: the backend names all faults at once,
// and so saves its operator one restart for each.
func ReadBackend(env Lookup) (Backend, []Issue) {
	c := checker{env: env}
	c.nonEmpty("ADMIN_API_KEY")
	c.url("DATABASE_URL", true)
	c.oneOf("NODE_ENV", "development", "production", "test")
	c.positive("PORT", "DATABASE_POOL_SIZE")
	c.oneOf("LOG_LEVEL", "error", "warn", "info", "debug", "verbose")
	c.positive("REDIS_PORT")
	c.nonEmpty("DISCORD_BOT_TOKEN")
	c.url("ML_SERVICE_URL", false)
	c.nonEmpty("ML_SERVICE_API_KEY")
	c.url("FRONTEND_URL", false)
	c.positive("SYNC_MAX_CHANNEL_WORKERS", "SYNC_CHANNEL_BATCH_SIZE", "SYNC_MESSAGE_FETCH_SIZE")
	return Backend{
		AdminKey:      env.Get("ADMIN_API_KEY", ""),
		Database:      databaseAddress(env.Get("DATABASE_URL", "")),
		Port:          env.Get("PORT", "25000"),
		RedisAddress:  net.JoinHostPort(env.Get("REDIS_HOST", "localhost"), env.Get("REDIS_PORT", "6379")),
		RedisPassword: env.Get("REDIS_PASSWORD", ""),
		MLURL:         strings.TrimRight(env.Get("ML_SERVICE_URL", "http://localhost:8080"), "/"),
		MLKey:         env.Get("ML_SERVICE_API_KEY", ""),
	}, c.issues
}

// checker collects issues. Its rules are those of the schema that the application checks its environment with: a
// variable that is set to nothing counts as set.
type checker struct {
	env    Lookup
	issues []Issue
}

func (c *checker) add(name, message string) {
	c.issues = append(c.issues, Issue{Path: name, Message: name + " " + message})
}

func (c *checker) nonEmpty(name string) {
	if value, _ := c.env(name); value == "" {
		c.add(name, "is required")
	}
}

func (c *checker) url(name string, required bool) {
	value, set := c.env(name)
	if (set || required) && !validURL(value) {
		c.add(name, "must be a valid URL")
	}
}

func (c *checker) oneOf(name string, values ...string) {
	if value, set := c.env(name); set && !slices.Contains(values, value) {
		c.add(name, "must be one of "+strings.Join(values, ", "))
	}
}

func (c *checker) positive(names ...string) {
	for _, name := range names {
		value, set := c.env(name)
		if n, err := strconv.Atoi(strings.TrimSpace(value)); set && (err != nil || n <= 0) {
			c.add(name, "must be a whole number above zero")
		}
	}
}
