package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func TestKilledProcessesComeBack(t *testing.T) {
	for _, component := range []string{"backend", "frontend", "ml", "redis"} {
		t.Run(component, func(t *testing.T) {
			pod := prod.pods(t, component)[0]
			kill(t, pod)
			figure("kill -9 of "+component+": ready again after", "%.1f s", prod.restarted(t, pod).Seconds())
			prod.mustBeReady(t)
			for _, path := range []string{"/", "/api/v1/ml", "/api/v1/redis"} {
				eventually(t, 20*time.Second, func() error {
					a, err := try(http.MethodGet, prod.url(path))
					if err != nil {
						return err
					}
					if a.status != http.StatusOK {
						return fmt.Errorf("%s: status %d: %.200s", path, a.status, a.body)
					}
					return nil
				})
			}
		})
	}
}

func TestDeletedPodsAreReplaced(t *testing.T) {
	prod.underLoad(t, "deletion of one pod of each service", func() {
		for _, component := range services {
			pod := prod.pods(t, component)[0]
			kubectl(t, "-n", prod.namespace, "delete", "pod", pod.Name, "--wait=false")
		}
		time.Sleep(time.Second)
		prod.mustBeReady(t)
	})
}

// Whatever Redis has acknowledged is there after its process was killed, and after its pod went.
func TestRedisKeepsAcknowledgedWrites(t *testing.T) {
	for _, c := range []struct {
		what string
		fail func()
	}{
		{"its process is killed", func() { kill(t, prod.pods(t, "redis")[0]) }},
		{"its pod is deleted", func() {
			kubectl(t, "-n", prod.namespace, "delete", "pod", "verta-redis-0", "--grace-period=0", "--force", "--wait=false")
		}},
	} {
		t.Run(c.what, func(t *testing.T) {
			stop := make(chan struct{})
			var writer sync.WaitGroup
			var acknowledged []string
			refused := 0
			writer.Go(func() {
				for {
					select {
					case <-stop:
						return
					default:
					}
					a, err := try(http.MethodPost, prod.url("/api/v1/queue"))
					var job struct{ ID int64 }
					if err != nil || a.status != http.StatusCreated || json.Unmarshal([]byte(a.body), &job) != nil {
						refused++
						time.Sleep(20 * time.Millisecond)
						continue
					}
					acknowledged = append(acknowledged, strconv.FormatInt(job.ID, 10))
				}
			})
			time.Sleep(3 * time.Second)
			c.fail()
			time.Sleep(3 * time.Second) // writes are refused meanwhile
			prod.mustBeReady(t)
			time.Sleep(time.Second)
			close(stop)
			writer.Wait()

			var jobs struct {
				Jobs []string
			}
			eventually(t, 20*time.Second, func() error {
				a, err := try(http.MethodGet, prod.url("/api/v1/queue"))
				if err != nil {
					return err
				}
				if err := expect(a, http.StatusOK, "backend"); err != nil {
					return err
				}
				return json.Unmarshal([]byte(a.body), &jobs)
			})
			there := map[string]bool{}
			for _, job := range jobs.Jobs {
				there[job] = true
			}
			lost := 0
			for _, id := range acknowledged {
				if !there[id] {
					lost++
				}
			}
			figure("Redis, when "+c.what, "%d of %d acknowledged writes lost, %d refused meanwhile", lost, len(acknowledged), refused)
			assert.Zero(t, lost)
			assert.Greater(t, len(acknowledged), 50, "there were hardly any writes")
		})
	}
}

// A node is emptied as for an upgrade of it: pods move, and enough of each service stay.
func TestDrainRespectsBudgetsAndFinishes(t *testing.T) {
	nodes, err := cluster.CoreV1().Nodes().List(context.Background(), metav1.ListOptions{})
	require.NoError(t, err)
	var open []corev1.Node
	for _, n := range nodes.Items {
		if !n.Spec.Unschedulable && len(n.Spec.Taints) == 0 {
			open = append(open, n)
		}
	}
	if len(open) < 2 {
		t.Skipf("the pods of a drained node need another one, and this cluster has %d that takes them", len(open))
	}
	victim := prod.pods(t, "backend")[0].Spec.NodeName
	t.Cleanup(func() {
		kubectl(t, "uncordon", victim)
		prod.mustBeReady(t)
		dev.mustBeReady(t)
	})
	watch, least := make(chan struct{}), map[string]int32{}
	var watcher sync.WaitGroup
	watcher.Go(func() {
		for {
			select {
			case <-watch:
				return
			case <-time.After(200 * time.Millisecond):
			}
			for _, service := range services {
				d, err := cluster.AppsV1().Deployments(prod.namespace).Get(context.Background(), "verta-"+service, metav1.GetOptions{})
				if n, seen := least[service]; err == nil && (!seen || d.Status.AvailableReplicas < n) {
					least[service] = d.Status.AvailableReplicas
				}
			}
		}
	})
	start := time.Now()
	// Pages and API only: Redis moves too, and there is one of it.
	stop := prod.load("/", "/api/v1/channels", "/api/v1/ml")
	kubectl(t, "drain", victim, "--ignore-daemonsets", "--delete-emptydir-data", "--force", "--timeout=180s")
	took := time.Since(start)
	prod.mustBeReady(t)
	o := stop()
	close(watch)
	watcher.Wait()
	figure("drain of a node", "%.0f s; %d of %d requests failed; at least %v pods were available",
		took.Seconds(), o.failed, o.Requests, least)
	assert.Zero(t, o.failed, "%v", o.why)
	for _, service := range services {
		assert.GreaterOrEqual(t, least[service], int32(1), service)
	}
	for _, component := range append(services, "redis") {
		for _, pod := range prod.pods(t, component) {
			assert.NotEqual(t, victim, pod.Spec.NodeName, pod.Name)
		}
	}
}

// The Secret is the one thing that is not in the manifests, so it is what gets forgotten.
func TestMissingSecretIsNamedAndHeals(t *testing.T) {
	old := dev.pods(t, "backend")[0]
	secrets := cluster.CoreV1().Secrets(dev.namespace)
	secret, err := secrets.Get(context.Background(), "verta", metav1.GetOptions{})
	require.NoError(t, err)
	require.NoError(t, secrets.Delete(context.Background(), "verta", metav1.DeleteOptions{}))
	restored := false
	restore := func() {
		if !restored {
			secret.ResourceVersion, secret.UID = "", ""
			_, err := secrets.Create(context.Background(), secret, metav1.CreateOptions{})
			require.NoError(t, err)
			restored = true
		}
	}
	t.Cleanup(func() {
		restore()
		dev.mustBeReady(t)
	})
	kubectl(t, "-n", dev.namespace, "rollout", "restart", "deployment/verta-backend")
	eventually(t, time.Minute, func() error {
		out, _, err := tryKubectl("-n", dev.namespace, "get", "events", "--field-selector=type=Warning", "-o", "custom-columns=M:.message")
		if err == nil && !strings.Contains(out, `secret "verta" not found`) {
			err = fmt.Errorf("no event names the Secret:\n%s", out)
		}
		return err
	})
	eventually(t, time.Minute, func() error { return dev.shows("backend", "latest", "CreateContainerConfigError") })
	require.Equal(t, old.Name, get(t, dev.url("/api/v1/channels")).header.Get("X-Standin-Pod"), "the old pod no longer serves")

	restore()
	start := time.Now()
	dev.mustBeReady(t)
	figure("missing Secret: ready after it was created", "%.0f s", time.Since(start).Seconds())
}
