package delivery

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

// definitions are where the tools keep those of their kinds. They are no dependencies: Go downloads them as it does
// modules, checks them against its public checksum database, and keeps them.
var definitions = map[string]struct{ module, file string }{
	"Application":    {"github.com/argoproj/argo-cd/v3@v3.1.0", "manifests/crds/application-crd.yaml"},
	"GitRepository":  {"github.com/fluxcd/source-controller@v1.9.6", "config/crd/bases/source.toolkit.fluxcd.io_gitrepositories.yaml"},
	"Kustomization":  {"github.com/fluxcd/kustomize-controller@v1.9.6", "config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml"},
	"ExternalSecret": {"github.com/external-secrets/external-secrets@v1.3.2", "config/crds/bases/external-secrets.io_externalsecrets.yaml"},
}

// definition of a kind.
func definition(t *testing.T, kind string) *unstructured.Unstructured {
	t.Helper()
	from := definitions[kind]
	require.NotEmpty(t, from.module, "nothing defines %s", kind)
	command := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", from.module)
	command.Dir = t.TempDir() // away from our go.mod and go.sum
	out, err := command.Output()
	require.NoError(t, err, "go mod download %s\n%s", from.module, out)
	var module struct{ Dir string }
	require.NoError(t, json.Unmarshal(out, &module))
	all := read(t, filepath.Join(module.Dir, from.file))
	require.Len(t, all, 1)
	return all[0]
}

// check holds an object against the definition of its kind as an API server does that is asked to be strict: types,
// required fields, rules, and no unknown field.
func check(t *testing.T, o *unstructured.Unstructured) error {
	t.Helper()
	var v1 apiextensionsv1.CustomResourceDefinition
	require.NoError(t, runtime.DefaultUnstructuredConverter.FromUnstructured(definition(t, o.GetKind()).Object, &v1))
	apiextensionsv1.SetDefaults_CustomResourceDefinition(&v1)
	apiextensionsv1.SetDefaults_CustomResourceDefinitionSpec(&v1.Spec)
	var internal apiextensions.CustomResourceDefinition
	require.NoError(t, apiextensionsv1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&v1, &internal, nil))

	gvk := o.GroupVersionKind()
	if internal.Spec.Group != gvk.Group {
		return fmt.Errorf("%s: the group is %s", gvk, internal.Spec.Group)
	}
	served := false
	for _, v := range internal.Spec.Versions {
		served = served || v.Name == gvk.Version && v.Served
	}
	if !served {
		return fmt.Errorf("%s: the version is not served", gvk)
	}
	versioned, err := apiextensions.GetSchemaForVersion(&internal, gvk.Version)
	require.NoError(t, err)
	structural, err := schema.NewStructural(versioned.OpenAPIV3Schema)
	require.NoError(t, err)

	content := runtime.DeepCopyJSON(o.Object)
	defaulting.Default(content, structural)
	unknown := pruning.PruneWithOptions(runtime.DeepCopyJSON(content), structural, true, schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})
	if len(unknown) > 0 {
		return fmt.Errorf("%s: unknown fields: %s", id(o), strings.Join(unknown, ", "))
	}
	validator, _, err := validation.NewSchemaValidator(versioned.OpenAPIV3Schema)
	require.NoError(t, err)
	faults := validation.ValidateCustomResource(nil, content, validator)
	rules, _ := cel.NewValidator(structural, true, celconfig.PerCallLimit).
		Validate(t.Context(), field.NewPath(""), structural, content, nil, celconfig.RuntimeCELCostBudget)
	return append(faults, rules...).ToAggregate()
}
