// Package policy holds whole stacks against what others say a workload on Kubernetes should be: the Pod Security
// standard, and the checks of kube-score, kubesec and trivy.
//
// It does so for the environments that ship and for a sample of the values' space, in which every two choices that go
// together meet at least once; the environment variables VERTA_POLICY_SEED and VERTA_POLICY_STACKS draw another one, or
// a larger one. Where a check is wrong for Verta, exceptions.yaml says so, with the reason.
//
// It also holds the network policies, the ingress rules, the application's contracts and what a cluster cannot change
// against tables that say what they should be.
//
// It is a module of its own because its dependencies are heavy, and consumers of the library must not inherit them.
package policy

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/niekcandaele/verta-cdk8s/internal/runtime"
)

func TestMain(m *testing.M) {
	flag.Parse()
	if err := runtime.UseNode(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	runtime.Close()
	os.RemoveAll(sealedFolder())
	os.Exit(code)
}
