package apps

import (
	"os"
	"testing"

	"github.com/aws/jsii-runtime-go"
)

// Tests of this package start no Node.js; loading the bindings makes a temporary folder all the same, which closing
// removes.
func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}
