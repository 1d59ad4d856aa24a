package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"

	"golang.org/x/sync/errgroup"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/components"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/debian"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/node"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/sandbox"
	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/state"
	"github.com/niekcandaele/verta-cdk8s/test/standin/images"
)

// insideCommand is what the program calls itself with, inside.
const insideCommand = "inside"

// dist is where the shipped manifests are, seen from this module.
const dist = "../../dist"

// running is a cluster that answers.
type running struct {
	cluster     state.Cluster
	http, https string // addresses outside of the ingress controller's ports
	registry    string
	programs    []string
}

// environment for programs that use the cluster.
func (r running) environment() []string {
	return []string{
		"KUBECONFIG=" + r.cluster.Kubeconfig(),
		"VERTA_INGRESS_HTTP=" + r.http,
		"VERTA_INGRESS_HTTPS=" + r.https,
		"VERTA_REGISTRY=" + r.registry,
		"VERTA_PRIVATE_REGISTRY=" + node.PrivateUser + ":" + node.PrivatePassword + "@" + node.PrivateRegistry,
	}
}

func (r running) exports() string {
	return "export " + strings.Join(r.environment(), "\nexport ")
}

// prepared is what a cluster is started with.
type prepared struct {
	programs    []string
	definitions []string
	images      []images.Image
}

// prepare installs and builds what is missing.
func prepare(ctx context.Context, progress io.Writer) (prepared, error) {
	if os.Geteuid() != 0 {
		return prepared{}, errors.New("root is needed: containers, networks and mounts are made; " +
			"without root, use any other cluster through KUBECONFIG")
	}
	source, err := os.Getwd()
	if err != nil {
		return prepared{}, err
	}
	if _, err := os.Stat("components"); err != nil {
		return prepared{}, fmt.Errorf("run it in the folder test/cluster, as `make` does: %w", err)
	}
	if err := debian.Ensure(ctx, progress); err != nil {
		return prepared{}, err
	}
	programs, err := components.Build(ctx, source, components.Node, progress)
	if err != nil {
		return prepared{}, err
	}
	definitions, err := components.Definitions(ctx, source)
	if err != nil {
		return prepared{}, err
	}
	folder, err := os.MkdirTemp("", "verta-images-*")
	if err != nil {
		return prepared{}, err
	}
	defer os.RemoveAll(folder)
	all, err := images.Build(folder)
	return prepared{programs, definitions, all}, err
}

// start brings a cluster up. With ephemeral it ends with the caller.
func start(ctx context.Context, c state.Cluster, ephemeral bool, progress io.Writer) (running, error) {
	p, err := prepare(ctx, progress)
	if err != nil {
		return running{}, err
	}
	lock, err := c.Claim()
	if errors.Is(err, state.ErrRunning) {
		return running{}, fmt.Errorf("cluster %s: %w; end it with `down`, or use another --name", c.Name, err)
	}
	if err != nil {
		return running{}, err
	}
	defer lock.Close()
	r, err := launch(ctx, c, p, lock, ephemeral, progress)
	if err != nil {
		lock.Close() // what was started has its own
		if kept, keep := keepLogs(c); keep == nil {
			err = fmt.Errorf("%w\nlogs: %s", err, kept)
		}
		return running{}, errors.Join(err, c.Stop())
	}
	return r, nil
}

func launch(ctx context.Context, c state.Cluster, p prepared, lock *os.File, ephemeral bool, progress io.Writer) (running, error) {
	sockets, addresses, err := listen(node.Ports)
	if err != nil {
		return running{}, err
	}
	defer closeAll(sockets)
	archive := c.Path("images.tar")
	preloaded, pinned, err := preload(p.images)
	if err != nil {
		return running{}, err
	}
	if err := images.Save(archive, preloaded); err != nil {
		return running{}, err
	}
	config := node.Config{Programs: p.programs, Definitions: p.definitions, API: addresses[0], Images: node.Images{Archive: archive, Pinned: pinned}}
	if err := config.Write(c); err != nil {
		return running{}, err
	}
	log, err := os.Create(c.Log("cluster"))
	if err != nil {
		return running{}, err
	}
	defer log.Close()
	steps, told, err := os.Pipe()
	if err != nil {
		return running{}, err
	}
	defer steps.Close()
	command, err := sandbox.Start([]string{insideCommand, "--name=" + c.Name}, append(sockets, told, lock), log, ephemeral)
	told.Close()
	if err != nil {
		return running{}, fmt.Errorf("make namespaces: %w", err)
	}
	if err := c.SetPID(command.Process.Pid); err != nil {
		return running{}, err
	}
	go func() { _ = command.Wait() }() // its log says why it ended

	r := running{cluster: c, http: addresses[1], https: addresses[2], registry: addresses[3], programs: p.programs}
	var both errgroup.Group
	ready := make(chan struct{})
	both.Go(func() error { return follow(steps, c, progress, ready) })
	both.Go(func() error {
		<-ready
		return images.Push(ctx, p.images, r.registry)
	})
	return r, both.Wait()
}

// follow prints the steps of the start until the last one. Ready is closed as soon as the registry is up, or at the end.
func follow(steps io.Reader, c state.Cluster, progress io.Writer, ready chan<- struct{}) error {
	open := true
	release := func() {
		if open {
			close(ready)
			open = false
		}
	}
	defer release()
	scanner := bufio.NewScanner(steps)
	for scanner.Scan() {
		if scanner.Text() == node.Ready {
			return nil
		}
		fmt.Fprintln(progress, "cluster:", scanner.Text())
		if strings.HasSuffix(scanner.Text(), " registry") {
			release()
		}
	}
	log, _ := os.ReadFile(c.Log("cluster")) // nothing more is known without it
	return fmt.Errorf("the start of cluster %s failed: %s", c.Name, strings.TrimSpace(string(log)))
}

var pinnedImage = regexp.MustCompile(`image: (\S+@sha256:[0-9a-f]{64})`)

// preload chooses the images that nodes have without pulling: the sandbox, and those that stand in for the images that
// the shipped manifests pin by digest.
func preload(all []images.Image) (chosen []images.Image, pinned map[string]string, err error) {
	files, err := filepath.Glob(dist + "/*.yaml")
	if err != nil {
		return nil, nil, err
	}
	pinned = map[string]string{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			return nil, nil, err
		}
		for _, match := range pinnedImage.FindAllStringSubmatch(string(content), -1) {
			pinned[match[1]], _, _ = strings.Cut(match[1], "@")
		}
	}
	wanted := map[string]bool{images.PauseRef: true}
	for _, ref := range pinned {
		wanted[ref] = true
	}
	for _, image := range all {
		if wanted[image.Ref] {
			chosen = append(chosen, image)
			delete(wanted, image.Ref)
		}
	}
	for ref := range wanted {
		return nil, nil, fmt.Errorf("dist/ pins %s by digest, and test/standin has no image for it", ref)
	}
	return chosen, pinned, nil
}

// listen opens sockets on the loopback interface of the machine; the cluster inherits them.
func listen(n int) (files []*os.File, addresses []string, err error) {
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, nil, err
		}
		addresses = append(addresses, l.Addr().String())
		f, err := l.(*net.TCPListener).File()
		if err != nil {
			return nil, nil, err
		}
		files = append(files, f)
		if err := l.Close(); err != nil {
			return nil, nil, err
		}
	}
	return files, addresses, nil
}

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}

// handed are the descriptors that launch gave: the sockets, the pipe for steps, the lock.
func handed() []*os.File {
	var files []*os.File
	for i := range node.Ports + 2 {
		files = append(files, os.NewFile(uintptr(3+i), fmt.Sprintf("handed-%d", i)))
	}
	return files
}

// serve is the cluster's life.
func serve(c state.Cluster, files []*os.File) error {
	for _, f := range files {
		syscall.CloseOnExec(int(f.Fd())) // not for the programs
	}
	return node.Run(c, files[:node.Ports], files[node.Ports])
}

// runWith runs a command with a cluster that ends with it.
func runWith(ctx context.Context, c state.Cluster, args []string) error {
	ctx, cancel := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGINT)
	defer cancel()
	r, err := start(ctx, c, true, os.Stdout)
	if err != nil {
		return err
	}
	command := exec.CommandContext(ctx, args[0], args[1:]...)
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) }
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	// The kubectl that fits the cluster comes first.
	path := strings.Join(append(r.programs, os.Getenv("PATH")), string(os.PathListSeparator))
	command.Env = append(append(os.Environ(), r.environment()...), "PATH="+path)
	failed := command.Run()
	if failed != nil {
		if kept, err := keepLogs(c); err == nil {
			fmt.Fprintln(os.Stderr, "cluster: logs are kept in", kept)
		}
	}
	return errors.Join(failed, c.Stop())
}

// keepLogs copies the logs of a cluster that ends, since its folder goes.
func keepLogs(c state.Cluster) (string, error) {
	folder, err := os.MkdirTemp("", "verta-cluster-"+c.Name+"-logs-*")
	if err != nil {
		return "", err
	}
	return folder, os.CopyFS(folder, os.DirFS(c.Path("log")))
}
