package docs

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// How long the cluster may take to show what a document quotes, to get rid of it, and to be ready again.
const (
	showLimit  = 90 * time.Second
	readyLimit = 2 * time.Minute
	// A recording takes what is there after this time.
	recordAfter = 12 * time.Second
)

// recorder collects outputs that differ from the quoted ones, where -update asks for it.
type recorder struct {
	sync.Mutex
	on      bool
	outputs map[*quotation]string
}

func (r *recorder) record(q *quotation, text string) {
	r.Lock()
	defer r.Unlock()
	if r.outputs == nil {
		r.outputs = map[*quotation]string{}
	}
	for _, m := range masks[:1] {
		text = m.pattern.ReplaceAllString(text, m.replacement)
	}
	r.outputs[q] = strings.ReplaceAll(text, "\r", "")
}

// installation is one of Verta's, with the shell that operates it.
type installation struct {
	*shell
	document *document
	recorder *recorder
}

// play runs the steps of a section in order.
func (i *installation) play(t *testing.T, s *section) {
	t.Helper()
	for n := range s.steps {
		i.do(t, &s.steps[n])
	}
}

// do runs one step and compares what it prints with what the document quotes.
func (i *installation) do(t *testing.T, s *step) {
	t.Helper()
	script := runnable(i.document.path, s)
	if script == "" {
		return
	}
	if s.quoted == nil {
		out, err := i.run(script)
		require.NoError(t, err, "%s:%d:\n%s\n%s", i.document.path, s.line, script, out)
		return
	}
	limit := showLimit
	if i.recorder.on {
		limit = recordAfter
	}
	var out string
	for end := time.Now().Add(limit); ; time.Sleep(time.Second) {
		out, _ = i.run(script) // what is quoted may be the failure
		if matches(s.quoted.text, out) {
			return
		}
		if !reads(script) || time.Now().After(end) {
			break
		}
	}
	if i.recorder.on {
		i.recorder.record(s.quoted, out)
		return
	}
	require.Fail(t, "the document quotes something else", "%s:%d:\n%s\nquoted:\n%s\nprinted:\n%s\nTo record it: -update; see README.md.",
		i.document.path, s.line, script, strings.Join(normalize(s.quoted.text), "\n"), strings.Join(normalize(out), "\n"))
}

// try plays a section of the troubleshooting: its first shown command must not show the symptom before the fault is
// made, must show it then, and must no longer show it after the fix.
func (i *installation) try(t *testing.T, s *section) {
	t.Helper()
	if _, excused := unproved[s.title]; excused {
		i.play(t, s)
		return
	}
	first := slices.IndexFunc(s.steps, func(s step) bool { return s.quoted != nil })
	require.GreaterOrEqual(t, first, 0, "%s:%d: %q quotes no output", i.document.path, s.line, s.title)
	symptom := &s.steps[first]
	for n := range s.prepare {
		i.do(t, &s.prepare[n])
	}
	out, _ := i.run(symptom.script)
	require.False(t, !i.recorder.on && matches(symptom.quoted.text, out), "%s:%d: shown although nothing is wrong:\n%s", i.document.path, symptom.line, out)
	i.play(t, s)
	if i.recorder.on {
		t.Log("recording: not asked whether the symptom is gone")
		time.Sleep(5 * time.Second)
	} else {
		require.NoError(t, within(readyLimit, func() error {
			if out, _ := i.run(symptom.script); matches(symptom.quoted.text, out) {
				return fmt.Errorf("%s:%d: the fix does not mend it:\n%s", i.document.path, symptom.line, out)
			}
			return nil
		}))
	}
	require.NoError(t, i.ready())
}

// within tries until it works, or returns the last fault.
func within(limit time.Duration, try func() error) error {
	var err error
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(500 * time.Millisecond) {
		if err = try(); err == nil {
			return nil
		}
	}
	return fmt.Errorf("not within %s: %w", limit, err)
}

// runnable is a step's script without the commands that cannot be run here.
func runnable(path string, s *step) string {
	var kept []string
	for line := range strings.Lines(s.script) {
		if !s.hidden && slices.ContainsFunc(notRun, func(e exception) bool {
			return e.document == path && e.command == strings.TrimSpace(line)
		}) {
			continue
		}
		kept = append(kept, line)
	}
	return strings.TrimSpace(strings.Join(kept, ""))
}

// ready waits until all workloads of the installation run what they should, and nothing older.
func (i *installation) ready() error {
	return within(readyLimit, func() error {
		out, err := i.run("kubectl get deployments,statefulsets -o json")
		if err != nil {
			return fmt.Errorf("%w: %s", err, out)
		}
		var list struct {
			Items []struct {
				Metadata struct {
					Name       string
					Generation int
				}
				Spec   struct{ Replicas int }
				Status struct{ ObservedGeneration, Replicas, UpdatedReplicas, AvailableReplicas int }
			}
		}
		if err := json.Unmarshal([]byte(out), &list); err != nil {
			return err
		}
		faults := []string{}
		for _, w := range list.Items {
			want, s := w.Spec.Replicas, w.Status
			if s.ObservedGeneration != w.Metadata.Generation || s.Replicas != want || s.UpdatedReplicas != want || s.AvailableReplicas != want {
				faults = append(faults, w.Metadata.Name)
			}
		}
		if len(faults) == 0 && len(list.Items) > 0 {
			return nil
		}
		pods, _ := i.run("kubectl get pods; kubectl events --types=Warning | tail -n 8")
		return fmt.Errorf("of %d workloads not ready: %v\n%s", len(list.Items), faults, pods)
	})
}
