// Package apps holds the environments, which are data, and the stack that they are poured into.
package apps

import (
	"slices"

	jsiiconstructs "github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// VertaStack is a whole installation of Verta: one chart, which becomes one manifest. Parts that the values switch off
// are nil.
type VertaStack struct {
	// Chart that holds everything; add to it what is your own.
	Chart cdk8s.Chart
	// Namespace, unless namespace.create is false.
	Namespace *constructs.VertaNamespace
	// ExternalSecret, with secrets.source externalSecret.
	ExternalSecret *constructs.VertaExternalSecret
	// SealedSecret, with secrets.source sealed.
	SealedSecret cdk8s.ApiObject
	// Database, with database.embedded.
	Database *constructs.VertaDatabase
	// Redis, unless redis.enabled is false.
	Redis *constructs.VertaRedis
	// RedisBackup, with redis.backup.enabled.
	RedisBackup *constructs.VertaRedisBackup
	// ML is the machine-learning service.
	ML *constructs.VertaML
	// Backend is the API and the queue workers.
	Backend *constructs.VertaBackend
	// Frontend is the Next.js server.
	Frontend *constructs.VertaFrontend
	// Ingress, unless ingress.enabled is false.
	Ingress *constructs.VertaIngress
	// Gateway has the routes of the Gateway API, with gateway.enabled.
	Gateway *constructs.VertaHTTPRoute
	// NetworkPolicies, with networkPolicies.enabled.
	NetworkPolicies *constructs.VertaNetworkPolicies
	// Monitoring, with monitoring.enabled.
	Monitoring *constructs.VertaMonitoring

	// Edges of the topology: who calls whom.
	Edges []constructs.Edge
	// Callers are pods that call others and answer nobody: those of Jobs.
	Callers []constructs.Peer
	// Routes that the ingress or the Gateway serves; none where there is neither.
	Routes []constructs.Route
}

// NewVertaStack makes the chart id with everything that the values ask for. It panics with a
// [*constructs.InvalidPropsError] that lists all faults of the values, before anything is made.
func NewVertaStack(scope jsiiconstructs.Construct, id string, values Values) *VertaStack {
	if faults := values.Validate(); len(faults) > 0 {
		panic(&constructs.InvalidPropsError{Faults: constructs.PrefixFaults(faults, id, "")})
	}
	s := &VertaStack{}
	s.Chart = cdk8s.NewChart(scope, jsii.String(id), &cdk8s.ChartProps{
		Namespace:                 jsii.String(values.Namespace.Name),
		DisableResourceNameHashes: jsii.Bool(true),
	})

	if values.CreatesNamespace() {
		s.Namespace = constructs.NewVertaNamespace(s.Chart, "namespace", values.namespace())
	}

	s.addSecret(values)

	redis := values.externalRedis()
	if values.runsRedis() {
		s.Redis = constructs.NewVertaRedis(s.Chart, "redis", values.redis())
		redis = s.Redis.Connection
	}

	ml, backend := values.ml(), values.backend()
	if values.Database.Embedded.Enabled {
		s.Database = constructs.NewVertaDatabase(s.Chart, "database", values.database())
		ml.Database, backend.Database = s.Database.Endpoint, s.Database.Endpoint
	}

	s.ML = constructs.NewVertaML(s.Chart, "ml", ml)

	backend.Redis = redis
	backend.ML = s.ML.Endpoint
	s.Backend = constructs.NewVertaBackend(s.Chart, "backend", backend)

	frontend := values.frontend()
	frontend.Backend = s.Backend.Endpoint
	s.Frontend = constructs.NewVertaFrontend(s.Chart, "frontend", frontend)

	s.Edges = slices.Concat(s.Frontend.Edges, s.Backend.Edges, s.ML.Edges)
	if s.Redis != nil {
		s.Edges = append(s.Edges, s.Redis.Edges...)
	}
	s.Callers = s.Backend.Callers
	if s.Database != nil {
		s.Edges = append(s.Edges, s.Database.Edges...)
	}
	s.addBackup(values)
	if values.hasIngress() {
		ingress := values.ingress()
		s.Routes = slices.Concat(s.Backend.Routes, s.Frontend.Routes)
		ingress.Routes = s.Routes
		s.Ingress = constructs.NewVertaIngress(s.Chart, "ingress", ingress)
		s.Edges = slices.Concat(s.Ingress.Edges, s.Edges)
	}

	if values.Gateway.Enabled {
		gateway := values.gateway()
		s.Routes = slices.Concat(s.Backend.Routes, s.Frontend.Routes)
		gateway.Routes = s.Routes
		s.Gateway = constructs.NewVertaHTTPRoute(s.Chart, "gateway", gateway)
		s.Edges = slices.Concat(s.Gateway.Edges, s.Edges)
	}

	if values.hasOwnWayIn() {
		s.Edges = slices.Concat(requestsTo(s.Backend.Endpoint, s.Frontend.Endpoint), s.Edges)
	}

	if values.NetworkPolicies.Enabled {
		policies := values.networkPolicies()
		policies.Endpoints = s.endpoints()
		policies.Callers = s.Callers
		policies.Edges = s.Edges
		s.NetworkPolicies = constructs.NewVertaNetworkPolicies(s.Chart, "network-policies", policies)
	}

	if values.Monitoring.Enabled {
		monitoring := values.monitoring()
		monitoring.Targets = s.metrics()
		if s.Redis != nil {
			monitoring.RedisClaim = s.Redis.DataClaim
		}
		s.Monitoring = constructs.NewVertaMonitoring(s.Chart, "monitoring", monitoring)
	}
	return s
}

// requestsTo are the edges of a way in that is no part of the stack. Which paths it serves is its own matter.
func requestsTo(endpoints ...*constructs.Endpoint) []constructs.Edge {
	var edges []constructs.Edge
	for _, e := range endpoints {
		edges = append(edges, constructs.Edge{
			From: constructs.PeerIngressController, To: e.Pods, Port: e.Port, Why: "requests from users",
		})
	}
	return edges
}

// addBackup makes the backup of Redis, where there is one to copy.
func (s *VertaStack) addBackup(values Values) {
	if s.Redis == nil || !values.Redis.Backup.Enabled {
		return
	}
	backup := values.redisBackup()
	backup.Redis, backup.DataClaim = s.Redis.Connection, s.Redis.DataClaim
	s.RedisBackup = constructs.NewVertaRedisBackup(s.Chart, "redis-backup", backup)
	s.Edges = slices.Concat(s.Edges, s.RedisBackup.Edges)
	s.Callers = slices.Concat(s.Callers, s.RedisBackup.Callers)
}

// addSecret makes what brings the Secret, where the source is part of the stack.
func (s *VertaStack) addSecret(values Values) {
	switch values.Secrets.Source {
	case SecretsExternal:
		s.ExternalSecret = constructs.NewVertaExternalSecret(s.Chart, "secret", values.externalSecret())
	case SecretsSealed:
		manifest, _ := values.sealedSecret() // validated
		s.SealedSecret = constructs.NewVertaManifest(s.Chart, "secret", manifest)
	}
}

// metrics are what the components serve, in the order of the stack.
func (s *VertaStack) metrics() []*constructs.MetricsTarget {
	targets := []*constructs.MetricsTarget{s.Frontend.Metrics, s.Backend.Metrics, s.ML.Metrics}
	if s.Redis != nil {
		targets = append(targets, s.Redis.Metrics)
	}
	return targets
}

func (s *VertaStack) endpoints() []*constructs.Endpoint {
	endpoints := []*constructs.Endpoint{s.Frontend.Endpoint, s.Backend.Endpoint, s.ML.Endpoint}
	if s.Redis != nil {
		endpoints = append(endpoints, s.Redis.Endpoint)
	}
	if s.Database != nil {
		endpoints = append(endpoints, s.Database.Endpoint)
	}
	return endpoints
}
