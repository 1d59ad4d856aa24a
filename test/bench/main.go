// Command bench measures how long synthesizing takes, as whole processes, and prints a table of ratios. Machines are
// noisy: all rows are measured in turns, and the table has medians.
//
// Run it with `make bench`; docs/performance.md says what the rows mean.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

const (
	rounds    = 7
	fleetSize = 100
)

// row is one command that is measured.
type row struct {
	name    string
	command string // for sh, in the root of the repository
	seconds []float64
	peakMiB float64
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run() error {
	dir, err := os.MkdirTemp("", "verta-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	node, err := filepath.Abs("node_modules/.bin")
	if err != nil {
		return err
	}
	for _, setting := range [][2]string{
		{"B", dir}, {"CDK8S_OUTDIR", filepath.Join(dir, "out")}, {"PATH", node + ":" + os.Getenv("PATH")},
	} {
		if err := os.Setenv(setting[0], setting[1]); err != nil {
			return err
		}
	}
	if err := prepare(dir); err != nil {
		return err
	}
	rows := []*row{
		{name: "one empty chart", command: "$B/empty"},
		{name: "dev + prod", command: "$B/verta"},
		{name: "1 environment", command: "VERTA_VALUES=$B/values/1.yaml $B/verta"},
		{name: fmt.Sprintf("%d environments", fleetSize/2), command: "VERTA_VALUES=$(cat $B/half) $B/verta"},
		{name: fmt.Sprintf("%d environments", fleetSize), command: "VERTA_VALUES=$(cat $B/all) $B/verta"},
		{name: fmt.Sprintf("%d environments, one process", fleetSize/2), command: "GOMAXPROCS=1 VERTA_VALUES=$(cat $B/half) $B/verta"},
		{name: "dev + prod, go run .", command: "go run ."},
		{name: "dev + prod, cdk8s synth", command: "cdk8s synth --check-upgrade=false -o $B/cdk8s"},
		{name: "one empty chart, cdk8s synth", command: "cdk8s synth --check-upgrade=false -a $B/empty -o $B/cdk8s"},
		{name: "dev + prod, npx cdk8s synth", command: "npx --no-install cdk8s synth --check-upgrade=false -o $B/cdk8s"},
		{name: "npx, doing nothing", command: "npx --no-install cdk8s --version --check-upgrade=false"},
		{name: "cdk8s, doing nothing", command: "cdk8s --version --check-upgrade=false"},
	}
	for round := range rounds {
		fmt.Fprintf(os.Stderr, "bench: round %d of %d\n", round+1, rounds)
		for _, r := range rows {
			if err := r.measure(); err != nil {
				return err
			}
		}
	}
	report(rows)
	return nil
}

// prepare builds the programs and writes the fleet's values.
func prepare(dir string) error {
	for name, pkg := range map[string]string{"verta": ".", "empty": "./test/bench/empty"} {
		build := exec.Command("go", "build", "-o", filepath.Join(dir, name), pkg)
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			return fmt.Errorf("building %s: %w", pkg, err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "values"), 0o755); err != nil {
		return err
	}
	var paths []string
	for i := range fleetSize {
		path := filepath.Join(dir, "values", fmt.Sprintf("%d.yaml", i+1))
		content := fmt.Sprintf("environment: {name: t%d, from: prod}\nglobal: {domain: t%d.verta.app}\n", i+1, i+1)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			return err
		}
		paths = append(paths, path)
	}
	for name, some := range map[string][]string{"half": paths[:fleetSize/2], "all": paths} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(some, ":")), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (r *row) measure() error {
	cmd := exec.Command("sh", "-c", r.command)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", r.command, err, out)
	}
	r.seconds = append(r.seconds, time.Since(start).Seconds())
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		r.peakMiB = max(r.peakMiB, float64(usage.Maxrss)/1024) // of the largest process, in KiB on Linux
	}
	return nil
}

func (r *row) median() float64 {
	s := slices.Sorted(slices.Values(r.seconds))
	return s[len(s)/2]
}

func report(rows []*row) {
	empty := rows[0].median()
	fmt.Printf("| what | seconds | times the empty chart | largest process |\n| --- | ---: | ---: | ---: |\n")
	for _, r := range rows {
		fmt.Printf("| %s | %.2f | %.2f | %.0f MiB |\n", r.name, r.median(), r.median()/empty, r.peakMiB)
	}
	half, all, single := rows[3].median(), rows[4].median(), rows[5].median()
	fmt.Printf("\n| figure | value | goal |\n| --- | ---: | ---: |\n")
	fmt.Printf("| dev + prod, times the empty chart | %.2f | 1.5 |\n", rows[1].median()/empty)
	fmt.Printf("| each of %d environments, on top of the empty chart | %.0f ms | 56 ms |\n", fleetSize, 1000*(all-empty)/fleetSize)
	fmt.Printf("| each of %d in one process | %.0f ms | |\n", fleetSize/2, 1000*(single-empty)/(fleetSize/2))
	fmt.Printf("| %d environments, times %d (linear is 2 or less) | %.2f | 2.2 |\n", fleetSize, fleetSize/2, (all-empty)/(half-empty))
	fmt.Printf("| memory of each environment, in one process | %.2f MiB | |\n", (rows[5].peakMiB-rows[2].peakMiB)/(fleetSize/2-1))
	fmt.Printf("| go run . on top of the program | %.2f s | 0.3 s |\n", rows[6].median()-rows[1].median())
	fmt.Printf("| cdk8s synth on top of go run . | %.2f s | |\n", rows[7].median()-rows[6].median())
	fmt.Printf("| cdk8s synth of the empty chart on top of its program | %.2f s | |\n", rows[8].median()-empty)
	fmt.Printf("| what our app adds to that | %.2f s | 0.1 s |\n", (rows[7].median()-rows[6].median())-(rows[8].median()-empty))
	fmt.Printf("| npx on top of cdk8s | %.2f s | |\n", rows[10].median()-rows[11].median())
}
