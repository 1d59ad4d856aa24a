package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const (
	stabilityFile = "stability.yaml"

	stabilityHeader = `# What clusters that run this release hold fast to: the objects and their fields that the API server refuses to change.
# Written by "go test -run TestStability -update"; only breaks is written by hand. See stability_test.go.
`
	gone         = "(the object)"
	requiredKeys = "required keys"
)

type (
	// record is what is kept of a release.
	record struct {
		// Release that is kept: the apps.Version of its time.
		Release string `json:"release"`
		// Breaks since then that are meant, each with what an operator has to do.
		Breaks []breaking `json:"breaks"`
		// Upgrades that went before, with their breaks: the notes for those who skip releases.
		Upgrades []upgrade `json:"upgrades,omitempty"`
		// Stacks by name.
		Stacks map[string]recordedStack `json:"stacks"`
	}
	upgrade struct {
		From   string     `json:"from"`
		To     string     `json:"to"`
		Breaks []breaking `json:"breaks"`
	}
	recordedStack struct {
		Namespace string `json:"namespace"`
		// SecretKeys that pods do not start without, as "secret/key".
		SecretKeys []string `json:"secretKeys"`
		// Objects by their name for kubectl, and what of each cannot be changed.
		Objects map[string]map[string]any `json:"objects"`
	}
	// breaking is one change that kubectl apply cannot make over a running installation, or does not.
	breaking struct {
		Stack  string `json:"stack"`
		Object string `json:"object"`
		Field  string `json:"field"`
		// Do is what an operator has to do.
		Do string `json:"do"`

		was, is any
	}
)

// fixed are the fields that an API server refuses to change, by kind; StatefulSets are the other way around.
var fixed = map[string][]string{
	"Deployment":            {"spec.selector"},
	"DaemonSet":             {"spec.selector"},
	"ReplicaSet":            {"spec.selector"},
	"Job":                   {"spec.selector", "spec.template", "spec.completions", "spec.completionMode", "spec.podFailurePolicy"},
	"Service":               {"spec.clusterIP"},
	"PersistentVolumeClaim": {"spec"},
	"ConfigMap":             {"immutable", "data", "binaryData"},
	"Secret":                {"immutable", "data", "stringData", "type"},
	"StorageClass":          {"provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"},
	"PriorityClass":         {"value", "preemptionPolicy"},
	"IngressClass":          {"spec.controller"},
	"RoleBinding":           {"roleRef"},
	"ClusterRoleBinding":    {"roleRef"},
}

// changeable are the fields of a StatefulSet's spec that may change; all others may not (ValidateStatefulSetUpdate, as
// of Kubernetes 1.27).
var changeable = []string{"replicas", "template", "updateStrategy", "persistentVolumeClaimRetentionPolicy", "minReadySeconds", "ordinals"}

// otherwise are what the API server takes where a field is left out, so that saying it is no change.
var otherwise = map[string]any{
	"StatefulSet spec.podManagementPolicy": "OrderedReady",
	"Service spec.clusterIP":               "(allocated)",
	"StorageClass reclaimPolicy":           "Delete",
	"StorageClass volumeBindingMode":       "Immediate",
}

// recordOf is the record of stacks as they are now.
func recordOf(stacks ...stack) record {
	r := record{Release: apps.Version, Breaks: []breaking{}, Stacks: map[string]recordedStack{}}
	for _, s := range stacks {
		one := recordedStack{Namespace: s.values.Namespace.Name, SecretKeys: secretKeysOf(s), Objects: map[string]map[string]any{}}
		for _, o := range s.objects {
			one.Objects[kubectlName(o)] = fixedFields(o)
		}
		r.Stacks[s.name] = one
	}
	return r.plain()
}

// plain has the values as a file would give them back.
func (r record) plain() record {
	text, err := yaml.Marshal(r)
	var out record
	if err := cmp.Or(err, yaml.UnmarshalStrict(text, &out)); err != nil {
		panic(err)
	}
	return out
}

// kubectlName is what kubectl calls an object: deployment.apps/verta-backend.
func kubectlName(o *unstructured.Unstructured) string {
	kind := schema.GroupKind{Group: o.GroupVersionKind().Group, Kind: strings.ToLower(o.GetKind())}
	return kind.String() + "/" + o.GetName()
}

func fixedFields(o *unstructured.Unstructured) map[string]any {
	fields := map[string]any{}
	kind := o.GetKind()
	names := fixed[kind]
	switch kind {
	case "StatefulSet":
		spec, _, _ := unstructured.NestedMap(o.Object, "spec")
		names = []string{"spec.podManagementPolicy"}
		for name := range spec {
			if !slices.Contains(changeable, name) {
				names = append(names, "spec."+name)
			}
		}
	case "ConfigMap", "Secret":
		if immutable, _, _ := unstructured.NestedBool(o.Object, "immutable"); !immutable {
			names = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name != "type" })
		}
	}
	for _, name := range names {
		value, found, _ := unstructured.NestedFieldCopy(o.Object, strings.Split(name, ".")...)
		if !found {
			value, found = otherwise[kind+" "+name]
		}
		if found {
			fields[name] = short(kind, name, value)
		}
	}
	return fields
}

// short keeps a digest of what is long, or nobody's business.
func short(kind, field string, value any) any {
	switch {
	case strings.HasSuffix(field, "ata"), kind == "Job" && field == "spec.template": // data, stringData, binaryData
		text, err := json.Marshal(value)
		if err != nil {
			panic(err)
		}
		sum := sha256.Sum256(text)
		return "sha256:" + hex.EncodeToString(sum[:8])
	default:
		return value
	}
}

// secretKeysOf are the keys of Secrets that pods do not start without.
func secretKeysOf(s stack) []string {
	keys := map[string]bool{}
	for _, w := range workloads(s) {
		for _, c := range w.containers() {
			for _, v := range environment(s, c) {
				if v.secret != nil && (v.secret.Optional == nil || !*v.secret.Optional) {
					keys[v.secret.Name+"/"+v.secret.Key] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(keys))
}

// breaksSince are the changes of the stacks that an operator of the recorded release must know of.
func (r record) breaksSince(now record) []breaking {
	var found []breaking
	for _, name := range slices.Sorted(maps.Keys(r.Stacks)) {
		was, is := r.Stacks[name], now.Stacks[name]
		add := func(object, field, do string, before, after any) {
			found = append(found, breaking{Stack: name, Object: object, Field: field, Do: do, was: before, is: after})
		}
		if is.Objects == nil {
			add(name, gone, "delete the namespace "+was.Namespace+", or go on applying the last manifest", "a stack", nil)
			continue
		}
		if was.Namespace != is.Namespace {
			do := "everything is made anew in " + is.Namespace + ", without Redis's data: put the Secret there first, wait until all is ready, " +
				"and delete the old namespace"
			add("namespace/"+was.Namespace, "namespace", do, was.Namespace, is.Namespace)
			continue
		}
		for _, id := range slices.Sorted(maps.Keys(was.Objects)) {
			after, there := is.Objects[id]
			if !there {
				if !is.hasSuccessor(id) {
					add(id, gone, is.farewell(id, was), "in the release", nil)
				}
				continue
			}
			for _, field := range slices.Sorted(maps.Keys(union(was.Objects[id], after))) {
				before, after := was.Objects[id][field], after[field]
				if !reflect.DeepEqual(before, after) && !allowed(id, field, before) {
					add(id, field, recipe(id, field, is.Namespace), before, after)
				}
			}
		}
		for _, key := range is.SecretKeys {
			if !slices.Contains(was.SecretKeys, key) {
				secret, name, _ := strings.Cut(key, "/")
				add("secret/"+secret, requiredKeys, "put the key "+name+" into the Secret "+secret+" before you apply; pods wait for it", nil, name)
			}
		}
	}
	return found
}

// hasSuccessor tells of ConfigMaps that are named by their content: the new one is read, and the old one stays, so that a
// rollback finds it.
func (s recordedStack) hasSuccessor(id string) bool {
	stem := contentHash.ReplaceAllString(id, "-")
	for other := range s.Objects {
		if strings.HasPrefix(id, "configmap/") && stem != id && contentHash.ReplaceAllString(other, "-") == stem {
			return true
		}
	}
	return false
}

// allowed tells of changes in the direction that the API server does allow.
func allowed(id, field string, before any) bool {
	isConfig := strings.HasPrefix(id, "configmap/") || strings.HasPrefix(id, "secret/")
	return isConfig && field != "type" && before == nil // becoming immutable
}

// goesOn is what an object does that nobody took away, by its kind for kubectl.
var goesOn = map[string]string{
	"deployment.apps":                     "its pods go on running",
	"horizontalpodautoscaler.autoscaling": "it goes on setting the replicas",
	"ingress.networking.k8s.io":           "it goes on serving its paths",
	"httproute.gateway.networking.k8s.io": "it goes on serving its paths",
	"networkpolicy.networking.k8s.io":     "it goes on opening and closing what it did",
	"poddisruptionbudget.policy":          "it goes on holding up drains",
}

// farewell is what to do about an object that is not in the manifest any more: kubectl apply does not prune.
func (s recordedStack) farewell(id string, was recordedStack) string {
	kind, _, _ := strings.Cut(id, "/")
	do := fmt.Sprintf("kubectl -n %s delete %s; apply leaves it where it is", s.Namespace, id)
	switch kind {
	case "statefulset.apps", "persistentvolumeclaim":
		do = "move the data first; then " + do
	case "service":
		do = "see to it that nobody calls it any more; then " + do
	}
	if more := goesOn[kind]; more != "" {
		do += ", and " + more
	}
	for _, other := range slices.Sorted(maps.Keys(s.Objects)) {
		if _, old := was.Objects[other]; !old && strings.HasPrefix(other, kind+"/") {
			do += "; " + other + " is new: if that is its new name, deploy it first"
		}
	}
	return do
}

// recipe is what to do about a field that cannot be changed.
func recipe(id, field, namespace string) string {
	kind, _, _ := strings.Cut(id, "/")
	kubectl := "kubectl -n " + namespace + " delete " + id
	switch {
	case kind == "deployment.apps", kind == "daemonset.apps", kind == "replicaset.apps":
		return kubectl + " --cascade=orphan, apply, and delete the pods with the old labels when the new ones are ready"
	case kind == "statefulset.apps" && field == "spec.volumeClaimTemplates":
		return kubectl + " --cascade=orphan, and apply; the claim that is there stays as it is, so resize it, or move its data, by hand"
	case kind == "statefulset.apps":
		return kubectl + " --cascade=orphan, and apply; the claim stays"
	case kind == "service":
		return kubectl + ", and apply; nobody reaches it in between"
	case kind == "persistentvolumeclaim":
		return "give the claim another name and move its data; growing alone can be done with kubectl edit, if the storage class allows it"
	case kind == "configmap", kind == "secret":
		return "let its name change with its content, as newConfigMap in constructs/config.go does"
	default:
		return kubectl + ", and apply"
	}
}

func union(a, b map[string]any) map[string]any {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]any{}
	}
	maps.Copy(all, b)
	return all
}

// String is the change and its recipe.
func (b breaking) String() string {
	return fmt.Sprintf("%s: %s: %s: was %s, is %s; to get over it: %s", b.Stack, b.Object, b.Field, inline(b.was), inline(b.is), b.Do)
}

func inline(value any) string {
	if value == nil {
		return "(none)"
	}
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// same tells whether two entries are of one change.
func (b breaking) same(o breaking) bool {
	return b.Stack == o.Stack && b.Object == o.Object && b.Field == o.Field
}

// missingFrom are the changes that are not among the accepted ones.
func missingFrom(accepted, changes []breaking) []breaking {
	return slices.DeleteFunc(slices.Clone(changes), func(c breaking) bool { return slices.ContainsFunc(accepted, c.same) })
}

// next is the record for the release that comes, or an error where a break of it has no note.
func (r record) next(now record) (record, error) {
	if unnoted := missingFrom(r.Breaks, r.breaksSince(now)); len(unnoted) > 0 {
		notes, err := yaml.Marshal(map[string]any{"breaks": unnoted})
		return r, errors.Join(err, fmt.Errorf("%d change(s) would break running installations of %s; "+
			"undo them, or add these notes for operators to %s, in your own words:\n%s", len(unnoted), r.Release, stabilityFile, notes))
	}
	now.Upgrades = r.Upgrades
	if len(r.Breaks) > 0 {
		now.Upgrades = append(slices.Clone(r.Upgrades), upgrade{From: r.Release, To: now.Release, Breaks: r.Breaks})
	}
	return now, nil
}

func readRecord(path string) (r record, err error) {
	text, err := os.ReadFile(path)
	if err == nil {
		err = yaml.UnmarshalStrict(text, &r)
	}
	return r, err
}

// writeRecord brings the file up to date, if every break has its note.
func writeRecord(path string, now record) error {
	was, err := readRecord(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		was = now
	case err != nil:
		return err
	}
	next, err := was.next(now)
	if err != nil {
		return err
	}
	text, err := yaml.Marshal(next)
	return cmp.Or(err, os.WriteFile(path, append([]byte(stabilityHeader), text...), 0o644))
}
