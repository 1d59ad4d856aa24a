package node

import (
	"io"
	"log"
	"net"
	"net/http"

	"github.com/google/go-containerregistry/pkg/registry"
)

// The registry stands for every registry there is: nodes ask it instead of whichever host an image names.
const registryAddress = address + ":5000"

// PrivateRegistry is a host whose images are only for those who log in as PrivateUser with PrivatePassword, which is no
// secret: the registry lives in the cluster's network and has nothing but stand-ins.
const (
	PrivateRegistry = "registry.verta.test"
	PrivateUser     = "puller"
	PrivatePassword = "let-me-pull"
)

// serveRegistry starts the registry, empty, and makes it every node's mirror. Images come from outside.
func (c *cluster) serveRegistry() error {
	listener, err := net.Listen("tcp", registryAddress)
	if err != nil {
		return err
	}
	handler := private(registry.New(registry.Logger(log.New(io.Discard, "", 0))))
	go func() { _ = http.Serve(listener, handler) }() // ends with the process
	// Nodes name the registry that they mean in the query, as "ns".
	return c.write("registries/_default/hosts.toml", "[host.\"http://"+registryAddress+"\"]\n  capabilities = [\"pull\", \"resolve\"]\n")
}

// private asks for a login where a node pulls from PrivateRegistry.
func private(open http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("ns") == PrivateRegistry {
			if user, password, _ := r.BasicAuth(); user != PrivateUser || password != PrivatePassword {
				w.Header().Set("WWW-Authenticate", `Basic realm="`+PrivateRegistry+`"`)
				http.Error(w, `{"errors":[{"code":"UNAUTHORIZED"}]}`, http.StatusUnauthorized)
				return
			}
		}
		open.ServeHTTP(w, r)
	})
}
