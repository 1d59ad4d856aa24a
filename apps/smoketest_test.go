package apps

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// What opens the private paths to some may open them to the smoke test: it does not ask then.
func TestSmokeTestAsksPrivatePathsWhereTheyAreClosed(t *testing.T) {
	for name, row := range map[string]struct {
		change func(v *Values)
		open   bool
	}{
		"closed":     {func(*Values) {}, false},
		"allow-list": {func(v *Values) { v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24"} }, true},
		"gateway":    {func(v *Values) { v.Gateway.Enabled = true }, false},
		"filter": {func(v *Values) {
			v.Gateway.Enabled = true
			v.Gateway.PrivateFilter = constructs.GatewayFilter{Group: "traefik.io", Kind: "Middleware", Name: "allow"}
		}, true},
	} {
		v := Prod()
		row.change(&v)
		assert.Equal(t, row.open, v.smokeTest().PrivateOpen, name)
		assert.Equal(t, v.Gateway.Enabled, v.smokeTest().ByGateway, name)
	}
}

// The redirect to TLS leads to the public name, which the pod may not reach.
func TestSmokeTestAsksAsTheIngressServes(t *testing.T) {
	for url, want := range map[string]int{"": 0, "https://verta.example.com": 0, "http://ingress-nginx-controller.ingress-nginx": 1} {
		v := Prod()
		v.SmokeTest.URL = url
		assert.Len(t, v.Validate(), want, url)
		v.Ingress.TLS = constructs.IngressTLS{}
		assert.Empty(t, v.Validate(), url)
	}
}
