package constructs

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/imports/autoscalingk8sio"
	gateway "github.com/niekcandaele/verta-cdk8s/imports/gatewaynetworkingk8sio"
	"github.com/niekcandaele/verta-cdk8s/imports/kedash"
	"github.com/niekcandaele/verta-cdk8s/imports/monitoringcoreoscom"
	"github.com/niekcandaele/verta-cdk8s/imports/snapshotstoragek8sio"
)

// What is sent for an object with every field set is what the bindings make of it by themselves, in Node.js.
func TestObjectsAreThoseOfTheBindings(t *testing.T) {
	f := filler{
		quantity: k8s.Quantity_FromString(jsii.String("1Gi")),
		number:   k8s.IntOrString_FromNumber(jsii.Number(8080)),
		expr:     monitoringcoreoscom.PrometheusRuleSpecGroupsRulesExpr_FromString(jsii.String("up")),
		names:    map[string]bool{},
	}
	same(t, f, k8s.KubeNamespace_Manifest)
	same(t, f, k8s.KubeResourceQuota_Manifest)
	same(t, f, k8s.KubeLimitRange_Manifest)
	same(t, f, k8s.KubeConfigMap_Manifest)
	same(t, f, k8s.KubeServiceAccount_Manifest)
	same(t, f, k8s.KubeService_Manifest)
	same(t, f, k8s.KubeDeployment_Manifest)
	same(t, f, k8s.KubeStatefulSet_Manifest)
	same(t, f, k8s.KubeJob_Manifest)
	same(t, f, k8s.KubeCronJob_Manifest)
	same(t, f, k8s.KubePersistentVolumeClaim_Manifest)
	same(t, f, k8s.KubePodDisruptionBudget_Manifest)
	same(t, f, k8s.KubeHorizontalPodAutoscalerV2_Manifest)
	same(t, f, k8s.KubeIngress_Manifest)
	same(t, f, k8s.KubeNetworkPolicy_Manifest)
	same(t, f, gateway.HttpRoute_Manifest)
	same(t, f, gateway.Gateway_Manifest)
	same(t, f, snapshotstoragek8sio.VolumeSnapshot_Manifest)
	same(t, f, monitoringcoreoscom.ServiceMonitor_Manifest)
	same(t, f, monitoringcoreoscom.PodMonitor_Manifest)
	same(t, f, monitoringcoreoscom.PrometheusRule_Manifest)
	same(t, f, kedash.ScaledObject_Manifest)
	same(t, f, kedash.TriggerAuthentication_Manifest)
	same(t, f, autoscalingk8sio.VerticalPodAutoscaler_Manifest)
	for name := range abbreviations {
		assert.True(t, f.names[name], "%s is in no object that is made here", name)
	}
}

func same[Props any](t *testing.T, f filler, bindings func(*Props) any) {
	t.Helper()
	var props Props
	f.fill(reflect.ValueOf(&props).Elem())
	want := bindings(&props).(map[string]any)
	f.kubernetes = true
	f.fill(reflect.ValueOf(&props).Elem())
	delete(want, "apiVersion")
	delete(want, "kind")
	assert.Equal(t, asJSON(t, withoutMarks(want)), asJSON(t, plain(reflect.ValueOf(props))))
}

// filler sets every field of a struct of the bindings.
type filler struct {
	quantity k8s.Quantity
	number   k8s.IntOrString
	expr     monitoringcoreoscom.PrometheusRuleSpecGroupsRulesExpr
	names    map[string]bool // of the fields, as the bindings call them
	// kubernetes spells the words of enumerations as Kubernetes does, not as the bindings' constants.
	kubernetes bool
}

// words are one of each enumeration: the bindings' constant, and what Kubernetes reads.
var words = map[reflect.Type][2]string{
	reflect.TypeFor[autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicyUpdateMode]():      {"OFF", "Off"},
	reflect.TypeFor[gateway.GatewaySpecListenersAllowedRoutesNamespacesFrom]():               {"SAME", "Same"},
	reflect.TypeFor[gateway.GatewaySpecListenersTlsMode]():                                   {"TERMINATE", "Terminate"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType]():   {"REPLACE_FULL_PATH", "ReplaceFullPath"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme]():     {"HTTPS", "https"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode](): {"VALUE_301", "VALUE_301"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesBackendRefsFiltersType]():                      {"URL_REWRITE", "URLRewrite"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType]():        {"REPLACE_FULL_PATH", "ReplaceFullPath"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesFiltersRequestRedirectPathType]():              {"REPLACE_FULL_PATH", "ReplaceFullPath"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesFiltersRequestRedirectScheme]():                {"HTTPS", "https"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesFiltersRequestRedirectStatusCode]():            {"VALUE_301", "VALUE_301"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesFiltersType]():                                 {"EXTENSION_REF", "ExtensionRef"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesFiltersUrlRewritePathType]():                   {"REPLACE_FULL_PATH", "ReplaceFullPath"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesMatchesHeadersType]():                          {"EXACT", "Exact"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesMatchesMethod]():                               {"GET", "GET"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesMatchesPathType]():                             {"PATH_PREFIX", "PathPrefix"},
	reflect.TypeFor[gateway.HttpRouteSpecRulesMatchesQueryParamsType]():                      {"EXACT", "Exact"},
}

func (f filler) fill(v reflect.Value) {
	switch v.Type() {
	case reflect.TypeFor[time.Time]():
		v.Set(reflect.ValueOf(time.Date(2026, 1, 2, 3, 4, 5, 678e6, time.UTC)))
		return
	case reflect.TypeFor[k8s.Quantity]():
		v.Set(reflect.ValueOf(f.quantity))
		return
	case reflect.TypeFor[k8s.IntOrString]():
		v.Set(reflect.ValueOf(f.number))
		return
	case reflect.TypeFor[monitoringcoreoscom.PrometheusRuleSpecGroupsRulesExpr]():
		v.Set(reflect.ValueOf(f.expr))
		return
	default:
	}
	if !known(v.Type()) {
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		f.fill(v.Index(0))
	case reflect.Map:
		element := reflect.New(v.Type().Elem()).Elem()
		f.fill(element)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("key"), element)
	case reflect.Struct:
		for i := range v.NumField() {
			f.names[v.Type().Field(i).Tag.Get("json")] = true
			f.fill(v.Field(i))
		}
	case reflect.Interface:
		v.Set(reflect.ValueOf("anything"))
	case reflect.String:
		word := "text"
		if v.Type() != reflect.TypeFor[string]() {
			word = words[v.Type()][map[bool]int{true: 1}[f.kubernetes]]
		}
		v.SetString(word)
	case reflect.Float64:
		v.SetFloat(7)
	case reflect.Bool:
		v.SetBool(true)
	default:
		panic("no value for " + v.Type().String())
	}
}

// withoutMarks takes out what the runtime puts around maps that the bindings hand on unread, as they do with metadata.
// scalars are the interfaces for one of several types that are set here.
var scalars = []reflect.Type{
	reflect.TypeFor[k8s.Quantity](), reflect.TypeFor[k8s.IntOrString](), reflect.TypeFor[monitoringcoreoscom.PrometheusRuleSpecGroupsRulesExpr](),
}

// known tells whether values of a type can be made up: not those of enumerations without a word, nor of one of several
// types that nothing here sets, nor of what requires one of these.
func known(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return known(t.Elem())
	case reflect.Interface:
		return t.NumMethod() == 0 || slices.Contains(scalars, t)
	case reflect.String:
		_, ok := words[t]
		return ok || t == reflect.TypeFor[string]()
	case reflect.Struct:
		for field := range t.Fields() {
			if field.Tag.Get("field") == "required" && field.Type != t && !known(field.Type) {
				return false
			}
		}
	default:
	}
	return true
}

func withoutMarks(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if inner, ok := v["$jsii.map"]; ok && len(v) == 1 {
			return withoutMarks(inner)
		}
		for key, value := range v {
			v[key] = withoutMarks(value)
		}
	case []any:
		for i, value := range v {
			v[i] = withoutMarks(value)
		}
	}
	return v
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	content, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	return string(content)
}

func newTestChart() cdk8s.Chart { return cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("test"), nil) }

// The bindings' own check of required fields is not asked any more.
func TestObjectsLackNothingThatIsRequired(t *testing.T) {
	chart := newTestChart()
	defer func() {
		invalid, ok := recover().(*InvalidPropsError)
		require.True(t, ok)
		require.Len(t, invalid.Faults, 2)
		assert.Equal(t, "test/deployment: spec.selector: \"(none)\" is required; fix: set it", invalid.Faults[0].String())
		assert.Equal(t, "spec.template.spec.containers[0].name", invalid.Faults[1].Field)
	}()
	newObject(chart, "deployment", "apps/v1", "Deployment", &k8s.KubeDeploymentProps{
		Spec: &k8s.DeploymentSpec{Template: &k8s.PodTemplateSpec{Spec: &k8s.PodSpec{Containers: list(&k8s.Container{})}}},
	})
}

// An object can be changed after it was made, by the names of the manifest, even in what the bindings do not know.
func TestObjectsCanBePatched(t *testing.T) {
	chart := newTestChart()
	redis := NewVertaRedis(chart, "redis", VertaRedisProps{})
	redis.HeadlessService.Metadata().AddLabel(jsii.String("team"), jsii.String("data"))
	redis.HeadlessService.AddJsonPatch(
		cdk8s.JsonPatch_Replace(jsii.String("/spec/clusterIP"), jsii.String("10.0.0.1")),
		cdk8s.JsonPatch_Add(jsii.String("/spec/trafficDistribution"), jsii.String("PreferClose")),
	)
	made := redis.HeadlessService.ToJson().(map[string]any)
	spec := made["spec"].(map[string]any)
	assert.Equal(t, "10.0.0.1", spec["clusterIP"])
	assert.Equal(t, "PreferClose", spec["trafficDistribution"])
	assert.Equal(t, "data", made["metadata"].(map[string]any)["labels"].(map[string]any)["team"])
}

// A connection made by hand is checked where it comes in.
func TestConstructsCheckTheConnectionTheyAreGiven(t *testing.T) {
	chart := newTestChart()
	redis := ExternalRedis("redis://redis.example.com:6379/0", PortRedis, nil)
	to := &Endpoint{}
	for name, construct := range map[string]func(){
		"backend": func() { NewVertaBackend(chart, "a", VertaBackendProps{Redis: redis}) },
		"backup":  func() { NewVertaRedisBackup(chart, "a", VertaRedisBackupProps{Redis: redis}) },
		"smoke test": func() {
			NewVertaSmokeTest(chart, "a", VertaSmokeTestProps{Backend: to, Frontend: to, ML: to, Redis: redis})
		},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				invalid, ok := recover().(*InvalidPropsError)
				require.True(t, ok)
				require.Len(t, invalid.Faults, 1)
				assert.Equal(t, "redis.host", invalid.Faults[0].Field)
			}()
			construct()
		})
	}
}
