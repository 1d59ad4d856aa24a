package node

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/test/cluster/internal/debian"
	"github.com/niekcandaele/verta-cdk8s/test/standin/images"
)

// startNode starts container runtime and kubelet of one node.
func (c *cluster) startNode(n int) error {
	name := fmt.Sprintf("node-%d", n)
	if err := c.MakeCgroups(name); err != nil {
		return err
	}
	folder := c.Path(name)
	socket := filepath.Join(folder, "containerd.sock")
	if err := c.write(name+"/containerd.toml", fmt.Sprintf(`version = 2
root = "%[1]s/root"
state = "%[1]s/state"
[grpc]
address = "%[2]s"
[plugins."io.containerd.grpc.v1.cri"]
sandbox_image = "%[3]s"
# Lowering a score needs a capability that containers and virtual machines of a CI often lack.
restrict_oom_score_adj = true
[plugins."io.containerd.grpc.v1.cri".cni]
bin_dir = "%[4]s"
conf_dir = "%[5]s"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
runtime_type = "io.containerd.runc.v2"
[plugins."io.containerd.grpc.v1.cri".registry]
config_path = "%[6]s"
`, folder, socket, images.PauseRef, debian.CNI, c.Path("cni"), c.Path("registries"))); err != nil {
		return err
	}
	if err := c.start("containerd-"+name, "containerd", "--config="+filepath.Join(folder, "containerd.toml")); err != nil {
		return err
	}
	if err := wait("the container runtime of "+name, func() error { return c.ctr(socket, "version") }); err != nil {
		return err
	}
	if err := c.preload(socket); err != nil {
		return err
	}
	// Room that a small machine does not have is never claimed: evictions would come from whatever else it runs. Nor are
	// images collected where its disk is full: those that were preloaded cannot be pulled again. A kubelet removes the
	// logs of pods that it does not know, so each node has a folder for its own.
	if err := c.write(name+"/kubelet.yaml", fmt.Sprintf(`apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: %[1]s
healthzPort: 0
readOnlyPort: 0
authentication:
  anonymous: {enabled: false}
  webhook: {enabled: true}
  x509: {clientCAFile: %[2]s}
authorization: {mode: Webhook}
cgroupDriver: cgroupfs
cgroupRoot: %[3]s
failCgroupV1: false
failSwapOn: false
clusterDNS: [%[4]s]
clusterDomain: cluster.local
containerRuntimeEndpoint: unix://%[5]s
resolvConf: ""
evictionHard: {memory.available: 50Mi, nodefs.available: 1%%, imagefs.available: 1%%}
imageGCHighThresholdPercent: 100
podLogsDir: %[6]s
nodeStatusUpdateFrequency: 5s
registryPullQPS: 0
eventRecordQPS: 0
`, nodeAddress(n), c.Path("pki/ca.crt"), c.CgroupRoot(name), address, socket, filepath.Join(folder, "pods"))); err != nil {
		return err
	}
	return c.start("kubelet-"+name, "kubelet",
		"--config="+filepath.Join(folder, "kubelet.yaml"), "--kubeconfig="+c.Path("inside.kubeconfig"),
		"--root-dir="+filepath.Join(folder, "kubelet"), "--cert-dir="+filepath.Join(folder, "pki"),
		"--hostname-override="+name, "--node-ip="+nodeAddress(n))
}

// preload gives a node what it cannot pull: the sandbox of pods, and stand-ins for images that are pinned by digest,
// which no registry could serve under that digest.
func (c *cluster) preload(socket string) error {
	if err := c.ctr(socket, "images", "import", c.config.Images.Archive); err != nil {
		return err
	}
	for pinned, ref := range c.config.Images.Pinned {
		// The kubelet's name of an image that has both a tag and a digest has no tag.
		repository, digest, _ := strings.Cut(pinned, "@")
		if slash, colon := strings.LastIndex(repository, "/"), strings.LastIndex(repository, ":"); colon > slash {
			repository = repository[:colon]
		}
		if err := c.ctr(socket, "images", "tag", "--force", ref, repository+"@"+digest); err != nil {
			return err
		}
	}
	return nil
}

func (c *cluster) ctr(socket string, args ...string) error {
	out, err := exec.Command("ctr", append([]string{"--address", socket, "--namespace", "k8s.io"}, args...)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("ctr %s: %w: %s", strings.Join(args, " "), err, out)
	}
	return nil
}

// startProxy starts the one kube-proxy: nodes share a network namespace, so its rules are theirs.
func (c *cluster) startProxy() error {
	return c.start("kube-proxy", "kube-proxy",
		"--kubeconfig="+c.Path("inside.kubeconfig"), "--hostname-override=node-1", "--bind-address="+nodeAddress(1),
		"--proxy-mode=nftables", "--cluster-cidr="+podNetwork,
		// Writing these settings is refused where the kernel is not one's own.
		"--conntrack-max-per-core=0", "--conntrack-tcp-timeout-established=0", "--conntrack-tcp-timeout-close-wait=0")
}

// write makes a file of the cluster, and the folder that it lies in.
func (c *cluster) write(name, content string) error {
	path := c.Path(name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(content), 0o600)
}
