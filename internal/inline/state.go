package inline

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"

	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/internal/files"
)

// state is what was made up for an environment, kept so that the next run makes up nothing new.
type state struct {
	path    string
	changed bool

	// HashKey keys the hashes that tell pods of a changed value.
	HashKey string `json:"hashKey"`
	// Generated values by the contract's names.
	Generated map[string]string `json:"generated"`
}

var errStateFile = errors.New("the state file is damaged; restore it, or remove it to have new values made up")

func openState(path string) (*state, error) {
	s := &state{path: path, Generated: map[string]string{}}
	content, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	// The parser's message would quote the file.
	if yaml.UnmarshalStrict(content, s) != nil || (err == nil && s.HashKey == "") {
		return nil, errStateFile
	}
	if s.Generated == nil {
		s.Generated = map[string]string{}
	}
	if s.HashKey == "" {
		s.HashKey, s.changed = random(), true
	}
	return s, nil
}

// generated is the value that was made up for a key, now or before.
func (s *state) generated(name string) string {
	if s.Generated[name] == "" {
		s.Generated[name], s.changed = random(), true
	}
	return s.Generated[name]
}

func (s *state) version(value string) string { return version(s.HashKey, value) }

// save writes the state, if it has changed.
func (s *state) save() error {
	if !s.changed {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return err
	}
	return files.Write(filepath.Dir(s.path), files.File{Name: filepath.Base(s.path), Content: marshal(s), Mode: 0o600})
}

// random is 256 bits in hexadecimal, which no URL or shell takes amiss.
func random() string {
	b := make([]byte, 32)
	rand.Read(b) // never returns an error
	return hex.EncodeToString(b)
}
