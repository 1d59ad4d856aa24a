package node

import (
	"encoding/base64"
	"fmt"
	"os"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/pki"
)

// startControlPlane starts etcd, the API server, the controllers and the scheduler, and waits for the API.
func (c *cluster) startControlPlane() error {
	if err := c.writeCertificates(); err != nil {
		return err
	}
	if err := c.start("etcd", "server",
		"--data-dir="+c.Path("etcd"),
		"--listen-client-urls=http://127.0.0.1:2379", "--advertise-client-urls=http://127.0.0.1:2379",
		"--listen-peer-urls=http://127.0.0.1:2380",
		"--unsafe-no-fsync", // nothing here outlives the machine
	); err != nil {
		return err
	}
	if err := c.start("kube-apiserver", "kube-apiserver",
		"--etcd-servers=http://127.0.0.1:2379",
		"--bind-address="+address, "--advertise-address="+address, "--secure-port=6443",
		"--tls-cert-file="+c.Path("pki/apiserver.crt"), "--tls-private-key-file="+c.Path("pki/apiserver.key"),
		"--client-ca-file="+c.Path("pki/ca.crt"),
		"--authorization-mode=RBAC", "--allow-privileged=true",
		"--service-cluster-ip-range="+serviceCIDR,
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file="+c.Path("pki/sa.pub"), "--service-account-signing-key-file="+c.Path("pki/sa.key"),
		"--kubelet-client-certificate="+c.Path("pki/admin.crt"), "--kubelet-client-key="+c.Path("pki/admin.key"),
		// Nodes have no names that anything could resolve.
		"--kubelet-preferred-address-types=InternalIP",
		// For the metrics API, which another server answers.
		"--requestheader-client-ca-file="+c.Path("pki/ca.crt"), "--requestheader-allowed-names=front-proxy",
		"--requestheader-extra-headers-prefix=X-Remote-Extra-", "--requestheader-group-headers=X-Remote-Group",
		"--requestheader-username-headers=X-Remote-User",
		"--proxy-client-cert-file="+c.Path("pki/front-proxy.crt"), "--proxy-client-key-file="+c.Path("pki/front-proxy.key"),
		"--enable-aggregator-routing",
	); err != nil {
		return err
	}
	if err := c.connect(); err != nil {
		return err
	}
	if err := c.start("kube-controller-manager", "kube-controller-manager",
		"--kubeconfig="+c.Path("inside.kubeconfig"), "--leader-elect=false", "--bind-address=127.0.0.1",
		"--cluster-cidr="+podNetwork, "--root-ca-file="+c.Path("pki/ca.crt"),
		"--service-account-private-key-file="+c.Path("pki/sa.key"),
		"--horizontal-pod-autoscaler-sync-period=5s", // 15s by default; tests wait for it
		// After a restart a pod counts as warming up, and its CPU is ignored, for 5m by default.
		"--horizontal-pod-autoscaler-cpu-initialization-period=20s",
		"--horizontal-pod-autoscaler-initial-readiness-delay=5s",
	); err != nil {
		return err
	}
	return c.start("kube-scheduler", "kube-scheduler",
		"--kubeconfig="+c.Path("inside.kubeconfig"), "--leader-elect=false", "--bind-address=127.0.0.1")
}

func (c *cluster) writeCertificates() error {
	if err := os.MkdirAll(c.Path("pki"), 0o700); err != nil {
		return err
	}
	authority, err := pki.NewAuthority()
	if err != nil {
		return err
	}
	server, err := authority.Server(
		[]string{"kubernetes.default.svc.cluster.local", "kubernetes.default.svc", "kubernetes.default", "kubernetes", "localhost"},
		address, firstIP, "127.0.0.1")
	if err != nil {
		return err
	}
	proxy, err := authority.Client("front-proxy")
	if err != nil {
		return err
	}
	admin, err := authority.Client("admin", "system:masters")
	if err != nil {
		return err
	}
	private, public, err := pki.SigningKey()
	if err != nil {
		return err
	}
	for name, pair := range map[string]pki.Pair{"apiserver": server, "front-proxy": proxy, "admin": admin} {
		if err := pair.Write(c.Path("pki", name)); err != nil {
			return err
		}
	}
	for name, content := range map[string][]byte{
		"pki/ca.crt":        authority.PEM,
		"pki/sa.key":        private,
		"pki/sa.pub":        public,
		"inside.kubeconfig": kubeconfig(c.Name, address+":6443", authority.PEM, admin),
		"kubeconfig":        kubeconfig(c.Name, c.config.API, authority.PEM, admin),
	} {
		if err := os.WriteFile(c.Path(name), content, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func kubeconfig(name, server string, authority []byte, admin pki.Pair) []byte {
	text := base64.StdEncoding.EncodeToString
	return fmt.Appendf(nil, `apiVersion: v1
kind: Config
clusters:
  - name: verta-%[1]s
    cluster:
      server: https://%[2]s
      certificate-authority-data: %[3]s
users:
  - name: verta-%[1]s
    user:
      client-certificate-data: %[4]s
      client-key-data: %[5]s
contexts:
  - name: verta-%[1]s
    context: {cluster: verta-%[1]s, user: verta-%[1]s}
current-context: verta-%[1]s
`, name, server, text(authority), text(admin.Certificate), text(admin.Key))
}
