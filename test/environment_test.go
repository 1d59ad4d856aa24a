package test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reads is what each program reads from its environment, taken from the application's source of September 2025 and the
// documentation of the runtimes below it. A name that is not here is a setting that does nothing.
var reads = map[string][]string{
	"backend": words(`
		ADMIN_API_KEY DATABASE_URL DISCORD_BOT_TOKEN ML_SERVICE_API_KEY
		NODE_ENV PORT DATABASE_POOL_SIZE LOG_LEVEL REDIS_HOST REDIS_PORT REDIS_PASSWORD DISCORD_CLIENT_ID ML_SERVICE_URL
		FRONTEND_URL SYNC_MAX_CHANNEL_WORKERS SYNC_CHANNEL_BATCH_SIZE SYNC_MESSAGE_FETCH_SIZE DEBUG_RATE_LIMITS SENTRY_DSN
		ML_SERVICE_TIMEOUT ML_SERVICE_OCR_TIMEOUT ML_SERVICE_MAX_RETRIES ML_SERVICE_RETRY_DELAY
		QUESTION_CONFIDENCE_THRESHOLD CLUSTER_SIMILARITY_THRESHOLD THREAD_MIN_AGE_DAYS PROCESS_ONLY_THREADS
		EXTRACT_PRIMARY_QUESTION ENABLE_REPHRASING VECTOR_DIMENSION MAX_SIMILAR_RESULTS
		GEMINI_API_KEY GEMINI_MODEL GEMINI_TEMPERATURE GEMINI_MAX_TOKENS
		ENABLE_QUESTION_CLUSTERING ENABLE_LLM_REPHRASING ENABLE_THREAD_PROCESSING
		FEATURE_QUESTION_CLUSTERING FEATURE_AUTO_PROCESS_THREADS FEATURE_MIN_THREAD_AGE_DAYS FEATURE_MIN_CONFIDENCE
		FEATURE_CLUSTERING_THRESHOLD FEATURE_ENABLED_TENANTS FEATURE_MAX_THREADS_PER_JOB FEATURE_PROGRESS_TRACKING
		NODE_OPTIONS NPM_CONFIG_CACHE NPM_CONFIG_UPDATE_NOTIFIER`),
	"frontend": words(`
		BACKEND_URL ADMIN_API_KEY NODE_ENV NEXT_PUBLIC_API_URL NEXT_PUBLIC_TENANT_SLUG
		PORT HOSTNAME NEXT_TELEMETRY_DISABLED NODE_OPTIONS NPM_CONFIG_CACHE NPM_CONFIG_UPDATE_NOTIFIER`),
	"ml": words(`
		ADMIN_API_KEY DATABASE_URL OPENROUTER_API_KEY
		ML_SERVICE_DEBUG ML_SERVICE_HOST ML_SERVICE_PORT ML_SERVICE_WORKERS ML_SERVICE_MODEL_CACHE_DIR
		ML_SERVICE_DATABASE_POOL_SIZE HF_HOME SENTENCE_TRANSFORMERS_HOME HF_MODULES_CACHE HF_HUB_OFFLINE
		TRANSFORMERS_OFFLINE PYTHONUNBUFFERED OMP_NUM_THREADS`),
	"redis": words(`REDISCLI_AUTH
		REDIS_PASSWORD REDIS_EXPORTER_CHECK_SINGLE_KEYS REDIS_EXPORTER_WEB_LISTEN_ADDRESS`),
}

// required is what each program refuses to start without, or is unsafe without.
var required = map[string][]string{
	"backend":  words(`ADMIN_API_KEY DATABASE_URL DISCORD_BOT_TOKEN ML_SERVICE_API_KEY`),
	"frontend": words(`ADMIN_API_KEY BACKEND_URL`),
	"ml":       words(`ADMIN_API_KEY DATABASE_URL HF_HUB_OFFLINE TRANSFORMERS_OFFLINE OMP_NUM_THREADS`),
}

// secretKeys is which keys of the Secret each component may read.
var secretKeys = map[string][]string{
	"backend":  words(`database-url discord-token admin-api-key sentry-dsn redis-password`),
	"frontend": words(`admin-api-key`),
	"ml":       words(`admin-api-key database-url openrouter-api-key`),
	"redis":    words(`redis-password`),
}

func TestEveryVariableIsRead(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				for _, name := range variables(t, objects, c) {
					assert.Contains(t, reads[w.component()], name, "%s %s", w.id(), c.Name)
				}
			}
		}
	})
}

func TestRequiredVariablesAreThere(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			c := w.Spec.Template.Spec.Containers[0]
			assert.Subset(t, variables(t, objects, c), required[w.component()], w.id())
			if w.component() != "backend" {
				continue
			}
			// The migration loads the server's configuration, so it needs the same.
			for _, c := range w.Spec.Template.Spec.InitContainers {
				assert.Subset(t, variables(t, objects, c), required["backend"], c.Name)
			}
		}
	})
}

func TestEachPodGetsOnlyItsSecrets(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				for _, v := range c.Env {
					if ref := v.ValueFrom.SecretKeyRef; ref != nil {
						assert.Contains(t, secretKeys[w.component()], ref.Key, "%s %s", w.id(), v.Name)
					}
				}
			}
		}
	})
}

// A variable that is set twice in one list is a warning of the API server, and an error of server-side apply.
func TestNoVariableIsSetTwice(t *testing.T) {
	forEachShape(t, func(t *testing.T, objects []object) {
		for _, w := range workloads(objects) {
			for _, c := range w.Spec.Template.Spec.allContainers() {
				var names []string
				for _, v := range c.Env {
					assert.False(t, slices.Contains(names, v.Name), "%s %s %s", w.id(), c.Name, v.Name)
					names = append(names, v.Name)
				}
			}
		}
	})
}

// variables are the names that a container sees, from its own list and from ConfigMaps.
func variables(t *testing.T, objects []object, c container) []string {
	t.Helper()
	var names []string
	for _, v := range c.Env {
		names = append(names, v.Name)
	}
	for _, source := range c.EnvFrom {
		config := find(objects, "ConfigMap", source.ConfigMapRef.Name)
		require.NotNil(t, config, source.ConfigMapRef.Name)
		for name := range config.Data {
			names = append(names, name)
		}
	}
	return names
}

func words(s string) []string { return strings.Fields(s) }
