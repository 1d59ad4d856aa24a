// Package debian brings the programs that the cluster takes from the distribution.
package debian

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// CNI is where Debian keeps the network plugins.
const CNI = "/usr/lib/cni"

// needs maps each program to the package that has it.
var needs = map[string]string{
	"containerd":      "containerd",
	"runc":            "runc",
	CNI + "/bridge":   "containernetworking-plugins",
	"ip":              "iproute2",
	"iptables":        "iptables", // the kubelet's own chains
	"nft":             "nftables", // kube-proxy
	"conntrack":       "conntrack",
	"busybox":         "busybox-static", // the shell of the stand-in images
	"redis-server":    "redis-server",
	"redis-cli":       "redis-tools",
	"mount":           "mount",
	"/etc/ssl/certs/": "ca-certificates",
}

// Ensure installs what is missing, or says what to install where it cannot.
func Ensure(ctx context.Context, progress io.Writer) error {
	missing := missing()
	if len(missing) == 0 {
		return nil
	}
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("the cluster needs these programs, in Debian's packages: %s", strings.Join(missing, " "))
	}
	fmt.Fprintf(progress, "cluster: installing %s\n", strings.Join(missing, " "))
	for _, args := range [][]string{
		{"update", "-qq"},
		append([]string{"install", "-y", "-qq", "--no-install-recommends"}, missing...),
	} {
		command := exec.CommandContext(ctx, "apt-get", args...)
		command.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
		if out, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("apt-get %s: %w\n%s", strings.Join(args, " "), err, out)
		}
	}
	return nil
}

func missing() []string {
	var packages []string
	for program, name := range needs {
		var err error
		if strings.HasPrefix(program, "/") {
			_, err = os.Stat(program)
		} else {
			_, err = exec.LookPath(program)
		}
		if err != nil {
			packages = append(packages, name)
		}
	}
	slices.Sort(packages)
	return slices.Compact(packages)
}
