package apps

import "github.com/niekcandaele/verta-cdk8s/constructs"

// Version of Verta that production runs.
const Version = "1.0.0"

// Prod is for users: several pods of each service on different nodes, room to grow, nothing lost, nothing open.
func Prod() Values {
	v := Values{}
	v.Namespace.Name = "verta-prod"
	v.Global.Domain = "verta.example.com"

	v.Backend.Image.Tag = Version
	v.Backend.Spread = true
	v.Backend.Autoscaling = &constructs.Autoscaling{MinReplicas: 3, MaxReplicas: 10}
	v.Backend.Resources.Requests = constructs.ResourceList{CPU: "250m", Memory: "512Mi"}
	v.Backend.Resources.Limits = constructs.ResourceList{CPU: "1", Memory: "1Gi"}
	v.Backend.Metrics.Enabled = true

	v.Frontend.Image.Tag = Version
	v.Frontend.Spread = true
	v.Frontend.Autoscaling = &constructs.Autoscaling{MinReplicas: 3, MaxReplicas: 10}
	v.Frontend.Resources.Requests = constructs.ResourceList{CPU: "100m", Memory: "256Mi"}
	v.Frontend.Resources.Limits = constructs.ResourceList{CPU: "500m", Memory: "512Mi"}
	v.Frontend.Metrics.Enabled = true
	v.Frontend.Config.TenantSlug = "verta"

	v.ML.Image.Tag = Version
	v.ML.Spread = true
	v.ML.Autoscaling = &constructs.Autoscaling{MinReplicas: 2, MaxReplicas: 4}
	// 4 to 6 GiB of models lie in memory all the time; 80 % of the request must be more, or the autoscaler would always
	// ask for the most.
	v.ML.Resources.Requests = constructs.ResourceList{CPU: "1", Memory: "8Gi"}
	v.ML.Resources.Limits = constructs.ResourceList{CPU: "4", Memory: "8Gi"}
	v.ML.Metrics.Enabled = true

	v.Redis.Persistence.Size = "8Gi"
	v.Redis.Resources.Requests = constructs.ResourceList{CPU: "250m", Memory: "1Gi"}
	v.Redis.Resources.Limits = constructs.ResourceList{CPU: "1", Memory: "1Gi"}

	v.Ingress.TLS.Enabled = true
	v.Ingress.TLS.ClusterIssuer = "letsencrypt-prod"

	v.NetworkPolicies.Enabled = true
	return v
}
