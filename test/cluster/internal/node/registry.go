package node

import (
	"io"
	"log"
	"net"
	"net/http"
	"strings"

	"github.com/google/go-containerregistry/pkg/registry"
)

// The registry stands for every registry there is: nodes ask it instead of whichever host an image names.
const registryAddress = address + ":5000"

// nowhere is the path of a registry that has no images.
const nowhere = "/nowhere"

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
	// What it does not have is nowhere: without a server of their own nodes would ask the registry that the image names.
	return c.write("registries/_default/hosts.toml", "server = \"http://"+registryAddress+nowhere+"\"\n[host.\"http://"+
		registryAddress+"\"]\n  capabilities = [\"pull\", \"resolve\"]\n")
}

// private asks for a login where a node pulls from PrivateRegistry, and has nothing nowhere.
func private(open http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, nowhere+"/") {
			http.Error(w, `{"errors":[{"code":"NAME_UNKNOWN"}]}`, http.StatusNotFound)
			return
		}
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
