package constructs

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

// newConfigMap makes the ConfigMap of one component. Its name ends in a hash of its data and it is immutable: a changed
// key makes a new ConfigMap, so exactly the pods that read it are rolled, pods of the old revision keep the
// configuration they were started with, and a rollback of the Deployment is a rollback of its configuration.
func newConfigMap(scope constructs.Construct, prefix, component, version string, data map[string]string) (cdk8s.ApiObject, string) {
	name := objectName(prefix, component) + "-config-" + hashOf(data)
	return newObject(scope, "config", "v1", "ConfigMap", &k8s.KubeConfigMapProps{
		Metadata: &k8s.ObjectMeta{
			Name:   text(name),
			Labels: textMap(objectLabels(prefix, component, version)),
		},
		Immutable: new(true),
		Data:      textMap(data),
	}), name
}

// hashOf is a short name for the content of a map: ten hexadecimal digits, the same for equal maps.
func hashOf(data map[string]string) string {
	h := sha256.New()
	for _, key := range sortedKeys(data) {
		fmt.Fprintf(h, "%d:%s=%d:%s;", len(key), key, len(data[key]), data[key])
	}
	return hex.EncodeToString(h.Sum(nil))[:10]
}

// environment renders a struct of settings to variables: every field carries its variable's name in the tag "env". A
// nil pointer, an empty text or list and a zero number mean "not set" and are left out: then the application's own
// default holds. Booleans are always pointers, for false is a value; they become "true" and "false".
func environment(settings any) map[string]string {
	out := map[string]string{}
	v := reflect.ValueOf(settings)
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("env")
		field := v.Field(i)
		if name == "" || field.IsZero() {
			continue
		}
		if field.Kind() == reflect.Pointer {
			field = field.Elem()
		}
		switch value := field.Interface().(type) {
		case string:
			out[name] = value
		case int:
			out[name] = strconv.Itoa(value)
		case bool:
			out[name] = strconv.FormatBool(value)
		case float64:
			out[name] = strconv.FormatFloat(value, 'f', -1, 64)
		case []string:
			out[name] = strings.Join(value, ",")
		default:
			panic(fmt.Sprintf("environment: %s has a type that no variable can hold: %T", name, value))
		}
	}
	return out
}
