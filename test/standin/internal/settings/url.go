package settings

import (
	"net/url"
	"regexp"
	"strings"
)

var scheme = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9+.-]*:`)

// validURL tells whether JavaScript's URL class would take the text. It is more lenient than net/url, which refuses
// passwords that hold characters like "^", and less so than a look at the scheme: a "#" in a password cuts the URL off
// within what then must be a port.
func validURL(text string) bool {
	prefix := scheme.FindString(text)
	if prefix == "" {
		return false
	}
	rest, hasAuthority := strings.CutPrefix(text[len(prefix):], "//")
	if !hasAuthority {
		return true
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	host := rest[strings.LastIndex(rest, "@")+1:]
	if host == "" {
		// Only some schemes insist on a host.
		return !strings.EqualFold(prefix, "http:") && !strings.EqualFold(prefix, "https:")
	}
	_, err := url.Parse("x://" + host)
	return err == nil
}
