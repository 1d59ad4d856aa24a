// Package runtime starts and ends the Node.js process that the jsii bindings run in.
package runtime

import (
	"cmp"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"

	"github.com/aws/jsii-runtime-go"
)

const jsiiNode = "JSII_NODE"

var errNoNode = errors.New("node.js was not found, and cdk8s runs on it: run `make deps`, install Node.js 18 or later, or set JSII_NODE to its path")

// UseNode picks the Node.js that the jsii runtime will start: JSII_NODE, else the one that package.json pins, else the
// one on the PATH. It does so once in a process; call it before anything is made with the bindings.
func UseNode() error { return useNode() }

var useNode = sync.OnceValue(func() error {
	// The bindings prepare a process when they are loaded, with the environment of that moment. Closing it, which has
	// not been started yet, has the next call prepare one that sees what is set here.
	jsii.Close()
	path, err := exec.LookPath(cmp.Or(os.Getenv(jsiiNode), pinnedNode(), "node"))
	if err != nil {
		return errNoNode
	}
	if path, err = filepath.Abs(path); err != nil {
		return err
	}
	return errors.Join(
		os.Setenv(jsiiNode, path),
		// Any version works; a banner about its age on every run would only teach people to overlook what is printed.
		setDefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "16,17,18,19,20,21,22,23,24,25"),
		setDefault("JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION", "true"),
		setDefault("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "true"),
	)
})

// pinnedNode is the Node.js among the npm packages of the nearest folder that has any, as npm itself looks for them.
func pinnedNode() string {
	dir, err := os.Getwd()
	for err == nil {
		node := filepath.Join(dir, "node_modules", ".bin", "node")
		if _, err := exec.LookPath(node); err == nil {
			return node
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			break
		}
		dir = parent
	}
	return ""
}

func setDefault(name, value string) error {
	if os.Getenv(name) != "" {
		return nil
	}
	return os.Setenv(name, value)
}

// Close ends the Node.js process and removes its temporary folder. The jsii library waits for the process in two
// places; whichever comes second reports "waitid: no child processes" on standard error though all is well. That line
// is the one thing it can print here, so standard error is turned away from it, for good: the line may come late.
func Close() {
	if sink, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0); err == nil {
		os.Stderr = sink
	}
	jsii.Close()
}
