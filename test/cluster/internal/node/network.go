package node

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strings"
	"time"
)

// Addresses inside the cluster's own network, which nothing outside can reach and which reaches nothing outside.
const (
	address     = "192.168.231.1" // of the control plane, the registry, DNS and the ingress controller
	podNetwork  = "10.244.0.0/16"
	serviceCIDR = "10.96.0.0/16"
	firstIP     = "10.96.0.1" // of the Service "kubernetes"
)

// nodeAddress is that of the node with a number, from 1.
func nodeAddress(n int) string { return fmt.Sprintf("192.168.231.%d", 10+n) }

// makeNetwork gives the namespace its addresses. They lie on a bridge without ports, and the default route leads into it:
// programs find a route, as they want one, and every packet ends there.
func makeNetwork(nodes int) error {
	commands := []string{
		"ip link set lo up",
		"ip link add node0 type bridge",
		"ip link set node0 up",
		"ip address add " + address + "/24 dev node0",
		"ip route add default via 192.168.231.254 dev node0",
		"sysctl -qw net.ipv4.ip_forward=1",
	}
	for n := 1; n <= nodes; n++ {
		commands = append(commands, "ip address add "+nodeAddress(n)+"/24 dev node0")
	}
	for _, command := range commands {
		words := strings.Fields(command)
		if out, err := exec.Command(words[0], words[1:]...).CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %s", command, err, out)
		}
	}
	return nil
}

// writeCNI configures the network of pods: one bridge for all nodes, since they share a network namespace.
func (c *cluster) writeCNI() error {
	return c.write("cni/10-bridge.conflist", `{"cniVersion": "1.0.0", "name": "pods", "plugins": [{
  "type": "bridge", "bridge": "cni0", "isGateway": true, "ipMasq": false, "hairpinMode": true,
  "ipam": {"type": "host-local", "dataDir": "`+c.Path("ipam")+`",
    "ranges": [[{"subnet": "10.244.0.0/24"}]], "routes": [{"dst": "0.0.0.0/0"}]}
}]}`)
}

// forward carries what connects to a listener, which was opened outside, to an address in here.
func forward(listener net.Listener, to string) {
	for {
		outside, err := listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil { // out of file descriptors, for a moment
			time.Sleep(100 * time.Millisecond)
			continue
		}
		go func() {
			defer outside.Close()
			inside, err := net.Dial("tcp", to)
			if err != nil {
				return
			}
			defer inside.Close()
			done := make(chan struct{})
			go func() {
				pipe(inside, outside)
				close(done)
			}()
			pipe(outside, inside)
			<-done
		}()
	}
}

// pipe copies until the source ends, and says so to the other side.
func pipe(to, from net.Conn) {
	_, _ = io.Copy(to, from) // either side may go at any time
	if half, ok := to.(interface{ CloseWrite() error }); ok {
		_ = half.CloseWrite()
	}
}

// listeners are the sockets that were opened outside, in the order of Run's files.
func listeners(files []*os.File) ([]net.Listener, error) {
	var all []net.Listener
	for _, f := range files {
		l, err := net.FileListener(f)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}
