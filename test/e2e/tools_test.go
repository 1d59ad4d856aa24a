package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// toolImage has a shell, and every cluster that runs this suite has it: the Helm chart's tests need it, too.
const toolImage = "ghcr.io/niekcandaele/verta-backend:1.0.0"

const toolNamespace = "verta-e2e"

// nodeShell runs a script on a node, as root among all of its processes.
func nodeShell(t testing.TB, node, script string) string {
	t.Helper()
	ctx := context.Background()
	_, err := cluster.CoreV1().Namespaces().Create(ctx, &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{
		Name: toolNamespace, Labels: map[string]string{"pod-security.kubernetes.io/enforce": "privileged"},
	}}, metav1.CreateOptions{})
	if !apierrors.IsAlreadyExists(err) {
		require.NoError(t, err)
	}
	name := "on-" + node
	_, err = cluster.CoreV1().Pods(toolNamespace).Create(ctx, &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: name},
		Spec: corev1.PodSpec{
			NodeName: node, HostPID: true, TerminationGracePeriodSeconds: new(int64(0)),
			Containers: []corev1.Container{{
				Name: "shell", Image: toolImage, Command: []string{"sleep", "86400"},
				SecurityContext: &corev1.SecurityContext{Privileged: new(true)},
			}},
			Tolerations: []corev1.Toleration{{Operator: corev1.TolerationOpExists}},
		},
	}, metav1.CreateOptions{})
	if !apierrors.IsAlreadyExists(err) {
		require.NoError(t, err)
	}
	kubectl(t, "-n", toolNamespace, "wait", "--for=condition=Ready", "pod/"+name, "--timeout=60s")
	return inside(t, toolNamespace, name, "shell", script)
}

// kill ends the first container of a pod as the kernel does when memory runs out: no warning, no shutdown.
func kill(t testing.TB, pod corev1.Pod) {
	t.Helper()
	_, id, _ := strings.Cut(pod.Status.ContainerStatuses[0].ContainerID, "://")
	require.NotEmpty(t, id, pod.Name)
	out := nodeShell(t, pod.Spec.NodeName, fmt.Sprintf(
		`for p in /proc/[0-9]*; do if grep -q %s $p/cgroup 2>/dev/null; then kill -9 ${p#/proc/} && echo killed; fi; done`, id))
	require.Contains(t, out, "killed", "no process of %s was found", pod.Name)
}

// restarted waits until the first container of a pod has been started again and is ready, and tells how long it took.
func (i *installation) restarted(t testing.TB, pod corev1.Pod) time.Duration {
	t.Helper()
	start := time.Now()
	eventually(t, time.Minute, func() error {
		now, err := cluster.CoreV1().Pods(i.namespace).Get(context.Background(), pod.Name, metav1.GetOptions{})
		if err != nil {
			return err
		}
		if s := now.Status.ContainerStatuses[0]; s.RestartCount <= pod.Status.ContainerStatuses[0].RestartCount || !isReady(*now) {
			return fmt.Errorf("%s was restarted %d times and is not ready", pod.Name, s.RestartCount)
		}
		return nil
	})
	return time.Since(start)
}
