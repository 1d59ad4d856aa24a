package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheProgramWritesTheManifest(t *testing.T) {
	t.Chdir(t.TempDir())
	main()
	assert.Contains(t, read(t, "dist/archive.k8s.yaml"), "host: archive.example.com")
}
