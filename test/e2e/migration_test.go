package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// migrationRun is one that the stand-in for the database has seen.
type migrationRun struct {
	Runner, Version string
	Executed        []string
	Failed          bool
}

// One Job migrates for all backends of a release, those wait for it, and one that fails lets none of them start.
func TestMigrationJob(t *testing.T) {
	secrets := cluster.CoreV1().Secrets(prod.namespace)
	host := startDatabase(t)
	secret, err := secrets.Get(t.Context(), "verta", metav1.GetOptions{})
	require.NoError(t, err)
	database := url.URL{Scheme: "mysql", User: url.UserPassword("verta", random()), Host: host + ":4000", Path: "/verta"}
	secret.ObjectMeta = metav1.ObjectMeta{Name: "verta-migration"}
	secret.Data["database-url"] = []byte(database.String())
	_, err = secrets.Create(t.Context(), secret, metav1.CreateOptions{})
	require.NoError(t, err)
	t.Cleanup(func() {
		apply(t, prod.manifest)
		prod.mustBeReady(t)
		kubectl(t, "-n", prod.namespace, "delete", "jobs", "-l", component+"=migration", "--wait=false")
		require.NoError(t, secrets.Delete(context.Background(), "verta-migration", metav1.DeleteOptions{}))
	})
	inJob := func(sets ...string) string {
		return variant(t, append(sets, "backend.migration.mode=job", "secrets.name=verta-migration")...)
	}

	first := inJob()
	start := time.Now()
	apply(t, first)
	prod.mustBeReady(t)
	figure("migration Job: from apply to three backends of the release ready", "%.1f s", time.Since(start).Seconds())
	require.GreaterOrEqual(t, len(prod.pods(t, "backend")), 3)
	runs := migrationRuns(t)
	require.Len(t, runs, 1, "%v", runs)
	assert.True(t, strings.HasPrefix(runs[0].Runner, "verta-migration-"), runs[0].Runner)
	assert.Equal(t, []string{"001_initial", "002_" + release}, runs[0].Executed)

	jobs := jobNames(t)
	require.Len(t, jobs, 1)
	out := apply(t, first)
	assert.Contains(t, out, "job.batch/"+jobs[0]+" unchanged")
	apply(t, inJob("backend.config.logLevel=debug"))
	prod.mustBeReady(t)
	assert.Equal(t, jobs, jobNames(t), "a setting of the server makes no other Job")
	assert.Len(t, migrationRuns(t), 1)
	figure("migration Job: runs of the migration, three backends started twice", "%d", len(migrationRuns(t)))

	bad := inJob("backend.image.tag=1.1.0-badmigration", "backend.migration.backoffLimit=1")
	prod.underLoad(t, "a migration Job that fails", func() {
		apply(t, bad)
		eventually(t, 2*time.Minute, func() error { return jobHas(t, "1.1.0-badmigration", "Failed") })
		d, err := cluster.AppsV1().Deployments(prod.namespace).Get(t.Context(), "verta-backend", metav1.GetOptions{})
		require.NoError(t, err)
		assert.GreaterOrEqual(t, d.Status.AvailableReplicas, int32(3), "old pods went before new ones were there")
		assert.Equal(t, 1, waiting(t, "1.1.0-badmigration"), "pods of the release that wait")
	})
	var failed int
	for _, run := range migrationRuns(t) {
		if run.Failed {
			failed++
		}
	}
	assert.Equal(t, 2, failed, "tried again as often as was asked for")
	prod.serves(t, "/api/v1/channels", release)

	upgrade := inJob("backend.image.tag=" + nextRelease)
	prod.underLoad(t, "an upgrade with a migration Job", func() {
		apply(t, upgrade)
		prod.mustBeReady(t)
	})
	runs = migrationRuns(t)
	last := runs[len(runs)-1]
	assert.Len(t, runs, 1+2+1)
	assert.Equal(t, []string{"002_" + nextRelease}, last.Executed)
	prod.serves(t, "/api/v1/channels", nextRelease)
	assert.Len(t, jobNames(t), 3, "one for each release")
}

// startDatabase runs the stand-in for the database, and returns its host name.
func startDatabase(t *testing.T) string {
	t.Helper()
	_, err := cluster.CoreV1().Namespaces().Create(t.Context(), &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{
		Name: toolNamespace, Labels: map[string]string{"pod-security.kubernetes.io/enforce": "privileged"},
	}}, metav1.CreateOptions{})
	if !apierrors.IsAlreadyExists(err) {
		require.NoError(t, err)
	}
	labels := map[string]string{"app": "standin-database"}
	_, err = cluster.CoreV1().Pods(toolNamespace).Create(t.Context(), &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: databaseName, Labels: labels},
		Spec: corev1.PodSpec{
			TerminationGracePeriodSeconds: new(int64(0)),
			Containers:                    []corev1.Container{{Name: "database", Image: toolImage, Command: []string{"standin", "database"}}},
		},
	}, metav1.CreateOptions{})
	require.NoError(t, err)
	_, err = cluster.CoreV1().Services(toolNamespace).Create(t.Context(), &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: databaseName},
		Spec:       corev1.ServiceSpec{Selector: labels, Ports: []corev1.ServicePort{{Port: 4000, TargetPort: intstr.FromInt32(4000)}}},
	}, metav1.CreateOptions{})
	require.NoError(t, err)
	t.Cleanup(func() {
		kubectl(t, "-n", toolNamespace, "delete", "pod/"+databaseName, "service/"+databaseName, "--wait=true")
	})
	kubectl(t, "-n", toolNamespace, "wait", "--for=condition=Ready", "pod/"+databaseName, "--timeout=60s")
	return databaseName + "." + toolNamespace + ".svc"
}

const databaseName = "standin-database"

// migrationRuns are those that the database has seen, the first one first.
func migrationRuns(t *testing.T) []migrationRun {
	t.Helper()
	said := inside(t, toolNamespace, databaseName, "database", "wget -qO- http://127.0.0.1:4000/runs")
	var log struct{ Runs []migrationRun }
	require.NoError(t, json.Unmarshal([]byte(said), &log), said)
	return log.Runs
}

func jobNames(t *testing.T) []string {
	t.Helper()
	jobs, err := cluster.BatchV1().Jobs(prod.namespace).List(t.Context(), metav1.ListOptions{LabelSelector: component + "=migration"})
	require.NoError(t, err)
	var names []string
	for _, j := range jobs.Items {
		names = append(names, j.Name)
	}
	return names
}

// waiting counts the backend pods of an image tag that are in their first step.
func waiting(t *testing.T, tag string) int {
	t.Helper()
	n := 0
	for _, pod := range prod.pods(t, "backend") {
		if s := pod.Status.InitContainerStatuses; strings.HasSuffix(pod.Spec.Containers[0].Image, ":"+tag) && len(s) == 1 && s[0].State.Running != nil {
			n++
		}
	}
	return n
}

// jobHas tells whether the migration Job of an image tag has a condition.
func jobHas(t *testing.T, tag, condition string) error {
	t.Helper()
	jobs, err := cluster.BatchV1().Jobs(prod.namespace).List(t.Context(), metav1.ListOptions{LabelSelector: component + "=migration"})
	if err != nil {
		return err
	}
	for _, j := range jobs.Items {
		if !strings.HasSuffix(j.Spec.Template.Spec.Containers[0].Image, ":"+tag) {
			continue
		}
		for _, c := range j.Status.Conditions {
			if string(c.Type) == condition && c.Status == corev1.ConditionTrue {
				return nil
			}
		}
		return fmt.Errorf("Job %s has the conditions %v", j.Name, j.Status.Conditions)
	}
	return errors.New("there is no Job of " + tag)
}
