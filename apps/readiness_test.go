package apps

import (
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ready is production with a domain of its own, which is all that it lacks.
func ready() Values {
	v := Prod()
	v.Global.Domain = "verta.app"
	return v
}

func notReady(v Values, allowed, samples []string) []string {
	return lines(Environment{Name: "prod", Values: func() Values { return v }}.NotReady(allowed, samples))
}

func TestShippedProdLacksOnlyItsDomain(t *testing.T) {
	assert.Equal(t, []string{
		`verta-prod: global.domain: "verta.example.com" belongs to nobody [placeholder-domain]; fix: set the host name that users open; or allow it: --allow placeholder-domain`,
	}, notReady(Prod(), nil, nil))
	assert.Empty(t, notReady(ready(), nil, nil))
}

// Each check has a value that breaks it alone, and its name allows that alone.
func TestEachCheckCanFailAndBeAllowed(t *testing.T) {
	for name, broken := range map[string]func(v *Values){
		MutableTag:        func(v *Values) { v.ML.Image.Tag = "latest" },
		PlaceholderDomain: func(v *Values) { v.Global.Domain = "verta.localhost" },
		RedisPassword:     func(v *Values) { v.Redis.Auth.Enabled = new(false) },
		RedisPersistence:  func(v *Values) { v.Redis.Persistence.Enabled = new(false) },
		MissingLimits: func(v *Values) {
			v.Backend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1.0.0")}}
		},
		SingleReplica:       func(v *Values) { v.Frontend.Autoscaling, v.Frontend.Replicas = nil, new(1) },
		OpenPrivatePaths:    func(v *Values) { v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24", "::/0"} },
		DevelopmentDatabase: func(v *Values) { v.Database.Embedded.Enabled = true },
		SampleSecret:        func(*Values) {},
	} {
		t.Run(name, func(t *testing.T) {
			v := ready()
			broken(&v)
			var samples []string
			if name == SampleSecret {
				samples = []string{"admin-api-key"}
			}
			found := notReady(v, nil, samples)
			require.Len(t, found, 1)
			assert.Contains(t, found[0], "["+name+"]")
			assert.Empty(t, notReady(v, []string{name}, samples))
		})
	}
	assert.Len(t, ReadinessChecks, 9, "a new check needs a row above")
}

func TestMutableTags(t *testing.T) {
	for tag, want := range map[string]bool{
		"latest": true, "": true, "main": true, "1": true, "1.2": true, "v1": true, "7-alpine": true,
		"1.2.3": false, "v1.2.3": false, "8.2.3-alpine": false, "sha-abc1234": false, "2025-01-31": false,
	} {
		assert.Equal(t, want, mutable(tag), "%q", tag)
	}
	v := ready()
	v.ML.Image.Tag, v.ML.Image.Digest = "latest", "sha256:"+string(make([]byte, 64))
	assert.Empty(t, notReady(v, nil, nil), "a digest pins whatever the tag says")
}

func TestPublishedBackendIsMeantToBeAlone(t *testing.T) {
	v := ready()
	v.Global.ImageSet, v.Backend.Autoscaling = "published", nil
	assert.Empty(t, notReady(v, nil, nil))
}

func TestExternalRedisNeedsAPassword(t *testing.T) {
	v := ready()
	v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.verta.app"
	require.Len(t, notReady(v, nil, nil), 1)
}
