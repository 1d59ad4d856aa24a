package apps

import "github.com/niekcandaele/verta-cdk8s/constructs"

// Capacity is what one component takes from a cluster and from the database.
type Capacity struct {
	// Component, like "backend".
	Component string
	// Replicas are the fewest and the most pods. A rollout adds one for a while.
	Replicas Replicas
	// Pod is what one pod requests and is limited to, by a quota's names, like "requests.cpu". A container that neither says
	// it nor gets it from the namespace's LimitRange is counted as 0.
	Pod constructs.Demand
	// Connections to the database that one pod may hold open: its pools.
	Connections int
	// VolumeBytes of the claims that the component has, however many pods there are.
	VolumeBytes int64
}

// Capacity of every component that the values run. It needs no Node.js; the values must be valid.
func (v Values) Capacity() []Capacity {
	unset, replicas := v.Namespace.Limits.Defaults(), v.Replicas()
	backend, frontend, ml := v.backend().WithDefaults(), v.frontend().WithDefaults(), v.ml().WithDefaults()
	var all []Capacity
	add := func(component string, pods Replicas, pod, whole constructs.Demand, connections int) {
		claimed := whole["requests.storage"]
		all = append(all, Capacity{component, pods, pod, connections, claimed.Value()})
	}
	add(constructs.ComponentFrontend, replicas[constructs.ComponentFrontend], frontend.PodDemand(unset), frontend.Demand(unset), 0)
	add(constructs.ComponentBackend, replicas[constructs.ComponentBackend], backend.PodDemand(unset), backend.Demand(unset), backend.Config.DatabasePoolSize)
	if job := backend.MigrationDemand(unset); job != nil {
		// The Job reads no settings, so its pool has the size that it has by default.
		add(constructs.ComponentMigration, Replicas{0, 1}, job, nil, constructs.VertaBackendProps{}.WithDefaults().Config.DatabasePoolSize)
	}
	// Each worker is a process with a pool of its own.
	add(constructs.ComponentML, replicas[constructs.ComponentML], ml.PodDemand(unset), ml.Demand(unset), ml.Config.Workers*ml.Config.DatabasePoolSize)
	if v.runsRedis() {
		redis := v.redis().WithDefaults()
		add(constructs.ComponentRedis, replicas[constructs.ComponentRedis], redis.PodDemand(unset), redis.Demand(unset), 0)
	}
	if v.Redis.Backup.Enabled {
		backup := v.redisBackup().WithDefaults()
		add(constructs.ComponentRedisBackup, Replicas{0, 1}, backup.PodDemand(unset), backup.Demand(unset), 0)
	}
	if v.Database.Embedded.Enabled {
		database := v.database().WithDefaults()
		add(constructs.ComponentDatabase, replicas[constructs.ComponentDatabase], database.PodDemand(unset), database.Demand(unset), 0)
	}
	return all
}
