package images

import (
	"errors"
	"fmt"
	"io"
	"os"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
)

// nameAnnotation is where containerd and its kin look for an image's name. The standard's own annotation is for the
// tag alone.
const nameAnnotation = "io.containerd.image.name"

// Save writes the images as one archive in the layout of the OCI, which `ctr images import` and
// `kind load image-archive` take. What the images share is in it once.
func Save(file string, images []Image) error {
	t := newTree()
	index := v1.ImageIndex(empty.Index)
	for _, image := range images {
		if err := t.addImage(image.Image); err != nil {
			return fmt.Errorf("save %s: %w", image.Ref, err)
		}
		index = mutate.AppendManifests(index, mutate.IndexAddendum{
			Add:        image.Image,
			Descriptor: v1.Descriptor{Annotations: map[string]string{nameAnnotation: image.Ref}},
		})
	}
	manifest, err := index.RawManifest()
	if err != nil {
		return err
	}
	t.file("/index.json", 0o644, manifest)
	t.file("/oci-layout", 0o644, []byte(`{"imageLayoutVersion":"1.0.0"}`))
	content, err := t.archive()
	if err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o644)
}

// addImage adds what an image consists of, each part under its digest.
func (t *tree) addImage(image v1.Image) error {
	manifest, err := image.RawManifest()
	if err != nil {
		return err
	}
	digest, err := image.Digest()
	if err != nil {
		return err
	}
	t.blob(digest, manifest)
	config, err := image.RawConfigFile()
	if err != nil {
		return err
	}
	name, err := image.ConfigName()
	if err != nil {
		return err
	}
	t.blob(name, config)
	layers, err := image.Layers()
	if err != nil {
		return err
	}
	for _, layer := range layers {
		if err := t.addLayer(layer); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) addLayer(layer v1.Layer) error {
	digest, err := layer.Digest()
	if err != nil {
		return err
	}
	reader, err := layer.Compressed()
	if err != nil {
		return err
	}
	content, err := io.ReadAll(reader)
	if err := errors.Join(err, reader.Close()); err != nil {
		return err
	}
	t.blob(digest, content)
	return nil
}

func (t *tree) blob(digest v1.Hash, content []byte) {
	t.file("/blobs/"+digest.Algorithm+"/"+digest.Hex, 0o644, content)
}
