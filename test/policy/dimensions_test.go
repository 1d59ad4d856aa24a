package policy

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// dimension is a structural choice of the values. Numbers and names within a choice are drawn.
type dimension struct {
	name   string
	levels []level
}

type level struct {
	name  string
	apply func(v *apps.Values, r *rand.Rand)
}

// asItIs leaves the default.
func asItIs(name string) level { return level{name, func(*apps.Values, *rand.Rand) {}} }

// dimensions of the values' space. They are applied in this order; what comes later may look at what came before.
var dimensions = []dimension{
	{"namespace", []level{
		asItIs("created"),
		{"taken", func(v *apps.Values, _ *rand.Rand) { v.Namespace.Create = new(false) }},
	}},
	{"imageSet", []level{
		asItIs("design"),
		{"published", func(v *apps.Values, _ *rand.Rand) { v.Global.ImageSet = constructs.ImagesPublished }},
	}},
	{"namePrefix", []level{
		asItIs("default"),
		{"shortest", func(v *apps.Values, _ *rand.Rand) { v.Global.NamePrefix = "v" }},
		{"longest", func(v *apps.Values, _ *rand.Rand) { v.Global.NamePrefix = strings.Repeat("verta", 7) + "-2" }},
	}},
	{"registry", []level{
		asItIs("default"),
		{"global", func(v *apps.Values, _ *rand.Rand) { v.Global.ImageRegistry = "registry.example.com" }},
		{"own", func(v *apps.Values, _ *rand.Rand) {
			v.Global.ImageRegistry = "registry.example.com:5000"
			v.Backend.Image.Registry = "localhost:5000"
			v.Redis.Image.Registry = "mirror.example.com"
		}},
		{"mirror", func(v *apps.Values, _ *rand.Rand) { v.Global.ImageMirror = "registry.example.com/mirror" }},
	}},
	{"caBundle", []level{
		asItIs("none"),
		{"secret", func(v *apps.Values, _ *rand.Rand) { v.Global.CABundle = constructs.CABundle{Secret: "company-ca"} }},
	}},
	{"userIDs", []level{
		asItIs("fixed"),
		{"assigned", func(v *apps.Values, _ *rand.Rand) { v.Global.AssignUserIDs = true }},
	}},
	{"ipFamilies", []level{
		asItIs("default"),
		{"IPv6", func(v *apps.Values, _ *rand.Rand) { v.Global.IPFamilies = []string{"IPv6"} }},
		{"both", func(v *apps.Values, _ *rand.Rand) {
			v.Global.IPFamilyPolicy, v.Global.IPFamilies = "RequireDualStack", []string{"IPv4", "IPv6"}
		}},
	}},
	{"cloudIdentity", []level{
		asItIs("none"),
		{"gke", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.CloudIdentity = constructs.CloudIdentityGKE })
		}},
		{"eks", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.CloudIdentity = constructs.CloudIdentityEKS })
		}},
	}},
	{"pullSecrets", []level{
		asItIs("none"),
		{"global", func(v *apps.Values, _ *rand.Rand) { v.Global.ImagePullSecrets = []string{"pull"} }},
		{"own", func(v *apps.Values, _ *rand.Rand) {
			v.Global.ImagePullSecrets = []string{"pull", "mirror"}
			v.ML.ImagePullSecrets = []string{"models"}
		}},
	}},
	{"image", []level{
		asItIs("released"),
		{"latest", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.Image.Tag = "latest" })
		}},
		{"digest", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.Image.Digest = "sha256:" + strings.Repeat("0a1b2c3d", 8) })
		}},
		{"never-pulled", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.Image.Tag, p.Image.PullPolicy = "1.2.3", "Never" })
		}},
	}},
	{"database", []level{
		asItIs("tidb"),
		{"own-port", func(v *apps.Values, r *rand.Rand) { v.Database.Port = between(r, 1, 65535) }},
	}},
	{"secretKeys", []level{
		asItIs("contract"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			v.Secrets.Name = word(r, 12)
			v.Secrets.Keys = constructs.SecretKeys{
				DatabaseURL: "DATABASE_URL", DiscordToken: "DISCORD_TOKEN", AdminAPIKey: "ADMIN_KEY",
				RedisPassword: "redis.password", SentryDSN: "sentry", GeminiAPIKey: "gemini",
			}
		}},
	}},
	{"reloader", []level{
		asItIs("off"),
		{"on", func(v *apps.Values, _ *rand.Rand) { v.Secrets.Reloader = true }},
	}},

	{"backendScaling", append(scaling(func(v *apps.Values) *constructs.DeploymentProps { return &v.Backend.DeploymentProps }),
		level{"autoscaled-by-queues", func(v *apps.Values, r *rand.Rand) {
			v.Backend.Autoscaling = &constructs.Autoscaling{
				MinReplicas: 2, MaxReplicas: between(r, 2, 20), Queues: &constructs.QueueScaling{JobsPerReplica: between(r, 1, 100)},
			}
		}})},
	{"frontendScaling", scaling(func(v *apps.Values) *constructs.DeploymentProps { return &v.Frontend.DeploymentProps })},
	{"mlScaling", scaling(func(v *apps.Values) *constructs.DeploymentProps { return &v.ML.DeploymentProps })},
	{"disruption", []level{
		asItIs("default"),
		{"any", func(v *apps.Values, _ *rand.Rand) {
			eachDeployment(v, func(p *constructs.DeploymentProps) { p.MinAvailable = new(0) })
		}},
		{"one-by-one", func(v *apps.Values, _ *rand.Rand) {
			eachDeployment(v, func(p *constructs.DeploymentProps) {
				if p.Autoscaling != nil || p.Replicas != nil {
					p.MinAvailable = new(max(0, p.FewestReplicas()-1))
				}
			})
		}},
	}},
	{"rollout", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			eachDeployment(v, func(p *constructs.DeploymentProps) {
				ready := r.IntN(60)
				p.Rollout = constructs.Rollout{
					MinReadySeconds: new(ready), ProgressDeadlineSeconds: between(r, ready+1, 3600), RevisionHistoryLimit: new(r.IntN(11)),
				}
			})
		}},
	}},
	{"metrics", []level{
		asItIs("off"),
		{"on", func(v *apps.Values, _ *rand.Rand) {
			eachDeployment(v, func(p *constructs.DeploymentProps) { p.Metrics.Enabled = true })
		}},
		{"own-path", func(v *apps.Values, r *rand.Rand) {
			eachDeployment(v, func(p *constructs.DeploymentProps) {
				p.Metrics = constructs.Metrics{Enabled: true, Path: "/" + word(r, 8)}
			})
		}},
	}},
	{"monitoring", []level{
		asItIs("off"),
		{"on", func(v *apps.Values, _ *rand.Rand) { v.Monitoring.Enabled = true }},
		{"by-pods-elsewhere", func(v *apps.Values, r *rand.Rand) {
			v.Monitoring.Enabled = true
			v.Monitoring.Monitors = constructs.Monitors{Kind: constructs.MonitorPod, IntervalSeconds: between(r, 1, 120)}
			v.Monitoring.Namespace, v.Monitoring.Labels = "monitoring", map[string]string{"release": word(r, 8)}
			v.Monitoring.Alerts = constructs.Alerts{QueueBacklog: between(r, 1, 10000), MemoryPercent: between(r, 1, 99)}
		}},
		{"exporter-only", func(v *apps.Values, _ *rand.Rand) { v.Redis.Exporter.Enabled = new(true) }},
	}},
	{"recommend", []level{
		asItIs("off"),
		{"on", func(v *apps.Values, _ *rand.Rand) { eachPod(v, func(p *constructs.PodProps) { p.Recommend = true }) }},
	}},

	{"migration", []level{
		asItIs("default"),
		{"skipped", func(v *apps.Values, _ *rand.Rand) { v.Backend.Migration.Skip = true }},
		{"unbounded", func(v *apps.Values, _ *rand.Rand) { v.Backend.Migration.DeadlineSeconds = new(0) }},
		{"own", func(v *apps.Values, r *rand.Rand) {
			v.Backend.Migration.Command = []string{"./migrate.sh", "--to", "latest"}
			v.Backend.Migration.DeadlineSeconds = new(between(r, 1, 3600))
		}},
		{"job", func(v *apps.Values, _ *rand.Rand) { v.Backend.Migration.Mode = constructs.MigrateInJob }},
	}},
	{"modelCache", []level{
		asItIs("baked"),
		{"ephemeral", func(v *apps.Values, r *rand.Rand) {
			v.ML.ModelCache = constructs.ModelCache{Mode: constructs.ModelsEphemeral, Size: gibi(r, 50)}
		}},
		{"persistent", func(v *apps.Values, r *rand.Rand) {
			v.ML.ModelCache = constructs.ModelCache{Mode: constructs.ModelsPersistent, Size: gibi(r, 50)}
		}},
		{"shared", func(v *apps.Values, r *rand.Rand) {
			v.ML.ModelCache = constructs.ModelCache{
				Mode: constructs.ModelsPersistent, AccessMode: "ReadWriteMany", StorageClassName: word(r, 10),
				FillCommand: []string{"python", "fill.py"},
			}
		}},
		{"existing-claim", func(v *apps.Values, r *rand.Rand) {
			v.ML.ModelCache = constructs.ModelCache{
				Mode: constructs.ModelsPersistent, AccessMode: "ReadWriteMany", ExistingClaim: word(r, 10),
			}
		}},
	}},
	{"redis", []level{
		asItIs("inside"),
		{"outside", func(v *apps.Values, _ *rand.Rand) {
			v.Redis.Enabled = new(false)
			v.Redis.External.Host = "redis.example.com"
		}},
		{"outside-with-password", func(v *apps.Values, r *rand.Rand) {
			v.Redis.Enabled = new(false)
			v.Redis.External = apps.ExternalRedis{
				Host: "10.20.30.40", Port: between(r, 1, 65535), PasswordSecret: &constructs.SecretKey{Name: "redis", Key: "password"},
			}
		}},
	}},
	{"redisAuth", []level{
		asItIs("on"),
		{"off", func(v *apps.Values, _ *rand.Rand) { v.Redis.Auth.Enabled = new(false) }},
	}},
	{"redisPersistence", []level{
		asItIs("on"),
		{"off", func(v *apps.Values, _ *rand.Rand) { v.Redis.Persistence.Enabled = new(false) }},
		{"own-class", func(v *apps.Values, r *rand.Rand) {
			v.Redis.Persistence.Size, v.Redis.Persistence.StorageClassName = gibi(r, 100), word(r, 10)
		}},
		{"existing-claim", func(v *apps.Values, r *rand.Rand) { v.Redis.Persistence.ExistingClaim = word(r, 10) }},
	}},
	{"redisBackup", []level{
		asItIs("off"),
		{"volume", func(v *apps.Values, _ *rand.Rand) { v.Redis.Backup.Enabled = true }},
		{"existing-claim", func(v *apps.Values, r *rand.Rand) {
			v.Redis.Backup.Enabled = true
			v.Redis.Backup.Schedule, v.Redis.Backup.TimeZone = "*/30 * * * 1-5", "Europe/Amsterdam"
			v.Redis.Backup.Volume.ExistingClaim = word(r, 10)
		}},
		{"s3", func(v *apps.Values, r *rand.Rand) {
			v.Redis.Backup.Enabled = true
			v.Redis.Backup.S3 = constructs.BackupS3{
				Endpoint: "https://s3.example.com:9000", Bucket: word(r, 10), Prefix: word(r, 5) + "/" + word(r, 5),
				AccessKeyIDSecret:     &constructs.SecretKey{Name: "store", Key: "id"},
				SecretAccessKeySecret: &constructs.SecretKey{Name: "store", Key: "key"},
			}
		}},
	}},
	{"redisSnapshot", []level{
		asItIs("none"),
		{"taken", func(v *apps.Values, r *rand.Rand) {
			v.Redis.VolumeSnapshot = constructs.RedisVolumeSnapshot{Name: word(r, 8), ClassName: word(r, 8)}
		}},
		{"restored", func(v *apps.Values, r *rand.Rand) { v.Redis.Persistence.RestoreFromSnapshot = word(r, 8) }},
	}},

	{"ingress", []level{
		asItIs("nginx"),
		{"alb", func(v *apps.Values, _ *rand.Rand) { v.Ingress.Class = constructs.ClassALB }},
		{"none", func(v *apps.Values, _ *rand.Rand) { v.Ingress.Enabled = new(false) }},
		{"gateway", func(v *apps.Values, r *rand.Rand) {
			v.Ingress.Enabled, v.Gateway.Enabled = new(false), true
			v.Gateway.ParentRefs = []constructs.GatewayRef{{Name: word(r, 8), Namespace: word(r, 8)}}
		}},
	}},
	{"gateway", []level{
		asItIs("elsewhere"),
		{"created", func(v *apps.Values, r *rand.Rand) {
			v.Gateway.ParentRefs, v.Gateway.Hostnames = nil, []string{"www.verta.example.com", "*.verta.example.org"}
			v.Gateway.Create = constructs.GatewayCreate{Enabled: true, GatewayClassName: word(r, 8), HTTPPort: 8000, HTTPSPort: 8443}
			v.Gateway.TLS.ClusterIssuer = word(r, 10)
		}},
		{"plain", func(v *apps.Values, _ *rand.Rand) { v.Gateway.TLS.Enabled = new(false) }},
		{"filtered", func(v *apps.Values, r *rand.Rand) {
			filtered(v)
			v.Gateway.RequestHeaders = constructs.HeaderChanges{Set: map[string]string{"X-Team": word(r, 6)}, Remove: []string{"X-Debug"}}
			v.Gateway.ResponseHeaders = constructs.HeaderChanges{Add: map[string]string{"X-Frame-Options": "DENY"}}
			v.Gateway.Timeouts = constructs.GatewayTimeouts{Request: "2m", BackendRequest: "90s"}
		}},
	}},
	{"tls", []level{
		asItIs("off"),
		{"secret", func(v *apps.Values, r *rand.Rand) {
			v.Ingress.TLS = constructs.IngressTLS{Enabled: true, SecretName: word(r, 10)}
		}},
		{"cluster-issuer", func(v *apps.Values, r *rand.Rand) {
			v.Ingress.TLS = constructs.IngressTLS{Enabled: true, ClusterIssuer: word(r, 10)}
		}},
		{"issuer", func(v *apps.Values, r *rand.Rand) {
			v.Ingress.TLS = constructs.IngressTLS{Enabled: true, Issuer: word(r, 10)}
		}},
		{"certificate", func(v *apps.Values, _ *rand.Rand) {
			v.Ingress.TLS = constructs.IngressTLS{Enabled: true, CertificateARN: "arn:aws:acm:eu-west-1:123456789012:certificate/1"}
		}},
		{"found-by-host", func(v *apps.Values, _ *rand.Rand) { v.Ingress.TLS.Enabled = true }},
	}},
	{"allowList", []level{
		asItIs("nobody"),
		{"one", func(v *apps.Values, _ *rand.Rand) { v.Ingress.AllowedCIDRs = []string{"203.0.113.7/32"} }},
		{"several", func(v *apps.Values, _ *rand.Rand) {
			v.Ingress.AllowedCIDRs = []string{"203.0.113.0/24", "198.51.100.7/32", "2001:db8::/32"}
		}},
	}},
	{"loadBalancer", []level{
		asItIs("own"),
		{"shared", func(v *apps.Values, r *rand.Rand) { v.Ingress.ALB.GroupName = word(r, 8) }},
		{"internal", func(v *apps.Values, _ *rand.Rand) { v.Ingress.ALB.Scheme = "internal" }},
	}},
	{"ingressLimits", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			v.Ingress.BodySize, v.Ingress.TimeoutSeconds = fmt.Sprintf("%dm", between(r, 1, 500)), between(r, 1, 4000)
			v.Ingress.Annotations = map[string]string{"example.com/team": word(r, 6)}
		}},
	}},
	{"networkPolicies", []level{
		asItIs("off"),
		{"on", func(v *apps.Values, _ *rand.Rand) { v.NetworkPolicies.Enabled = true }},
		{"own-peers", func(v *apps.Values, _ *rand.Rand) {
			v.NetworkPolicies.Enabled = true
			v.NetworkPolicies.VertaNetworkPoliciesProps = constructs.VertaNetworkPoliciesProps{
				IngressController: constructs.Peer{CIDRs: []string{"10.1.0.0/24", "10.1.1.0/24"}},
				Prometheus:        constructs.Peer{Namespace: "observability", PodSelector: map[string]string{"app": "prometheus"}},
				KEDA:              constructs.Peer{Namespace: "scaling", PodSelector: map[string]string{"app": "keda-operator"}},
				Database:          constructs.Peer{CIDRs: []string{"10.2.0.0/16"}, ExceptCIDRs: []string{"10.2.3.0/24"}},
				ExternalRedis:     constructs.Peer{CIDRs: []string{"10.20.30.40/32"}},
				BackupStore:       constructs.Peer{CIDRs: []string{"10.20.40.0/24"}},
				DNS:               constructs.Peer{Namespace: "kube-system", PodSelector: map[string]string{"k8s-app": "coredns"}},
			}
		}},
	}},

	{"sizes", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				cpu, memory := between(r, 10, 2000), between(r, 128, 8192)
				p.Resources.Requests.CPU, p.Resources.Limits.CPU = fmt.Sprintf("%dm", cpu), fmt.Sprintf("%dm", cpu+r.IntN(2000))
				p.Resources.Requests.Memory, p.Resources.Limits.Memory = fmt.Sprintf("%dMi", memory), fmt.Sprintf("%dMi", memory+r.IntN(4096))
			})
		}},
		{"guaranteed", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				list := constructs.ResourceList{CPU: fmt.Sprint(between(r, 1, 8)), Memory: gibi(r, 16)}
				p.Resources = constructs.Resources{Requests: list, Limits: list}
			})
		}},
	}},
	{"probes", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				for _, probe := range []*constructs.Probe{&p.Probes.Startup, &p.Probes.Liveness, &p.Probes.Readiness} {
					*probe = constructs.Probe{
						Path: "/" + word(r, 6), PeriodSeconds: between(r, 1, 60), TimeoutSeconds: between(r, 1, 60), FailureThreshold: between(r, 1, 60),
					}
				}
				p.Probes.Liveness.InitialDelaySeconds = between(r, 1, 60)
			})
		}},
	}},
	{"shutdown", []level{
		asItIs("default"),
		{"at-once", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) { p.Shutdown.PreStopSeconds = new(0) })
		}},
		{"own", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				p.Shutdown = constructs.Shutdown{PreStopSeconds: new(between(r, 1, 300)), AppSeconds: between(r, 1, 3600)}
			})
		}},
	}},
	{"placement", []level{
		asItIs("anywhere"),
		{"spread", func(v *apps.Values, _ *rand.Rand) { eachPod(v, func(p *constructs.PodProps) { p.Spread = true }) }},
		{"own", func(v *apps.Values, r *rand.Rand) {
			class := word(r, 8)
			eachPod(v, func(p *constructs.PodProps) {
				p.NodeSelector = map[string]string{"kubernetes.io/arch": "amd64"}
				p.Tolerations = []*k8s.Toleration{{Key: jsii.String("dedicated"), Operator: jsii.String("Exists")}}
				p.PriorityClassName, p.Architectures = class, []string{"amd64"}
				p.Affinity = &k8s.Affinity{PodAffinity: &k8s.PodAffinity{
					RequiredDuringSchedulingIgnoredDuringExecution: &[]*k8s.PodAffinityTerm{{TopologyKey: jsii.String("topology.kubernetes.io/region")}},
				}}
			})
		}},
		{"own-and-spread", func(v *apps.Values, r *rand.Rand) {
			v.Global.PriorityClassName, v.Global.Architectures = word(r, 8), []string{"amd64", "arm64"}
			eachPod(v, func(p *constructs.PodProps) {
				p.Spread = true
				p.Affinity = &k8s.Affinity{NodeAffinity: &k8s.NodeAffinity{
					RequiredDuringSchedulingIgnoredDuringExecution: &k8s.NodeSelector{NodeSelectorTerms: &[]*k8s.NodeSelectorTerm{{
						MatchExpressions: &[]*k8s.NodeSelectorRequirement{{Key: jsii.String("disk"), Operator: jsii.String("Exists")}},
					}}},
				}}
			})
		}},
	}},
	{"metadata", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				p.PodLabels = map[string]string{"example.com/team": word(r, 6)}
				p.PodAnnotations = map[string]string{"example.com/contact": "team@example.com"}
				p.ServiceAnnotations = map[string]string{"example.com/exposed": "no"}
				p.ServiceAccountAnnotations = map[string]string{"eks.amazonaws.com/role-arn": "arn:aws:iam::123456789012:role/verta"}
			})
		}},
	}},
	{"extras", []level{
		asItIs("none"),
		{"environment", func(v *apps.Values, r *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				p.ExtraEnv = []*k8s.EnvVar{{Name: jsii.String("TZ"), Value: jsii.String("Europe/Amsterdam")}}
				p.ExtraEnvFrom = []*k8s.EnvFromSource{{ConfigMapRef: &k8s.ConfigMapEnvSource{Name: jsii.String(word(r, 8)), Optional: new(true)}}}
			})
		}},
		{"volumes", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				p.ExtraVolumes = []*k8s.Volume{{Name: jsii.String("ca"), ConfigMap: &k8s.ConfigMapVolumeSource{Name: jsii.String("ca")}}}
				p.ExtraVolumeMounts = []*k8s.VolumeMount{{Name: jsii.String("ca"), MountPath: jsii.String("/etc/ca"), ReadOnly: new(true)}}
			})
		}},
		{"containers", func(v *apps.Values, _ *rand.Rand) {
			eachPod(v, func(p *constructs.PodProps) {
				p.InitContainers = []*k8s.Container{neighbor("wait")}
				p.Sidecars = []*k8s.Container{neighbor("proxy")}
			})
		}},
	}},
	{"programs", []level{
		asItIs("default"),
		{"own", func(v *apps.Values, r *rand.Rand) {
			v.Backend.Config = constructs.BackendConfig{
				LogLevel: "verbose", DatabasePoolSize: between(r, 1, 100), DebugRateLimits: true, ThreadMinAgeDays: r.IntN(30),
				QuestionConfidenceThreshold: new(r.Float64()), FeatureEnabledTenants: []string{"a", "b"}, GeminiModel: "gemini-2.5-flash",
			}
			v.Frontend.Config = constructs.FrontendConfig{TenantSlug: word(r, 8), APIURL: "https://api.example.com"}
			v.ML.Config = constructs.MLConfig{
				Workers: between(r, 1, 4), Debug: new(true), DatabasePoolSize: between(r, 1, 50), ThreadsPerWorker: between(r, 1, 8),
			}
		}},
	}},

	// Late, for it must be enough for everything before.
	{"namespaceBounds", []level{
		asItIs("none"),
		{"own", func(v *apps.Values, _ *rand.Rand) {
			most := v.Demand()
			amount := func(name string) string { q := most[name]; return q.String() }
			v.Namespace.Quota = constructs.NamespaceQuota{
				Requests: constructs.ComputeAmounts{CPU: amount("requests.cpu"), Memory: amount("requests.memory")},
				Limits:   constructs.ComputeAmounts{CPU: amount("limits.cpu")},
				Pods:     100, PersistentVolumeClaims: 5, Storage: "500Gi",
			}
			v.Namespace.Limits.DefaultLimits.Memory = "64Mi"
		}},
	}},

	// Last, for a SealedSecret must fit what everything before has made of the contract.
	{"secrets", []level{
		asItIs("existing"),
		{"external", func(v *apps.Values, r *rand.Rand) {
			v.Secrets.Source = apps.SecretsExternal
			v.Secrets.External.StoreName = word(r, 8)
		}},
		{"external-own-entries", func(v *apps.Values, _ *rand.Rand) {
			v.Secrets.Source = apps.SecretsExternal
			v.Secrets.External = apps.ExternalSecret{
				StoreName: "vault", StoreKind: "SecretStore", RefreshInterval: "15m", RemoteKey: "verta/all",
				RemoteKeys:   map[string]apps.RemoteKey{"database-url": {Key: "verta/tidb", Property: "url"}, "admin-api-key": {Key: "verta/key"}},
				OptionalKeys: []string{"sentry-dsn", "openrouter-api-key"},
			}
		}},
		{"sealed", func(v *apps.Values, r *rand.Rand) {
			v.Secrets.Source = apps.SecretsSealed
			v.Secrets.SealedSecretFile = sealedSecret(*v, r)
		}},
		{"inline", func(v *apps.Values, r *rand.Rand) {
			v.Secrets.Source = apps.SecretsInline
			v.Secrets.Versions = map[string]string{"admin-api-key": word(r, 10)}
		}},
	}},
}

// forbidden are the combinations that values are refused for.
var forbidden = slices.Concat(
	// One process of the published backend holds the Discord gateway.
	each("backendScaling", []string{"several", "autoscaled", "autoscaled-by-cpu", "autoscaled-by-queues"}, choices{"imageSet": "published"}),
	// A ReadWriteOnce volume is mounted on one node.
	each("mlScaling", []string{"several", "autoscaled", "autoscaled-by-cpu"}, choices{"modelCache": "persistent"}),
	// Each class has its own certificates.
	each("tls", []string{"certificate", "found-by-host"}, choices{"ingress": "nginx"}),
	each("tls", []string{"cluster-issuer", "issuer"}, choices{"ingress": "alb"}),
	// There is nothing to copy, and nothing to take a snapshot of.
	each("redisBackup", []string{"volume", "existing-claim", "s3"}, choices{"redis": "outside"}),
	each("redisBackup", []string{"volume", "existing-claim", "s3"}, choices{"redis": "outside-with-password"}),
	[]choices{
		{"redisSnapshot": "taken", "redisPersistence": "off"},
		{"redisSnapshot": "restored", "redisPersistence": "off"},
		{"redisSnapshot": "restored", "redisPersistence": "existing-claim"},
		// A Job is made for each image, and all images of this tag have one name.
		{"migration": "job", "image": "latest"},
		{"ingress": "nginx", "loadBalancer": "shared"},
		// The namespace's quota belongs to who makes it.
		{"namespace": "taken", "namespaceBounds": "own"},
		// A load balancer is no pod of a namespace.
		{"ingress": "alb", "networkPolicies": "on"},
		// Where a Gateway's pods are, nobody can know.
		{"ingress": "gateway", "networkPolicies": "on"},
	},
	// The Gateway API has no allow-list.
	each("allowList", []string{"one", "several"}, choices{"ingress": "gateway"}),
)

// each is one combination for each level of a dimension.
func each(dimension string, levels []string, with choices) []choices {
	var all []choices
	for _, level := range levels {
		c := maps.Clone(with)
		c[dimension] = level
		all = append(all, c)
	}
	return all
}

func scaling(of func(v *apps.Values) *constructs.DeploymentProps) []level {
	return []level{
		asItIs("default"),
		{"stopped", func(v *apps.Values, _ *rand.Rand) { of(v).Replicas = new(0) }},
		{"single", func(v *apps.Values, _ *rand.Rand) { of(v).Replicas = new(1) }},
		{"several", func(v *apps.Values, r *rand.Rand) { of(v).Replicas = new(between(r, 2, 20)) }},
		{"autoscaled", func(v *apps.Values, r *rand.Rand) {
			least := between(r, 1, 5)
			of(v).Autoscaling = &constructs.Autoscaling{MinReplicas: least, MaxReplicas: between(r, least+1, 30)}
		}},
		{"autoscaled-by-cpu", func(v *apps.Values, r *rand.Rand) {
			of(v).Autoscaling = &constructs.Autoscaling{
				MinReplicas: 2, MaxReplicas: 2, TargetCPUPercent: new(between(r, 1, 100)), TargetMemoryPercent: new(0),
			}
		}},
	}
}

func eachDeployment(v *apps.Values, change func(p *constructs.DeploymentProps)) {
	change(&v.Backend.DeploymentProps)
	change(&v.Frontend.DeploymentProps)
	change(&v.ML.DeploymentProps)
}

func eachPod(v *apps.Values, change func(p *constructs.PodProps)) {
	eachDeployment(v, func(p *constructs.DeploymentProps) { change(&p.PodProps) })
	change(&v.Redis.PodProps)
}

// neighbor is a container as a careful user writes one; its security context is the library's.
func neighbor(name string) *k8s.Container {
	amounts := &map[string]k8s.Quantity{
		"cpu":               k8s.Quantity_FromString(jsii.String("10m")),
		"memory":            k8s.Quantity_FromString(jsii.String("32Mi")),
		"ephemeral-storage": k8s.Quantity_FromString(jsii.String("16Mi")),
	}
	return &k8s.Container{
		Name: jsii.String(name), Image: jsii.String("registry.example.com/" + name + ":1.2.3"), ImagePullPolicy: jsii.String("IfNotPresent"),
		Resources: &k8s.ResourceRequirements{Requests: amounts, Limits: amounts},
	}
}

var sealedFolder = sync.OnceValue(func() string {
	dir, err := os.MkdirTemp("", "verta-policy-*")
	if err != nil {
		panic(err)
	}
	return dir
})

// sealedSecret writes what kubeseal would, with nothing in it worth sealing.
func sealedSecret(v apps.Values, r *rand.Rand) (path string) {
	data := map[string]string{}
	for _, k := range v.Contract() {
		data[k.Key] = "Ag" + word(r, 40)
	}
	metadata := map[string]any{"name": v.SecretName(), "namespace": v.Namespace.Name}
	content, err := yaml.Marshal(map[string]any{
		"apiVersion": "bitnami.com/v1alpha1", "kind": "SealedSecret", "metadata": metadata,
		"spec": map[string]any{"encryptedData": data, "template": map[string]any{"metadata": metadata}},
	})
	path = filepath.Join(sealedFolder(), word(r, 12)+".yaml")
	if err := cmp.Or(err, os.WriteFile(path, content, 0o600)); err != nil {
		panic(err)
	}
	return path
}

func between(r *rand.Rand, least, most int) int { return least + r.IntN(most-least+1) }

func gibi(r *rand.Rand, most int) string { return fmt.Sprintf("%dGi", between(r, 1, most)) }

// word is a name that Kubernetes takes for anything.
func word(r *rand.Rand, length int) string {
	letters := make([]byte, length)
	for i := range letters {
		letters[i] = byte('a' + r.IntN(26))
	}
	return string(letters)
}
