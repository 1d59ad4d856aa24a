package policy

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// What the programs behind the ingress do with a path, by the sources of September 2025: Express 5 in the backend, and
// Next.js 15 in the frontend. The models have been held against Express 5.3 and 4.22.

// handler of a program: the place where it is mounted, and whether it is for the administrators.
type handler struct {
	name    string
	private bool
}

var notFound = handler{name: "404"}

// reading is a way in which a router may understand a path. Express takes it as it is written, but for case; other
// versions and middleware in between forgive more, and the rules must hold against them too.
type reading struct {
	name string
	// decodes percent-encodings within an element: %61dmin is admin, and a%2Fb stays one element.
	decodes bool
	// forgives empty elements: /api//admin is /api/admin. Express 4 does, below a mounted router.
	forgives bool
}

var readings = []reading{
	{name: "as it is written"},
	{name: "decoding", decodes: true},
	{name: "forgiving empty elements", forgives: true},
	{name: "decoding and forgiving", decodes: true, forgives: true},
}

func (r reading) elements(path string) []string {
	elements := elementsOf(path)
	if len(elements) > 1 && elements[len(elements)-1] == "" {
		elements = elements[:len(elements)-1] // a trailing slash makes no difference
	}
	var out []string
	for i, e := range elements {
		if r.forgives && e == "" && i > 0 {
			continue
		}
		if plain, err := url.PathUnescape(e); err == nil && r.decodes {
			e = plain
		}
		out = append(out, e)
	}
	return out
}

// mountable are the names that a router may come to be mounted at.
var mountable = regexp.MustCompile(`^[a-z0-9_-]+$`)

// backendHandler is who in the backend answers a path. All that is mounted below /api is private but v1: also what the
// program may come to mount there.
func backendHandler(path string, r reading) handler {
	var e []string
	for _, element := range r.elements(path) {
		e = append(e, strings.ToLower(element)) // Express takes no notice of case
	}
	switch {
	case slices.Equal(e, []string{"health"}), slices.Equal(e, []string{"metrics"}):
		return handler{name: "/" + e[0]}
	case len(e) == 0 || e[0] != "api":
		return notFound
	case len(e) == 1:
		return handler{name: "/api"}
	case e[1] == "v1":
		return handler{name: "/api/v1"}
	case e[1] == "admin" && len(e) > 2 && e[2] == "queues":
		return handler{name: "/api/admin/queues", private: true}
	case mountable.MatchString(e[1]):
		return handler{name: "/api/" + e[1], private: true}
	default:
		return notFound
	}
}

// frontendHandler is who in the frontend answers a path. Next.js redirects empty elements away, takes notice of case,
// and decodes each element.
func frontendHandler(path string) handler {
	if strings.Contains(path, "//") {
		return handler{name: "308"}
	}
	e := reading{decodes: true}.elements(path)
	switch {
	case len(e) == 0 || e[0] == "":
		return handler{name: "/"}
	case e[0] == "admin":
		return handler{name: "/admin", private: true}
	case len(e) > 1 && e[0] == "api" && e[1] == "admin":
		return handler{name: "/api/admin", private: true}
	case slices.Contains([]string{"faq", "channel", "thread", "_next"}, e[0]):
		return handler{name: "/" + e[0]}
	case slices.Equal(e, []string{"api", "hello"}):
		return handler{name: "/api/hello"}
	default:
		return notFound
	}
}
