package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../.."

// The installations.
var (
	dev = &installation{
		name: "dev", namespace: "verta-dev", host: "verta.localhost",
		manifest: root + "/dist/verta-dev.k8s.yaml", // what ships, byte for byte
	}
	prod = &installation{name: "prod", namespace: "verta-prod", host: "verta.test", tls: true}
)

// installation is one of the two that run side by side.
type installation struct {
	name      string
	namespace string
	host      string // that users open
	tls       bool
	manifest  string // its file
}

// release is the version that production runs; buildSynthesizer finds it out.
var release string

// nextRelease is a tag that the stand-in images have to upgrade to.
const nextRelease = "next"

var synthesizer string

// buildSynthesizer compiles the program that writes manifests, and synthesizes production in the sizes of a test cluster.
func buildSynthesizer(folder string) error {
	synthesizer = filepath.Join(folder, "verta-cdk8s")
	build := exec.Command("go", "build", "-o", synthesizer, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("build the synthesizer: %w\n%s", err, out)
	}
	var err error
	if prod.manifest, err = synthesize(folder, "prod", "--values", "prod.yaml"); err != nil {
		return err
	}
	manifest, err := os.ReadFile(prod.manifest)
	if err != nil {
		return err
	}
	image := regexp.MustCompile(`image: ghcr\.io/niekcandaele/verta-backend:(\S+)\n`).FindSubmatch(manifest)
	if image == nil {
		return fmt.Errorf("%s names no image of the backend", prod.manifest)
	}
	release = string(image[1])
	return nil
}

// synthesize writes an environment to a folder and returns the file.
func synthesize(folder, environment string, args ...string) (string, error) {
	command := exec.Command(synthesizer, append([]string{"--env", environment}, args...)...)
	command.Env = append(os.Environ(), "CDK8S_OUTDIR="+folder)
	if out, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("synthesize %s: %w\n%s", environment, err, out)
	}
	return filepath.Join(folder, "verta-"+environment+".k8s.yaml"), nil
}

// variant is production with single values changed.
func variant(t *testing.T, sets ...string) string {
	t.Helper()
	args := []string{"--values", "prod.yaml"}
	for _, set := range sets {
		args = append(args, "--set", set)
	}
	file, err := synthesize(t.TempDir(), prod.name, args...)
	require.NoError(t, err)
	return file
}
