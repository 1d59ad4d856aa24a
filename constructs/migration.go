package constructs

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// The choices of Migration.Mode.
const (
	// MigrateInPod migrates in an init container of every backend pod. Runners wait for each other's lock in the database.
	MigrateInPod = "initContainer"
	// MigrateInJob migrates in one Job for each release; backend pods wait until the schema is current.
	MigrateInJob = "job"
)

// Defaults of the migration.
const (
	// DefaultMigrationDeadlineSeconds bounds the migration step. A runner waits up to an hour for the database's
	// migration lock, so without a deadline one that hangs would hold up every other.
	DefaultMigrationDeadlineSeconds = 600
	// DefaultMigrationBackoffLimit is how often a Job's migration is tried again: a database that is away for a moment.
	DefaultMigrationBackoffLimit = 3
	// DefaultMigrationTTLSeconds is a week: long enough to read the log of the last release.
	DefaultMigrationTTLSeconds = 7 * 24 * 3600

	maxMigrationDeadlineSeconds = 3600
)

// Migration is the step that brings the database's schema up to date. Several runners at once are safe: the application
// takes a lock in the database.
type Migration struct {
	// Mode is initContainer, where every backend pod migrates before it starts, or job, where one Job for each release
	// does and backend pods wait for it. Default: initContainer. Optional.
	Mode string `json:"mode,omitempty"`
	// Command that migrates. Default: npm run migrate:deploy; that of the published images differs. Optional.
	Command []string `json:"command,omitempty"`
	// DeadlineSeconds after which a migration is given up; 0 waits for ever. At most 3600, the time that a runner may wait
	// for the lock. An init container is then tried again, a Job is not; with mode job it bounds the wait of a backend
	// pod too, which is then tried again. Default: 600. Optional.
	DeadlineSeconds *int `json:"deadlineSeconds,omitempty"`
	// Skip leaves the step out, for those who migrate by other means. Default: false. Optional.
	Skip bool `json:"skip,omitempty"`

	// StatusCommand is for mode job: it changes nothing and writes a line for each migration that the image has, in which
	// the word "status" comes before "Executed" or "Pending". Default: npm run migrate:status; that of the published
	// images differs. Optional.
	StatusCommand []string `json:"statusCommand,omitempty"`
	// BackoffLimit is for mode job: how often a failed migration is tried again. Default: 3. Optional.
	BackoffLimit *int `json:"backoffLimit,omitempty"`
	// TTLSecondsAfterFinished is for mode job: after them the ended Job is removed. What applies the manifests again and
	// again then makes the Job again, and it runs again: it finds nothing to do. Default: 604800, a week. Optional.
	TTLSecondsAfterFinished *int `json:"ttlSecondsAfterFinished,omitempty"`
}

func (m Migration) withDefaults(facts imageFacts) Migration {
	m.Mode = cmp.Or(m.Mode, MigrateInPod)
	if len(m.Command) == 0 {
		m.Command = slices.Clone(facts.migrateCommand)
	}
	if len(m.StatusCommand) == 0 {
		m.StatusCommand = slices.Clone(facts.migrationStatusCommand)
	}
	m.DeadlineSeconds = cmp.Or(m.DeadlineSeconds, new(DefaultMigrationDeadlineSeconds))
	m.BackoffLimit = cmp.Or(m.BackoffLimit, new(DefaultMigrationBackoffLimit))
	m.TTLSecondsAfterFinished = cmp.Or(m.TTLSecondsAfterFinished, new(DefaultMigrationTTLSeconds))
	return m
}

func (m Migration) inJob() bool { return m.Mode == MigrateInJob && !m.Skip }

func (m Migration) check(c *checker, image Image) {
	c.oneOf("migration.mode", m.Mode, MigrateInPod, MigrateInJob)
	c.between("migration.deadlineSeconds", *m.DeadlineSeconds, 0, maxMigrationDeadlineSeconds)
	c.atLeast("migration.backoffLimit", *m.BackoffLimit, 0)
	c.atLeast("migration.ttlSecondsAfterFinished", *m.TTLSecondsAfterFinished, 0)
	if m.Mode == MigrateInJob && m.Skip {
		c.add("migration.skip", true, "leaves out the Job that migration.mode asks for", "remove one of the two")
	}
	if m.inJob() && image.Mutable() {
		// Its name would stay the same with the next image, so that nobody would migrate and every pod would wait.
		c.add("migration.mode", m.Mode, "makes a Job for each image, and the tag "+image.Tag+" does not tell one from the next",
			"set image.tag to a full version, or image.digest, or remove the mode")
	}
}

// migrationSteps are the backend pod's init containers: the migration itself, or the wait for the Job's.
func (p VertaBackendProps) migrationSteps(pod podBuilder) []*k8s.Container {
	m := p.Migration
	if m.Skip {
		return nil
	}
	// Both load the same configuration module as the server, which insists on all four required variables.
	env := slices.Concat(p.requiredEnv(), p.ExtraEnv)
	name, command := "migrate", m.Command
	if m.inJob() {
		name, command = "wait-for-migration", append([]string{"sh", "-c", MigrationWaitScript, "wait"}, m.StatusCommand...)
	}
	return []*k8s.Container{pod.initContainer(name, withDeadline(*m.DeadlineSeconds, command), env, mount("tmp", "/tmp"))}
}

// MigrationWaitScript runs the status command, its arguments, until no migration of the image is pending any more. The
// command ends well whatever it finds, so its words count; and as an answer without any migration in it is none, a
// command that says nothing keeps the pod waiting. It logs at the level info, which the server may not.
const MigrationWaitScript = `export LOG_LEVEL=info
while :; do
  if ! said=$("$@" 2>&1); then
    printf 'the status of the migrations is not known:\n%s\n' "$said" >&2
  elif printf '%s\n' "$said" | grep -Eq 'status[^A-Za-z]+Pending'; then
    echo "waiting for the migration Job: $(printf '%s\n' "$said" | grep -Ec 'status[^A-Za-z]+Pending') migration(s) are pending"
  elif printf '%s\n' "$said" | grep -Eq 'status[^A-Za-z]+Executed'; then
    echo "the schema is current"
    exit 0
  else
    printf 'no migration is in the answer of the status command:\n%s\n' "$said" >&2
  fi
  sleep 5
done
`

// DeadlineScript runs a command under timeout(1), which Alpine and Debian images both have: its arguments are the seconds
// and the command. An init container knows no deadline of its own.
//
// The shell stays in between. Alpine's timeout becomes the command itself, and the first process of a container ignores
// every signal that it has not asked for, that of its own deadline too. The signal that ends the pod is handed on.
const DeadlineScript = `timeout "$@" &
trap 'kill $!' TERM
wait $!
status=$?
while kill -0 $! 2>/dev/null; do
  wait $!
  status=$?
done
exit $status
`

// withDeadline gives a command that many seconds; 0 is no limit.
func withDeadline(seconds int, command []string) []string {
	if seconds == 0 {
		return command
	}
	return append([]string{"sh", "-c", DeadlineScript, "deadline", fmt.Sprint(seconds)}, command...)
}

// migrationPeer is the Job's pods. No Service selects them.
func (p VertaBackendProps) migrationPeer() Peer {
	return Peer{Name: objectName(p.NamePrefix, ComponentMigration), PodSelector: selectorLabels(p.NamePrefix, ComponentMigration)}
}

// migrationPod runs the backend's image with the backend's account. It reads no ConfigMap, for then each change of a
// setting would be another Job.
func (p VertaBackendProps) migrationPod() podBuilder {
	common := p.PodProps
	common.Command, common.Sidecars, common.Spread = p.Migration.Command, nil, false // a sidecar would keep the Job from ending
	common.Shutdown = Shutdown{PreStopSeconds: new(0), AppSeconds: p.Shutdown.AppSeconds}
	return podBuilder{
		component: ComponentMigration,
		account:   ComponentBackend,
		trust:     []string{"NODE_EXTRA_CA_CERTS"},
		common:    common,
		volumes:   []*k8s.Volume{scratch("tmp", "256Mi")},
		main: k8s.Container{
			Name:         text("migrate"),
			Env:          list(p.migrationEnv()...),
			EnvFrom:      list(p.ExtraEnvFrom...),
			VolumeMounts: list(mount("tmp", "/tmp")),
		},
	}
}

// newMigrationJob makes the Job that migrates. Its name ends in a hash of all that it says, image included: nothing of a
// Job's pods can be changed once it is there, so what is different is another Job, and what is the same is left alone.
func (p VertaBackendProps) newMigrationJob(scope constructs.Construct) cdk8s.ApiObject {
	pod := p.migrationPod()
	spec := &k8s.JobSpec{
		BackoffLimit:            num(*p.Migration.BackoffLimit),
		TtlSecondsAfterFinished: num(*p.Migration.TTLSecondsAfterFinished),
		Template:                pod.template(),
	}
	// Each try is a pod of its own, whose log stays.
	spec.Template.Spec.RestartPolicy = text("Never")
	if *p.Migration.DeadlineSeconds > 0 {
		spec.ActiveDeadlineSeconds = num(*p.Migration.DeadlineSeconds)
	}
	meta := pod.meta(nil)
	meta.Name = text(*meta.Name + "-" + hashOf(map[string]string{"job": fingerprint(spec)}))
	return newObject(scope, "migration", "batch/v1", "Job", &k8s.KubeJobProps{Metadata: meta, Spec: spec})
}

// migrationEnv is what the Job's program needs, and the user's variables in the place of those that they name.
func (p VertaBackendProps) migrationEnv() []*k8s.EnvVar {
	own := []*k8s.EnvVar{
		{Name: text("NODE_ENV"), Value: text("production")},
		{Name: text("NODE_OPTIONS"), Value: text(nodeOptions(p.Resources.Limits.Memory))},
		{Name: text("NPM_CONFIG_CACHE"), Value: text(npmCache)},
		{Name: text("NPM_CONFIG_UPDATE_NOTIFIER"), Value: text("false")},
	}
	own = slices.DeleteFunc(own, func(v *k8s.EnvVar) bool {
		return slices.ContainsFunc(p.ExtraEnv, func(extra *k8s.EnvVar) bool { return *extra.Name == *v.Name })
	})
	return slices.Concat(p.requiredEnv(), own, p.ExtraEnv)
}
