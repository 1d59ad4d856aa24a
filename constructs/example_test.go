package constructs_test

import (
	"fmt"
	"maps"
	"slices"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// The smallest use: one construct in a chart of your own. README.md shows it with the manifest that it gives.
func Example() {
	app := cdk8s.NewApp(nil)
	chart := cdk8s.NewChart(app, jsii.String("archive"), &cdk8s.ChartProps{Namespace: jsii.String("archive")})

	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{
		Persistence: verta.RedisPersistence{Size: "2Gi"},
	})

	fmt.Printf("clients connect to %s:%d\n", redis.Connection.Host, redis.Connection.Port)
	// app.Synth() writes dist/archive.k8s.yaml

	// Output: clients connect to verta-redis:6379
}

func ExampleNewVertaNamespace() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	made := verta.NewVertaNamespace(chart, "namespace", verta.VertaNamespaceProps{Name: "archive"})

	fmt.Println(*made.Namespace.Name(), "enforces", verta.NamespaceLabels()["pod-security.kubernetes.io/enforce"])

	// Output: archive enforces restricted
}

// Without a volume, the queues are empty after a restart: for tests.
func ExampleNewVertaRedis() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{
		Persistence: verta.RedisPersistence{Enabled: jsii.Bool(false)},
	})

	fmt.Println("host:", redis.Connection.Host)
	fmt.Printf("password: key %s of the Secret %s\n", redis.Connection.Password.Key, redis.Connection.Password.Name)

	// Output:
	// host: verta-redis
	// password: key redis-password of the Secret verta
}

// The models are downloaded once, into a volume.
func ExampleNewVertaML() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	ml := verta.NewVertaML(chart, "ml", verta.VertaMLProps{
		ModelCache: verta.ModelCache{Mode: verta.ModelsPersistent, Size: "30Gi"},
	})

	fmt.Println(*ml.Deployment.Name(), "answers at", ml.Endpoint.URL())
	fmt.Println("models are in the claim", *ml.ModelClaim.Name())

	// Output:
	// verta-ml answers at http://verta-ml:8000
	// models are in the claim verta-ml-models
}

// What is handed in becomes the pods' settings, and the calls that the network policies allow.
func ExampleNewVertaBackend() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{})
	ml := verta.NewVertaML(chart, "ml", verta.VertaMLProps{})

	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{
		Redis:     redis.Connection,
		ML:        ml.Endpoint,
		PublicURL: "https://archive.example.com",
	})

	for _, edge := range backend.Edges {
		fmt.Printf("%s calls %s:%d: %s\n", edge.From.Name, edge.To.Name, edge.Port, edge.Why)
	}

	// Output:
	// verta-backend calls verta-redis:6379: queues
	// verta-backend calls database:4000: archive
	// verta-backend calls internet:443: Discord, language models
	// verta-backend calls verta-ml:8000: classification, embeddings
}

func ExampleNewVertaFrontend() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{
		Redis: verta.ExternalRedis("redis.example.com", 6379, nil),
	})

	props := verta.VertaFrontendProps{Backend: backend.Endpoint}
	props.Autoscaling = &verta.Autoscaling{MinReplicas: 3}
	frontend := verta.NewVertaFrontend(chart, "frontend", props)

	fmt.Println(*frontend.Autoscaler.Kind(), *frontend.Autoscaler.Name())
	for _, route := range frontend.Routes {
		fmt.Println(route.Path, "private:", route.Private)
	}

	// Output:
	// HorizontalPodAutoscaler verta-frontend
	// / private: false
	// /admin private: true
	// /api/admin private: true
}

// Private paths are closed until somebody is allowed: here they lead to a Service without pods.
func ExampleNewVertaIngress() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{
		Redis: verta.ExternalRedis("redis.example.com", 6379, nil),
	})
	frontend := verta.NewVertaFrontend(chart, "frontend", verta.VertaFrontendProps{Backend: backend.Endpoint})

	ingress := verta.NewVertaIngress(chart, "ingress", verta.VertaIngressProps{
		Host:   "archive.example.com",
		Routes: slices.Concat(backend.Routes, frontend.Routes),
		TLS:    verta.IngressTLS{Enabled: true, ClusterIssuer: "letsencrypt"},
	})

	fmt.Println("public paths:", *ingress.Public.Name())
	fmt.Println("private paths:", *ingress.Private.Name(), "to", *ingress.Closed.Name())

	// Output:
	// public paths: verta
	// private paths: verta-private to verta-closed
}

// A policy denies everything, and one for each service allows what its edges say.
func ExampleNewVertaNetworkPolicies() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{})
	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{Redis: redis.Connection})

	policies := verta.NewVertaNetworkPolicies(chart, "network-policies", verta.VertaNetworkPoliciesProps{
		Endpoints: []*verta.Endpoint{backend.Endpoint, redis.Endpoint},
		Edges:     backend.Edges,
		Database:  verta.Peer{CIDRs: []string{"203.0.113.0/24"}},
	})

	fmt.Println(*policies.DefaultDeny.Name())
	for _, service := range slices.Sorted(maps.Keys(policies.ByName)) {
		fmt.Println(service)
	}

	// Output:
	// verta-default-deny
	// verta-backend
	// verta-redis
}

func ExampleNewVertaExternalSecret() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	made := verta.NewVertaExternalSecret(chart, "secret", verta.VertaExternalSecretProps{
		StoreName: "vault",
		Data: []verta.ExternalSecretData{
			{Key: verta.DefaultSecretKeys.DatabaseURL, RemoteKey: "archive/prod", RemoteProperty: "database-url"},
			{Key: verta.DefaultSecretKeys.DiscordToken, RemoteKey: "archive/prod", RemoteProperty: "discord-token"},
			{Key: verta.DefaultSecretKeys.AdminAPIKey, RemoteKey: "archive/prod", RemoteProperty: "admin-api-key"},
			{Key: verta.DefaultSecretKeys.RedisPassword, RemoteKey: "archive/prod", RemoteProperty: "redis-password"},
		},
	})

	fmt.Println(*made.ExternalSecret.ApiVersion(), *made.ExternalSecret.Kind(), *made.ExternalSecret.Name())

	// Output: external-secrets.io/v1 ExternalSecret verta
}

func ExampleNewVertaManifest() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	sealed := verta.NewVertaManifest(chart, "secret", map[string]any{
		"apiVersion": "bitnami.com/v1alpha1",
		"kind":       "SealedSecret",
		"metadata":   map[string]any{"name": "verta"},
		"spec":       map[string]any{"encryptedData": map[string]any{"database-url": "AgBy3i4OJSWK..."}},
	})

	fmt.Println(*sealed.Kind(), *sealed.Name())

	// Output: SealedSecret verta
}

// Props can be checked before anything is made, and without Node.js.
func ExampleVertaBackendProps_Validate() {
	props := verta.VertaBackendProps{PublicURL: "archive.example.com"}
	props.Resources.Requests.Memory = "2Gi"

	for _, fault := range props.Validate() {
		fmt.Println(fault)
	}

	// Output:
	// resources.requests.memory: "2Gi" is more than the limit 512Mi; fix: raise resources.limits.memory or lower the request
	// publicURL: "archive.example.com" is not an http(s) URL; fix: use a full URL like https://verta.example.com
}

func ExampleNewVertaRedisBackup() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("verta"), nil)

	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{})
	backup := verta.NewVertaRedisBackup(chart, "redis-backup", verta.VertaRedisBackupProps{
		Redis:     redis.Connection,
		DataClaim: redis.DataClaim,
		Schedule:  "0 */6 * * *",
	})

	fmt.Println(*backup.CronJob.Name(), *backup.Restore.Name(), *backup.Claim.Name())
	// Output: verta-redis-backup verta-redis-restore verta-redis-backup
}

// A Gateway serves what an Ingress would. Private paths lead to a Service without pods.
func ExampleNewVertaHTTPRoute() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{
		Redis: verta.ExternalRedis("redis.example.com", 6379, nil),
	})
	frontend := verta.NewVertaFrontend(chart, "frontend", verta.VertaFrontendProps{Backend: backend.Endpoint})

	made := verta.NewVertaHTTPRoute(chart, "gateway", verta.VertaHTTPRouteProps{
		Host:       "archive.example.com",
		Routes:     slices.Concat(backend.Routes, frontend.Routes),
		ParentRefs: []verta.GatewayRef{{Name: "public", Namespace: "gateways"}},
	})

	fmt.Println(*made.Route.Kind(), *made.Route.Name())
	fmt.Println("plain HTTP:", *made.Redirect.Name())
	fmt.Println("private paths:", *made.Closed.Name())

	// Output:
	// HTTPRoute verta
	// plain HTTP: verta-redirect
	// private paths: verta-closed
}

// The labels are those by which a Prometheus selects monitors and rules.
func ExampleNewVertaMonitoring() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)
	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{
		Exporter: verta.RedisExporter{Enabled: jsii.Bool(true)},
	})

	made := verta.NewVertaMonitoring(chart, "monitoring", verta.VertaMonitoringProps{
		Installation: "archive",
		Targets:      []*verta.MetricsTarget{redis.Metrics},
		Labels:       map[string]string{"release": "kube-prometheus-stack"},
	})

	for component, monitor := range made.Monitors {
		fmt.Println(component, "by", *monitor.Kind(), *monitor.Name())
	}
	fmt.Println(*made.Rules.Kind(), *made.Rules.Name())

	// Output:
	// redis by ServiceMonitor verta-redis
	// PrometheusRule verta-monitoring
}

// Everything in it is gone when its pod is.
func ExampleNewVertaDatabase() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("archive"), nil)

	database := verta.NewVertaDatabase(chart, "database", verta.VertaDatabaseProps{})

	fmt.Printf("mysql://root@%s:%d/%s\n", database.Endpoint.Name, database.Endpoint.Port, verta.DatabaseName)

	// Output: mysql://root@verta-database:4000/verta
}

// The Job belongs into a chart of its own, to be applied after the installation.
func ExampleNewVertaSmokeTest() {
	app := cdk8s.NewApp(nil)
	chart := cdk8s.NewChart(app, jsii.String("archive"), nil)
	redis := verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{})
	ml := verta.NewVertaML(chart, "ml", verta.VertaMLProps{})
	backend := verta.NewVertaBackend(chart, "backend", verta.VertaBackendProps{Redis: redis.Connection, ML: ml.Endpoint})
	frontend := verta.NewVertaFrontend(chart, "frontend", verta.VertaFrontendProps{Backend: backend.Endpoint})

	smoke := verta.NewVertaSmokeTest(cdk8s.NewChart(app, jsii.String("archive-smoke"), nil), "smoke-test",
		verta.VertaSmokeTestProps{
			Backend: backend.Endpoint, Frontend: frontend.Endpoint, ML: ml.Endpoint, Redis: redis.Connection,
		})

	for _, edge := range smoke.Edges {
		fmt.Printf("calls %s:%d\n", edge.To.Name, edge.Port)
	}

	// Output:
	// calls verta-backend:25000
	// calls verta-frontend:3000
	// calls verta-ml:8000
	// calls verta-redis:6379
}
