package images

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/frontend"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/ml"
)

// app is one of Verta's own images: its role, and what its Dockerfile ends with.
type app struct {
	name    string
	role    string
	workDir string
	command []string
	env     []string
}

var (
	modelEnv = []string{"HF_HOME=/models", "SENTENCE_TRANSFORMERS_HOME=/models", "PYTHONUNBUFFERED=1",
		"ML_SERVICE_HOST=0.0.0.0", "ML_SERVICE_PORT=8000"}

	// verta are the images by name. The published ML image has another name than the design's, and another path for
	// its health.
	verta = []app{
		{name: "backend", role: "backend", workDir: "/app/backend", command: []string{"node", "dist/index.js"},
			env: []string{"NODE_ENV=production"}},
		{name: "frontend", role: "frontend", workDir: "/app/frontend", command: []string{"npm", "start"},
			env: []string{"NODE_ENV=production"}},
		{name: "ml", role: "ml", workDir: "/app", command: []string{"python", "app.py"}, env: modelEnv},
		{name: "ml-service", role: "ml", workDir: "/app", command: []string{"python", "app.py"},
			env: slices.Concat(modelEnv, []string{"STANDIN_ML_HEALTH_PATHS=/health"})},
	}
)

// variant is a tag, and the switches that its images have. See the package settings for the switches.
type variant struct {
	tag      string
	switches []string
}

// variants are all of them. Tests upgrade to "next", the documents to the patch release after the one that production
// runs; where they come from the Helm chart, it has installed 1.0.0.
func variants() ([]variant, error) {
	release, err := Release()
	if err != nil {
		return nil, err
	}
	tags := []string{"1.0.0", release, patchAfter(release), "latest", "next"}
	slices.Sort(tags)
	var all []variant
	for _, tag := range slices.Compact(tags) {
		all = append(all, variant{tag: tag})
	}
	return append(all,
		variant{tag: "1.1.0-unready", switches: []string{"STANDIN_READY=fail"}},
		variant{tag: "1.1.0-badmigration", switches: []string{"STANDIN_MIGRATE=fail"}},
		variant{tag: "1.1.0-slow", switches: []string{"STANDIN_BOOT=20s"}},
	), nil
}

// releaseFile is where production's version is said, from this module's folder. Its module is not imported, for the sake
// of what it would bring along.
const releaseFile = "../../apps/prod.go"

var releaseLine = regexp.MustCompile(`(?m)^const Version = "(.*)"$`)

// Release is the version that production runs: apps.Version.
func Release() (string, error) {
	module, err := moduleDir()
	if err != nil {
		return "", err
	}
	source, err := os.ReadFile(filepath.Join(module, releaseFile))
	if err != nil {
		return "", err
	}
	match := releaseLine.FindSubmatch(source)
	if match == nil {
		return "", fmt.Errorf("%s says no Version", releaseFile)
	}
	return string(match[1]), nil
}

// patchAfter is the patch release after another one: 1.2.4 after 1.2.3, and after 1.2.3-rc.1.
func patchAfter(version string) string {
	numbers, _, _ := strings.Cut(version, "-")
	dot := strings.LastIndex(numbers, ".") + 1
	patch, _ := strconv.Atoi(numbers[dot:]) // apps.Version is a semantic one; scripts/release/check.sh sees to it
	return numbers[:dot] + strconv.Itoa(patch+1)
}

// entrypoint is that of the official Node.js image.
const entrypoint = `#!/bin/sh
set -e
if [ "${1#-}" != "${1}" ] || [ -z "$(command -v "${1}")" ] || { [ -f "${1}" ] && ! [ -x "${1}" ]; }; then
  set -- node "$@"
fi
exec "$@"
`

// interpreters are the names that Verta's images start their programs by.
var interpreters = []string{"npm", "node", "python", "uvicorn"}

// Apps builds the stand-ins for Verta's images, in all variants. They share one layer.
func Apps(dir string) ([]Image, error) {
	t, err := appTree(dir)
	if err != nil {
		return nil, err
	}
	layer, err := t.layer()
	if err != nil {
		return nil, err
	}
	all, err := variants()
	if err != nil {
		return nil, err
	}
	var images []Image
	for _, a := range verta {
		for _, variant := range all {
			ref := fmt.Sprintf("ghcr.io/niekcandaele/verta-%s:%s", a.name, variant.tag)
			image, err := newImage(ref, layer, a.config(variant.tag, variant.switches))
			if err != nil {
				return nil, err
			}
			images = append(images, image)
		}
	}
	return images, nil
}

func appTree(dir string) (*tree, error) {
	binary, err := compile(dir, "standin")
	if err != nil {
		return nil, err
	}
	t, err := base()
	if err != nil {
		return nil, err
	}
	t.copy("/usr/local/bin/standin", binary)
	for _, name := range interpreters {
		t.link("/usr/local/bin/"+name, "standin")
	}
	t.file("/usr/local/bin/docker-entrypoint.sh", 0o755, []byte(entrypoint))
	t.file("/etc/passwd", 0o644, []byte("root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n"))
	t.file("/etc/group", 0o644, []byte("root:x:0:\nnode:x:1000:\n"))
	t.folder("/home/node", 0o755, 1000)
	t.folder("/app/backend", 0o755, 0)
	t.folder(frontend.CacheFolder, 0o755, 0)
	t.file("/models/"+ml.ModelFile, 0o644, []byte("stand-in\n"))
	return t, nil
}

// config has no user, as the real images have none: who they run as is for the manifests to say.
func (a app) config(tag string, switches []string) v1.Config {
	config := v1.Config{
		Env: slices.Concat([]string{searchPath}, a.env, []string{"STANDIN_ROLE=" + a.role, "STANDIN_VERSION=" + tag},
			switches),
		WorkingDir: a.workDir,
		Cmd:        a.command,
	}
	if a.role != "ml" {
		config.Entrypoint = []string{"docker-entrypoint.sh"}
	}
	return config
}
