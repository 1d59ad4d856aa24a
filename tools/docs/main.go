// Command docs writes the reference of values files, configuration.md for people and values.schema.json for editors, and
// the pictures in architecture.md. The reference is made from the Go types and their doc comments, the pictures from what
// the stacks' constructs declare; so none can say what the code does not.
//
// It is a module of its own because users of the library have no need of what it depends on.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/aws/jsii-runtime-go"
)

// root of the repository, seen from this module's folder, where go run and go test work.
const root = "../.."

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	// Loading the bindings has made a temporary folder.
	defer jsii.Close()
	stderr := os.Stderr
	if len(args) > 1 {
		fmt.Fprintln(stderr, "docs: too many arguments; usage: go -C tools/docs run . [OUTPUT_FOLDER]")
		return 2
	}
	out := filepath.Join(root, "docs")
	if len(args) == 1 {
		out = args[0]
	}
	if err := errors.Join(write(out), writePictures(out)); err != nil {
		fmt.Fprintln(stderr, "docs:", err)
		return 1
	}
	return 0
}

// write makes both files of the reference, and writes them if nothing is wrong with either.
func write(folder string) error {
	m, err := newModel()
	if err != nil {
		return err
	}
	schema, err := m.schema()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, schemaFile), schema, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, referenceFile), m.reference(), 0o644)
}

// writePictures makes the pictures in the page that is in docs/ again, for which it needs Node.js.
func writePictures(folder string) error {
	page, err := os.ReadFile(filepath.Join(root, "docs", architectureFile))
	if err != nil {
		return err
	}
	if page, err = withPictures(page, draw); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, architectureFile), page, 0o644)
}
