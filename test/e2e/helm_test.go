package e2e

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// released is what the Helm chart would have installed; see helm/chart.yaml.
var released = &installation{name: "helm", namespace: "verta-helm", host: "verta-helm.test", tls: true}

const migrationGuide = root + "/docs/migrating-from-helm.md"

// TestMigrationFromHelm follows docs/migrating-from-helm.md, command by command, there and back.
func TestMigrationFromHelm(t *testing.T) {
	kubectl(t, "create", "namespace", released.namespace)
	t.Cleanup(func() {
		volume := kubectl(t, "-n", released.namespace, "get", "pvc", "verta-redis", "-o", "jsonpath={.spec.volumeName}")
		kubectl(t, "delete", "namespace", released.namespace)
		kubectl(t, "delete", "pv", volume, "--ignore-not-found") // the guide has it retained
	})
	certificate, key, err := authority.issue(released.host)
	require.NoError(t, err)
	folder := t.TempDir()
	for name, content := range map[string][]byte{"tls.crt": certificate, "tls.key": key} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), content, 0o600))
	}
	kubectl(t, "-n", released.namespace, "create", "secret", "tls", "verta-tls",
		"--cert", filepath.Join(folder, "tls.crt"), "--key", filepath.Join(folder, "tls.key"))
	// As by Helm, which leaves no annotation for kubectl apply to go by.
	kubectl(t, "-n", released.namespace, "create", "-f", "helm/chart.yaml")
	for _, component := range []string{"redis", "backend", "frontend", "ml"} {
		kubectl(t, "-n", released.namespace, "rollout", "status", "deployment/verta-"+component, "--timeout=2m")
	}
	eventually(t, 20*time.Second, func() error { return status(released.url("/api/v1/redis"), http.StatusOK, "backend") })
	fillQueues(t)
	before := contents(t, released.namespace, "deployment/verta-redis", "bull:*")
	figure("migration: in the chart's Redis", "%s", before)
	claim := kubectl(t, "-n", released.namespace, "get", "pvc", "verta-redis", "-o", "jsonpath={.metadata.uid}")
	guide := newGuide(t)

	guide.follow("1. Keep a way back")
	guide.follow("2. Write the values")
	assert.Equal(t, before, contents(t, released.namespace, "deployment/verta-redis", "bull:*"), "nothing changes before the change")

	ends := watchOutages("/", "/api/v1/channels", "/api/v1/redis")
	start := time.Now()
	said := guide.follow("3. Change over")
	took := time.Since(start)
	eventually(t, 30*time.Second, func() error { return status(released.url("/api/v1/redis"), http.StatusOK, "backend") })
	for path, down := range ends() {
		figure("migration: "+path+" was down for", "%.1f s", down.Seconds())
		assert.Less(t, down, 2*time.Minute, path)
	}
	figure("migration: the change took", "%.1f s", took.Seconds())
	counted := strings.Fields(said)
	assert.Regexp(t, `^1[0-9]{3}$`, counted[len(counted)-1], "the guide's last command counts the keys, and others' beside them")
	assert.Equal(t, before, contents(t, released.namespace, "verta-redis-0", "bull:*"))
	require.NoError(t, released.ready(time.Minute))
	assert.Equal(t, claim, kubectl(t, "-n", released.namespace, "get", "pvc", "verta-redis", "-o", "jsonpath={.metadata.uid}"))
	eventually(t, time.Minute, func() error { // the last ones are on their way out
		pods, _, err := tryKubectl("-n", released.namespace, "get", "pods", "-l", "app.kubernetes.io/managed-by=Helm", "-o", "name")
		if err == nil && pods != "" {
			err = fmt.Errorf("pods of the chart are left: %s", pods)
		}
		return err
	})
	spec := kubectl(t, "-n", released.namespace, "get", "deployment/verta-backend", "-o", "jsonpath={.spec.template.spec}")
	for _, leftover := range []string{"migrations", "TEST_DISCORD", "/home/node/.cache"} {
		assert.NotContains(t, spec, leftover)
	}
	for path, who := range map[string]string{"/": "frontend", "/api/v1/channels": "backend", "/api/v1/ml": "backend"} {
		eventually(t, 20*time.Second, func() error { return status(released.url(path), http.StatusOK, who) })
	}
	// It is public in the chart.
	eventually(t, 20*time.Second, func() error { return status(released.url("/api/admin/queues"), http.StatusForbidden, "") })

	// What was written since goes back too.
	added, err := try(http.MethodPost, released.url("/api/v1/queue"))
	require.NoError(t, err)
	require.NoError(t, expect(added, http.StatusCreated, "backend"))
	before = contents(t, released.namespace, "verta-redis-0", "bull:*")
	guide.follow("The way back")
	assert.Equal(t, before, contents(t, released.namespace, "deployment/verta-redis", "bull:*"))
	eventually(t, 30*time.Second, func() error { return status(released.url("/api/v1/redis"), http.StatusOK, "backend") })
	figure("migration: after the way back", "%s", before)

	guide.follow("3. Change over")
	guide.follow("4. Let Helm forget")
	require.NoError(t, released.ready(time.Minute))
	assert.Equal(t, before, contents(t, released.namespace, "verta-redis-0", "bull:*"))
}

// fillQueues puts keys of every type into Redis, besides jobs that the backend adds.
func fillQueues(t *testing.T) {
	t.Helper()
	for range 3 {
		a, err := try(http.MethodPost, released.url("/api/v1/queue"))
		require.NoError(t, err)
		require.NoError(t, expect(a, http.StatusCreated, "backend"))
	}
	inside(t, released.namespace, "deployment/verta-redis", "redis", `redis-cli eval "
		for i = 1, 996 do redis.call('hset', 'bull:platform-sync:' .. i, 'name', 'sync', 'data', string.rep('x', i)) end
		for i = 1, 996 do redis.call('zadd', 'bull:platform-sync:completed', i, i) end
		redis.call('rpush', 'bull:platform-sync:wait', 997, 998)
		redis.call('sadd', 'bull:platform-sync:stalled', 1)
		redis.call('xadd', 'bull:platform-sync:events', '*', 'event', 'completed')
		redis.call('set', 'bull:platform-sync:id', 998)" 0`)
}

// watchOutages asks for paths ten times a second, and tells for how long each was not served.
func watchOutages(paths ...string) (stop func() map[string]time.Duration) {
	end, down := make(chan struct{}), map[string]time.Duration{}
	var all sync.WaitGroup
	var mutex sync.Mutex
	for _, path := range paths {
		down[path] = 0
		all.Go(func() {
			last := time.Now()
			for {
				select {
				case <-end:
					return
				case <-time.After(100 * time.Millisecond):
				}
				a, err := try(http.MethodGet, released.url(path))
				now := time.Now()
				if err != nil || a.status != http.StatusOK {
					mutex.Lock()
					down[path] += now.Sub(last)
					mutex.Unlock()
				}
				last = now
			}
		})
	}
	return func() map[string]time.Duration {
		close(end)
		all.Wait()
		return down
	}
}

// guide runs the shell commands of the document, by their headings.
type guide struct {
	t           *testing.T
	environment []string
	blocks      map[string][]string
}

var (
	heading    = regexp.MustCompile(`(?m)^## (.*)\n`)
	shellBlock = regexp.MustCompile("(?s)```sh\n(.*?)```")
)

// newGuide reads the document. The block that says where the installation is takes the test's own place; helm is a
// script that says what Helm would.
func newGuide(t *testing.T) guide {
	t.Helper()
	text, err := os.ReadFile(migrationGuide)
	require.NoError(t, err)
	work, programs := t.TempDir(), t.TempDir()
	here, err := os.Getwd()
	require.NoError(t, err)
	helm := fmt.Sprintf("#!/bin/sh\ncase \"$*\" in\n  *\"get manifest verta\"*) cat %[1]s/helm/chart.yaml ;;\n"+
		"  *\"get values verta\"*) cat %[1]s/helm/values.yaml ;;\n  *) exit 1 ;;\nesac\n", here)
	require.NoError(t, os.WriteFile(filepath.Join(programs, "helm"), []byte(helm), 0o755))
	g := guide{t: t, blocks: map[string][]string{}, environment: append(os.Environ(),
		"PATH="+programs+string(os.PathListSeparator)+os.Getenv("PATH"),
		"NAMESPACE="+released.namespace, "RELEASE=verta", "WORK="+work)}
	starts := heading.FindAllStringSubmatchIndex(string(text), -1)
	for i, m := range starts {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		title := string(text[m[2]:m[3]])
		for _, block := range shellBlock.FindAllStringSubmatch(string(text[m[1]:end]), -1) {
			if !strings.HasPrefix(block[1], "export NAMESPACE=") {
				g.blocks[title] = append(g.blocks[title], block[1])
			}
		}
	}
	return g
}

// follow runs the commands under a heading, which must all succeed, and returns what they print.
func (g guide) follow(title string) string {
	g.t.Helper()
	require.NotEmpty(g.t, g.blocks[title], "%s has no commands under %q", migrationGuide, title)
	var said strings.Builder
	for _, block := range g.blocks[title] {
		shell := exec.Command("bash", "-euo", "pipefail", "-c", block)
		shell.Dir, shell.Env = root, g.environment
		out, err := shell.CombinedOutput()
		require.NoError(g.t, err, "%s, %s:\n%s\n%s", migrationGuide, title, block, out)
		said.Write(out)
	}
	return said.String()
}
