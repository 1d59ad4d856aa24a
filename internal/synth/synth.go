// Package synth runs the jsii runtime for as long as it takes to turn charts into manifest files.
package synth

import (
	"cmp"
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
func Run(outdir string, build func(app cdk8s.App), more ...files.File) (paths []string, err error) {
	return Publish(outdir, func(staging string) error { return Charts(staging, build) }, more...)
}

// Publish lets fill write to a temporary folder and moves what is there, and more files, to outdir, all of it or none: faults
// leave outdir as it was. It returns the paths that were written.
func Publish(outdir string, fill func(staging string) error, more ...files.File) (paths []string, err error) {
	staging, err := os.MkdirTemp("", "verta-synth-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(staging)
	if err := fill(staging); err != nil {
		return nil, err
	}
	return publish(staging, outdir, more)
}

// Charts lets build fill an app and writes its manifests to dir. Props that cannot work are its error.
//
// It may be called once in a process: standard error is gone from os.Stderr afterwards (keep it if you need it).
func Charts(dir string, build func(app cdk8s.App)) error {
	if err := runtime.UseNode(); err != nil {
		return err
	}
	return synthesize(dir, build)
}

func synthesize(staging string, build func(app cdk8s.App)) (err error) {
	defer runtime.Close()
	defer func() {
		// Constructs panic on props that cannot work; anything else is a defect and keeps its stack trace.
		if r := recover(); r != nil {
			var invalid *constructs.InvalidPropsError
			if cause, ok := r.(error); ok && errors.As(cause, &invalid) {
				err = invalid
				return
			}
			panic(r)
		}
	}()
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(staging)})
	build(app)
	app.Synth()
	return nil
}

// publish puts the files of staging, and more, into outdir: all or none.
func publish(staging, outdir string, more []files.File) ([]string, error) {
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
	var paths []string
	for _, f := range all {
		paths = append(paths, filepath.Join(outdir, f.Name))
	}
	return paths, nil
}
