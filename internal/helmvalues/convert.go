// Package helmvalues converts values of the Helm chart that Verta was deployed with before to values of this library.
package helmvalues

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Result is what became of a values file.
type Result struct {
	// Values of this library as YAML. A namespace is missing: a chart is given one when it is installed.
	Values []byte
	// Notes on everything that was dropped or changed on the way, by line.
	Notes []Note
}

// Note says why a key was dropped or changed. It never cites a value: any value may be a secret.
type Note struct {
	// Key as in the Helm file, like "backend.livenessProbe" or "ingress.tls[1]". What lies below it is meant too.
	Key string
	// Line of the key, from 1; its parent's, or 1, where the key is missing.
	Line int
	// Reason in a few words.
	Reason string
}

const header = "# Converted from values of the Helm chart. namespace.name is not among them: Helm is told it on the command line.\n"

// Convert reads a values file of the Helm chart and returns ours, and what was dropped or changed on the way and why.
// It fails on what is not YAML or not a mapping, and on nothing else. No secret of the file gets into the result or
// into an error.
func Convert(input []byte) (Result, error) {
	root, duplicates, err := parse(input)
	if err != nil {
		return Result{}, err
	}
	c := &converter{notes: duplicates}
	c.root = c.open(value{c: c, line: 1, node: root})
	values := c.values()
	for _, m := range c.opened {
		m.noteUnknown()
	}
	slices.SortStableFunc(c.notes, func(a, b Note) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
	rendered, err := render(values)
	if err != nil {
		return Result{}, err
	}
	return Result{Values: rendered, Notes: c.notes}, nil
}

func render(values *output) ([]byte, error) {
	buffer := bytes.NewBufferString(header)
	if values.empty() {
		return buffer.Bytes(), nil
	}
	encoder := yaml.NewEncoder(buffer)
	encoder.SetIndent(2)
	if err := encoder.Encode(&values.node); err != nil {
		return nil, fmt.Errorf("write the values: %w", err)
	}
	return buffer.Bytes(), nil
}

// converter is one conversion under way.
type converter struct {
	root   *mapping
	opened []*mapping
	notes  []Note

	imageSet constructs.ImageSet
	domain   string
	// redisElsewhere: the chart did not run Redis, so the backend's variables say where it is.
	redisElsewhere bool
	externalRedis  *output
	secretKeys     *output
	minAvailable   value
	// known are values of secrets, to be kept out wherever else they stand.
	known []string
}

// values builds the sections in the order in which they are read. What several of them depend on is found out first.
func (c *converter) values() *output {
	c.known = c.knownSecrets()
	c.imageSet = c.findImageSet()
	c.domain = c.findDomain()
	if enabled, given := c.peek("redis", "enabled").quietBoolean(); given {
		c.redisElsewhere = !enabled
	}
	c.externalRedis, c.secretKeys = &output{}, &output{}

	c.minAvailable = c.budget()
	common := c.common()
	global := c.global()
	backend := c.component(backendChart, common)
	frontend := c.component(frontendChart, common)
	ml := c.component(mlChart, common)
	redis := c.redis(common)

	values, secrets := &output{}, &output{}
	secrets.nested("keys", c.secretKeys)
	values.nested("global", global)
	values.nested("secrets", secrets)
	values.nested("backend", backend)
	values.nested("frontend", frontend)
	values.nested("ml", ml)
	values.nested("redis", redis)
	values.nested("ingress", c.ingress())
	values.nested("networkPolicies", c.networkPolicies())
	c.secrets()
	return values
}

// findImageSet tells images built to the design by the name of the ML service's; the chart's own are the published ones.
func (c *converter) findImageSet() constructs.ImageSet {
	repository := c.peek("ml", "image", "repository")
	_, path := splitRegistry(repository.plain())
	switch path {
	case designMLRepository:
		return constructs.ImagesDesign
	case "", publishedMLRepository:
	default:
		repository.note("images of another name are taken for the published ones; " +
			"set global.imageSet: design if they are built to the design")
	}
	return constructs.ImagesPublished
}

// findDomain is global.domain, or else the first host of the ingress.
func (c *converter) findDomain() string {
	if domain := c.peek("global", "domain").plain(); domain != "" {
		return domain
	}
	hosts := c.peek("ingress", "hosts")
	if hosts.node == nil || hosts.node.Kind != yaml.SequenceNode || len(hosts.node.Content) == 0 {
		return ""
	}
	first := value{c: c, node: hosts.node.Content[0]}
	if first.node.Kind == yaml.MappingNode {
		first = first.child("host")
	}
	return first.plain()
}
