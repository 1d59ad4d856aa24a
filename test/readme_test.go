package test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const readme = "../README.md"

// TestReadmeExample holds the README's example against the one that the compiler sees, and its manifest against what
// the example makes.
func TestReadmeExample(t *testing.T) {
	app := cdk8s.NewApp(nil)
	chart := cdk8s.NewChart(app, jsii.String("archive"), &cdk8s.ChartProps{Namespace: jsii.String("archive")})
	constructs.NewVertaRedis(chart, "redis", constructs.VertaRedisProps{
		Persistence: constructs.RedisPersistence{Size: "2Gi"},
	})

	text, err := os.ReadFile(readme)
	require.NoError(t, err)
	manifest := regexp.MustCompile("(?s)```yaml\n(.*?)```\n").FindStringSubmatchIndex(string(text))
	require.NotNil(t, manifest, "README.md shows no manifest")
	compare(t, readme, string(text[:manifest[2]])+*app.SynthYaml()+"\n"+string(text[manifest[3]:]))

	source, err := os.ReadFile(filepath.Join("..", "constructs", "example_test.go"))
	require.NoError(t, err)
	code := regexp.MustCompile("(?s)```go\n(.*?)```\n").FindStringSubmatch(string(text))
	require.NotNil(t, code, "README.md shows no code")
	compiled := strings.ReplaceAll(string(source), "\n\t", "\n")
	assert.Contains(t, compiled, code[1])
}

// Every path and make target that the documents name exists.
func TestDocumentsNameWhatExists(t *testing.T) {
	makefile, err := os.ReadFile("../Makefile")
	require.NoError(t, err)
	documents, err := filepath.Glob("../docs/*.md")
	require.NoError(t, err)
	for _, document := range append(documents, readme) {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile("(?m)(?:`|^)make ([a-z0-9-]+)").FindAllStringSubmatch(string(text), -1) {
			assert.Contains(t, string(makefile), "\n"+m[1]+": ", "%s: make %s", document, m[1])
		}
		for _, m := range regexp.MustCompile(`\]\(([^)#:]+)(#[^)]*)?\)`).FindAllStringSubmatch(string(text), -1) {
			assert.FileExists(t, filepath.Join(filepath.Dir(document), m[1]), document)
		}
	}
}
