package dryrun

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"

	"golang.org/x/sys/unix"
)

// temporary makes a folder that is gone as soon as this process is, however it ends: a test that is killed or runs out
// of time does not clean up. So a shell waits for the end of its input, which lasts as long as this process.
func temporary() (dir string, remove func() error, err error) {
	dir, err = os.MkdirTemp("", "verta-dryrun-*")
	if err != nil {
		return "", nil, err
	}
	// More than once: programs may be writing for a last moment.
	const script = `read -r _; for _ in 1 2 3 4 5 6 7 8 9; do rm -rf "$0" && exit; sleep 1; done; exit 1`
	remover := exec.Command("sh", "-c", script, dir)
	remover.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // an interrupt from the terminal is not for it
	input, err := remover.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	if err := remover.Start(); err != nil {
		return "", nil, err
	}
	return dir, func() error {
		return errors.Join(input.Close(), remover.Wait())
	}, nil
}

// reserve finds a port of the loopback interface. It stays bound without listening: a program of the same user that
// shares its ports can listen there, and nobody else can take it meanwhile.
func reserve() (port int, err error) {
	socket, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return 0, err
	}
	if err := unix.SetsockoptInt(socket, unix.SOL_SOCKET, unix.SO_REUSEPORT, 1); err != nil {
		return 0, err
	}
	if err := unix.Bind(socket, &unix.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		return 0, err
	}
	name, err := unix.Getsockname(socket)
	if err != nil {
		return 0, err
	}
	return name.(*unix.SockaddrInet4).Port, nil
}

// program is a process that ends with this one at the latest.
type program struct {
	process *os.Process
	log     string
	ended   chan struct{}
}

// start runs a program and keeps what it says.
func start(log, binary string, args ...string) (*program, error) {
	file, err := os.Create(log)
	if err != nil {
		return nil, err
	}
	command := exec.Command(binary, args...)
	command.Stdout, command.Stderr = file, file
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	started, ended := make(chan error), make(chan struct{})
	go func() {
		// To the kernel, the parent is the thread. This one lasts until the program has ended.
		runtime.LockOSThread()
		err := errors.Join(command.Start(), file.Close())
		started <- err
		if err == nil {
			_ = command.Wait() // its log says why it ended
			close(ended)
		}
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return &program{command.Process, log, ended}, nil
}

// stop does not ask: nothing is kept.
func (p *program) stop() {
	_ = p.process.Kill() // ended already
	<-p.ended
}

// failure says what the program said last.
func (p *program) failure(what string) error {
	text, _ := os.ReadFile(p.log) // nothing more is known without it
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return fmt.Errorf("%s; its log ends with:\n%s", what, bytes.Join(lines[max(0, len(lines)-20):], []byte("\n")))
}
