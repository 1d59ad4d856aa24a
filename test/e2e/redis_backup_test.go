package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// fill writes keys of five types.
const fill = `for i = 1, 2000 do
  redis.call('set', 'string:' .. i, 'value ' .. i)
  redis.call('rpush', 'bull:list:' .. i, i, i + 1, i + 2)
  redis.call('hset', 'bull:hash:' .. i, 'name', 'job ' .. i, 'data', string.rep('x', 100))
  redis.call('zadd', 'bull:sorted:' .. i, i, 'a', i + 1, 'b')
  redis.call('xadd', 'bull:stream:' .. i, '1-1', 'event', i)
end`

// A Redis whose volume is lost comes back from a backup, by the commands of docs/redis.md.
func TestRedisComesBackFromABackup(t *testing.T) {
	manifest := variant(t, "redis.backup.enabled=true")
	t.Cleanup(func() {
		apply(t, prod.manifest)
		kubectl(t, "-n", prod.namespace, "delete", "cronjobs,jobs,pvc", "-l", component+"=redis-backup", "--wait=false", "--ignore-not-found")
		kubectl(t, "-n", prod.namespace, "delete", "job", "redis-backup-now", "redis-restore", "--wait=false", "--ignore-not-found")
		prod.mustBeReady(t)
	})
	apply(t, manifest)
	prod.mustBeReady(t)
	redis := func(script string) string { return inside(t, prod.namespace, "verta-redis-0", "redis", script) }
	redis(`redis-cli flushall && redis-cli eval "` + fill + `" 0`)
	keys, before := keysOf(redis)
	require.Len(t, keys, 10000)

	start := time.Now()
	said := document(t, "backup", manifest)
	assert.Contains(t, said, "is complete")
	figure("Redis: backup", "%d keys in %.1f s", len(keys), time.Since(start).Seconds())

	redis(`redis-cli set after:the:backup 1`)
	ctx := context.Background()
	claim, err := cluster.CoreV1().PersistentVolumeClaims(prod.namespace).Get(ctx, "data-verta-redis-0", metav1.GetOptions{})
	require.NoError(t, err)
	kubectl(t, "-n", prod.namespace, "delete", "statefulset/verta-redis", "pvc/data-verta-redis-0", "--timeout=2m")

	start = time.Now()
	document(t, "lost", manifest)
	again, err := cluster.CoreV1().PersistentVolumeClaims(prod.namespace).Get(ctx, "data-verta-redis-0", metav1.GetOptions{})
	require.NoError(t, err)
	require.NotEqual(t, claim.UID, again.UID, "the volume is still the same")
	empty, _ := keysOf(redis)
	require.NotContains(t, empty, "string:1", "the volume was not lost")
	said = document(t, "restore", manifest)
	took := time.Since(start)
	assert.Contains(t, said, "10000 keys are in the append-only file")

	found, after := keysOf(redis)
	lost := 0
	there := map[string]bool{}
	for _, key := range found {
		there[key] = true
	}
	for _, key := range keys {
		if !there[key] {
			lost++
		}
	}
	figure("Redis: volume lost, restored from the backup", "%d of %d keys lost; %.1f s from the first command to Redis ready", lost, len(keys), took.Seconds())
	assert.Zero(t, lost)
	assert.Equal(t, before, after, "values")
	assert.NotContains(t, found, "after:the:backup")

	// What was restored is in the append-only file, so it outlives the next restart.
	kubectl(t, "-n", prod.namespace, "delete", "pod", "verta-redis-0")
	prod.mustBeReady(t)
	found, _ = keysOf(redis)
	assert.Subset(t, found, keys)
}

// The Job does not touch the volume of a Redis that runs.
func TestRestoreRefusesWhileRedisRuns(t *testing.T) {
	t.Cleanup(func() {
		kubectl(t, "-n", prod.namespace, "delete", "cronjobs,jobs,pvc", "-l", component+"=redis-backup", "--wait=false", "--ignore-not-found")
		kubectl(t, "-n", prod.namespace, "delete", "job", "redis-restore", "--wait=false", "--ignore-not-found")
	})
	apply(t, variant(t, "redis.backup.enabled=true"))
	prod.mustBeReady(t)
	kubectl(t, "-n", prod.namespace, "create", "job", "redis-restore", "--from=cronjob/verta-redis-restore")
	kubectl(t, "-n", prod.namespace, "wait", "--for=condition=failed", "job/redis-restore", "--timeout=2m")
	assert.Contains(t, kubectl(t, "-n", prod.namespace, "logs", "job/redis-restore"), "scale its StatefulSet to 0 first")
}

// keysOf are the names of all keys, and a digest of the values of those that the test wrote.
func keysOf(redis func(script string) string) (keys []string, values string) {
	for line := range strings.Lines(redis(`redis-cli --scan`)) {
		if key := strings.TrimSpace(line); strings.HasPrefix(key, "string:") || strings.HasPrefix(key, "bull:") || strings.HasPrefix(key, "after:") {
			if key != "bull:channel-sync:id" && key != "bull:channel-sync:wait" { // of other tests' load
				keys = append(keys, key)
			}
		}
	}
	values = redis(`redis-cli --scan | grep -E '^(string|bull:list|bull:hash|bull:sorted|bull:stream):' | sort |
  sed 's/^/dump /' | redis-cli --no-raw | sha256sum`)
	return keys, values
}

// document runs the commands of docs/redis.md that follow a mark, and returns what they say.
func document(t *testing.T, mark, manifest string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, "docs", "redis.md"))
	require.NoError(t, err)
	match := regexp.MustCompile("(?s)<!-- " + mark + " -->\n```sh\n(.*?)```").FindStringSubmatch(string(content))
	require.NotNil(t, match, "docs/redis.md has no commands marked %s", mark)
	commands := strings.ReplaceAll(match[1], "dist/verta-prod.k8s.yaml", manifest)
	out, err := exec.Command("sh", "-euxc", commands).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}
