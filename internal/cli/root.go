// Package cli is the command line: flags in, calls to the packages that do the work, errors out.
package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/files"
	"github.com/niekcandaele/verta-cdk8s/internal/inline"
	node "github.com/niekcandaele/verta-cdk8s/internal/runtime"
	"github.com/niekcandaele/verta-cdk8s/internal/synth"
)

// underWay is held by what heeds its context and cleans up after itself.
var underWay sync.Mutex

// Finish returns when nothing is under way that must clean up, and has nothing more begin. It is for the end of the
// process, after the context of the command has ended: all else, such as reading values, may be cut short.
func Finish() { underWay.Lock() }

// New is the whole command. Run without a subcommand it synthesizes, as cdk8s expects of an app.
func New() *cobra.Command {
	var o options
	var strict, smoke bool
	root := &cobra.Command{
		Use:               "verta-cdk8s",
		Short:             "Synthesize Verta's Kubernetes manifests to dist/ (or CDK8S_OUTDIR)",
		Args:              cobra.NoArgs,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		RunE: func(cmd *cobra.Command, _ []string) error {
			chosen, err := o.load(strict)
			if err != nil {
				return err
			}
			chosen.smoke = smoke
			written, err := chosen.synthesize(cmd.Context())
			if err != nil {
				return err
			}
			return summarize(cmd.OutOrStdout(), synth.Outdir(), chosen.rows(o.allow, written))
		},
	}
	o.register(root)
	o.registerAllow(root)
	root.Flags().BoolVar(&strict, "strict", false, "refuse what is not fit for production, as check does")
	root.Flags().BoolVar(&smoke, "smoke", false, "write the smoke test of each environment too, to a file of its own")
	root.AddCommand(newCheck(), newGraph(), newCapacity(), newImportHelmValues())
	return root
}

// options are the flags that say what is synthesized, checked or drawn.
type options struct {
	apps.Request
	allow []string
}

func (o *options) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringSliceVar(&o.Names, "env", environmentNames(), "environments: "+strings.Join(apps.Names(apps.Environments), ", ")+
		", or what a values file defines (default: VERTA_ENV, else those that values files define, else all)")
	f.StringArrayVar(&o.Files, "values", filepath.SplitList(os.Getenv("VERTA_VALUES")),
		"values file to lay over the environments, or that defines one; repeatable (default: VERTA_VALUES)")
	f.StringArrayVar(&o.Sets, "set", nil, "single value like backend.image.tag=1.2.3, laid over the files; repeatable")
}

func (o *options) registerAllow(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&o.allow, "allow", nil, "check to leave out: "+strings.Join(apps.ReadinessChecks, ", "))
}

// environmentNames are those that VERTA_ENV holds.
func environmentNames() []string {
	return strings.FieldsFunc(os.Getenv("VERTA_ENV"), func(r rune) bool { return r == ',' || r == ' ' })
}

// selection is what is synthesized: environments without faults, and the Secrets that go with them.
type selection struct {
	environments []apps.Environment
	secrets      map[string]*inline.Secret // by the environment's name
	smoke        bool                      // write the smoke tests too
}

// load returns the environments, or every fault of them. Nothing is written, and Node.js is not needed.
func (o *options) load(strict bool) (selection, error) {
	for _, name := range o.allow {
		if !slices.Contains(apps.ReadinessChecks, name) {
			return selection{}, fmt.Errorf("unknown check %q; known: %s", name, strings.Join(apps.ReadinessChecks, ", "))
		}
	}
	environments, err := apps.Load(o.Request)
	if err != nil {
		return selection{}, err
	}
	s := selection{environments: environments, secrets: map[string]*inline.Secret{}}
	faults := apps.ValidateTogether(environments)
	for i, e := range environments {
		if e.Values().Secrets.Source == apps.SecretsInline {
			secret, found := inline.Resolve(e)
			faults = append(faults, found...)
			if secret != nil {
				s.secrets[e.Name] = secret
				s.environments[i] = e.WithSecretVersions(secret.Versions)
			}
		}
		if strict {
			faults = append(faults, e.NotReady(o.allow, s.samples(e.Name))...)
		}
	}
	if len(faults) > 0 {
		return selection{}, &constructs.InvalidPropsError{Faults: faults}
	}
	return s, nil
}

func (s selection) samples(name string) []string {
	if secret := s.secrets[name]; secret != nil {
		return secret.Samples
	}
	return nil
}

// synthesize writes the manifests, and the Secrets to files of their own that only their owner may read.
func (s selection) synthesize(ctx context.Context) ([]files.File, error) {
	underWay.Lock()
	defer underWay.Unlock()
	// Before anything is written, the state of made-up secrets included.
	if err := node.UseNode(); err != nil {
		return nil, err
	}
	var more []files.File
	for _, e := range s.environments {
		secret := s.secrets[e.Name]
		if secret == nil || os.Getenv(envShard) != "" {
			continue // a child leaves the Secret to its parent
		}
		if err := secret.Keep(); err != nil {
			return nil, err
		}
		more = append(more, files.File{Name: secretsName(e), Content: secret.Manifest, Mode: 0o600})
	}
	return synth.Publish(ctx, synth.Outdir(), func(folder string) error { return s.make(ctx, folder) }, more...)
}

// make synthesizes the stacks into a folder: those of its share in a child, all of them otherwise.
func (s selection) make(ctx context.Context, folder string) error {
	own, err := s.share()
	if err != nil {
		return err
	}
	if os.Getenv(envShard) == "" {
		if all := shards(s.environments, runtime.GOMAXPROCS(0)); all != nil {
			return synthesizeShards(ctx, all, folder)
		}
	}
	return synth.Charts(ctx, folder, func(app cdk8s.App) {
		for _, e := range own.environments {
			if ctx.Err() != nil {
				return
			}
			stack := apps.NewVertaStack(app, e.StackID(), e.Values())
			if s.smoke {
				apps.NewVertaSmokeTest(app, e.StackID()+apps.SmokeSuffix, stack, e.Values())
			}
		}
	})
}
