package constructs

import "github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"

// Quantity is an amount like "500m" or "512Mi", for props that take objects of Kubernetes. k8s.Quantity_FromString serves
// as well, at the price of two calls into Node.js.
func Quantity(amount string) k8s.Quantity { return scalar{amount} }

// IntOrString is a number, or a name or percentage, for props that take objects of Kubernetes: the port of a probe, say.
// k8s.IntOrString_FromNumber and its kin serve as well, at the price of two calls into Node.js.
func IntOrString[T int | string](value T) k8s.IntOrString { return scalar{value} }

// scalar is the value of a field that the bindings have an interface for.
type scalar struct{ value any }

// Value is the number or text.
func (s scalar) Value() any { return s.value }
