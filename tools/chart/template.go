package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"
)

const (
	// releaseNamespace is the one that helm is told.
	releaseNamespace = "{{ .Release.Namespace }}"
	// opening of an action, as text: an action that prints it.
	opening = "{{`{{`}}"
)

// template is a manifest that Helm renders to itself, in the namespace of the release.
type template struct {
	content    []byte
	appVersion string // version label of the backend
}

func newTemplate(manifest []byte, namespace string) (template, error) {
	var t template
	var documents []*yaml.Node
	for decoder := yaml.NewDecoder(bytes.NewReader(manifest)); ; {
		var document yaml.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return template{}, err
		}
		object := document.Content[0]
		metadata := field(object, "metadata")
		switch kind := field(object, "kind"); {
		case kind == nil || metadata == nil:
			return template{}, fmt.Errorf("line %d: not a Kubernetes object", object.Line)
		case kind.Value == "Namespace":
			continue // helm install --create-namespace makes it; a chart that did would remove it too, volumes and all
		case kind.Value == "Secret":
			return template{}, fmt.Errorf("line %d: a Secret does not belong in a chart, which is stored and pushed", object.Line)
		// ConfigMaps of old settings get no helm.sh/resource-policy: keep. Helm 3 cannot roll back to a revision whose objects
		// are still there: "no ConfigMap with the name ... found".
		case kind.Value == "Deployment" && text(metadata, "labels", "app.kubernetes.io/component") == "backend":
			t.appVersion = text(metadata, "labels", "app.kubernetes.io/version")
		}
		eachText(object, func(value string) string {
			return strings.ReplaceAll(strings.ReplaceAll(value, "{{", opening), namespace, releaseNamespace)
		})
		documents = append(documents, &document)
	}
	if len(documents) == 0 {
		return template{}, errors.New("holds no objects")
	}
	content, err := encode(documents...)
	t.content = content
	return t, err
}

// encode writes documents as cdk8s does.
func encode(documents ...*yaml.Node) ([]byte, error) {
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	for _, document := range documents {
		if err := encoder.Encode(document); err != nil {
			return nil, err
		}
	}
	if err := encoder.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// eachText changes every text of a document, keys too.
func eachText(node *yaml.Node, change func(string) string) {
	if node.Kind == yaml.ScalarNode {
		node.Value = change(node.Value)
	}
	for _, child := range node.Content {
		eachText(child, change)
	}
}

// field of a mapping, or nil.
func field(mapping *yaml.Node, key string) *yaml.Node {
	if mapping == nil || mapping.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i+1]
		}
	}
	return nil
}

// text at a path of mappings, or nothing.
func text(mapping *yaml.Node, path ...string) string {
	for _, key := range path {
		mapping = field(mapping, key)
	}
	if mapping == nil {
		return ""
	}
	return mapping.Value
}
