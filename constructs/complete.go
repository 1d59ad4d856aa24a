package constructs

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// complete reports objects of the user's that lack what Kubernetes requires. The bindings mark their required fields with
// a tag.
func complete[T any](c *checker, field string, items ...*T) {
	for i, item := range items {
		checkComplete(c, fmt.Sprintf("%s[%d]", field, i), reflect.ValueOf(item))
	}
}

func checkComplete(c *checker, at string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			c.add(at, "(nothing)", "is empty", "write it, or remove it")
		} else if q, ok := reflect.TypeAssert[k8s.Quantity](v); ok && v.Type() == reflect.TypeFor[k8s.Quantity]() {
			if amount := fmt.Sprint(q.Value()); !isQuantity(amount) {
				c.notQuantity(at, amount)
			}
		}
	case reflect.Pointer:
		if v.IsNil() {
			c.add(at, "(nothing)", "is empty", "write it, or remove it")
			return
		}
		checkComplete(c, at, v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			checkComplete(c, fmt.Sprintf("%s[%d]", at, i), v.Index(i))
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
		for _, key := range keys {
			checkComplete(c, fmt.Sprintf("%s.%v", at, key), v.MapIndex(key))
		}
	case reflect.Struct:
		// The bindings, like the API's schema, leave open what the API server insists on.
		if key, ok := reflect.TypeAssert[k8s.SecretKeySelector](v); ok && (key.Name == nil || *key.Name == "") {
			c.add(at+".name", "(none)", "is required", "name the Secret")
		}
		for i := range v.NumField() {
			tag := v.Type().Field(i).Tag
			name, _, _ := strings.Cut(tag.Get("json"), ",")
			below := strings.TrimPrefix(at+"."+KubernetesName(name), ".")
			switch field := v.Field(i); {
			case !field.IsZero():
				checkComplete(c, below, field)
			case tag.Get("field") == "required":
				c.add(below, "(none)", "is required", "set it")
			}
		}
	default: // texts and numbers
	}
}

func isQuantity(amount string) bool {
	_, err := parseQuantity(amount)
	return err == nil
}
