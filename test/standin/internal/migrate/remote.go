package migrate

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/database"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Status prints the migrations of the image, each with whether it has been executed, and returns the exit status: as the
// application's, 0 whatever it finds, and 1 where the database cannot be asked. It logs at the level info.
func Status(ctx context.Context, env settings.Lookup, switches settings.Switches) int {
	config, issues := settings.ReadBackend(env)
	if len(issues) > 0 {
		slog.Error("Environment configuration validation failed", "issues", issues)
		return 1
	}
	migrations := []database.Migration{{Name: "001_initial", Status: "Executed"}}
	if config.Database != "" {
		if err := call(ctx, http.MethodGet, config.Database, "/migrations", url.Values{"version": {switches.Version}}, &migrations); err != nil {
			slog.Error("Failed to get migration status", "error", err)
			return 1
		}
	}
	slog.Info("Migration Status")
	for _, m := range migrations {
		slog.Info("Migration", "name", m.Name, "status", m.Status)
	}
	return 0
}

// remotely runs the migrations in the stand-in for the database.
func remotely(ctx context.Context, address string, switches settings.Switches) error {
	runner, _ := os.Hostname()
	var run database.Run
	err := call(ctx, http.MethodPost, address, "/migrations", url.Values{
		"version": {switches.Version}, "runner": {runner}, "takes": {switches.Migration.Takes.String()},
		"fails": {fmt.Sprint(switches.Migration.Fails)},
	}, &run)
	for _, name := range run.Executed {
		slog.Info("Migration executed successfully", "migration", name)
	}
	return err
}

func call(ctx context.Context, method, address, path string, query url.Values, into any) error {
	answer, err := web.Call(ctx, method, "http://"+address+path+"?"+query.Encode(), http.Header{}, http.NoBody)
	if err != nil {
		return err
	}
	if answer.Status != http.StatusOK {
		return fmt.Errorf("the database answered %d: %s", answer.Status, answer.Body)
	}
	return json.Unmarshal(answer.Body, into)
}
