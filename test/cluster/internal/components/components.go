// Package components builds the programs of the cluster from the Go modules in components/, once for each version.
package components

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"
)

// module is a Go module whose tools are programs of the cluster.
type module struct {
	name string // folder in components/
	// stamp is the module whose version the programs report as Kubernetes' own; a kubelet that calls itself v0.0.0 is
	// refused by the API server.
	stamp string
	tags  string // of the Go build
}

var kubernetes = module{name: "kubernetes", stamp: "k8s.io/kubernetes"}

// Node has what a cluster cannot do without.
var Node = []module{kubernetes, {name: "addons"}}

// APIServers have an API server each: the oldest and the newest Kubernetes that there are Go modules of, and the one of
// the cluster between them, which also has etcd for all three.
var APIServers = []module{
	// The cloud providers of that time live in a module that is not to be had.
	{name: "kubernetes-1.29", stamp: kubernetes.stamp, tags: "providerless"},
	kubernetes,
	{name: "kubernetes-1.37", stamp: kubernetes.stamp},
}

// Build returns the folders with the programs of the modules. What the cache has not is compiled, which takes minutes:
// about 15 for all of Node on two cores. Source is the folder that holds components/.
func Build(ctx context.Context, source string, modules []module, progress io.Writer) ([]string, error) {
	var folders []string
	for _, m := range modules {
		folder, err := m.build(ctx, filepath.Join(source, "components", m.name), progress)
		if err != nil {
			return nil, fmt.Errorf("build %s: %w", m.name, err)
		}
		folders = append(folders, folder)
	}
	return folders, nil
}

func (m module) build(ctx context.Context, folder string, progress io.Writer) (string, error) {
	ldflags := "-s -w"
	if m.stamp != "" {
		version, err := goCommand(ctx, folder, "list", "-m", "-f", "{{.Version}}", m.stamp)
		if err != nil {
			return "", err
		}
		ldflags += stamp(version)
	}
	key, err := m.key(ctx, folder, ldflags)
	if err != nil {
		return "", err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	built := filepath.Join(cache, "verta-cdk8s", "cluster", m.name+"-"+key)
	if _, err := os.Stat(built); err == nil {
		return built, nil
	}
	if err := os.MkdirAll(filepath.Dir(built), 0o755); err != nil {
		return "", err
	}
	staging, err := os.MkdirTemp(filepath.Dir(built), m.name+"-build-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(staging)
	fmt.Fprintf(progress, "cluster: building %s, once for this version\n", m.name)
	if err := m.compile(ctx, folder, ldflags, staging, progress); err != nil {
		return "", err
	}
	// Another build may have been faster; its programs are the same.
	if err := os.Rename(staging, built); err != nil && !errors.Is(err, os.ErrExist) {
		if _, stat := os.Stat(built); stat != nil {
			return "", err
		}
	}
	return built, nil
}

// key names what the programs are made from.
func (m module) key(ctx context.Context, folder, ldflags string) (string, error) {
	goVersion, err := goCommand(ctx, folder, "env", "GOVERSION")
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	fmt.Fprintln(hash, goVersion, ldflags)
	hash.Write([]byte(m.tags))
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return "", err
		}
		hash.Write(content)
	}
	return fmt.Sprintf("%x", hash.Sum(nil)[:6]), nil
}

// stamp is what Kubernetes' own build sets at link time.
func stamp(version string) string {
	const at = " -X k8s.io/component-base/version."
	major, rest, _ := strings.Cut(strings.TrimPrefix(version, "v"), ".")
	minor, _, _ := strings.Cut(rest, ".")
	return at + "gitVersion=" + version + at + "gitMajor=" + major + at + "gitMinor=" + minor
}

// compile builds every tool of the module in the folder, and says now and then how far it is.
func (m module) compile(ctx context.Context, folder, ldflags, out string, progress io.Writer) error {
	command := exec.CommandContext(ctx, "go", "build", "-v", "-tags", m.tags, "-ldflags", ldflags, "-o", out+"/", "tool")
	command.Dir = folder
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	lines, err := command.StderrPipe()
	if err != nil {
		return err
	}
	if err := command.Start(); err != nil {
		return err
	}
	var compiled atomic.Int64
	done := make(chan struct{})
	defer close(done)
	go func() {
		start, ticker := time.Now(), time.NewTicker(20*time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				fmt.Fprintf(progress, "cluster:   %d packages compiled after %s\n", compiled.Load(), time.Since(start).Round(time.Second))
			}
		}
	}()
	// With -v the compiler names each package as it finishes it; anything else is a fault.
	var faults []string
	scanner := bufio.NewScanner(lines)
	for scanner.Scan() {
		switch line := scanner.Text(); {
		case strings.HasPrefix(line, "go: downloading"):
		case strings.ContainsAny(line, " :"):
			faults = append(faults, line)
		default:
			compiled.Add(1)
		}
	}
	if err := command.Wait(); err != nil {
		return fmt.Errorf("%w\n%s", err, strings.Join(faults, "\n"))
	}
	return nil
}

func goCommand(ctx context.Context, folder string, args ...string) (string, error) {
	command := exec.CommandContext(ctx, "go", args...)
	command.Dir = folder
	var stderr strings.Builder
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return strings.TrimSpace(string(out)), nil
}
