package node

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/dynamic"
	"sigs.k8s.io/yaml"
)

var customResourceDefinitions = schema.GroupVersionResource{
	Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions",
}

// defineResources creates the custom resource definitions, and waits until the API server serves them.
func (c *cluster) defineResources(ctx context.Context) error {
	objects, err := dynamic.NewForConfig(c.rest)
	if err != nil {
		return err
	}
	client := objects.Resource(customResourceDefinitions)
	var names []string
	for _, file := range c.config.Definitions {
		documents, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for reader := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(documents))); ; {
			document, err := reader.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			definition := &unstructured.Unstructured{}
			if err := errors.Join(err, yaml.Unmarshal(document, &definition.Object)); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			if len(definition.Object) == 0 {
				continue // a comment
			}
			if _, err := client.Create(ctx, definition, metav1.CreateOptions{}); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			names = append(names, definition.GetName())
		}
	}
	return wait("the custom resources", func() error {
		for _, name := range names {
			definition, err := client.Get(ctx, name, metav1.GetOptions{})
			if err != nil {
				return err
			}
			if !established(definition) {
				return fmt.Errorf("%s is not served yet", name)
			}
		}
		return nil
	})
}

func established(definition *unstructured.Unstructured) bool {
	conditions, _, _ := unstructured.NestedSlice(definition.Object, "status", "conditions")
	for _, c := range conditions {
		if c, ok := c.(map[string]any); ok && c["type"] == "Established" && c["status"] == "True" {
			return true
		}
	}
	return false
}

// createGatewayClass makes the class of the Gateways that Traefik serves.
func (c *cluster) createGatewayClass(ctx context.Context) error {
	objects, err := dynamic.NewForConfig(c.rest)
	if err != nil {
		return err
	}
	_, err = objects.Resource(schema.GroupVersionResource{Group: "gateway.networking.k8s.io", Version: "v1", Resource: "gatewayclasses"}).
		Create(ctx, &unstructured.Unstructured{Object: map[string]any{
			"apiVersion": "gateway.networking.k8s.io/v1",
			"kind":       "GatewayClass",
			"metadata":   map[string]any{"name": "traefik"},
			"spec":       map[string]any{"controllerName": "traefik.io/gateway-controller"},
		}}, metav1.CreateOptions{})
	return err
}
