package helmvalues

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const (
	designMLRepository    = "niekcandaele/verta-ml"
	publishedMLRepository = "niekcandaele/verta-ml-service"

	reasonPort   = "the library decides on ports and Services: ClusterIP, on the component's own port"
	reasonHarden = "the library always hardens pods: no root, no privileges, a read-only file system"
)

// chartComponent is what the chart's three Deployments differ in.
type chartComponent struct {
	name       string
	port       int
	replicas   int // where neither file says how many
	config     any // the struct whose tags name the variables
	autoscales bool
}

var (
	backendChart  = chartComponent{"backend", constructs.PortBackend, constructs.DefaultBackendReplicas, constructs.BackendConfig{}, true}
	frontendChart = chartComponent{"frontend", constructs.PortFrontend, constructs.DefaultFrontendReplicas, constructs.FrontendConfig{}, true}
	mlChart       = chartComponent{"ml", constructs.PortML, constructs.DefaultMLReplicas, constructs.MLConfig{}, false}
)

func (c *converter) component(k chartComponent, common *output) *output {
	in, out := c.root.mapping(k.name), &output{}
	out.nested("image", image(in.mapping("image")))
	fewest := c.scaling(k, in, out)
	if k.autoscales { // the chart's disruption budgets are for the same two
		minAvailable(k.name, fewest, c.minAvailable, out)
	}
	out.nested("resources", resources(in.mapping("resources")))

	probes := &output{}
	probes.nested("liveness", probe(in.mapping("livenessProbe")))
	probes.nested("readiness", probe(in.mapping("readinessProbe")))
	out.nested("probes", probes)

	config, extra := c.environment(k, in.mapping("env"))
	out.nested("config", config)
	out.put("extraEnv", extra)
	if k.name == backendChart.name {
		out.nested("migration", c.migration())
	}
	out.appendAll(common)

	service := in.mapping("service")
	service.get("type").agrees(reasonPort, "ClusterIP")
	service.get("port").agrees(reasonPort, strconv.Itoa(k.port))
	service.get("targetPort").agrees(reasonPort, strconv.Itoa(k.port), "http")
	in.get("podSecurityContext").noteIfGiven(reasonHarden)
	in.get("securityContext").noteIfGiven(reasonHarden)
	return out
}

// splitRegistry takes the first part off a repository if that is a host, as container runtimes tell it.
func splitRegistry(repository string) (registry, path string) {
	first, rest, more := strings.Cut(repository, "/")
	if more && (strings.ContainsAny(first, ".:") || first == "localhost") {
		return first, rest
	}
	return "", repository
}

func image(in *mapping) *output {
	out := &output{}
	if repository, ok := in.get("repository").text(); ok {
		registry, path := splitRegistry(repository)
		if registry != "" {
			out.text("registry", registry)
		}
		out.text("repository", path)
	}
	out.textOf("tag", in.get("tag"))
	pullPolicy(in, out)
	return out
}

func pullPolicy(in *mapping, out *output) {
	if policy, ok := in.get("pullPolicy").oneOf("not Always, IfNotPresent or Never", "Always", "IfNotPresent", "Never"); ok {
		out.text("pullPolicy", policy)
	}
}

// fullVersion has three numbers; a tag with fewer moves from one build to the next.
var fullVersion = regexp.MustCompile(`^v?\d+\.\d+\.\d+([-+.][0-9A-Za-z.+-]*)?$`)

func resources(in *mapping) *output {
	out := &output{}
	for _, part := range []string{"requests", "limits"} {
		amounts, m := &output{}, in.mapping(part)
		for _, name := range []string{"cpu", "memory", "ephemeral-storage"} {
			amounts.textOf(name, m.get(name))
		}
		for _, v := range m.all() {
			switch m.name(v) {
			case "cpu", "memory", "ephemeral-storage":
			default:
				v.note("the library knows cpu, memory and ephemeral-storage only")
			}
		}
		out.nested(part, amounts)
	}
	return out
}

func probe(in *mapping) *output {
	out := &output{}
	for _, how := range []string{"httpGet", "exec", "tcpSocket", "grpc"} {
		in.get(how).noteIfGiven("the library knows what to ask the component's program")
	}
	in.get("initialDelaySeconds").noteIfGiven("a startup probe takes its place")
	for _, timing := range []string{"periodSeconds", "timeoutSeconds", "failureThreshold"} {
		out.numberOf(timing, in.get(timing), 1)
	}
	return out
}
