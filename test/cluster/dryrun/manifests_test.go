package dryrun

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

const (
	dist         = root + "/dist"
	snapshots    = root + "/test/snapshots"
	prodManifest = dist + "/verta-prod.k8s.yaml"
)

// object is one of a manifest.
type object = unstructured.Unstructured

// manifest is a file and what it says.
type manifest struct {
	name         string    // of the file, seen from the root of the repository
	surroundings []*object // what the objects need and the file has not
	objects      []*object
}

// manifests reads dist/ and the snapshots. All snapshots use the same names in the same namespace, so each is moved to a
// namespace of its own, which enforces what the one in dist/ does.
func manifests(t *testing.T) []manifest {
	t.Helper()
	shipped, err := filepath.Glob(dist + "/*.k8s.yaml")
	require.NoError(t, err)
	var all []manifest
	for _, file := range shipped {
		// Inline secrets lie there too, and failures would show them.
		if !strings.HasSuffix(file, "-secrets.k8s.yaml") {
			all = append(all, load(t, file))
		}
	}
	require.GreaterOrEqual(t, len(all), 2, "dist must hold the manifests of dev and prod")

	err = filepath.WalkDir(snapshots, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".yaml" {
			return err
		}
		m := load(t, path)
		namespace := strings.TrimSuffix(strings.ReplaceAll(strings.TrimPrefix(m.name, "test/snapshots/"), "/", "-"), ".yaml")
		m.surroundings = inNamespace(t, namespace, m.objects)
		all = append(all, m)
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, len(all), len(shipped), "there must be snapshots")
	return all
}

func load(t *testing.T, file string) manifest {
	t.Helper()
	objects, err := read(file)
	require.NoError(t, err)
	name, err := filepath.Rel(root, file)
	require.NoError(t, err)
	return manifest{name: filepath.ToSlash(name), objects: objects}
}

// read the objects of a file. A file without any is an error: it would prove nothing.
func read(file string) ([]*object, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var objects []*object
	for reader := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(data))); ; {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		text, err := yaml.YAMLToJSONStrict(document) // duplicate keys would be gone by the time the server looks
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if string(text) == "null" { // comments alone
			continue
		}
		var o object
		if err := o.UnmarshalJSON(text); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		objects = append(objects, &o)
	}
	if len(objects) == 0 {
		return nil, fmt.Errorf("%s has no objects", file)
	}
	return objects, nil
}

// inNamespace moves objects to a namespace and returns what must be there before them: the namespace, with the labels of
// the shipped one, and what their cluster brings.
func inNamespace(t *testing.T, name string, objects []*object) (surroundings []*object) {
	t.Helper()
	for _, o := range objects {
		if o.GetNamespace() != "" {
			o.SetNamespace(name)
		}
	}
	namespace := first(t, prodManifest, "Namespace")
	namespace.SetName(name)
	class := &object{Object: map[string]any{"value": int64(1000)}}
	class.SetAPIVersion("scheduling.k8s.io/v1")
	class.SetKind("PriorityClass")
	class.SetName("important") // of a snapshot
	return []*object{namespace, class}
}

// first object of a kind.
func first(t *testing.T, file, kind string) *object {
	t.Helper()
	for _, o := range load(t, file).objects {
		if o.GetKind() == kind {
			return o
		}
	}
	require.FailNow(t, "no "+kind+" in "+file)
	return nil
}

func id(o *object) string { return o.GetKind() + "/" + o.GetName() }

// derived are the pod and the volume claims that a controller makes of a workload's templates.
func derived(t *testing.T, workload *object) (pods, claims []*object) {
	t.Helper()
	template, found, err := unstructured.NestedMap(workload.Object, "spec", "template")
	require.NoError(t, err)
	if !found || workload.GroupVersionKind().Group != "apps" {
		return nil, nil
	}
	pod := from(template, "Pod", workload)
	volumes, _, err := unstructured.NestedSlice(pod.Object, "spec", "volumes")
	require.NoError(t, err)

	templates, _, err := unstructured.NestedSlice(workload.Object, "spec", "volumeClaimTemplates")
	require.NoError(t, err)
	for _, template := range templates {
		claim := from(template.(map[string]any), "PersistentVolumeClaim", workload)
		name, _, err := unstructured.NestedString(claim.Object, "metadata", "name")
		require.NoError(t, err)
		claim.SetName(name + "-" + pod.GetName())
		volumes = append(volumes, map[string]any{
			"name": name, "persistentVolumeClaim": map[string]any{"claimName": claim.GetName()},
		})
		claims = append(claims, claim)
	}
	require.NoError(t, unstructured.SetNestedSlice(pod.Object, volumes, "spec", "volumes"))
	return []*object{pod}, claims
}

func from(template map[string]any, kind string, workload *object) *object {
	o := &object{Object: template}
	o.SetAPIVersion("v1")
	o.SetKind(kind)
	o.SetNamespace(workload.GetNamespace())
	if kind == "Pod" {
		o.SetName(workload.GetName() + "-0")
	}
	return o
}
