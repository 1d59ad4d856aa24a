package test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// runBy says which test runs the commands of a page as they stand there. What it leaves out is said by the page, or by the
// test.
var runBy = map[string]string{
	"README.md":                    "test/docs/docs_test.go",
	"docs/operations.md":           "test/docs/docs_test.go",
	"docs/configuration.md":        "test/docs/docs_test.go",
	"docs/secrets.md":              "test/docs/docs_test.go",
	"docs/smoke-test.md":           "test/docs/docs_test.go",
	"docs/migrations.md":           "test/docs/docs_test.go",
	"docs/development-database.md": "test/docs/docs_test.go",
	"docs/delivery.md":             "test/delivery/docs_test.go",
	"docs/redis.md":                "test/e2e/redis_backup_test.go",
	"docs/migrating-from-helm.md":  "test/e2e/helm_test.go",
	"docs/library.md":              "test/consumer/module_test.go",
}

// notRun are the pages whose commands no test runs as they stand, and why.
var notRun = map[string]string{
	"docs/monitoring.md":  "no VerticalPodAutoscaler runs on the test cluster",
	"docs/performance.md": "measuring takes minutes, and the figures are not judged",
	"docs/releasing.md":   "needs a tag, and an identity that GitHub vouches for; tools/ci runs the scripts",
}

// A page with commands is run by a test that names it, or is listed with the reason why not.
func TestCommandsOfDocumentsAreRun(t *testing.T) {
	const root = ".."
	pages, err := filepath.Glob(root + "/docs/*.md")
	require.NoError(t, err)
	commands := regexp.MustCompile("(?m)^ *```sh$")
	for _, path := range append(pages, root+"/README.md") {
		page, err := filepath.Rel(root, path)
		require.NoError(t, err)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		file, run := runBy[page]
		_, left := notRun[page]
		assert.Equal(t, commands.Match(text), run != left, "%s: say in runBy or in notRun, and in one of them, what becomes of its commands", page)
		if run {
			source, err := os.ReadFile(filepath.Join(root, file))
			require.NoError(t, err)
			assert.Contains(t, string(source), filepath.Base(page), "%s does not read %s", file, page)
		}
	}
	for _, pages := range []map[string]string{runBy, notRun} {
		for page := range pages {
			assert.FileExists(t, filepath.Join(root, page))
		}
	}
}

// What operations.md quotes is this version, and the upgrade that it shows leads to the patch release after it: the test
// cluster has images of these two.
func TestOperationsUpgradeThisVersion(t *testing.T) {
	var major, minor, patch int
	_, err := fmt.Sscanf(apps.Version, "%d.%d.%d", &major, &minor, &patch)
	require.NoError(t, err)
	text, err := os.ReadFile("../docs/operations.md")
	require.NoError(t, err)
	for version, pattern := range map[string]string{
		apps.Version: `(?m)(?:^- +image: \S+:|registry\.verta\.test/\S+?:|\[manifests )([^\s"\]]+)`,
		fmt.Sprintf("%d.%d.%d", major, minor, patch+1): `(?m)(?:^\+ +image: \S+:|\{image: \{tag: )([^\s}]+)`,
	} {
		found := regexp.MustCompile(pattern).FindAllStringSubmatch(string(text), -1)
		assert.NotEmpty(t, found, pattern)
		for _, m := range found {
			assert.Equal(t, version, m[1], "docs/operations.md: %s", m[0])
		}
	}
}
