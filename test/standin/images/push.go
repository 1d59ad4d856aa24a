package images

import (
	"context"
	"fmt"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
)

// Push sends the images to a registry that speaks plain HTTP at an address such as 127.0.0.1:5000. It leaves out the
// host of their names and keeps the rest, so that the registry can be set as a mirror of those hosts:
// ghcr.io/niekcandaele/verta-ml:1.0.0 becomes 127.0.0.1:5000/niekcandaele/verta-ml:1.0.0.
func Push(ctx context.Context, images []Image, address string) error {
	targets := map[name.Reference]remote.Taggable{}
	for _, image := range images {
		tag, err := name.NewTag(image.Ref)
		if err != nil {
			return err
		}
		target, err := name.NewTag(address+"/"+tag.RepositoryStr()+":"+tag.TagStr(), name.Insecure)
		if err != nil {
			return err
		}
		targets[target] = image.Image
	}
	if err := remote.MultiWrite(targets, remote.WithContext(ctx)); err != nil {
		return fmt.Errorf("push to %s: %w", address, err)
	}
	return nil
}
