package apps

import (
	"fmt"
	"os"
	"testing"

	"github.com/niekcandaele/verta-cdk8s/internal/runtime"
)

// Tests of this package start no Node.js; the example does.
func TestMain(m *testing.M) {
	if err := runtime.UseNode(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	runtime.Close()
	os.Exit(code)
}
