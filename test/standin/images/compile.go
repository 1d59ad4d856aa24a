package images

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// compile builds one of the module's commands into the folder: static, and the same bytes each time.
func compile(dir, name string) (string, error) {
	module, err := moduleDir()
	if err != nil {
		return "", err
	}
	output, err := filepath.Abs(filepath.Join(dir, name))
	if err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", output, "./cmd/"+name)
	build.Dir = module
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+runtime.GOARCH, "GOFLAGS=", "GOWORK=off")
	if text, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build ./cmd/%s in %s: %w\n%s", name, module, err, text)
	}
	return output, nil
}

// moduleDir is the folder of this module. A module that imports this package cannot build the commands as its own:
// its go.sum lacks what only they need.
func moduleDir() (string, error) {
	_, file, _, ok := runtime.Caller(0)
	if !ok || !filepath.IsAbs(file) {
		return "", errors.New("the sources of the stand-ins are not found: build this program without -trimpath")
	}
	return filepath.Dir(filepath.Dir(file)), nil
}
