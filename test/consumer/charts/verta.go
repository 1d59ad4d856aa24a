// Package charts is a project's own charts, with Verta in them.
package charts

import (
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

// Verta is an installation, as this project puts it together.
type Verta struct {
	Redis    *verta.VertaRedis
	ML       *verta.VertaML
	Backend  *verta.VertaBackend
	Frontend *verta.VertaFrontend
	Ingress  *verta.VertaIngress
}

// NewVerta adds an installation to a chart, or to a construct within one. The prefix begins the name of every object.
func NewVerta(scope constructs.Construct, prefix, host string) *Verta {
	pods := verta.PodProps{NamePrefix: prefix}
	common := verta.DeploymentProps{PodProps: pods}

	v := &Verta{}
	v.Redis = verta.NewVertaRedis(scope, "redis", verta.VertaRedisProps{PodProps: pods})
	v.ML = verta.NewVertaML(scope, "ml", verta.VertaMLProps{DeploymentProps: common})
	v.Backend = verta.NewVertaBackend(scope, "backend", verta.VertaBackendProps{
		DeploymentProps: common,
		Redis:           v.Redis.Connection,
		ML:              v.ML.Endpoint,
		PublicURL:       "https://" + host,
	})
	v.Frontend = verta.NewVertaFrontend(scope, "frontend", verta.VertaFrontendProps{
		DeploymentProps: common,
		Backend:         v.Backend.Endpoint,
	})
	v.Ingress = verta.NewVertaIngress(scope, "ingress", verta.VertaIngressProps{
		NamePrefix: prefix,
		Host:       host,
		Routes:     slices.Concat(v.Backend.Routes, v.Frontend.Routes),
		TLS:        verta.IngressTLS{Enabled: true, ClusterIssuer: "letsencrypt"},
	})
	return v
}

// NewArchive is a chart of this project's, with Verta beside what else is in it.
func NewArchive(app cdk8s.App) cdk8s.Chart {
	chart := cdk8s.NewChart(app, jsii.String("archive"), &cdk8s.ChartProps{Namespace: jsii.String("archive")})
	NewVerta(chart, "verta", "archive.example.com")
	// ... and what else the project deploys.
	return chart
}
