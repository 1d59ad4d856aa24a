package cli

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"text/tabwriter"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/internal/files"
)

// row is what the summary says of one file.
type row struct {
	environment string
	objects     int
	// warnings are how much check would refuse; nil for files that it has no say in.
	warnings *int
	file     string
}

// rows are what was written, in the order of the environments: the manifest of each, then its smoke test and its Secret.
func (s selection) rows(allowed []string, written []files.File) []row {
	contents := map[string][]byte{}
	for _, f := range written {
		contents[f.Name] = f.Content
	}
	var rows []row
	for _, e := range s.environments {
		if manifest, ok := contents[manifestName(e)]; ok {
			warnings := len(e.NotReady(allowed, s.samples(e.Name)))
			rows = append(rows, row{e.Name, objects(manifest), &warnings, manifestName(e)})
		}
		if smoke, ok := contents[smokeName(e)]; ok {
			rows = append(rows, row{e.Name, objects(smoke), nil, smokeName(e)})
		}
		if secrets, ok := contents[secretsName(e)]; ok {
			rows = append(rows, row{e.Name, objects(secrets), nil, secretsName(e)})
		}
	}
	return rows
}

func manifestName(e apps.Environment) string { return e.StackID() + ".k8s.yaml" }
func smokeName(e apps.Environment) string    { return e.StackID() + apps.SmokeSuffix + ".k8s.yaml" }
func secretsName(e apps.Environment) string  { return e.StackID() + apps.SecretsSuffix + ".k8s.yaml" }

// objects counts the documents of a manifest: each has one kind, and only a key of the object itself is not indented.
func objects(manifest []byte) int {
	return bytes.Count(append([]byte("\n"), manifest...), []byte("\nkind: "))
}

// summarize prints one line for each file, its path last, and where warnings can be read.
func summarize(w io.Writer, outdir string, rows []row) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ENVIRONMENT\tOBJECTS\tWARNINGS\tFILE")
	total := 0
	for _, r := range rows {
		warnings := "-"
		if r.warnings != nil {
			warnings = strconv.Itoa(*r.warnings)
			total += *r.warnings
		}
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\n", r.environment, r.objects, warnings, filepath.Join(outdir, r.file))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if total > 0 {
		fmt.Fprintln(w, "\nWarnings are what is not fit for production. To see them: go run . check, with the same options.")
	}
	return nil
}
