package constructs

import (
	"cmp"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// VertaNamespaceProps configure [NewVertaNamespace].
type VertaNamespaceProps struct {
	// Name of the namespace. Required.
	Name string
	// NamePrefix begins the names of quota and limits. Default: "verta". Optional.
	NamePrefix string
	// Quota bounds what everything in the namespace may take together. Default: none. Optional.
	Quota NamespaceQuota
	// Limits are what single containers get and may have. Default: none. Optional.
	Limits NamespaceLimits
}

// VertaNamespace is a Namespace in which the Pod Security standard "restricted" is enforced.
type VertaNamespace struct {
	// Namespace is the object, for what was not foreseen.
	Namespace cdk8s.ApiObject
	// ResourceQuota of the namespace; nil where nothing is bounded.
	ResourceQuota cdk8s.ApiObject
	// LimitRange of the namespace; nil where there are no limits.
	LimitRange cdk8s.ApiObject
}

// Validate returns the faults of the props, without creating anything.
func (p VertaNamespaceProps) Validate() []Fault {
	var c checker
	c.required("namespace", p.Name, "set a name, like verta-prod")
	c.namespaceName("namespace", p.Name)
	checkNamePrefix(&c, cmp.Or(p.NamePrefix, DefaultNamePrefix))
	p.Quota.check(&c)
	p.Limits.check(&c)
	return c.faults
}

// NewVertaNamespace makes the namespace with the labels that enforce, audit and warn by "restricted", and if asked for a
// ResourceQuota and a LimitRange. Make it first: the order of creation is the order in the manifest.
//
//	constructs.NewVertaNamespace(chart, "namespace", constructs.VertaNamespaceProps{Name: "verta-prod"})
func NewVertaNamespace(scope constructs.Construct, id string, props VertaNamespaceProps) *VertaNamespace {
	mustBeValid(scope, id, props.Validate())
	namespace := newObject(scope, id, "v1", "Namespace", &k8s.KubeNamespaceProps{
		Metadata: &k8s.ObjectMeta{
			Name:   text(props.Name),
			Labels: textMap(NamespaceLabels()),
		},
	})
	// A chart gives its namespace to every object, but a Namespace lies in none.
	namespace.AddJsonPatch(cdk8s.JsonPatch_Remove(text("/metadata/namespace")))
	props.NamePrefix = cmp.Or(props.NamePrefix, DefaultNamePrefix)
	return &VertaNamespace{
		Namespace: namespace, ResourceQuota: props.newQuota(scope, id), LimitRange: props.newLimits(scope, id),
	}
}

// NamespaceLabels are those of the namespace: they enforce, audit and warn by the Pod Security standard "restricted".
// Several installations may share it, so they name none.
func NamespaceLabels() map[string]string {
	return map[string]string{
		labelName:                            appName,
		labelPartOf:                          appName,
		labelManagedBy:                       managedBy,
		"pod-security.kubernetes.io/enforce": "restricted",
		"pod-security.kubernetes.io/audit":   "restricted",
		"pod-security.kubernetes.io/warn":    "restricted",
	}
}
