package helmvalues

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
	"k8s.io/apimachinery/pkg/util/validation"
)

const (
	reasonDerived = "derived by the library"
	reasonSecret  = "looks like a credential: put it into a Secret, and refer to it with valueFrom in extraEnv"
	reasonUnread  = "read by no code"
)

// derived variables follow from other values, or from how the images are built.
var derived = wordSet("NODE_ENV PORT HOSTNAME NODE_OPTIONS NPM_CONFIG_CACHE NPM_CONFIG_UPDATE_NOTIFIER NEXT_TELEMETRY_DISABLED " +
	"REDIS_HOST REDIS_PORT FRONTEND_URL BACKEND_URL ML_SERVICE_URL ML_SERVICE_HOST ML_SERVICE_PORT ML_SERVICE_MODEL_CACHE_DIR " +
	"SENTENCE_TRANSFORMERS_HOME TRANSFORMERS_OFFLINE PYTHONUNBUFFERED")

// unread variables are set by old files, but the programs do not ask for them.
var unread = wordSet("PROCESSING_BATCH_SIZE CONTEXT_WINDOW_SIZE CONTEXT_TIME_WINDOW_MINUTES ENABLE_BATCH_PROCESSING")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// secretVariables are those that the contract of the Secret has a key for.
var secretVariables = map[string]string{
	"DATABASE_URL":       "database-url",
	"DISCORD_BOT_TOKEN":  "discord-token",
	"DISCORD_TOKEN":      "discord-token",
	"ADMIN_API_KEY":      "admin-api-key",
	"ML_SERVICE_API_KEY": "admin-api-key",
	"SENTRY_DSN":         "sentry-dsn",
	"REDIS_PASSWORD":     redisPasswordKey,
	"OPENROUTER_API_KEY": "openrouter-api-key",
	geminiVariable:       geminiKey,
}

// The key for Gemini is no part of the contract: the values must name it, or no pod gets it.
const (
	geminiVariable = "GEMINI_API_KEY"
	geminiKey      = "gemini-api-key"
)

func intoSecret(key string) string {
	return "values do not belong in a file: put it into the Secret as " + key
}

var secretWords = []string{"KEY", "TOKEN", "PASS", "PWD", "SECRET", "DSN", "CREDENTIAL", "PRIVATE", "WEBHOOK"}

// looksSecret goes by the variable's name, generously: a note costs little, a password in a file a lot.
func looksSecret(name string) bool {
	name = strings.ReplaceAll(strings.ToUpper(name), "TOKENIZER", "")
	for _, word := range secretWords {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// environment sorts a component's variables into fields of its config and entries of extraEnv.
func (c *converter) environment(k chartComponent, in *mapping) (config *output, extra *yaml.Node) {
	fields := configFields(k.config)
	found := map[string]*yaml.Node{}
	var entries []*yaml.Node
	for _, v := range in.all() {
		name := in.name(v)
		field, known := fields.of(name)
		switch reason := c.dropped(k, name, known, v); {
		case !v.given():
		case reason != "":
			v.note(reason)
		case k.name == backendChart.name && c.redisElsewhere && name == "REDIS_HOST":
			c.externalRedis.textOf("host", v)
		case k.name == backendChart.name && c.redisElsewhere && name == "REDIS_PORT":
			c.externalRedis.numberOf("port", v, 1)
		case known:
			found[field.name] = field.node(v)
		default:
			if s, ok := variableText(v); ok {
				entry := &output{}
				entry.text("name", name)
				entry.text("value", s)
				entries = append(entries, &entry.node)
			}
		}
	}
	config = &output{}
	for _, field := range fields {
		config.put(field.name, found[field.name])
	}
	return config, listNode(entries...)
}

// dropped says why a variable gets nowhere; "" if it does.
func (c *converter) dropped(k chartComponent, name string, known bool, v value) string {
	key, secret := secretVariables[name]
	switch {
	case secret && v.empty():
		return ""
	case secret:
		if name == geminiVariable {
			c.secretKeys.text("geminiApiKey", geminiKey)
		}
		return intoSecret(key)
	case name == "NEXT_PUBLIC_API_URL":
		return "baked into the image for the browser; the server reads the backend's Service"
	case k.name == backendChart.name && c.redisElsewhere && (name == "REDIS_HOST" || name == "REDIS_PORT"):
		return ""
	case derived[name]:
		return reasonDerived
	case unread[name]:
		return reasonUnread
	case known:
		return ""
	case looksSecret(name):
		return reasonSecret
	case strings.HasPrefix(name, "HF_"):
		return reasonDerived
	case len(validation.IsEnvVarName(name)) > 0:
		return "not the name of an environment variable"
	default:
		return ""
	}
}

// variableText is what a program would have read: Helm's YAML turns a plain yes into true.
func variableText(v value) (string, bool) {
	if b, ok := v.quietBoolean(); ok {
		return strconv.FormatBool(b), true
	}
	return v.scalar()
}
