package ml

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

// ModelFile stands for the models in the folder that holds them. A volume mounted over the folder hides the image's.
const ModelFile = "hub/models--BAAI--bge-m3/model.safetensors"

// ModelFolder holds the models, in the image or on a volume.
func ModelFolder(env settings.Lookup) string {
	return env.Get("ML_SERVICE_MODEL_CACHE_DIR", env.Get("HF_HOME", "/models"))
}

// ModulesFolder takes the code that some models bring along. It is written to on every start.
func ModulesFolder(env settings.Lookup) string {
	return env.Get("HF_MODULES_CACHE", filepath.Join(env.Get("HF_HOME", "/models"), "modules"))
}

// load does with the disk what loading the models does: it reads them, and locks and writes the cache of modules.
func load(env settings.Lookup) error {
	slog.Info("Loading ML models...")
	model := filepath.Join(ModelFolder(env), ModelFile)
	if _, err := os.ReadFile(model); err != nil {
		if errors.Is(err, fs.ErrNotExist) && env.Get("HF_HUB_OFFLINE", "") != "" {
			return fmt.Errorf("%s is not there, and HF_HUB_OFFLINE forbids to download it", model)
		}
		return err
	}
	modules := ModulesFolder(env)
	if err := os.MkdirAll(modules, 0o700); err != nil {
		return err
	}
	for _, folder := range []string{modules, os.TempDir()} {
		if err := os.WriteFile(filepath.Join(folder, "standin.lock"), nil, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Download stands in for the script that fills a volume with the models. It returns the exit status.
func Download(env settings.Lookup) int {
	model := filepath.Join(ModelFolder(env), ModelFile)
	slog.Info("Downloading models", "to", model)
	err := os.MkdirAll(filepath.Dir(model), 0o755)
	if err == nil {
		err = os.WriteFile(model, []byte("stand-in\n"), 0o644)
	}
	if err != nil {
		slog.Error("Download failed", "error", err)
		return 1
	}
	slog.Info("All models downloaded")
	return 0
}
