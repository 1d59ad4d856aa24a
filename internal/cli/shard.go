package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/sync/errgroup"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const (
	// shardFrom is the number of environments from which several processes are quicker than one: a Node.js process takes
	// as long to start, and its code to get quick, as fifteen environments take to synthesize (docs/performance.md).
	shardFrom = 30
	// shardMost bounds the memory of a process: the runtime keeps every object that it has made.
	shardMost = 50

	// envShard tells a process which environments are its share, by name. It is set for children only.
	envShard = "VERTA_SHARD"
)

// shards deals environments out to processes: one for each core, more where a process would have too many. It returns
// nil where one process is best.
func shards(environments []apps.Environment, cores int) [][]string {
	if len(environments) < shardFrom || cores < 2 {
		if len(environments) <= shardMost {
			return nil
		}
	}
	count := max(min(cores, len(environments)/(shardFrom/2)), (len(environments)+shardMost-1)/shardMost)
	size := (len(environments) + count - 1) / count
	return slices.Collect(slices.Chunk(apps.Names(environments), size))
}

// share is the part of the selection that this process was told to make; all of it in a process that a user started.
func (s selection) share() (selection, error) {
	names := os.Getenv(envShard)
	if names == "" {
		return s, nil
	}
	environments, err := apps.Select(s.environments, strings.Split(names, ",")...)
	return selection{environments: environments}, err
}

// synthesizeShards has children synthesize their shares into staging, side by side.
func synthesizeShards(ctx context.Context, all [][]string, staging string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, names := range all {
		group.Go(func() error { return synthesizeShard(ctx, self, names, staging) })
	}
	return group.Wait()
}

func synthesizeShard(ctx context.Context, self string, names []string, staging string) error {
	var stderr bytes.Buffer
	child := exec.CommandContext(ctx, self, os.Args[1:]...)
	child.Env = append(os.Environ(), envShard+"="+strings.Join(names, ","), "CDK8S_OUTDIR="+staging)
	child.Stderr = &stderr
	child.Cancel = func() error { return child.Process.Signal(syscall.SIGTERM) } // it ends its Node.js, too
	if err := child.Run(); err != nil {
		if message := strings.TrimSpace(strings.TrimPrefix(stderr.String(), "verta-cdk8s: ")); message != "" {
			return errors.New(message)
		}
		return fmt.Errorf("synthesizing %s: %w", strings.Join(names, ", "), err)
	}
	for _, name := range names {
		if _, err := os.Stat(filepath.Join(staging, manifestName(apps.Environment{Name: name}))); err != nil {
			return fmt.Errorf("synthesizing %s: no manifest was made", name)
		}
	}
	return nil
}
