package images

import (
	"bytes"
	"debug/elf"
	"fmt"
	"os"
	"os/exec"
)

// applets are the programs that manifests, probes and tests call, by way of busybox.
var applets = []string{
	"[", "cat", "chmod", "cp", "cut", "date", "df", "echo", "env", "false", "find", "grep", "head", "hostname", "id",
	"kill", "ln", "ls", "mkdir", "mount", "mv", "nc", "nslookup", "printf", "ps", "pwd", "readlink", "rm", "sed", "seq",
	"sh", "sha256sum", "sleep", "sort", "stat", "tail", "test", "timeout", "touch", "tr", "true", "wc", "wget", "which",
	"xargs",
}

// base is what all images but pause have: a shell with its tools, users, and the folders of any Unix.
func base() (*tree, error) {
	busybox, err := exec.LookPath("busybox")
	if err != nil {
		return nil, fmt.Errorf("busybox is not installed (on Debian: apt-get install busybox-static): %w", err)
	}
	if err := mustBeStatic(busybox); err != nil {
		return nil, err
	}
	t := newTree()
	t.copy("/bin/busybox", busybox)
	for _, applet := range applets {
		t.link("/bin/"+applet, "busybox")
	}
	t.link("/usr/bin/env", "/bin/busybox")
	t.folder("/tmp", 0o1777, 0)
	t.folder("/run", 0o755, 0)
	t.folder("/proc", 0o555, 0)
	t.folder("/sys", 0o555, 0)
	t.folder("/dev", 0o755, 0)
	t.folder("/root", 0o700, 0)
	return t, nil
}

// mustBeStatic refuses a program that needs libraries which the image lacks: it would start nowhere.
func mustBeStatic(program string) error {
	content, err := os.ReadFile(program)
	if err != nil {
		return err
	}
	file, err := elf.NewFile(bytes.NewReader(content))
	if err != nil {
		return fmt.Errorf("%s: %w", program, err)
	}
	for _, segment := range file.Progs {
		if segment.Type == elf.PT_INTERP {
			return fmt.Errorf("%s needs shared libraries: install the static one (on Debian: apt-get install busybox-static)", program)
		}
	}
	return nil
}

// searchPath is where a shell in the images looks for programs.
const searchPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
