// Command chart turns what `cdk8s synth --format helm` wrote into a Helm chart that people can install: cdk8s names the
// chart after the folder that it runs in, knows no version of the application, and leaves namespaces fixed. See
// scripts/chart.sh, which runs both.
//
// It is a module of its own because users of the library have no need of what it depends on.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	name := flag.String("name", "verta", "name of the chart")
	namespace := flag.String("namespace", "", "namespace that the manifests were synthesized for; the release's takes its place")
	flag.Parse()
	if flag.NArg() != 2 || *namespace == "" {
		fmt.Fprintln(os.Stderr, "usage: chart [-name NAME] -namespace NAMESPACE CHART_OF_CDK8S OUTPUT_FOLDER")
		os.Exit(2)
	}
	archive, err := run(*name, *namespace, flag.Arg(0), flag.Arg(1))
	if err != nil {
		fmt.Fprintln(os.Stderr, "chart:", err)
		os.Exit(1)
	}
	fmt.Println(archive)
}

// run returns the path of the archive, the only file that it leaves in a folder of archives.
func run(name, namespace, from, to string) (string, error) {
	c, err := finish(os.DirFS(from), name, namespace)
	if err != nil {
		return "", err
	}
	content, err := c.archive()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return "", err
	}
	old, err := filepath.Glob(filepath.Join(to, "*.tgz"))
	if err != nil {
		return "", err
	}
	for _, file := range old {
		if err := os.Remove(file); err != nil {
			return "", err
		}
	}
	path := filepath.Join(to, c.name+"-"+c.version+".tgz")
	return path, os.WriteFile(path, content, 0o644)
}
