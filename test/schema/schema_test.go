// Package schema proves that Kubernetes knows what this repository writes: every object in dist and in the test
// snapshots is held against the published schemas of Kubernetes 1.27 and 1.30. That finds API versions and kinds that
// do not exist, unknown and duplicate fields, values of a wrong type, and bad names and labels. It needs no cluster and
// no network: the validator carries the schemas.
//
// It does not prove what the published schemas do not say and only an API server checks: enums, ports, quantities,
// required fields (where the schema has a default, as for the name of a container), rules between fields, references
// between objects, admission.
//
// It is a module of its own because its dependencies are heavy (the validator brings much of the API server along), and
// consumers of the library must not inherit them.
//
// Run it with `go test -count=1 ./...`. Go keeps results until a file of the module changes, and the manifests lie
// outside this one: without -count=1 a success may be that of older manifests.
package schema

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/kubectl-validate/pkg/openapiclient"
	"sigs.k8s.io/kubectl-validate/pkg/validator"
	"sigs.k8s.io/yaml"
)

const (
	root         = "../.."
	distFolder   = root + "/dist"
	prodManifest = distFolder + "/verta-prod.k8s.yaml"
	snapshots    = root + "/test/snapshots"
)

// versions are the release cdk8s-plus-27 was made from, and the newest one the validator carries the schemas of.
var versions = []string{"1.27", "1.30"}

func TestManifests(t *testing.T) {
	files := manifestFiles(t)
	for _, version := range versions {
		t.Run(version, func(t *testing.T) {
			v := newValidator(t, version)
			for _, file := range files {
				name, err := filepath.Rel(root, file)
				require.NoError(t, err)
				name = filepath.ToSlash(name)
				t.Run(name, func(t *testing.T) {
					for _, o := range objects(t, file) {
						if custom(o) {
							continue
						}
						id := o.GetKind() + "/" + o.GetName()
						t.Run(id, func(t *testing.T) {
							if err := check(v, o.document); err != nil {
								t.Errorf("%s: %s: Kubernetes %s: %v", name, id, version, err)
							}
						})
					}
				})
			}
		})
	}
}

// TestCheckCanFail breaks a field of a manifest that is fine otherwise: without it, a check that accepts everything
// would look like success.
func TestCheckCanFail(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(t *testing.T, deployment map[string]any)
		want  []string
	}{
		{
			name: "wrong type",
			spoil: func(t *testing.T, deployment map[string]any) {
				require.NoError(t, unstructured.SetNestedField(deployment, "three", "spec", "replicas"))
			},
			want: []string{"spec.replicas", "must be of type integer"},
		},
		{
			name: "unknown field",
			spoil: func(t *testing.T, deployment map[string]any) {
				path := []string{"spec", "template", "spec", "containers"}
				containers, _, err := unstructured.NestedSlice(deployment, path...)
				require.NoError(t, err)
				require.NotEmpty(t, containers)
				containers[0].(map[string]any)["imagePulPolicy"] = "Always"
				require.NoError(t, unstructured.SetNestedSlice(deployment, containers, path...))
			},
			want: []string{"spec.template.spec.containers[0].imagePulPolicy", "unknown field"},
		},
	}
	for _, version := range versions {
		t.Run(version, func(t *testing.T) {
			v := newValidator(t, version)
			for _, test := range tests {
				t.Run(test.name, func(t *testing.T) {
					deployment := first(t, prodManifest, "Deployment")
					require.NoError(t, check(v, deployment.document), "must be valid before it is broken")

					test.spoil(t, deployment.Object)
					document, err := yaml.Marshal(deployment.Object)
					require.NoError(t, err)

					err = check(v, document)
					require.Error(t, err)
					for _, want := range test.want {
						require.ErrorContains(t, err, want)
					}
				})
			}
		})
	}
}

// object is one document of a manifest: its text, which is what gets checked (a parsed object has lost its duplicate
// keys), and what the text says.
type object struct {
	unstructured.Unstructured
	document []byte
}

// custom tells resources whose schema is not Kubernetes' but their operator's.
func custom(o object) bool {
	return slices.Contains([]string{
		"external-secrets.io", "bitnami.com", "gateway.networking.k8s.io", "snapshot.storage.k8s.io",
		"monitoring.coreos.com", "keda.sh", "autoscaling.k8s.io",
	}, o.GroupVersionKind().Group)
}

func newValidator(t *testing.T, version string) *validator.Validator {
	t.Helper()
	v, err := validator.New(openapiclient.NewHardcodedBuiltins(version))
	require.NoError(t, err)

	// The validator takes the scope of the first kind it meets for that of every kind in the same API version. Were that
	// the Namespace, it would leave out the namespaces of all other v1 objects; the other way around does no harm.
	_, _, err = v.Parse([]byte("{apiVersion: v1, kind: ConfigMap}"))
	require.NoError(t, err)
	return v
}

// check reports what a Kubernetes version rejects. Parse finds unknown and duplicate fields, Validate wrong values.
func check(v *validator.Validator, document []byte) error {
	_, parsed, err := v.Parse(document)
	if err != nil {
		return err
	}
	return v.Validate(parsed)
}

func manifestFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(distFolder + "/*.k8s.yaml")
	require.NoError(t, err)
	// Inline secrets lie there too, and failures would show them.
	files = slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(file, "-secrets.k8s.yaml") })
	require.GreaterOrEqual(t, len(files), 2, "dist must hold the manifests of dev and prod")

	err = filepath.WalkDir(snapshots, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !entry.IsDir() && filepath.Ext(path) == ".yaml" {
			files = append(files, path)
		}
		return nil
	})
	// There may be no snapshots.
	if !errors.Is(err, fs.ErrNotExist) {
		require.NoError(t, err)
	}
	return files
}

// objects reads the objects of a manifest. A file without any fails: it would prove nothing.
func objects(t *testing.T, file string) (list []object) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)

	reader := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(data)))
	for {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err, file)

		o := object{document: document}
		require.NoError(t, yaml.Unmarshal(document, &o.Object), file)
		// Comments alone are no object.
		if len(o.Object) > 0 {
			list = append(list, o)
		}
	}
	require.NotEmpty(t, list, "%s holds no objects", file)
	return list
}

func first(t *testing.T, file, kind string) object {
	t.Helper()
	for _, o := range objects(t, file) {
		if o.GetKind() == kind {
			return o
		}
	}
	require.FailNow(t, "no "+kind+" in "+file)
	return object{}
}
