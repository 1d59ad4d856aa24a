package images

import (
	"fmt"
	"os/exec"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"
)

// Redis builds an image of the Redis that is installed on this machine, with the libraries that it needs.
func Redis() (Image, error) {
	t, err := base()
	if err != nil {
		return Image{}, err
	}
	for _, name := range []string{"redis-server", "redis-cli", "redis-check-rdb"} {
		program, err := exec.LookPath(name)
		if err != nil {
			return Image{}, fmt.Errorf("%s is not installed (on Debian: apt-get install redis-server): %w", name, err)
		}
		libraries, err := sharedLibraries(program)
		if err != nil {
			return Image{}, err
		}
		t.copy("/usr/local/bin/"+name, program)
		for _, library := range libraries {
			t.copy(library, library)
		}
	}
	t.file("/etc/passwd", 0o644, []byte("root:x:0:0:root:/root:/bin/sh\nredis:x:999:1000::/data:/bin/sh\n"))
	t.file("/etc/group", 0o644, []byte("root:x:0:\nredis:x:1000:\n"))
	t.add("/data", entry{folder: true, mode: 0o755, uid: 999, gid: 1000})
	layer, err := t.layer()
	if err != nil {
		return Image{}, err
	}
	return newImage(RedisRef, layer, v1.Config{
		Env: []string{searchPath}, WorkingDir: "/data", Cmd: []string{"redis-server"},
	})
}

// sharedLibraries are the paths of the libraries that a program is linked with, and of the loader.
func sharedLibraries(program string) ([]string, error) {
	output, err := exec.Command("ldd", program).CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("ldd %s: %w\n%s", program, err, output)
	}
	var paths []string
	for line := range strings.Lines(string(output)) {
		if strings.Contains(line, "not found") {
			return nil, fmt.Errorf("%s lacks a library: %s", program, strings.TrimSpace(line))
		}
		for field := range strings.FieldsSeq(line) {
			if strings.HasPrefix(field, "/") {
				paths = append(paths, field)
				break
			}
		}
	}
	return paths, nil
}
