package helmvalues

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

var errParser = errors.New("the YAML parser cannot cope with it")

// next reads a document.
func next(decoder *yaml.Decoder) (document *yaml.Node, err error) {
	// The parser panics where it finds its own state broken.
	defer func() {
		if recover() != nil {
			err = errParser
		}
	}()
	document = &yaml.Node{}
	return document, decoder.Decode(document)
}

var parserError = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntaxError says where a file stops being YAML. The parser's words are fixed but for the name of an anchor, which may
// be a password that begins with an asterisk.
func syntaxError(err error, input []byte) error {
	problem, line := err.Error(), 1
	if parts := parserError.FindStringSubmatch(problem); parts != nil {
		problem = parts[2]
		if n, err := strconv.Atoi(parts[1]); err == nil {
			line = n
		}
	}
	if strings.HasPrefix(problem, "unknown anchor") {
		problem = "it refers to an anchor that is not there; a text that begins with an asterisk needs quotes"
	}
	return fmt.Errorf("line %d is not YAML: %s", brokenLine(input, line), problem)
}

// brokenLine is the line behind the longest beginning of a file that is YAML. The parser's own number, which is taken
// where none is found nearby, is off by one for some problems and for others the line where a long mapping begins.
func brokenLine(input []byte, reported int) int {
	const nearby = 200
	_, read := readAll(input)
	lines := bytes.SplitAfter(input, []byte("\n"))
	read = min(read, len(lines))
	end := len(bytes.Join(lines[:read], nil))
	for n := read; n > max(1, read-nearby); n-- {
		end -= len(lines[n-1])
		if ok, _ := readAll(input[:end]); ok {
			return n
		}
	}
	if read <= nearby {
		return 1
	}
	return reported
}

// readAll tells whether all documents are YAML, and how many lines it took to know.
func readAll(input []byte) (ok bool, lines int) {
	reader := &lineReader{rest: input}
	decoder := yaml.NewDecoder(reader)
	for {
		if _, err := next(decoder); err != nil {
			return errors.Is(err, io.EOF), reader.lines
		}
	}
}

// lineReader gives a line at a time, so that a parser that gives up has not read far beyond its problem.
type lineReader struct {
	rest  []byte
	lines int
}

func (r *lineReader) Read(into []byte) (int, error) {
	if len(r.rest) == 0 {
		return 0, io.EOF
	}
	size := len(r.rest)
	if i := bytes.IndexByte(r.rest, '\n'); i >= 0 {
		size = i + 1
	}
	n := copy(into, r.rest[:size])
	if n == size {
		r.lines++
	}
	r.rest = r.rest[n:]
	return n, nil
}
