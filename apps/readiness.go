package apps

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/distribution/reference"
	"k8s.io/apimachinery/pkg/api/resource"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// The names of what keeps an environment from being fit for production. Each can be allowed by its name, not all at once.
const (
	MutableTag          = "mutable-tag"
	PlaceholderDomain   = "placeholder-domain"
	SampleSecret        = "sample-secret"
	RedisPassword       = "redis-password"
	RedisPersistence    = "redis-persistence"
	MissingLimits       = "missing-limits"
	SingleReplica       = "single-replica"
	OpenPrivatePaths    = "open-private-paths"
	DevelopmentDatabase = "development-database"
	ModelMemory         = "model-memory"
)

// ReadinessChecks are the names of all of them.
var ReadinessChecks = []string{
	MutableTag, PlaceholderDomain, SampleSecret, RedisPassword, RedisPersistence, MissingLimits, SingleReplica,
	OpenPrivatePaths, DevelopmentDatabase, ModelMemory,
}

// NotReady returns everything that keeps the environment from being fit for production, but what is allowed by name.
// samples are the keys of the Secret whose values look like those of an example; only inline secrets can be looked at.
func (e Environment) NotReady(allowed, samples []string) []constructs.Fault {
	var faults []constructs.Fault
	for _, p := range e.Values().problems(samples) {
		if !slices.Contains(allowed, p.name) {
			p.fault.Fix += "; or allow it: --allow " + p.name
			p.fault.Problem += " [" + p.name + "]"
			faults = append(faults, p.fault)
		}
	}
	return e.located(faults)
}

type problem struct {
	name  string
	fault constructs.Fault
}

func (v Values) problems(samples []string) []problem {
	var found []problem
	add := func(name, field, value, what, fix string) {
		found = append(found, problem{name, constructs.Fault{Field: field, Value: value, Problem: what, Fix: fix}})
	}
	addMutable := func(field, tag string) {
		add(MutableTag, field, fmt.Sprintf("%q", tag), "can mean another image tomorrow", "pin a version, or a digest")
	}
	own := func(field string, image constructs.Image) {
		if image.Mutable() {
			addMutable(field+".image.tag", image.Tag)
		}
	}
	for _, c := range v.components() {
		own(c.name, c.pod.Image)
		for _, user := range []struct {
			field      string
			containers []*k8s.Container
		}{{"initContainers", c.pod.InitContainers}, {"sidecars", c.pod.Sidecars}} {
			for i, container := range user.containers {
				if tag, ok := mutableTag(container); ok {
					addMutable(fmt.Sprintf("%s.%s[%d].image", c.name, user.field, i), tag)
				}
			}
		}
		for _, container := range c.containers {
			var missing []string
			for _, name := range []string{"cpu", "memory"} {
				if _, said := container.Demand["limits."+name]; container.Added && !said {
					missing = append(missing, name)
				}
			}
			if len(missing) > 0 {
				add(MissingLimits, c.name+"."+container.Field+".resources.limits", "(no "+strings.Join(missing, ", no ")+")",
					"lets one container take the whole node", "set limits for cpu and memory")
			}
		}
		switch {
		case c.replicas < 1:
			add(SingleReplica, c.name+".replicas", fmt.Sprint(c.replicas), "serves nobody", "set 1 or more, or autoscaling")
		case c.replicas == 1 && c.several:
			add(SingleReplica, c.name+".replicas", "1", "is down whenever its node is", "set 2 or more, or autoscaling.minReplicas")
		}
	}
	if redis := v.redis().WithDefaults(); v.runsRedis() && *redis.Exporter.Enabled {
		own("redis.exporter", redis.Exporter.Image)
	}
	if backup := v.redisBackup().WithDefaults(); v.runsRedis() && v.Redis.Backup.Enabled && backup.S3 != (constructs.BackupS3{}) {
		own("redis.backup.s3", backup.S3.Image)
	}
	for _, fault := range v.modelMemory() {
		found = append(found, problem{ModelMemory, fault})
	}
	if placeholder(v.Global.Domain) {
		add(PlaceholderDomain, "global.domain", fmt.Sprintf("%q", v.Global.Domain), "belongs to nobody", "set the host name that users open")
	}
	for i, cidr := range v.Ingress.AllowedCIDRs {
		if v.hasIngress() && strings.HasSuffix(cidr, "/0") {
			add(OpenPrivatePaths, fmt.Sprintf("ingress.allowedCIDRs[%d]", i), fmt.Sprintf("%q", cidr),
				"opens the admin pages to everybody", "list the networks of those who administer")
		}
	}
	if v.Database.Embedded.Enabled {
		add(DevelopmentDatabase, "database.embedded.enabled", "true", "forgets the archive when its pod is replaced, and asks for no password",
			"remove it, and put the URL of a TiDB into the Secret")
	}
	for _, key := range samples {
		add(SampleSecret, "secrets."+key, "(not shown)", "looks like the value of an example", "set a real one")
	}
	if v.runsRedis() && !on(v.Redis.Auth.Enabled) {
		add(RedisPassword, "redis.auth.enabled", "false", "lets every pod that reaches Redis read and write the queues", "remove it")
	}
	if !v.runsRedis() && v.Redis.External.PasswordSecret == nil {
		add(RedisPassword, "redis.external.passwordSecret", "(none)", "connects without a password", "name the Secret and its key")
	}
	if v.runsRedis() && !on(v.Redis.Persistence.Enabled) {
		add(RedisPersistence, "redis.persistence.enabled", "false", "loses all queued work at a restart", "remove it")
	}
	return found
}

// component is what the checks look at of each.
type component struct {
	name       string
	pod        constructs.PodProps
	containers []constructs.ContainerDemand
	replicas   int
	// several tells that the component is meant to have more than one replica.
	several bool
}

func (v Values) components() []component {
	unset := v.Namespace.Limits.Defaults()
	backend, frontend, ml := v.backend().WithDefaults(), v.frontend().WithDefaults(), v.ml().WithDefaults()
	all := []component{
		{"backend", backend.PodProps, backend.Containers(unset), backend.FewestReplicas(), v.Global.ImageSet != constructs.ImagesPublished},
		{"frontend", frontend.PodProps, frontend.Containers(unset), frontend.FewestReplicas(), true},
		{"ml", ml.PodProps, ml.Containers(unset), ml.FewestReplicas(), false}, // the design's is a single instance
	}
	if v.runsRedis() {
		redis := v.redis().WithDefaults()
		all = append(all, component{"redis", redis.PodProps, redis.Containers(unset), 1, false})
	}
	if v.Database.Embedded.Enabled {
		database := v.database().WithDefaults()
		all = append(all, component{"database.embedded", database.PodProps, database.Containers(unset), 1, false})
	}
	return all
}

// mutableTag is the tag of the user's container, where nothing pins its image.
func mutableTag(c *k8s.Container) (tag string, is bool) {
	if c == nil || c.Image == nil {
		return "", false // see checkContainers
	}
	image, err := reference.ParseNormalizedNamed(*c.Image)
	if _, pinned := image.(reference.Digested); err != nil || pinned {
		return "", false // what cannot be read is for the API server to say
	}
	if tagged, ok := image.(reference.Tagged); ok {
		tag = tagged.Tag()
	}
	return tag, constructs.Image{Tag: tag}.Mutable()
}

// modelMemory reports an ML service whose models do not fit. It is no fault of the values: a test cluster too small for
// the models runs a stand-in.
func (v Values) modelMemory() []constructs.Fault {
	ml := v.ml().WithDefaults()
	if len(ml.Validate()) > 0 {
		return nil // said as faults; an amount that is none may take minutes to read
	}
	limit, errLimit := resource.ParseQuantity(ml.Resources.Limits.Memory)
	request, errRequest := resource.ParseQuantity(ml.Resources.Requests.Memory)
	if errLimit != nil || errRequest != nil || ml.Config.Workers < 1 {
		return nil // faults of the values
	}
	need := resource.MustParse(constructs.LeastMLWorkerMemory)
	need.Mul(int64(ml.Config.Workers))
	var faults []constructs.Fault
	add := func(field, value, what, fix string) {
		faults = append(faults, constructs.Fault{
			Field: field, Value: value, Problem: fmt.Sprintf(what, need.String(), ml.Config.Workers), Fix: fix,
		})
	}
	if limit.Cmp(need) < 0 {
		add("ml.resources.limits.memory", fmt.Sprintf("%q", limit.String()), "is less than the models take, %s in %d worker(s)",
			"raise it, or lower ml.config.workers")
	}
	if a := ml.Autoscaling; a != nil && a.TargetMemoryPercent != nil && *a.TargetMemoryPercent > 0 {
		if request.Value()/100*int64(*a.TargetMemoryPercent) < need.Value() {
			add("ml.autoscaling.targetMemoryPercent", fmt.Sprint(*a.TargetMemoryPercent),
				"percent of the "+request.String()+" requested are less than the models take, %s in %d worker(s), so the autoscaler would always ask for the most",
				"raise ml.resources.requests.memory, or set 0 to leave memory out")
		}
	}
	return faults
}

// placeholder domains are reserved by RFC 2606 and RFC 6761, or reach only this machine.
func placeholder(domain string) bool {
	for _, reserved := range []string{"example.com", "example.org", "example.net", "example", "test", "invalid", "localhost", "local"} {
		if domain == reserved || strings.HasSuffix(domain, "."+reserved) {
			return true
		}
	}
	return false
}
