package apps

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/overlay"
)

// Environment is a name and the values that belong to it.
type Environment struct {
	// Name, like "prod".
	Name string
	// Values of the environment.
	Values func() Values

	origins overlay.Origins
}

// StackID names the environment's chart and so its file: verta-prod, dist/verta-prod.k8s.yaml.
func (e Environment) StackID() string { return "verta-" + e.Name }

// What is written beside the manifest of an environment is called by its StackID and one of these.
const (
	SmokeSuffix   = "-smoke"
	SecretsSuffix = "-secrets"
)

// WithSecretVersions returns the environment with versions of its secret values, by key; see constructs.Secrets.
func (e Environment) WithSecretVersions(versions map[string]string) Environment {
	values := e.Values()
	values.Secrets.Versions = versions
	e.Values = func() Values { return values }
	return e
}

// Validate returns every fault of the environment's values, each with its name and the place where the value was set.
func (e Environment) Validate() []constructs.Fault {
	return e.located(e.Values().Validate())
}

func (e Environment) located(faults []constructs.Fault) []constructs.Fault {
	faults = constructs.PrefixFaults(faults, e.StackID(), "")
	for i := range faults {
		faults[i].Source = e.origins.Of(faults[i].Field)
	}
	return faults
}

// Environments are those that ship, in the order in which they are synthesized. Values files may define more.
var Environments = []Environment{
	{Name: "dev", Values: Dev},
	{Name: "prod", Values: Prod},
}

// Select returns the environments of these names. An unknown name is an error that lists the known ones.
func Select(environments []Environment, names ...string) ([]Environment, error) {
	var selected []Environment
	for _, name := range names {
		i := slices.IndexFunc(environments, func(e Environment) bool { return e.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("unknown environment %q; known: %s", name, strings.Join(Names(environments), ", "))
		}
		if !slices.ContainsFunc(selected, func(e Environment) bool { return e.Name == name }) {
			selected = append(selected, environments[i])
		}
	}
	return selected, nil
}

// Names of environments, in their order.
func Names(environments []Environment) []string {
	names := make([]string, len(environments))
	for i, e := range environments {
		names[i] = e.Name
	}
	return names
}

// ValidateTogether returns every fault of several environments, and those that only show between them.
func ValidateTogether(environments []Environment) []constructs.Fault {
	var faults []constructs.Fault
	type place struct{ namespace, prefix string }
	taken := map[place]string{}
	backups := map[string]string{}
	shared := map[string]neighborhood{}
	for _, e := range environments {
		v := e.Values()
		n := shared[v.Namespace.Name]
		if n.all = append(n.all, e); n.maker == nil && v.CreatesNamespace() {
			n.maker = &e
		}
		shared[v.Namespace.Name] = n
	}
	inline := ""
	for _, e := range environments {
		v := e.Values()
		around := shared[v.Namespace.Name]
		faults = append(faults, e.located(around.validate(e))...)
		at := place{v.Namespace.Name, cmp.Or(v.Global.NamePrefix, constructs.DefaultNamePrefix)}
		if other, ok := taken[at]; ok {
			faults = append(faults, e.located([]constructs.Fault{{
				Field: "namespace.name", Value: fmt.Sprintf("%q", at.namespace), Problem: "holds " + other + " already, with the same names",
				Fix: "set another namespace.name, or another global.namePrefix",
			}})...)
		}
		taken[at] = e.StackID()
		if v.CreatesNamespace() && around.maker.Name != e.Name {
			faults = append(faults, e.located([]constructs.Fault{{
				Field: "namespace.create", Value: "true", Problem: "makes the namespace that " + around.maker.StackID() + " makes too: to delete one of them deletes both",
				Fix: "set it to false in one of the two, or another namespace.name",
			}})...)
		}
		if s3 := v.Redis.Backup.S3; v.runsRedis() && v.Redis.Backup.Enabled && s3.Bucket != "" {
			// Copies are told apart by the name of Redis alone.
			at := strings.Join([]string{strings.TrimSuffix(s3.Endpoint, "/"), s3.Bucket, s3.Prefix, at.prefix}, " ")
			if other, ok := backups[at]; ok {
				faults = append(faults, e.located([]constructs.Fault{{
					Field: "redis.backup.s3.prefix", Value: fmt.Sprintf("%q", s3.Prefix), Problem: "is where " + other + " keeps its backups: each would remove the other's, and restore them",
					Fix: "set another prefix or bucket",
				}})...)
			}
			backups[at] = e.StackID()
		}
		if v.Secrets.Source == SecretsInline {
			if inline != "" {
				faults = append(faults, e.located([]constructs.Fault{{
					Field: "secrets.source", Value: SecretsInline, Problem: "would give " + e.Name + " the credentials of " + inline,
					Fix: "synthesize one environment with inline secrets at a time: --env " + e.Name,
				}})...)
			}
			inline = e.Name
		}
	}
	return faults
}

// neighborhood is what shares a namespace.
type neighborhood struct {
	all   []Environment
	maker *Environment // the first that makes the namespace; nil where none does
}

// validate returns the faults of one that lives there: the quota is for all, and the limits are for the others' containers
// too.
func (n neighborhood) validate(e Environment) []constructs.Fault {
	v := e.Values()
	if n.maker == nil || len(n.all) == 1 {
		return v.Validate()
	}
	if n.maker.Name == e.Name {
		var neighbors []Values
		for _, other := range n.all {
			if o := other.Values(); !o.CreatesNamespace() && len(o.Validate()) == 0 {
				neighbors = append(neighbors, o)
			}
		}
		return v.validate(neighbors...)
	}
	faults, maker := v.Validate(), n.maker.Values()
	if len(faults) == 0 && !v.CreatesNamespace() && len(maker.namespace().Validate()) == 0 {
		v.Namespace.Quota, v.Namespace.Limits = maker.Namespace.Quota, maker.Namespace.Limits
		return v.checkContainers()
	}
	return faults
}
