package constructs

import (
	"cmp"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // not every system has it, and the API server's own is what counts

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/robfig/cron/v3"
)

// Defaults of the backup.
const (
	DefaultBackupSchedule        = "0 3 * * *"
	DefaultBackupTimeZone        = "Etc/UTC"
	DefaultBackupKeep            = 7
	DefaultBackupSize            = "8Gi"
	DefaultBackupDeadlineSeconds = 3600
	DefaultBackupRegion          = "us-east-1"
	// DefaultBackupHistoryLimit is how many ended Jobs are kept, with their logs: of those that went well, and of those
	// that failed.
	DefaultBackupHistoryLimit = 3

	// backupStartSeconds is how late a backup may begin. Without a limit a CronJob that has missed a hundred runs, while
	// its control plane was away, never runs again.
	backupStartSeconds = 3600
	backupPath         = "/backup"
	backupVolume       = "backup"
	// neverSchedule is a date that no year has.
	neverSchedule = "0 0 31 2 *"
)

// DefaultRcloneImage is the official image of rclone, pinned: one program that speaks to every S3-compatible store and
// compares checksums after it has written.
var DefaultRcloneImage = Image{
	Registry:   "docker.io",
	Repository: "rclone/rclone",
	Tag:        "1.75.1",
	Digest:     "sha256:45401ad7410db1d67ffdb58e19059ad20b0d8e0285a60e38bbec55cc1019c7a5",
}

// defaultBackup is what copying takes. redis-check-rdb holds one value at a time.
var defaultBackup = Resources{
	Requests: ResourceList{CPU: "50m", Memory: "64Mi", EphemeralStorage: "64Mi"},
	Limits:   ResourceList{CPU: "500m", Memory: "256Mi", EphemeralStorage: "2Gi"},
}

// VertaRedisBackupProps configure [NewVertaRedisBackup].
type VertaRedisBackupProps struct {
	// Pod has the image of Redis, and where its pods run; those of the backup follow it. What is added to the pods of
	// Redis is not taken over. Default: that of a VertaRedis. Optional.
	Pod PodProps `json:"-"`
	// Redis that is copied: the Connection of a VertaRedis. Required.
	Redis RedisConnection `json:"-"`
	// DataClaim is the volume of Redis, for restoring: the DataClaim of a VertaRedis. Without one nothing can be restored
	// into. Default: none. Optional.
	DataClaim string `json:"-"`

	// Schedule in the five fields of cron. Default: "0 3 * * *", three at night. Optional.
	Schedule string `json:"schedule,omitempty"`
	// TimeZone of the schedule, as the IANA names it, like Europe/Amsterdam. Default: Etc/UTC. Optional.
	TimeZone string `json:"timeZone,omitempty"`
	// Suspend makes no backups until it is taken away. Default: false. Optional.
	Suspend bool `json:"suspend,omitempty"`
	// Keep is the number of backups that are kept; older ones are removed once a new one is complete. Default: 7. Optional.
	Keep int `json:"keep,omitempty"`
	// DeadlineSeconds after which a backup is given up. Default: 3600. Optional.
	DeadlineSeconds int `json:"deadlineSeconds,omitempty"`
	// SuccessfulJobsHistoryLimit is how many Jobs that went well are kept. Default: 3. Optional.
	SuccessfulJobsHistoryLimit *int `json:"successfulJobsHistoryLimit,omitempty"`
	// FailedJobsHistoryLimit is how many Jobs that failed are kept. Default: 3. Optional.
	FailedJobsHistoryLimit *int `json:"failedJobsHistoryLimit,omitempty"`
	// Resources of the containers that copy. For S3 the copy passes through ephemeral storage, so its limit must be more
	// than the data. Default: 50m and 64Mi, at most 500m, 256Mi and 2Gi of ephemeral storage. Optional.
	Resources Resources `json:"resources,omitzero"`

	// Volume that the backups are kept on, where s3 is not set. Optional.
	Volume BackupVolume `json:"volume,omitzero"`
	// S3 is a store to keep the backups in, in place of a volume. Optional.
	S3 BackupS3 `json:"s3,omitzero"`
}

// BackupVolume is a persistent volume of the backup's own.
type BackupVolume struct {
	// Size of the volume. Default: 8Gi. Optional.
	Size string `json:"size,omitempty"`
	// StorageClassName of the volume; another one than that of Redis survives what takes Redis's. Default: the cluster's
	// default class. Optional.
	StorageClassName string `json:"storageClassName,omitempty"`
	// ExistingClaim is the name of a claim to use in place of a new one. Default: none. Optional.
	ExistingClaim string `json:"existingClaim,omitempty"`
}

// BackupS3 is a bucket in a store that speaks S3. The bucket must exist.
type BackupS3 struct {
	// Endpoint of the store, a URL like https://s3.eu-west-1.amazonaws.com. Required where s3 is used.
	Endpoint string `json:"endpoint,omitempty"`
	// Bucket that the backups are put into. Required where s3 is used.
	Bucket string `json:"bucket,omitempty"`
	// Prefix of the backups' names in the bucket, like verta/prod. Installations must not share one. Default: none.
	// Optional.
	Prefix string `json:"prefix,omitempty"`
	// Region of the bucket. Default: the one that an endpoint of AWS names, else us-east-1. Optional.
	Region string `json:"region,omitempty"`
	// AccessKeyIDSecret refers to the ID of the access key. Required where s3 is used.
	AccessKeyIDSecret *SecretKey `json:"accessKeyIdSecret,omitempty"`
	// SecretAccessKeySecret refers to the secret access key. Required where s3 is used.
	SecretAccessKeySecret *SecretKey `json:"secretAccessKeySecret,omitempty"`
	// Image of rclone, which copies. Default: docker.io/rclone/rclone, pinned. Optional.
	Image Image `json:"image,omitzero"`
}

func (s BackupS3) isSet() bool { return s != BackupS3{} }

// VertaRedisBackup copies Redis at set times.
type VertaRedisBackup struct {
	// CronJob that makes the backups.
	CronJob cdk8s.ApiObject
	// Restore is a CronJob that never runs by itself: `kubectl create job --from` makes a Job of it that puts a backup
	// back. Nil where Redis has no volume.
	Restore cdk8s.ApiObject
	// Claim of the volume; nil where an existing one or S3 is used.
	Claim cdk8s.ApiObject

	// Callers are the pods of both: they call others and answer nobody.
	Callers []Peer
	// Edges of their calls.
	Edges []Edge
}

// WithDefaults returns the props with every default filled in.
func (p VertaRedisBackupProps) WithDefaults() VertaRedisBackupProps {
	p.Pod = p.Pod.withDefaults(defaultRedis)
	p.Schedule = cmp.Or(p.Schedule, DefaultBackupSchedule)
	p.TimeZone = cmp.Or(p.TimeZone, DefaultBackupTimeZone)
	p.Keep = cmp.Or(p.Keep, DefaultBackupKeep)
	p.DeadlineSeconds = cmp.Or(p.DeadlineSeconds, DefaultBackupDeadlineSeconds)
	p.SuccessfulJobsHistoryLimit = cmp.Or(p.SuccessfulJobsHistoryLimit, new(DefaultBackupHistoryLimit))
	p.FailedJobsHistoryLimit = cmp.Or(p.FailedJobsHistoryLimit, new(DefaultBackupHistoryLimit))
	p.Resources = p.Resources.withDefaults(defaultBackup)
	if p.S3.isSet() {
		p.S3.Region = cmp.Or(p.S3.Region, p.S3.endpointRegion(), DefaultBackupRegion)
		p.S3.Image = p.S3.Image.withDefaults(DefaultRcloneImage)
	} else {
		p.Volume.Size = cmp.Or(p.Volume.Size, DefaultBackupSize)
	}
	return p
}

// Validate returns the faults of the props, without creating anything. It does not ask for the reference to Redis.
func (p VertaRedisBackupProps) Validate() []Fault {
	p = p.WithDefaults()
	var c, shared checker
	pod := p.pod().common
	pod.Resources = p.Pod.Resources // those of a restore; the others are below
	pod.check(&shared, nil)
	c.faults = PrefixFaults(shared.faults, "", "pod")
	// Kubernetes reads schedules with the same parser, and has another field for the time zone.
	if _, err := cron.ParseStandard(p.Schedule); err != nil || strings.Contains(p.Schedule, "TZ") {
		c.add("schedule", p.Schedule, "is not a schedule of cron", `use five fields, like "0 3 * * *", and timeZone for the time zone`)
	}
	if _, err := time.LoadLocation(p.TimeZone); err != nil || strings.EqualFold(p.TimeZone, "local") {
		c.add("timeZone", p.TimeZone, "is not the name of a time zone", "use one of the IANA's, like Europe/Amsterdam")
	}
	c.atLeast("keep", p.Keep, 1)
	c.atLeast("deadlineSeconds", p.DeadlineSeconds, 1)
	c.atLeast("successfulJobsHistoryLimit", *p.SuccessfulJobsHistoryLimit, 0)
	c.atLeast("failedJobsHistoryLimit", *p.FailedJobsHistoryLimit, 0)
	p.Resources.check(&c)
	c.quantity("volume.size", p.Volume.Size, minVolume)
	c.objectName("volume.storageClassName", p.Volume.StorageClassName)
	c.objectName("volume.existingClaim", p.Volume.ExistingClaim)
	if p.S3.isSet() {
		p.S3.check(&c)
		if p.Volume != (BackupVolume{}) {
			c.add("volume", "(set)", "has no use with s3", "remove one of the two")
		}
	}
	return c.faults
}

var (
	bucketName = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`)
	bucketPath = regexp.MustCompile(`^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$`)
	regionName = regexp.MustCompile(`^[A-Za-z0-9-]+$`)
)

func (s BackupS3) check(c *checker) {
	if c.required("s3.endpoint", s.Endpoint, "set the URL of the store, like https://s3.eu-west-1.amazonaws.com") {
		c.url("s3.endpoint", s.Endpoint)
	}
	if c.required("s3.bucket", s.Bucket, "name the bucket") && !bucketName.MatchString(s.Bucket) {
		c.add("s3.bucket", s.Bucket, "is not the name of a bucket", "use 3 to 63 lower case letters, digits, dots and dashes")
	}
	if s.Prefix != "" && !bucketPath.MatchString(s.Prefix) {
		c.add("s3.prefix", s.Prefix, "is not a prefix", "use letters, digits, dots, dashes and single slashes between them, like verta/prod")
	}
	if !regionName.MatchString(s.Region) {
		c.add("s3.region", s.Region, "is not a region", "use letters, digits and dashes, like eu-west-1")
	}
	if region := s.endpointRegion(); region != "" && region != s.Region {
		c.add("s3.region", s.Region, "is not that of the endpoint, "+region+", and requests signed for another are refused",
			"remove it, or change the endpoint")
	}
	for _, key := range []struct {
		field string
		*SecretKey
	}{{"s3.accessKeyIdSecret", s.AccessKeyIDSecret}, {"s3.secretAccessKeySecret", s.SecretAccessKeySecret}} {
		if key.SecretKey == nil {
			c.add(key.field, "(none)", "is required", "name the Secret and its key")
			continue
		}
		c.required(key.field+".name", key.Name, "name the Secret")
		c.objectName(key.field+".name", key.Name)
		c.secretKeyName(key.field+".key", key.Key)
	}
	var image checker
	s.Image.check(&image)
	c.faults = append(c.faults, PrefixFaults(image.faults, "", "s3")...)
}

// awsEndpoint names a region: s3.eu-west-1.amazonaws.com, with dualstack before it or the older dash, and China's.
var awsEndpoint = regexp.MustCompile(`^s3[.-](?:dualstack\.)?([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$`)

// endpointRegion is the region that an endpoint of AWS belongs to. Others do not tell.
func (s BackupS3) endpointRegion() string {
	u, err := url.Parse(s.Endpoint)
	if err != nil {
		return ""
	}
	if match := awsEndpoint.FindStringSubmatch(u.Hostname()); match != nil {
		return match[1]
	}
	return ""
}

// port of the store.
func (s BackupS3) port() int {
	u, err := url.Parse(s.Endpoint)
	if err != nil {
		return portHTTPS
	}
	if port, err := strconv.Atoi(u.Port()); err == nil {
		return port
	}
	return map[string]int{"http": portHTTP}[u.Scheme] + map[string]int{"https": portHTTPS}[u.Scheme]
}

// NewVertaRedisBackup makes a CronJob that copies Redis to a volume of its own or to an S3-compatible store, and a CronJob
// that never runs by itself, from which a Job is made that puts a copy back. How to is in docs/redis.md.
//
// Deliberately not configurable: how the copy is made. Redis sends it as it would to a replica, so it is of one moment,
// whether or not there is an append-only file; redis-check-rdb must find it whole before it gets its name; and the oldest
// go only once a new one is there. Two backups never run at once.
//
//	constructs.NewVertaRedisBackup(chart, "redis-backup", constructs.VertaRedisBackupProps{
//		Redis:     redis.Connection,
//		DataClaim: redis.DataClaim,
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaRedisBackup(scope constructs.Construct, id string, props VertaRedisBackupProps) *VertaRedisBackup {
	p := props.WithDefaults()
	mustBeValid(scope, id, append(props.Validate(), p.Redis.passed("pass the Connection of a VertaRedis")...))

	construct := constructs.NewConstruct(scope, text(id))
	self := Peer{Name: objectName(p.Pod.NamePrefix, ComponentRedisBackup), PodSelector: selectorLabels(p.Pod.NamePrefix, ComponentRedisBackup)}
	b := &VertaRedisBackup{
		Callers: []Peer{self},
		Edges:   []Edge{{From: self, To: p.Redis.Peer, Port: p.Redis.Port, Why: "backup"}},
	}
	b.Edges = append(b.Edges, p.Pod.identityEdges(self)...)
	if p.S3.isSet() {
		b.Edges = append(b.Edges, Edge{From: self, To: PeerBackupStore, Port: p.S3.port(), Why: "backups"})
	} else if p.Volume.ExistingClaim == "" {
		b.Claim = p.newClaim(construct)
	}
	b.CronJob = p.newBackup(construct)
	if p.DataClaim != "" {
		b.Restore = p.newRestore(construct)
	}
	return b
}

// RedisBackupScript copies Redis into the folder of backups. The copy has another name until it has been checked, so that
// nobody takes a part for the whole. What runs that were cut off have left goes after a day.
const RedisBackupScript = `set -eu
umask 077
cd ` + backupPath + `
find . -maxdepth 1 -name ".$NAME-*" -mmin +1440 -exec rm -f {} +
copy=$NAME-$(date -u +%Y%m%dT%H%M%SZ).rdb
part=.$copy.$(hostname)
trap 'rm -f "$part" "$part.sha256"' EXIT
redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" --rdb "$part"
redis-check-rdb "$part"
sum=$(sha256sum < "$part")
printf '%s  %s\n' "${sum%% *}" "$copy" > "$part.sha256"
mv "$part.sha256" "$copy.sha256"
mv "$part" "$copy"
echo "backup: $copy is complete, $(wc -c < "$copy") bytes, sha256 ${sum%% *}"
`

// redisRotateScript comes behind, on a volume.
const redisRotateScript = `ls "$NAME"-????????T??????Z.rdb | sort -r | tail -n "+$((KEEP + 1))" | while read -r old; do
  rm -f "$old" "$old.sha256"
  echo "backup: $old was the oldest, and is removed"
done
`

// RedisUploadScript sends the copy, last of all, so that one that is there is whole. rclone compares checksums.
const RedisUploadScript = `set -eu
cd ` + backupPath + `
for copy in "$NAME"-*.rdb; do
  rclone copyto "$copy.sha256" ":s3:$TARGET/$copy.sha256"
  rclone copyto "$copy" ":s3:$TARGET/$copy"
  echo "backup: $copy is in $TARGET"
done
all=$(rclone lsf --files-only --include "$NAME-????????T??????Z.rdb" ":s3:$TARGET")
printf '%s\n' "$all" | sort -r | tail -n "+$((KEEP + 1))" | while read -r old; do
  rclone deletefile ":s3:$TARGET/$old"
  rclone deletefile ":s3:$TARGET/$old.sha256"
  echo "backup: $old was the oldest, and is removed"
done
`

// RedisDownloadScript fetches the backup to restore.
const RedisDownloadScript = `set -eu
cd ` + backupPath + `
copy=$BACKUP
if [ -z "$copy" ]; then
  all=$(rclone lsf --files-only --include "$NAME-????????T??????Z.rdb" ":s3:$TARGET")
  copy=$(printf '%s\n' "$all" | sort | tail -n 1)
fi
if [ -z "$copy" ]; then
  echo "restore: there is no backup in $TARGET" >&2
  exit 1
fi
rclone copyto ":s3:$TARGET/$copy.sha256" "$copy.sha256"
rclone copyto ":s3:$TARGET/$copy" "$copy"
`

// RedisRestoreScript puts a backup where Redis reads it when it starts. With an append-only file, Redis takes no notice of
// a dump: so a Redis of its own, which nobody else can reach, loads the backup without one, and then writes one. What was
// there is put aside, and put back where anything fails.
const RedisRestoreScript = `set -eu
umask 077
if timeout 10 redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" ping >/dev/null 2>&1; then
  echo "restore: Redis answers, so its volume is in use; scale its StatefulSet to 0 first" >&2
  exit 1
fi
unset REDISCLI_AUTH
cd ` + backupPath + `
copy=$BACKUP
if [ -z "$copy" ]; then
  copy=$(ls "$NAME"-????????T??????Z.rdb | sort | tail -n 1)
fi
if [ -z "$copy" ]; then
  echo "restore: there is no backup" >&2
  exit 1
fi
sha256sum -c "$copy.sha256"
redis-check-rdb "$copy"
cd ` + redisDataPath + `
aside=
server=
undo() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" || true
  rm -rf restore.rdb appendonlydir
  if [ -n "$aside" ]; then
    mv "$aside" appendonlydir
    echo "restore: it failed, and what was there is back" >&2
  fi
}
if [ -e appendonlydir ]; then
  before=before-restore-$(date -u +%Y%m%dT%H%M%SZ)
  mv appendonlydir "$before"
  aside=$before
fi
trap undo EXIT
trap 'exit 143' TERM
cp "` + backupPath + `/$copy" restore.rdb
socket=` + redisRunPath + `/restore.sock
redis-server --port 0 --unixsocket "$socket" --dir ` + redisDataPath + ` --dbfilename restore.rdb --save '' --appendonly no &
server=$!
ask() { redis-cli -s "$socket" "$@"; }
until ask ping 2>/dev/null | grep -q PONG; do
  kill -0 "$server"
  sleep 1
done
echo "restore: $copy holds $(ask dbsize) keys"
ask config set appendonly yes | grep -q OK
until ask info persistence | grep -q '^aof_rewrite_in_progress:0' && ask info persistence | grep -q '^aof_rewrite_scheduled:0'; do
  kill -0 "$server"
  sleep 1
done
ask info persistence | grep -q '^aof_last_bgrewrite_status:ok'
keys=$(ask dbsize)
ask shutdown nosave || true
wait "$server"
test -s appendonlydir/appendonly.aof.manifest
trap - EXIT TERM
rm -f restore.rdb
[ -z "$aside" ] || echo "restore: what was there is now in $aside"
echo "restore: $keys keys are in the append-only file"
`

// pod has what the pods of both CronJobs share: all of Redis' own, but for what its program and the user put into them.
func (p VertaRedisBackupProps) pod() podBuilder {
	common := p.Pod
	common.ExtraEnv, common.ExtraEnvFrom, common.ExtraVolumes, common.ExtraVolumeMounts = nil, nil, nil, nil
	common.InitContainers, common.Sidecars = nil, nil
	common.Spread = false
	common.Resources = p.Resources
	common.Shutdown = Shutdown{PreStopSeconds: new(0), AppSeconds: 30}
	volumes := []*k8s.Volume{p.volume()}
	if bundle := p.Pod.Cluster.CABundle; p.S3.isSet() && bundle.isSet() {
		volumes = append(volumes, bundle.volume())
	}
	return podBuilder{component: ComponentRedisBackup, account: ComponentRedis, common: common, volumes: volumes}
}

// besideRedis has the backup run on the node of Redis, where its own claim gets its volume on the first run. A restore
// mounts both: volumes of two zones, or of two nodes' disks, could not be mounted together, and it would show on the day
// when the backup is needed.
func (p VertaRedisBackupProps) besideRedis() *k8s.Affinity {
	if p.S3.isSet() || p.Volume.ExistingClaim != "" || p.DataClaim == "" {
		return p.Pod.Affinity
	}
	joined, pods := k8s.Affinity{}, k8s.PodAffinity{}
	if p.Pod.Affinity != nil {
		joined = *p.Pod.Affinity
	}
	if joined.PodAffinity != nil {
		pods = *joined.PodAffinity
	}
	pods.RequiredDuringSchedulingIgnoredDuringExecution = list(append(slices.Clone(deref(pods.RequiredDuringSchedulingIgnoredDuringExecution)),
		&k8s.PodAffinityTerm{
			TopologyKey:   text("kubernetes.io/hostname"),
			LabelSelector: &k8s.LabelSelector{MatchLabels: textMap(selectorLabels(p.Pod.NamePrefix, ComponentRedis))},
		})...)
	joined.PodAffinity = &pods
	return &joined
}

// volume of backups. For S3 it is one that they only pass through.
func (p VertaRedisBackupProps) volume() *k8s.Volume {
	if p.S3.isSet() {
		return scratch(backupVolume, p.Resources.Limits.EphemeralStorage)
	}
	return &k8s.Volume{Name: text(backupVolume), PersistentVolumeClaim: &k8s.PersistentVolumeClaimVolumeSource{ClaimName: text(p.claimName())}}
}

func (p VertaRedisBackupProps) claimName() string {
	return cmp.Or(p.Volume.ExistingClaim, objectName(p.Pod.NamePrefix, ComponentRedisBackup))
}

// env is what the scripts read, and the password under the name that redis-cli reads.
func (p VertaRedisBackupProps) env() []*k8s.EnvVar {
	env := []*k8s.EnvVar{
		{Name: text("NAME"), Value: text(objectName(p.Pod.NamePrefix, ComponentRedis))},
		{Name: text("KEEP"), Value: text(strconv.Itoa(p.Keep))},
		{Name: text("REDIS_HOST"), Value: text(p.Redis.Host)},
		{Name: text("REDIS_PORT"), Value: text(strconv.Itoa(p.Redis.Port))},
	}
	if p.Redis.Password != nil {
		env = append(env, p.Redis.Password.env("REDISCLI_AUTH"))
	}
	return env
}

// rclone is a container that runs a script with rclone. All of its configuration is in its environment.
func (p VertaRedisBackupProps) rclone(name, script string, env ...*k8s.EnvVar) *k8s.Container {
	target := p.S3.Bucket
	if p.S3.Prefix != "" {
		target += "/" + p.S3.Prefix
	}
	made := &k8s.Container{
		Name:            text(name),
		Image:           text(p.S3.Image.Reference()),
		ImagePullPolicy: text(p.S3.Image.PullPolicy),
		Command:         texts("sh", "-c", script),
		Env: list(append([]*k8s.EnvVar{
			{Name: text("NAME"), Value: text(objectName(p.Pod.NamePrefix, ComponentRedis))},
			{Name: text("KEEP"), Value: text(strconv.Itoa(p.Keep))},
			{Name: text("TARGET"), Value: text(target)},
			{Name: text("RCLONE_CONFIG"), Value: text("/dev/null")}, // there is no file
			{Name: text("RCLONE_CACHE_DIR"), Value: text(backupPath + "/.cache")},
			{Name: text("RCLONE_S3_PROVIDER"), Value: text("Other")},
			{Name: text("RCLONE_S3_ENDPOINT"), Value: text(p.S3.Endpoint)},
			{Name: text("RCLONE_S3_REGION"), Value: text(p.S3.Region)},
			{Name: text("RCLONE_S3_NO_CHECK_BUCKET"), Value: text("true")}, // and no right to make one
			p.S3.AccessKeyIDSecret.env("RCLONE_S3_ACCESS_KEY_ID"),
			p.S3.SecretAccessKeySecret.env("RCLONE_S3_SECRET_ACCESS_KEY"),
		}, env...)...),
		Resources:       p.Resources.kube(),
		SecurityContext: containerSecurityContext(),
		VolumeMounts:    list(mount(backupVolume, backupPath)),
	}
	// Go reads it in place of the image's file, and the image's folder of certificates besides.
	return p.Pod.Cluster.CABundle.trusting([]string{"SSL_CERT_FILE"}, made)[0]
}

func (p VertaRedisBackupProps) newBackup(scope constructs.Construct) cdk8s.ApiObject {
	pod := p.pod()
	pod.common.Affinity = p.besideRedis()
	if p.S3.isSet() {
		copies := []string{"sh", "-c", RedisBackupScript}
		pod.init = []*k8s.Container{pod.initContainer("backup", copies, p.env(), mount(backupVolume, backupPath))}
		pod.common.Command = []string{"sh", "-c", RedisUploadScript}
		pod.main = *p.rclone("upload", RedisUploadScript)
	} else {
		pod.common.Command = []string{"sh", "-c", RedisBackupScript + redisRotateScript}
		pod.main = k8s.Container{Name: text("backup"), Env: list(p.env()...), VolumeMounts: list(mount(backupVolume, backupPath))}
	}
	spec := p.cronJob(p.Schedule, p.Suspend, pod.template())
	spec.JobTemplate.Spec.BackoffLimit = num(2)
	return newObject(scope, "cron-job", "batch/v1", "CronJob", &k8s.KubeCronJobProps{Metadata: pod.meta(nil), Spec: spec})
}

func (p VertaRedisBackupProps) newRestore(scope constructs.Construct) cdk8s.ApiObject {
	pod := p.pod()
	pod.common.Command = []string{"sh", "-c", RedisRestoreScript}
	pod.common.Resources = p.Pod.Resources // it holds all of the data
	// The newest, unless the Job says which.
	which := &k8s.EnvVar{Name: text("BACKUP"), Value: new("")}
	pod.main = k8s.Container{
		Name: text("restore"),
		Env:  list(append(p.env(), which)...),
		VolumeMounts: list(
			mount(backupVolume, backupPath),
			mount("data", redisDataPath),
			mount("run", redisRunPath),
		),
	}
	pod.volumes = append(pod.volumes,
		&k8s.Volume{Name: text("data"), PersistentVolumeClaim: &k8s.PersistentVolumeClaimVolumeSource{ClaimName: text(p.DataClaim)}},
		&k8s.Volume{Name: text("run"), EmptyDir: &k8s.EmptyDirVolumeSource{Medium: text("Memory"), SizeLimit: Quantity("1Mi")}})
	if p.S3.isSet() {
		pod.init = []*k8s.Container{p.rclone("download", RedisDownloadScript, which)}
	}
	spec := p.cronJob(neverSchedule, true, pod.template())
	spec.JobTemplate.Spec.BackoffLimit = num(0)
	meta := pod.meta(nil)
	meta.Name = text(objectName(p.Pod.NamePrefix, ComponentRedis) + "-restore")
	return newObject(scope, "restore", "batch/v1", "CronJob", &k8s.KubeCronJobProps{Metadata: meta, Spec: spec})
}

func (p VertaRedisBackupProps) cronJob(schedule string, suspend bool, template *k8s.PodTemplateSpec) *k8s.CronJobSpec {
	template.Spec.RestartPolicy = text("Never") // each try is a pod of its own, whose log stays
	return &k8s.CronJobSpec{
		Schedule:                   text(schedule),
		TimeZone:                   text(p.TimeZone),
		Suspend:                    new(suspend),
		ConcurrencyPolicy:          text("Forbid"),
		StartingDeadlineSeconds:    num(backupStartSeconds),
		SuccessfulJobsHistoryLimit: num(*p.SuccessfulJobsHistoryLimit),
		FailedJobsHistoryLimit:     num(*p.FailedJobsHistoryLimit),
		JobTemplate: &k8s.JobTemplateSpec{Spec: &k8s.JobSpec{
			ActiveDeadlineSeconds: num(p.DeadlineSeconds),
			Template:              template,
		}},
	}
}

func (p VertaRedisBackupProps) newClaim(scope constructs.Construct) cdk8s.ApiObject {
	return newObject(scope, "claim", "v1", "PersistentVolumeClaim", &k8s.KubePersistentVolumeClaimProps{
		Metadata: &k8s.ObjectMeta{Name: text(p.claimName()), Labels: textMap(objectLabels(p.Pod.NamePrefix, ComponentRedisBackup, ""))},
		Spec: &k8s.PersistentVolumeClaimSpec{
			AccessModes:      texts(accessOnce),
			StorageClassName: text(p.Volume.StorageClassName),
			Resources: &k8s.ResourceRequirements{
				Requests: &map[string]k8s.Quantity{"storage": Quantity(p.Volume.Size)},
			},
		},
	})
}
