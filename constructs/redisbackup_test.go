package constructs

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRedisBackupFaults(t *testing.T) {
	assert.Empty(t, VertaRedisBackupProps{}.Validate())
	s3 := func(change func(s *BackupS3)) func(p *VertaRedisBackupProps) {
		return func(p *VertaRedisBackupProps) {
			p.S3 = BackupS3{
				Endpoint: "https://s3.example.com", Bucket: "backups",
				AccessKeyIDSecret: &SecretKey{Name: "s3", Key: "id"}, SecretAccessKeySecret: &SecretKey{Name: "s3", Key: "key"},
			}
			change(&p.S3)
		}
	}
	for _, row := range []struct {
		name   string
		broken func(p *VertaRedisBackupProps)
		want   string
	}{
		{"name prefix", func(p *VertaRedisBackupProps) { p.Pod.NamePrefix = "Bad_Prefix" },
			`pod.namePrefix: "Bad_Prefix" cannot start the name of a Service; fix: use at most 37 lower case letters, digits and dashes, starting with a letter`},
		{"memory of a restore", func(p *VertaRedisBackupProps) { p.Pod.Resources.Limits.Memory = "zzz" },
			`pod.resources.limits.memory: "zzz" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`},
		{"what is not taken over from Redis", func(p *VertaRedisBackupProps) { p.Pod.Sidecars = []*k8s.Container{nil} }, ""},
		{"schedule", func(p *VertaRedisBackupProps) { p.Schedule = "61 3 * * *" },
			`schedule: "61 3 * * *" is not a schedule of cron; fix: use five fields, like "0 3 * * *", and timeZone for the time zone`},
		{"time zone in the schedule", func(p *VertaRedisBackupProps) { p.Schedule = "CRON_TZ=UTC 0 3 * * *" },
			`schedule: "CRON_TZ=UTC 0 3 * * *" is not a schedule of cron; fix: use five fields, like "0 3 * * *", and timeZone for the time zone`},
		{"time zone", func(p *VertaRedisBackupProps) { p.TimeZone = "Local" },
			`timeZone: "Local" is not the name of a time zone; fix: use one of the IANA's, like Europe/Amsterdam`},
		{"unknown time zone", func(p *VertaRedisBackupProps) { p.TimeZone = "Europe/Amsterdm" },
			`timeZone: "Europe/Amsterdm" is not the name of a time zone; fix: use one of the IANA's, like Europe/Amsterdam`},
		{"old time zone", func(p *VertaRedisBackupProps) { p.TimeZone = "EST5EDT" }, ""},
		{"keeping none", func(p *VertaRedisBackupProps) { p.Keep = -1 },
			`keep: -1 is too small; fix: use 1 or more`},
		{"size", func(p *VertaRedisBackupProps) { p.Volume.Size = "8m" },
			`volume.size: "8m" is less than 64Mi; fix: check the unit: m is a thousandth, Mi and Gi are for bytes`},
		{"a store alone", s3(func(*BackupS3) {}), ""},
		{"a volume and a store", func(p *VertaRedisBackupProps) {
			s3(func(*BackupS3) {})(p)
			p.Volume.ExistingClaim = "backups"
		}, `volume: "(set)" has no use with s3; fix: remove one of the two`},
		{"endpoint", s3(func(s *BackupS3) { s.Endpoint = "s3.example.com" }),
			`s3.endpoint: "s3.example.com" is not an http(s) URL; fix: use a full URL like https://verta.example.com`},
		{"bucket", s3(func(s *BackupS3) { s.Bucket = "Backups/verta" }),
			`s3.bucket: "Backups/verta" is not the name of a bucket; fix: use 3 to 63 lower case letters, digits, dots and dashes`},
		{"another region than the endpoint's", s3(func(s *BackupS3) { s.Endpoint, s.Region = "https://s3.eu-west-1.amazonaws.com", "us-east-1" }),
			`s3.region: "us-east-1" is not that of the endpoint, eu-west-1, and requests signed for another are refused; fix: remove it, or change the endpoint`},
		{"prefix", s3(func(s *BackupS3) { s.Prefix = "/verta" }),
			`s3.prefix: "/verta" is not a prefix; fix: use letters, digits, dots, dashes and single slashes between them, like verta/prod`},
		{"credentials", s3(func(s *BackupS3) { s.SecretAccessKeySecret = nil }),
			`s3.secretAccessKeySecret: "(none)" is required; fix: name the Secret and its key`},
		{"image", s3(func(s *BackupS3) { s.Image.PullPolicy = "always" }),
			`s3.image.pullPolicy: "always" is not known; fix: use one of: Always, IfNotPresent, Never`},
	} {
		t.Run(row.name, func(t *testing.T) {
			var p VertaRedisBackupProps
			row.broken(&p)
			assert.Equal(t, row.want, strings.Join(lines(p.Validate()), "\n"))
		})
	}
}

func TestBackupRegionIsTheEndpoints(t *testing.T) {
	for endpoint, want := range map[string]string{
		"https://s3.eu-west-1.amazonaws.com":           "eu-west-1",
		"https://s3-eu-west-1.amazonaws.com":           "eu-west-1",
		"https://s3.dualstack.eu-west-1.amazonaws.com": "eu-west-1",
		"https://s3.cn-north-1.amazonaws.com.cn":       "cn-north-1",
		"https://s3.amazonaws.com":                     "us-east-1",
		"https://s3.example.com":                       "us-east-1",
	} {
		assert.Equal(t, want, VertaRedisBackupProps{S3: BackupS3{Endpoint: endpoint}}.WithDefaults().S3.Region, endpoint)
	}
}

// A backup's own claim gets its volume where the volume of Redis is, whatever else the user asks of the pods.
func TestBackupRunsBesideRedis(t *testing.T) {
	beside := func(p VertaRedisBackupProps) []*k8s.PodAffinityTerm {
		p.DataClaim = "data-verta-redis-0"
		affinity := p.WithDefaults().besideRedis()
		if affinity == nil || affinity.PodAffinity == nil {
			return nil
		}
		return deref(affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecution)
	}
	require.Len(t, beside(VertaRedisBackupProps{}), 1)
	assert.Equal(t, "kubernetes.io/hostname", *beside(VertaRedisBackupProps{})[0].TopologyKey)
	assert.Empty(t, beside(VertaRedisBackupProps{S3: BackupS3{Endpoint: "https://s3.example.com"}}))
	assert.Empty(t, beside(VertaRedisBackupProps{Volume: BackupVolume{ExistingClaim: "shared"}}), "its access mode is not known")

	users := VertaRedisBackupProps{Pod: PodProps{Affinity: &k8s.Affinity{PodAffinity: &k8s.PodAffinity{
		RequiredDuringSchedulingIgnoredDuringExecution: list(&k8s.PodAffinityTerm{TopologyKey: text("zone")}),
	}}}}
	assert.Len(t, beside(users), 2)
	assert.Len(t, beside(users), 2, "the user's is not changed")
}

// A listing that fails, or finds nothing, must not end as a download of nothing.
func TestDownloadKnowsWhenThereIsNoBackup(t *testing.T) {
	for name, row := range map[string]struct{ rclone, says string }{
		"the store fails": {"exit 3", ""},
		"no backup":       {"exit 0", "there is no backup in archive/verta"},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			calls := filepath.Join(folder, "calls")
			script := "#!/bin/sh\necho \"$1\" >>" + calls + "\n" + row.rclone + "\n"
			require.NoError(t, os.WriteFile(filepath.Join(folder, "rclone"), []byte(script), 0o700))
			command := exec.Command("sh", "-c", strings.ReplaceAll(RedisDownloadScript, "/backup", folder))
			command.Env = append(os.Environ(), "PATH="+folder+":"+os.Getenv("PATH"), "NAME=verta-redis", "TARGET=archive/verta", "BACKUP=")
			said, err := command.CombinedOutput()
			require.Error(t, err, string(said))
			assert.Contains(t, string(said), row.says)
			called, err := os.ReadFile(calls)
			require.NoError(t, err)
			assert.Equal(t, "lsf\n", string(called))
		})
	}
}

// redisServer is a Redis of this machine, with an append-only file in a folder.
type redisServer struct {
	port string
	done chan struct{}
	end  func()
}

func startRedis(t *testing.T, dir string) *redisServer {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	command := exec.Command("redis-server", "--port", port, "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "yes",
		"--requirepass", "secret", "--repl-diskless-sync-delay", "0")
	require.NoError(t, command.Start())
	s := &redisServer{port: port, done: make(chan struct{})}
	go func() {
		_ = command.Wait()
		close(s.done)
	}()
	s.end = func() {
		_ = command.Process.Kill()
		<-s.done
	}
	t.Cleanup(s.end)
	require.Eventually(t, func() bool { return s.ask(t, "ping") == "PONG" }, 10*time.Second, 20*time.Millisecond)
	return s
}

func (s *redisServer) ask(t *testing.T, words ...string) string {
	t.Helper()
	command := exec.Command("redis-cli", append([]string{"-p", s.port, "--raw"}, words...)...)
	command.Env = append(os.Environ(), "REDISCLI_AUTH=secret")
	out, _ := command.Output()
	return strings.TrimSpace(string(out))
}

// script runs one of the scripts with its folders below another one.
func (s *redisServer) script(script, dir string, env ...string) (string, error) {
	moved := strings.NewReplacer("/backup", dir+"/backup", "/data", dir+"/data", "/run/redis", dir).Replace(script)
	command := exec.Command("sh", "-c", moved)
	command.Env = append(os.Environ(), append([]string{"NAME=verta-redis", "KEEP=2", "REDIS_HOST=127.0.0.1", "REDIS_PORT=" + s.port,
		"REDISCLI_AUTH=secret", "BACKUP="}, env...)...)
	out, err := command.CombinedOutput()
	return string(out), err
}

// A backup of a Redis with an append-only file comes back, into a Redis with an append-only file.
func TestRedisBackupComesBack(t *testing.T) {
	for _, program := range []string{"sh", "redis-server", "redis-cli", "redis-check-rdb", "sha256sum", "timeout"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	dir, err := os.MkdirTemp("", "redis") //nolint:usetesting // the path of a socket must be short
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	for _, folder := range []string{"first", "backup", "data"} {
		require.NoError(t, os.Mkdir(filepath.Join(dir, folder), 0o700))
	}
	redis := startRedis(t, filepath.Join(dir, "first"))
	require.Equal(t, "1000", redis.ask(t, "eval", `for i = 1, 1000 do redis.call("rpush", "bull:q:" .. i, i, i + 1) end return 1000`, "0"))

	// Of runs before: two that are whole, one that was cut off, and somebody else's.
	backups := filepath.Join(dir, "backup")
	for _, name := range []string{"verta-redis-20200101T000000Z.rdb", "verta-redis-20200101T000000Z.rdb.sha256", "verta-redis-20210101T000000Z.rdb", "games-redis-20200101T000000Z.rdb"} {
		require.NoError(t, os.WriteFile(filepath.Join(backups, name), nil, 0o600))
	}
	said, err := redis.script(RedisBackupScript+redisRotateScript, dir)
	require.NoError(t, err, said)
	require.Contains(t, said, "is complete")
	names, err := filepath.Glob(backups + "/verta-redis-*.rdb*")
	require.NoError(t, err)
	require.Len(t, names, 3, "%v", names) // the one of 2021 had no checksum
	assert.Equal(t, filepath.Join(backups, "verta-redis-20210101T000000Z.rdb"), names[0])
	assert.FileExists(t, filepath.Join(backups, "games-redis-20200101T000000Z.rdb"))
	hidden, err := filepath.Glob(backups + "/.verta-redis*")
	require.NoError(t, err)
	assert.Empty(t, hidden)
	newest := names[1]

	said, err = redis.script(RedisRestoreScript, dir)
	require.Error(t, err, "while Redis runs")
	assert.Contains(t, said, "scale its StatefulSet to 0 first")
	said, err = redis.script(RedisBackupScript, dir, "REDISCLI_AUTH=wrong")
	require.Error(t, err, said)
	redis.end()
	said, err = redis.script(RedisBackupScript, dir)
	require.Error(t, err, said)
	after, err := filepath.Glob(backups + "/*verta-redis-*")
	require.NoError(t, err)
	assert.Len(t, after, 3, "failed backups leave nothing")

	// What fails on the way leaves the volume as it was.
	present := filepath.Join(dir, "data", "appendonlydir", "present")
	require.NoError(t, os.Mkdir(filepath.Dir(present), 0o700))
	require.NoError(t, os.WriteFile(present, nil, 0o600))
	programs := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(programs, "redis-server"), []byte("#!/bin/sh\nmkdir -p "+dir+"/data/appendonlydir\nexit 1\n"), 0o700))
	said, err = redis.script(RedisRestoreScript, dir, "PATH="+programs+":"+os.Getenv("PATH"))
	require.Error(t, err, said)
	assert.Contains(t, said, "what was there is back")
	assert.FileExists(t, present)
	was, err := filepath.Glob(dir + "/data/*")
	require.NoError(t, err)
	assert.Len(t, was, 1, "%v", was)

	// The volume holds what came after the backup, or nothing; that makes no difference.
	said, err = redis.script(RedisRestoreScript, dir)
	require.NoError(t, err, said)
	assert.Contains(t, said, "1000 keys are in the append-only file")
	left, err := filepath.Glob(dir + "/data/*")
	require.NoError(t, err)
	assert.Len(t, left, 2, "%v", left)
	assert.Contains(t, fmt.Sprint(left), "before-restore-")

	again := startRedis(t, filepath.Join(dir, "data"))
	assert.Equal(t, "1000", again.ask(t, "dbsize"))
	assert.Equal(t, "77\n78", again.ask(t, "lrange", "bull:q:77", "0", "-1"))
	again.end()

	content, err := os.ReadFile(newest)
	require.NoError(t, err)
	content[len(content)/2] ^= 1
	require.NoError(t, os.WriteFile(newest, content, 0o600))
	said, err = redis.script(RedisRestoreScript, dir)
	require.Error(t, err)
	assert.Contains(t, said, "FAILED", "a backup that has changed is not restored")
	said, err = redis.script(RedisRestoreScript, dir, "NAME=nobody")
	require.Error(t, err)
	assert.Contains(t, said, "there is no backup")
}
