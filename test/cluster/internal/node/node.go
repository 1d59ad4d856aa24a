// Package node runs a Kubernetes cluster as plain processes, in the namespaces that it finds itself in: the control
// plane, nodes that share one network, DNS, metrics, an ingress controller, storage and a registry.
package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/state"
)

// Nodes is how many there are: two, so that a node can be drained.
const Nodes = 2

// startTimeout bounds each step of the start.
const startTimeout = 60 * time.Second

// Config is what the outside decides. It is written to the cluster's folder before it starts.
type Config struct {
	// Programs are the folders of the built ones.
	Programs []string
	// Definitions are files with custom resource definitions.
	Definitions []string
	// Images that nodes have, and the registry serves.
	Images Images
	// API is the address outside that the API server is reached at.
	API string
}

// Images of the cluster.
type Images struct {
	// Archive with the images that every node has without pulling.
	Archive string
	// Pinned maps references with a digest to the image in the archive that stands in for each.
	Pinned map[string]string
}

// configFile of the cluster's folder.
const configFile = "config.json"

// Write stores the configuration for Run.
func (c Config) Write(cluster state.Cluster) error {
	content, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(cluster.Path(configFile), content, 0o600)
}

// cluster is one that runs.
type cluster struct {
	state.Cluster
	config   Config
	programs programs
	client   kubernetes.Interface
	rest     *rest.Config
}

// Ready is the last line that Run tells its caller.
const Ready = "ready"

// Ports is how many sockets Run is given: for the API server, the ingress controller's two ports, and the registry.
const Ports = 4

// Run starts the cluster and stays until it is told to end, or a program of it does. The sockets are open outside, in the
// order of Ports; each line told is a step of the start.
func Run(home state.Cluster, sockets []*os.File, told io.Writer) error {
	content, err := os.ReadFile(home.Path(configFile))
	if err != nil {
		return err
	}
	c := &cluster{Cluster: home, programs: programs{failed: make(chan error, 1)}}
	if err := json.Unmarshal(content, &c.config); err != nil {
		return err
	}
	outside, err := listeners(sockets)
	if err != nil {
		return err
	}
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer cancel()
	defer c.programs.stop()
	if err := c.up(ctx, outside, told); err != nil {
		// The program that ended explains more than the step that waited for it.
		select {
		case failed := <-c.programs.failed:
			return errors.Join(failed, err)
		default:
			return err
		}
	}
	fmt.Fprintln(told, Ready)
	select {
	case <-ctx.Done():
		return nil
	case err := <-c.programs.failed:
		return err
	}
}

func (c *cluster) up(ctx context.Context, outside []net.Listener, told io.Writer) error {
	start := time.Now()
	step := func(name string, run func() error) error {
		if err := run(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(told, "%5.1fs %s\n", time.Since(start).Seconds(), name)
		return nil
	}
	for i, to := range []string{address + ":6443", address + ":80", address + ":443", registryAddress} {
		go forward(outside[i], to) // a connection before its time is closed
	}
	steps := []struct {
		name string
		run  func() error
	}{
		{"network", func() error { return errors.Join(makeNetwork(Nodes), c.writeCNI()) }},
		{"registry", c.serveRegistry},
		{"control plane", c.startControlPlane},
		{"nodes", func() error {
			var nodes errgroup.Group
			for n := range Nodes {
				nodes.Go(func() error { return c.startNode(n + 1) })
			}
			return errors.Join(nodes.Wait(), c.startProxy())
		}},
		{"DNS, metrics, ingress, storage", func() error { return c.startAddons(ctx) }},
		{"nodes are ready", c.nodesReady},
	}
	for _, s := range steps {
		if err := step(s.name, s.run); err != nil {
			return err
		}
	}
	return nil
}

// connect makes the client, and waits until the API server answers it.
func (c *cluster) connect() error {
	var err error
	if c.rest, err = clientcmd.BuildConfigFromFlags("", c.Path("inside.kubeconfig")); err != nil {
		return err
	}
	c.rest.QPS = -1 // nobody else is there
	if c.client, err = kubernetes.NewForConfig(c.rest); err != nil {
		return err
	}
	return wait("the API server", func() error {
		return c.client.Discovery().RESTClient().Get().AbsPath("/readyz").Do(context.Background()).Error()
	})
}

// wait tries until it works.
func wait(what string, try func() error) error {
	var err error
	for end := time.Now().Add(startTimeout); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if err = try(); err == nil {
			return nil
		}
	}
	return fmt.Errorf("no sign of %s after %s: %w", what, startTimeout, err)
}
