package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const document = "../../docs/library.md"

// The document shows code of this project, whole functions as they are, and every file of it.
func TestTheDocumentShowsThisCode(t *testing.T) {
	charts, err := filepath.Glob("charts/*.go")
	require.NoError(t, err)
	sources := map[string]string{}
	for _, file := range append(charts, "main.go") {
		sources[file] = read(t, file)
	}
	shown := map[string]bool{}
	for _, code := range regexp.MustCompile("(?s)```go\n(.*?)```\n").FindAllStringSubmatch(read(t, document), -1) {
		found := false
		for file, source := range sources {
			if strings.Contains(source, code[1]) {
				found, shown[file] = true, true
			}
		}
		assert.True(t, found, "%s shows code that no file of test/consumer has:\n%s", document, code[1])
	}
	for file := range sources {
		assert.True(t, shown[file], "%s does not show test/consumer/%s", document, file)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}
