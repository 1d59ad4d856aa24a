package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"maps"
	"slices"
	"time"
)

// archive packs the chart as `helm package` does, but for the time of packing, which would make each archive another.
func (c *chart) archive() ([]byte, error) {
	var out bytes.Buffer
	compressed := gzip.NewWriter(&out)
	packed := tar.NewWriter(compressed)
	for _, file := range slices.Sorted(maps.Keys(c.files)) {
		header := &tar.Header{
			Name: c.path(file), Typeflag: tar.TypeReg, Mode: 0o644, Size: int64(len(c.files[file])), ModTime: time.Unix(0, 0),
		}
		if err := packed.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := packed.Write(c.files[file]); err != nil {
			return nil, err
		}
	}
	if err := packed.Close(); err != nil {
		return nil, err
	}
	if err := compressed.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
