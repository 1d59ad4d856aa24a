package synth

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/aws/jsii-runtime-go"
)

const (
	jsiiNode = "JSII_NODE"
	// localNode is the Node.js that package.json pins.
	localNode = "node_modules/.bin/node"
)

var errNoNode = errors.New("node.js was not found, and cdk8s runs on it: run `make deps`, install Node.js 18 or later, or set JSII_NODE to its path")

// chooseNode picks the Node.js that the jsii runtime will start: JSII_NODE, else the one that package.json pins, else
// the one on the PATH.
func chooseNode() error {
	// The bindings prepare a process when they are loaded, with the environment of that moment. Closing it, which has
	// not been started yet, has the next call prepare one that sees what is set here.
	jsii.Close()
	node := os.Getenv(jsiiNode)
	if node == "" {
		if local, err := filepath.Abs(localNode); err == nil && executable(local) {
			node = local
			if err := os.Setenv(jsiiNode, local); err != nil {
				return err
			}
		}
	}
	if node == "" {
		node = "node"
	}
	if _, err := exec.LookPath(node); err != nil && os.Getenv("JSII_RUNTIME") == "" {
		return errNoNode
	}
	// Older versions work; a banner about them on every run would only teach people to overlook what is printed.
	return os.Setenv("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "true")
}

func executable(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir() && info.Mode()&0o111 != 0
}

// closeRuntime ends the Node.js process and removes its temporary folder. The jsii library waits for the process in two
// places; whichever comes second reports "waitid: no child processes" on standard error though all is well. That line
// is the one thing it can print here, so standard error is turned away from it, for good: the line may come late.
func closeRuntime() {
	if sink, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0); err == nil {
		os.Stderr = sink
	}
	jsii.Close()
}
