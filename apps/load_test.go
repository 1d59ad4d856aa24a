package apps

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// file writes a values file and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

// faults are the lines of an error, with folders of the test taken out.
func faults(t *testing.T, err error) []string {
	t.Helper()
	invalid, ok := err.(*constructs.InvalidPropsError) //nolint:errorlint // returned as it is
	require.True(t, ok, "%v", err)
	return lines(invalid.Faults)
}

func lines(found []constructs.Fault) []string {
	out := []string{}
	for _, f := range found {
		if f.Source != "" {
			f.Source = filepath.Base(f.Source)
		}
		out = append(out, f.String())
	}
	return out
}

func TestLayersLieOverEachOther(t *testing.T) {
	environments, err := Load(Request{
		Names: []string{"prod"},
		Files: []string{
			file(t, "a.yaml", "global: {domain: a.verta.app}\nbackend: {image: {tag: 1.1.0}, podLabels: {a: x}}\n"),
			file(t, "b.yaml", "global: {domain: b.verta.app}\nbackend: {podLabels: {b: y}, autoscaling: {maxReplicas: 20}}\n"),
		},
		Sets: []string{"backend.image.tag=1.2.0", "frontend.autoscaling=null", "frontend.replicas=4"},
	})
	require.NoError(t, err)
	require.Len(t, environments, 1)
	v := environments[0].Values()
	assert.Equal(t, "b.verta.app", v.Global.Domain)
	assert.Equal(t, "1.2.0", v.Backend.Image.Tag)
	assert.Equal(t, map[string]string{"a": "x", "b": "y"}, v.Backend.PodLabels)
	assert.Equal(t, constructs.Autoscaling{MinReplicas: 3, MaxReplicas: 20}, *v.Backend.Autoscaling)
	assert.Nil(t, v.Frontend.Autoscaling)
	assert.Equal(t, 4, *v.Frontend.Replicas)
	assert.Equal(t, 10, Prod().Backend.Autoscaling.MaxReplicas, "the shipped values are untouched")
	assert.Empty(t, environments[0].Validate())
}

func TestAFileDefinesAnEnvironment(t *testing.T) {
	staging := file(t, "staging.yaml", "environment: {name: staging, from: prod}\nglobal: {domain: staging.verta.app}\n")
	tenant := file(t, "tenant.yaml", "environment: {name: tenant, from: staging}\nglobal: {domain: tenant.verta.app}\n")
	common := file(t, "common.yaml", "global: {imageRegistry: mirror.verta.app}\n")
	environments, err := Load(Request{Files: []string{staging, tenant, common}})
	require.NoError(t, err)
	assert.Equal(t, []string{"staging", "tenant"}, Names(environments), "what is defined is what is made")
	for _, e := range environments {
		assert.Equal(t, e.StackID(), e.Values().Namespace.Name)
		assert.Equal(t, "mirror.verta.app", e.Values().Global.ImageRegistry, "a layer without a name lies over all")
		assert.Equal(t, 3, e.Values().Backend.Autoscaling.MinReplicas, "from prod")
	}
	assert.Empty(t, ValidateTogether(environments))

	environments, err = Load(Request{Names: []string{"staging", "prod"}, Files: []string{staging}})
	require.NoError(t, err)
	assert.Equal(t, []string{"staging", "prod"}, Names(environments))
	assert.Equal(t, "verta.example.com", environments[1].Values().Global.Domain)
}

func TestAllFaultsOfAllFilesAtOnce(t *testing.T) {
	_, err := Load(Request{
		Files: []string{
			file(t, "a.yaml", "backend:\n  replica: 3\n"),
			file(t, "b.yaml", "environment: {name: Prod!, from: nowhere}\n"),
			file(t, "c.yaml", "environment: {name: prod, from: dev}\n"),
			file(t, "d.yaml", "environment: {nam: x}\n"),
		},
		Sets: []string{"ml.replicas=many"},
	})
	assert.Equal(t, []string{
		`environment.name: "Prod!" cannot name a stack; fix: use lower case letters, digits and dashes`,
		`environment.from: "nowhere" is no environment; fix: start from one of: [dev prod]`,
		`environment.name: "prod" is taken; fix: choose another name, or leave environment out to change that one`,
		`d.yaml:1: environment.nam: (this key) is not known; fix: did you mean name?`,
		`a.yaml:2: backend.replica: (this key) is not known; fix: did you mean replicas?`,
		`--set: ml.replicas: "many" has the wrong type; fix: write a whole number, without quotes`,
	}, faults(t, err))
}

// The file of a smoke test or a Secret would be the manifest of another environment.
func TestEnvironmentsMustNotShareAFile(t *testing.T) {
	defining := func(name string) string { return file(t, name+".yaml", "environment: {name: "+name+", from: prod}\n") }
	_, err := Load(Request{Files: []string{defining("prod-smoke"), defining("smoke-a"), defining("secrets")}})
	assert.Equal(t, []string{
		`environment.name: "prod-smoke" ends as the files of smoke tests and Secrets do; fix: choose a name without smoke at its end`,
		`environment.name: "secrets" ends as the files of smoke tests and Secrets do; fix: choose a name without secrets at its end`,
	}, faults(t, err))
}

func TestFaultsOfValuesNameTheirPlace(t *testing.T) {
	environments, err := Load(Request{Names: []string{"prod"}, Files: []string{file(t, "v.yaml", `
backend:
  autoscaling:
    maxReplicas: 1
redis:
  architecture: replication
ingress:
  class: alb
`)}})
	require.NoError(t, err)
	assert.Equal(t, []string{
		`verta-prod: v.yaml:6: redis.architecture: "replication" is not supported: the queues live in one Redis, and a replica would not make an acknowledged job safer; fix: set standalone, or redis.enabled: false with redis.external for a Redis run elsewhere`,
		`verta-prod: v.yaml:4: backend.autoscaling.maxReplicas: 1 is less than minReplicas 3; fix: raise it to 3 or more, or lower autoscaling.minReplicas`,
		`verta-prod: v.yaml:8: ingress.tls.clusterIssuer: "letsencrypt-prod" keeps a Secret, which an ALB does not read; fix: set tls.certificateARN, or remove it to let the certificate be found by the host`,
		`verta-prod: networkPolicies.ingressController.cidrs: (none) lets no load balancer of class alb reach the pods; fix: list the CIDRs of the load balancer's subnets`,
	}, lines(environments[0].Validate()))
}

func TestEnvironmentsMustNotShareAPlace(t *testing.T) {
	environments, err := Load(Request{Names: []string{"dev", "prod"}, Sets: []string{"namespace.name=verta"}})
	require.NoError(t, err)
	assert.Equal(t, []string{
		`verta-prod: --set: namespace.name: "verta" holds verta-dev already, with the same names; fix: set another namespace.name, or another global.namePrefix`,
		`verta-prod: --set: namespace.create: true makes the namespace that verta-dev makes too: to delete one of them deletes both; fix: set it to false in one of the two, or another namespace.name`,
	}, lines(ValidateTogether(environments)))
}

// Backups are told apart by the name of Redis, which is the same in most environments.
func TestEnvironmentsMustNotShareBackups(t *testing.T) {
	backup := `redis.backup={enabled: true, s3: {endpoint: https://s3.example.com, bucket: archive,
		accessKeyIdSecret: {name: s3, key: id}, secretAccessKeySecret: {name: s3, key: key}}}`
	together := func(names []string, sets ...string) []string {
		environments, err := Load(Request{Names: names, Sets: append([]string{backup}, sets...)})
		require.NoError(t, err)
		return lines(ValidateTogether(environments))
	}
	assert.Equal(t, []string{
		`verta-prod: --set: redis.backup.s3.prefix: "" is where verta-dev keeps its backups: each would remove the other's, and restore them; fix: set another prefix or bucket`,
	}, together([]string{"dev", "prod"}))
	assert.Empty(t, together([]string{"prod"}))
	assert.Empty(t, together([]string{"dev", "prod"}, "redis.backup.enabled=false"))
}

// neighbors are an environment with a quota, and one that lives in its namespace.
func neighbors(change func(maker, guest *Values)) []Environment {
	maker, guest := bounded(), Dev()
	guest.Namespace.Name, guest.Namespace.Create, guest.Global.NamePrefix = maker.Namespace.Name, new(false), "guest"
	change(&maker, &guest)
	return []Environment{
		{Name: "guest", Values: func() Values { return guest }}, {Name: "maker", Values: func() Values { return maker }},
		{Name: "elsewhere", Values: Dev},
	}
}

func TestNeighborsShareQuotaAndLimits(t *testing.T) {
	sidecar := []*k8s.Container{{Name: new("x"), Image: new("example.com/x:1")}}
	for _, row := range []struct {
		name   string
		change func(maker, guest *Values)
		want   []string
	}{
		{"no bounds", func(maker, _ *Values) { maker.Namespace.Quota = constructs.NamespaceQuota{} }, []string{}},
		{"quota", func(maker, _ *Values) { maker.Namespace.Quota = constructs.NamespaceQuota{Pods: 34} }, []string{
			`verta-maker: namespace.quota.pods: "34" is less than the 2 stacks of the namespace take at most, 35; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
		}},
		{"enough quota", func(maker, _ *Values) { maker.Namespace.Quota = constructs.NamespaceQuota{Pods: 35} }, []string{}},
		{"a default of the maker's", func(maker, guest *Values) {
			maker.Namespace.Quota = constructs.NamespaceQuota{Limits: constructs.ComputeAmounts{CPU: "46"}}
			maker.Namespace.Limits.DefaultLimits.CPU = "10"
			guest.Redis.Sidecars = sidecar
		}, []string{
			`verta-maker: namespace.quota.limits.cpu: "46" is less than the 2 stacks of the namespace take at most, 51400m; fix: raise it, or lower replicas, autoscaling.maxReplicas or sizes`,
		}},
		{"limits", func(maker, guest *Values) {
			maker.Namespace.Quota, maker.Namespace.Limits.Max.CPU = constructs.NamespaceQuota{}, "4"
			guest.ML.Resources.Limits.CPU = "5"
		}, []string{
			`verta-guest: ml.resources.limits.cpu: "5" is more than namespace.limits.max, 4; fix: lower it, or raise namespace.limits.max.cpu`,
		}},
		{"a neighbor with faults", func(maker, guest *Values) {
			maker.Namespace.Quota, guest.ML.Resources.Limits.CPU = constructs.NamespaceQuota{Pods: 28}, "x"
		}, []string{
			`verta-guest: ml.resources.limits.cpu: "x" is not a quantity; fix: use a number with a unit, like 500m for CPU or 512Mi for memory`,
		}},
		{"two makers", func(maker, guest *Values) {
			maker.Namespace.Quota, guest.Namespace.Create = constructs.NamespaceQuota{}, nil
		}, []string{
			`verta-maker: namespace.create: true makes the namespace that verta-guest makes too: to delete one of them deletes both; fix: set it to false in one of the two, or another namespace.name`,
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, lines(ValidateTogether(neighbors(row.change))))
		})
	}
}

func TestAMissingFileIsSaid(t *testing.T) {
	_, err := Load(Request{Files: []string{"nowhere.yaml"}})
	assert.ErrorContains(t, err, "nowhere.yaml")
}

// A credential that is put where only its key belongs, as the Helm chart wanted it, must not come back in a message.
func TestValuesThatMayBeSecretsAreNotShown(t *testing.T) {
	for _, content := range []string{
		"secrets: {databaseUrl: 'mysql://canary'}", "secrets: {keys: {databaseUrl: 'mysql://u:canary@h'}}",
		"secrets: {keys: {databaseUrl: [canary]}}", "redis: {auth: {password: canary}}", "redis: {auth: canary-canary-canary-canary}",
		"secrets: {source: canary}", "secrets: canary", "backend: {extraEnv: [{name: A, value: {canary: x}}]}",
		"backend: {extraEnv: canary}", "secrets: {sealedSecretFile: [canary]}", "redis: {external: {passwordSecret: {name: a, key: 'canary canary'}}}",
	} {
		environments, err := Load(Request{Names: []string{"prod"}, Files: []string{file(t, "v.yaml", content)}})
		var text string
		if err != nil {
			text = err.Error()
		} else {
			text = strings.Join(lines(ValidateTogether(environments)), "\n")
		}
		assert.NotContains(t, strings.ReplaceAll(text, "{canary: x}", ""), "canary", content)
	}
}

// FuzzValues feeds the whole path from a file to faults anything: it must neither panic nor hang.
func FuzzValues(f *testing.F) {
	for _, seed := range []string{
		"environment: {name: x, from: prod}", "backend: {autoscaling: {minReplicas: 3}}", "global: null", "redis: {enabled: false}",
		"ingress: {class: alb, tls: {enabled: true}}", "backend: {resources: {limits: {memory: 1}}}", "ml: {modelCache: {mode: ephemeral}}",
		"backend: {extraEnv: [{name: A}]}", "backend: {tolerations: [null]}", "networkPolicies: {enabled: true, internet: {cidrs: [x]}}",
		"secrets: {source: externalSecret, external: {storeName: x}}", "backend: {metrics: {path: ''}}", "ml: {config: {workers: -1}}",
		"backend: {probes: {startup: {periodSeconds: -1}}}", "frontend: {podAnnotations: {'': x}}", "database: {port: 1e3}",
		"backend: {affinity: {nodeAffinity: {}}}", "backend: {shutdown: {preStopSeconds: 5}}", "backend: {image: {digest: 'sha256:'}}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		// What the bindings make needs a Node.js process, which a fuzzer would start by the thousand.
		if strings.Contains(content, "olumes") || strings.Contains(content, "ontainers") || strings.Contains(content, "idecars") {
			return
		}
		path := filepath.Join(t.TempDir(), "v.yaml")
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		environments, err := Load(Request{Names: []string{"prod"}, Files: []string{path}})
		if err != nil {
			return
		}
		ValidateTogether(environments)
		for _, e := range environments {
			e.NotReady(nil, nil)
		}
	})
}
