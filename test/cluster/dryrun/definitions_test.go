package dryrun

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// customKinds are the modules of the operators that the snapshots have objects for, and where the definitions lie in
// them. Go checks what it downloads against its public checksum database.
var customKinds = []struct{ module, file string }{
	{"github.com/external-secrets/external-secrets@v1.3.2", "config/crds/bases/external-secrets.io_externalsecrets.yaml"},
	{"sigs.k8s.io/gateway-api@v1.4.0", "config/crd/standard/gateway.networking.k8s.io_gateways.yaml"},
	{"sigs.k8s.io/gateway-api@v1.4.0", "config/crd/standard/gateway.networking.k8s.io_httproutes.yaml"},
	{"github.com/kubernetes-csi/external-snapshotter/client/v8@v8.2.0", "config/crd/snapshot.storage.k8s.io_volumesnapshots.yaml"},
	{"github.com/prometheus-operator/prometheus-operator@v0.85.0", "example/prometheus-operator-crd/monitoring.coreos.com_servicemonitors.yaml"},
	{"github.com/prometheus-operator/prometheus-operator@v0.85.0", "example/prometheus-operator-crd/monitoring.coreos.com_podmonitors.yaml"},
	{"github.com/prometheus-operator/prometheus-operator@v0.85.0", "example/prometheus-operator-crd/monitoring.coreos.com_prometheusrules.yaml"},
	{"github.com/kedacore/keda/v2@v2.18.0", "config/crd/bases/keda.sh_scaledobjects.yaml"},
	{"github.com/kedacore/keda/v2@v2.18.0", "config/crd/bases/keda.sh_triggerauthentications.yaml"},
	{"k8s.io/autoscaler/vertical-pod-autoscaler@v1.5.1", "deploy/vpa-v1-crd-gen.yaml"},
	{"github.com/bitnami-labs/sealed-secrets@v0.40.0", "helm/sealed-secrets/crds/bitnami.com_sealedsecrets.yaml"},
}

var definitionResource = schema.GroupVersionResource{
	Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions",
}

// definitions of the custom kinds. Dir is any folder outside of a Go module: these are not dependencies.
func definitions(dir string) ([]*unstructured.Unstructured, error) {
	var all []*unstructured.Unstructured
	for _, kind := range customKinds {
		command := exec.Command("go", "mod", "download", "-json", kind.module)
		command.Dir = dir
		var stderr strings.Builder
		command.Stderr = &stderr
		out, err := command.Output()
		if err != nil {
			return nil, fmt.Errorf("go mod download %s: %w\n%s%s", kind.module, err, out, stderr.String())
		}
		var module struct{ Dir string }
		if err := json.Unmarshal(out, &module); err != nil {
			return nil, err
		}
		found, err := read(filepath.Join(module.Dir, kind.file))
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// define brings custom kinds to the server and waits until it serves them.
func (s *server) define(custom []*unstructured.Unstructured) error {
	for _, definition := range custom {
		name := definition.GetName()
		// Old servers do not know all fields of new definitions. They leave those out.
		lenient := metav1.CreateOptions{FieldValidation: metav1.FieldValidationIgnore}
		if _, err := s.client.Resource(definitionResource).Create(context.Background(), definition, lenient); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		group, _, err := unstructured.NestedString(definition.Object, "spec", "group")
		if err != nil {
			return err
		}
		kind, _, err := unstructured.NestedString(definition.Object, "spec", "names", "kind")
		if err != nil {
			return err
		}
		if err := s.wait(name, func(context.Context) error {
			s.mapper.Reset() // it remembers what there was
			_, err := s.mapper.RESTMapping(schema.GroupKind{Group: group, Kind: kind})
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}
