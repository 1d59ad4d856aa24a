package apps

// Dev is for a laptop or a shared test cluster: one pod of each service, small, talkative, forgetful.
func Dev() Values {
	v := Values{}
	v.Namespace.Name = "verta-dev"
	v.Global.Domain = "verta.localhost" // browsers resolve it to this machine without any set-up

	v.Backend.Image.Tag = "latest"
	v.Backend.Replicas = new(1)
	v.Backend.Resources.Requests.CPU = "50m"
	v.Backend.Config.LogLevel = "debug"

	v.Frontend.Image.Tag = "latest"
	v.Frontend.Replicas = new(1)
	v.Frontend.Resources.Requests.CPU = "25m"
	v.Frontend.Config.TenantSlug = "verta"

	v.ML.Image.Tag = "latest"
	v.ML.Replicas = new(1)
	v.ML.Resources.Requests.CPU = "250m"
	v.ML.Resources.Limits.CPU = "1"
	v.ML.Config.Debug = new(true)

	v.Redis.Persistence.Enabled = new(false)
	v.Redis.Resources.Requests.CPU = "25m"
	v.Redis.Resources.Requests.Memory = "64Mi"
	v.Redis.Resources.Limits.Memory = "128Mi"
	return v
}
