package dryrun

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/discovery/cached/memory"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/restmapper"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/pki"
)

// patience with a program that starts, on a machine that is busy.
const patience = 2 * time.Minute

// etcd is shared by all servers, each of which has its own part of it.
type etcd struct {
	*program
	url string
}

func startEtcd(dir string, folders []string) (*etcd, error) {
	client, err := reserve()
	if err != nil {
		return nil, err
	}
	peer, err := reserve()
	if err != nil {
		return nil, err
	}
	for _, folder := range folders {
		binary := filepath.Join(folder, "server")
		if _, err := os.Stat(binary); err != nil {
			continue
		}
		url := fmt.Sprintf("http://127.0.0.1:%d", client)
		p, err := start(filepath.Join(dir, "etcd.log"), binary,
			"--data-dir="+filepath.Join(dir, "etcd"), "--unsafe-no-fsync", "--socket-reuse-port",
			"--listen-client-urls="+url, "--advertise-client-urls="+url,
			fmt.Sprintf("--listen-peer-urls=http://127.0.0.1:%d", peer))
		return &etcd{p, url}, err
	}
	return nil, errors.New("no component has etcd")
}

// server is an API server and a client of it.
type server struct {
	*program
	version  string
	minor    int
	client   dynamic.Interface
	mapper   *restmapper.DeferredDiscoveryRESTMapper
	warnings *warnings
}

// startServer returns when the server is ready and knows the custom kinds.
func startServer(dir, folder, etcd string, custom []*unstructured.Unstructured) (*server, error) {
	port, err := reserve()
	if err != nil {
		return nil, err
	}
	authority, err := writeCertificates(dir)
	if err != nil {
		return nil, err
	}
	admin, err := authority.Client("admin", "system:masters")
	if err != nil {
		return nil, err
	}
	path := func(name string) string { return filepath.Join(dir, name) }
	p, err := start(path("log"), filepath.Join(folder, "kube-apiserver"),
		"--etcd-servers="+etcd, "--etcd-prefix=/"+filepath.Base(folder),
		"--bind-address=127.0.0.1", fmt.Sprintf("--secure-port=%d", port), "--permit-port-sharing",
		// No pod would reach it there, so it must not tell where it is.
		"--advertise-address=127.0.0.1", "--endpoint-reconciler-type=none",
		"--tls-cert-file="+path("server.crt"), "--tls-private-key-file="+path("server.key"),
		"--client-ca-file="+path("ca.crt"), "--authorization-mode=RBAC",
		"--service-cluster-ip-range=10.96.0.0/16",
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file="+path("sa.pub"), "--service-account-signing-key-file="+path("sa.key"),
		"--allow-privileged", // as everywhere, so that it is Pod Security that refuses them
	)
	if err != nil {
		return nil, err
	}
	s := &server{program: p, warnings: &warnings{}}
	err = s.connect(&rest.Config{
		Host:            fmt.Sprintf("https://127.0.0.1:%d", port),
		TLSClientConfig: rest.TLSClientConfig{CAData: authority.PEM, CertData: admin.Certificate, KeyData: admin.Key},
		QPS:             -1, // no limit: the server has nobody else
		WarningHandler:  s.warnings,
	})
	if err == nil {
		err = s.define(custom)
	}
	if err != nil {
		p.stop()
		return nil, p.failure(fmt.Sprintf("%s: %v", filepath.Base(folder), err))
	}
	return s, nil
}

func writeCertificates(dir string) (*pki.Authority, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	authority, err := pki.NewAuthority()
	if err != nil {
		return nil, err
	}
	certificate, err := authority.Server([]string{"localhost"}, "127.0.0.1")
	if err != nil {
		return nil, err
	}
	if err := certificate.Write(filepath.Join(dir, "server")); err != nil {
		return nil, err
	}
	private, public, err := pki.SigningKey()
	if err != nil {
		return nil, err
	}
	for name, content := range map[string][]byte{"ca.crt": authority.PEM, "sa.key": private, "sa.pub": public} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			return nil, err
		}
	}
	return authority, nil
}

// connect waits until the server is ready.
func (s *server) connect(config *rest.Config) error {
	about, err := discovery.NewDiscoveryClientForConfig(config)
	if err != nil {
		return err
	}
	s.mapper = restmapper.NewDeferredDiscoveryRESTMapper(memory.NewMemCacheClient(about))
	if s.client, err = dynamic.NewForConfig(config); err != nil {
		return err
	}
	if err := s.wait("readiness", func(ctx context.Context) error {
		return about.RESTClient().Get().AbsPath("/readyz").Do(ctx).Error()
	}); err != nil {
		return err
	}
	version, err := about.ServerVersion()
	if err != nil {
		return err
	}
	s.version = version.GitVersion
	_, err = fmt.Sscan(version.Minor, &s.minor)
	return err
}

// wait repeats what fails until it succeeds, the server ends, or patience does.
func (s *server) wait(what string, try func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		err := try(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-s.ended:
			return fmt.Errorf("it ended before its %s", what)
		case <-ctx.Done():
			return fmt.Errorf("no %s after %s: %w", what, patience, err)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// warnings of the requests since they were last taken.
type warnings struct {
	mu    sync.Mutex
	texts []string
}

// HandleWarningHeader is called for each warning of an answer.
func (w *warnings) HandleWarningHeader(_ int, _, text string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.texts = append(w.texts, text)
}

func (w *warnings) take() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	texts := w.texts
	w.texts = nil
	return texts
}

// Modes of a request.
var (
	dry    = []string{metav1.DryRunAll}
	really []string
)

// What findings begin with.
const (
	isError   = "error: "
	isWarning = "warning: "
)

// apply an object as `kubectl apply --server-side` does. Findings are the server's error, if there is one, and its
// warnings.
func (s *server) apply(ctx context.Context, o *unstructured.Unstructured, mode []string) (applied *unstructured.Unstructured, findings []string) {
	return s.send(o, func(r dynamic.ResourceInterface) (*unstructured.Unstructured, error) {
		text, err := o.MarshalJSON()
		if err != nil {
			return nil, err
		}
		return r.Patch(ctx, o.GetName(), types.ApplyPatchType, text, metav1.PatchOptions{
			DryRun: mode, FieldManager: "dryrun", FieldValidation: metav1.FieldValidationStrict,
		})
	})
}

// create an object as a controller does, but as a dry run.
func (s *server) create(ctx context.Context, o *unstructured.Unstructured) (findings []string) {
	_, findings = s.send(o, func(r dynamic.ResourceInterface) (*unstructured.Unstructured, error) {
		return r.Create(ctx, o, metav1.CreateOptions{DryRun: dry, FieldValidation: metav1.FieldValidationStrict})
	})
	return findings
}

func (s *server) send(
	o *unstructured.Unstructured, request func(dynamic.ResourceInterface) (*unstructured.Unstructured, error),
) (answer *unstructured.Unstructured, findings []string) {
	s.warnings.take()
	answer, err := func() (*unstructured.Unstructured, error) {
		kind := o.GroupVersionKind()
		mapping, err := s.mapper.RESTMapping(kind.GroupKind(), kind.Version)
		if err != nil {
			return nil, err
		}
		if mapping.Scope.Name() == meta.RESTScopeNameRoot {
			return request(s.client.Resource(mapping.Resource))
		}
		return request(s.client.Resource(mapping.Resource).Namespace(o.GetNamespace()))
	}()
	if err != nil {
		findings = append(findings, isError+err.Error())
	}
	for _, text := range s.warnings.take() {
		findings = append(findings, isWarning+text)
	}
	return answer, findings
}
