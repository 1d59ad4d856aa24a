package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// spelled are very many ways to write the paths of the application: each path, with each change at each place, and then
// with each change once more.
func spelled() []string {
	all := map[string]bool{}
	for _, path := range []string{
		"/api", "/api/v1", "/api/v1/faq", "/api/v1/channels/1", "/api/admin", "/api/admin/queues", "/api/admin/clusters/1", "/api/tenants",
		"/api/tenants/1/sync", "/api/sync/jobs", "/admin", "/admin/clusters/1", "/api/hello", "/faq", "/_next/static/x",
	} {
		all[path] = true
		for _, once := range changed(path) {
			all[once] = true
			for _, twice := range changed(once) {
				all[twice] = true
			}
		}
	}
	// From a private path to a public one, and the other way around.
	for _, private := range []string{"/api/admin", "/api/admin/queues", "/api/tenants", "/admin"} {
		for _, up := range []string{"..", "%2e%2e", ".%2E"} {
			for _, slash := range []string{"/", "%2f", "//"} {
				for climbs := 1; climbs <= 3; climbs++ {
					for _, public := range []string{"v1", "api/v1", "faq", "api"} {
						all[private+strings.Repeat(slash+up, climbs)+slash+public] = true
						all["/"+public+strings.Repeat(slash+up, climbs)+slash+strings.TrimPrefix(private, "/")] = true
					}
				}
			}
		}
	}
	// A request line has no other kind of path.
	return slices.DeleteFunc(slices.Sorted(maps.Keys(all)), func(path string) bool { return !strings.HasPrefix(path, "/") })
}

// changed are the path with one change.
func changed(path string) []string {
	var out []string
	for _, end := range []string{"/", "//", "/.", "/..", "x", ".", ".json", ";x", "%20", "%2f", "%2F", "%2e", "%", "%00", "%3f", "%23", "/x", "\\"} {
		out = append(out, path+end)
	}
	for i, c := range path {
		before, after := path[:i], path[i+1:]
		switch {
		case c == '/':
			for _, slash := range []string{"//", "/./", "%2f", "/%2e/", "/x/../", "/x/%2e%2e/", "\\"} {
				out = append(out, before+slash+after)
			}
		case i > 0 && path[i-1] == '/' && c >= 'a' && c <= 'z':
			out = append(out, before+strings.ToUpper(string(c))+after, before+fmt.Sprintf("%%%02x", c)+after, before+fmt.Sprintf("%%%02X", c-'a'+'A')+after)
		}
	}
	return append(out, strings.ToUpper(path), strings.ReplaceAll(path, "/", "//"), strings.ReplaceAll(path, "a", "%61"))
}
