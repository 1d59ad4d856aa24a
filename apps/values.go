package apps

import (
	"cmp"
	"slices"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Values are everything that one environment may decide, in the design's hierarchy. An empty field takes its default.
type Values struct {
	// Namespace that everything is put into.
	Namespace Namespace `json:"namespace,omitzero"`
	// Global settings, for every component.
	Global Global `json:"global,omitzero"`
	// Database outside the cluster, or one to develop with.
	Database Database `json:"database,omitzero"`
	// Secrets says where the credentials are.
	Secrets Secrets `json:"secrets,omitzero"`

	// Backend is the API and the queue workers.
	Backend constructs.VertaBackendProps `json:"backend,omitzero"`
	// Frontend is the Next.js server.
	Frontend constructs.VertaFrontendProps `json:"frontend,omitzero"`
	// ML is the machine-learning service.
	ML constructs.VertaMLProps `json:"ml,omitzero"`
	// Redis holds the job queues.
	Redis Redis `json:"redis,omitzero"`
	// Ingress is the way in.
	Ingress Ingress `json:"ingress,omitzero"`
	// Gateway is the way in by the Gateway API, in the ingress' place.
	Gateway Gateway `json:"gateway,omitzero"`
	// NetworkPolicies close the pods to everything but their own edges.
	NetworkPolicies NetworkPolicies `json:"networkPolicies,omitzero"`
	// SmokeTest is the Job that --smoke writes, to apply after the installation.
	SmokeTest constructs.VertaSmokeTestProps `json:"smokeTest,omitzero"`
	// Monitoring by Prometheus and Grafana.
	Monitoring Monitoring `json:"monitoring,omitzero"`
}

// Namespace that everything is put into.
type Namespace struct {
	// Name of the namespace. Required.
	Name string `json:"name,omitempty"`
	// Create emits the Namespace, with the labels that enforce Pod Security "restricted". Set false for a second
	// installation in a namespace that the first one made. Default: true. Optional.
	Create *bool `json:"create,omitempty"`
	// Quota bounds what everything in the namespace may take together. Default: none. Optional.
	Quota constructs.NamespaceQuota `json:"quota,omitzero"`
	// Limits are what single containers get and may have. Default: none. Optional.
	Limits constructs.NamespaceLimits `json:"limits,omitzero"`
}

// Global settings, for every component.
type Global struct {
	// Domain is the host name that users open. Required.
	Domain string `json:"domain,omitempty"`
	// ImageRegistry that Verta's own images come from; a component's image.registry wins. Default: ghcr.io. Optional.
	ImageRegistry string `json:"imageRegistry,omitempty"`
	// ImagePullSecrets for every pod; a component's own list takes its place. Default: none. Optional.
	ImagePullSecrets []string `json:"imagePullSecrets,omitempty"`
	// ImageSet says what the images are like: design or published. Default: design. Optional.
	ImageSet constructs.ImageSet `json:"imageSet,omitempty"`
	constructs.Cluster
	// Architectures of nodes that pods may run on; a component's own list takes its place. Default: any. Optional.
	Architectures []string `json:"architectures,omitempty"`
	// PriorityClassName of every pod; a component's own takes its place. Default: none. Optional.
	PriorityClassName string `json:"priorityClassName,omitempty"`
	// NamePrefix begins every object's name; a second installation in a namespace needs another one.
	// Default: verta. Optional.
	NamePrefix string `json:"namePrefix,omitempty"`
}

// Database outside the cluster; how to log in is in the Secret.
type Database struct {
	// Port, for the network policies. Default: 4000, TiDB's. Optional.
	Port int `json:"port,omitempty"`
	// Embedded database, to develop with; see docs/development-database.md.
	Embedded EmbeddedDatabase `json:"embedded,omitzero"`
}

// EmbeddedDatabase is a TiDB in the cluster that forgets everything when its pod is replaced.
type EmbeddedDatabase struct {
	// Enabled makes it; the Secret's database-url must then be mysql://root@verta-database:4000/verta.
	// Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	constructs.VertaDatabaseProps
}

// Redis inside the cluster, or the address of one outside.
type Redis struct {
	// Enabled runs Redis in the cluster; otherwise external is used. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	constructs.VertaRedisProps
	// Backup of a Redis inside the cluster.
	Backup RedisBackup `json:"backup,omitzero"`
	// External Redis, where enabled is false.
	External ExternalRedis `json:"external,omitzero"`
}

// RedisBackup copies Redis at set times.
type RedisBackup struct {
	// Enabled makes backups. Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	constructs.VertaRedisBackupProps
}

// ExternalRedis is a Redis that somebody else runs.
type ExternalRedis struct {
	// Host name or address. Required where redis.enabled is false.
	Host string `json:"host,omitempty"`
	// Port. Default: 6379. Optional.
	Port int `json:"port,omitempty"`
	// PasswordSecret refers to the password. Without its name, the key is one of the installation's own Secret.
	// Default: none. Optional.
	PasswordSecret *constructs.SecretKey `json:"passwordSecret,omitempty"`
	// TLS is refused where it is true: the application hands nothing about TLS to its Redis client. docs/redis.md says
	// what can be done. Default: false. Optional.
	TLS bool `json:"tls,omitempty"`
}

// Ingress is the way in from outside.
type Ingress struct {
	// Enabled makes the Ingress. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	constructs.VertaIngressProps
}

// Gateway is the way in by the Gateway API.
type Gateway struct {
	// Enabled makes the routes; set ingress.enabled: false with it. Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	constructs.VertaHTTPRouteProps
}

// NetworkPolicies close the pods to everything but their own edges.
type NetworkPolicies struct {
	// Enabled makes the policies; they take effect only in clusters whose network plugin enforces them.
	// Default: false. Optional.
	Enabled bool `json:"enabled,omitempty"`
	constructs.VertaNetworkPoliciesProps
}

// Monitoring by Prometheus and Grafana, for clusters with the Prometheus Operator.
type Monitoring struct {
	// Enabled makes the monitors, the alerts and the dashboard, and runs the exporter beside Redis. Default: false.
	// Optional.
	Enabled bool `json:"enabled,omitempty"`
	constructs.VertaMonitoringProps
}

// CreatesNamespace tells whether the stack makes its Namespace.
func (v Values) CreatesNamespace() bool { return on(v.Namespace.Create) }

func (v Values) runsRedis() bool  { return on(v.Redis.Enabled) }
func (v Values) hasIngress() bool { return on(v.Ingress.Enabled) }

// hasOwnWayIn tells whether requests come in by what is no part of the stack, like OpenShift's Routes: it makes no way in
// itself, and the values say where requests come from.
func (v Values) hasOwnWayIn() bool {
	return !v.hasIngress() && !v.Gateway.Enabled && !v.NetworkPolicies.IngressController.PicksNothing()
}

// on is a switch that is on unless it says otherwise.
func on(b *bool) bool { return b == nil || *b }

// The props of each construct: its part of the values, and what is global. References to other constructs are added
// by the stack.

func (v Values) pod(p constructs.PodProps) constructs.PodProps {
	p.NamePrefix = v.Global.NamePrefix
	p.ImageSet = v.Global.ImageSet
	p.Secrets = v.Secrets.Secrets
	p.Cluster = v.Global.Cluster
	p.PriorityClassName = cmp.Or(p.PriorityClassName, v.Global.PriorityClassName)
	if len(p.Architectures) == 0 {
		p.Architectures = slices.Clone(v.Global.Architectures)
	}
	if len(p.ImagePullSecrets) == 0 {
		p.ImagePullSecrets = slices.Clone(v.Global.ImagePullSecrets)
	}
	return p
}

// ownImage is pod for the components whose images are Verta's own.
func (v Values) ownImage(p constructs.PodProps) constructs.PodProps {
	p = v.pod(p)
	p.Image.Registry = cmp.Or(p.Image.Registry, v.Global.ImageRegistry)
	return p
}

func (v Values) backend() constructs.VertaBackendProps {
	p := v.Backend
	p.PodProps = v.ownImage(p.PodProps)
	p.PublicURL = v.PublicURL()
	p.DatabasePort = v.Database.Port
	return p
}

func (v Values) frontend() constructs.VertaFrontendProps {
	p := v.Frontend
	p.PodProps = v.ownImage(p.PodProps)
	return p
}

func (v Values) ml() constructs.VertaMLProps {
	p := v.ML
	p.PodProps = v.ownImage(p.PodProps)
	p.DatabasePort = v.Database.Port
	return p
}

func (v Values) redis() constructs.VertaRedisProps {
	p := v.Redis.VertaRedisProps
	p.PodProps = v.pod(p.PodProps)
	if p.Exporter.Enabled == nil {
		p.Exporter.Enabled = new(v.Monitoring.Enabled)
	}
	return p
}

func (v Values) redisBackup() constructs.VertaRedisBackupProps {
	p := v.Redis.Backup.VertaRedisBackupProps
	p.Pod = v.redis().PodProps
	return p
}

func (v Values) externalRedis() constructs.RedisConnection {
	e := v.Redis.External
	password := e.PasswordSecret
	if password != nil {
		password = &constructs.SecretKey{Name: cmp.Or(password.Name, v.SecretName()), Key: password.Key}
	}
	return constructs.ExternalRedis(e.Host, cmp.Or(e.Port, constructs.PortRedis), password)
}

func (v Values) ingress() constructs.VertaIngressProps {
	p := v.Ingress.VertaIngressProps
	p.NamePrefix = v.Global.NamePrefix
	p.IPv6 = v.Global.HasIPv6()
	p.Host = v.Global.Domain
	return p
}

func (v Values) gateway() constructs.VertaHTTPRouteProps {
	p := v.Gateway.VertaHTTPRouteProps
	p.NamePrefix = v.Global.NamePrefix
	p.Host = v.Global.Domain
	return p
}

func (v Values) networkPolicies() constructs.VertaNetworkPoliciesProps {
	p := v.NetworkPolicies.VertaNetworkPoliciesProps
	p.IPv6 = v.Global.UsesIPv6()
	if at := &p.Prometheus; v.Monitoring.Enabled && at.Namespace == "" && len(at.PodSelector)+len(at.CIDRs) == 0 {
		at.Namespace = v.Monitoring.Namespace // a Prometheus that looks in its own namespace only is in that one
	}
	p.NamePrefix = v.Global.NamePrefix
	return p
}

func (v Values) monitoring() constructs.VertaMonitoringProps {
	p := v.Monitoring.VertaMonitoringProps
	p.NamePrefix = v.Global.NamePrefix
	p.Installation = v.Namespace.Name
	usual := cmp.Or(v.Global.NamePrefix, constructs.DefaultNamePrefix) + "-tls"
	if tls := v.Ingress.TLS; v.hasIngress() && tls.Enabled && (tls.ClusterIssuer != "" || tls.Issuer != "") {
		p.Certificate = cmp.Or(tls.SecretName, usual)
	}
	if tls := v.Gateway.TLS; v.Gateway.Enabled && v.Gateway.Create.Enabled && (tls.ClusterIssuer != "" || tls.Issuer != "") {
		p.Certificate = cmp.Or(tls.SecretName, usual)
	}
	return p
}

func (v Values) namespace() constructs.VertaNamespaceProps {
	return constructs.VertaNamespaceProps{
		Name: v.Namespace.Name, NamePrefix: v.Global.NamePrefix, Quota: v.Namespace.Quota, Limits: v.Namespace.Limits,
	}
}

func (v Values) database() constructs.VertaDatabaseProps {
	p := v.Database.Embedded.VertaDatabaseProps
	p.PodProps = v.pod(p.PodProps)
	return p
}

// PublicURL is the address that users open.
func (v Values) PublicURL() string {
	tls := v.Ingress.TLS.Enabled
	if v.Gateway.Enabled {
		tls = v.gateway().ServesTLS()
	}
	if tls {
		return "https://" + v.Global.Domain
	}
	return "http://" + v.Global.Domain
}
