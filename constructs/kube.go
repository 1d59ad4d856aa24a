package constructs

import (
	"maps"
	"slices"
	"sync"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// kube makes the two kinds of value that only the jsii runtime can make. Each costs a call into Node.js (0.3 to 0.5 ms)
// and most repeat (ports, memory sizes), so they are kept for the life of an app.
type kube struct {
	app        cdk8s.App
	quantities map[string]k8s.Quantity
	numbers    map[int]k8s.IntOrString
	names      map[string]k8s.IntOrString
}

var (
	kubeMutex sync.Mutex
	kubeOfApp = &kube{}
)

// kubeOf returns the values kept for the app that scope belongs to. Only the newest app's are held: a new app may run
// in a new runtime process, where the old one's objects do not exist.
func kubeOf(scope constructs.Construct) *kube {
	app := cdk8s.App_Of(scope)
	kubeMutex.Lock()
	defer kubeMutex.Unlock()
	if kubeOfApp.app != app {
		kubeOfApp = &kube{
			app:        app,
			quantities: map[string]k8s.Quantity{},
			numbers:    map[int]k8s.IntOrString{},
			names:      map[string]k8s.IntOrString{},
		}
	}
	return kubeOfApp
}

func (k *kube) quantity(value string) k8s.Quantity {
	return kept(k.quantities, value, func() k8s.Quantity { return k8s.Quantity_FromString(&value) })
}

func (k *kube) integer(port int) k8s.IntOrString {
	return kept(k.numbers, port, func() k8s.IntOrString { return k8s.IntOrString_FromNumber(num(port)) })
}

func (k *kube) name(name string) k8s.IntOrString {
	return kept(k.names, name, func() k8s.IntOrString { return k8s.IntOrString_FromString(&name) })
}

func kept[K comparable, V any](m map[K]V, key K, create func() V) V {
	v, ok := m[key]
	if !ok {
		v = create()
		m[key] = v
	}
	return v
}

// The conversions from plain Go to the pointers that jsii structs are made of. An empty value becomes nil, which leaves
// the field out of the manifest.

func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func num(n int) *float64 { return new(float64(n)) }

func list[T any](items ...*T) *[]*T {
	if len(items) == 0 {
		return nil
	}
	return &items
}

func texts(items ...string) *[]*string {
	pointers := make([]*string, len(items))
	for i := range items {
		pointers[i] = &items[i]
	}
	return list(pointers...)
}

func textMap(m map[string]string) *map[string]*string {
	if len(m) == 0 {
		return nil
	}
	out := make(map[string]*string, len(m))
	for k, v := range m {
		out[k] = new(v)
	}
	return &out
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// merged returns a new map with the entries of all, later ones winning.
func merged(all ...map[string]string) map[string]string {
	out := map[string]string{}
	for _, m := range all {
		maps.Copy(out, m)
	}
	return out
}
