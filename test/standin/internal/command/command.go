// Package command reads the command lines that Verta's images are started with. The binary lies in the images under
// the names of the interpreters, and does what the real one would do with its arguments.
package command

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// Program is what a command line runs.
type Program string

// The programs. The servers have the names of the roles.
const (
	Backend        Program = "backend"
	Frontend       Program = "frontend"
	ML             Program = "ml"
	Migrate        Program = "migrate"
	DownloadModels Program = "download-models"
	MigrateStatus  Program = "migrate-status"
	Database       Program = "database"
)

// Failure is a command line that the real program would refuse, with its words and exit status.
type Failure struct {
	Text   string
	Status int
}

func (f *Failure) Error() string { return f.Text }

// Resolve says what a command line runs in the image of a role.
func Resolve(role string, args []string) (Program, error) {
	name, args := filepath.Base(args[0]), args[1:]
	switch name {
	case "npm":
		return npm(role, args)
	case "node":
		return node(role, args)
	case "python", "uvicorn":
		return python(name, role, args)
	default:
		return direct(args)
	}
}

// direct is for use outside of images: standin PROGRAM.
func direct(args []string) (Program, error) {
	programs := []Program{Backend, Frontend, ML, Migrate, MigrateStatus, DownloadModels, Database}
	if len(args) == 1 && slices.Contains(programs, Program(args[0])) {
		return Program(args[0]), nil
	}
	return "", &Failure{Status: 2, Text: "usage: standin " + join(programs, "|")}
}

func join(programs []Program, separator string) string {
	words := make([]string, len(programs))
	for i, p := range programs {
		words[i] = string(p)
	}
	return strings.Join(words, separator)
}

// scripts are those of the package.json of each role's package. The design's image has migrate:deploy; the published
// one has migrate:latest in its place.
var scripts = map[string]map[string]Program{
	"backend": {"start": Backend, "dev": Backend, "migrate:deploy": Migrate, "migrate:latest": Migrate,
		"migrate:status": MigrateStatus},
	"frontend": {"start": Frontend, "dev": Frontend},
}

func npm(role string, args []string) (Program, error) {
	args = slices.DeleteFunc(slices.Clone(args), func(arg string) bool { return strings.HasPrefix(arg, "-") })
	if len(args) > 0 && args[0] == "run" {
		args = args[1:]
	} else if len(args) > 0 && args[0] != "start" {
		return "", &Failure{Status: 1, Text: fmt.Sprintf("Unknown command: %q\n\nTo see a list of supported npm commands, run:\n  npm help", args[0])}
	}
	if len(args) == 0 {
		return "", &Failure{Status: 1, Text: "npm error The stand-in knows: npm start, npm run SCRIPT"}
	}
	if program, found := scripts[role][args[0]]; found {
		return program, nil
	}
	return "", &Failure{Status: 1, Text: fmt.Sprintf("npm error Missing script: %q\n"+
		"npm error\nnpm error To see a list of scripts, run:\nnpm error   npm run", args[0])}
}

// modules are the files that node runs: sources in the published images, compiled ones in images of the runtime stage.
var modules = map[string]Program{
	"src/index.ts":                   Backend,
	"dist/index.js":                  Backend,
	"dist/src/index.js":              Backend,
	"scripts/migrate.ts latest":      Migrate,
	"scripts/migrate.ts status":      MigrateStatus,
	"dist/scripts/migrate.js latest": Migrate,
	"dist/scripts/migrate.js status": MigrateStatus,
}

func node(role string, args []string) (Program, error) {
	loader := len(args) > 1 && args[0] == "--import" && args[1] == "tsx"
	if loader {
		args = args[2:]
	}
	line := strings.Join(args, " ")
	program, found := modules[line]
	typescript := strings.Contains(line, ".ts")
	if found && role == string(Backend) && typescript == loader {
		return program, nil
	}
	return "", &Failure{Status: 1, Text: fmt.Sprintf("Error: Cannot find module %q", line)}
}

func python(name, role string, args []string) (Program, error) {
	line := strings.Join(append([]string{name}, args...), " ")
	if role == string(ML) {
		switch line {
		case "python app.py", "uvicorn app:app":
			return ML, nil
		case "python download_models.py":
			return DownloadModels, nil
		}
	}
	return "", &Failure{Status: 2, Text: fmt.Sprintf("%s: can't open file: No such file or directory", line)}
}
