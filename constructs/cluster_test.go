package constructs

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestImagesComeFromTheMirror(t *testing.T) {
	mirrored := Cluster{ImageMirror: "registry.example.com/mirror"}
	digest := DefaultRedisImage.Digest
	for image, want := range map[string]string{
		DefaultRedisImage.Reference():                 "registry.example.com/mirror/library/redis:8.2.3-alpine@" + digest,
		"ghcr.io/niekcandaele/verta-ml:1.0.0":         "registry.example.com/mirror/niekcandaele/verta-ml:1.0.0",
		"localhost:5000/tools/exporter":               "registry.example.com/mirror/tools/exporter",
		"busybox:1.37":                                "registry.example.com/mirror/library/busybox:1.37",
		"team/exporter":                               "registry.example.com/mirror/team/exporter",
		"registry.example.com/mirror/library/redis:8": "registry.example.com/mirror/library/redis:8",
		"registry.example.com/other/tool:1":           "registry.example.com/mirror/other/tool:1",
		"Not an image":                                "Not an image",
	} {
		assert.Equal(t, want, mirrored.image(image), image)
		assert.Equal(t, image, Cluster{}.image(image))
	}
}

func TestMirrorLeavesGivenContainersAlone(t *testing.T) {
	given := []*k8s.Container{{Name: new("proxy"), Image: new("busybox")}}
	pulled := Cluster{ImageMirror: "registry.example.com"}.pulled(given)
	assert.Equal(t, "registry.example.com/library/busybox", *pulled[0].Image)
	assert.Equal(t, "busybox", *given[0].Image)
}

func TestIPv6IsUsedWhereItMayBe(t *testing.T) {
	for _, row := range []struct {
		given Cluster
		want  bool
	}{
		{Cluster{}, false},
		{Cluster{IPFamilies: []string{"IPv4"}}, false},
		{Cluster{IPFamilyPolicy: "SingleStack"}, false},
		{Cluster{IPFamilies: []string{"IPv6"}}, true},
		{Cluster{IPFamilyPolicy: "PreferDualStack"}, true},
		{Cluster{IPFamilyPolicy: "RequireDualStack", IPFamilies: []string{"IPv6", "IPv4"}}, true},
	} {
		assert.Equal(t, row.want, row.given.UsesIPv6(), row.given)
	}
}

// Each row starts from a plain cluster and breaks one thing.
func TestClusterFaults(t *testing.T) {
	for _, row := range []struct {
		given Cluster
		want  string
	}{
		{Cluster{ImageMirror: "mirror"}, `imageMirror: "mirror" is not a registry; fix: use a host with a dot or a port, and a path if need be, like registry.example.com/mirror`},
		{Cluster{ImageMirror: "https://registry.example.com"}, `imageMirror: "https://registry.example.com" is not a registry; fix: use a host with a dot or a port, and a path if need be, like registry.example.com/mirror`},
		{Cluster{CABundle: CABundle{ConfigMap: "a", Secret: "b"}}, `caBundle: "a, b" are two, a ConfigMap and a Secret; fix: keep one of the two`},
		{Cluster{CABundle: CABundle{Key: "root.pem"}}, `caBundle: "root.pem" is a key of nothing; fix: name the ConfigMap or the Secret`},
		{Cluster{CABundle: CABundle{ConfigMap: "a", Key: "a/b"}}, `caBundle: "a/b" is not a key of a ConfigMap or Secret; fix: use letters, digits, '-', '_' and '.'`},
		{Cluster{IPFamilyPolicy: "DualStack"}, `ipFamilyPolicy: "DualStack" is not known; fix: use one of: SingleStack, PreferDualStack, RequireDualStack`},
		{Cluster{IPFamilies: []string{"ipv6"}}, `ipFamilies: "ipv6" is not a list of IP families; fix: use IPv4, IPv6, or both in the order you want`},
		{Cluster{IPFamilies: []string{"IPv4", "IPv6"}}, `ipFamilies: "IPv4, IPv6" are two, and Services have one by default; fix: set ipFamilyPolicy: PreferDualStack or RequireDualStack, or name one`},
	} {
		p := VertaRedisProps{}
		p.Cluster = row.given
		assert.Equal(t, []string{row.want}, lines(p.Validate()))
	}
}

// A node must meet one of the user's terms and be of the architecture.
func TestArchitecturesHoldBesideTheUsersTerms(t *testing.T) {
	disk := &k8s.NodeSelectorRequirement{Key: new("disk"), Operator: new("Exists")}
	zone := &k8s.NodeSelectorRequirement{Key: new("zone"), Operator: new("Exists")}
	user := &k8s.NodeAffinity{RequiredDuringSchedulingIgnoredDuringExecution: &k8s.NodeSelector{NodeSelectorTerms: list(
		&k8s.NodeSelectorTerm{MatchExpressions: list(disk)}, &k8s.NodeSelectorTerm{MatchExpressions: list(zone)})}}
	p := PodProps{Architectures: []string{"amd64", "arm64"}, Affinity: &k8s.Affinity{NodeAffinity: user}}
	terms := *p.affinity(nil).NodeAffinity.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTerms
	require.Len(t, terms, 2)
	for i, own := range []*k8s.NodeSelectorRequirement{disk, zone} {
		expressions := *terms[i].MatchExpressions
		require.Len(t, expressions, 2)
		assert.Equal(t, own, expressions[0])
		assert.Equal(t, "kubernetes.io/arch", *expressions[1].Key)
		assert.Equal(t, texts("amd64", "arm64"), expressions[1].Values)
	}
	assert.Len(t, *(*user.RequiredDuringSchedulingIgnoredDuringExecution.NodeSelectorTerms)[0].MatchExpressions, 1, "the user's are not changed")
	assert.Nil(t, PodProps{}.affinity(nil))
}

func TestUnknownArchitectureAndIdentity(t *testing.T) {
	p := VertaRedisProps{}
	p.Architectures, p.CloudIdentity = []string{"x86_64"}, "irsa"
	assert.Equal(t, []string{
		`architectures[0]: "x86_64" is not known; fix: use one of: amd64, arm, arm64, ppc64le, riscv64, s390x`,
		`cloudIdentity: "irsa" is not known; fix: use one of: gke, eksPodIdentity`,
	}, lines(p.Validate()))
}

// Of both families uvicorn serves no address alone, "::" with several processes.
func TestListenAddresses(t *testing.T) {
	dual := Cluster{IPFamilyPolicy: "PreferDualStack"}
	for _, row := range []struct {
		cluster Cluster
		workers int
		debug   bool
		want    string
	}{
		{Cluster{}, 1, false, "0.0.0.0"}, {Cluster{}, 2, true, "0.0.0.0"},
		{dual, 1, false, ""}, {dual, 2, false, "::"}, {dual, 1, true, "::"},
	} {
		p := VertaMLProps{Config: MLConfig{Workers: row.workers, Debug: &row.debug}}
		p.Cluster = row.cluster
		assert.Equal(t, row.want, p.WithDefaults().settings()["ML_SERVICE_HOST"], row)
	}
	p := VertaFrontendProps{}
	assert.Equal(t, "0.0.0.0", p.listenAddress())
	p.Cluster = dual
	assert.Equal(t, "::", p.listenAddress())
}
