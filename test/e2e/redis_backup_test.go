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
	"k8s.io/apimachinery/pkg/util/sets"
)

// fill writes keys of five types, under a name that nothing else uses: other tests' jobs may still be in the queues.
const fill = `for i = 1, 2000 do
  redis.call('set', 'kept:string:' .. i, 'value ' .. i)
  redis.call('rpush', 'kept:list:' .. i, i, i + 1, i + 2)
  redis.call('hset', 'kept:hash:' .. i, 'name', 'job ' .. i, 'data', string.rep('x', 100))
  redis.call('zadd', 'kept:sorted:' .. i, i, 'a', i + 1, 'b')
  redis.call('xadd', 'kept:stream:' .. i, '1-1', 'event', i)
end`

// A Redis whose volume is lost comes back from a backup, by the commands of docs/redis.md.
func TestRedisComesBackFromABackup(t *testing.T) {
	manifest := variant(t, "redis.backup.enabled=true")
	t.Cleanup(func() { withoutBackups(t) })
	apply(t, manifest)
	prod.mustBeReady(t)
	const pod, pattern = "verta-redis-0", "kept:*"
	inside(t, prod.namespace, pod, "redis", `redis-cli flushall && redis-cli eval "`+fill+`" 0`)
	keys, before := keysOf(t, prod.namespace, pod, pattern), contents(t, prod.namespace, pod, pattern)
	require.Len(t, keys, 10000)

	start := time.Now()
	said := document(t, "backup", manifest)
	assert.Contains(t, said, "is complete")
	figure("Redis: backup", "%d keys in %.1f s", len(keys), time.Since(start).Seconds())

	inside(t, prod.namespace, pod, "redis", `redis-cli set kept:after:the:backup 1`)
	ctx := context.Background()
	claim, err := cluster.CoreV1().PersistentVolumeClaims(prod.namespace).Get(ctx, "data-verta-redis-0", metav1.GetOptions{})
	require.NoError(t, err)
	kubectl(t, "-n", prod.namespace, "delete", "statefulset/verta-redis", "pvc/data-verta-redis-0", "--timeout=2m")

	start = time.Now()
	document(t, "lost", manifest)
	again, err := cluster.CoreV1().PersistentVolumeClaims(prod.namespace).Get(ctx, "data-verta-redis-0", metav1.GetOptions{})
	require.NoError(t, err)
	require.NotEqual(t, claim.UID, again.UID, "the volume is still the same")
	require.Empty(t, keysOf(t, prod.namespace, pod, pattern), "the volume was not lost")
	said = document(t, "restore", manifest)
	took := time.Since(start)
	assert.Regexp(t, `\b100[0-9]{2} keys are in the append-only file`, said, "ours, and what others wrote meanwhile")

	lost := sets.New(keys...).Difference(sets.New(keysOf(t, prod.namespace, pod, pattern)...))
	figure("Redis: volume lost, restored from the backup", "%d of %d keys lost; %.1f s from the first command to Redis ready", len(lost), len(keys), took.Seconds())
	assert.Empty(t, lost)
	assert.Equal(t, before, contents(t, prod.namespace, pod, pattern), "what was written after the backup is not in it")

	// What was restored is in the append-only file, so it outlives the next restart.
	kubectl(t, "-n", prod.namespace, "delete", "pod", "verta-redis-0")
	prod.mustBeReady(t)
	assert.Equal(t, before, contents(t, prod.namespace, pod, pattern))
}

// withoutBackups takes away what an installation with backups has more than production.
func withoutBackups(t *testing.T) {
	t.Helper()
	apply(t, prod.manifest)
	kubectl(t, "-n", prod.namespace, "delete", "cronjobs,jobs,pvc", "-l", component+"=redis-backup", "--wait=false", "--ignore-not-found")
	kubectl(t, "-n", prod.namespace, "delete", "job/redis-backup-now", "job/redis-restore", "networkpolicy/verta-redis-backup",
		"--wait=false", "--ignore-not-found")
	prod.mustBeReady(t)
}

// The Job does not touch the volume of a Redis that runs, whichever backup it is told to restore.
func TestRestoreRefusesWhileRedisRuns(t *testing.T) {
	t.Cleanup(func() { withoutBackups(t) })
	manifest := variant(t, "redis.backup.enabled=true")
	apply(t, manifest)
	prod.mustBeReady(t)
	document(t, "choose", manifest)
	chosen := kubectl(t, "-n", prod.namespace, "get", "job", "redis-restore",
		"-o", `jsonpath={.spec.template.spec.containers[0].env[?(@.name=="BACKUP")].value}`)
	assert.Regexp(t, `^verta-redis-.*\.rdb$`, chosen)
	kubectl(t, "-n", prod.namespace, "wait", "--for=condition=failed", "job/redis-restore", "--timeout=2m")
	assert.Contains(t, kubectl(t, "-n", prod.namespace, "logs", "job/redis-restore"), "scale its StatefulSet to 0 first")
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
