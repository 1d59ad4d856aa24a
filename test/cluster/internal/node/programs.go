package node

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"
)

// programs are the processes of the cluster. One that ends by itself is a fault of the whole cluster.
type programs struct {
	mu      sync.Mutex
	running []program
	failed  chan error
	ending  bool
}

type program struct {
	name    string
	process *os.Process
	ended   chan struct{}
}

// start runs a program of the built ones, or of the distribution, and keeps what it says in its log.
func (c *cluster) start(name, binary string, args ...string) error {
	log, err := os.Create(c.Log(name))
	if err != nil {
		return err
	}
	defer log.Close()
	command := exec.Command(c.find(binary), args...)
	command.Stdout, command.Stderr = log, log
	command.Env = append(os.Environ(), "KUBECONFIG="+c.Path("inside.kubeconfig"))
	// A group of its own: an interrupt from the terminal is for the caller, which ends the cluster in order.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		return fmt.Errorf("start %s: %w", name, err)
	}
	p := program{name, command.Process, make(chan struct{})}
	c.programs.mu.Lock()
	c.programs.running = append(c.programs.running, p)
	c.programs.mu.Unlock()
	go func() {
		err := command.Wait()
		close(p.ended)
		c.programs.mu.Lock()
		defer c.programs.mu.Unlock()
		if !c.programs.ending {
			select {
			case c.programs.failed <- fmt.Errorf("%s ended: %w; its log is %s", name, err, c.Log(name)):
			default: // the first fault counts
			}
		}
	}()
	return nil
}

// find prefers the programs that were built over the distribution's.
func (c *cluster) find(binary string) string {
	for _, folder := range c.config.Programs {
		path := filepath.Join(folder, binary)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	return binary
}

// stop ends the programs, the last one first, and does not wait for long: the namespace ends the rest.
func (p *programs) stop() {
	p.mu.Lock()
	p.ending = true
	running := p.running
	p.mu.Unlock()
	for _, r := range slices.Backward(running) {
		_ = r.process.Signal(syscall.SIGTERM) // ended already
	}
	deadline := time.After(3 * time.Second)
	for _, r := range running {
		select {
		case <-r.ended:
		case <-deadline:
			return
		}
	}
}
