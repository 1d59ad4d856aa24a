package apps

import (
	"fmt"
	"slices"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Validate returns every fault of the values, in the order of the components, without creating anything and without
// Node.js.
func (v Values) Validate() []constructs.Fault { return v.validate() }

// validate in a namespace with neighbors; see checkQuota.
func (v Values) validate(neighbors ...Values) []constructs.Fault {
	var faults []constructs.Fault
	add := func(field string, found []constructs.Fault) {
		faults = append(faults, constructs.PrefixFaults(found, "", field)...)
	}
	add("", inNamespace(v.namespace().Validate()))
	add("global", v.checkRegistry())
	add("secrets", v.Secrets.Validate())
	add("secrets", v.checkSecrets())
	if v.runsRedis() {
		add("redis", v.redis().Validate())
		if v.Redis.Backup.Enabled {
			backup := v.redisBackup()
			backup.Pod = constructs.PodProps{} // that of Redis, which is checked above
			add("redis.backup", backup.Validate())
		}
		if v.Redis.External != (ExternalRedis{}) {
			add("redis", []constructs.Fault{{
				Field: "external", Value: "(set)", Problem: "has no use beside a Redis of the stack's own",
				Fix: "set redis.enabled: false, or remove it",
			}})
		}
	} else {
		if v.Redis.Backup.Enabled {
			add("redis.backup", []constructs.Fault{{
				Field: "enabled", Value: "true", Problem: "has no Redis to copy: redis.enabled is false",
				Fix: "remove it, and have those who run Redis make backups",
			}})
		}
		add("redis.external", v.externalRedis().Validate())
		add("redis.external", v.Redis.External.checkTLS())
	}
	if v.Database.Embedded.Enabled {
		add("database.embedded", v.database().Validate())
		add("database", v.checkDatabase())
	}
	add("ml", v.ml().Validate())
	backend := v.backend()
	if !v.runsRedis() {
		backend.Redis = v.externalRedis()
	}
	add("backend", backend.Validate())
	add("frontend", v.frontend().Validate())
	if v.hasIngress() {
		add("ingress", v.ingress().Validate())
	}
	if v.Gateway.Enabled {
		add("gateway", v.gateway().Validate())
		add("", v.checkGateway())
	}
	if v.NetworkPolicies.Enabled {
		add("networkPolicies", v.networkPolicies().Validate())
		add("networkPolicies", v.checkSources())
	}
	add("smokeTest", v.checkSmokeTest())
	if v.Monitoring.Enabled {
		add("monitoring", v.monitoring().Validate())
	}
	if len(faults) == 0 {
		add("", v.checkQuota(neighbors...)) // what pods take can only be told of values that work
	}
	return inValuesWords(faults)
}

// inNamespace puts quota and limits where the values have them; the name is known to everybody.
func inNamespace(faults []constructs.Fault) []constructs.Fault {
	for i, f := range faults {
		if f.Field != "namespace" {
			faults[i].Field = "namespace." + f.Field
		}
	}
	return faults
}

// checkGateway refuses what goes for the other way in.
func (v Values) checkGateway() []constructs.Fault {
	var faults []constructs.Fault
	if v.hasIngress() {
		faults = append(faults, constructs.Fault{
			Field: "gateway.enabled", Value: "true", Problem: "competes with the ingress: there is one way in",
			Fix: "set ingress.enabled: false, or remove gateway.enabled",
		})
	}
	if cidrs := v.Ingress.AllowedCIDRs; len(cidrs) > 0 {
		faults = append(faults, constructs.Fault{
			Field: "ingress.allowedCIDRs", Value: fmt.Sprint(cidrs), Problem: "opens nothing: the Gateway API has no allow-list",
			Fix: "remove it, and have the Gateway's implementation keep one: see gateway.privateFilter",
		})
	}
	return faults
}

// checkTLS refuses what the application cannot do: it reads REDIS_HOST, REDIS_PORT and REDIS_PASSWORD, and makes its
// client of these alone. To take the wish and render nothing would send the password in the clear.
func (e ExternalRedis) checkTLS() []constructs.Fault {
	if !e.TLS {
		return nil
	}
	return []constructs.Fault{{
		Field: "tls", Value: "true", Problem: "cannot be done: the application's Redis client knows no TLS",
		Fix: "remove it, and reach Redis over a private network, or through a sidecar of your own that speaks TLS (docs/redis.md)",
	}}
}

// checkSources refuses policies that would keep a load balancer out: with target type ip it reaches the pods from
// addresses of its subnets, not from pods of a namespace. And those that would keep a Gateway out, whose pods are in
// another namespace with each implementation.
func (v Values) checkSources() []constructs.Fault {
	if v.Gateway.Enabled && v.NetworkPolicies.IngressController.PicksNothing() {
		return []constructs.Fault{{
			Field: "ingressController.namespace", Value: "(none)", Problem: "lets no pods of a Gateway reach the services",
			Fix: "name the namespace of the Gateway's pods, or set podSelector or cidrs",
		}}
	}
	if v.hasIngress() && v.Ingress.Class == constructs.ClassALB && len(v.NetworkPolicies.IngressController.CIDRs) == 0 {
		return []constructs.Fault{{
			Field: "ingressController.cidrs", Value: "(none)", Problem: "lets no load balancer of class alb reach the pods",
			Fix: "list the CIDRs of the load balancer's subnets",
		}}
	}
	return nil
}

// checkDatabase refuses what is said of a database outside while there is one inside.
func (v Values) checkDatabase() []constructs.Fault {
	var faults []constructs.Fault
	if v.Database.Port != 0 && v.Database.Port != constructs.DefaultDatabasePort {
		faults = append(faults, constructs.Fault{Field: "port", Value: fmt.Sprint(v.Database.Port),
			Problem: "is not that of database.embedded, 4000", Fix: "remove one of the two"})
	}
	return faults
}

// checkSmokeTest looks at what is the smoke test's own; its image and placement are those of Redis.
func (v Values) checkSmokeTest() []constructs.Fault {
	own := v.SmokeTest
	own.PublicHost = v.Global.Domain
	faults := own.Validate()
	if v.hasIngress() && v.ingress().TLS.Enabled && strings.HasPrefix(own.URL, "http://") {
		faults = append(faults, constructs.Fault{
			Field: "url", Value: fmt.Sprintf("%q", own.URL), Problem: "leads to a redirect, for the ingress serves TLS, and the redirect to a name that the pod may not reach",
			Fix: "set https://" + v.Global.Domain + " if pods reach it, or leave it out",
		})
	}
	return faults
}

// checkRegistry refuses a registry that no image is pulled from.
func (v Values) checkRegistry() []constructs.Fault {
	if v.Global.ImageRegistry != "" && v.Global.ImageMirror != "" {
		return []constructs.Fault{{
			Field: "imageRegistry", Value: fmt.Sprintf("%q", v.Global.ImageRegistry),
			Problem: "has no use with global.imageMirror, which stands for every registry", Fix: "remove one of the two",
		}}
	}
	return nil
}

// globalField says where the values hold what a construct knows by another name.
var globalField = map[string]string{
	"namespace":      "namespace.name",
	"namePrefix":     "global.namePrefix",
	"imageSet":       "global.imageSet",
	"imageMirror":    "global.imageMirror",
	"ipFamilyPolicy": "global.ipFamilyPolicy",
	"caBundle":       "global.caBundle",
	"ipFamilies":     "global.ipFamilies",
	"databasePort":   "database.port",
	"publicHost":     "global.domain",
	"publicURL":      "global.domain",
	"host":           "global.domain",
}

// inValuesWords renames what the values call otherwise, and drops what several constructs say of one value.
func inValuesWords(faults []constructs.Fault) []constructs.Fault {
	var out []constructs.Fault
	for _, f := range faults {
		last := f.Field[strings.LastIndex(f.Field, ".")+1:]
		if field, ok := globalField[last]; ok && strings.Count(f.Field, ".") <= 1 {
			f.Field = field
		}
		same := func(o constructs.Fault) bool { return o.Field == f.Field && (o == f || f.Field == "global.domain") }
		if !slices.ContainsFunc(out, same) {
			out = append(out, f)
		}
	}
	return out
}
