package images

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// tree is a file system in the making: absolute paths and what lies there. The first error is kept, and returned where
// the tree becomes a layer.
type tree struct {
	entries map[string]entry
	err     error
}

type entry struct {
	mode     int64
	uid, gid int
	link     string // of a symbolic link
	folder   bool
	content  []byte
}

func newTree() *tree { return &tree{entries: map[string]entry{}} }

func (t *tree) add(name string, e entry) {
	for parent := path.Dir(name); parent != "/"; parent = path.Dir(parent) {
		if _, found := t.entries[parent]; !found {
			t.entries[parent] = entry{folder: true, mode: 0o755}
		}
	}
	t.entries[name] = e
}

func (t *tree) folder(name string, mode int64, uid int) {
	t.add(name, entry{folder: true, mode: mode, uid: uid, gid: uid})
}

func (t *tree) file(name string, mode int64, content []byte) {
	t.add(name, entry{mode: mode, content: content})
}

func (t *tree) link(name, target string) { t.add(name, entry{mode: 0o777, link: target}) }

// copy takes a file of this machine, with its links followed.
func (t *tree) copy(name, source string) {
	content, err := os.ReadFile(source)
	if err == nil {
		var info fs.FileInfo
		if info, err = os.Stat(source); err == nil {
			t.add(name, entry{mode: int64(info.Mode().Perm()), content: content})
		}
	}
	if err != nil && t.err == nil {
		t.err = err
	}
}

// layer is not compressed: it never travels farther than this machine, and compressing would take longer than all else.
func (t *tree) layer() (v1.Layer, error) {
	content, err := t.archive()
	if err != nil {
		return nil, err
	}
	return static.NewLayer(content, types.OCIUncompressedLayer), nil
}

// archive is the tree as a tar file: sorted, and without times.
func (t *tree) archive() ([]byte, error) {
	if t.err != nil {
		return nil, t.err
	}
	var buffer bytes.Buffer
	writer := tar.NewWriter(&buffer)
	for _, name := range slices.Sorted(maps.Keys(t.entries)) {
		e := t.entries[name]
		if err := writer.WriteHeader(e.header(name)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if _, err := writer.Write(e.content); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return buffer.Bytes(), nil
}

func (e entry) header(name string) *tar.Header {
	header := &tar.Header{
		Format: tar.FormatPAX, Name: strings.TrimPrefix(name, "/"), Mode: e.mode, Uid: e.uid, Gid: e.gid,
		Typeflag: tar.TypeReg, Size: int64(len(e.content)),
	}
	switch {
	case e.folder:
		header.Typeflag = tar.TypeDir
		header.Name += "/"
	case e.link != "":
		header.Typeflag, header.Linkname = tar.TypeSymlink, e.link
	}
	return header
}
