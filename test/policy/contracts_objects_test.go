package policy

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// What the rules on connections, routes, contracts and stability look at: the objects of a stack in Kubernetes' own
// types.

const (
	labelComponent = "app.kubernetes.io/component"
	labelInstance  = "app.kubernetes.io/instance"
	labelName      = "app.kubernetes.io/name"
)

// fault is one thing that a rule finds wrong, with the stack and the object that it is about. It ends in what mends it.
func fault(s stack, object, format string, args ...any) string {
	return s.name + ": " + object + ": " + fmt.Sprintf(format, args...)
}

// typed are the objects of a kind, in the order of the manifest.
func typed[T any](s stack, kind string) []T {
	var found []T
	for _, o := range s.objects {
		if o.GetKind() != kind {
			continue
		}
		var one T
		if err := runtime.DefaultUnstructuredConverter.FromUnstructured(o.Object, &one); err != nil {
			panic(fmt.Sprintf("%s: %s: %v", s.name, id(o), err))
		}
		found = append(found, one)
	}
	return found
}

// workload is a Deployment or a StatefulSet, as far as rules look at it.
type workload struct {
	kind, name string
	component  string
	namespace  string
	// replicas of the object; nil where an autoscaler owns the number.
	replicas *int32
	surge    int
	deadline int // progressDeadlineSeconds
	pod      corev1.PodTemplateSpec
	claims   []corev1.PersistentVolumeClaim
}

// id is kind and name, for messages.
func (w workload) id() string { return w.kind + "/" + w.name }

// main is the container that runs the component's program.
func (w workload) main() corev1.Container { return w.pod.Spec.Containers[0] }

func (w workload) containers() []corev1.Container {
	return slices.Concat(w.pod.Spec.InitContainers, w.pod.Spec.Containers)
}

// workloads are the Deployments and the StatefulSet.
func workloads(s stack) []workload {
	var all []workload
	for _, d := range typed[appsv1.Deployment](s, "Deployment") {
		w := workload{kind: "Deployment", name: d.Name, namespace: d.Namespace, replicas: d.Spec.Replicas, pod: d.Spec.Template}
		if d.Spec.Strategy.RollingUpdate != nil {
			w.surge = d.Spec.Strategy.RollingUpdate.MaxSurge.IntValue()
		}
		if d.Spec.ProgressDeadlineSeconds != nil {
			w.deadline = int(*d.Spec.ProgressDeadlineSeconds)
		}
		all = append(all, w)
	}
	for _, d := range typed[appsv1.StatefulSet](s, "StatefulSet") {
		all = append(all, workload{
			kind: "StatefulSet", name: d.Name, namespace: d.Namespace, replicas: d.Spec.Replicas, pod: d.Spec.Template,
			claims: d.Spec.VolumeClaimTemplates,
		})
	}
	for i := range all {
		all[i].component = all[i].pod.Labels[labelComponent]
	}
	return all
}

// jobs are the Jobs and CronJobs, with the pods that they make.
func jobs(s stack) []workload {
	var all []workload
	for _, j := range typed[batchv1.Job](s, "Job") {
		all = append(all, workload{kind: "Job", name: j.Name, namespace: j.Namespace, pod: j.Spec.Template})
	}
	for _, j := range typed[batchv1.CronJob](s, "CronJob") {
		all = append(all, workload{kind: "CronJob", name: j.Name, namespace: j.Namespace, pod: j.Spec.JobTemplate.Spec.Template})
	}
	for i := range all {
		all[i].component = all[i].pod.Labels[labelComponent]
	}
	return all
}

// everybody is the workloads, and one for each component of Jobs: to network policies, its Jobs are the same pods.
func everybody(s stack) []workload {
	all := workloads(s)
	for _, j := range jobs(s) {
		i := slices.IndexFunc(all, func(w workload) bool { return w.component == j.component })
		if i < 0 {
			all = append(all, j)
			continue
		}
		spec := all[i].pod.Spec.DeepCopy()
		spec.Containers = slices.Concat(spec.Containers, j.pod.Spec.InitContainers, j.pod.Spec.Containers)
		all[i].pod.Spec = *spec
	}
	return all
}

// workloadOf is the one of a component; nil where the stack has none.
func workloadOf(s stack, component string) *workload {
	for _, w := range workloads(s) {
		if w.component == component {
			return &w
		}
	}
	return nil
}

// variable is one environment variable of a container: its value, or where that is taken from.
type variable struct {
	name, value string
	secret      *corev1.SecretKeySelector
}

// environment are the variables that a container sees, as the kubelet makes them: its sources in their order, and then
// its own list. Sources that are not part of the stack are the user's and left out.
func environment(s stack, c corev1.Container) map[string]variable {
	seen := map[string]variable{}
	for _, source := range c.EnvFrom {
		if source.ConfigMapRef == nil {
			continue
		}
		for _, config := range typed[corev1.ConfigMap](s, "ConfigMap") {
			if config.Name == source.ConfigMapRef.Name {
				for name, value := range config.Data {
					seen[name] = variable{name: name, value: value}
				}
			}
		}
	}
	for _, v := range c.Env {
		one := variable{name: v.Name, value: v.Value}
		if v.ValueFrom != nil {
			one.secret = v.ValueFrom.SecretKeyRef
		}
		seen[v.Name] = one
	}
	return seen
}

// containerPort is the number of a port of a pod by its name or number, and the name; 0 where no container has it.
func containerPort(pod corev1.PodSpec, name string, number int) (int, string) {
	for _, c := range pod.Containers {
		for _, p := range c.Ports {
			if (name != "" && p.Name == name) || (name == "" && int(p.ContainerPort) == number) {
				return int(p.ContainerPort), p.Name
			}
		}
	}
	return number, ""
}

// selects tells whether a selector of labels picks a pod. An empty one picks nothing, as with Services.
func selects(selector, labels map[string]string) bool {
	for key, value := range selector {
		if labels[key] != value {
			return false
		}
	}
	return len(selector) > 0
}

// spoiled is a copy of the stack with one thing done to it on purpose.
func spoiled(s stack, change func(s *stack)) stack {
	objects := make([]*unstructured.Unstructured, len(s.objects))
	for i, o := range s.objects {
		objects[i] = o.DeepCopy()
	}
	s.objects = objects
	s.name += ", spoiled"
	change(&s)
	return s
}

// object is the one of the kind and name, to be changed in a spoiled stack.
func object(t testing.TB, s stack, kind, name string) *unstructured.Unstructured {
	t.Helper()
	i := slices.IndexFunc(s.objects, func(o *unstructured.Unstructured) bool { return o.GetKind() == kind && o.GetName() == name })
	require.GreaterOrEqual(t, i, 0, "%s has no %s/%s", s.name, kind, name)
	return s.objects[i]
}

// configOf is the ConfigMap of a component, whose name ends in a hash.
func configOf(t testing.TB, s stack, component string) *unstructured.Unstructured {
	t.Helper()
	i := slices.IndexFunc(s.objects, func(o *unstructured.Unstructured) bool {
		return o.GetKind() == "ConfigMap" && o.GetLabels()[labelComponent] == component
	})
	require.GreaterOrEqual(t, i, 0, "%s has no ConfigMap of the component %s", s.name, component)
	return s.objects[i]
}

// set changes a field of an object, whose path may lead through lists by their index.
func set(t testing.TB, o *unstructured.Unstructured, value any, path ...any) {
	t.Helper()
	var at any = o.Object
	for i, step := range path {
		last := i == len(path)-1
		switch key := step.(type) {
		case string:
			fields, ok := at.(map[string]any)
			require.True(t, ok, "%s: %v is no map", id(o), path[:i])
			if last {
				fields[key] = value
				return
			}
			at = fields[key]
		case int:
			items, ok := at.([]any)
			require.True(t, ok && key < len(items), "%s: %v has no item %d", id(o), path[:i], key)
			if last {
				items[key] = value
				return
			}
			at = items[key]
		}
	}
}

// dropped is the list without the objects of the kind and name.
func dropped(objects []*unstructured.Unstructured, kind, name string) []*unstructured.Unstructured {
	return slices.DeleteFunc(slices.Clone(objects), func(o *unstructured.Unstructured) bool {
		return o.GetKind() == kind && o.GetName() == name
	})
}

// stackNamed is the shipped stack of an environment.
func stackNamed(t testing.TB, name string) stack {
	t.Helper()
	i := slices.IndexFunc(shipped(t), func(s stack) bool { return s.name == name })
	require.GreaterOrEqual(t, i, 0, name)
	return shipped(t)[i]
}

// prefix of the names of a stack's objects.
func prefix(s stack) string { return cmp.Or(s.values.Global.NamePrefix, "verta") }
