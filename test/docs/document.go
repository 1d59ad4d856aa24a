// Package docs runs the documents: the commands that they show, in the order in which they show them, on a real
// cluster, and compares what the commands say with what the documents quote. README.md tells how a document is read.
package docs

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// document is one Markdown file.
type document struct {
	path     string
	source   []byte
	sections []*section
}

// section is what follows a heading, down to the next one of any level.
type section struct {
	title string
	part  string // the title of the second level that it belongs to
	level int
	line  int
	steps []step
	// prepare are hidden steps before it is asked whether a symptom shows although nothing is wrong.
	prepare []step
	// needs is what a symptom asks of the installation that it is tried on.
	needs need
	text  string // as the file has it, without the heading
}

// need is where a section can run.
type need string

const (
	anywhere need = ""
	ingress  need = "ingress" // with an ingress, of which there is one
	alone    need = "alone"   // while nothing else runs, as it disturbs the whole cluster
)

// step is one block of commands, shown or hidden.
type step struct {
	line   int
	script string
	hidden bool
	// quoted is what the document says that the commands print; nil where it says nothing.
	quoted *quotation
}

// quotation is a block of output, and where it lies in the file.
type quotation struct {
	text        string
	start, stop int
}

// The kinds of fenced blocks that a document under test may have.
const (
	kindCommands = "sh"
	kindOutput   = "output"
)

// shown are the kinds that are there to be read.
var shown = []string{"yaml", "text"}

const directive = "test:"

// parse reads a document. All faults are reported at once.
func parse(path string, source []byte) (*document, error) {
	d := &document{path: path, source: source}
	var faults []error
	complain := func(offset int, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s:%d: %s", path, lineAt(source, offset), fmt.Sprintf(format, args...)))
	}
	current, part := &section{}, ""
	begin := func(h *ast.Heading) {
		start := h.Lines().At(0).Start
		title := string(h.Lines().Value(source))
		if h.Level <= 2 {
			part = title
		}
		current = &section{title: title, part: part, level: h.Level, line: lineAt(source, start)}
		d.sections = append(d.sections, current)
	}
	err := ast.Walk(goldmark.DefaultParser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			begin(n)
		case *ast.FencedCodeBlock:
			lines := n.Lines()
			start := n.Info.Segment.Stop + 1
			stop := start
			if lines.Len() > 0 {
				start, stop = lines.At(0).Start, lines.At(lines.Len()-1).Stop
			}
			switch language := string(n.Language(source)); language {
			case kindCommands:
				current.steps = append(current.steps, step{line: lineAt(source, start), script: string(lines.Value(source))})
			case kindOutput:
				last := len(current.steps) - 1
				if last < 0 || current.steps[last].hidden || current.steps[last].quoted != nil {
					complain(start, "output without commands before it")
					break
				}
				current.steps[last].quoted = &quotation{string(lines.Value(source)), start, stop}
			default:
				if !slices.Contains(shown, language) {
					current.steps = append(current.steps, step{line: lineAt(source, start), script: otherBlock + language})
				}
			}
		case *ast.HTMLBlock:
			if n.HTMLBlockType != ast.HTMLBlockType2 { // a comment
				break
			}
			content := string(n.Lines().Value(source))
			if n.HasClosure() {
				content += string(n.ClosureLine.Value(source))
			}
			content = strings.TrimSpace(content)
			content = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(content, "<!--"), "-->"))
			rest, found := strings.CutPrefix(content, directive)
			if !found {
				break
			}
			start := n.Lines().At(0).Start
			verb, script, _ := strings.Cut(strings.TrimSpace(rest), "\n")
			switch verb {
			case "run":
				if strings.TrimSpace(script) == "" {
					complain(start, "test: run, and nothing to run")
				}
				current.steps = append(current.steps, step{line: lineAt(source, start) + 1, script: script, hidden: true})
			case "prepare":
				current.prepare = append(current.prepare, step{line: lineAt(source, start) + 1, script: script, hidden: true})
			case string(ingress), string(alone):
				current.needs = need(verb)
			default:
				complain(start, "unknown directive %q; known: run, prepare, ingress, alone", verb)
			}
		}
		return ast.WalkContinue, nil
	})
	for i, s := range d.sections {
		lines := strings.SplitAfter(string(source), "\n")
		end := len(lines)
		if i+1 < len(d.sections) {
			end = d.sections[i+1].line - 1
		}
		s.text = strings.Join(lines[s.line:max(s.line, end)], "")
	}
	return d, errors.Join(append(faults, err)...)
}

// otherBlock marks a block of a kind that is not run. Only sections that are under test must not have one.
const otherBlock = "\x00"

func lineAt(source []byte, offset int) int { return 1 + strings.Count(string(source[:offset]), "\n") }

// read parses a file.
func read(path string) (*document, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parse(path, source)
}

// of returns the sections of a part, the part's own text first.
func (d *document) of(part string) []*section {
	var found []*section
	for _, s := range d.sections {
		if s.part == part {
			found = append(found, s)
		}
	}
	return found
}

// parts are the titles of the second level, in order.
func (d *document) parts() []string {
	var titles []string
	for _, s := range d.sections {
		if !slices.Contains(titles, s.part) {
			titles = append(titles, s.part)
		}
	}
	return titles
}

// rewrite puts recorded outputs in place of the quoted ones.
func (d *document) rewrite(recorded map[*quotation]string) error {
	quotations := make([]*quotation, 0, len(recorded))
	for q := range recorded {
		quotations = append(quotations, q)
	}
	slices.SortFunc(quotations, func(a, b *quotation) int { return b.start - a.start }) // from the end, so that offsets hold
	content := string(d.source)
	for _, q := range quotations {
		// In a list, lines are indented.
		indent := content[strings.LastIndex(content[:q.start], "\n")+1 : q.start]
		lines := strings.Split(strings.TrimRight(recorded[q], "\n"), "\n")
		content = content[:q.start] + strings.Join(lines, "\n"+indent) + "\n" + content[q.stop:]
	}
	return os.WriteFile(d.path, []byte(content), 0o644)
}
