package constructs

import (
	"fmt"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// DefaultRedisExporterImage is redis_exporter, pinned.
var DefaultRedisExporterImage = Image{
	Registry:   "docker.io",
	Repository: "oliver006/redis_exporter",
	Tag:        "v1.80.1",
}

// redisExporterContainer is the name of the sidecar.
const redisExporterContainer = "exporter"

// defaultRedisExporterResources: measured with as many keys, it takes 16 MiB, and 5 ms of a core for a scrape.
var defaultRedisExporterResources = Resources{
	Requests: ResourceList{CPU: "10m", Memory: "32Mi", EphemeralStorage: "16Mi"},
	Limits:   ResourceList{CPU: "100m", Memory: "64Mi", EphemeralStorage: "64Mi"},
}

// RedisExporter is redis_exporter in a container beside Redis. It serves Redis' own figures and the lengths of the
// backend's queues to Prometheus, on port 9121.
type RedisExporter struct {
	// Enabled runs it. Default: false; in values, what monitoring.enabled says. Optional.
	Enabled *bool `json:"enabled,omitempty"`
	// Image of redis_exporter. Default: docker.io/oliver006/redis_exporter, at the version this library was made for.
	// Optional.
	Image Image `json:"image,omitzero"`
	// Resources of the container. Default: a tenth of a core and 64Mi at most. Optional.
	Resources Resources `json:"resources,omitzero"`
}

func (e RedisExporter) withDefaults() RedisExporter {
	if e.Enabled == nil {
		e.Enabled = new(false)
	}
	e.Image = e.Image.withDefaults(DefaultRedisExporterImage)
	e.Resources = e.Resources.withDefaults(defaultRedisExporterResources)
	return e
}

func (e RedisExporter) check(c *checker) {
	var own checker
	e.Image.check(&own)
	e.Resources.check(&own)
	c.faults = append(c.faults, PrefixFaults(own.faults, "", "exporter")...)
}

// exporters is the exporter, where it is asked for.
func (p VertaRedisProps) exporters() []*k8s.Container {
	if !*p.Exporter.Enabled {
		return nil
	}
	return []*k8s.Container{p.Exporter.container(p.password())}
}

// container is the sidecar. It asks redis://localhost:6379 unless told otherwise, with the password that Redis itself reads. It has no
// readiness probe: Redis serves whether it is measured or not.
//
// The keys are looked up one by one. A pattern would have Redis scan its whole key space for every scrape, jobs and all.
func (e RedisExporter) container(password *SecretKey) *k8s.Container {
	env := []*k8s.EnvVar{
		{Name: text("REDIS_EXPORTER_CHECK_SINGLE_KEYS"), Value: text(strings.Join(queueKeys(), ","))},
		// On all addresses, those of IPv6 too, unlike its default.
		{Name: text("REDIS_EXPORTER_WEB_LISTEN_ADDRESS"), Value: text(fmt.Sprintf(":%d", PortRedisExporter))},
	}
	if password != nil {
		env = append(env, password.env("REDIS_PASSWORD"))
	}
	return &k8s.Container{
		Name:            text(redisExporterContainer),
		Image:           text(e.Image.Reference()),
		ImagePullPolicy: text(e.Image.PullPolicy),
		Env:             list(env...),
		Ports:           list(&k8s.ContainerPort{Name: text(portNameMetrics), ContainerPort: num(PortRedisExporter), Protocol: text("TCP")}),
		Resources:       e.Resources.kube(),
		LivenessProbe: &k8s.Probe{
			HttpGet:       &k8s.HttpGetAction{Path: text("/health"), Port: IntOrString(portNameMetrics)},
			PeriodSeconds: num(10), TimeoutSeconds: num(5), FailureThreshold: num(3),
		},
	}
}
