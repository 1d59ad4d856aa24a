// Package synth runs the jsii runtime for as long as it takes to turn charts into manifest files.
package synth

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/files"
	"github.com/niekcandaele/verta-cdk8s/internal/runtime"
)

// DefaultOutdir is where manifests go unless CDK8S_OUTDIR, which `cdk8s synth -o` sets, says otherwise.
const DefaultOutdir = "dist"

// Outdir is the folder that manifests are written to.
func Outdir() string { return cmp.Or(os.Getenv("CDK8S_OUTDIR"), DefaultOutdir) }

// Run lets build fill an app and writes its manifests, and more files, to outdir; see Publish.
func Run(outdir string, build func(app cdk8s.App), more ...files.File) (written []files.File, err error) {
	ctx := context.Background()
	return Publish(ctx, outdir, func(staging string) error { return Charts(ctx, staging, build) }, more...)
}

// Publish lets fill write to a temporary folder and moves what is there, and more files, to outdir, all of it or none: faults
// leave outdir as it was, and so does a context that has ended meanwhile. It returns the files that were written.
func Publish(ctx context.Context, outdir string, fill func(staging string) error, more ...files.File) (written []files.File, err error) {
	staging, err := os.MkdirTemp("", "verta-synth-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(staging)
	if err := fill(staging); err != nil {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return publish(staging, outdir, more)
}

// Charts lets build fill an app and writes its manifests to dir. Props that cannot work are its error, and so is a context
// that has ended; build may return early then.
//
// It may be called once in a process: standard error is gone from os.Stderr afterwards (keep it if you need it).
func Charts(ctx context.Context, dir string, build func(app cdk8s.App)) error {
	return inRuntime(ctx, func() {
		app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(dir)})
		build(app)
		if ctx.Err() == nil {
			app.Synth()
		}
	})
}

// Build lets build fill an app and writes nothing, for what constructs say of themselves. All else is as with [Charts].
func Build(ctx context.Context, build func(app cdk8s.App)) error {
	return inRuntime(ctx, func() { build(cdk8s.NewApp(nil)) })
}

func inRuntime(ctx context.Context, work func()) (err error) {
	if err := runtime.UseNode(); err != nil {
		return err
	}
	defer runtime.Close()
	defer func() {
		// Constructs panic on props that cannot work; anything else is a defect and keeps its stack trace.
		if r := recover(); r != nil {
			var invalid *constructs.InvalidPropsError
			if cause, ok := r.(error); ok && errors.As(cause, &invalid) {
				err = invalid
				return
			}
			// From a terminal, an interruption goes to Node.js as well, whose end is then no defect.
			if ctx.Err() != nil {
				err = context.Cause(ctx)
				return
			}
			panic(r)
		}
	}()
	work()
	return context.Cause(ctx)
}

// publish puts the files of staging, and more, into outdir: all or none.
func publish(staging, outdir string, more []files.File) ([]files.File, error) {
	entries, err := os.ReadDir(staging)
	if err != nil {
		return nil, err
	}
	var all []files.File
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(staging, e.Name()))
		if err != nil {
			return nil, err
		}
		all = append(all, files.File{Name: e.Name(), Content: content, Mode: 0o644})
	}
	all = append(all, more...)
	if err := os.MkdirAll(outdir, 0o755); err != nil {
		return nil, err
	}
	if err := files.Write(outdir, all...); err != nil {
		return nil, err
	}
	return all, nil
}
