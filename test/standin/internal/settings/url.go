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
	host := hostPort(rest)
	if host == "" {
		// Only some schemes insist on a host.
		return !strings.EqualFold(prefix, "http:") && !strings.EqualFold(prefix, "https:")
	}
	_, err := url.Parse("x://" + host)
	return err == nil
}

// hostPort is what comes before the path and after the credentials.
func hostPort(rest string) string {
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return rest[strings.LastIndex(rest, "@")+1:]
}

// databaseAddress is the host and port of a URL whose host is called as the stand-in for the database is.
func databaseAddress(text string) string {
	_, rest, _ := strings.Cut(text, "://")
	address := hostPort(rest)
	if !strings.HasPrefix(address, "standin-database.") && !strings.HasPrefix(address, "standin-database:") {
		return ""
	}
	return address
}
