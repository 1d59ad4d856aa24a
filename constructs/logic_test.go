package constructs

import (
	"strings"
	"testing"

	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestImageDefaults(t *testing.T) {
	digest := "sha256:" + strings.Repeat("a", 64)
	pinned := Image{Registry: "docker.io", Repository: "library/redis", Tag: "8", Digest: digest}
	for _, row := range []struct {
		name       string
		given      Image
		want       string
		pullPolicy string
	}{
		{"nothing", Image{}, "docker.io/library/redis:8@" + digest, "IfNotPresent"},
		{"mirror", Image{Registry: "mirror.example.com:5000"}, "mirror.example.com:5000/library/redis:8@" + digest, "IfNotPresent"},
		{"another tag drops the digest", Image{Tag: "9"}, "docker.io/library/redis:9", "IfNotPresent"},
		{"latest", Image{Tag: "latest"}, "docker.io/library/redis:latest", "Always"},
		{"latest, pinned", Image{Tag: "latest", Digest: digest}, "docker.io/library/redis:latest@" + digest, "IfNotPresent"},
		{"digest alone", Image{Digest: digest}, "docker.io/library/redis@" + digest, "IfNotPresent"},
		{"another repository drops the digest", Image{Repository: "team/redis"}, "docker.io/team/redis:8", "IfNotPresent"},
		{"given policy", Image{PullPolicy: "Never"}, "docker.io/library/redis:8@" + digest, "Never"},
	} {
		t.Run(row.name, func(t *testing.T) {
			image := row.given.withDefaults(pinned)
			assert.Equal(t, row.want, image.Reference())
			assert.Equal(t, row.pullPolicy, image.PullPolicy)
			var c checker
			image.check(&c)
			assert.Empty(t, c.faults)
		})
	}
}

func TestImageVersionLabel(t *testing.T) {
	assert.Equal(t, "1.2.3", Image{Tag: "1.2.3"}.version())
	assert.Equal(t, "abcdefabcdef", Image{Digest: "sha256:abcdefabcdefabcdef"}.version())
	assert.Equal(t, "feature-x", labelValue("feature/x"))
	assert.Len(t, labelValue(strings.Repeat("a", 100)), 63)
	assert.Empty(t, labelValue("---"))
}

func TestEnvironmentRendering(t *testing.T) {
	type settings struct {
		Text    string   `env:"TEXT"`
		Number  int      `env:"NUMBER"`
		Flag    *bool    `env:"FLAG"`
		Share   *float64 `env:"SHARE"`
		List    []string `env:"LIST"`
		Private string
	}
	assert.Empty(t, environment(settings{Private: "x"}))
	assert.Equal(t, map[string]string{"TEXT": "a", "NUMBER": "5", "FLAG": "false", "SHARE": "0", "LIST": "a,b"},
		environment(settings{Text: "a", Number: 5, Flag: new(false), Share: new(0.0), List: []string{"a", "b"}}))
}

// The program takes any text for true, so false must not be rendered at all.
func TestDebugRateLimitsIsRenderedOnlyWhenOn(t *testing.T) {
	assert.NotContains(t, BackendConfig{}.environment(), "DEBUG_RATE_LIMITS")
	assert.Equal(t, "true", BackendConfig{DebugRateLimits: true}.environment()["DEBUG_RATE_LIMITS"])
}

func TestConfigHash(t *testing.T) {
	a := hashOf(map[string]string{"A": "1", "B": "2"})
	assert.Len(t, a, 10)
	assert.Equal(t, a, hashOf(map[string]string{"B": "2", "A": "1"}))
	assert.NotEqual(t, a, hashOf(map[string]string{"A": "1", "B": "3"}))
	assert.NotEqual(t, hashOf(map[string]string{"A": "1;B=2"}), hashOf(map[string]string{"A": "1", "B": "2"}))
}

func TestSharesOfLimits(t *testing.T) {
	assert.EqualValues(t, 384, memoryShare("512Mi", 75))
	assert.EqualValues(t, 768, memoryShare("1Gi", 75))
	assert.EqualValues(t, 1, wholeCores("250m"))
	assert.EqualValues(t, 2, wholeCores("1500m"))
	assert.EqualValues(t, 4, wholeCores("4"))
}

func TestThreadsShareTheCores(t *testing.T) {
	p := VertaMLProps{}
	p.Resources.Limits.CPU = "4"
	assert.Equal(t, "4", p.WithDefaults().settings()["OMP_NUM_THREADS"])
	p.Config.Workers = 3
	assert.Equal(t, "1", p.WithDefaults().settings()["OMP_NUM_THREADS"])
	p.Config.ThreadsPerWorker = 8
	assert.Equal(t, "8", p.WithDefaults().settings()["OMP_NUM_THREADS"])
}

// Every worker loads all models.
func TestDefaultMemoryIsForAllWorkers(t *testing.T) {
	p := VertaMLProps{}
	p.Config.Workers = 3
	assert.Equal(t, "12Gi", p.WithDefaults().Resources.Requests.Memory)
	assert.Equal(t, "18Gi", p.WithDefaults().Resources.Limits.Memory)
	p.Resources.Limits.Memory = "20Gi"
	assert.Equal(t, "20Gi", p.WithDefaults().Resources.Limits.Memory, "what is given is taken")
}

// What a caller changes in props with their defaults is his own.
func TestDefaultsAreNotShared(t *testing.T) {
	p := VertaBackendProps{DeploymentProps: DeploymentProps{PodProps: PodProps{ImageSet: ImagesPublished}}}
	given := p.WithDefaults()
	given.Command[0], given.Migration.Command[0], given.Migration.StatusCommand[0] = "x", "x", "x"
	*given.Shutdown.PreStopSeconds = 99
	fresh := p.WithDefaults()
	for _, command := range [][]string{fresh.Command, fresh.Migration.Command, fresh.Migration.StatusCommand} {
		assert.Equal(t, "node", command[0])
	}
	assert.Equal(t, 10, *fresh.Shutdown.PreStopSeconds)
}

func TestMinAvailableFollowsTheReplicas(t *testing.T) {
	for replicas, want := range map[int]int{0: 0, 1: 0, 2: 1, 5: 1} {
		p := VertaBackendProps{}
		p.Replicas = new(replicas)
		assert.Equal(t, want, *p.WithDefaults().MinAvailable, "%d replicas", replicas)
		assert.Empty(t, p.Validate(), "%d replicas", replicas)
	}
	// One, as long as nobody asks for more.
	p := VertaMLProps{}
	assert.Equal(t, 0, *p.WithDefaults().MinAvailable, "ml")
	p.Replicas = new(2)
	assert.Equal(t, 1, *p.WithDefaults().MinAvailable, "ml")
}

func TestAutoscalerStartsFromTheReplicas(t *testing.T) {
	p := VertaFrontendProps{}
	p.Replicas, p.Autoscaling = new(4), &Autoscaling{}
	assert.Equal(t, 4, p.WithDefaults().Autoscaling.MinReplicas)
	assert.Equal(t, DefaultMaxReplicas, p.WithDefaults().Autoscaling.MaxReplicas)
}

func TestProgressDeadlineCoversInitAndStartup(t *testing.T) {
	p := VertaBackendProps{}.WithDefaults()
	assert.GreaterOrEqual(t, p.Rollout.ProgressDeadlineSeconds, DefaultMigrationDeadlineSeconds+p.Probes.startupSeconds())
	p = VertaBackendProps{Migration: Migration{Skip: true}}.WithDefaults()
	assert.Less(t, p.Rollout.ProgressDeadlineSeconds, DefaultMigrationDeadlineSeconds)
}

func TestRoutesAreSortedByPrecedence(t *testing.T) {
	self := &Endpoint{}
	var got []string
	for _, r := range sortedRoutes(append(frontendRoutes(self), backendRoutes(self)...)) {
		got = append(got, r.PathType+" "+r.Path)
	}
	assert.Equal(t, []string{
		"Exact /api", "Prefix /api/admin/queues", "Prefix /api/admin", "Prefix /api/v1", "Prefix /admin", "Prefix /api", "Prefix /",
	}, got)
}

// Pods of IPv6 addresses are reached by a load balancer of both families alone.
func TestALBOfBothFamilies(t *testing.T) {
	const key = annotationALB + "ip-address-type"
	assert.NotContains(t, VertaIngressProps{}.albAnnotations(), key)
	assert.Equal(t, "dualstack", VertaIngressProps{IPv6: true}.albAnnotations()[key])
}

// An ALB rule holds five values: the host, two for a prefix path, and two addresses.
func TestALBRulesHoldTwoAddresses(t *testing.T) {
	assert.Equal(t, 5, 1+2+albSourcesPerRule)
}

func TestExceptionsStayInsideTheirBlock(t *testing.T) {
	p := VertaNetworkPoliciesProps{Internet: Peer{CIDRs: []string{"8.0.0.0/8", "0.0.0.0/0"}, ExceptCIDRs: []string{"10.0.0.0/8"}}}
	peers := *p.withDefaults().peers(PeerInternet)
	assert.Nil(t, peers[0].IpBlock.Except, "the API server refuses an exception that lies outside")
	assert.Len(t, *peers[1].IpBlock.Except, 1)
}

// What is taken out of the addresses that are open by default stays closed besides what always is.
func TestExceptionsAreTakenOutOfTheDefault(t *testing.T) {
	p := VertaNetworkPoliciesProps{Internet: Peer{ExceptCIDRs: []string{"203.0.113.0/24", "10.0.0.0/8"}}}
	assert.Empty(t, p.Validate())
	internet := p.withDefaults().Internet
	assert.Equal(t, []string{"0.0.0.0/0"}, internet.CIDRs)
	assert.Equal(t, []string{"203.0.113.0/24", "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"}, internet.ExceptCIDRs)
	assert.Equal(t, "10.0.0.0/8", privateRanges[0], "the default is untouched")
}

// With the prefix "external" the pods of Redis have the name of a peer outside.
func TestPodsAreTheirOwnWhateverTheirName(t *testing.T) {
	redis := PodProps{NamePrefix: "external"}.endpoint(ComponentRedis, PortRedis, portNameRedis, "")
	require.Equal(t, PeerExternalRedis.Name, redis.Pods.Name)
	backend := VertaBackendProps{Redis: RedisConnection{Host: redis.Name, Port: redis.Port, Peer: redis.Pods}}
	backend.Autoscaling = &Autoscaling{Queues: &QueueScaling{}}
	edges := backend.queueEdges()
	require.Len(t, edges, 1)
	assert.Empty(t, checkEdges(edges))
	p := VertaNetworkPoliciesProps{Edges: edges}.withDefaults()
	assert.Len(t, p.ingressRules(redis), 1)
	assert.Nil(t, (*p.peers(redis.Pods))[0].IpBlock)
	assert.NotNil(t, (*p.peers(PeerExternalRedis))[0].IpBlock)
}

func TestHostsOfAService(t *testing.T) {
	backend := &Endpoint{Name: "verta-backend"}
	for host, want := range map[string]bool{
		"verta-backend": true, "verta-backend.verta": true, "verta-backend.verta.svc": true, "Verta-Backend.verta.svc.cluster.local.": true,
		"verta-backend.verta.svc.k8s.corp.com": true, "verta-backend.corp.com": false, "verta-backend.other": false,
		"verta-backend.other.svc.cluster.local": false, "verta-backend.verta.com": false, "api.verta.app": false,
	} {
		assert.Equal(t, want, backend.answersTo(host, "verta"), host)
	}
	assert.True(t, backend.answersTo("verta-backend", ""))
	assert.False(t, backend.answersTo("verta-backend.verta", ""), "which namespace it is, nobody knows")
}

func TestMutableTags(t *testing.T) {
	for tag, want := range map[string]bool{
		"latest": true, "": true, "main": true, "1": true, "1.2": true, "v1": true, "7-alpine": true,
		"1.2.3": false, "v1.2.3": false, "8.2.3-alpine": false, "sha-abc1234": false, "2025-01-31": false,
	} {
		assert.Equal(t, want, Image{Tag: tag}.Mutable(), "%q", tag)
	}
}

func TestUsersAntiAffinityReplacesTheSpreading(t *testing.T) {
	own := &k8s.PodAntiAffinity{}
	p := PodProps{Spread: true, Affinity: &k8s.Affinity{PodAntiAffinity: own}}
	assert.Same(t, own, p.affinity(nil).PodAntiAffinity)
	p = PodProps{Spread: true, Affinity: &k8s.Affinity{NodeAffinity: &k8s.NodeAffinity{}}}
	assert.NotNil(t, p.affinity(nil).PodAntiAffinity)
	assert.NotNil(t, p.affinity(nil).NodeAffinity)
	assert.Nil(t, p.Affinity.PodAntiAffinity, "the caller's struct")
}

// The API server refuses a variable that is there twice, and a download that is offline finds nothing.
func TestModelsAreFilledOnlineWhateverTheServerDoes(t *testing.T) {
	p := VertaMLProps{}
	p.ExtraEnv = []*k8s.EnvVar{{Name: new("HF_HUB_OFFLINE"), Value: new("1")}, {Name: new("HF_ENDPOINT"), Value: new("https://hub")}}
	var got []string
	for _, v := range p.fillEnv() {
		got = append(got, *v.Name+"="+*v.Value)
	}
	assert.Equal(t, []string{"HF_HUB_OFFLINE=0", "TRANSFORMERS_OFFLINE=0", "HF_ENDPOINT=https://hub"}, got)
}

func TestMarkOfTheModelCacheFollowsTheImage(t *testing.T) {
	m := ModelCache{}.withDefaults()
	assert.NotEqual(t, m.fillCommand(Image{Tag: "1"}), m.fillCommand(Image{Tag: "2"}))
}

// The backend alone reads the password of a Redis that somebody else runs.
func TestReloaderWatchesEverySecretThatIsRead(t *testing.T) {
	external := &SecretKey{Name: "managed-redis", Key: "password"}
	for _, row := range []struct {
		name   string
		change func(p *VertaBackendProps)
		want   map[string]string
	}{
		{"the contract's", func(*VertaBackendProps) {}, map[string]string{annotationReloader: "verta"}},
		{"that of Redis", func(p *VertaBackendProps) { p.Redis = ExternalRedis("redis.example.com", PortRedis, external) },
			map[string]string{annotationReloader: "verta,managed-redis"}},
		{"the user's", func(p *VertaBackendProps) {
			p.Sidecars = []*k8s.Container{{Name: new("x"), Image: new("x"), Env: list(external.env("B"), SecretKey{Name: "a", Key: "b"}.env("A"))}}
		}, map[string]string{annotationReloader: "verta,a,managed-redis"}},
		{"none", func(p *VertaBackendProps) { p.Secrets.Reloader = false }, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := VertaBackendProps{}
			p.Secrets.Reloader = true
			row.change(&p)
			p = p.WithDefaults()
			assert.Equal(t, row.want, p.Secrets.workloadAnnotations(p.pod("settings").template()))
		})
	}
}
