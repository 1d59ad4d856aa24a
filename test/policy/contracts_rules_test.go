package policy

import (
	"cmp"
	"fmt"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation"
)

// Presence.

func always(stack) (must, may bool)    { return true, true }
func sometimes(stack) (must, may bool) { return false, true }

func ifRedisAsks(s stack) (must, may bool) {
	asks := s.values.Redis.External.PasswordSecret != nil
	if workloadOf(s, "redis") != nil {
		asks = s.values.Redis.Auth.Enabled == nil || *s.values.Redis.Auth.Enabled
	}
	return asks, asks
}

func ifGemini(s stack) (must, may bool) {
	set := s.values.Secrets.Keys.GeminiAPIKey != ""
	return set, set
}

// Rules.

// key is a variable that must come from that key of the contract, and the pod must not start without it.
func key(contract string) rule {
	return func(at place, v variable) string { return secretFault(at, v, contract, false) }
}

// optionalKey is key, for one that may be missing.
func optionalKey(contract string) rule {
	return func(at place, v variable) string { return secretFault(at, v, contract, true) }
}

func redisPassword(at place, v variable) string {
	if outside := at.s.values.Redis.External.PasswordSecret; workloadOf(at.s, "redis") == nil && outside != nil {
		return referenceFault(v, outside.Name, outside.Key, false)
	}
	return secretFault(at, v, "redis-password", false)
}

func secretFault(at place, v variable, contract string, optional bool) string {
	chosen := at.s.values.Secrets
	name := cmp.Or(chosen.Name, prefix(at.s))
	key := cmp.Or(map[string]string{
		"database-url": chosen.Keys.DatabaseURL, "discord-token": chosen.Keys.DiscordToken, "admin-api-key": chosen.Keys.AdminAPIKey,
		"sentry-dsn": chosen.Keys.SentryDSN, "redis-password": chosen.Keys.RedisPassword, "openrouter-api-key": chosen.Keys.OpenRouterAPIKey,
		"gemini-api-key": chosen.Keys.GeminiAPIKey,
	}[contract], contract)
	return referenceFault(v, name, key, optional)
}

func referenceFault(v variable, name, key string, optional bool) string {
	switch {
	case v.secret == nil:
		return " is not taken from a Secret, and everybody can read it"
	case v.secret.Name != name || v.secret.Key != key:
		return fmt.Sprintf(" is the key %s of the Secret %s, not %s of %s", v.secret.Key, v.secret.Name, key, name)
	case (v.secret.Optional != nil && *v.secret.Optional) != optional:
		return fmt.Sprintf(" must be optional: %t", optional)
	default:
		return ""
	}
}

func oneOf(values ...string) rule {
	return func(_ place, v variable) string {
		if slices.Contains(values, v.value) {
			return ""
		}
		return is(v) + " is none of " + strings.Join(values, ", ")
	}
}

// upTo is a whole number, for none of them may be 0.
func upTo(most int) rule {
	return func(_ place, v variable) string {
		if n, err := strconv.Atoi(v.value); err == nil && 1 <= n && n <= most {
			return ""
		}
		return fmt.Sprintf("%s is not a whole number from 1 to %d", is(v), most)
	}
}

func share(most float64) rule {
	return func(_ place, v variable) string {
		if n, err := strconv.ParseFloat(v.value, 64); err == nil && 0 <= n && n <= most {
			return ""
		}
		return fmt.Sprintf("%s is not a number from 0 to %g", is(v), most)
	}
}

func matching(expression string) rule {
	return func(_ place, v variable) string {
		if regexp.MustCompile(expression).MatchString(v.value) {
			return ""
		}
		return is(v) + " does not match " + expression
	}
}

func host(_ place, v variable) string {
	if _, err := netip.ParseAddr(v.value); err == nil || len(validation.IsDNS1123Subdomain(v.value)) == 0 {
		return ""
	}
	return is(v) + " is no host"
}

// webAddress is what zod takes for a URL, and the programs' clients can call.
func webAddress(_ place, v variable) string {
	if u, err := url.Parse(v.value); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "" && u.Path == "" {
		return ""
	}
	return is(v) + " is not an http(s) URL without a path"
}

func publicAddress(at place, v variable) string {
	values := at.s.values
	tls := values.Ingress.TLS.Enabled
	if values.Gateway.Enabled {
		tls = values.Gateway.TLS.Enabled == nil || *values.Gateway.TLS.Enabled
	}
	scheme := map[bool]string{true: "https", false: "http"}[tls]
	if want := scheme + "://" + at.s.values.Global.Domain; v.value != want {
		return is(v) + " is not " + want
	}
	return ""
}

// everyAddress of the pod: of IPv4, or of both families where IPv6 is used.
func everyAddress(at place, v variable) string {
	if at.s.values.Global.UsesIPv6() {
		return oneOf("::")(at, v)
	}
	return oneOf("0.0.0.0")(at, v)
}

// everyAddressOfUvicorn is the same, but for a single process of both families, which listens at no address in particular.
func everyAddressOfUvicorn(at place, v variable) string {
	config := at.s.values.ML.Config
	if at.s.values.Global.UsesIPv6() && config.Workers <= 1 && (config.Debug == nil || !*config.Debug) {
		return oneOf("")(at, v)
	}
	return everyAddress(at, v)
}

func ownPort(at place, v variable) string {
	if port := at.c.Ports; len(port) > 0 && v.value != fmt.Sprint(port[0].ContainerPort) {
		return fmt.Sprintf("%s is not the container's port %d", is(v), port[0].ContainerPort)
	}
	return ""
}

func noMoreThan(other string) rule {
	return func(at place, v variable) string {
		limit, _ := strconv.Atoi(environment(at.s, at.c)[other].value)
		if n, err := strconv.Atoi(v.value); err != nil || n < 1 || n > limit {
			return fmt.Sprintf("%s is more than %s=%d", is(v), other, limit)
		}
		return ""
	}
}

// heap leaves the program a fifth of its memory for what is not on V8's heap.
func heap(at place, v variable) string {
	mebibytes, err := strconv.Atoi(strings.TrimPrefix(v.value, "--max-old-space-size="))
	limit := int(at.c.Resources.Limits.Memory().Value() >> 20)
	if err != nil || mebibytes < 1 || mebibytes*10 > limit*8 {
		return fmt.Sprintf("%s: %d MiB of heap in a container of %d MiB; leave a fifth", is(v), mebibytes, limit)
	}
	return ""
}

// mountedFile must lie on a volume that nobody writes to.
func mountedFile(at place, v variable) string {
	for _, m := range at.c.VolumeMounts {
		if m.ReadOnly && strings.HasPrefix(v.value, m.MountPath+"/") {
			return ""
		}
	}
	return is(v) + " is in no volume that is mounted read-only"
}

// writable must lie on a volume, for the root is read-only.
func writable(at place, v variable) string {
	for _, m := range at.c.VolumeMounts {
		if !m.ReadOnly && (v.value == m.MountPath || strings.HasPrefix(v.value, m.MountPath+"/")) {
			return ""
		}
	}
	return is(v) + " lies on no volume, and the root is read-only"
}

// threads of all workers must find a core each, unless the values choose the number.
func threads(at place, v variable) string {
	n, err := strconv.Atoi(v.value)
	workers, _ := strconv.Atoi(environment(at.s, at.c)["ML_SERVICE_WORKERS"].value)
	cores := int((at.c.Resources.Limits.Cpu().MilliValue() + 999) / 1000)
	if err != nil || n < 1 || (at.s.values.ML.Config.ThreadsPerWorker == 0 && n*workers > max(cores, workers)) {
		return fmt.Sprintf("%s: %d threads in each of %d workers, with %d cores", is(v), n, workers, cores)
	}
	return ""
}

func is(v variable) string { return fmt.Sprintf("=%q", v.value) }
