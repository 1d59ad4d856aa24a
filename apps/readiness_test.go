package apps

import (
	"slices"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// ready is production with a domain of its own, which is all that it lacks.
func ready() Values {
	v := Prod()
	v.Global.Domain = "verta.app"
	return v
}

func notReady(v Values, allowed, samples []string) []string {
	return lines(Environment{Name: "prod", Values: func() Values { return v }}.NotReady(allowed, samples))
}

func TestShippedProdLacksOnlyItsDomain(t *testing.T) {
	assert.Equal(t, []string{
		`verta-prod: global.domain: "verta.example.com" belongs to nobody [placeholder-domain]; fix: set the host name that users open; or allow it: --allow placeholder-domain`,
	}, notReady(Prod(), nil, nil))
	assert.Empty(t, notReady(ready(), nil, nil))
}

// Each check has a value that breaks it alone, and its name allows that alone.
func TestEachCheckCanFailAndBeAllowed(t *testing.T) {
	for name, broken := range map[string]func(v *Values){
		MutableTag:        func(v *Values) { v.ML.Image.Tag = "latest" },
		PlaceholderDomain: func(v *Values) { v.Global.Domain = "verta.localhost" },
		RedisPassword:     func(v *Values) { v.Redis.Auth.Enabled = new(false) },
		RedisPersistence:  func(v *Values) { v.Redis.Persistence.Enabled = new(false) },
		MissingLimits: func(v *Values) {
			v.Backend.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1.0.0")}}
		},
		SingleReplica:       func(v *Values) { v.Frontend.Autoscaling, v.Frontend.Replicas = nil, new(1) },
		OpenPrivatePaths:    func(v *Values) { v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24", "::/0"} },
		DevelopmentDatabase: func(v *Values) { v.Database.Embedded.Enabled = true },
		ModelMemory:         func(v *Values) { v.ML.Config.Workers, v.ML.Autoscaling = 3, nil },
		SampleSecret:        func(*Values) {},
	} {
		t.Run(name, func(t *testing.T) {
			v := ready()
			broken(&v)
			var samples []string
			if name == SampleSecret {
				samples = []string{"admin-api-key"}
			}
			found := notReady(v, nil, samples)
			require.Len(t, found, 1)
			assert.Contains(t, found[0], "["+name+"]")
			assert.Empty(t, notReady(v, []string{name}, samples))
		})
	}
	assert.Len(t, ReadinessChecks, 10, "a new check needs a row above")
}

func TestStoppedComponentsAreNotReady(t *testing.T) {
	v := ready()
	v.Backend.Autoscaling, v.Backend.Replicas, v.ML.Autoscaling, v.ML.Replicas = nil, new(0), nil, new(0)
	assert.Equal(t, []string{
		`verta-prod: backend.replicas: 0 serves nobody [single-replica]; fix: set 1 or more, or autoscaling; or allow it: --allow single-replica`,
		`verta-prod: ml.replicas: 0 serves nobody [single-replica]; fix: set 1 or more, or autoscaling; or allow it: --allow single-replica`,
	}, notReady(v, nil, nil))
}

// An idle worker takes 4 GiB.
func TestModelsMustFit(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(v *Values)
		fields []string
	}{
		{"as it ships", func(*Values) {}, nil},
		{"workers beyond the memory", func(v *Values) { v.ML.Config.Workers = 3 },
			[]string{"ml.resources.limits.memory", "ml.autoscaling.targetMemoryPercent"}},
		{"two workers that fit, and idle above the target", func(v *Values) { v.ML.Config.Workers = 2 },
			[]string{"ml.autoscaling.targetMemoryPercent"}},
		{"two workers that fit", func(v *Values) { v.ML.Config.Workers, v.ML.Autoscaling = 2, nil }, nil},
		{"the default memory grows with the workers", func(v *Values) {
			v.ML.Config.Workers, v.ML.Resources, v.ML.Autoscaling = 4, constructs.Resources{}, nil
		}, nil},
		{"the default request is no base for a target", func(v *Values) { v.ML.Resources = constructs.Resources{} },
			[]string{"ml.autoscaling.targetMemoryPercent"}},
		{"no target", func(v *Values) {
			v.ML.Resources, v.ML.Autoscaling.TargetMemoryPercent = constructs.Resources{}, new(0)
		}, nil},
		{"no quantity", func(v *Values) { v.ML.Resources.Limits.Memory = "lots" }, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := ready()
			row.change(&v)
			var fields []string
			for _, f := range v.modelMemory() {
				fields = append(fields, f.Field)
			}
			assert.Equal(t, row.fields, fields)
		})
	}
}

// Each row starts from what is ready and names the checks that it fails.
func TestWhatRunsBesideIsCheckedToo(t *testing.T) {
	amounts := func(names ...string) *k8s.ResourceRequirements {
		limits := map[string]k8s.Quantity{}
		for _, name := range names {
			limits[name] = constructs.Quantity("1Gi")
		}
		return &k8s.ResourceRequirements{Limits: &limits}
	}
	container := func(image string, resources *k8s.ResourceRequirements) []*k8s.Container {
		return []*k8s.Container{{Name: new("x"), Image: new(image), Resources: resources}}
	}
	digest := "@sha256:" + strings.Repeat("0", 64)
	all := amounts("cpu", "memory")
	for _, row := range []struct {
		name   string
		change func(v *Values)
		want   []string
	}{
		{"a sidecar's tag", func(v *Values) { v.ML.Sidecars = container("busybox:latest", all) }, []string{`ml.sidecars[0].image: "latest"`}},
		{"an init container without a tag", func(v *Values) { v.Redis.InitContainers = container("localhost:5000/busybox", all) }, []string{`redis.initContainers[0].image: ""`}},
		{"versions and digests", func(v *Values) {
			v.ML.Sidecars = slices.Concat(container("busybox:1.37.0", all), container("busybox"+digest, all), container("busybox:latest"+digest, all))
		}, nil},
		{"no image at all", func(v *Values) { v.ML.Sidecars = []*k8s.Container{nil, {Name: new("x"), Resources: all}} }, nil},
		{"rclone", func(v *Values) { v.Redis.Backup.Enabled, v.Redis.Backup.S3.Image.Tag = true, "latest" }, []string{`redis.backup.s3.image.tag: "latest"`}},
		{"rclone as it is", func(v *Values) { v.Redis.Backup.Enabled, v.Redis.Backup.S3.Bucket = true, "b" }, nil},
		{"the exporter", func(v *Values) { v.Monitoring.Enabled, v.Redis.Exporter.Image.Tag = true, "latest" }, []string{`redis.exporter.image.tag: "latest"`}},
		{"no limit of memory", func(v *Values) { v.Backend.Sidecars = container("busybox:1.37.0", amounts("cpu")) }, []string{`backend.sidecars[0].resources.limits: (no memory)`}},
		{"a limit by the namespace", func(v *Values) {
			v.Backend.Sidecars, v.Namespace.Limits.Max.Memory = container("busybox:1.37.0", amounts("cpu")), "8Gi"
		}, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := ready()
			row.change(&v)
			found := notReady(v, nil, nil)
			require.Len(t, found, len(row.want), "%v", found)
			for i, want := range row.want {
				assert.Contains(t, found[i], want)
			}
		})
	}
}

func TestADigestPinsWhateverTheTagSays(t *testing.T) {
	v := ready()
	v.ML.Image.Tag, v.ML.Image.Digest = "latest", "sha256:"+string(make([]byte, 64))
	assert.Empty(t, notReady(v, nil, nil))
}

func TestPublishedBackendIsMeantToBeAlone(t *testing.T) {
	v := ready()
	v.Global.ImageSet, v.Backend.Autoscaling = "published", nil
	assert.Empty(t, notReady(v, nil, nil))
}

func TestExternalRedisNeedsAPassword(t *testing.T) {
	v := ready()
	v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.verta.app"
	require.Len(t, notReady(v, nil, nil), 1)
}
