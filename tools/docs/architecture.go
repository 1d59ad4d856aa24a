package main

import (
	"bytes"
	"context"
	"errors"
	"regexp"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/graph"
)

// architectureFile is written by hand but for the pictures in it, each between two marks that name the environment.
const architectureFile = "architecture.md"

var (
	pictureMark = regexp.MustCompile(`<!-- picture of ([a-z0-9-]+):`)
	picture     = regexp.MustCompile(`(?s)(<!-- picture of ([a-z0-9-]+): [^\n]*-->\n).*?(<!-- end of picture -->)`)
)

// withPictures returns the page with the pictures made again that its marks ask for. draw returns one as Mermaid for each
// environment.
func withPictures(page []byte, draw func(names []string) ([]string, error)) ([]byte, error) {
	var names []string
	for _, m := range picture.FindAllSubmatch(page, -1) {
		names = append(names, string(m[2]))
	}
	if len(names) == 0 || len(names) != len(pictureMark.FindAll(page, -1)) {
		return nil, errors.New("docs/" + architectureFile + ": a picture must stand between <!-- picture of ENVIRONMENT: ... --> and <!-- end of picture -->")
	}
	drawn, err := draw(names)
	if err != nil {
		return nil, err
	}
	next := 0
	return picture.ReplaceAllFunc(page, func(old []byte) []byte {
		m := picture.FindSubmatch(old)
		next++
		return bytes.Join([][]byte{m[1], []byte("\n```mermaid\n" + drawn[next-1] + "```\n\n"), m[3]}, nil)
	}), nil
}

// draw makes the pictures of environments that ship.
func draw(names []string) ([]string, error) {
	environments, err := apps.Select(apps.Environments, names...)
	if err != nil {
		return nil, err
	}
	graphs, err := graph.Of(context.Background(), environments...)
	if err != nil {
		return nil, err
	}
	pictures := make([]string, len(graphs))
	for i, g := range graphs {
		pictures[i] = g.Mermaid()
	}
	return pictures, nil
}
