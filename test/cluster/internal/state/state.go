// Package state is what a cluster leaves on the disk: a folder of its own, locked while it runs.
package state

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// Home holds the folders of all clusters. Its file system must be able to carry an overlay, which that of /tmp in a
// container often is not.
const Home = "/var/lib/verta-cluster"

// cgroups is where the kernel's control groups are mounted.
const cgroups = "/sys/fs/cgroup"

var validName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,19}$`)

// ErrRunning is the error of Claim for a cluster that is up.
var ErrRunning = errors.New("it is running already")

// Cluster is the folder of one cluster.
type Cluster struct {
	Name string
	Dir  string
}

// Named returns the cluster of a name: up to 20 lower-case letters, digits and dashes.
func Named(name string) (Cluster, error) {
	if !validName.MatchString(name) {
		return Cluster{}, fmt.Errorf("%q is no name for a cluster: use up to 20 lower-case letters, digits and dashes", name)
	}
	return Cluster{name, filepath.Join(Home, name)}, nil
}

// Path of a file of the cluster.
func (c Cluster) Path(parts ...string) string {
	return filepath.Join(append([]string{c.Dir}, parts...)...)
}

// Kubeconfig is the path of the file to reach the cluster with.
func (c Cluster) Kubeconfig() string { return c.Path("kubeconfig") }

// Log is the path of a program's log.
func (c Cluster) Log(program string) string { return c.Path("log", program+".log") }

// CgroupRoot is the control group that everything of the node's pods lies in.
func (c Cluster) CgroupRoot(node string) string { return "/verta-cluster-" + c.Name + "/" + node }

// Claim makes the folder, clean of what a crash has left, and locks it. Whoever holds the file has the cluster: the lock
// ends with the last process that inherited it.
func (c Cluster) Claim() (*os.File, error) {
	if err := os.MkdirAll(Home, 0o755); err != nil {
		return nil, err
	}
	// Beside the folder, so that the folder can go while the lock is held.
	lock, err := os.OpenFile(c.Dir+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(lock.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		lock.Close()
		if errors.Is(err, unix.EWOULDBLOCK) {
			return nil, ErrRunning
		}
		return nil, err
	}
	if err := c.clean(); err != nil {
		lock.Close()
		return nil, err
	}
	return lock, os.MkdirAll(c.Path("log"), 0o755)
}

// SetPID notes the process that everything else of the cluster ends with.
func (c Cluster) SetPID(pid int) error {
	return os.WriteFile(c.Path("pid"), []byte(strconv.Itoa(pid)), 0o600)
}

// Stop ends the cluster, if it runs, and removes all that is left of it.
func (c Cluster) Stop() error {
	lock, err := c.Claim()
	if errors.Is(err, ErrRunning) {
		lock, err = c.end()
	}
	if err != nil {
		return err
	}
	defer lock.Close()
	if err := c.clean(); err != nil {
		return err
	}
	return os.Remove(c.Dir + ".lock")
}

// end asks the cluster's first process to end, then kills it. As the first process of a process namespace it takes all
// others along, and with the last process the kernel removes the cluster's mounts and network.
func (c Cluster) end() (*os.File, error) {
	text, err := os.ReadFile(c.Path("pid"))
	if err != nil {
		return nil, fmt.Errorf("cluster %s is starting or damaged: %w", c.Name, err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return nil, err
	}
	// Somebody holds the lock, and the lock was given to this process alone, so the number is still its own.
	for _, step := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGTERM, 15 * time.Second}, {syscall.SIGKILL, 15 * time.Second}} {
		if err := syscall.Kill(pid, step.signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return nil, err
		}
		for end := time.Now().Add(step.wait); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
			if lock, err := c.Claim(); !errors.Is(err, ErrRunning) {
				return lock, err
			}
		}
	}
	return nil, fmt.Errorf("cluster %s does not end; its first process is %d", c.Name, pid)
}

// clean removes the folder and the control groups. Nobody of the cluster is alive.
func (c Cluster) clean() error {
	// The last tasks leave their control groups a moment after they are dead.
	for attempt := 0; ; attempt++ {
		err := c.cleanCgroups()
		if err == nil {
			break
		}
		if attempt == 50 {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
	return os.RemoveAll(c.Dir)
}

func (c Cluster) cleanCgroups() error {
	name := strings.SplitN(c.CgroupRoot(""), "/", 3)[1]
	folders, err := filepath.Glob(cgroups + "/*/" + name) // one for each controller
	if err != nil {
		return err
	}
	for _, root := range append(folders, filepath.Join(cgroups, name)) {
		var all []string
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() {
				all = append(all, path)
			}
			return nil // gone, or never there
		})
		if err != nil {
			return err
		}
		for _, group := range slices.Backward(all) { // the inner ones first
			if err := unix.Rmdir(group); err != nil && !errors.Is(err, unix.ENOENT) {
				return fmt.Errorf("control group %s: %w", group, err)
			}
		}
	}
	return nil
}

// MakeCgroups makes the control groups of a node's pods in every hierarchy; the kubelet wants to find them.
func (c Cluster) MakeCgroups(node string) error {
	if _, err := os.Stat(filepath.Join(cgroups, "cgroup.controllers")); err == nil {
		return os.MkdirAll(filepath.Join(cgroups, c.CgroupRoot(node)), 0o755)
	}
	hierarchies, err := os.ReadDir(cgroups)
	if err != nil {
		return err
	}
	for _, h := range hierarchies {
		if !h.IsDir() {
			continue // cpu,cpuacct has links for each of its names
		}
		root := filepath.Join(cgroups, h.Name())
		if err := os.MkdirAll(filepath.Join(root, c.CgroupRoot(node)), 0o755); err != nil {
			return err
		}
		if h.Name() != "cpuset" {
			continue
		}
		// A new cpuset is empty, and no task may enter it until it is filled.
		parent := root
		for part := range strings.SplitSeq(strings.Trim(c.CgroupRoot(node), "/"), "/") {
			child := filepath.Join(parent, part)
			for _, file := range []string{"cpuset.cpus", "cpuset.mems"} {
				content, err := os.ReadFile(filepath.Join(parent, file))
				if err != nil {
					return err
				}
				if err := os.WriteFile(filepath.Join(child, file), content, 0o644); err != nil {
					return err
				}
			}
			parent = child
		}
	}
	return nil
}
