package policy

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	corev1 "k8s.io/api/core/v1"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// setting is one environment variable that a program reads: what it may hold, and whether it must be there.
type setting struct {
	name string
	rule rule
	when presence
}

type (
	// rule says what is wrong with a variable, if anything.
	rule func(at place, v variable) string
	// presence says whether a stack must have the variable, may have it, or must not.
	presence func(s stack) (must, may bool)
	// place is where a variable is found.
	place struct {
		s stack
		w workload
		c corev1.Container
	}
)

// settings are the application's table: what the sources of September 2025 read and how they parse it, and what the
// runtimes below them read. A program refuses to start over a value out of its range, and overlooks a name that it does
// not know; so what is not here must not be rendered. PROCESSING_BATCH_SIZE, CONTEXT_WINDOW_SIZE,
// CONTEXT_TIME_WINDOW_MINUTES and ENABLE_BATCH_PROCESSING are documented there but read by no code.
var settings = map[string][]setting{
	"backend": {
		{"ADMIN_API_KEY", key("admin-api-key"), always},
		{"DATABASE_URL", key("database-url"), always},
		{"DISCORD_BOT_TOKEN", key("discord-token"), always},
		{"ML_SERVICE_API_KEY", key("admin-api-key"), always}, // compared with the ML service's ADMIN_API_KEY
		{"REDIS_PASSWORD", redisPassword, ifRedisAsks},
		{"SENTRY_DSN", optionalKey("sentry-dsn"), always},
		{"GEMINI_API_KEY", optionalKey("gemini-api-key"), ifGemini},

		{"NODE_ENV", oneOf("production"), always},
		{"PORT", ownPort, always},
		{"LOG_LEVEL", oneOf("error", "warn", "info", "debug", "verbose"), always},
		{"DATABASE_POOL_SIZE", upTo(1000), always},
		{"DISCORD_CLIENT_ID", matching(`^[0-9]+$`), sometimes},
		{"DEBUG_RATE_LIMITS", oneOf("true"), sometimes}, // any text is true, "false" too
		{"REDIS_HOST", host, always},
		{"REDIS_PORT", upTo(65535), always},
		{"ML_SERVICE_URL", webAddress, always},
		{"FRONTEND_URL", publicAddress, always},
		{"SYNC_MAX_CHANNEL_WORKERS", upTo(1000), always},
		{"SYNC_CHANNEL_BATCH_SIZE", upTo(1000), always},
		{"SYNC_MESSAGE_FETCH_SIZE", upTo(100), always}, // Discord's most
		{"ML_SERVICE_TIMEOUT", upTo(3_600_000), always},
		{"ML_SERVICE_OCR_TIMEOUT", noMoreThan("ML_SERVICE_TIMEOUT"), always},
		{"ML_SERVICE_MAX_RETRIES", upTo(100), always},
		{"ML_SERVICE_RETRY_DELAY", upTo(600_000), always},
		{"QUESTION_CONFIDENCE_THRESHOLD", share(1), always},
		{"CLUSTER_SIMILARITY_THRESHOLD", share(1), always},
		{"THREAD_MIN_AGE_DAYS", upTo(3650), always},
		{"PROCESS_ONLY_THREADS", oneOf("true", "false"), always},
		{"EXTRACT_PRIMARY_QUESTION", oneOf("true", "false"), always},
		{"ENABLE_REPHRASING", oneOf("true", "false"), always},
		{"VECTOR_DIMENSION", upTo(16383), always}, // TiDB's longest vector
		{"MAX_SIMILAR_RESULTS", upTo(1000), always},
		{"GEMINI_MODEL", matching(`^[a-z0-9.-]+$`), sometimes},
		{"GEMINI_TEMPERATURE", share(2), sometimes},
		{"GEMINI_MAX_TOKENS", upTo(1_000_000), sometimes},
		{"ENABLE_QUESTION_CLUSTERING", oneOf("true", "false"), always},
		{"ENABLE_LLM_REPHRASING", oneOf("true", "false"), always},
		{"ENABLE_THREAD_PROCESSING", oneOf("true", "false"), always},
		{"FEATURE_QUESTION_CLUSTERING", oneOf("true", "false"), always},
		{"FEATURE_AUTO_PROCESS_THREADS", oneOf("true", "false"), always},
		{"FEATURE_MIN_THREAD_AGE_DAYS", upTo(3650), always},
		{"FEATURE_MIN_CONFIDENCE", share(1), always},
		{"FEATURE_CLUSTERING_THRESHOLD", share(1), always},
		{"FEATURE_ENABLED_TENANTS", matching(`^[a-z0-9-]+(,[a-z0-9-]+)*$`), sometimes},
		{"FEATURE_MAX_THREADS_PER_JOB", upTo(1_000_000), always},
		{"FEATURE_PROGRESS_TRACKING", oneOf("true", "false"), always},

		{"NODE_OPTIONS", heap, always},
		{"NODE_EXTRA_CA_CERTS", mountedFile, sometimes},
		{"NPM_CONFIG_CACHE", writable, always},
		{"NPM_CONFIG_UPDATE_NOTIFIER", oneOf("false"), always},
	},
	"frontend": {
		{"ADMIN_API_KEY", key("admin-api-key"), always}, // without it, a password that everybody knows

		{"NODE_ENV", oneOf("production"), always},
		{"PORT", ownPort, always},
		{"NODE_EXTRA_CA_CERTS", mountedFile, sometimes},
		{"HOSTNAME", everyAddress, always}, // else the pod's name, and nothing listens on the pod's address
		{"BACKEND_URL", webAddress, always},
		{"NEXT_PUBLIC_API_URL", webAddress, always},
		{"NEXT_PUBLIC_TENANT_SLUG", matching(`^[a-z0-9-]+$`), sometimes},

		{"NEXT_TELEMETRY_DISABLED", oneOf("1"), always},
		{"NODE_OPTIONS", heap, always},
		{"NPM_CONFIG_CACHE", writable, always},
		{"NPM_CONFIG_UPDATE_NOTIFIER", oneOf("false"), always},
	},
	"ml": {
		{"ADMIN_API_KEY", key("admin-api-key"), always}, // without it, nobody is asked for one
		{"DATABASE_URL", key("database-url"), always},
		{"OPENROUTER_API_KEY", optionalKey("openrouter-api-key"), always},

		{"SSL_CERT_FILE", mountedFile, sometimes},
		{"REQUESTS_CA_BUNDLE", mountedFile, sometimes},
		{"ML_SERVICE_HOST", everyAddressOfUvicorn, always},
		{"ML_SERVICE_PORT", ownPort, always},
		{"ML_SERVICE_WORKERS", upTo(64), always},
		{"ML_SERVICE_DEBUG", oneOf("true", "false"), always},
		{"ML_SERVICE_DATABASE_POOL_SIZE", upTo(1000), always},
		{"ML_SERVICE_MODEL_CACHE_DIR", oneOf("/models"), always},
		{"HF_HOME", oneOf("/models"), always},
		{"SENTENCE_TRANSFORMERS_HOME", oneOf("/models"), always},
		{"HF_MODULES_CACHE", writable, always},
		{"HF_HUB_OFFLINE", oneOf("1"), always}, // else a moved revision makes it serve made-up embeddings
		{"TRANSFORMERS_OFFLINE", oneOf("1"), always},
		{"PYTHONUNBUFFERED", oneOf("1"), always},
		{"OMP_NUM_THREADS", threads, always},
	},
	"redis": {
		{"REDISCLI_AUTH", redisPassword, ifRedisAsks},
	},
}

// inInit are what the library's own init containers get besides the ConfigMap: the migration loads the backend's
// configuration module, which insists on four; the download of models must reach the hub.
var inInit = map[string][]setting{
	"migrate": {
		{"ADMIN_API_KEY", key("admin-api-key"), always},
		{"DATABASE_URL", key("database-url"), always},
		{"DISCORD_BOT_TOKEN", key("discord-token"), always},
		{"ML_SERVICE_API_KEY", key("admin-api-key"), always},
	},
	"wait-for-migration": {
		{"ADMIN_API_KEY", key("admin-api-key"), always},
		{"DATABASE_URL", key("database-url"), always},
		{"DISCORD_BOT_TOKEN", key("discord-token"), always},
		{"ML_SERVICE_API_KEY", key("admin-api-key"), always},
	},
	"models": {
		{"HF_HUB_OFFLINE", oneOf("0"), always},
		{"TRANSFORMERS_OFFLINE", oneOf("0"), always},
	},
}

// besides are what the library's own sidecars read, by the documentation of their programs.
var besides = map[string][]setting{
	"exporter": {
		{"REDIS_PASSWORD", redisPassword, ifRedisAsks},
		{"REDIS_EXPORTER_CHECK_SINGLE_KEYS", matching(`^bull:[a-z:-]+(,bull:[a-z:-]+)*$`), always},
		{"REDIS_EXPORTER_WEB_LISTEN_ADDRESS", oneOf(":9121"), always},
	},
}

// inJobs are what the containers of Jobs get, who read no ConfigMap. Their scripts are the library's own, but for the
// migration: npm and the configuration module read what they read in an init container.
var inJobs = map[string][]setting{
	"migrate": slices.Concat(inInit["migrate"], []setting{
		{"NODE_EXTRA_CA_CERTS", mountedFile, sometimes},
		{"NODE_ENV", oneOf("production"), always},
		{"NODE_OPTIONS", heap, always},
		{"NPM_CONFIG_CACHE", writable, always},
		{"NPM_CONFIG_UPDATE_NOTIFIER", oneOf("false"), always},
	}),
	"backup":   copies,
	"restore":  append(slices.Clone(copies), whichCopy),
	"upload":   rclone,
	"download": append(slices.Clone(rclone), whichCopy),
}

var (
	copies = []setting{
		{"NAME", matching(`-redis$`), always},
		{"KEEP", upTo(1000), always},
		{"REDIS_HOST", host, always},
		{"REDIS_PORT", upTo(65535), always},
		{"REDISCLI_AUTH", redisPassword, ifRedisAsks},
	}
	whichCopy = setting{"BACKUP", oneOf(""), always}
	rclone    = []setting{
		{"NAME", matching(`-redis$`), always},
		{"KEEP", upTo(1000), always},
		{"TARGET", matching(`^[a-z0-9.-]+(/[A-Za-z0-9._-]+)*$`), always},
		{"RCLONE_CONFIG", oneOf("/dev/null"), always},
		{"RCLONE_CACHE_DIR", writable, always},
		{"RCLONE_S3_PROVIDER", oneOf("Other"), always},
		{"RCLONE_S3_ENDPOINT", webAddress, always},
		{"RCLONE_S3_REGION", matching(`^[a-z0-9-]+$`), always},
		{"RCLONE_S3_NO_CHECK_BUCKET", oneOf("true"), always},
		{"RCLONE_S3_ACCESS_KEY_ID", ofSecret, always},
		{"RCLONE_S3_SECRET_ACCESS_KEY", ofSecret, always},
		{"SSL_CERT_FILE", mountedFile, sometimes},
	}
)

// ofSecret is a key of a Secret of the user's own.
func ofSecret(_ place, v variable) string {
	if v.secret == nil {
		return " is not taken from a Secret"
	}
	return ""
}

func TestVariablesAreThoseOfTheApplication(t *testing.T) {
	checked := 0
	for _, s := range everyStack(t) {
		faults, n := variableFaults(s)
		assert.Empty(t, faults, s.name)
		checked += n
	}
	t.Logf("%d variables of %d stacks", checked, len(everyStack(t)))
}

func TestVariablesCanBeWrong(t *testing.T) {
	base := prod(t)
	data := func(component, name, value string) func(s *stack) {
		return func(s *stack) { set(t, configOf(t, *s, component), value, "data", name) }
	}
	env := func(component string, list ...any) func(s *stack) {
		return func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-"+component), list, "spec", "template", "spec", "containers", 0, "env")
		}
	}
	secret := func(name, key string) map[string]any {
		return map[string]any{"name": name, "valueFrom": map[string]any{"secretKeyRef": map[string]any{"name": "verta", "key": key}}}
	}
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"a name that no code reads", data("backend", "PROCESSING_BATCH_SIZE", "10"), "PROCESSING_BATCH_SIZE is read by no program"},
		{"out of range", data("backend", "SYNC_MESSAGE_FETCH_SIZE", "101"), `SYNC_MESSAGE_FETCH_SIZE="101" is not a whole number from 1 to 100`},
		{"no number", data("backend", "DATABASE_POOL_SIZE", "ten"), `DATABASE_POOL_SIZE="ten" is not a whole number`},
		{"no level", data("backend", "LOG_LEVEL", "trace"), `LOG_LEVEL="trace" is none of error, warn`},
		{"a false that is true", data("backend", "DEBUG_RATE_LIMITS", "false"), `DEBUG_RATE_LIMITS="false" is none of true`},
		{"a share above 1", data("backend", "FEATURE_MIN_CONFIDENCE", "70"), `FEATURE_MIN_CONFIDENCE="70" is not a number from 0 to 1`},
		{"not a URL", data("backend", "ML_SERVICE_URL", "verta-ml:8000"), `ML_SERVICE_URL="verta-ml:8000" is not an http(s) URL`},
		{"links to another host", data("backend", "FRONTEND_URL", "http://localhost:3000"),
			`FRONTEND_URL="http://localhost:3000" is not https://verta.example.com`},
		{"a port that nobody listens on", data("frontend", "PORT", "8080"), `PORT="8080" is not the container's port 3000`},
		{"a cache on a read-only root", data("backend", "NPM_CONFIG_CACHE", "/root/.npm"), `NPM_CONFIG_CACHE="/root/.npm" lies on no volume`},
		{"a heap larger than the limit", data("frontend", "NODE_OPTIONS", "--max-old-space-size=512"), "512 MiB of heap in a container of 512 MiB"},
		{"longer for one image than for all", data("backend", "ML_SERVICE_OCR_TIMEOUT", "600001"), "is more than ML_SERVICE_TIMEOUT=600000"},
		{"a model hub that is asked", data("ml", "HF_HUB_OFFLINE", "0"), `HF_HUB_OFFLINE="0" is none of 1`},
		{"more threads than cores", data("ml", "OMP_NUM_THREADS", "64"), "64 threads in each of 1 workers, with 4 cores"},
		{"nothing left of it", func(s *stack) {
			delete(configOf(t, *s, "ml").Object["data"].(map[string]any), "TRANSFORMERS_OFFLINE")
		}, "TRANSFORMERS_OFFLINE is missing"},
		{"a required key that is gone", env("frontend"), "ADMIN_API_KEY is missing"},
		{"the key of somebody else", env("frontend", secret("ADMIN_API_KEY", "admin-api-key"), secret("DATABASE_URL", "database-url")),
			"verta-frontend frontend: DATABASE_URL is read by no program"},
		{"the wrong key", env("frontend", secret("ADMIN_API_KEY", "discord-token")),
			"ADMIN_API_KEY is the key discord-token of the Secret verta, not admin-api-key of verta"},
		{"a password in the open", env("frontend", map[string]any{"name": "ADMIN_API_KEY", "value": "hunter2"}),
			"ADMIN_API_KEY is not taken from a Secret"},
		{"the whole Secret", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), []any{map[string]any{"secretRef": map[string]any{"name": "verta"}}},
				"spec", "template", "spec", "containers", 0, "envFrom")
		}, "verta-ml ml: takes the whole Secret verta"},
		{"the Secret as a volume", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), []any{map[string]any{"name": "tmp", "secret": map[string]any{"secretName": "verta"}}},
				"spec", "template", "spec", "volumes")
		}, "Deployment/verta-ml: mounts the Secret verta"},
		{"a migration without what it loads", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-backend"), []any{secret("DATABASE_URL", "database-url")},
				"spec", "template", "spec", "initContainers", 0, "env")
		}, "verta-backend migrate: DISCORD_BOT_TOKEN is missing"},
	} {
		t.Run(row.name, func(t *testing.T) {
			faults, _ := variableFaults(spoiled(base, row.change))
			assert.Contains(t, strings.Join(faults, "\n"), row.want)
		})
	}
}

// variableFaults are the variables that break the table, and the number of those that were looked at.
func variableFaults(s stack) (faults []string, checked int) {
	for _, w := range workloads(s) {
		for _, v := range w.pod.Spec.Volumes {
			if v.Secret != nil && v.Secret.SecretName != s.values.Global.CABundle.Secret { // certificates are no secret
				faults = append(faults, fault(s, w.id(), "mounts the Secret %s; programs read single keys from their environment", v.Secret.SecretName))
			}
		}
		for _, c := range w.containers() {
			table := settings[w.component]
			switch {
			case c.Name == w.main().Name:
			case inInit[c.Name] != nil:
				// The program's table goes for what the ConfigMap brings; what the step has of its own comes first.
				own, ofMain := inInit[c.Name], environment(s, w.main())
				table = slices.Concat(own, slices.DeleteFunc(slices.Clone(table), func(t setting) bool {
					return ofMain[t.name].secret != nil || slices.ContainsFunc(own, func(o setting) bool { return o.name == t.name })
				}))
			case besides[c.Name] != nil:
				table = besides[c.Name]
			default:
				table = nil // the user's own container gets nothing of ours
			}
			found, n := place{s, w, c}.faults(table)
			faults, checked = append(faults, found...), checked+n
		}
	}
	for _, j := range jobs(s) {
		for _, c := range j.containers() {
			found, n := place{s, j, c}.faults(inJobs[c.Name])
			faults, checked = append(faults, found...), checked+n
		}
	}
	return faults, checked
}

func (at place) faults(table []setting) (faults []string, checked int) {
	add := func(format string, args ...any) {
		faults = append(faults, fault(at.s, at.w.id()+" "+at.c.Name, format, args...))
	}
	for _, source := range at.c.EnvFrom {
		if source.SecretRef != nil {
			add("takes the whole Secret %s; take single keys", source.SecretRef.Name)
		}
	}
	variables := environment(at.s, at.c)
	for _, t := range table {
		v, there := variables[t.name]
		must, may := t.when(at.s)
		switch {
		case must && !there:
			add("%s is missing; the program needs it", t.name)
		case there && !may:
			add("%s is there for nothing; see when the table has it", t.name)
		case there:
			checked++
			if problem := t.rule(at, v); problem != "" {
				add("%s%s", t.name, problem)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(variables)) {
		known := slices.ContainsFunc(table, func(t setting) bool { return t.name == name })
		if !known && !usersOwn(at.s, at.w.component, name) {
			add("%s is read by no program there; take it out, or add it to the table of settings with its source", name)
		}
	}
	return faults, checked
}

// usersOwn tells of variables that the values add.
func usersOwn(s stack, component, name string) bool {
	v := s.values
	pods := map[string]constructs.PodProps{"backend": v.Backend.PodProps, "frontend": v.Frontend.PodProps, "ml": v.ML.PodProps, "redis": v.Redis.PodProps,
		"migration": v.Backend.PodProps}
	return slices.ContainsFunc(pods[component].ExtraEnv, func(e *k8s.EnvVar) bool { return *e.Name == name })
}
