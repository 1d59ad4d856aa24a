package apps

import (
	"fmt"
	"slices"
	"strings"
)

// Environment is a name and the values that belong to it.
type Environment struct {
	// Name, like "prod".
	Name string
	// Values of the environment.
	Values func() Values
}

// StackID names the environment's chart and so its file: verta-prod, dist/verta-prod.k8s.yaml.
func (e Environment) StackID() string { return "verta-" + e.Name }

// Environments are all that there are, in the order in which they are synthesized.
var Environments = []Environment{
	{Name: "dev", Values: Dev},
	{Name: "prod", Values: Prod},
}

// Select returns the environments of these names, or all of them where there is no name. An unknown name is an error
// that lists the known ones.
func Select(names ...string) ([]Environment, error) {
	if len(names) == 0 {
		return Environments, nil
	}
	var selected []Environment
	for _, name := range names {
		i := slices.IndexFunc(Environments, func(e Environment) bool { return e.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("unknown environment %q; known: %s", name, strings.Join(Names(), ", "))
		}
		selected = append(selected, Environments[i])
	}
	return selected, nil
}

// Names of all environments.
func Names() []string {
	names := make([]string, len(Environments))
	for i, e := range Environments {
		names[i] = e.Name
	}
	return names
}
