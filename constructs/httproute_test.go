package constructs

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each row starts from the defaults and breaks one thing.
func TestHTTPRouteFaults(t *testing.T) {
	create := func(p *VertaHTTPRouteProps) {
		p.ParentRefs, p.Create = nil, GatewayCreate{Enabled: true, GatewayClassName: "traefik"}
		p.TLS.SecretName = "tls"
	}
	for _, row := range []struct {
		name   string
		broken func(p *VertaHTTPRouteProps)
		want   string
	}{
		{"no host", func(p *VertaHTTPRouteProps) { p.Host = "" },
			`host: "" is required; fix: set the host name that users open, like verta.example.com`},
		{"port in a hostname", func(p *VertaHTTPRouteProps) { p.Hostnames = []string{"*.example.com", "www.example.com:443"} },
			`hostnames[1]: "www.example.com:443" is not a host name; fix: use one like www.example.com, or *.example.com for all below it`},
		{"hostname twice", func(p *VertaHTTPRouteProps) { p.Hostnames = []string{"verta.example.com"} },
			`hostnames[0]: "verta.example.com" is served already; fix: remove it`},
		{"too many hostnames", func(p *VertaHTTPRouteProps) {
			for c := range strings.SplitSeq("abcdefghijklmnop", "") {
				p.Hostnames = append(p.Hostnames, c+".example.com")
			}
		}, `hostnames: 16 are too many for one route; fix: use at most 15`},
		{"no Gateway", func(p *VertaHTTPRouteProps) { p.ParentRefs = nil },
			`parentRefs: "(none)" are required; fix: name the Gateway that serves the routes, or set create.enabled: true`},
		{"Gateway without a name", func(p *VertaHTTPRouteProps) { p.ParentRefs[0].Name = "" },
			`parentRefs[0].name: "" is required; fix: name the Gateway`},
		{"Gateway in no namespace", func(p *VertaHTTPRouteProps) { p.ParentRefs[0].Namespace = "a.b" },
			`parentRefs[0].namespace: "a.b" is not the name of a namespace; fix: use at most 63 lower case letters, digits and dashes`},
		{"served in plain text", func(p *VertaHTTPRouteProps) { p.ParentRefs[0].SectionName = "http" },
			`parentRefs[0].sectionName: "http" is the listener whose requests are redirected; fix: name the listener for TLS, or set tls.enabled: false`},
		{"Gateway twice", func(p *VertaHTTPRouteProps) {
			p.ParentRefs = append(p.ParentRefs, GatewayRef{Name: "public", SectionName: "https"})
		},
			`parentRefs[1]: "public" is named twice; fix: remove one of the two, or give each another sectionName`},
		{"two Gateways", func(p *VertaHTTPRouteProps) { create(p); p.ParentRefs = []GatewayRef{{Name: "public"}} },
			`parentRefs: "public" competes with create.enabled; fix: keep one of the two`},
		{"class without a Gateway", func(p *VertaHTTPRouteProps) { p.Create.GatewayClassName = "traefik" },
			`create.gatewayClassName: "traefik" has no use while no Gateway is made; fix: set create.enabled: true or remove it`},
		{"Gateway without a class", func(p *VertaHTTPRouteProps) { create(p); p.Create.GatewayClassName = "" },
			`create.gatewayClassName: "" is required; fix: name the GatewayClass; kubectl get gatewayclasses lists them`},
		{"one port for both", func(p *VertaHTTPRouteProps) { create(p); p.Create.HTTPSPort = 80 },
			`create.httpsPort: 80 is that of plain HTTP too; fix: use two ports`},
		{"no certificate", func(p *VertaHTTPRouteProps) { create(p); p.TLS.SecretName = "" },
			`tls.secretName: "(none)" is required: the Gateway needs a certificate; fix: set tls.secretName, tls.clusterIssuer or tls.issuer, or tls.enabled: false`},
		{"somebody else's certificate", func(p *VertaHTTPRouteProps) { p.TLS.Issuer = "letsencrypt" },
			`tls.issuer: "letsencrypt" has no use: the certificate is that of the Gateway, which is not made here; fix: remove it, or set create.enabled: true`},
		{"certificate without TLS", func(p *VertaHTTPRouteProps) { create(p); p.TLS.Enabled = new(false) },
			`tls.secretName: "tls" has no use while TLS is off; fix: set tls.enabled: true or remove it`},
		{"one name for two listeners", func(p *VertaHTTPRouteProps) {
			create(p)
			p.Hostnames, p.TLS.RedirectSectionName = []string{"www.example.com"}, "https-2"
		},
			`tls.redirectSectionName: "https-2" is the listener of a host, for TLS; fix: remove it, or choose another name`},
		{"two issuers", func(p *VertaHTTPRouteProps) { create(p); p.TLS.Issuer, p.TLS.ClusterIssuer = "a", "b" },
			`tls.issuer: "a" competes with tls.clusterIssuer b; fix: keep one of the two`},
		{"half a filter", func(p *VertaHTTPRouteProps) { p.PrivateFilter = GatewayFilter{Group: "traefik.io", Kind: "Middleware"} },
			`privateFilter.name: "" is required; fix: name the filter`},
		{"header name", func(p *VertaHTTPRouteProps) { p.ResponseHeaders.Remove = []string{"X Powered By"} },
			`responseHeaders.remove: "X Powered By" is not the name of a header; fix: use letters, digits and dashes`},
		{"header twice", func(p *VertaHTTPRouteProps) {
			p.RequestHeaders.Set, p.RequestHeaders.Remove = map[string]string{"X-A": "1"}, []string{"x-a"}
		}, `requestHeaders.remove: "x-a" is changed twice; fix: name each header once, in any case`},
		{"header over two lines", func(p *VertaHTTPRouteProps) { p.ResponseHeaders.Set = map[string]string{"X-A": "1\r\nX-B: 2"} },
			`responseHeaders.set.X-A: "1\r\nX-B: 2" is not the value of a header; fix: use one line of 1 to 4096 characters, or remove`},
		{"key for everybody", func(p *VertaHTTPRouteProps) { p.RequestHeaders.Add = map[string]string{"X-Api-Key": "1"} },
			`requestHeaders: "X-Api-Key" would log every stranger in, and lie in the manifest; fix: remove it`},
		{"duration", func(p *VertaHTTPRouteProps) { p.Timeouts.Request = "1.5m" },
			`timeouts.request: "1.5m" is not a duration; fix: use whole numbers with h, m, s or ms, like 90s or 1m30s`},
		{"a part longer than the whole", func(p *VertaHTTPRouteProps) { p.Timeouts = GatewayTimeouts{Request: "1m", BackendRequest: "61s"} },
			`timeouts.backendRequest: "61s" is more than timeouts.request 1m; fix: lower it, or raise the other`},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := VertaHTTPRouteProps{Host: "verta.example.com", ParentRefs: []GatewayRef{{Name: "public"}}}
			row.broken(&p)
			assert.Equal(t, []string{row.want}, lines(p.Validate()))
		})
	}
}

func TestMatchesOfAllRulesTogether(t *testing.T) {
	var p VertaHTTPRouteProps
	shared := []*Endpoint{{Name: "a"}, {Name: "b"}, {Name: "c"}}
	for i := range 128 {
		p.Routes = append(p.Routes, Route{Path: fmt.Sprintf("/%d", i), PathType: PathExact, To: shared[i%3]})
	}
	assert.Empty(t, p.checkRules())
	p.Routes = append(p.Routes, Route{Path: "/more", PathType: PathExact, To: shared[0]})
	assert.Equal(t, []string{`routes: 129 are too many paths for one HTTPRoute; fix: use at most 128`}, lines(p.checkRules()))
}

func TestRulesThatAnHTTPRouteCannotHave(t *testing.T) {
	var p VertaHTTPRouteProps
	for i := range 17 {
		p.Routes = append(p.Routes, Route{Path: "/" + strings.Repeat("a", i+1), PathType: PathExact, To: &Endpoint{}})
	}
	for range 65 {
		p.Routes = append(p.Routes, Route{Path: "/x", PathType: PathExact, Private: true})
	}
	p.Routes[0].Path = "/a//b"
	assert.Equal(t, []string{
		`routes[0].path: "/a//b" is no path for an HTTPRoute; fix: use a plain path, without empty or dot segments`,
		`routes: 18 are for too many services for one HTTPRoute; fix: use at most 16`,
		`routes: 65 are too many paths for one service; fix: use at most 64`,
	}, lines(p.checkRules()))
}
