package constructs

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every construct has an example that runs.
func TestConstructsHaveExamples(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var code, examples strings.Builder
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		if strings.HasSuffix(file, "_test.go") {
			examples.Write(content)
		} else {
			code.Write(content)
		}
	}
	for _, match := range regexp.MustCompile(`(?m)^func (NewVerta\w+)\(`).FindAllStringSubmatch(code.String(), -1) {
		assert.Regexp(t, `(?m)^func Example`+match[1]+`\(`, examples.String(), "%s has no example", match[1])
	}
}
