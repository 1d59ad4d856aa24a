// Package dryrun asks Kubernetes itself whether the manifests are right: API servers of the oldest and the newest
// version that can be built, and of the one the test cluster runs, with etcd behind them and the usual admission in
// front. It needs no root and no containers, and nothing is ever scheduled.
//
// Every object of dist/ and of the snapshots is sent as a server-side apply with strict fields: as a dry run, then
// really, then once more, which must change nothing. An error is a finding, and so is a warning: they tell of deprecated
// APIs and fields, and of workloads whose pods the namespace would refuse. Those pods and the volume claims, which
// controllers would make from templates, are sent too, so that Pod Security really judges them.
//
// Run it with `go test -count=1 -timeout=1h` in this folder. The first run compiles the servers, some minutes each.
// Go keeps results until a file of the module changes, and the manifests lie outside of it.
package dryrun

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/components"
)

// module is the folder of this module, and root that of the repository.
const (
	module = ".."
	root   = "../../.."
)

// servers are what all tests ask.
var servers []*server

func TestMain(m *testing.M) {
	status, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "dryrun:", err)
		os.Exit(1)
	}
	os.Exit(status)
}

func run(m *testing.M) (status int, err error) {
	// Compiling takes long enough to be interrupted, and cleans up after itself. Later on the kernel does.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	source, err := filepath.Abs(module)
	if err != nil {
		return 0, err
	}
	folders, err := components.Build(ctx, source, components.APIServers, os.Stderr)
	if err != nil {
		return 0, err
	}
	stop()

	dir, remove, err := temporary()
	if err != nil {
		return 0, err
	}
	defer func() {
		if err == nil {
			err = remove()
		}
	}()
	custom, err := definitions(dir)
	if err != nil {
		return 0, err
	}
	etcd, err := startEtcd(dir, folders)
	if err != nil {
		return 0, err
	}
	defer etcd.stop()
	servers = make([]*server, len(folders))
	var all errgroup.Group
	for i, folder := range folders {
		all.Go(func() (err error) {
			servers[i], err = startServer(filepath.Join(dir, filepath.Base(folder)), folder, etcd.url, custom)
			return err
		})
	}
	defer func() {
		for _, s := range servers {
			if s != nil {
				s.stop()
			}
		}
	}()
	if err := all.Wait(); err != nil {
		return 0, err
	}
	return m.Run(), nil
}

// eachServer runs a test for every version.
func eachServer(t *testing.T, test func(t *testing.T, s *server)) {
	t.Helper()
	for _, s := range servers {
		t.Run(s.version, func(t *testing.T) { test(t, s) })
	}
}
