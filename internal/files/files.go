// Package files writes files whole or not at all.
package files

import (
	"errors"
	"os"
	"path/filepath"
)

// File is what is to be written.
type File struct {
	// Name within the folder.
	Name string
	// Content of the file.
	Content []byte
	// Mode of the file.
	Mode os.FileMode
}

// Write puts files into a folder, which must exist. Each is written beside its place first and renamed into it last,
// when all are there: a full disk or an interruption leaves the previous files, never half of one.
func Write(dir string, all ...File) error {
	temporary := make([]string, 0, len(all))
	defer func() {
		for _, path := range temporary {
			os.Remove(path) // those that were renamed are not there any more
		}
	}()
	for _, f := range all {
		path, err := writeBeside(dir, f)
		if err != nil {
			return err
		}
		temporary = append(temporary, path)
	}
	for i, f := range all {
		if err := os.Rename(temporary[i], filepath.Join(dir, f.Name)); err != nil {
			return err
		}
	}
	return nil
}

func writeBeside(dir string, f File) (path string, err error) {
	file, err := os.CreateTemp(dir, ".verta-*.tmp") // mode 0600
	if err != nil {
		return "", err
	}
	_, err = file.Write(f.Content)
	err = errors.Join(err, file.Chmod(f.Mode), file.Sync(), file.Close())
	if err != nil {
		os.Remove(file.Name())
	}
	return file.Name(), err
}
