package e2e

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// readyLimit is a sixth of what the Helm chart took on one node, with images that start at once: 180 s. It is what is
// promised; VERTA_READY_LIMIT changes it for machines that are slower than those that it was measured on.
const readyLimit = 30 * time.Second

func TestServerAcceptsTheStacksWithoutWarnings(t *testing.T) {
	for _, i := range []*installation{dev, prod} {
		assert.Empty(t, installed.warnings[i.name], i.name)
	}
}

func TestPodsAreReadySoon(t *testing.T) {
	limit := readyLimit
	if text := os.Getenv("VERTA_READY_LIMIT"); text != "" {
		var err error
		limit, err = time.ParseDuration(text)
		require.NoError(t, err, "VERTA_READY_LIMIT: say 90s, for example")
	}
	for _, i := range []*installation{dev, prod} {
		assert.Less(t, installed.readyAfter[i.name], limit, "%s, from nothing", i.name)
	}
}

func TestSecondApplyChangesNothing(t *testing.T) {
	for _, i := range []*installation{dev, prod} {
		// Not by kubectl's words: it says "configured" of a disruption budget each time, since it replaces the selector.
		before := stored(t, i)
		apply(t, i.manifest)
		assert.JSONEq(t, before, stored(t, i), i.name)
		// What the server fills in or changes would show here for ever.
		out, _, err := tryKubectl("diff", "-f", i.manifest)
		require.NoError(t, err, "kubectl diff finds a difference:\n%s", out)
	}
}

// stored is what the server holds of a manifest, without what changes by itself.
func stored(t *testing.T, i *installation) string {
	t.Helper()
	var list unstructured.UnstructuredList
	require.NoError(t, list.UnmarshalJSON([]byte(kubectl(t, "get", "-f", i.manifest, "-o", "json"))))
	for _, object := range list.Items {
		unstructured.RemoveNestedField(object.Object, "status")
		unstructured.RemoveNestedField(object.Object, "metadata", "resourceVersion") // of the status too
		unstructured.RemoveNestedField(object.Object, "metadata", "managedFields")
	}
	text, err := list.MarshalJSON()
	require.NoError(t, err)
	return string(text)
}

// The namespaces enforce Pod Security "restricted", or the pods that run in them would prove nothing.
func TestNamespacesRefuseOtherPods(t *testing.T) {
	for _, i := range []*installation{dev, prod} {
		_, err := cluster.CoreV1().Pods(i.namespace).Create(context.Background(), &corev1.Pod{
			ObjectMeta: metav1.ObjectMeta{Name: "root"},
			Spec:       corev1.PodSpec{Containers: []corev1.Container{{Name: "root", Image: toolImage}}},
		}, metav1.CreateOptions{DryRun: []string{metav1.DryRunAll}})
		require.Error(t, err, i.name)
		assert.True(t, apierrors.IsForbidden(err), err)
		assert.ErrorContains(t, err, `violates PodSecurity "restricted`)
	}
}
