package policy

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// A check that cannot fail proves nothing. So each tool is also given prod with one thing broken, and must say so.

// prod is what gets broken.
func prod(t testing.TB) stack {
	t.Helper()
	for _, s := range shipped(t) {
		if s.name == "prod" {
			return s
		}
	}
	require.FailNow(t, "no prod among the environments")
	return stack{}
}

// without is a copy of the stack that lacks an object.
func without(t testing.TB, s stack, object string) stack {
	t.Helper()
	kept := slices.DeleteFunc(slices.Clone(s.objects), func(o *unstructured.Unstructured) bool { return id(o) == object })
	require.Len(t, kept, len(s.objects)-1, "%s has no %s", s.name, object)
	return s.with(kept)
}

// altered is a copy of the stack in which one object is changed.
func altered(t testing.TB, s stack, object string, change func(o *unstructured.Unstructured)) stack {
	t.Helper()
	objects := slices.Clone(s.objects)
	i := slices.IndexFunc(objects, func(o *unstructured.Unstructured) bool { return id(o) == object })
	require.GreaterOrEqual(t, i, 0, "%s has no %s", s.name, object)
	objects[i] = objects[i].DeepCopy()
	change(objects[i])
	return s.with(objects)
}

// broken is altered for an object as its Go type T has it.
func broken[T any](t testing.TB, s stack, object string, change func(o *T)) stack {
	t.Helper()
	return altered(t, s, object, func(o *unstructured.Unstructured) {
		var typed T
		require.NoError(t, runtime.DefaultUnstructuredConverter.FromUnstructured(o.Object, &typed))
		change(&typed)
		content, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&typed)
		require.NoError(t, err)
		o.Object = content
	})
}

// brokenBackend is prod with the pods of one Deployment changed.
func brokenBackend(t testing.TB, change func(pod *corev1.PodTemplateSpec)) stack {
	t.Helper()
	return broken(t, prod(t), "Deployment/verta-backend", func(d *appsv1.Deployment) { change(&d.Spec.Template) })
}

// brokenContainer is prod with one container changed.
func brokenContainer(t testing.TB, change func(c *corev1.Container)) stack {
	t.Helper()
	return brokenBackend(t, func(pod *corev1.PodTemplateSpec) { change(&pod.Spec.Containers[0]) })
}

// with is the stack with other objects; its text is made from them.
func (s stack) with(objects []*unstructured.Unstructured) stack {
	return stack{name: s.name, values: s.values, objects: objects, yaml: manifest(objects)}
}
