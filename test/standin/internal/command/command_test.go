package command_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/command"
)

func TestResolve(t *testing.T) {
	for _, row := range []struct {
		role, line string
		want       command.Program
	}{
		{"backend", "npm run migrate:deploy", command.Migrate},
		{"backend", "/usr/local/bin/npm --silent run migrate:deploy", command.Migrate},
		{"backend", "npm run migrate:latest", command.Migrate},
		{"backend", "npm run migrate:status", command.MigrateStatus},
		{"backend", "node --import tsx scripts/migrate.ts status", command.MigrateStatus},
		{"backend", "npm start", command.Backend},
		{"backend", "node dist/index.js", command.Backend},
		{"backend", "node dist/src/index.js", command.Backend},
		{"backend", "node --import tsx src/index.ts", command.Backend},
		{"backend", "node --import tsx scripts/migrate.ts latest", command.Migrate},
		{"backend", "node dist/scripts/migrate.js latest", command.Migrate},
		{"frontend", "npm start", command.Frontend},
		{"frontend", "npm run start", command.Frontend},
		{"ml", "python app.py", command.ML},
		{"ml", "python download_models.py", command.DownloadModels},
		{"", "standin backend", command.Backend},
		{"backend", "standin database", command.Database},
	} {
		got, err := command.Resolve(row.role, strings.Fields(row.line))
		require.NoError(t, err, row.line)
		assert.Equal(t, row.want, got, row.line)
	}
}

func TestResolveRefuses(t *testing.T) {
	for _, row := range []struct {
		role, line string
		status     int
		want       string
	}{
		{"backend", "npm run migrate", 1, `npm error Missing script: "migrate"`},
		{"frontend", "npm run migrate:deploy", 1, `npm error Missing script: "migrate:deploy"`},
		{"backend", "npm migrate:deploy", 1, `Unknown command: "migrate:deploy"`},
		{"backend", "npm run", 1, "npm run SCRIPT"},
		{"backend", "node src/index.ts", 1, "Cannot find module"},
		{"backend", "node --import tsx scripts/migrate.ts", 1, "Cannot find module"},
		{"frontend", "node dist/index.js", 1, "Cannot find module"},
		{"ml", "python main.py", 2, "can't open file"},
		{"backend", "python app.py", 2, "can't open file"},
		{"", "standin", 2, "usage: standin backend|frontend|"},
	} {
		_, err := command.Resolve(row.role, strings.Fields(row.line))
		var failure *command.Failure
		require.ErrorAs(t, err, &failure, row.line)
		assert.Equal(t, row.status, failure.Status, row.line)
		assert.Contains(t, failure.Text, row.want)
	}
}
