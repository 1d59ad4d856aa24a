package test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// render synthesizes what build puts into a chart of the namespace "test".
func render(build func(chart cdk8s.Chart)) string {
	app := cdk8s.NewApp(nil)
	build(cdk8s.NewChart(app, jsii.String("test"), &cdk8s.ChartProps{
		Namespace:                 jsii.String("test"),
		DisableResourceNameHashes: jsii.Bool(true),
	}))
	return *app.SynthYaml()
}

// renderStack synthesizes a whole stack.
func renderStack(values apps.Values) string {
	app := cdk8s.NewApp(nil)
	apps.NewVertaStack(app, "verta-test", values)
	return *app.SynthYaml()
}

// The shapes that rules are checked on: the stacks that ship, and one for each choice that changes their structure.
// Each is synthesized once in a test process.
var shapes = []struct {
	name   string
	values func() apps.Values
}{
	{"dev", apps.Dev},
	{"prod", apps.Prod},
	{"published-images", changed(apps.Dev, func(v *apps.Values) { v.Global.ImageSet = "published" })},
	{"name-prefix", changed(apps.Prod, func(v *apps.Values) { v.Global.NamePrefix = "acme" })},
	{"external-redis", changed(apps.Prod, func(v *apps.Values) {
		v.Redis.Enabled = new(false)
		v.Redis.External.Host = "redis.example.com"
	})},
	{"no-redis-password", changed(apps.Dev, func(v *apps.Values) { v.Redis.Auth.Enabled = new(false) })},
	{"persistent-models", changed(apps.Dev, func(v *apps.Values) { v.ML.ModelCache.Mode = "persistent" })},
	{"ephemeral-models", changed(apps.Prod, func(v *apps.Values) { v.ML.ModelCache.Mode = "ephemeral" })},
	{"migration-job", changed(apps.Prod, func(v *apps.Values) { v.Backend.Migration.Mode = "job" })},
	{"redis-backup", changed(apps.Prod, func(v *apps.Values) { v.Redis.Backup.Enabled = true })},
	{"redis-backup-s3", changed(apps.Prod, func(v *apps.Values) {
		v.Redis.Backup.Enabled = true
		v.Redis.Backup.S3 = constructs.BackupS3{
			Endpoint: "https://s3.example.com:9000", Bucket: "backups", Prefix: "verta/prod",
			AccessKeyIDSecret:     &constructs.SecretKey{Name: "s3", Key: "id"},
			SecretAccessKeySecret: &constructs.SecretKey{Name: "s3", Key: "key"},
		}
	})},
	{"allow-list", changed(apps.Prod, func(v *apps.Values) { v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24"} })},
	{"alb", changed(apps.Prod, func(v *apps.Values) {
		v.Ingress.Class = "alb"
		v.Ingress.TLS.SecretName, v.Ingress.TLS.ClusterIssuer = "", ""
		v.NetworkPolicies.IngressController.CIDRs = []string{"10.1.0.0/16"}
	})},
	{"queue-scaling", changed(apps.Prod, func(v *apps.Values) {
		v.Backend.Autoscaling = &constructs.Autoscaling{MinReplicas: 2, Queues: &constructs.QueueScaling{}}
		v.Backend.Recommend, v.Frontend.Recommend, v.ML.Recommend, v.Redis.Recommend = true, true, true, true
	})},
	{"monitoring", changed(apps.Prod, func(v *apps.Values) { v.Monitoring.Enabled = true })},
	{"no-ingress", changed(apps.Prod, func(v *apps.Values) {
		v.Ingress.Enabled = new(false)
		v.Ingress.TLS.Enabled = false
	})},
	{"gateway", changed(apps.Prod, func(v *apps.Values) {
		v.Ingress.Enabled = new(false)
		v.Gateway.Enabled = true
		v.Gateway.ParentRefs = []constructs.GatewayRef{{Name: "public", Namespace: "gateways"}}
		v.NetworkPolicies.IngressController.Namespace = "gateways"
	})},
}

func changed(base func() apps.Values, change func(v *apps.Values)) func() apps.Values {
	return func() apps.Values {
		v := base()
		change(&v)
		return v
	}
}

var objectsOf = map[string]func() []object{}

func init() {
	for _, s := range shapes {
		objectsOf[s.name] = sync.OnceValue(func() []object { return parse(renderStack(s.values())) })
	}
}

// forEachShape runs a rule on every shape.
func forEachShape(t *testing.T, rule func(t *testing.T, objects []object)) {
	t.Helper()
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) { rule(t, objectsOf[s.name]()) })
	}
}

// parse reads a manifest of several documents, ours and therefore valid.
func parse(manifest string) []object {
	var objects []object
	for document := range strings.SplitSeq(manifest, "\n---\n") {
		var o object
		if err := errors.Join(yaml.UnmarshalStrict([]byte(document), &o.generic), yaml.Unmarshal([]byte(document), &o)); err != nil {
			panic(fmt.Sprintf("%v in:\n%s", err, document))
		}
		if o.Kind == "CronJob" {
			o.Spec.Template = o.Spec.JobTemplate.Spec.Template
		}
		objects = append(objects, o)
	}
	return objects
}
