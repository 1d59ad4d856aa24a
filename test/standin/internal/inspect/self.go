package inspect

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

// Self is what a process says of itself.
type Self struct {
	Role    string    `json:"role"`
	Version string    `json:"version"`
	Pod     string    `json:"pod"`
	Started time.Time `json:"started"`
	Args    []string  `json:"args"`
	WorkDir string    `json:"workDir"`
	PID     int       `json:"pid"`
	UID     int       `json:"uid"`
	GID     int       `json:"gid"`
	// Groups are the supplementary ones, where a pod's fsGroup is found.
	Groups  []int   `json:"groups"`
	Process Process `json:"process"`
	// Writes has for each folder "ok" or the reason why nothing can be written there.
	Writes map[string]string `json:"writes"`
	// Environment has the names of all variables. Values are left out: many are secrets.
	Environment []string `json:"environment"`
	// Fingerprints tell for a few secrets whether two pods were given the same, and not what.
	Fingerprints map[string]string `json:"fingerprints"`
}

// Process is what the kernel says of the process, as in /proc/self/status.
type Process struct {
	// CapEff and CapBnd are the effective capabilities and their bound, as hexadecimal masks.
	CapEff string `json:"capEff"`
	CapBnd string `json:"capBnd"`
	// NoNewPrivs is "1" where no program can gain privileges.
	NoNewPrivs string `json:"noNewPrivs"`
	// Seccomp is "2" where a filter is in force.
	Seccomp string `json:"seccomp"`
}

// Subject is what differs between the roles.
type Subject struct {
	Role     string
	Switches settings.Switches
	Env      settings.Lookup
	// Folders to write to, besides those of every role.
	Folders []string
	started time.Time
}

var fingerprinted = []string{"ADMIN_API_KEY", "ML_SERVICE_API_KEY", "REDIS_PASSWORD"}

func (s Subject) self() Self {
	pod, _ := os.Hostname()
	dir, _ := os.Getwd()
	groups, _ := os.Getgroups()
	self := Self{
		Role: s.Role, Version: s.Switches.Version, Pod: pod, Started: s.started, Args: os.Args, WorkDir: dir,
		PID: os.Getpid(), UID: os.Getuid(), GID: os.Getgid(), Groups: groups, Process: readProcess(),
		Writes: map[string]string{}, Fingerprints: map[string]string{},
	}
	for _, folder := range slices.Concat([]string{"/", "/app", "/tmp"}, s.Folders) {
		self.Writes[folder] = tryWrite(folder)
	}
	names := map[string]bool{}
	for _, setting := range os.Environ() {
		name, _, _ := strings.Cut(setting, "=")
		names[name] = true
	}
	self.Environment = slices.Sorted(maps.Keys(names))
	for _, name := range fingerprinted {
		if value, set := s.Env(name); set {
			sum := sha256.Sum256([]byte(value))
			self.Fingerprints[name] = hex.EncodeToString(sum[:])[:12]
		}
	}
	return self
}

// tryWrite is "ok" or the reason, such as "read-only file system".
func tryWrite(folder string) string {
	file, err := os.CreateTemp(folder, ".standin-*")
	if err == nil {
		name := file.Name()
		err = errors.Join(file.Close(), os.Remove(name))
	}
	if err == nil {
		return "ok"
	}
	// Without the name, which is random.
	if path, found := errors.AsType[*fs.PathError](err); found {
		return path.Err.Error()
	}
	return err.Error()
}

func readProcess() Process {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return Process{}
	}
	fields := map[string]string{}
	for line := range strings.Lines(string(status)) {
		name, value, _ := strings.Cut(line, ":")
		fields[name] = strings.TrimSpace(value)
	}
	return Process{
		CapEff: fields["CapEff"], CapBnd: fields["CapBnd"],
		NoNewPrivs: fields["NoNewPrivs"], Seccomp: fields["Seccomp"],
	}
}
