package apps

import "github.com/niekcandaele/verta-cdk8s/constructs"

// Replicas are the fewest and the most pods that a component is meant to have.
type Replicas struct{ Fewest, Most int }

// Replicas of every component that the values run, by its name.
func (v Values) Replicas() map[string]Replicas {
	all := map[string]Replicas{
		constructs.ComponentFrontend: replicas(v.frontend().WithDefaults().DeploymentProps),
		constructs.ComponentBackend:  replicas(v.backend().WithDefaults().DeploymentProps),
		constructs.ComponentML:       replicas(v.ml().WithDefaults().DeploymentProps),
	}
	if v.runsRedis() {
		all[constructs.ComponentRedis] = Replicas{1, 1}
	}
	if v.Database.Embedded.Enabled {
		all[constructs.ComponentDatabase] = Replicas{1, 1}
	}
	return all
}

// replicas of props that have their defaults.
func replicas(p constructs.DeploymentProps) Replicas {
	return Replicas{p.FewestReplicas(), p.MostReplicas()}
}
