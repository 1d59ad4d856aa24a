package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// NewVertaManifest passes an object that was made elsewhere through into the chart, as it is: a SealedSecret, say. The
// manifest must have apiVersion, kind and metadata.name; its namespace is the chart's unless it names one, and the
// chart's labels are added to its own.
func NewVertaManifest(scope constructs.Construct, id string, manifest map[string]any) cdk8s.ApiObject {
	str := func(m map[string]any, key string) string {
		s, _ := m[key].(string)
		return s
	}
	name := ""
	switch metadata := manifest["metadata"].(type) {
	case map[string]any:
		name = str(metadata, "name")
	case map[string]string: // as Go programs write it
		name = metadata["name"]
	}
	var c checker
	c.required("apiVersion", str(manifest, "apiVersion"), "write it, like bitnami.com/v1alpha1")
	c.required("kind", str(manifest, "kind"), "write it, like SealedSecret")
	c.required("metadata.name", name, "name the object")
	mustBeValid(scope, id, c.faults)

	return newManifest(scope, id, manifest)
}
