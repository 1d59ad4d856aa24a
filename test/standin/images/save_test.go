package images_test

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/validate"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/images"
)

func TestSave(t *testing.T) {
	all := build(t)
	file := filepath.Join(t.TempDir(), "images.tar")
	require.NoError(t, images.Save(file, all))

	index, err := layout.ImageIndexFromPath(extract(t, file))
	require.NoError(t, err)
	require.NoError(t, validate.Index(index, validate.Fast))
	manifest, err := index.IndexManifest()
	require.NoError(t, err)
	var refs, want []string
	for _, descriptor := range manifest.Manifests {
		refs = append(refs, descriptor.Annotations["io.containerd.image.name"])
	}
	for _, image := range all {
		want = append(want, image.Ref)
	}
	assert.Equal(t, want, refs)
}

// extract unpacks an archive of images, and holds each part against the digest it is named by.
func extract(t *testing.T, file string) string {
	t.Helper()
	dir := t.TempDir()
	archive, err := os.Open(file)
	require.NoError(t, err)
	defer func() { assert.NoError(t, archive.Close()) }()
	reader := tar.NewReader(archive)
	for {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return dir
		}
		require.NoError(t, err)
		if header.Typeflag == tar.TypeDir {
			require.NoError(t, os.MkdirAll(filepath.Join(dir, header.Name), 0o755))
			continue
		}
		content, err := io.ReadAll(reader)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, header.Name), content, 0o600))
		if digest, found := strings.CutPrefix(header.Name, "blobs/sha256/"); found {
			sum := sha256.Sum256(content)
			assert.Equal(t, digest, hex.EncodeToString(sum[:]))
		}
	}
}
