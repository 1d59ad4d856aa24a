package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const root = "../.."

// The commands of docs/library.md make a project that builds, with the modules as they are published: no replace, and
// only the files that Go packs. The program writes the same manifest as in place.
func TestTheModuleCanBeFetched(t *testing.T) {
	install := regexp.MustCompile("(?s)\n## Install\n\n```sh\n(.*?)```\n").FindStringSubmatch(read(t, document))
	require.NotNil(t, install, "%s has no commands under Install", document)

	temp := t.TempDir()
	published := filepath.Join(temp, "proxy")
	publish(t, published, module.Version{Path: "github.com/niekcandaele/verta-cdk8s", Version: "v" + apps.Version}, ".")
	// Ours are the same bindings, generated from the same package of npm.
	publish(t, published, module.Version{Path: "github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2", Version: "v2.9.5"}, "imports/cdk8splus27")

	project := filepath.Join(temp, "archive")
	require.NoError(t, os.Mkdir(project, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(project, "main.go"), []byte(read(t, "main.go")), 0o644))
	// A cache of its own, since the modules are not the published ones; others are taken from the user's.
	proxies := strings.Join([]string{"file://" + published, "file://" + filepath.Join(goEnv(t, "GOMODCACHE"), "cache", "download"), goEnv(t, "GOPROXY")}, ",")
	env := append(os.Environ(), "GOWORK=off", "GOMODCACHE="+filepath.Join(temp, "modules"), "GOPROXY="+proxies,
		"GONOSUMDB=github.com/niekcandaele/verta-cdk8s,github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2",
		"GOFLAGS=-modcacherw -trimpath", "CDK8S_OUTDIR=dist")
	run := func(script string) {
		t.Helper()
		c := exec.Command("bash", "-euo", "pipefail", "-c", script)
		c.Dir, c.Env = project, env
		out, err := c.CombinedOutput()
		require.NoError(t, err, "%s\n%s", script, out)
	}
	run(install[1])
	run("go vet . && go run .")
	assert.Contains(t, read(t, filepath.Join(project, "go.mod")), "github.com/niekcandaele/verta-cdk8s v"+apps.Version)
	assert.NotContains(t, read(t, filepath.Join(project, "go.mod")), "replace")

	t.Chdir(t.TempDir())
	main()
	assert.Equal(t, read(t, "dist/archive.k8s.yaml"), read(t, filepath.Join(project, "dist", "archive.k8s.yaml")))
}

// publish packs a folder of the repository as a version of a module, in the form in which proxies serve it.
func publish(t *testing.T, proxy string, version module.Version, folder string) {
	t.Helper()
	// Only what git would have: a clone has no more.
	clean := t.TempDir()
	from := filepath.Join(root, folder)
	c := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	c.Dir = from
	names, err := c.Output()
	require.NoError(t, err)
	for name := range strings.SplitSeq(strings.TrimSuffix(string(names), "\x00"), "\x00") {
		to := filepath.Join(clean, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(to), 0o755))
		require.NoError(t, os.WriteFile(to, []byte(read(t, filepath.Join(from, name))), 0o644))
	}

	versions := filepath.Join(proxy, filepath.FromSlash(version.Path), "@v")
	require.NoError(t, os.MkdirAll(versions, 0o755))
	write := func(name, content string) {
		require.NoError(t, os.WriteFile(filepath.Join(versions, name), []byte(content), 0o644))
	}
	info, err := json.Marshal(map[string]any{"Version": version.Version, "Time": time.Unix(0, 0).UTC()})
	require.NoError(t, err)
	write("list", version.Version+"\n")
	write(version.Version+".info", string(info))
	write(version.Version+".mod", read(t, filepath.Join(clean, "go.mod")))
	file, err := os.Create(filepath.Join(versions, version.Version+".zip"))
	require.NoError(t, err)
	require.NoError(t, zip.CreateFromDir(file, version, clean))
	require.NoError(t, file.Close())
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	require.NoError(t, err)
	return strings.TrimSpace(string(out))
}
