package policy

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// finding is what a tool holds against an object of a stack.
type finding struct {
	tool     string
	check    string
	severity string
	stack    stack
	object   string // kind and name
	message  string
}

// exception is a finding that stays, in exceptions.yaml.
type exception struct {
	// Tool and Check, as the tool calls it.
	Tool  string `json:"tool"`
	Check string `json:"check"`
	// Object is a pattern of kind and name, as of path.Match: "Deployment/*-ml".
	Object string `json:"object"`
	// Values that the stack must have been made with, by their path in a values file: "redis.auth.enabled: false". One
	// that is not set counts as its Go type's zero. Without any the exception holds in every stack.
	Values map[string]any `json:"values,omitempty"`
	// Reason that the finding is wrong, or right and wanted.
	Reason string `json:"reason"`
}

const exceptionsFile = "exceptions.yaml"

var exceptionsOnce = sync.OnceValues(func() ([]exception, error) {
	content, err := os.ReadFile(exceptionsFile)
	if err != nil {
		return nil, err
	}
	var all []exception
	return all, yaml.UnmarshalStrict(content, &all)
})

func exceptions(t testing.TB, tool string) []exception {
	t.Helper()
	all, err := exceptionsOnce()
	require.NoError(t, err, exceptionsFile)
	return slices.DeleteFunc(slices.Clone(all), func(e exception) bool { return e.Tool != tool })
}

func (e exception) covers(f finding) bool {
	matches, err := path.Match(e.Object, f.object)
	return err == nil && matches && e.Tool == f.tool && e.Check == f.check && has(f.stack.values, e.Values)
}

// has tells whether the values are these, by path.
func has(values apps.Values, want map[string]any) bool {
	if len(want) == 0 {
		return true
	}
	content, err := json.Marshal(values)
	if err != nil {
		panic(err)
	}
	var tree any
	if err := json.Unmarshal(content, &tree); err != nil {
		panic(err)
	}
	for at, expected := range want {
		value := tree
		for key := range strings.SplitSeq(at, ".") {
			m, _ := value.(map[string]any)
			value = m[key]
		}
		if value == nil && expected != nil {
			value = reflect.Zero(reflect.TypeOf(expected)).Interface()
		}
		if !reflect.DeepEqual(value, expected) {
			return false
		}
	}
	return true
}

// judge fails for every finding that no exception covers, and for every exception that covers none: call it once for
// each tool, with what it found in all stacks.
func judge(t *testing.T, tool string, findings []finding) {
	t.Helper()
	allowed := exceptions(t, tool)
	open, idle := sift(findings, allowed)
	byCheck := map[string]int{}
	for _, f := range findings {
		byCheck[f.check]++
	}
	t.Logf("%s: %d findings, %d of them excepted in %s: %v", tool, len(findings), len(findings)-len(open), exceptionsFile, byCheck)
	for _, line := range summary(open) {
		t.Errorf("%s\n\tto mend it, change what the constructs make; or, if the check is wrong here, say why in %s", line, exceptionsFile)
	}
	for _, e := range idle {
		t.Errorf("%s: nothing is found any more that needs the exception of %s %s for %s: remove it", exceptionsFile, e.Tool, e.Check, e.Object)
	}
}

// sift returns the findings that no exception covers and the exceptions that cover none.
func sift(findings []finding, exceptions []exception) (open []finding, idle []exception) {
	used := make([]bool, len(exceptions))
	for _, f := range findings {
		covered := false
		for i, e := range exceptions {
			if e.covers(f) {
				used[i], covered = true, true
			}
		}
		if !covered {
			open = append(open, f)
		}
	}
	for i, e := range exceptions {
		if !used[i] {
			idle = append(idle, e)
		}
	}
	return open, idle
}

// contentHash is the end of the names of ConfigMaps.
var contentHash = regexp.MustCompile(`-[0-9a-f]{10}$`)

// summary says the same thing of many stacks once, with the first of them for a closer look.
func summary(findings []finding) []string {
	type group struct{ tool, severity, check, object string }
	first, count := map[group]finding{}, map[group]int{}
	var order []group
	for _, f := range findings {
		prefix := cmp.Or(f.stack.values.Global.NamePrefix, constructs.DefaultNamePrefix)
		g := group{f.tool, f.severity, f.check, contentHash.ReplaceAllString(strings.Replace(f.object, "/"+prefix, "/", 1), "")}
		if count[g]++; count[g] == 1 {
			first[g] = f
			order = append(order, g)
		}
	}
	slices.SortStableFunc(order, func(a, b group) int { return cmp.Compare(a.severity+a.check, b.severity+b.check) })
	var lines []string
	for _, g := range order {
		f := first[g]
		line := fmt.Sprintf("%s: %s (%s): stack %s: %s: %s", f.tool, f.check, f.severity, f.stack.name, f.object, f.message)
		if count[g] > 1 {
			line += fmt.Sprintf(" [and %d more like it]", count[g]-1)
		}
		if len(f.stack.choices) > 0 {
			line += "\n\tchoices of " + f.stack.name + ": " + f.stack.choices.unusual().String()
		}
		lines = append(lines, line)
	}
	return lines
}

func TestExceptionsSayWhy(t *testing.T) {
	all, err := exceptionsOnce()
	require.NoError(t, err)
	for _, e := range all {
		assert.Contains(t, []string{toolKubeScore, toolKubesec, toolTrivy}, e.Tool, "%s %s: the standard's own levels know no exceptions", e.Tool, e.Check)
		assert.NotEmpty(t, e.Reason, "%s %s", e.Tool, e.Check)
		_, err := path.Match(e.Object, "")
		require.NoError(t, err, "%s %s: %s", e.Tool, e.Check, e.Object)
	}
}

func TestExceptionsCoverWhatTheyNameAndNoMore(t *testing.T) {
	e := exception{Tool: "tool", Check: "check", Object: "Deployment/*-ml", Values: map[string]any{"redis.auth.enabled": false}}
	v := apps.Dev()
	v.Redis.Auth.Enabled = new(false)
	f := finding{tool: "tool", check: "check", object: "Deployment/verta-ml", stack: stack{values: v}}
	open, idle := sift([]finding{f}, []exception{e})
	assert.Empty(t, open)
	assert.Empty(t, idle)

	v.Redis.Auth.Enabled = new(true)
	for name, change := range map[string]func(f *finding){
		"another tool":   func(f *finding) { f.tool = "other" },
		"another check":  func(f *finding) { f.check = "other" },
		"another kind":   func(f *finding) { f.object = "StatefulSet/verta-ml" },
		"another object": func(f *finding) { f.object = "Deployment/verta-backend" },
		"other values":   func(f *finding) { f.stack.values = v },
	} {
		other := f
		change(&other)
		open, idle := sift([]finding{other}, []exception{e})
		assert.Len(t, open, 1, name)
		assert.Len(t, idle, 1, name)
	}
}
