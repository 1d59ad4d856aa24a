package apps

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestShippedEnvironmentsHaveNoFaults(t *testing.T) {
	for _, e := range Environments {
		assert.Empty(t, e.Values().Validate(), e.Name)
	}
}

func TestFaultsUseTheWordsOfTheValues(t *testing.T) {
	for _, row := range []struct {
		name   string
		broken func(v *Values)
		fields []string
	}{
		{"name prefix, which four components check", func(v *Values) { v.Global.NamePrefix = "9" }, []string{"global.namePrefix"}},
		{"image set", func(v *Values) { v.Global.ImageSet = "x" }, []string{"global.imageSet"}},
		{"domain, which makes host and URL", func(v *Values) { v.Global.Domain = "" }, []string{"global.domain"}},
		{"namespace", func(v *Values) { v.Namespace.Name = "Verta" }, []string{"namespace.name"}},
		{"database port", func(v *Values) { v.Database.Port = -1 }, []string{"database.port"}},
		{"secret key", func(v *Values) { v.Secrets.Keys.DatabaseURL = "a b" }, []string{"secrets.keys.databaseUrl"}},
		{"mirror, which four components check", func(v *Values) { v.Global.ImageMirror = "x" }, []string{"global.imageMirror"}},
		{"families, which four components check", func(v *Values) { v.Global.IPFamilies = []string{"x"} }, []string{"global.ipFamilies"}},
		{"family policy", func(v *Values) { v.Global.IPFamilyPolicy = "x" }, []string{"global.ipFamilyPolicy"}},
		{"registry beside the mirror", func(v *Values) {
			v.Global.ImageMirror, v.Global.ImageRegistry = "mirror.example.com", "mirror.example.com"
		}, []string{"global.imageRegistry"}},
		{"two databases", func(v *Values) { v.Database.Embedded.Enabled, v.Database.Port = true, 3306 }, []string{"database.port"}},
		{"external Redis", func(v *Values) { v.Redis.Enabled = new(false) }, []string{"redis.external.host"}},
		{"external Redis beside one inside", func(v *Values) { v.Redis.External.Host = "redis.example.com" }, []string{"redis.external"}},
		{"probe host is no domain", func(v *Values) { v.Redis.Enabled = new(false); v.Redis.External.Host = "a b" }, []string{"redis.external.host"}},
		{"TLS to Redis", func(v *Values) {
			v.Redis.Enabled, v.Redis.External.Host, v.Redis.External.TLS = new(false), "redis.example.com", true
		}, []string{"redis.external.tls"}},
		{"backups of somebody else's Redis", func(v *Values) {
			v.Redis.Enabled, v.Redis.External.Host, v.Redis.Backup.Enabled = new(false), "redis.example.com", true
		}, []string{"redis.backup.enabled"}},
		{"Redis beside its backup", func(v *Values) {
			v.Redis.Backup.Enabled, v.Redis.PriorityClassName = true, "a b"
		}, []string{"redis.priorityClassName"}},
		{"backup", func(v *Values) { v.Redis.Backup.Enabled, v.Redis.Backup.Schedule = true, "daily" }, []string{"redis.backup.schedule"}},
		{"keys that the contract does not have", func(v *Values) {
			v.Secrets.Source, v.Secrets.External = SecretsExternal, ExternalSecret{
				StoreName: "vault", OptionalKeys: []string{"sentry-dsn", "sentry_dsn"},
				RemoteKeys: map[string]RemoteKey{"database-url": {Key: "a"}, "databaseUrl": {Key: "a"}},
			}
		}, []string{"secrets.external.remoteKeys.databaseUrl", "secrets.external.optionalKeys[1]"}},
		{"everything at once", func(v *Values) {
			v.Backend.Replicas, v.Backend.Autoscaling = new(-1), nil
			v.ML.ModelCache.Mode = "x"
			v.Ingress.Class = "x"
		}, []string{"ml.modelCache.mode", "backend.replicas", "ingress.class"}},
		{"policies that keep the load balancer out", func(v *Values) {
			v.Ingress.Class = constructs.ClassALB
			v.Ingress.TLS.SecretName, v.Ingress.TLS.ClusterIssuer = "", ""
		}, []string{"networkPolicies.ingressController.cidrs"}},
		{"two ways in, and policies for the other one", func(v *Values) {
			v.Gateway.Enabled = true
			v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24"}
		}, []string{"gateway.parentRefs", "gateway.enabled", "ingress.allowedCIDRs", "networkPolicies.ingressController.namespace"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := Prod()
			row.broken(&v)
			var fields []string
			for _, f := range v.Validate() {
				fields = append(fields, f.Field)
				assert.NotEmpty(t, f.Fix, f.Field)
			}
			assert.Equal(t, row.fields, fields)
		})
	}
}

func TestPublicURL(t *testing.T) {
	v := Prod()
	assert.Equal(t, "https://verta.example.com", v.PublicURL())
	v.Ingress = Ingress{Enabled: new(false)}
	assert.Equal(t, "http://verta.example.com", v.PublicURL())
	v.Gateway.Enabled = true
	assert.Equal(t, "https://verta.example.com", v.PublicURL(), "a Gateway serves TLS unless told otherwise")
	v.Gateway.TLS.Enabled = new(false)
	assert.Equal(t, "http://verta.example.com", v.PublicURL())
}

// With PreferDualStack alone a cluster of IPv4 has no subnets for an ALB of both families.
func TestIngressKnowsOfIPv6(t *testing.T) {
	for _, row := range []struct {
		policy   string
		families []string
		want     bool
	}{
		{"", nil, false}, {"SingleStack", []string{"IPv4"}, false}, {"PreferDualStack", nil, false},
		{"", []string{"IPv6"}, true}, {"RequireDualStack", nil, true}, {"PreferDualStack", []string{"IPv4", "IPv6"}, true},
	} {
		v := Prod()
		v.Global.IPFamilyPolicy, v.Global.IPFamilies = row.policy, row.families
		assert.Equal(t, row.want, v.ingress().IPv6, "%s %v", row.policy, row.families)
	}
}

func TestSelect(t *testing.T) {
	one, err := Select(Environments, "prod", "prod")
	require.NoError(t, err)
	require.Len(t, one, 1)
	assert.Equal(t, "verta-prod", one[0].StackID())
	_, err = Select(Environments, "staging")
	assert.EqualError(t, err, `unknown environment "staging"; known: dev, prod`)
}

func TestComponentsOwnRegistryAndPullSecretsWin(t *testing.T) {
	v := Values{}
	v.Global.ImageRegistry, v.Global.ImagePullSecrets = "mirror.example.com", []string{"global"}
	v.ML.Image.Registry, v.ML.ImagePullSecrets = "ml.example.com", []string{"ml"}
	assert.Equal(t, "mirror.example.com", v.backend().Image.Registry)
	assert.Equal(t, []string{"global"}, v.backend().ImagePullSecrets)
	assert.Equal(t, "ml.example.com", v.ml().Image.Registry)
	assert.Equal(t, []string{"ml"}, v.ml().ImagePullSecrets)
	assert.Empty(t, v.redis().Image.Registry, "Redis comes from elsewhere")
	assert.Equal(t, []string{"global"}, v.redis().ImagePullSecrets)
}

func TestThePasswordOfAnExternalRedisIsInTheSecret(t *testing.T) {
	for want, change := range map[string]func(v *Values){
		"verta": func(*Values) {},
		"games": func(v *Values) { v.Global.NamePrefix = "games" },
		"other": func(v *Values) { v.Secrets.Name = "other" },
		"own":   func(v *Values) { v.Redis.External.PasswordSecret.Name = "own" },
	} {
		v := Prod()
		v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.example.com"
		v.Redis.External.PasswordSecret = &constructs.SecretKey{Key: "redis-password"}
		change(&v)
		assert.Empty(t, v.Validate(), want)
		assert.Equal(t, constructs.SecretKey{Name: want, Key: "redis-password"}, *v.externalRedis().Password)
	}
}

func TestPrometheusIsWhereTheMonitorsAre(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(v *Values)
		want   constructs.Peer
	}{
		{"by default", func(*Values) {}, constructs.Peer{Namespace: "observability"}},
		{"not without monitoring", func(v *Values) { v.Monitoring.Enabled = false }, constructs.Peer{}},
		{"unless a namespace is named", func(v *Values) { v.NetworkPolicies.Prometheus.Namespace = "other" }, constructs.Peer{Namespace: "other"}},
		{"unless addresses are", func(v *Values) { v.NetworkPolicies.Prometheus.CIDRs = []string{"10.0.0.0/24"} },
			constructs.Peer{CIDRs: []string{"10.0.0.0/24"}}},
	} {
		v := Prod()
		v.Monitoring.Enabled, v.Monitoring.Namespace = true, "observability"
		row.change(&v)
		assert.Equal(t, row.want, v.networkPolicies().Prometheus, row.name)
	}
}
