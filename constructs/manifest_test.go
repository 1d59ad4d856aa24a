package constructs

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
)

// Go programs write metadata as a map of texts as well.
func TestManifestOfAnyMap(t *testing.T) {
	chart := cdk8s.NewChart(cdk8s.Testing_App(nil), new("verta"), nil)
	for id, metadata := range map[string]any{"texts": map[string]string{"name": "x"}, "anything": map[string]any{"name": "x"}} {
		o := NewVertaManifest(chart, id, map[string]any{"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata})
		assert.Equal(t, "x", o.ToJson().(map[string]any)["metadata"].(map[string]any)["name"], id)
	}
	assert.Panics(t, func() { NewVertaManifest(chart, "nameless", map[string]any{"apiVersion": "v1", "kind": "ConfigMap"}) })
}
