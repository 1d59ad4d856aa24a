package policy

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/aquasecurity/trivy/pkg/iac/rego"
	"github.com/aquasecurity/trivy/pkg/iac/scan"
	"github.com/aquasecurity/trivy/pkg/iac/scanners/generic"
	"github.com/aquasecurity/trivy/pkg/iac/scanners/kubernetes"
	"github.com/aquasecurity/trivy/pkg/log"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

const toolTrivy = "trivy"

// trivyLog has what trivy only says in its log: that a check could not be made.
var trivyLog bytes.Buffer

// trivyScanner has the checks that trivy carries, except those of the flags of a cluster's own components.
var trivyScanner = sync.OnceValues(func() (*generic.GenericScanner, error) {
	log.SetDefault(log.New(log.NewHandler(&trivyLog, &log.Options{Level: log.LevelError})))
	checks, err := rego.LoadEmbeddedPolicies()
	if err != nil {
		return nil, err
	}
	var ofComponents []string
	for path, module := range checks {
		for _, a := range module.Annotations {
			if id, ok := a.Custom["id"].(string); ok && strings.Contains(path, "/cisbenchmarks/") {
				ofComponents = append(ofComponents, id)
			}
		}
	}
	return kubernetes.NewScanner(rego.WithEmbeddedPolicies(true), rego.WithEmbeddedLibraries(true), rego.WithDisabledCheckIDs(ofComponents...)), nil
})

// trivyVerdict is what trivy says of one object.
type trivyVerdict struct {
	failed []trivyFailure
	passed []string
}

type trivyFailure struct{ check, severity, message string }

// trivyVerdicts are kept by the object's text, for many stacks share their smaller objects.
var trivyVerdicts = map[string]trivyVerdict{}

// trivy looks at every object by itself.
func trivy(t testing.TB, stacks ...stack) (findings []finding) {
	t.Helper()
	unknown := map[string][]string{} // texts by kind
	seen := map[string]bool{}
	text := map[*unstructured.Unstructured]string{}
	for _, s := range stacks {
		for _, o := range s.objects {
			text[o] = manifest([]*unstructured.Unstructured{o})
			if _, known := trivyVerdicts[text[o]]; !known && !seen[text[o]] {
				seen[text[o]] = true
				unknown[o.GetKind()] = append(unknown[o.GetKind()], text[o])
			}
		}
	}
	scanTrivy(t, unknown)
	for _, s := range stacks {
		for _, o := range s.objects {
			for _, f := range trivyVerdicts[text[o]].failed {
				findings = append(findings, finding{toolTrivy, f.check, f.severity, s, id(o), f.message})
			}
		}
	}
	return findings
}

// scanTrivy adds the verdicts of some objects. It scans one kind at a time, for trivy makes every check that fits one
// of the files with all of them; and shares the work out over the processors.
func scanTrivy(t testing.TB, objectsOfKind map[string][]string) {
	t.Helper()
	scanner, err := trivyScanner()
	require.NoError(t, err)
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	var mutex sync.Mutex
	for _, objects := range objectsOfKind {
		for share := range slices.Chunk(objects, 50) {
			// Files on the disk: trivy prints the file system that it is given over and over, and of one in memory that
			// is the content.
			dir := t.TempDir()
			for i, text := range share {
				require.NoError(t, os.WriteFile(filepath.Join(dir, strconv.Itoa(i)), []byte(text), 0o600))
			}
			group.Go(func() error {
				results, err := scanner.ScanFS(t.Context(), os.DirFS(dir), ".")
				if err != nil {
					return err
				}
				verdicts, err := trivyVerdictsOf(results, len(share))
				if err != nil {
					return err
				}
				mutex.Lock()
				defer mutex.Unlock()
				for i, text := range share {
					trivyVerdicts[text] = verdicts[i]
				}
				return nil
			})
		}
	}
	require.NoError(t, group.Wait())
	require.Empty(t, trivyLog.String())
}

// trivyVerdictsOf sorts results by file. Files are called by numbers.
func trivyVerdictsOf(results scan.Results, files int) ([]trivyVerdict, error) {
	verdicts := make([]trivyVerdict, files)
	for _, r := range results {
		i, err := strconv.Atoi(r.Metadata().Range().GetFilename())
		if err != nil {
			return nil, err
		}
		v, check, severity := &verdicts[i], r.Rule().ShortCode, strings.ToLower(string(r.Severity()))
		switch {
		case check == "": // a library
		case r.Status() == scan.StatusFailed:
			v.failed = append(v.failed, trivyFailure{check, severity, r.Description()})
		default:
			v.passed = append(v.passed, check)
		}
	}
	return verdicts, nil
}

func TestTrivy(t *testing.T) {
	findings := trivy(t, everyStack(t)...)
	for _, s := range shipped(t) {
		passed, failed := 0, 0
		for _, o := range s.objects {
			v := trivyVerdicts[manifest([]*unstructured.Unstructured{o})]
			passed, failed = passed+len(v.passed), failed+len(v.failed)
		}
		t.Logf("%s: %d checks passed, %d failed before exceptions", s.name, passed, failed)
	}
	t.Logf("%d different objects in %d stacks", len(trivyVerdicts), len(everyStack(t)))
	judge(t, toolTrivy, findings)
}
