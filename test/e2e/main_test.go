// Package e2e deploys the stacks to a real cluster and proves that they work there. It takes the one that KUBECONFIG
// names: test/cluster's (`make e2e`), kind's, or any other that may be wrecked, with the images of test/standin in it,
// an ingress controller for the class nginx, the metrics API, and a default storage class.
//
// VERTA_INGRESS_HTTP and VERTA_INGRESS_HTTPS are the addresses (host:port) of the ingress controller's ports, as
// reached from here. Default: 127.0.0.1:80 and 127.0.0.1:443.
//
// Both stacks are installed once, and each test leaves them as it found them, so one test alone can be run with -run.
package e2e

import (
	"cmp"
	"fmt"
	"os"
	"testing"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
)

// cluster is the client of the one that everything is tried on.
var cluster kubernetes.Interface

// Where the ingress controller is reached from here.
var (
	ingressHTTP  = cmp.Or(os.Getenv("VERTA_INGRESS_HTTP"), "127.0.0.1:80")
	ingressHTTPS = cmp.Or(os.Getenv("VERTA_INGRESS_HTTPS"), "127.0.0.1:443")
)

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (int, error) {
	path := os.Getenv("KUBECONFIG")
	if path == "" {
		return 1, fmt.Errorf("KUBECONFIG names no cluster; `make e2e` makes one")
	}
	config, err := clientcmd.BuildConfigFromFlags("", path)
	if err != nil {
		return 1, err
	}
	if cluster, err = kubernetes.NewForConfig(config); err != nil {
		return 1, err
	}
	folder, err := os.MkdirTemp("", "verta-e2e-*")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(folder)
	if err := buildSynthesizer(folder); err != nil {
		return 1, err
	}
	// What is installed here, and over what, is the first thing that is proved.
	if err := install(); err != nil {
		return 1, err
	}
	code := m.Run()
	printFigures()
	return code, nil
}
