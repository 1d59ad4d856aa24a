package e2e

import (
	"context"
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// ingressInside is where the ingress controller is called from inside the cluster: the address that it publishes, or that
// of a node whose port leads to it.
func ingressInside(t *testing.T) string {
	t.Helper()
	ingress, err := cluster.NetworkingV1().Ingresses(dev.namespace).List(context.Background(), metav1.ListOptions{})
	require.NoError(t, err)
	for _, i := range ingress.Items {
		for _, published := range i.Status.LoadBalancer.Ingress {
			if a, err := netip.ParseAddr(published.IP); err == nil && !a.IsLoopback() {
				return "http://" + published.IP
			}
		}
	}
	nodes, err := cluster.CoreV1().Nodes().List(context.Background(), metav1.ListOptions{LabelSelector: "node-role.kubernetes.io/control-plane"})
	require.NoError(t, err)
	require.NotEmpty(t, nodes.Items, "neither an Ingress nor a node says where the controller is")
	for _, a := range nodes.Items[0].Status.Addresses {
		if a.Type == corev1.NodeInternalIP {
			return "http://" + a.Address
		}
	}
	return ""
}

// smokeTest applies the smoke test of the development stack as an operator does, and waits for its end.
func smokeTest(t *testing.T, sets ...string) (log string, job batchv1.Job) {
	t.Helper()
	args := []string{"--smoke", "--set", "smokeTest.url=" + ingressInside(t), "--set", "smokeTest.tenant=verta"}
	for _, set := range sets {
		args = append(args, "--set", set)
	}
	manifest, err := synthesize(t.TempDir(), dev.name, args...)
	require.NoError(t, err)
	file := strings.Replace(manifest, ".k8s.yaml", "-smoke.k8s.yaml", 1)
	_, warnings, err := tryKubectl("apply", "-f", file)
	require.NoError(t, err)
	assert.Empty(t, warnings)
	t.Cleanup(func() { kubectl(t, "delete", "-f", file, "--ignore-not-found") })
	out := kubectl(t, "apply", "-f", file)
	assert.NotContains(t, out, "created", "it can be applied again")

	name := ""
	for line := range strings.Lines(out) {
		if found, ok := strings.CutPrefix(line, "job.batch/"); ok {
			name, _, _ = strings.Cut(found, " ")
		}
	}
	require.NotEmpty(t, name, out)
	eventually(t, 3*time.Minute, func() error {
		now, err := cluster.BatchV1().Jobs(dev.namespace).Get(context.Background(), name, metav1.GetOptions{})
		if err == nil && now.Status.Succeeded+now.Status.Failed == 0 {
			err = fmt.Errorf("%s has not ended", name)
		}
		if err == nil {
			job = *now
		}
		return err
	})
	eventually(t, 20*time.Second, func() error { // the log may come after the end
		log = kubectl(t, "-n", dev.namespace, "logs", "job/"+name)
		if !strings.Contains(log, "backend: answers") || !strings.HasSuffix(log, " failed\n") {
			return fmt.Errorf("the log is not whole:\n%s", log)
		}
		return nil
	})
	return log, job
}

func TestSmokeTestPasses(t *testing.T) {
	start := time.Now()
	log, job := smokeTest(t)
	assert.EqualValues(t, 1, job.Status.Succeeded, log)
	assert.NotContains(t, log, "FAIL")
	assert.NotContains(t, log, "SKIP")
	assert.Equal(t, 14, strings.Count(log, "PASS "), log)
	figure("smoke test: from apply to its end", "%.1f s", time.Since(start).Seconds())
	t.Log("\n" + log)
}

// A Redis that evicts and an ML service that is gone fail their checks and the Job, and no other check.
func TestSmokeTestFailsWhereSomethingIsBroken(t *testing.T) {
	redis := func(policy string) {
		pod := dev.pods(t, "redis")[0]
		out := inside(t, dev.namespace, pod.Name, "redis", "redis-cli config set maxmemory-policy "+policy)
		require.Contains(t, out, "OK")
	}
	scale := func(replicas string) {
		kubectl(t, "-n", dev.namespace, "scale", "deployment/verta-ml", "--replicas="+replicas)
	}
	redis("allkeys-lru")
	scale("0")
	t.Cleanup(func() {
		redis("noeviction")
		scale("1")
		dev.mustBeReady(t)
	})
	eventually(t, 2*time.Minute, func() error { // a pod that is stopping serves on
		pods, err := cluster.CoreV1().Pods(dev.namespace).List(context.Background(), metav1.ListOptions{LabelSelector: component + "=ml"})
		if err == nil && len(pods.Items) > 0 {
			err = fmt.Errorf("%d pods of ml", len(pods.Items))
		}
		return err
	})
	log, job := smokeTest(t, "smokeTest.timeoutSeconds=3")
	assert.EqualValues(t, 1, job.Status.Failed, log)
	for _, want := range []string{
		"FAIL redis: evicts nothing: maxmemory-policy is allkeys-lru, not noeviction",
		"FAIL ml: answers, and its models are loaded: ", "FAIL ml: makes a vector of 1024: ", "FAIL ml: refuses calls without the key: ",
		"FAIL backend: searches with the ML service: ",
		"PASS backend: answers", "PASS ingress: leads to the frontend", "9 passed, 5 failed",
	} {
		assert.Contains(t, log, want)
	}
	t.Log("\n" + log)
}
