package docs

import (
	"regexp"
	"slices"
	"strings"
)

// masks hide what differs from run to run. Each is applied to what a document quotes and to what a command printed.
var masks = []struct {
	pattern     *regexp.Regexp
	replacement string
}{
	// The namespace of the second and third installation that symptoms are tried on.
	{regexp.MustCompile(`verta-prod-\d\b`), "verta-prod"},
	{regexp.MustCompile(`\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b`), "UID"},
	{regexp.MustCompile(`-config-[0-9a-f]{10}\b`), "-config-HASH"},
	// Pods and ReplicaSets: Kubernetes makes up names of these letters. Those of a ReplicaSet are a number of 32 bits, so most
	// have ten, and some have fewer.
	{regexp.MustCompile(`\b(verta-(?:backend|frontend|ml))-[bcdf-hj-np-tv-z2-9]{5,10}(-[bcdf-hj-np-tv-z2-9]{5})?\b`), "$1-NAME"},
	{regexp.MustCompile(`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?`), "TIME"},
	{regexp.MustCompile(`\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d+ \d\d:\d\d:\d\d \d{4} GMT`), "TIME"},
	{regexp.MustCompile(`\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b`), "IP"},
	// Restarts go on while one looks.
	{regexp.MustCompile(`\b\d+ \(\S+ ago\)`), "RESTARTS"},
	// Events are repeated.
	{regexp.MustCompile(`\b\S+ \(x\d+ over \S+\)`), "AGE"},
	{regexp.MustCompile(`\bnode-\d\b`), "node-N"},
	// Ages and durations, and processor time.
	{regexp.MustCompile(`(?m)(^|[\s(])(?:\d+d|\d+h|\d+m|\d+(?:\.\d+)?s){1,3}($|[\s)])`), "${1}AGE$2"},
	{regexp.MustCompile(`\b\d+%`), "N%"},
	// Sizes keep their order of magnitude.
	{regexp.MustCompile(`\b\d(Mi|K|M)\b`), "1$1"},
	{regexp.MustCompile(`\b\d\d(\.\d)?(Mi|K|M)\b`), "10$2"},
}

// normalize masks what differs from run to run and what only aligns columns.
func normalize(text string) []string {
	for _, m := range masks {
		text = m.pattern.ReplaceAllString(text, m.replacement)
	}
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

const omission = "..."

// matches tells whether a command printed what the document quotes. "..." in the quotation stands for anything: alone
// on a line for any lines, within a line for any text. Tables are compared without regard to the order of their rows
// where the order follows from names that Kubernetes makes up.
func matches(quoted, printed string) bool {
	want, got := normalize(quoted), normalize(printed)
	if isTable(want) {
		slices.Sort(want[1:])
		if len(got) > 0 {
			slices.Sort(got[1:])
		}
	}
	var pattern strings.Builder
	pattern.WriteString(`\A`)
	for _, line := range want {
		if line == omission {
			pattern.WriteString(`(?:.*\n)*?`)
			continue
		}
		pieces := strings.Split(line, omission)
		for i := range pieces {
			pieces[i] = regexp.QuoteMeta(pieces[i])
		}
		pattern.WriteString(strings.Join(pieces, `.*`) + `\n`)
	}
	pattern.WriteString(`\z`)
	var text strings.Builder
	for _, line := range got {
		text.WriteString(line + "\n")
	}
	return regexp.MustCompile(pattern.String()).MatchString(text.String())
}

// isTable tells whether lines are a table of kubectl's whose rows begin with names that are made up.
func isTable(lines []string) bool {
	return len(lines) > 2 && strings.HasPrefix(lines[0], "NAME ") && strings.Contains(strings.Join(lines, " "), "-NAME") &&
		!slices.Contains(lines, omission)
}
