package constructs

import "k8s.io/apimachinery/pkg/util/validation"

// DefaultNamePrefix is the first part of every object's name, and the value of the instance label. A second
// installation in the same namespace needs another one.
const DefaultNamePrefix = "verta"

// Components of Verta: the last part of object names, and the value of the component label.
const (
	ComponentBackend  = "backend"
	ComponentFrontend = "frontend"
	ComponentML       = "ml"
	ComponentRedis    = "redis"
	ComponentIngress  = "ingress"
	ComponentDatabase = "database"
	ComponentNetwork  = "network"
	// ComponentMigration is the Job that migrates the database. No Service selects its pods.
	ComponentMigration = "migration"
	// ComponentSmokeTest is not part of an installation, but looks at one.
	ComponentSmokeTest = "smoke-test"
	// ComponentRedisBackup is the Jobs that copy Redis and put copies back.
	ComponentRedisBackup = "redis-backup"
	// ComponentMonitoring is what Prometheus and Grafana read.
	ComponentMonitoring = "monitoring"

	componentSecrets   = "secrets"
	componentNamespace = "namespace"
)

// Ports as the design has them, and the names by which containers, probes and Services refer to them.
const (
	PortBackend  = 25000
	PortFrontend = 3000
	PortML       = 8000
	PortRedis    = 6379

	// PortRedisExporter is redis_exporter's own.
	PortRedisExporter = 9121

	portNameHTTP    = "http"
	portNameRedis   = "redis"
	portNameMetrics = "metrics"
)

// maxNamePrefix leaves room for the longest thing that is put behind it, "-backend-config-" and a hash of ten, within
// the 63 characters that a label value and a Service name may have.
const maxNamePrefix = 37

// objectName is the one place where names of objects are made: verta-backend, verta-redis.
func objectName(prefix, component string) string { return prefix + "-" + component }

func checkNamePrefix(c *checker, prefix string) {
	if len(validation.IsDNS1035Label(prefix)) > 0 || len(prefix) > maxNamePrefix {
		c.add("namePrefix", prefix, "cannot start the name of a Service",
			"use at most 37 lower case letters, digits and dashes, starting with a letter")
	}
}
