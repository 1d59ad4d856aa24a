package policy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

const toolKubeScore = "kube-score"

// kubeScoreOptional are the checks that are off by default and make sense here. The others want limits that equal the
// requests, and so to pay for every peak all the time.
const kubeScoreOptional = "container-seccomp-profile,container-ports-check"

// kubeScoreArgs are for the oldest release that the manifests are written for.
var kubeScoreArgs = []string{
	"score", "--kubernetes-version", "v1.27", "--disable-ignore-checks-annotations",
	"--enable-optional-test", kubeScoreOptional, "--output-format", "json", "-",
}

// kubeScoreCommand builds the command where that is not done yet, and returns its path.
var kubeScoreCommand = sync.OnceValues(func() (string, error) {
	build := exec.Command("go", "tool", "-n", "kube-score")
	build.Dir = "kube-score"
	var stderr bytes.Buffer
	build.Stderr = &stderr
	path, err := build.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w: %s", build, err, &stderr)
	}
	return strings.TrimSpace(string(path)), nil
})

// kubeScored is what the command says of an object, as far as it matters here.
type kubeScored struct {
	TypeMeta struct {
		Kind string `json:"kind"`
	} `json:"type_meta"`
	ObjectMeta struct {
		Name string `json:"name"`
	} `json:"object_meta"`
	Checks []struct {
		Check struct {
			ID string `json:"id"`
		} `json:"check"`
		Grade    int  `json:"grade"`
		Skipped  bool `json:"skipped"`
		Comments []struct {
			Path    string `json:"path"`
			Summary string `json:"summary"`
		} `json:"comments"`
	} `json:"checks"`
}

// kubeScoreGrades are those that are not good enough.
var kubeScoreGrades = map[int]string{1: "critical", 5: "warning"}

// kubeScore returns what is graded critical or a warning, and how many grades there are.
func kubeScore(t testing.TB, s stack) (findings []finding, graded int) {
	t.Helper()
	path, err := kubeScoreCommand()
	require.NoError(t, err)
	var stdout, stderr bytes.Buffer
	command := exec.Command(path, kubeScoreArgs...)
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(s.yaml), &stdout, &stderr
	// It exits with 1 where it has found something.
	if err := command.Run(); err != nil {
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit, s.name)
	}
	var objects []kubeScored
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &objects), "%s: %s", s.name, &stderr)
	for _, o := range objects {
		for _, result := range o.Checks {
			if result.Skipped {
				continue
			}
			graded++
			severity, bad := kubeScoreGrades[result.Grade]
			if !bad {
				continue
			}
			var comments []string
			for _, c := range result.Comments {
				comments = append(comments, strings.TrimSpace(c.Path+" "+c.Summary))
			}
			findings = append(findings, finding{
				toolKubeScore, result.Check.ID, severity, s, o.TypeMeta.Kind + "/" + o.ObjectMeta.Name, strings.Join(comments, "; "),
			})
		}
	}
	// The command's order is that of a map.
	slices.SortFunc(findings, func(a, b finding) int { return strings.Compare(a.object+a.check, b.object+b.check) })
	return findings, graded
}

func TestKubeScore(t *testing.T) {
	var findings []finding
	for _, s := range everyStack(t) {
		found, graded := kubeScore(t, s)
		if len(s.choices) > 0 {
			// In a sample, the warnings are about the very choices: few replicas, no spreading, no rolling update.
			found = slices.DeleteFunc(found, func(f finding) bool { return f.severity != "critical" })
		} else {
			t.Logf("%s: %d grades, %d of them critical or warnings before exceptions", s.name, graded, len(found))
		}
		findings = append(findings, found...)
	}
	judge(t, toolKubeScore, findings)
}
