package images

import v1 "github.com/google/go-containerregistry/pkg/v1"

// Pause builds the image of the container that holds a pod's namespaces.
func Pause(dir string) (Image, error) {
	binary, err := compile(dir, "pause")
	if err != nil {
		return Image{}, err
	}
	t := newTree()
	t.copy("/pause", binary)
	layer, err := t.layer()
	if err != nil {
		return Image{}, err
	}
	return newImage(PauseRef, layer, v1.Config{Entrypoint: []string{"/pause"}, User: "65535:65535"})
}
