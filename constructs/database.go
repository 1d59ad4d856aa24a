package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2/k8s"
)

const (
	// DatabaseName is the database that the embedded TiDB has: mysql://root@verta-database:4000/verta.
	DatabaseName = "verta"

	portDatabaseStatus = 10080
	portNameDatabase   = "mysql"
	portNameStatus     = "status"

	databaseInitPath = "/etc/tidb"
	databaseDataPath = "/data"
)

// DefaultDatabaseImage is TiDB, from the first line of releases that is supported for long and has vectors.
var DefaultDatabaseImage = Image{Registry: "docker.io", Repository: "pingcap/tidb", Tag: "v8.5.3"}

// defaultDatabase is enough to develop with: all data lies on the node's disk, and the first start makes the system tables.
var defaultDatabase = PodProps{
	Image: DefaultDatabaseImage,
	Resources: Resources{
		Requests: ResourceList{CPU: "100m", Memory: "512Mi", EphemeralStorage: "256Mi"},
		Limits:   ResourceList{CPU: "1", Memory: "2Gi", EphemeralStorage: "5Gi"},
	},
	Probes: Probes{
		Startup:   Probe{Path: "/status", PeriodSeconds: 2, TimeoutSeconds: 2, FailureThreshold: 150},
		Liveness:  Probe{Path: "/status", PeriodSeconds: 10, TimeoutSeconds: 5, FailureThreshold: 6},
		Readiness: Probe{Path: "/status", PeriodSeconds: 5, TimeoutSeconds: 3, FailureThreshold: 2},
	},
	Shutdown: Shutdown{PreStopSeconds: new(0), AppSeconds: 15},
}

// VertaDatabaseProps configure [NewVertaDatabase].
type VertaDatabaseProps struct {
	PodProps
}

// VertaDatabase is a TiDB to develop with.
type VertaDatabase struct {
	// Endpoint of the Service; the Database of backend and ml.
	Endpoint *Endpoint
	// Edges that the pod's own calls make: none but to a cloud's credentials.
	Edges []Edge

	// Deployment of one pod.
	Deployment cdk8s.ApiObject
	// Service that clients connect to.
	Service cdk8s.ApiObject
	// ServiceAccount of the pod.
	ServiceAccount cdk8s.ApiObject
	// ConfigMap with the SQL that the first start runs.
	ConfigMap cdk8s.ApiObject
	// Recommender is the VerticalPodAutoscaler; nil where none was asked for.
	Recommender cdk8s.ApiObject
}

// WithDefaults returns the props with every default filled in.
func (p VertaDatabaseProps) WithDefaults() VertaDatabaseProps {
	p.PodProps = p.withDefaults(defaultDatabase)
	return p
}

// Validate returns the faults of the props, without creating anything.
func (p VertaDatabaseProps) Validate() []Fault {
	p = p.WithDefaults()
	var c checker
	p.check(&c, nil)
	p.pod("").check(&c)
	return c.faults
}

// NewVertaDatabase makes a TiDB to develop with: one pod that stores by itself, without TiKV, PD and TiFlash, the Service
// verta-database on port 4000, a service account and an immutable ConfigMap. It has the database verta and the user root
// without a password, and forgets everything when its pod is replaced. Do not run it for anything that matters.
//
//	database := constructs.NewVertaDatabase(chart, "database", constructs.VertaDatabaseProps{})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaDatabase(scope constructs.Construct, id string, props VertaDatabaseProps) *VertaDatabase {
	p := props.WithDefaults()
	mustBeValid(scope, id, props.Validate())

	construct := constructs.NewConstruct(scope, text(id))
	d := &VertaDatabase{Endpoint: p.endpoint(ComponentDatabase, DefaultDatabasePort, portNameDatabase, "")}
	d.Edges = p.identityEdges(d.Endpoint.Pods)
	var configName string
	d.ConfigMap, configName = newConfigMap(construct, p.NamePrefix, ComponentDatabase, p.Image.version(),
		map[string]string{"init.sql": "CREATE DATABASE IF NOT EXISTS " + DatabaseName + ";\n"})
	pod := p.pod(configName)
	d.ServiceAccount = newServiceAccount(construct, pod.meta(p.ServiceAccountAnnotations))
	d.Service = pod.newService(construct, servicePort{portNameDatabase, DefaultDatabasePort})
	d.Endpoint.service = d.Service
	template := pod.template()
	d.Deployment = newObject(construct, "deployment", "apps/v1", "Deployment", &k8s.KubeDeploymentProps{
		Metadata: pod.meta(p.Secrets.workloadAnnotations(template)),
		Spec: &k8s.DeploymentSpec{
			Replicas:             num(1),
			Selector:             &k8s.LabelSelector{MatchLabels: textMap(pod.selector())},
			Strategy:             &k8s.DeploymentStrategy{Type: text("Recreate")}, // two would have different data
			RevisionHistoryLimit: num(DefaultRevisionHistoryLimit),
			Template:             template,
		},
	})
	d.Recommender = pod.newRecommender(construct, "Deployment")
	return d
}

func (p VertaDatabaseProps) pod(configName string) podBuilder {
	if len(p.Command) == 0 {
		p.Command = []string{
			"/tidb-server", "--store=unistore", "--path=" + databaseDataPath,
			"--host=" + p.listenAddress(), "--status-host=" + p.listenAddress(),
			"--initialize-sql-file=" + databaseInitPath + "/init.sql",
		}
	}
	probe := func(probe Probe) *k8s.Probe {
		made := probe.http()
		made.HttpGet.Port = IntOrString(portNameStatus)
		return made
	}
	return podBuilder{
		component: ComponentDatabase,
		common:    p.PodProps,
		volumes: []*k8s.Volume{
			{Name: text("init"), ConfigMap: &k8s.ConfigMapVolumeSource{Name: text(configName)}},
			scratch("data", "4Gi"),
			scratch("tmp", "512Mi"), // its socket, and what does not fit into memory
		},
		main: k8s.Container{
			Name: text(ComponentDatabase),
			Ports: list(
				&k8s.ContainerPort{Name: text(portNameDatabase), ContainerPort: num(DefaultDatabasePort), Protocol: text("TCP")},
				&k8s.ContainerPort{Name: text(portNameStatus), ContainerPort: num(portDatabaseStatus), Protocol: text("TCP")},
			),
			Env:            list(p.ExtraEnv...),
			EnvFrom:        list(p.ExtraEnvFrom...),
			StartupProbe:   probe(p.Probes.Startup),
			LivenessProbe:  probe(p.Probes.Liveness),
			ReadinessProbe: probe(p.Probes.Readiness),
			VolumeMounts: list(
				&k8s.VolumeMount{Name: text("init"), MountPath: text(databaseInitPath), ReadOnly: new(true)},
				mount("data", databaseDataPath), mount("tmp", "/tmp"),
			),
		},
	}
}

// listenAddress is every address of the pod; Go takes "::" for both families.
func (p VertaDatabaseProps) listenAddress() string {
	if p.Cluster.UsesIPv6() {
		return "::"
	}
	return "0.0.0.0"
}

// Demand of the pod. Ask props that have no faults.
func (p VertaDatabaseProps) Demand(unset ContainerDefaults) Demand {
	return p.WithDefaults().PodDemand(unset)
}

// databaseEdge leads to the database: the one in the cluster, if there is one, else the one outside.
func databaseEdge(self Peer, inside *Endpoint, port int, why string) Edge {
	if inside != nil {
		return Edge{From: self, To: inside.Pods, Port: inside.Port, Why: why}
	}
	return Edge{From: self, To: PeerDatabase, Port: port, Why: why}
}
