package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// NewVertaManifest passes an object that was made elsewhere through into the chart, as it is: a SealedSecret, say. The
// manifest must have apiVersion, kind and metadata.name; its namespace is the chart's unless it names one.
func NewVertaManifest(scope constructs.Construct, id string, manifest map[string]any) cdk8s.ApiObject {
	str := func(m map[string]any, key string) string {
		s, _ := m[key].(string)
		return s
	}
	metadata, _ := manifest["metadata"].(map[string]any)
	var c checker
	c.required("apiVersion", str(manifest, "apiVersion"), "write it, like bitnami.com/v1alpha1")
	c.required("kind", str(manifest, "kind"), "write it, like SealedSecret")
	c.required("metadata.name", str(metadata, "name"), "name the object")
	mustBeValid(scope, id, c.faults)

	object := cdk8s.NewApiObject(scope, text(id), &cdk8s.ApiObjectProps{
		ApiVersion: text(str(manifest, "apiVersion")),
		Kind:       text(str(manifest, "kind")),
		Metadata:   &cdk8s.ApiObjectMetadata{Name: text(str(metadata, "name")), Namespace: text(str(metadata, "namespace"))},
	})
	// The rest of the object has no typed field to go through.
	var patches []cdk8s.JsonPatch
	for _, key := range sortedKeys(metadata) {
		if key != "name" && key != "namespace" {
			patches = append(patches, cdk8s.JsonPatch_Add(text("/metadata/"+key), metadata[key]))
		}
	}
	for _, key := range sortedKeys(manifest) {
		if key != "apiVersion" && key != "kind" && key != "metadata" {
			patches = append(patches, cdk8s.JsonPatch_Add(text("/"+key), manifest[key]))
		}
	}
	object.AddJsonPatch(patches...)
	return object
}
