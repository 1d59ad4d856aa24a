package components

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// definitions of custom resources that programs of the addons read, by the Go module that has them, in its version there.
var definitions = map[string]string{
	"sigs.k8s.io/gateway-api":       "config/crd/standard/gateway.networking.k8s.io_*s.yaml",
	"github.com/traefik/traefik/v3": "docs/content/reference/dynamic-configuration/kubernetes-crd-definition-v1.yml",
}

// Definitions returns the files with them. Source is the folder that holds components/.
func Definitions(ctx context.Context, source string) ([]string, error) {
	args := []string{"mod", "download", "-json"}
	for module := range definitions {
		args = append(args, module)
	}
	out, err := goCommand(ctx, filepath.Join(source, "components", "addons"), args...)
	if err != nil {
		return nil, err
	}
	var files []string
	for decoder := json.NewDecoder(strings.NewReader(out)); ; {
		var module struct{ Path, Dir string }
		if err := decoder.Decode(&module); errors.Is(err, io.EOF) {
			return files, nil
		} else if err != nil {
			return nil, err
		}
		found, err := filepath.Glob(filepath.Join(module.Dir, definitions[module.Path]))
		if err != nil || len(found) == 0 {
			return nil, fmt.Errorf("%s has no %s: %w", module.Path, definitions[module.Path], err)
		}
		for _, file := range found {
			if !strings.Contains(file, "_vap_") { // a policy, not a definition
				files = append(files, file)
			}
		}
	}
}
