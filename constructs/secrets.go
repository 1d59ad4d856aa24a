package constructs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// Secrets says where the credentials are: by reference, for no prop can hold a value. The Secret is not made here; pods
// wait, with an event that names what is missing, until it is there.
type Secrets struct {
	// Name of the Secret, in the namespace of the pods. Default: the name prefix, "verta". Optional.
	Name string `json:"name,omitempty"`
	// Keys of the Secret, where they are not called as in the contract. Optional.
	Keys SecretKeys `json:"keys,omitzero"`
	// Reloader asks Stakater's Reloader, where it is installed, to restart the pods when the Secret changes, or another that
	// their variables come from; without it a running pod keeps the values that it was started with. Default: false.
	// Optional.
	Reloader bool `json:"reloader,omitempty"`
	// Versions of the values by key: any text that changes with the value and does not give it away. Pods carry a hash
	// of those that they read, so a new value restarts them. Default: none. Optional.
	Versions map[string]string `json:"-"`
}

// SecretKeys are the keys of the Secret. Each pod gets only those that its program reads.
type SecretKeys struct {
	// DatabaseURL, like mysql://user:password@host:4000/verta; read by backend and ml. Default: database-url. Optional.
	DatabaseURL string `json:"databaseUrl,omitempty"`
	// DiscordToken of the bot; read by backend. Default: discord-token. Optional.
	DiscordToken string `json:"discordToken,omitempty"`
	// AdminAPIKey that the services know each other by; read by backend, frontend and ml. It must not be empty: an
	// empty key opens the admin pages with a public password and switches the ML service's check off.
	// Default: admin-api-key. Optional.
	AdminAPIKey string `json:"adminApiKey,omitempty"`
	// SentryDSN for error reports; read by backend. The key may be missing. Default: sentry-dsn. Optional.
	SentryDSN string `json:"sentryDsn,omitempty"`
	// RedisPassword; read by backend and redis. Default: redis-password. Optional.
	RedisPassword string `json:"redisPassword,omitempty"`
	// OpenRouterAPIKey for language models; read by ml. The key may be missing. Default: openrouter-api-key. Optional.
	OpenRouterAPIKey string `json:"openrouterApiKey,omitempty"`
	// GeminiAPIKey for rephrasing; read by backend. Not part of the contract: rendered only if set.
	// Default: none. Optional.
	GeminiAPIKey string `json:"geminiApiKey,omitempty"`
}

// DefaultSecretKeys is the contract of keys.
var DefaultSecretKeys = SecretKeys{
	DatabaseURL:      "database-url",
	DiscordToken:     "discord-token",
	AdminAPIKey:      "admin-api-key",
	SentryDSN:        "sentry-dsn",
	RedisPassword:    "redis-password",
	OpenRouterAPIKey: "openrouter-api-key",
}

// SecretKey refers to one value: a key of a Secret in the namespace of the pod.
type SecretKey struct {
	// Name of the Secret. Required.
	Name string `json:"name"`
	// Key in the Secret. Required.
	Key string `json:"key"`
}

func (s Secrets) withDefaults(namePrefix string) Secrets {
	d := DefaultSecretKeys
	return Secrets{
		Reloader: s.Reloader,
		Versions: s.Versions,
		Name:     cmp.Or(s.Name, namePrefix),
		Keys: SecretKeys{
			DatabaseURL:      cmp.Or(s.Keys.DatabaseURL, d.DatabaseURL),
			DiscordToken:     cmp.Or(s.Keys.DiscordToken, d.DiscordToken),
			AdminAPIKey:      cmp.Or(s.Keys.AdminAPIKey, d.AdminAPIKey),
			SentryDSN:        cmp.Or(s.Keys.SentryDSN, d.SentryDSN),
			RedisPassword:    cmp.Or(s.Keys.RedisPassword, d.RedisPassword),
			OpenRouterAPIKey: cmp.Or(s.Keys.OpenRouterAPIKey, d.OpenRouterAPIKey),
			GeminiAPIKey:     s.Keys.GeminiAPIKey,
		},
	}
}

// Validate returns the faults of the reference, without creating anything.
func (s Secrets) Validate() []Fault {
	s = s.withDefaults(DefaultNamePrefix)
	var c checker
	c.objectName("name", s.Name)
	for _, k := range []struct{ field, key string }{
		{"databaseUrl", s.Keys.DatabaseURL},
		{"discordToken", s.Keys.DiscordToken},
		{"adminApiKey", s.Keys.AdminAPIKey},
		{"sentryDsn", s.Keys.SentryDSN},
		{"redisPassword", s.Keys.RedisPassword},
		{"openrouterApiKey", s.Keys.OpenRouterAPIKey},
	} {
		c.secretKeyName("keys."+k.field, k.key)
	}
	if s.Keys.GeminiAPIKey != "" {
		c.secretKeyName("keys.geminiApiKey", s.Keys.GeminiAPIKey)
	}
	return c.faults
}

const (
	annotationSecretsHash = "checksum/secrets"
	annotationReloader    = "secret.reloader.stakater.com/reload"
)

// workloadAnnotations are for the Deployment or StatefulSet whose pods read the Secret, and maybe others.
func (s Secrets) workloadAnnotations(pod *k8s.PodTemplateSpec) map[string]string {
	if !s.Reloader {
		return nil
	}
	names := []string{s.Name}
	for _, key := range secretKeys(slices.Concat(deref(pod.Spec.InitContainers), deref(pod.Spec.Containers))) {
		if !slices.Contains(names, *key.Name) {
			names = append(names, *key.Name)
		}
	}
	slices.Sort(names[1:])
	return map[string]string{annotationReloader: strings.Join(names, ",")}
}

// secretKeys are those that variables of the containers come from.
func secretKeys(containers []*k8s.Container) []*k8s.SecretKeySelector {
	var keys []*k8s.SecretKeySelector
	for _, c := range containers {
		for _, v := range deref(c.Env) {
			if v.ValueFrom != nil && v.ValueFrom.SecretKeyRef != nil {
				keys = append(keys, v.ValueFrom.SecretKeyRef)
			}
		}
	}
	return keys
}

// podAnnotations change when a value changes that one of the containers reads.
func (s Secrets) podAnnotations(containers []*k8s.Container) map[string]string {
	read := map[string]string{}
	for _, key := range secretKeys(containers) {
		if version, ok := s.Versions[*key.Key]; ok && *key.Name == s.Name {
			read[*key.Key] = version
		}
	}
	if len(read) == 0 {
		return nil
	}
	return map[string]string{annotationSecretsHash: hashOf(read)}
}

func (s Secrets) key(key string) SecretKey { return SecretKey{Name: s.Name, Key: key} }

// env is an environment variable with the value of the key; the pod does not start while the key is missing.
func (k SecretKey) env(variable string) *k8s.EnvVar {
	return &k8s.EnvVar{
		Name:      text(variable),
		ValueFrom: &k8s.EnvVarSource{SecretKeyRef: &k8s.SecretKeySelector{Name: text(k.Name), Key: text(k.Key)}},
	}
}

// optionalEnv is env for a key that may be missing; then the variable is not set.
func (k SecretKey) optionalEnv(variable string) *k8s.EnvVar {
	v := k.env(variable)
	v.ValueFrom.SecretKeyRef.Optional = new(true)
	return v
}
