package docs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

const root = "../.."

// A script that takes longer hangs.
const scriptLimit = 4 * time.Minute

// shell runs scripts one after the other, as in a terminal that stays open: variables that one exports are there for
// the next.
type shell struct {
	folder string // a copy of the repository, to work in
	state  string // file with the exported variables
	env    []string
}

// newShell copies the repository, so that what a document writes is written elsewhere, and gives the shell a home of
// its own in a folder of the test's.
func newShell(temp string, env ...string) (*shell, error) {
	s := &shell{folder: filepath.Join(temp, "verta-cdk8s"), state: filepath.Join(temp, "state")}
	if err := os.MkdirAll(s.folder, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(s.state, nil, 0o600); err != nil {
		return nil, err
	}
	modules, err := filepath.Abs(filepath.Join(root, "node_modules"))
	if err != nil {
		return nil, err
	}
	copied := exec.Command("bash", "-euo", "pipefail", "-c",
		`git ls-files -z --cached --others --exclude-standard | xargs -0 cp --archive --parents --target-directory "$0" && ln -s "$1" "$0/" &&
		cd "$0" && touch --date=@0 package.json package-lock.json .npmrc`, // or make would install into what others use
		s.folder, modules)
	copied.Dir = root
	if out, err := copied.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("copy the repository: %w: %s", err, out)
	}
	// Programs that are built with -trimpath are the same in every folder, so the copies share the cache.
	s.env = slices.Concat(os.Environ(), []string{"GOFLAGS=-trimpath", "CURL_HOME=" + temp}, env)
	return s, nil
}

// run runs a script and returns what a terminal would show.
func (s *shell) run(script string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), scriptLimit)
	defer cancel()
	const prelude = `source "$0"; trap 'export -p >"$0"' EXIT; `
	c := exec.CommandContext(ctx, "bash", "-euo", "pipefail", "-c", prelude+script, s.state)
	c.Dir, c.Env = s.folder, s.env
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	c.Cancel = func() error { return syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
	c.WaitDelay = time.Second // for what a script left running in the background
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	if ctx.Err() != nil {
		err = fmt.Errorf("did not end within %s", scriptLimit)
	} else if errors.Is(err, exec.ErrWaitDelay) {
		err = nil
	}
	return out.String(), err
}

// reads tells whether a script only looks, so that it may be run again until it shows what is awaited.
func reads(script string) bool {
	looks := []string{
		"kubectl get ", "kubectl describe ", "kubectl logs ", "kubectl top ", "kubectl events", "kubectl diff ",
		"kubectl rollout status ", "kubectl rollout history ", "kubectl exec ", "curl ", "openssl ", "echo ",
	}
	script = strings.ReplaceAll(script, "\\\n", "")
	for line := range strings.Lines(script) {
		line = strings.TrimSpace(line)
		if line != "" && !slices.ContainsFunc(looks, func(l string) bool { return strings.HasPrefix(line, l) }) {
			return false
		}
	}
	return true
}
