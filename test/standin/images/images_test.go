package images_test

import (
	"archive/tar"
	"errors"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/validate"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/images"
)

// once is for the build that the tests share: the images are held in memory.
var once struct {
	sync.Once

	images []images.Image
	err    error
}

func build(t *testing.T) []images.Image {
	t.Helper()
	for _, program := range []string{"busybox", "redis-server"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed; apt-get install busybox-static redis-server to run this test", program)
		}
	}
	once.Do(func() { once.images, once.err = images.Build(t.TempDir()) })
	require.NoError(t, once.err)
	return once.images
}

// built are all images, by name.
func built(t *testing.T) map[string]v1.Image {
	t.Helper()
	all := build(t)
	out := map[string]v1.Image{}
	for _, image := range all {
		out[image.Ref] = image.Image
	}
	require.Len(t, out, len(all), "names are unique")
	return out
}

// files are the headers and contents of an image's file system, by name.
func files(t *testing.T, image v1.Image) (headers map[string]*tar.Header, contents map[string]string) {
	t.Helper()
	layers, err := image.Layers()
	require.NoError(t, err)
	require.Len(t, layers, 1)
	stream, err := layers[0].Uncompressed()
	require.NoError(t, err)
	defer func() { assert.NoError(t, stream.Close()) }()
	headers, contents = map[string]*tar.Header{}, map[string]string{}
	reader := tar.NewReader(stream)
	for {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return headers, contents
		}
		require.NoError(t, err)
		content, err := io.ReadAll(reader)
		require.NoError(t, err)
		headers[header.Name], contents[header.Name] = header, string(content)
	}
}

func TestNames(t *testing.T) {
	all := built(t)
	release, err := images.Release()
	require.NoError(t, err)
	for _, ref := range []string{
		"ghcr.io/niekcandaele/verta-backend:1.0.0", "ghcr.io/niekcandaele/verta-frontend:latest",
		"ghcr.io/niekcandaele/verta-ml:" + release, "ghcr.io/niekcandaele/verta-ml:next", "ghcr.io/niekcandaele/verta-ml-service:1.1.0-unready",
		"ghcr.io/niekcandaele/verta-backend:1.1.0-badmigration", "ghcr.io/niekcandaele/verta-backend:1.1.0-slow",
		images.RedisRef, images.PauseRef,
	} {
		assert.Contains(t, all, ref)
	}
	for ref, image := range all {
		require.NoError(t, validate.Image(image, validate.Fast), ref)
	}
}

func TestConfig(t *testing.T) {
	all := built(t)
	config := func(ref string) v1.Config {
		file, err := all[ref].ConfigFile()
		require.NoError(t, err)
		assert.True(t, file.Created.IsZero(), "a time would change the digest")
		return file.Config
	}
	backend := config("ghcr.io/niekcandaele/verta-backend:1.0.0")
	assert.Equal(t, "/app/backend", backend.WorkingDir)
	assert.Equal(t, []string{"docker-entrypoint.sh"}, backend.Entrypoint)
	assert.Empty(t, backend.User, "the real images run as root where the manifest says nothing")
	assert.Subset(t, backend.Env, []string{"STANDIN_ROLE=backend", "STANDIN_VERSION=1.0.0"})

	assert.Contains(t, config("ghcr.io/niekcandaele/verta-backend:1.1.0-badmigration").Env, "STANDIN_MIGRATE=fail")
	assert.Contains(t, config("ghcr.io/niekcandaele/verta-frontend:1.1.0-unready").Env, "STANDIN_READY=fail")
	assert.Contains(t, config("ghcr.io/niekcandaele/verta-ml:1.1.0-slow").Env, "STANDIN_BOOT=20s")
	assert.Equal(t, []string{"npm", "start"}, config("ghcr.io/niekcandaele/verta-frontend:1.0.0").Cmd)
	assert.Equal(t, "/app", config("ghcr.io/niekcandaele/verta-ml:1.0.0").WorkingDir)
	assert.Contains(t, config("ghcr.io/niekcandaele/verta-ml-service:1.0.0").Env, "STANDIN_ML_HEALTH_PATHS=/health")
	assert.Equal(t, "/data", config(images.RedisRef).WorkingDir)
}

func TestAppsShareOneLayer(t *testing.T) {
	digests := map[string]bool{}
	for ref, image := range built(t) {
		if strings.HasPrefix(ref, "ghcr.io/") {
			layers, err := image.Layers()
			require.NoError(t, err)
			digest, err := layers[0].Digest()
			require.NoError(t, err)
			digests[digest.String()] = true
		}
	}
	assert.Len(t, digests, 1)
}

func TestAppFiles(t *testing.T) {
	headers, contents := files(t, built(t)["ghcr.io/niekcandaele/verta-backend:1.0.0"])
	for _, applet := range []string{
		"sh", "sleep", "cat", "ls", "printf", "sha256sum", "grep", "wget", "id", "env", "mkdir", "test", "echo", "cp",
		"date", "kill", "ps", "timeout", "touch",
	} {
		require.Contains(t, headers, "bin/"+applet)
		assert.Equal(t, "busybox", headers["bin/"+applet].Linkname)
	}
	for _, name := range []string{"npm", "node", "python", "uvicorn"} {
		require.Contains(t, headers, "usr/local/bin/"+name)
		assert.Equal(t, "standin", headers["usr/local/bin/"+name].Linkname)
	}
	assert.Equal(t, int64(0o1777), headers["tmp/"].Mode)
	assert.Contains(t, headers, "app/backend/")
	assert.Contains(t, headers, "app/frontend/.next/cache/")
	assert.Contains(t, contents["etc/passwd"], "node:x:1000:1000:")
	for name, header := range headers {
		if header.ModTime.Unix() != 0 {
			t.Errorf("%s has a time", name)
		}
	}
}

func TestBuildIsReproducible(t *testing.T) {
	first := built(t)
	second, err := images.Build(t.TempDir())
	require.NoError(t, err)
	for _, image := range second {
		want, err := first[image.Ref].Digest()
		require.NoError(t, err)
		got, err := image.Image.Digest()
		require.NoError(t, err)
		assert.Equal(t, want, got, image.Ref)
	}
}

// unpack writes an image's file system to a folder.
func unpack(t *testing.T, image v1.Image) string {
	t.Helper()
	root := t.TempDir()
	headers, contents := files(t, image)
	for name, header := range headers {
		target := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(target), 0o755))
		switch header.Typeflag {
		case tar.TypeDir:
			require.NoError(t, os.MkdirAll(target, 0o755))
		case tar.TypeSymlink:
			require.NoError(t, os.Symlink(header.Linkname, target))
		default:
			require.NoError(t, os.WriteFile(target, []byte(contents[name]), header.FileInfo().Mode()))
		}
	}
	return root
}

// TestProgramsRun runs commands of the manifests with nothing but what is in the images.
func TestProgramsRun(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root may change the root folder")
	}
	all := built(t)
	for _, row := range []struct {
		ref, line string
		status    int
		want      string
	}{
		{"ghcr.io/niekcandaele/verta-backend:1.0.0", "sleep 0", 0, ""},
		{"ghcr.io/niekcandaele/verta-backend:1.0.0", "docker-entrypoint.sh node dist/index.js", 1, "ADMIN_API_KEY is required"},
		{"ghcr.io/niekcandaele/verta-backend:1.0.0", "timeout 5 npm run migrate:deploy", 1, "DATABASE_URL must be a valid URL"},
		{"ghcr.io/niekcandaele/verta-ml:1.0.0", "python main.py", 2, "can't open file"},
		{images.RedisRef, "redis-server --version", 0, "Redis server"},
		{images.RedisRef, "redis-cli --version", 0, "redis-cli"},
		{images.RedisRef, `sh -c printf|sha256sum`, 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
	} {
		t.Run(row.line, func(t *testing.T) {
			file, err := all[row.ref].ConfigFile()
			require.NoError(t, err)
			args := strings.Fields(row.line)
			// The search path for programs is that of the image, not of this process.
			command := exec.Command("/bin/env", args...)
			command.Env = file.Config.Env
			command.Dir = file.Config.WorkingDir
			command.SysProcAttr = &syscall.SysProcAttr{Chroot: unpack(t, all[row.ref])}
			output, err := command.CombinedOutput()
			require.NotNil(t, command.ProcessState, "%v", err)
			assert.Equal(t, row.status, command.ProcessState.ExitCode(), "%s", output)
			assert.Contains(t, string(output), row.want)
		})
	}
}

func TestPauseWaitsForTheSignal(t *testing.T) {
	command := exec.Command(filepath.Join(unpack(t, built(t)[images.PauseRef]), "pause"))
	require.NoError(t, command.Start())
	time.Sleep(time.Second)
	require.NoError(t, command.Process.Signal(syscall.SIGTERM))
	require.NoError(t, command.Wait(), "it has waited, and ends without an error")
}

func TestPush(t *testing.T) {
	all := built(t)
	server := httptest.NewServer(registry.New(registry.Logger(log.New(io.Discard, "", 0))))
	defer server.Close()
	address := strings.TrimPrefix(server.URL, "http://")
	var some []images.Image
	for _, ref := range []string{"ghcr.io/niekcandaele/verta-ml:latest", "ghcr.io/niekcandaele/verta-ml:1.0.0", images.RedisRef} {
		some = append(some, images.Image{Ref: ref, Image: all[ref]})
	}
	require.NoError(t, images.Push(t.Context(), some, address))

	for ref, path := range map[string]string{
		"ghcr.io/niekcandaele/verta-ml:1.0.0": "/niekcandaele/verta-ml:1.0.0",
		images.RedisRef:                       "/library/redis:8.2.3-alpine",
	} {
		target, err := name.ParseReference(address+path, name.Insecure)
		require.NoError(t, err)
		pulled, err := remote.Image(target)
		require.NoError(t, err)
		want, err := all[ref].Digest()
		require.NoError(t, err)
		got, err := pulled.Digest()
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}

	require.ErrorContains(t, images.Push(t.Context(), some, "127.0.0.1:1"), "127.0.0.1:1")
}
