// Package sandbox runs a program in kernel namespaces of its own: processes, mounts, network, host name. Its network has
// no link to the outside; what enters comes through sockets that were opened before. When its first process ends, by
// whatever cause, the kernel ends all of its processes and removes its mounts and its network.
package sandbox

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// Start runs this program again with other arguments, as the first process of new namespaces. The files become its
// descriptors 3 and up. With dieWithParent it ends when the caller does, even by kill -9.
func Start(args []string, files []*os.File, log *os.File, dieWithParent bool) (*exec.Cmd, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	command := exec.Command(self, args...)
	command.Stdout, command.Stderr = log, log
	command.ExtraFiles = files
	command.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: unix.CLONE_NEWPID | unix.CLONE_NEWNS | unix.CLONE_NEWNET | unix.CLONE_NEWUTS | unix.CLONE_NEWIPC,
		Setsid:     true,
	}
	if dieWithParent {
		command.SysProcAttr.Pdeathsig = syscall.SIGKILL
	}
	err = command.Start()
	return command, err
}

// First tells whether this is the first process of its namespace.
func First() bool { return os.Getpid() == 1 }

// Init is the first process: it prepares the mounts, runs the same program again as its child, and buries the orphans
// that are handed to it, until the child ends.
func Init(files []*os.File) error {
	if err := mounts(); err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	descriptors := []uintptr{0, 1, 2}
	for _, f := range files {
		descriptors = append(descriptors, f.Fd())
	}
	child, err := syscall.ForkExec(self, os.Args, &syscall.ProcAttr{Env: os.Environ(), Files: descriptors})
	if err != nil {
		return err
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT)
	go func() {
		for range signals {
			_ = syscall.Kill(child, syscall.SIGTERM) // gone already
		}
	}()
	for {
		var status syscall.WaitStatus
		pid, err := syscall.Wait4(-1, &status, 0, nil)
		switch {
		case errors.Is(err, syscall.EINTR):
		case err != nil:
			return err
		case pid == child && status.Signaled():
			return fmt.Errorf("killed by %s", status.Signal())
		case pid == child && status.ExitStatus() != 0:
			return fmt.Errorf("exit status %d", status.ExitStatus()) // it has said why
		case pid == child:
			return nil
		}
	}
}

// mounts makes the namespace's own /proc, and a /run that forgets: the sockets of container shims, the network
// namespaces of pods.
func mounts() error {
	for _, m := range []struct {
		source, target, kind string
		flags                uintptr
	}{
		{"", "/", "", unix.MS_REC | unix.MS_PRIVATE},
		{"proc", "/proc", "proc", 0},
		{"tmpfs", "/run", "tmpfs", 0},
		// The kubelet hands its mounts on to containers.
		{"", "/", "", unix.MS_REC | unix.MS_SHARED},
	} {
		if err := unix.Mount(m.source, m.target, m.kind, m.flags, ""); err != nil {
			return fmt.Errorf("mount %s: %w", m.target, err)
		}
	}
	return nil
}
