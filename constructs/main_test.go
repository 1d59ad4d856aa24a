package constructs

import (
	"fmt"
	"os"
	"testing"

	"github.com/niekcandaele/verta-cdk8s/internal/runtime"
)

// Tests of pure logic start no Node.js; examples do.
func TestMain(m *testing.M) {
	if err := runtime.UseNode(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	runtime.Close()
	os.Exit(code)
}
