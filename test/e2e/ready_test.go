package e2e

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

const component = "app.kubernetes.io/component"

// within tries until it works, or returns the last fault.
func within(limit time.Duration, try func() error) error {
	var err error
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(250 * time.Millisecond) {
		if err = try(); err == nil {
			return nil
		}
	}
	return fmt.Errorf("not within %s: %w", limit, err)
}

// eventually is within for a test.
func eventually(t testing.TB, limit time.Duration, try func() error) {
	t.Helper()
	require.NoError(t, within(limit, try))
}

// ready waits until every workload runs its latest version, completely, and nothing of an older one is left.
func (i *installation) ready(limit time.Duration) error {
	if err := within(limit, i.notReady); err != nil {
		return fmt.Errorf("%s is not ready: %w\n%s", i.name, err, i.describe())
	}
	return nil
}

// mustBeReady is ready for a test.
func (i *installation) mustBeReady(t testing.TB) {
	t.Helper()
	require.NoError(t, i.ready(2*time.Minute))
}

// serves waits until a path is answered by a version: pods on their way out may answer a little longer.
func (i *installation) serves(t testing.TB, path, version string) {
	t.Helper()
	eventually(t, 20*time.Second, func() error {
		a, err := try(http.MethodGet, i.url(path))
		if err == nil && a.version() != version {
			err = fmt.Errorf("%s is answered by version %q instead of %q, with status %d", path, a.version(), version, a.status)
		}
		return err
	})
}

func (i *installation) notReady() error {
	ctx := context.Background()
	deployments, err := cluster.AppsV1().Deployments(i.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	var faults []error
	for _, d := range deployments.Items {
		want, s := *d.Spec.Replicas, d.Status
		if s.ObservedGeneration < d.Generation || s.UpdatedReplicas != want || s.AvailableReplicas != want || s.Replicas != want {
			faults = append(faults, fmt.Errorf("Deployment %s: %d pods wanted; %d there, %d of the latest version, %d available",
				d.Name, want, s.Replicas, s.UpdatedReplicas, s.AvailableReplicas))
		}
	}
	sets, err := cluster.AppsV1().StatefulSets(i.namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	for _, d := range sets.Items {
		want, s := *d.Spec.Replicas, d.Status
		if s.ObservedGeneration < d.Generation || s.UpdatedReplicas != want || s.AvailableReplicas != want {
			faults = append(faults, fmt.Errorf("StatefulSet %s: %d pods wanted; %d of the latest version, %d available",
				d.Name, want, s.UpdatedReplicas, s.AvailableReplicas))
		}
	}
	if len(deployments.Items) == 0 || len(sets.Items) == 0 {
		faults = append(faults, errors.New("its workloads are not there"))
	}
	return errors.Join(faults...)
}

// describe says what an operator would look at first.
func (i *installation) describe() string {
	pods, _, _ := tryKubectl("-n", i.namespace, "get", "pods", "-o", "wide")
	events, _, _ := tryKubectl("-n", i.namespace, "get", "events", "--field-selector=type=Warning", "--sort-by=.lastTimestamp")
	lines := strings.Split(events, "\n")
	return pods + strings.Join(lines[max(0, len(lines)-12):], "\n")
}

// pods of a component that are not on their way out.
func (i *installation) pods(t testing.TB, of string) []corev1.Pod {
	t.Helper()
	list, err := cluster.CoreV1().Pods(i.namespace).List(context.Background(), metav1.ListOptions{LabelSelector: component + "=" + of})
	require.NoError(t, err)
	var pods []corev1.Pod
	for _, p := range list.Items {
		if p.DeletionTimestamp == nil {
			pods = append(pods, p)
		}
	}
	return pods
}

func isReady(p corev1.Pod) bool {
	for _, c := range p.Status.Conditions {
		if c.Type == corev1.PodReady {
			return c.Status == corev1.ConditionTrue
		}
	}
	return false
}
