// Package web has what the roles share as HTTP servers: routing, replies, and a shutdown that loses no request.
package web

import (
	"fmt"
	"net/http"
	"strings"
)

// Router sends requests to the first route that matches, in the order of registration, as Express does. The standard
// library's own cleans paths and redirects, so it cannot show what a request reaches that an ingress took for another.
type Router struct {
	foldCase bool
	routes   []route
}

type route struct {
	method string // empty: any
	path   string
	below  bool // matches what lies below path, too
	handle http.HandlerFunc
}

// NewExpressRouter ignores case and one slash at the end, the defaults of Express.
func NewExpressRouter() *Router { return &Router{foldCase: true} }

// NewExactRouter takes paths as they are.
func NewExactRouter() *Router { return &Router{} }

// Handle adds a route for a path, such as "/api", or for a method and a path, such as "GET /health".
func (r *Router) Handle(pattern string, handle http.HandlerFunc) { r.add(pattern, false, handle) }

// Use adds a route for a path and everything below it.
func (r *Router) Use(pattern string, handle http.HandlerFunc) { r.add(pattern, true, handle) }

func (r *Router) add(pattern string, below bool, handle http.HandlerFunc) {
	method, path, found := strings.Cut(pattern, " ")
	if !found {
		method, path = "", pattern
	}
	r.routes = append(r.routes, route{method: method, path: path, below: below, handle: handle})
}

// ServeHTTP matches the path as it was sent: an escaped letter is not the letter, neither here nor in Express.
func (r *Router) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	path := request.URL.EscapedPath()
	if r.foldCase {
		path = strings.ToLower(path)
		if len(path) > 1 {
			path = strings.TrimSuffix(path, "/")
		}
	}
	for _, route := range r.routes {
		if route.matches(request.Method, path) {
			route.handle(w, request)
			return
		}
	}
	http.Error(w, fmt.Sprintf("Cannot %s %s", request.Method, request.URL.EscapedPath()), http.StatusNotFound)
}

func (r route) matches(method, path string) bool {
	if method == http.MethodHead {
		method = http.MethodGet
	}
	if r.method != "" && r.method != method {
		return false
	}
	return path == r.path || r.below && strings.HasPrefix(path, strings.TrimSuffix(r.path, "/")+"/")
}
