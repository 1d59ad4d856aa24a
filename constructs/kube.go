package constructs

import (
	"maps"
	"slices"
)

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
