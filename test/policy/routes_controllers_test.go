package policy

import (
	"net/url"
	"slices"
	"strings"
)

// treatment is what an ingress controller does with a path before it looks for a rule, and what it hands on.
type treatment struct {
	name string
	// normalizes tells that a rule is looked for by the normalized path; otherwise by the path as it was sent.
	normalizes bool
	// handsOnNormalized tells that the program gets the normalized path too.
	handsOnNormalized bool
}

var treatments = []treatment{
	{name: "as sent"},
	{name: "normalizing", normalizes: true, handsOnNormalized: true},
	// It looks for a location by the normalized path and passes the request on as it came, for ingress-nginx writes
	// proxy_pass without a path.
	{name: "nginx", normalizes: true},
}

// judged is the path that a rule is looked for by; not ok where the request is refused as malformed.
func (t treatment) judged(sent string) (path string, ok bool) {
	if !t.normalizes {
		return sent, true
	}
	return normalized(sent)
}

// handedOn is the path that the program gets.
func (t treatment) handedOn(sent string) string {
	if !t.handsOnNormalized {
		return sent
	}
	path, _ := normalized(sent)
	return (&url.URL{Path: path}).EscapedPath()
}

// normalized is what nginx makes of a path: percent-encodings decoded, slashes merged, dot segments resolved, in this
// order. It refuses what leads above the root, and encodings that are none.
func normalized(sent string) (path string, ok bool) {
	plain, err := url.PathUnescape(sent)
	if err != nil || strings.Contains(plain, "\x00") {
		return "", false
	}
	var out []string
	elements := elementsOf(plain)
	for i, e := range elements {
		last := i == len(elements)-1
		switch {
		case e == ".." && len(out) == 0:
			return "", false
		case e == "..":
			out = out[:len(out)-1]
		case e == "." || (e == "" && !last):
			// nothing
		default:
			out = append(out, e)
			continue
		}
		if last {
			out = append(out, "") // /a/b/.. is /a/
		}
	}
	return "/" + strings.Join(out, "/"), true
}

var plainDots = strings.NewReplacer("%2e", ".", "%2E", ".", "%2f", "/", "%2F", "/")

// hasDotSegments tells whether resolving would change the path, encoded or not.
func hasDotSegments(sent string) bool {
	return slices.ContainsFunc(elementsOf(plainDots.Replace(sent)), func(e string) bool { return e == "." || e == ".." })
}
