// Command verta-cdk8s synthesizes the Kubernetes manifests of Verta: one file for each environment, in dist/.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/aws/jsii-runtime-go"

	"github.com/niekcandaele/verta-cdk8s/internal/cli"
)

func main() { os.Exit(run()) }

func run() int {
	stderr := os.Stderr
	temporary, err := ownTemporaryFolder()
	cleanUp := sync.OnceFunc(func() {
		// Loading the bindings has made a temporary folder, even where nothing is synthesized.
		jsii.Close()
		os.RemoveAll(temporary)
	})
	defer cleanUp()
	ctx := untilInterrupted(func(i interruption) {
		cli.Finish()
		cleanUp()
		fmt.Fprintln(stderr, "verta-cdk8s:", i)
		os.Exit(128 + int(i.signal)) // as a shell says of what a signal has ended
	})
	if err == nil {
		err = cli.New().ExecuteContext(ctx)
	}
	if ctx.Err() != nil {
		select {} // the interruption ends the process
	}
	if err != nil {
		fmt.Fprintln(stderr, "verta-cdk8s:", err)
		return 1
	}
	return 0
}

// interruption is what has ended a context.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string { return "stopped by a signal: " + i.signal.String() }

// untilInterrupted ends with a signal to stop, so that what is under way ends early and cleans up; end is called then, and
// must end the process. More signals change nothing: timeout(1) sends two.
func untilInterrupted(end func(interruption)) context.Context {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		if s, ok := (<-signals).(syscall.Signal); ok {
			cancel(interruption{s})
			end(interruption{s})
		}
	}()
	return ctx
}

// ownTemporaryFolder has this process, and those that it starts, make their temporary files where one removal finds them
// all: a signal from a terminal ends those as well, and Node.js then leaves what it has made.
func ownTemporaryFolder() (string, error) {
	folder, err := os.MkdirTemp("", "verta-*")
	if err != nil {
		return "", err
	}
	return folder, os.Setenv("TMPDIR", folder)
}
