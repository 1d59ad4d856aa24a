// Package ext stands in for the extension point in Traefik's configuration. Traefik keeps it, empty, as a module in its
// own repository, where the module proxy does not serve it from.
package ext

// HTTP adds nothing to the HTTP configuration.
type HTTP struct{}

// Router adds nothing to a router.
type Router struct{}
