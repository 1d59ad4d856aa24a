package constructs

import (
	"encoding/json"
	"reflect"
	"strings"
	"time"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/manifest"
)

// newObject makes the Kubernetes object that a struct of the bindings describes, like &k8s.KubeServiceProps{...}.
//
// k8s.NewKubeService would make the same of it: it sends every field with its type to Node.js, which loads a large package
// to look all of them up. Here the struct only has the compiler check the fields, and what crosses is JSON. Patches are
// applied to that, so they go by the names of the manifest, and may set what the bindings do not know.
func newObject(scope constructs.Construct, id, apiVersion, kind string, props any) cdk8s.ApiObject {
	described := reflect.ValueOf(props)
	var c checker
	checkComplete(&c, "", described)
	mustBeValid(scope, id, c.faults)
	object := plain(described).(map[string]any)
	object["apiVersion"], object["kind"] = apiVersion, kind
	return newManifest(scope, id, object)
}

// fingerprint is what a struct of the bindings says, as text that is the same for equal structs.
func fingerprint(described any) string {
	content, err := json.Marshal(plain(reflect.ValueOf(described)))
	if err != nil {
		panic(err) // a value that no manifest can hold, such as a function
	}
	return string(content)
}

func newManifest(scope constructs.Construct, id string, object map[string]any) cdk8s.ApiObject {
	content, err := json.Marshal(object)
	if err != nil {
		panic(err) // a value that no manifest can hold, such as a function
	}
	return manifest.NewManifest(scope, text(id), text(string(content)))
}

// plain is what a value of the bindings says, as maps, lists and scalars, by the names that Kubernetes knows. What is
// not set is left out.
func plain(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		return plain(v.Elem())
	case reflect.Interface:
		if scalar, ok := reflect.TypeAssert[interface{ Value() any }](v); ok { // a k8s.Quantity or k8s.IntOrString
			return scalar.Value()
		}
	case reflect.Slice:
		items := make([]any, v.Len())
		for i := range items {
			items[i] = plain(v.Index(i))
		}
		return items
	case reflect.Map:
		entries := make(map[string]any, v.Len())
		for _, key := range v.MapKeys() {
			entries[key.String()] = plain(v.MapIndex(key))
		}
		return entries
	case reflect.String:
		// The bindings call a number of an enumeration so, for a constant cannot begin with a digit. The words of others are
		// given as Kubernetes spells them, HttpRouteSpecRulesFiltersType("ExtensionRef"), not by the bindings' constants.
		if number, ok := strings.CutPrefix(v.String(), "VALUE_"); ok && v.Type() != reflect.TypeFor[string]() {
			return json.Number(number)
		}
	case reflect.Struct:
		if _, ok := reflect.TypeAssert[time.Time](v); ok {
			break
		}
		fields := map[string]any{}
		for i := range v.NumField() {
			if field := v.Field(i); !field.IsZero() {
				fields[KubernetesName(v.Type().Field(i).Tag.Get("json"))] = plain(field)
			}
		}
		return fields
	default:
	}
	return v.Interface()
}

// KubernetesName is what a manifest calls the field that the bindings call name in their JSON tags: "hostIP" for "hostIp".
// The bindings spell abbreviations in their own way. Other names are returned as they are.
func KubernetesName(name string) string {
	if spelled, ok := abbreviations[name]; ok {
		return spelled
	}
	return name
}

// abbreviations are the names in the bindings that differ from Kubernetes', as far as the objects made here have them. A
// test holds them against the bindings.
var abbreviations = map[string]string{
	"clientIp":                       "clientIP",
	"clusterIp":                      "clusterIP",
	"convertClassicHistogramsToNhcb": "convertClassicHistogramsToNHCB",
	"datasetUuid":                    "datasetUUID",
	"diskUri":                        "diskURI",
	"downwardApi":                    "downwardAPI",
	"hostIp":                         "hostIP",
	"hostIpc":                        "hostIPC",
	"hostPid":                        "hostPID",
	"keepFiringFor":                  "keep_firing_for",
	"keyVaultResourceUrl":            "keyVaultResourceURL",
	"loadBalancerIp":                 "loadBalancerIP",
	"partialResponseStrategy":        "partial_response_strategy",
	"pdId":                           "pdID",
	"queryOffset":                    "query_offset",
	"scaleIo":                        "scaleIO",
	"setHostnameAsFqdn":              "setHostnameAsFQDN",
	"storagePolicyId":                "storagePolicyID",
	"targetWwNs":                     "targetWWNs",
	"volumeId":                       "volumeID",
}
