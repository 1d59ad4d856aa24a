// Package test proves the manifests: snapshots of stacks and constructs, and rules that every manifest must keep.
//
// Run `go test ./test -update` to accept changed snapshots, and read the diff before you commit it.
package test

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/niekcandaele/verta-cdk8s/internal/runtime"
)

var update = flag.Bool("update", false, "rewrite the snapshots, and dist/, where they differ")

func TestMain(m *testing.M) {
	flag.Parse()
	if err := runtime.UseNode(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	runtime.Close()
	for _, dir := range temporary {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}
