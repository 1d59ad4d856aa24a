package test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const snapshotDir = "snapshots"

// TestStacks holds dist/ against what the environments synthesize to: dist/ is the snapshot of the stacks.
func TestStacks(t *testing.T) {
	dist := filepath.Join("..", "dist")
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(t.TempDir())})
	for _, e := range apps.Environments {
		apps.NewVertaStack(app, e.StackID(), e.Values())
	}
	app.Synth()
	var expected []string
	for _, e := range apps.Environments {
		file := e.StackID() + ".k8s.yaml"
		expected = append(expected, file)
		got, err := os.ReadFile(filepath.Join(*app.Outdir(), file))
		require.NoError(t, err)
		compare(t, filepath.Join(dist, file), string(got))
	}
	refuseOrphans(t, dist, append(expected, "Kustomization")) // which makes the folder a base, by hand
}

// TestConstructs holds each construct against one file for its defaults and one for each choice that changes its
// structure.
func TestConstructs(t *testing.T) {
	var expected []string
	for _, s := range snapshots {
		file := s.name + ".yaml"
		expected = append(expected, filepath.FromSlash(file))
		t.Run(s.name, func(t *testing.T) {
			manifest := render(s.build)
			if strings.HasPrefix(s.name, "ingress/") {
				manifest = only(manifest, "Ingress", "Service")
			}
			if strings.HasPrefix(s.name, "gateway/") {
				manifest = only(manifest, "HTTPRoute", "Gateway")
			}
			if strings.HasPrefix(s.name, "smoke-test/") {
				manifest = about(manifest, "smoke-test")
			}
			compare(t, filepath.Join(snapshotDir, filepath.FromSlash(file)), manifest)
		})
	}
	refuseOrphans(t, snapshotDir, expected)
}

// Stand-ins for the outputs of other constructs.
var (
	redisConnection = constructs.ExternalRedis("redis.example.com", 6379, &constructs.SecretKey{Name: "redis", Key: "password"})
	mlEndpoint      = &constructs.Endpoint{Name: "verta-ml", Port: 8000}
	backendEndpoint = &constructs.Endpoint{Name: "verta-backend", Port: 25000}
)

var snapshots = []struct {
	name  string // construct/case
	build func(chart cdk8s.Chart)
}{
	{"namespace/defaults", func(chart cdk8s.Chart) {
		constructs.NewVertaNamespace(chart, "namespace", constructs.VertaNamespaceProps{Name: "verta-test"})
	}},
	{"namespace/quota-limits", func(chart cdk8s.Chart) {
		constructs.NewVertaNamespace(chart, "namespace", constructs.VertaNamespaceProps{
			Name:  "verta-test",
			Quota: constructs.NamespaceQuota{Requests: constructs.ComputeAmounts{CPU: "10", Memory: "52Gi"}, Pods: 30, Storage: "50Gi"},
			Limits: constructs.NamespaceLimits{
				DefaultLimits: constructs.ComputeAmounts{CPU: "100m", Memory: "128Mi"}, Max: constructs.ComputeAmounts{Memory: "8Gi"},
			},
		})
	}},

	{"external-secret/defaults", func(chart cdk8s.Chart) {
		constructs.NewVertaExternalSecret(chart, "secret", constructs.VertaExternalSecretProps{
			StoreName: "vault",
			Data: []constructs.ExternalSecretData{
				{Key: "database-url", RemoteKey: "verta/prod", RemoteProperty: "database-url"},
				{Key: "discord-token", RemoteKey: "discord"},
			},
		})
	}},
	{"manifest/defaults", func(chart cdk8s.Chart) {
		constructs.NewVertaManifest(chart, "manifest", map[string]any{
			"apiVersion": "bitnami.com/v1alpha1", "kind": "SealedSecret",
			"metadata": map[string]any{"name": "verta", "labels": map[string]any{"a": "b"}},
			"spec":     map[string]any{"encryptedData": map[string]any{"database-url": "AgA="}},
		})
	}},

	{"backend/defaults", backend(nil)},
	{"backend/published-images", backend(func(p *constructs.VertaBackendProps) { p.ImageSet = constructs.ImagesPublished })},
	{"backend/autoscaling", backend(func(p *constructs.VertaBackendProps) { p.Autoscaling = &constructs.Autoscaling{} })},
	{"backend/queue-scaling", backend(func(p *constructs.VertaBackendProps) {
		p.Autoscaling = &constructs.Autoscaling{Queues: &constructs.QueueScaling{}}
		p.Recommend = true
	})},
	{"backend/migration-skipped", backend(func(p *constructs.VertaBackendProps) { p.Migration.Skip = true })},
	{"backend/migration-job", backend(func(p *constructs.VertaBackendProps) { p.Migration.Mode = constructs.MigrateInJob })},
	{"backend/extras", backend(func(p *constructs.VertaBackendProps) { extras(&p.PodProps) })},

	{"frontend/defaults", frontend(nil)},
	{"frontend/published-images", frontend(func(p *constructs.VertaFrontendProps) { p.ImageSet = constructs.ImagesPublished })},
	{"frontend/autoscaling-spread", frontend(func(p *constructs.VertaFrontendProps) {
		p.Autoscaling = &constructs.Autoscaling{}
		p.Spread = true
	})},

	{"ml/defaults", ml(nil)},
	{"ml/published-images", ml(func(p *constructs.VertaMLProps) { p.ImageSet = constructs.ImagesPublished })},
	{"ml/ephemeral-models", ml(func(p *constructs.VertaMLProps) { p.ModelCache.Mode = constructs.ModelsEphemeral })},
	{"ml/persistent-models", ml(func(p *constructs.VertaMLProps) { p.ModelCache.Mode = constructs.ModelsPersistent })},
	{"ml/existing-claim", ml(func(p *constructs.VertaMLProps) {
		p.ModelCache.Mode = constructs.ModelsPersistent
		p.ModelCache.ExistingClaim = "models"
	})},
	{"ml/metrics", ml(func(p *constructs.VertaMLProps) { p.Metrics.Enabled = true })},

	{"redis/defaults", redis(nil)},
	{"redis/no-persistence", redis(func(p *constructs.VertaRedisProps) { p.Persistence.Enabled = new(false) })},
	{"redis/existing-claim", redis(func(p *constructs.VertaRedisProps) { p.Persistence.ExistingClaim = "verta-redis" })},
	{"redis/reloader", redis(func(p *constructs.VertaRedisProps) { p.Secrets.Reloader = true })},
	{"redis/exporter", redis(func(p *constructs.VertaRedisProps) { p.Exporter.Enabled = new(true) })},
	{"redis/no-auth", redis(func(p *constructs.VertaRedisProps) { p.Auth.Enabled = new(false) })},

	{"database/defaults", func(chart cdk8s.Chart) {
		constructs.NewVertaDatabase(chart, "database", constructs.VertaDatabaseProps{})
	}},

	{"smoke-test/defaults", smokeTest(nil)},
	{"smoke-test/policies-and-url", smokeTest(func(p *constructs.VertaSmokeTestProps) {
		p.URL, p.PublicHost, p.Tenant = "https://verta.example.com", "verta.example.com", "verta"
		p.NetworkPolicies = &constructs.VertaNetworkPoliciesProps{}
	})},

	{"redis/volume-snapshot", redis(func(p *constructs.VertaRedisProps) {
		p.VolumeSnapshot = constructs.RedisVolumeSnapshot{Name: "before-1-1-0", ClassName: "csi-snapshots"}
		p.Persistence.RestoreFromSnapshot = "verta-redis-before-1-0-0"
	})},

	{"redis-backup/defaults", redisBackup(nil)},
	{"redis-backup/s3", redisBackup(func(p *constructs.VertaRedisBackupProps) {
		p.S3 = constructs.BackupS3{
			Endpoint: "https://s3.example.com", Bucket: "backups", Prefix: "verta/test",
			AccessKeyIDSecret:     &constructs.SecretKey{Name: "s3", Key: "id"},
			SecretAccessKeySecret: &constructs.SecretKey{Name: "s3", Key: "key"},
		}
	})},

	{"ingress/defaults", ingress(nil)},
	{"ingress/nginx-allow-list", ingress(func(p *constructs.VertaIngressProps) {
		p.AllowedCIDRs = []string{"203.0.113.0/24", "198.51.100.7/32"}
	})},
	{"ingress/nginx-tls", ingress(func(p *constructs.VertaIngressProps) {
		p.TLS = constructs.IngressTLS{Enabled: true, ClusterIssuer: "letsencrypt-prod"}
	})},
	{"ingress/alb", ingress(func(p *constructs.VertaIngressProps) { p.Class = constructs.ClassALB })},
	{"ingress/alb-allow-list-tls", ingress(func(p *constructs.VertaIngressProps) {
		p.Class = constructs.ClassALB
		p.AllowedCIDRs = []string{"203.0.113.0/24", "198.51.100.7/32", "192.0.2.1/32"}
		p.TLS = constructs.IngressTLS{Enabled: true, CertificateARN: "arn:aws:acm:eu-west-1:111122223333:certificate/example"}
	})},

	{"gateway/defaults", httpRoute(nil)},
	{"gateway/created", httpRoute(func(p *constructs.VertaHTTPRouteProps) {
		p.Hostnames, p.ParentRefs = []string{"www.example.com"}, nil
		p.Create = constructs.GatewayCreate{Enabled: true, GatewayClassName: "traefik"}
		p.TLS.ClusterIssuer = "letsencrypt-prod"
		p.Annotations = map[string]string{"external-dns.alpha.kubernetes.io/hostname": "verta.example.com"}
		p.PrivateFilter = constructs.GatewayFilter{Group: "traefik.io", Kind: "Middleware", Name: "office"}
		p.RequestHeaders = constructs.HeaderChanges{Set: map[string]string{"X-Served-By": "gateway"}, Remove: []string{"X-Debug"}}
		p.ResponseHeaders = constructs.HeaderChanges{Add: map[string]string{"Strict-Transport-Security": "max-age=31536000"}}
		p.Timeouts = constructs.GatewayTimeouts{Request: "2m", BackendRequest: "90s"}
	})},

	{"monitoring/defaults", monitoring(nil)},
	{"monitoring/pod-monitors-elsewhere", monitoring(func(p *constructs.VertaMonitoringProps) {
		p.Monitors.Kind, p.Namespace = constructs.MonitorPod, "monitoring"
		p.Alerts.Enabled, p.Dashboard.Enabled = new(false), new(false)
	})},

	{"network-policies/defaults", func(chart cdk8s.Chart) {
		pods := constructs.Peer{Name: "verta-backend", PodSelector: map[string]string{"app.kubernetes.io/component": "backend"}}
		constructs.NewVertaNetworkPolicies(chart, "network-policies", constructs.VertaNetworkPoliciesProps{
			Endpoints: []*constructs.Endpoint{{Name: "verta-backend", Port: 25000, Pods: pods}},
			Edges: []constructs.Edge{
				{From: constructs.PeerIngressController, To: pods, Port: 25000},
				{From: constructs.PeerPrometheus, To: pods, Port: 25000},
				{From: pods, To: constructs.PeerDatabase, Port: 4000},
				{From: pods, To: constructs.PeerInternet, Port: 443},
				{From: pods, To: constructs.PeerExternalRedis, Port: 6379},
			},
		})
	}},
}

func backend(change func(p *constructs.VertaBackendProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		p := constructs.VertaBackendProps{Redis: redisConnection, ML: mlEndpoint}
		apply(&p, change)
		constructs.NewVertaBackend(chart, "backend", p)
	}
}

func frontend(change func(p *constructs.VertaFrontendProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		p := constructs.VertaFrontendProps{Backend: backendEndpoint}
		apply(&p, change)
		constructs.NewVertaFrontend(chart, "frontend", p)
	}
}

func ml(change func(p *constructs.VertaMLProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		var p constructs.VertaMLProps
		apply(&p, change)
		constructs.NewVertaML(chart, "ml", p)
	}
}

func redis(change func(p *constructs.VertaRedisProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		var p constructs.VertaRedisProps
		apply(&p, change)
		constructs.NewVertaRedis(chart, "redis", p)
	}
}

func smokeTest(change func(p *constructs.VertaSmokeTestProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		ml := constructs.NewVertaML(chart, "ml", constructs.VertaMLProps{})
		redis := constructs.NewVertaRedis(chart, "redis", constructs.VertaRedisProps{})
		backend := constructs.NewVertaBackend(chart, "backend", constructs.VertaBackendProps{Redis: redis.Connection, ML: ml.Endpoint})
		frontend := constructs.NewVertaFrontend(chart, "frontend", constructs.VertaFrontendProps{Backend: backend.Endpoint})
		p := constructs.VertaSmokeTestProps{Backend: backend.Endpoint, Frontend: frontend.Endpoint, ML: ml.Endpoint, Redis: redis.Connection}
		apply(&p, change)
		constructs.NewVertaSmokeTest(chart, "smoke-test", p)
	}
}

func redisBackup(change func(p *constructs.VertaRedisBackupProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		p := constructs.VertaRedisBackupProps{Redis: redisConnection, DataClaim: "data-verta-redis-0"}
		apply(&p, change)
		constructs.NewVertaRedisBackup(chart, "redis-backup", p)
	}
}

func ingress(change func(p *constructs.VertaIngressProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		backend := constructs.NewVertaBackend(chart, "backend", constructs.VertaBackendProps{Redis: redisConnection})
		frontend := constructs.NewVertaFrontend(chart, "frontend", constructs.VertaFrontendProps{Backend: backend.Endpoint})
		p := constructs.VertaIngressProps{Host: "verta.example.com", Routes: slices.Concat(backend.Routes, frontend.Routes)}
		apply(&p, change)
		constructs.NewVertaIngress(chart, "ingress", p)
	}
}

func httpRoute(change func(p *constructs.VertaHTTPRouteProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		backend := constructs.NewVertaBackend(chart, "backend", constructs.VertaBackendProps{Redis: redisConnection})
		frontend := constructs.NewVertaFrontend(chart, "frontend", constructs.VertaFrontendProps{Backend: backend.Endpoint})
		p := constructs.VertaHTTPRouteProps{
			Host: "verta.example.com", Routes: slices.Concat(backend.Routes, frontend.Routes),
			ParentRefs: []constructs.GatewayRef{{Name: "public", Namespace: "gateways"}},
		}
		apply(&p, change)
		constructs.NewVertaHTTPRoute(chart, "gateway", p)
	}
}

// monitoring of everything that can be watched.
func monitoring(change func(p *constructs.VertaMonitoringProps)) func(cdk8s.Chart) {
	return func(chart cdk8s.Chart) {
		p := constructs.VertaMonitoringProps{
			Targets: []*constructs.MetricsTarget{
				{Component: "backend", PortName: "http", Path: "/metrics"},
				{Component: "redis", PortName: "metrics", Path: "/metrics"},
			},
			Labels:      map[string]string{"release": "kube-prometheus-stack"},
			Certificate: "verta-tls", RedisClaim: "data-verta-redis-0",
		}
		apply(&p, change)
		constructs.NewVertaMonitoring(chart, "monitoring", p)
	}
}

func apply[T any](p *T, change func(p *T)) {
	if change != nil {
		change(p)
	}
}

// extras sets everything that a user may add to a pod.
func extras(p *constructs.PodProps) {
	p.ImagePullSecrets = []string{"registry"}
	p.ServiceAnnotations = map[string]string{"example.com/service": "yes"}
	p.ServiceAccountAnnotations = map[string]string{"example.com/identity": "verta"}
	p.PodLabels = map[string]string{"example.com/team": "archive"}
	p.PodAnnotations = map[string]string{"example.com/pod": "yes"}
	p.ExtraEnv = []*k8s.EnvVar{{Name: jsii.String("EXTRA"), Value: jsii.String("1")}}
	p.ExtraEnvFrom = []*k8s.EnvFromSource{{SecretRef: &k8s.SecretEnvSource{Name: jsii.String("extra")}}}
	p.ExtraVolumes = []*k8s.Volume{{Name: jsii.String("ca"), ConfigMap: &k8s.ConfigMapVolumeSource{Name: jsii.String("ca")}}}
	p.ExtraVolumeMounts = []*k8s.VolumeMount{{Name: jsii.String("ca"), MountPath: jsii.String("/etc/ca")}}
	p.InitContainers = []*k8s.Container{{Name: jsii.String("wait"), Image: jsii.String("example.com/wait:1")}}
	p.Sidecars = []*k8s.Container{{Name: jsii.String("proxy"), Image: jsii.String("example.com/proxy:1")}}
	p.NodeSelector = map[string]string{"kubernetes.io/arch": "amd64"}
	p.Tolerations = []*k8s.Toleration{{Key: jsii.String("spot"), Operator: jsii.String("Exists")}}
	p.Affinity = &k8s.Affinity{NodeAffinity: &k8s.NodeAffinity{}}
	p.PriorityClassName = "important"
}

// about keeps the documents of a component, with the policies that are named after it.
func about(manifest, component string) string {
	var kept []string
	for document := range strings.SplitSeq(manifest, "---\n") {
		if strings.Contains(document, "app.kubernetes.io/component: "+component+"\n") || strings.Contains(document, "-"+component+"\n") {
			kept = append(kept, document)
		}
	}
	return strings.Join(kept, "---\n")
}

// only keeps the documents of some kinds.
func only(manifest string, kinds ...string) string {
	var kept []string
	for document := range strings.SplitSeq(manifest, "---\n") {
		if slices.ContainsFunc(kinds, func(kind string) bool { return strings.Contains(document, "\nkind: "+kind+"\n") }) {
			kept = append(kept, document)
		}
	}
	return strings.Join(kept, "---\n")
}

// compare holds got against a file, or rewrites the file where -update is given.
func compare(t *testing.T, file, got string) {
	t.Helper()
	want, err := os.ReadFile(file)
	if err == nil && string(want) == got {
		return
	}
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		t.Logf("updated %s", file)
		return
	}
	require.NoError(t, err, "no snapshot; run: make update")
	require.Equal(t, string(want), got, "%s differs; if it should, run: make update", file)
}

// refuseOrphans fails on files that no case writes any more, or removes them where -update is given.
func refuseOrphans(t *testing.T, dir string, expected []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") || strings.HasSuffix(d.Name(), "-secrets.k8s.yaml") ||
			strings.HasSuffix(d.Name(), "-smoke.k8s.yaml") {
			return err // inline secrets and smoke tests lie there where somebody asked for them
		}
		file, err := filepath.Rel(dir, path)
		if err != nil || slices.Contains(expected, file) {
			return err
		}
		if *update {
			return os.Remove(path)
		}
		t.Errorf("%s belongs to no test case; remove it, or run: make update", path)
		return nil
	}))
}
