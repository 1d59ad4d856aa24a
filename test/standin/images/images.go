// Package images builds container images from what this machine has: the stand-ins for Verta's services, Redis, and
// the pause container. No Docker and no network is needed, only Go, and Debian's packages busybox-static and
// redis-server.
//
// The same machine builds the same bytes each time, so a digest changes only with what is in the image.
package images

import (
	"fmt"
	"runtime"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// The images that are not Verta's, as manifests and container runtimes name them.
const (
	// RedisRef is the official image's name. The stand-in has the Redis of this machine, whatever the tag says.
	RedisRef = "docker.io/library/redis:8.2.3-alpine"
	// PauseRef is the name that a container runtime is configured with.
	PauseRef = "registry.k8s.io/pause:3.10"
)

// Image is an image and the name that manifests have for it.
type Image struct {
	Ref   string
	Image v1.Image
}

// Build builds all images. What is compiled for them goes to the folder.
func Build(dir string) ([]Image, error) {
	apps, err := Apps(dir)
	if err != nil {
		return nil, err
	}
	redis, err := Redis()
	if err != nil {
		return nil, err
	}
	pause, err := Pause(dir)
	if err != nil {
		return nil, err
	}
	return append(apps, redis, pause), nil
}

// newImage puts a configuration on top of one layer. All fields that would tell the time stay empty.
func newImage(ref string, layer v1.Layer, config v1.Config) (Image, error) {
	fail := func(err error) (Image, error) { return Image{}, fmt.Errorf("image %s: %w", ref, err) }
	image := mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON)
	image, err := mutate.AppendLayers(image, layer)
	if err != nil {
		return fail(err)
	}
	file, err := image.ConfigFile()
	if err != nil {
		return fail(err)
	}
	file = file.DeepCopy()
	file.OS, file.Architecture = "linux", runtime.GOARCH
	file.Config = config
	if image, err = mutate.ConfigFile(image, file); err != nil {
		return fail(err)
	}
	return Image{Ref: ref, Image: image}, nil
}
