package test

import (
	"encoding/json"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// elsewhere is production in a cluster that differs in everything from a plain one.
var elsewhere = sync.OnceValue(func() []object {
	return parse(renderStack(changed(apps.Prod, func(v *apps.Values) {
		v.Global.Cluster = constructs.Cluster{
			ImageMirror: "registry.example.com/mirror", AssignUserIDs: true,
			IPFamilyPolicy: "PreferDualStack", IPFamilies: []string{"IPv6", "IPv4"},
			CABundle: constructs.CABundle{ConfigMap: "company-ca", Key: "bundle.pem"},
		}
		v.Global.Architectures = []string{"amd64"}
		v.Global.PriorityClassName = "archive"
		v.Redis.Architectures = []string{"amd64", "arm64"}
		v.Redis.PriorityClassName = "queues"
		v.Backend.Sidecars = []*k8s.Container{{Name: jsii.String("exporter"), Image: jsii.String("busybox:1.37")}}
		v.ML.ModelCache.Mode = constructs.ModelsEphemeral
		v.Backend.CloudIdentity, v.ML.CloudIdentity = constructs.CloudIdentityGKE, constructs.CloudIdentityEKS
		v.Backend.ServiceAccountAnnotations = map[string]string{"iam.gke.io/gcp-service-account": "verta@example.iam.gserviceaccount.com"}
		v.Backend.Migration.Mode = "job"
		v.Redis.Backup.Enabled = true
		v.Redis.Backup.S3 = constructs.BackupS3{
			Endpoint: "https://s3.example.com", Bucket: "backups",
			AccessKeyIDSecret: &constructs.SecretKey{Name: "s3", Key: "id"}, SecretAccessKeySecret: &constructs.SecretKey{Name: "s3", Key: "key"},
		}
		v.NetworkPolicies.DNSPort = 5353
		v.NetworkPolicies.DNS = constructs.Peer{
			Namespace: "openshift-dns", PodSelector: map[string]string{"dns.operator.openshift.io/daemonset-dns": "default"},
		}
	})()))
})

func TestAssignedUserIDsLeaveOnlyThatNobodyIsRoot(t *testing.T) {
	for _, w := range podOwners(elsewhere()) {
		assert.Equal(t, map[string]any{
			"runAsNonRoot": true, "fsGroupChangePolicy": "OnRootMismatch", "seccompProfile": map[string]any{"type": "RuntimeDefault"},
		}, w.Spec.Template.Spec.SecurityContext, w.id())
		for _, c := range w.Spec.Template.Spec.allContainers() {
			assert.Equal(t, true, c.SecurityContext["runAsNonRoot"], "%s %s", w.id(), c.Name)
			assert.NotContains(t, c.SecurityContext, "runAsUser", "%s %s", w.id(), c.Name)
		}
	}
}

func TestEveryImageComesFromTheMirror(t *testing.T) {
	for _, w := range podOwners(elsewhere()) {
		for _, c := range w.Spec.Template.Spec.allContainers() {
			assert.True(t, strings.HasPrefix(c.Image, "registry.example.com/mirror/"), "%s %s: %s", w.id(), c.Name, c.Image)
		}
	}
	redis := find(elsewhere(), "StatefulSet", "verta-redis").Spec.Template.Spec.Containers[0].Image
	assert.Equal(t, "registry.example.com/mirror/library/redis:8.2.3-alpine@"+constructs.DefaultRedisImage.Digest, redis)
}

// Who talks to an address that the company's authority may have signed.
func TestTheBundleIsTrusted(t *testing.T) {
	for id, want := range map[string][]string{
		"Deployment/verta-backend": {"NODE_EXTRA_CA_CERTS"}, "Deployment/verta-frontend": {"NODE_EXTRA_CA_CERTS"},
		"Deployment/verta-ml":        {"SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"},
		"CronJob/verta-redis-backup": {"SSL_CERT_FILE"}, "CronJob/verta-redis-restore": {"SSL_CERT_FILE"},
	} {
		kind, name, _ := strings.Cut(id, "/")
		pod := find(elsewhere(), kind, name).Spec.Template.Spec
		assert.True(t, slices.ContainsFunc(pod.Volumes, func(v volume) bool { return v.ConfigMap != nil && v.ConfigMap.Name == "company-ca" }), id)
		for _, variable := range want {
			assert.True(t, slices.ContainsFunc(pod.allContainers(), func(c container) bool {
				return slices.ContainsFunc(c.Env, func(v envVar) bool { return v.Name == variable && v.Value == "/etc/verta-ca/ca.crt" })
			}), "%s %s", id, variable)
		}
	}
}

func TestEveryServiceHasTheFamilies(t *testing.T) {
	services := ofKind(elsewhere(), "Service")
	for _, s := range services {
		if len(s.Spec.Selector) == 0 {
			continue // the closed Service of the ingress leads nowhere, in any family
		}
		spec := s.generic["spec"].(map[string]any)
		assert.Equal(t, "PreferDualStack", spec["ipFamilyPolicy"], s.id())
		assert.Equal(t, []any{"IPv6", "IPv4"}, spec["ipFamilies"], s.id())
	}
	assert.GreaterOrEqual(t, len(services), 5)
	for _, s := range ofKind(objectsOf["prod"](), "Service") {
		assert.NotContains(t, s.generic["spec"], "ipFamilyPolicy", s.id())
	}
}

func TestEveryServerListensOnBothFamilies(t *testing.T) {
	for component, want := range map[string][2]string{"frontend": {"HOSTNAME", "::"}, "ml": {"ML_SERVICE_HOST", ""}} {
		for _, o := range ofKind(elsewhere(), "ConfigMap") {
			if o.component() == component {
				require.Contains(t, o.Data, want[0])
				assert.Equal(t, want[1], o.Data[want[0]])
			}
		}
	}
}

func TestArchitecturesAndPrioritiesAreTheComponentsOrAll(t *testing.T) {
	for _, w := range podOwners(elsewhere()) {
		architectures, priority := `["amd64"]`, "archive"
		if c := w.component(); c == "redis" || c == "redis-backup" {
			architectures, priority = `["amd64","arm64"]`, "queues"
		}
		affinity, err := json.Marshal(w.Spec.Template.Spec.Affinity["nodeAffinity"])
		require.NoError(t, err)
		assert.JSONEq(t, `{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[
			{"matchExpressions":[{"key":"kubernetes.io/arch","operator":"In","values":`+architectures+`}]}]}}`, string(affinity), w.id())
		assert.Equal(t, priority, w.Spec.Template.Spec.PriorityClassName, w.id())
	}
}

// calls tells whether a policy lets its pods call an address at a port.
func calls(t *testing.T, policy *object, address string, port float64) bool {
	t.Helper()
	require.NotNil(t, policy)
	for _, rule := range policy.generic["spec"].(map[string]any)["egress"].([]any) {
		ports, _ := json.Marshal(rule.(map[string]any)["ports"])
		var all []struct{ Port float64 }
		require.NoError(t, json.Unmarshal(ports, &all))
		for _, to := range rule.(map[string]any)["to"].([]any) {
			block, _ := to.(map[string]any)["ipBlock"].(map[string]any)
			if block == nil || !within(address, block["cidr"].(string)) {
				continue
			}
			excepted := false
			except, _ := block["except"].([]any)
			for _, e := range except {
				excepted = excepted || within(address, e.(string))
			}
			for _, p := range all {
				if p.Port == port && !excepted {
					return true
				}
			}
		}
	}
	return false
}

func within(address, cidr string) bool {
	return netip.MustParsePrefix(cidr).Contains(netip.MustParseAddr(address))
}

func TestPoliciesOfBothFamilies(t *testing.T) {
	both, four := find(elsewhere(), "NetworkPolicy", "verta-backend"), find(objectsOf["prod"](), "NetworkPolicy", "verta-backend")
	for _, row := range []struct {
		name    string
		address string
		port    float64
		plain   bool
		dual    bool
	}{
		{"the internet", "93.184.216.34", 443, true, true},
		{"the internet", "2606:2800:220:1::1", 443, false, true},
		{"a private network", "10.0.0.1", 443, false, false},
		{"a private network", "fd12:3456::1", 443, false, false},
		{"a neighbor", "fe80::1", 443, false, false},
		{"a database in a private network", "10.0.0.1", 4000, true, true},
		{"a database in a private network", "fd12:3456::1", 4000, false, true},
		{"metadata", "169.254.169.254", 443, false, false},
		{"metadata at the database's port", "169.254.169.254", 4000, false, false},
		{"AWS metadata at the database's port", "fd00:ec2::254", 4000, false, false},
		{"Google's metadata at the database's port", "fd20:ce::254", 4000, false, false},
		{"a neighbor at the database's port", "fe80::1", 4000, false, false},
	} {
		assert.Equal(t, row.plain, calls(t, four, row.address, row.port), "IPv4: %s %s", row.name, row.address)
		assert.Equal(t, row.dual, calls(t, both, row.address, row.port), "both: %s %s", row.name, row.address)
	}
}

// Only the component with the identity reaches what hands it out.
func TestCloudIdentitiesOpenTheirServers(t *testing.T) {
	for _, row := range []struct {
		address string
		port    float64
		only    string
	}{
		{"169.254.169.254", 80, "backend"}, // GKE, Dataplane V2
		{"169.254.169.252", 988, "backend"},
		{"169.254.170.23", 80, "ml"}, // EKS
		{"fd00:ec2::23", 80, "ml"},
	} {
		for _, component := range []string{"backend", "frontend", "ml", "redis"} {
			policy := find(elsewhere(), "NetworkPolicy", "verta-"+component)
			assert.Equal(t, component == row.only, calls(t, policy, row.address, row.port), "%s %s", component, row.address)
			assert.False(t, calls(t, find(objectsOf["prod"](), "NetworkPolicy", "verta-"+component), row.address, row.port), component)
		}
	}
}

// The annotation is all that a cloud's webhook needs; the token that it mounts is not the one that is switched off.
func TestIdentitiesNeedNoTokenOfTheCluster(t *testing.T) {
	account := find(elsewhere(), "ServiceAccount", "verta-backend")
	assert.Equal(t, "verta@example.iam.gserviceaccount.com", account.Metadata.Annotations["iam.gke.io/gcp-service-account"])
	assert.Equal(t, new(false), account.AutomountServiceAccountToken)
	assert.Equal(t, new(false), find(elsewhere(), "Deployment", "verta-backend").Spec.Template.Spec.AutomountServiceAccountToken)
}

// Routes that others make reach frontend and backend where the values say where they come from, and nothing does else.
func TestAWayInOfOnesOwn(t *testing.T) {
	reached := func(change func(v *apps.Values)) []string {
		v := apps.Prod()
		v.Ingress.Enabled = new(false)
		change(&v)
		stack, _ := drawStack(v)
		var names []string
		for _, e := range stack.Edges {
			if e.From.Name == constructs.PeerIngressController.Name {
				names = append(names, fmt.Sprintf("%s:%d", e.To.Name, e.Port))
			}
		}
		return names
	}
	router := constructs.Peer{Namespace: "openshift-ingress"}
	assert.Equal(t, []string{"verta-backend:25000", "verta-frontend:3000"},
		reached(func(v *apps.Values) { v.NetworkPolicies.IngressController = router }))
	assert.Empty(t, reached(func(*apps.Values) {}))
}

func TestDNSOfAnotherPort(t *testing.T) {
	for _, name := range []string{"verta-backend", "verta-redis"} {
		dns := find(elsewhere(), "NetworkPolicy", name).generic["spec"].(map[string]any)["egress"].([]any)[0].(map[string]any)
		assert.Equal(t, []any{
			map[string]any{"port": 5353.0, "protocol": "UDP"}, map[string]any{"port": 5353.0, "protocol": "TCP"},
		}, dns["ports"], name)
	}
}

func TestProgramsTrustTheBundle(t *testing.T) {
	for component, want := range map[string][]string{
		"backend": {"NODE_EXTRA_CA_CERTS"}, "frontend": {"NODE_EXTRA_CA_CERTS"}, "ml": {"SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"}, "redis": nil,
	} {
		for _, w := range podOwners(elsewhere()) {
			if w.component() != component {
				continue
			}
			pod := w.generic["spec"].(map[string]any)["template"].(map[string]any)["spec"].(map[string]any)
			volume := map[string]any{"name": "ca-bundle", "configMap": map[string]any{
				"name": "company-ca", "items": []any{map[string]any{"key": "bundle.pem", "path": "ca.crt"}},
			}}
			if want == nil {
				assert.NotContains(t, pod["volumes"], volume, component)
			} else {
				assert.Contains(t, pod["volumes"], volume, component)
			}
			for _, c := range w.Spec.Template.Spec.allContainers() {
				if c.Name == "exporter" {
					continue // the user's own
				}
				var named []string
				for _, v := range c.Env {
					if v.Value == "/etc/verta-ca/ca.crt" {
						named = append(named, v.Name)
					}
				}
				assert.Equal(t, want, named, "%s %s", component, c.Name)
				mounted := false
				for _, m := range c.VolumeMounts {
					mounted = mounted || m.MountPath == "/etc/verta-ca"
				}
				assert.Equal(t, want != nil, mounted, "%s %s", component, c.Name)
			}
		}
	}
}
