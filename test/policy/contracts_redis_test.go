package policy

import (
	"bufio"
	"fmt"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
)

// BullMQ is only correct with these, whatever else a stack chooses.
var redisAlways = map[string]string{
	"maxmemory-policy": "noeviction",
	"save":             "", // the append-only file is the one record
	"port":             "6379",
}

// Redis itself reads the configuration of every stack, and says what it has understood.
func TestRedisUnderstandsItsConfiguration(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range everyStack(t) {
		conf := redisConfOf(s)
		if conf == "" || seen[conf] {
			continue
		}
		seen[conf] = true
		assert.Empty(t, redisFaults(t, s, conf), s.name)
	}
	t.Logf("%d configurations", len(seen))
}

func TestRedisConfigurationCanBeWrong(t *testing.T) {
	conf := redisConfOf(prod(t))
	for _, row := range []struct{ name, old, new, want string }{
		{"jobs are evicted", "noeviction", "allkeys-lru", "maxmemory-policy is allkeys-lru, not noeviction"},
		{"the last of two lines holds", "appendonly yes", "appendonly yes\nappendonly no", "appendonly is no, not yes"},
		{"a unit that Redis reads otherwise", "768mb", "768m", "maxmemory is 768000000, not 805306368"},
		{"nothing that it knows", "appendfsync everysec", "appendfsync sometimes", "does not start"},
		{"everybody may come in", "aclfile /run/redis/users.acl", "protected-mode no", "it answers without a password"},
	} {
		t.Run(row.name, func(t *testing.T) {
			require.Contains(t, conf, row.old)
			faults := redisFaults(t, prod(t), strings.ReplaceAll(conf, row.old, row.new))
			assert.Contains(t, strings.Join(faults, "\n"), row.want)
		})
	}
}

// redisFaults start Redis with the configuration, whose paths are moved to a folder of the test, and ask it.
func redisFaults(t *testing.T, s stack, conf string) []string {
	t.Helper()
	server, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("there is no redis-server to read the configuration; install it to run this test")
	}
	dir, err := os.MkdirTemp("", "redis") //nolint:usetesting // the path of a socket must be short
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	// What the container's start script writes for the password "secret".
	require.NoError(t, os.WriteFile(filepath.Join(dir, "users.acl"), []byte("user default on >secret ~* &* +@all\n"), 0o600))
	moved := strings.NewReplacer("/data", dir, "/run/redis", dir, "\nport 6379", "\nport 0\nunixsocket "+dir+"/socket").Replace(conf)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "redis.conf"), []byte(moved), 0o600))
	redis := exec.Command(server, filepath.Join(dir, "redis.conf"))
	var output strings.Builder
	redis.Stdout, redis.Stderr = &output, &output
	require.NoError(t, redis.Start())
	ended := make(chan error, 1)
	go func() { ended <- redis.Wait() }()
	defer func() { _ = redis.Process.Kill() }()

	var c *redisClient
	for c == nil {
		select {
		case err := <-ended:
			return []string{fault(s, "redis.conf", "Redis does not start (%v): %s", err, output.String())}
		case <-time.After(10 * time.Millisecond):
			c = dialRedis(filepath.Join(dir, "socket"))
		}
	}
	defer func() { _ = c.Close() }()
	var faults []string
	open := c.ask("PING") == "PONG"
	switch must, _ := ifRedisAsks(s); {
	case open && must:
		faults = append(faults, fault(s, "redis.conf", "it answers without a password, and the values ask for one"))
	case !open && !must:
		faults = append(faults, fault(s, "redis.conf", "it asks for a password, and nobody has one"))
	}
	c.ask("AUTH", "secret")
	want := map[string]string{
		"maxmemory":  strconv.FormatInt(wantedMaxMemory(s), 10),
		"appendonly": map[bool]string{true: "yes", false: "no"}[s.values.Redis.Persistence.Enabled == nil || *s.values.Redis.Persistence.Enabled],
	}
	if want["appendonly"] == "yes" {
		want["appendfsync"] = "everysec"
	}
	maps.Copy(want, redisAlways)
	want["port"] = "0" // the test's socket takes its place
	for name, value := range want {
		if got := c.ask("CONFIG", "GET", name); got != value {
			faults = append(faults, fault(s, "redis.conf", "%s is %s, not %s; see conf in constructs/redis.go", name, got, value))
		}
	}
	c.ask("SHUTDOWN", "NOSAVE")
	return faults
}

// redisConfOf is redis.conf; empty where the stack runs no Redis.
func redisConfOf(s stack) string {
	for _, c := range typed[corev1.ConfigMap](s, "ConfigMap") {
		if c.Labels[labelComponent] == "redis" {
			return c.Data["redis.conf"]
		}
	}
	return ""
}

// redisConf changes a line of redis.conf.
func redisConf(t *testing.T, s *stack, from, to string) {
	t.Helper()
	conf := redisConfOf(*s)
	require.Contains(t, conf, from)
	set(t, configOf(t, *s, "redis"), strings.ReplaceAll(conf, from, to), "data", "redis.conf")
}

var maxMemoryLine = regexp.MustCompile(`(?m)^maxmemory ([0-9]+)(mb|gb)?$`)

// redisMaxMemory is what redis.conf says, in bytes; 0 where it sets no limit.
func redisMaxMemory(s stack) int64 {
	m := maxMemoryLine.FindStringSubmatch(redisConfOf(s))
	if m == nil {
		return 0
	}
	n, _ := strconv.ParseInt(m[1], 10, 64)
	return n * map[string]int64{"": 1, "mb": 1 << 20, "gb": 1 << 30}[m[2]]
}

// wantedMaxMemory is three quarters of the container's limit, in whole MiB.
func wantedMaxMemory(s stack) int64 {
	limit := memory(workloadOf(s, "redis").main().Resources.Limits)
	return limit * 75 / 100 >> 20 << 20
}

// redisClient speaks as much of Redis's protocol as is needed here.
type redisClient struct {
	net.Conn
	r *bufio.Reader
}

func dialRedis(socket string) *redisClient {
	c, err := net.Dial("unix", socket)
	if err != nil {
		return nil
	}
	return &redisClient{c, bufio.NewReader(c)}
}

// ask returns an answer's text, or the second text of a list: the value of a name.
func (c *redisClient) ask(words ...string) string {
	fmt.Fprintf(c, "*%d\r\n", len(words))
	for _, w := range words {
		fmt.Fprintf(c, "$%d\r\n%s\r\n", len(w), w)
	}
	return c.answer()
}

func (c *redisClient) answer() string {
	line, err := c.r.ReadString('\n')
	if err != nil || line == "" {
		return ""
	}
	text := strings.TrimSpace(line[1:])
	n, _ := strconv.Atoi(text)
	switch line[0] {
	case '$':
		value := make([]byte, max(n, 0)+2)
		for read := 0; read < len(value); {
			got, err := c.r.Read(value[read:])
			if err != nil {
				return ""
			}
			read += got
		}
		return string(value[:len(value)-2])
	case '*':
		last := ""
		for range n {
			last = c.answer()
		}
		return last
	default:
		return text
	}
}
