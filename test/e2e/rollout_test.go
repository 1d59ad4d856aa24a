package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// services are those that users wait for; Redis is a single pod, whose restart is a fault and not a rollout.
var services = []string{"backend", "frontend", "ml"}

func TestRollingRestartLosesNoRequest(t *testing.T) {
	prod.underLoad(t, "rolling restart of all services", func() {
		for _, s := range services {
			kubectl(t, "-n", prod.namespace, "rollout", "restart", "deployment/verta-"+s)
		}
		prod.mustBeReady(t)
	})
}

func TestUpgradeAndRollbackLoseNoRequest(t *testing.T) {
	t.Cleanup(func() {
		apply(t, prod.manifest)
		prod.mustBeReady(t)
	})
	upgrade := variant(t, "backend.image.tag="+nextRelease, "frontend.image.tag="+nextRelease, "ml.image.tag="+nextRelease)
	prod.serves(t, "/", release)
	prod.underLoad(t, "image upgrade of all services", func() {
		apply(t, upgrade)
		prod.mustBeReady(t)
	})
	prod.serves(t, "/", nextRelease)
	prod.serves(t, "/api/v1/channels", nextRelease)
	prod.underLoad(t, "rollback of all services", func() {
		for _, s := range services {
			kubectl(t, "-n", prod.namespace, "rollout", "undo", "deployment/verta-"+s)
		}
		prod.mustBeReady(t)
	})
	prod.serves(t, "/", release)
	prod.serves(t, "/api/v1/channels", release)
}

// A release that cannot work must not take the place of one that does.
func TestBadReleasesLeaveTheOldOneServing(t *testing.T) {
	for _, c := range []struct{ what, tag, shows string }{
		{"an image that never becomes ready", "1.1.0-unready", "Running"},
		{"a migration that fails", "1.1.0-badmigration", "Init:"},
	} {
		t.Run(c.tag, func(t *testing.T) {
			t.Cleanup(func() {
				apply(t, prod.manifest)
				prod.mustBeReady(t)
			})
			bad := variant(t, "backend.image.tag="+c.tag)
			prod.underLoad(t, c.what, func() {
				apply(t, bad)
				eventually(t, time.Minute, func() error { return prod.shows("backend", c.tag, c.shows) })
				time.Sleep(15 * time.Second) // long enough for a pod to be taken for ready, if that could happen
				d, err := cluster.AppsV1().Deployments(prod.namespace).Get(context.Background(), "verta-backend", metav1.GetOptions{})
				require.NoError(t, err)
				assert.GreaterOrEqual(t, d.Status.AvailableReplicas, *d.Spec.Replicas, "old pods went before new ones were there")
			})
			prod.serves(t, "/api/v1/channels", release)
		})
	}
}

// shows tells whether there is a pod of an image tag, not ready, with a status as kubectl prints it.
func (i *installation) shows(of, tag, status string) error {
	const columns = "custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[0].image,READY:.status.conditions[?(@.type=='Ready')].status"
	images, _, err := tryKubectl("-n", i.namespace, "get", "pods", "-l", component+"="+of, "-o", columns)
	if err != nil {
		return err
	}
	pods, _, err := tryKubectl("-n", i.namespace, "get", "pods", "-l", component+"="+of)
	if err != nil {
		return err
	}
	for line := range strings.Lines(images) {
		if fields := strings.Fields(line); len(fields) == 3 && strings.HasSuffix(fields[1], ":"+tag) && fields[2] == "False" {
			for pod := range strings.Lines(pods) {
				if strings.HasPrefix(pod, fields[0]+" ") && strings.Contains(pod, status) {
					return nil
				}
			}
		}
	}
	return fmt.Errorf("no pod of %s shows %q:\n%s%s", tag, status, pods, images)
}

// The load would notice: without pods there are failures.
func TestLoadNoticesAnOutage(t *testing.T) {
	stop := dev.load("/")
	t.Cleanup(func() {
		apply(t, dev.manifest)
		dev.mustBeReady(t)
	})
	kubectl(t, "-n", dev.namespace, "scale", "deployment/verta-frontend", "--replicas=0")
	kubectl(t, "-n", dev.namespace, "wait", "--for=delete", "pod", "-l", component+"=frontend", "--timeout=60s")
	time.Sleep(time.Second)
	o := stop()
	require.Positive(t, o.failed)
	require.NotEmpty(t, o.why)
}
