package constructs

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
)

// Fault is one thing that is wrong with the props of a construct, or with the values of a stack.
type Fault struct {
	// Path of the construct or name of the environment, like "verta-prod/backend". Empty while not known.
	Path string
	// Source is the place where the value was set, like "staging.yaml:7". Empty where it was set in Go.
	Source string
	// Field is the prop, in its YAML spelling, like "autoscaling.maxReplicas".
	Field string
	// Value that was given, as text. Never a secret: no prop can hold one.
	Value string
	// Problem says what is wrong with the value.
	Problem string
	// Fix says what to do about it.
	Fix string
}

// String is the fault on one line: path, source, field, value, problem and fix.
func (f Fault) String() string {
	where := f.Field
	if f.Source != "" {
		where = f.Source + ": " + where
	}
	if f.Path != "" {
		where = f.Path + ": " + where
	}
	return fmt.Sprintf("%s: %s %s; fix: %s", where, f.Value, f.Problem, f.Fix)
}

// InvalidPropsError is what a New function panics with when its props cannot work.
type InvalidPropsError struct {
	// Faults are all that was found, in the order of the fields; never empty.
	Faults []Fault
}

// Error lists every fault on a line of its own.
func (e *InvalidPropsError) Error() string {
	lines := make([]string, 0, len(e.Faults)+1)
	lines = append(lines, fmt.Sprintf("invalid configuration, %d fault(s):", len(e.Faults)))
	for _, f := range e.Faults {
		lines = append(lines, "  - "+f.String())
	}
	return strings.Join(lines, "\n")
}

// PrefixFaults returns the faults with path set and field put under a parent field, for callers that check props as
// part of something larger. Either may be empty.
func PrefixFaults(faults []Fault, path, field string) []Fault {
	out := make([]Fault, len(faults))
	for i, f := range faults {
		if path != "" {
			f.Path = path
		}
		if field != "" {
			f.Field = strings.TrimSuffix(field+"."+f.Field, ".")
		}
		out[i] = f
	}
	return out
}

// mustBeValid panics with all faults at once, each carrying the path of the construct that was being made.
func mustBeValid(scope constructs.Construct, id string, faults []Fault) {
	if len(faults) == 0 {
		return
	}
	path := id
	if parent := *scope.Node().Path(); parent != "" {
		path = parent + "/" + id
	}
	panic(&InvalidPropsError{Faults: PrefixFaults(faults, path, "")})
}
