package constructs

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"k8s.io/apimachinery/pkg/util/validation"

	gateway "github.com/niekcandaele/verta-cdk8s/imports/gatewaynetworkingk8sio"
)

// Defaults of the HTTPRoute.
const (
	// DefaultGatewaySection is the name of the listeners for TLS, and DefaultRedirectSection of those for plain HTTP.
	DefaultGatewaySection  = "https"
	DefaultRedirectSection = "http"

	gatewayAPIVersion = "gateway.networking.k8s.io/v1"
)

// What the Gateway API allows in one object.
const (
	maxHostnames      = 16
	maxParentRefs     = 32
	maxRouteRules     = 16
	maxMatchesPerRule = 64
	maxMatches        = 128 // of all rules together
	maxHeaders        = 16
)

// VertaHTTPRouteProps configure [NewVertaHTTPRoute].
type VertaHTTPRouteProps struct {
	// NamePrefix begins the name of every object. Default: "verta". Optional.
	NamePrefix string `json:"-"`
	// Host name that users open, like "verta.example.com". Required.
	Host string `json:"-"`
	// Routes of the services behind the Gateway: those of a VertaBackend, a VertaFrontend, or your own. Required.
	Routes []Route `json:"-"`

	// Hostnames that are served too, like "www.example.com" or "*.example.com". Default: none. Optional.
	Hostnames []string `json:"hostnames,omitempty"`
	// ParentRefs are the Gateways that serve the routes; they must allow routes of this namespace. Without
	// create.enabled there must be one. Default: the one that create makes. Optional.
	ParentRefs []GatewayRef `json:"parentRefs,omitempty"`
	// Create makes the Gateway too. Optional.
	Create GatewayCreate `json:"create,omitzero"`
	// TLS of the hosts. Optional.
	TLS GatewayTLS `json:"tls,omitzero"`
	// Annotations are added to every object, for tools like external-dns. Default: none. Optional.
	Annotations map[string]string `json:"annotations,omitempty"`
	// PrivateFilter opens the private paths: /admin, and all of /api but /api/v1. It names an object of the Gateway's
	// implementation that decides who may pass; which kinds can do that, and whether they are obeyed, is the
	// implementation's affair. While the object is missing, nobody may. Default: nobody. Optional.
	PrivateFilter GatewayFilter `json:"privateFilter,omitzero"`
	// RequestHeaders are changed on the way to the services. Optional.
	RequestHeaders HeaderChanges `json:"requestHeaders,omitzero"`
	// ResponseHeaders are changed on the way to the users. Not every implementation can. Optional.
	ResponseHeaders HeaderChanges `json:"responseHeaders,omitzero"`
	// Timeouts of requests. Not every implementation can. Optional.
	Timeouts GatewayTimeouts `json:"timeouts,omitzero"`
}

// GatewayRef names a Gateway, or one of its listeners.
type GatewayRef struct {
	// Name of the Gateway. Required.
	Name string `json:"name,omitempty"`
	// Namespace of the Gateway. Default: the installation's. Optional.
	Namespace string `json:"namespace,omitempty"`
	// SectionName is the name of the listener. Default: https; with tls.enabled: false every listener that fits. Optional.
	SectionName string `json:"sectionName,omitempty"`
}

// GatewayTLS of the hosts.
type GatewayTLS struct {
	// Enabled serves the hosts over TLS only. Default: true. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	// Redirect sends plain requests to TLS, by a route of its own on the listener redirectSectionName of the same
	// Gateways. Set false where a Gateway has no such listener, or does it for all. Default: true. Optional.
	Redirect *bool `json:"redirect,omitempty"`
	// RedirectSectionName is the name of the listener for plain HTTP. Default: http. Optional.
	RedirectSectionName string `json:"redirectSectionName,omitempty"`
	// SecretName of the certificate, for create. Default: the name prefix and "-tls", if an issuer is set. Optional.
	SecretName string `json:"secretName,omitempty"`
	// ClusterIssuer of cert-manager that keeps the Secret, for create. Default: none. Optional.
	ClusterIssuer string `json:"clusterIssuer,omitempty"`
	// Issuer of cert-manager, in the same namespace, that keeps the Secret, for create. Default: none. Optional.
	Issuer string `json:"issuer,omitempty"`
}

// GatewayFilter names an object of the Gateway's implementation, in the installation's namespace.
type GatewayFilter struct {
	// Group of the object's kind, like traefik.io. Required.
	Group string `json:"group,omitempty"`
	// Kind of the object, like Middleware. Required.
	Kind string `json:"kind,omitempty"`
	// Name of the object. Required.
	Name string `json:"name,omitempty"`
}

// HeaderChanges of requests or responses. Values are no secrets: the manifest has them.
type HeaderChanges struct {
	// Set takes the place of what is there. Default: none. Optional.
	Set map[string]string `json:"set,omitempty"`
	// Add is put beside what is there. Default: none. Optional.
	Add map[string]string `json:"add,omitempty"`
	// Remove takes headers away. Default: none. Optional.
	Remove []string `json:"remove,omitempty"`
}

// GatewayTimeouts of requests, as the Gateway API writes durations: up to four whole numbers with h, m, s or ms, like 90s
// or 1m30s. 0s is none.
type GatewayTimeouts struct {
	// Request may take this long as a whole. Default: the implementation's. Optional.
	Request string `json:"request,omitempty"`
	// BackendRequest is how long the service may take to answer, at each try. Default: the implementation's. Optional.
	BackendRequest string `json:"backendRequest,omitempty"`
}

// VertaHTTPRoute brings requests from a Gateway to the services.
type VertaHTTPRoute struct {
	// Edges from the Gateway's pods to the services.
	Edges []Edge

	// Route is the HTTPRoute of all paths.
	Route cdk8s.ApiObject
	// Redirect is the HTTPRoute from plain HTTP to TLS; nil where there is none.
	Redirect cdk8s.ApiObject
	// Gateway, with create.enabled; nil otherwise.
	Gateway cdk8s.ApiObject
	// Closed is the Service without pods that private paths lead to where nobody is allowed; nil where none are private.
	Closed cdk8s.ApiObject
}

// ServesTLS tells whether users open the hosts over TLS.
func (p VertaHTTPRouteProps) ServesTLS() bool { return p.TLS.Enabled == nil || *p.TLS.Enabled }

// Closed tells whether private paths are served to nobody.
func (p VertaHTTPRouteProps) Closed() bool { return p.PrivateFilter == (GatewayFilter{}) }

func (p VertaHTTPRouteProps) redirects() bool {
	return p.ServesTLS() && (p.TLS.Redirect == nil || *p.TLS.Redirect)
}

func (p VertaHTTPRouteProps) withDefaults() VertaHTTPRouteProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	p.TLS.RedirectSectionName = cmp.Or(p.TLS.RedirectSectionName, DefaultRedirectSection)
	if p.TLS.SecretName == "" && (p.TLS.ClusterIssuer != "" || p.TLS.Issuer != "") {
		p.TLS.SecretName = p.NamePrefix + "-tls"
	}
	p.Create = p.Create.withDefaults()
	p.ParentRefs = slices.Clone(p.ParentRefs)
	if p.ServesTLS() {
		for i := range p.ParentRefs {
			p.ParentRefs[i].SectionName = cmp.Or(p.ParentRefs[i].SectionName, DefaultGatewaySection)
		}
	}
	return p
}

// hostnames are all that are served, the one that users open first.
func (p VertaHTTPRouteProps) hostnames() []string { return append([]string{p.Host}, p.Hostnames...) }

// Validate returns the faults of the props, without creating anything. It does not ask for routes, which only exist
// once the services do.
func (p VertaHTTPRouteProps) Validate() []Fault {
	given := p
	p = p.withDefaults()
	var c checker
	checkNamePrefix(&c, p.NamePrefix)
	c.domain("host", p.Host)
	p.checkHostnames(&c)
	p.checkParents(&c)
	given.TLS.check(&c, p)
	c.annotations("annotations", p.Annotations)
	if !p.Closed() {
		p.PrivateFilter.check(&c)
	}
	p.RequestHeaders.check(&c, "requestHeaders")
	for _, set := range []map[string]string{p.RequestHeaders.Set, p.RequestHeaders.Add} {
		for _, name := range sortedKeys(set) {
			if slices.Contains([]string{"authorization", "cookie", "x-api-key"}, strings.ToLower(name)) {
				c.add("requestHeaders", name, "would log every stranger in, and lie in the manifest", "remove it")
			}
		}
	}
	p.ResponseHeaders.check(&c, "responseHeaders")
	p.Timeouts.check(&c)
	return c.faults
}

func (p VertaHTTPRouteProps) checkHostnames(c *checker) {
	if len(p.Hostnames) >= maxHostnames {
		c.add("hostnames", len(p.Hostnames), "are too many for one route", fmt.Sprintf("use at most %d", maxHostnames-1))
	}
	for i, host := range p.Hostnames {
		field := fmt.Sprintf("hostnames[%d]", i)
		if len(validation.IsDNS1123Subdomain(strings.TrimPrefix(host, "*."))) > 0 {
			c.add(field, host, "is not a host name", "use one like www.example.com, or *.example.com for all below it")
		}
		if slices.Contains(p.hostnames()[:i+1], host) {
			c.add(field, host, "is served already", "remove it")
		}
	}
}

func (p VertaHTTPRouteProps) checkParents(c *checker) {
	if p.Create.Enabled {
		p.Create.check(c)
		if len(p.ParentRefs) > 0 {
			c.add("parentRefs", p.ParentRefs[0].Name, "competes with create.enabled", "keep one of the two")
		}
		return
	}
	if p.Create.GatewayClassName != "" {
		c.add("create.gatewayClassName", p.Create.GatewayClassName, "has no use while no Gateway is made",
			"set create.enabled: true or remove it")
	}
	if len(p.ParentRefs) == 0 {
		c.add("parentRefs", "(none)", "are required", "name the Gateway that serves the routes, or set create.enabled: true")
	}
	if len(p.ParentRefs) > maxParentRefs {
		c.add("parentRefs", len(p.ParentRefs), "are too many for one route", fmt.Sprintf("use at most %d", maxParentRefs))
	}
	for i, ref := range p.ParentRefs {
		field := fmt.Sprintf("parentRefs[%d]", i)
		c.required(field+".name", ref.Name, "name the Gateway")
		c.objectName(field+".name", ref.Name)
		c.namespaceName(field+".namespace", ref.Namespace)
		c.objectName(field+".sectionName", ref.SectionName)
		if p.redirects() && ref.SectionName == p.TLS.RedirectSectionName {
			c.add(field+".sectionName", ref.SectionName, "is the listener whose requests are redirected",
				"name the listener for TLS, or set tls.enabled: false")
		}
		if slices.ContainsFunc(p.ParentRefs[:i], ref.overlaps) {
			c.add(field, ref.Name, "is named twice", "remove one of the two, or give each another sectionName")
		}
	}
}

// overlaps tells whether two references are for the same Gateway, and cannot be told apart by their sections.
func (r GatewayRef) overlaps(o GatewayRef) bool {
	return r.Name == o.Name && r.Namespace == o.Namespace &&
		(r.SectionName == o.SectionName || r.SectionName == "" || o.SectionName == "")
}

// check takes what was given, before defaults, and the props with them.
func (t GatewayTLS) check(c *checker, p VertaHTTPRouteProps) {
	for _, f := range []struct{ field, value string }{
		{"secretName", t.SecretName}, {"clusterIssuer", t.ClusterIssuer}, {"issuer", t.Issuer},
	} {
		switch {
		case f.value != "" && !p.Create.Enabled:
			c.add("tls."+f.field, f.value, "has no use: the certificate is that of the Gateway, which is not made here",
				"remove it, or set create.enabled: true")
		case f.value != "" && !p.ServesTLS():
			c.add("tls."+f.field, f.value, "has no use while TLS is off", "set tls.enabled: true or remove it")
		}
	}
	c.objectName("tls.secretName", t.SecretName)
	c.objectName("tls.clusterIssuer", t.ClusterIssuer)
	c.objectName("tls.issuer", t.Issuer)
	c.objectName("tls.redirectSectionName", t.RedirectSectionName)
	if t.ClusterIssuer != "" && t.Issuer != "" {
		c.add("tls.issuer", t.Issuer, "competes with tls.clusterIssuer "+t.ClusterIssuer, "keep one of the two")
	}
	if p.Create.Enabled && slices.ContainsFunc(p.tlsListeners(), func(r GatewayRef) bool { return r.SectionName == p.TLS.RedirectSectionName }) {
		c.add("tls.redirectSectionName", p.TLS.RedirectSectionName, "is the listener of a host, for TLS", "remove it, or choose another name")
	}
	if p.Create.Enabled && p.ServesTLS() && p.TLS.SecretName == "" {
		c.add("tls.secretName", "(none)", "is required: the Gateway needs a certificate",
			"set tls.secretName, tls.clusterIssuer or tls.issuer, or tls.enabled: false")
	}
}

var (
	// kindName is how the Gateway API takes kinds.
	kindName = regexp.MustCompile(`^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`)
	// headerName and duration are as it takes those.
	headerName = regexp.MustCompile("^[A-Za-z0-9!#$%&'*+\\-.^_\x60|~]{1,256}$")
	duration   = regexp.MustCompile(`^([0-9]{1,5}(h|m|s|ms)){1,4}$`)
)

func (f GatewayFilter) check(c *checker) {
	if c.required("privateFilter.group", f.Group, "set the API group of the filter's kind, like traefik.io") {
		c.objectName("privateFilter.group", f.Group)
	}
	if c.required("privateFilter.kind", f.Kind, "set the kind of the filter, like Middleware") && !kindName.MatchString(f.Kind) {
		c.add("privateFilter.kind", f.Kind, "is not a kind", "use letters, digits and dashes, beginning with a letter")
	}
	if c.required("privateFilter.name", f.Name, "name the filter") {
		c.objectName("privateFilter.name", f.Name)
	}
}

func (h HeaderChanges) check(c *checker, field string) {
	seen := map[string]bool{}
	for _, part := range []struct {
		name    string
		headers []string
		values  map[string]string
	}{{"set", sortedKeys(h.Set), h.Set}, {"add", sortedKeys(h.Add), h.Add}, {"remove", h.Remove, nil}} {
		at := field + "." + part.name
		if len(part.headers) > maxHeaders {
			c.add(at, len(part.headers), "are too many headers for one route", fmt.Sprintf("use at most %d", maxHeaders))
		}
		for _, name := range part.headers {
			if !headerName.MatchString(name) {
				c.add(at, name, "is not the name of a header", "use letters, digits and dashes")
			}
			if key := strings.ToLower(name); seen[key] {
				c.add(at, name, "is changed twice", "name each header once, in any case")
			} else {
				seen[key] = true
			}
			if value, ok := part.values[name]; ok && (value == "" || len(value) > 4096 || strings.ContainsAny(value, "\r\n\x00")) {
				c.add(at+"."+name, fmt.Sprintf("%.40s", value), "is not the value of a header",
					"use one line of 1 to 4096 characters, or remove")
			}
		}
	}
}

func (t GatewayTimeouts) check(c *checker) {
	ok := true
	for _, f := range []struct{ field, value string }{{"request", t.Request}, {"backendRequest", t.BackendRequest}} {
		if f.value != "" && !duration.MatchString(f.value) {
			c.add("timeouts."+f.field, f.value, "is not a duration", "use whole numbers with h, m, s or ms, like 90s or 1m30s")
			ok = false
		}
	}
	request, _ := time.ParseDuration(t.Request)
	backend, _ := time.ParseDuration(t.BackendRequest)
	if ok && request > 0 && backend > request {
		c.add("timeouts.backendRequest", t.BackendRequest, "is more than timeouts.request "+t.Request, "lower it, or raise the other")
	}
}

// NewVertaHTTPRoute makes the way in for one installation through a Gateway of the Gateway API (v1, standard channel): an
// HTTPRoute, with TLS one more that redirects plain requests, and the Gateway itself if asked for.
//
// Public paths are open. The Gateway API has no allow-list, so private paths lead to a Service without pods: there is
// nothing to answer, and the longer path keeps the request from the public routes. All are rules of one HTTPRoute, which
// is accepted or not as a whole, so that the public "/" never stands alone. PrivateFilter opens them, for those that an
// object of the implementation lets pass. A second rule for the same paths, which the API never lets win over the first,
// keeps them closed where an implementation drops a rule whose filter it does not find.
//
//	constructs.NewVertaHTTPRoute(chart, "gateway", constructs.VertaHTTPRouteProps{
//		Host:       "verta.example.com",
//		Routes:     slices.Concat(backend.Routes, frontend.Routes),
//		ParentRefs: []constructs.GatewayRef{{Name: "public", Namespace: "gateways"}},
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaHTTPRoute(scope constructs.Construct, id string, props VertaHTTPRouteProps) *VertaHTTPRoute {
	p := props.withDefaults()
	mustBeValid(scope, id, slices.Concat(props.Validate(), checkRoutes(p.Routes), p.checkRules()))
	p.Routes = sortedRoutes(p.Routes)

	construct := constructs.NewConstruct(scope, text(id))
	out := &VertaHTTPRoute{Edges: edgesOfRoutes(p.Routes, p.Closed())}
	parents := p.ParentRefs
	if p.Create.Enabled {
		out.Gateway = p.newGateway(construct)
		parents = p.ownListeners()
	}
	if slices.ContainsFunc(p.Routes, Route.isPrivate) {
		out.Closed = newClosedService(construct, p.NamePrefix)
	}
	out.Route = p.newRoute(construct, "route", p.NamePrefix, parents, p.rules())
	if p.redirects() {
		out.Redirect = p.newRoute(construct, "redirect", objectName(p.NamePrefix, "redirect"), p.plainListeners(parents), p.redirectRules())
	}
	return out
}

// served is what the matches of one rule have in common: who answers, nobody where that is nil.
type served struct {
	to      *Endpoint
	private bool
}

// bundles are the routes by who serves them, in the order of the routes: a rule each.
func (p VertaHTTPRouteProps) bundles() (order []served, routes map[served][]Route) {
	routes = map[served][]Route{}
	for _, r := range p.Routes {
		key := served{r.To, r.Private}
		if r.Private && p.Closed() {
			key.to = nil
		}
		if _, ok := routes[key]; !ok {
			order = append(order, key)
		}
		routes[key] = append(routes[key], r)
	}
	// The rule behind those with a filter. Of two rules with the same match the first wins, and Traefik 3.7 drops a rule
	// whose Middleware it does not find, although the API says that its requests must fail.
	if private := slices.DeleteFunc(slices.Clone(p.Routes), func(r Route) bool { return !r.Private }); !p.Closed() && len(private) > 0 {
		behind := served{private: true}
		order, routes[behind] = append(order, behind), private
	}
	return order, routes
}

func (r Route) isPrivate() bool { return r.Private }

// gatewayPath is what the Gateway API takes for the path of a match, besides what it refuses within one.
var gatewayPath = regexp.MustCompile(`^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$`)

// checkRules are the faults of routes that an Ingress would take.
func (p VertaHTTPRouteProps) checkRules() []Fault {
	var c checker
	for i, r := range p.Routes {
		refused := slices.ContainsFunc([]string{"//", "/./", "/../", "%2f", "%2F"}, func(s string) bool { return strings.Contains(r.Path, s) })
		if refused || !gatewayPath.MatchString(r.Path) || strings.HasSuffix(r.Path, "/.") || strings.HasSuffix(r.Path, "/..") {
			c.add(fmt.Sprintf("routes[%d].path", i), r.Path, "is no path for an HTTPRoute", "use a plain path, without empty or dot segments")
		}
	}
	order, routes := p.bundles()
	if len(order) > maxRouteRules {
		c.add("routes", len(order), "are for too many services for one HTTPRoute", fmt.Sprintf("use at most %d", maxRouteRules))
	}
	total := 0
	for _, key := range order {
		n := len(routes[key])
		total += n
		if n > maxMatchesPerRule {
			c.add("routes", n, "are too many paths for one service", fmt.Sprintf("use at most %d", maxMatchesPerRule))
		}
	}
	if total > maxMatches {
		c.add("routes", total, "are too many paths for one HTTPRoute", fmt.Sprintf("use at most %d", maxMatches))
	}
	return c.faults
}

// rules have the matches that the Gateway API sorts by itself: an exact path first, then the longer prefix.
func (p VertaHTTPRouteProps) rules() []*gateway.HttpRouteSpecRules {
	var rules []*gateway.HttpRouteSpecRules
	order, routes := p.bundles()
	for _, key := range order {
		rule := &gateway.HttpRouteSpecRules{Matches: matches(routes[key])}
		backend := &gateway.HttpRouteSpecRulesBackendRefs{Name: text(closedName(p.NamePrefix)), Port: num(closedPort)}
		if key.to != nil {
			backend = &gateway.HttpRouteSpecRulesBackendRefs{Name: text(key.to.Name), Port: num(key.to.Port)}
			rule.Filters = p.filters(key.private)
			rule.Timeouts = p.timeouts()
		}
		rule.BackendRefs = list(backend)
		rules = append(rules, rule)
	}
	return rules
}

func matches(routes []Route) *[]*gateway.HttpRouteSpecRulesMatches {
	var all []*gateway.HttpRouteSpecRulesMatches
	for _, r := range routes {
		kind := gateway.HttpRouteSpecRulesMatchesPathType("PathPrefix")
		if r.PathType == PathExact {
			kind = "Exact"
		}
		all = append(all, &gateway.HttpRouteSpecRulesMatches{
			Path: &gateway.HttpRouteSpecRulesMatchesPath{Type: kind, Value: text(r.Path)},
		})
	}
	return list(all...)
}

// filters of a rule that serves. Who may pass is asked first.
func (p VertaHTTPRouteProps) filters(private bool) *[]*gateway.HttpRouteSpecRulesFilters {
	var all []*gateway.HttpRouteSpecRulesFilters
	if private {
		all = append(all, &gateway.HttpRouteSpecRulesFilters{
			Type: "ExtensionRef",
			ExtensionRef: &gateway.HttpRouteSpecRulesFiltersExtensionRef{
				Group: text(p.PrivateFilter.Group), Kind: text(p.PrivateFilter.Kind), Name: text(p.PrivateFilter.Name),
			},
		})
	}
	if h := p.RequestHeaders; !h.empty() {
		var set []*gateway.HttpRouteSpecRulesFiltersRequestHeaderModifierSet
		var add []*gateway.HttpRouteSpecRulesFiltersRequestHeaderModifierAdd
		for _, name := range sortedKeys(h.Set) {
			set = append(set, &gateway.HttpRouteSpecRulesFiltersRequestHeaderModifierSet{Name: text(name), Value: text(h.Set[name])})
		}
		for _, name := range sortedKeys(h.Add) {
			add = append(add, &gateway.HttpRouteSpecRulesFiltersRequestHeaderModifierAdd{Name: text(name), Value: text(h.Add[name])})
		}
		all = append(all, &gateway.HttpRouteSpecRulesFilters{
			Type: "RequestHeaderModifier",
			RequestHeaderModifier: &gateway.HttpRouteSpecRulesFiltersRequestHeaderModifier{
				Set: list(set...), Add: list(add...), Remove: texts(h.Remove...),
			},
		})
	}
	if h := p.ResponseHeaders; !h.empty() {
		var set []*gateway.HttpRouteSpecRulesFiltersResponseHeaderModifierSet
		var add []*gateway.HttpRouteSpecRulesFiltersResponseHeaderModifierAdd
		for _, name := range sortedKeys(h.Set) {
			set = append(set, &gateway.HttpRouteSpecRulesFiltersResponseHeaderModifierSet{Name: text(name), Value: text(h.Set[name])})
		}
		for _, name := range sortedKeys(h.Add) {
			add = append(add, &gateway.HttpRouteSpecRulesFiltersResponseHeaderModifierAdd{Name: text(name), Value: text(h.Add[name])})
		}
		all = append(all, &gateway.HttpRouteSpecRulesFilters{
			Type: "ResponseHeaderModifier",
			ResponseHeaderModifier: &gateway.HttpRouteSpecRulesFiltersResponseHeaderModifier{
				Set: list(set...), Add: list(add...), Remove: texts(h.Remove...),
			},
		})
	}
	return list(all...)
}

func (h HeaderChanges) empty() bool { return len(h.Set)+len(h.Add)+len(h.Remove) == 0 }

func (p VertaHTTPRouteProps) timeouts() *gateway.HttpRouteSpecRulesTimeouts {
	if p.Timeouts == (GatewayTimeouts{}) {
		return nil
	}
	return &gateway.HttpRouteSpecRulesTimeouts{
		Request: text(p.Timeouts.Request), BackendRequest: text(p.Timeouts.BackendRequest),
	}
}

// redirectRules send every path to TLS, private ones too: they are refused there. The answer is 301, for the definitions
// of 1.4 know no other permanent redirect.
func (p VertaHTTPRouteProps) redirectRules() []*gateway.HttpRouteSpecRules {
	return []*gateway.HttpRouteSpecRules{{Filters: list(&gateway.HttpRouteSpecRulesFilters{
		Type: "RequestRedirect",
		RequestRedirect: &gateway.HttpRouteSpecRulesFiltersRequestRedirect{
			Scheme:     "https",
			StatusCode: gateway.HttpRouteSpecRulesFiltersRequestRedirectStatusCode_VALUE_301,
		},
	})}}
}

// plainListeners are those for plain HTTP of the same Gateways, each once.
func (p VertaHTTPRouteProps) plainListeners(parents []GatewayRef) []GatewayRef {
	var plain []GatewayRef
	for _, ref := range parents {
		ref.SectionName = p.TLS.RedirectSectionName
		if !slices.Contains(plain, ref) {
			plain = append(plain, ref)
		}
	}
	return plain
}

func (p VertaHTTPRouteProps) newRoute(scope constructs.Construct, id, name string, parents []GatewayRef, rules []*gateway.HttpRouteSpecRules) cdk8s.ApiObject {
	refs := make([]*gateway.HttpRouteSpecParentRefs, len(parents))
	for i, ref := range parents {
		refs[i] = &gateway.HttpRouteSpecParentRefs{Name: text(ref.Name), Namespace: text(ref.Namespace), SectionName: text(ref.SectionName)}
	}
	return newObject(scope, id, gatewayAPIVersion, "HTTPRoute", &gateway.HttpRouteProps{
		Metadata: p.meta(name, nil),
		Spec:     &gateway.HttpRouteSpec{ParentRefs: list(refs...), Hostnames: texts(p.hostnames()...), Rules: &rules},
	})
}

func (p VertaHTTPRouteProps) meta(name string, annotations map[string]string) *cdk8s.ApiObjectMetadata {
	return &cdk8s.ApiObjectMetadata{
		Name:        text(name),
		Labels:      textMap(objectLabels(p.NamePrefix, ComponentIngress, "")),
		Annotations: textMap(merged(annotations, p.Annotations)),
	}
}
