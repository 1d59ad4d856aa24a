package ci

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// definition is a workflow, or an action of ours, which is a list of steps too.
type definition struct {
	On          yaml.Node      `yaml:"on"`
	Permissions yaml.Node      `yaml:"permissions"`
	Jobs        map[string]job `yaml:"jobs"`
	Runs        *job           `yaml:"runs"`
}

type job struct {
	Uses        yaml.Node `yaml:"uses"` // of a job that is another workflow
	Permissions yaml.Node `yaml:"permissions"`
	Timeout     yaml.Node `yaml:"timeout-minutes"`
	Steps       []step    `yaml:"steps"`
}

type step struct {
	Uses yaml.Node         `yaml:"uses"`
	Run  yaml.Node         `yaml:"run"`
	With map[string]string `yaml:"with"`
}

func read(path string) (definition, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return definition{}, err
	}
	var d definition
	if err := yaml.Unmarshal(content, &d); err != nil {
		return definition{}, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

// rules by name. Each has an example of its fault, testdata/broken/NAME.yml.
var rules = map[string]func(definition) []string{
	"commands":    commands,
	"credentials": credentials,
	"length":      length,
	"local":       local,
	"permissions": permissions,
	"pins":        pins,
	"scripts":     scripts,
	"timeouts":    timeouts,
	"triggers":    triggers,
}

// findings of all rules, each with the rule's name.
func findings(d definition) []string {
	var all []string
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		for _, finding := range rules[name](d) {
			all = append(all, name+": "+finding)
		}
	}
	return all
}

// jobs in the order of their names.
func (d definition) jobs(visit func(name string, j job)) {
	for _, name := range slices.Sorted(maps.Keys(d.Jobs)) {
		visit(name, d.Jobs[name])
	}
}

func (d definition) steps() []step {
	var all []step
	d.jobs(func(_ string, j job) { all = append(all, j.Steps...) })
	if d.Runs != nil {
		all = append(all, d.Runs.Steps...)
	}
	return all
}

// uses are all references to actions and workflows.
func (d definition) uses() []yaml.Node {
	var all []yaml.Node
	d.jobs(func(_ string, j job) { all = append(all, j.Uses) })
	for _, s := range d.steps() {
		all = append(all, s.Uses)
	}
	return slices.DeleteFunc(all, func(n yaml.Node) bool { return n.Value == "" })
}

var (
	pinned  = regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40}$`)
	version = regexp.MustCompile(`^# v\d+(\.\d+){0,2}$`)
)

// A tag can be moved to other code, a commit cannot. The comment tells people and Renovate which version it is.
func pins(d definition) []string {
	var found []string
	for _, u := range d.uses() {
		switch {
		case strings.HasPrefix(u.Value, "./"):
		case !pinned.MatchString(u.Value):
			found = append(found, fmt.Sprintf("line %d: %s is not pinned by a commit of 40 hex digits", u.Line, u.Value))
		case !version.MatchString(u.LineComment):
			found = append(found, fmt.Sprintf("line %d: %s has no comment with its version", u.Line, u.Value))
		}
	}
	return found
}

// What is ours is there.
func local(d definition) []string {
	var found []string
	for _, u := range d.uses() {
		if !strings.HasPrefix(u.Value, "./") {
			continue
		}
		if path := filepath.Join(root, u.Value); !isFile(path) && !isFile(filepath.Join(path, "action.yml")) {
			found = append(found, fmt.Sprintf("line %d: there is no %s", u.Line, u.Value))
		}
	}
	return found
}

// Nothing is granted to all jobs at once, and each job says what it needs.
func permissions(d definition) []string {
	var found []string
	if d.Runs != nil {
		return nil // an action has those of its job
	}
	if d.Permissions.Kind != yaml.MappingNode || len(d.Permissions.Content) > 0 {
		found = append(found, "the workflow does not say permissions: {}")
	}
	d.jobs(func(name string, j job) {
		if j.Permissions.Kind != yaml.MappingNode {
			found = append(found, "job "+name+" does not list its permissions")
		}
	})
	return found
}

// Without one a job that hangs runs for six hours. A job that is another workflow cannot have one.
func timeouts(d definition) []string {
	var found []string
	d.jobs(func(name string, j job) {
		if j.Timeout.IsZero() && j.Uses.Value == "" {
			found = append(found, "job "+name+" has no timeout-minutes")
		}
	})
	return found
}

// These two give a token that may write to what a fork has made.
func triggers(d definition) []string {
	var found []string
	names := []*yaml.Node{&d.On}
	for i, n := range d.On.Content {
		if d.On.Kind == yaml.SequenceNode || i%2 == 0 {
			names = append(names, n)
		}
	}
	for _, n := range names {
		if n.Value == "pull_request_target" || n.Value == "workflow_run" {
			found = append(found, fmt.Sprintf("line %d: %s runs with more rights than its input deserves", n.Line, n.Value))
		}
	}
	return found
}

// What a checkout leaves behind, every later step could use.
func credentials(d definition) []string {
	var found []string
	for _, s := range d.steps() {
		if strings.HasPrefix(s.Uses.Value, "actions/checkout@") && s.With["persist-credentials"] != "false" {
			found = append(found, fmt.Sprintf("line %d: the checkout keeps its token; say persist-credentials: false", s.Uses.Line))
		}
	}
	return found
}

// lines of what a step runs.
func (s step) lines() []string {
	return slices.Collect(strings.Lines(s.Run.Value))
}

// What is longer belongs in a script, which can be run, and tried, anywhere.
func length(d definition) []string {
	var found []string
	for _, s := range d.steps() {
		if n := len(s.lines()); n > 2 {
			found = append(found, fmt.Sprintf("line %d: %d lines; write a script", s.Run.Line, n))
		}
	}
	return found
}

// A command is a script or a make target with plain arguments. Variables are the shell's, for an expression would be
// pasted into the command, whatever is in it.
var command = regexp.MustCompile(`^(scripts/[\w/.-]+\.sh|make [\w-]+)( (\w[\w/.-]*|"[\w/.-]*\$\w+[\w/.-]*"))*\n?$`)

func commands(d definition) []string {
	var found []string
	for _, s := range d.steps() {
		for _, line := range s.lines() {
			if !command.MatchString(line) {
				found = append(found, fmt.Sprintf("line %d: %q is neither a script nor a make target", s.Run.Line, strings.TrimSpace(line)))
			}
		}
	}
	return found
}

// Each script that is called can be run, and each make target is there.
func scripts(d definition) []string {
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		return []string{err.Error()}
	}
	var found []string
	for _, s := range d.steps() {
		for _, line := range s.lines() {
			words := strings.Fields(line)
			switch {
			case len(words) > 1 && words[0] == "make":
				if !strings.Contains(string(makefile), "\n"+words[1]+":") {
					found = append(found, fmt.Sprintf("line %d: there is no make target %s", s.Run.Line, words[1]))
				}
			case len(words) > 0 && strings.HasPrefix(words[0], "scripts/"):
				if info, err := os.Stat(filepath.Join(root, words[0])); err != nil || info.Mode()&0o111 == 0 {
					found = append(found, fmt.Sprintf("line %d: %s is not there, or cannot be run", s.Run.Line, words[0]))
				}
			}
		}
	}
	return found
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
