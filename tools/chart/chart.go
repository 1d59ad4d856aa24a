package main

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"
)

// ours is what every chart holds besides its manifests.
//
//go:embed files
var ours embed.FS

const metadataFile = "Chart.yaml"

// chart is a Helm chart: its name and version, and its files by their path in it.
type chart struct {
	name, version string
	files         map[string][]byte
}

// finish makes an installable chart of one that cdk8s wrote, which must hold one environment.
func finish(written fs.FS, name, namespace string) (*chart, error) {
	manifests, err := fs.Glob(written, "templates/*.yaml")
	if err != nil {
		return nil, err
	}
	if len(manifests) != 1 {
		return nil, fmt.Errorf("the chart of cdk8s holds %d manifests (%s); it must be one environment's, without inline secrets",
			len(manifests), strings.Join(manifests, ", "))
	}
	c := &chart{name: name, files: map[string][]byte{}}
	if err := c.add(); err != nil {
		return nil, err
	}
	content, err := fs.ReadFile(written, manifests[0])
	if err != nil {
		return nil, err
	}
	t, err := newTemplate(content, namespace)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", manifests[0], err)
	}
	c.files[manifests[0]] = t.content

	content, err = fs.ReadFile(written, metadataFile)
	if err != nil {
		return nil, err
	}
	if err := c.describe(content, t.appVersion); err != nil {
		return nil, err
	}
	return c, nil
}

// add takes the files that every chart holds.
func (c *chart) add() error {
	return fs.WalkDir(ours, "files", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := ours.ReadFile(file)
		c.files[strings.TrimPrefix(file, "files/")] = content
		return err
	})
}

// describe completes our Chart.yaml with what cdk8s was told, the version, and what the manifests say of the application.
func (c *chart) describe(written []byte, appVersion string) error {
	var told struct {
		APIVersion string `yaml:"apiVersion"`
		Version    string `yaml:"version"`
	}
	if err := yaml.Unmarshal(written, &told); err != nil {
		return fmt.Errorf("%s: %w", metadataFile, err)
	}
	c.version = told.Version
	var document yaml.Node
	if err := yaml.Unmarshal(c.files[metadataFile], &document); err != nil {
		return fmt.Errorf("%s: %w", metadataFile, err)
	}
	for key, value := range map[string]string{
		"apiVersion": told.APIVersion, "name": c.name, "version": told.Version, "appVersion": appVersion,
	} {
		if value == "" {
			return fmt.Errorf("%s: nothing says what %s is", metadataFile, key)
		}
		field(document.Content[0], key).Value = value
	}
	content, err := encode(&document)
	c.files[metadataFile] = content
	return err
}

// path of a file in the archive, which holds one folder.
func (c *chart) path(file string) string { return path.Join(c.name, file) }
