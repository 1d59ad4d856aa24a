// Command images builds the container images of the stand-ins, for a cluster that has neither Docker nor a registry.
//
//	go run ./cmd/images -o DIR               # writes DIR/images.tar
//	go run ./cmd/images -push 127.0.0.1:5000 # sends them to a registry that speaks plain HTTP
//
// The archive is for `ctr --namespace k8s.io images import`, or `kind load image-archive`.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/niekcandaele/verta-cdk8s/test/standin/images"
)

func main() {
	output := flag.String("o", "", "write images.tar to this `folder`")
	address := flag.String("push", "", "send the images to the registry at this `address`")
	flag.Parse()
	if err := run(*output, *address); err != nil {
		fmt.Fprintln(os.Stderr, "images:", err)
		os.Exit(1)
	}
}

func run(output, address string) error {
	if output == "" && address == "" {
		return errors.New("nothing to do: say -o FOLDER, -push ADDRESS, or both")
	}
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	dir, err := os.MkdirTemp("", "verta-standin-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	built, err := images.Build(dir)
	if err != nil {
		return err
	}
	if output != "" {
		if err := os.MkdirAll(output, 0o755); err != nil {
			return err
		}
		if err := images.Save(filepath.Join(output, "images.tar"), built); err != nil {
			return err
		}
	}
	if address != "" {
		if err := images.Push(ctx, built, address); err != nil {
			return err
		}
	}
	for _, image := range built {
		digest, err := image.Image.Digest()
		if err != nil {
			return err
		}
		fmt.Println(image.Ref, digest)
	}
	return nil
}
