package charts

import (
	"os"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	verta "github.com/niekcandaele/verta-cdk8s/constructs"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

// synth returns the YAML of every object that build adds to a chart, by kind and name.
func synth(t *testing.T, build func(chart cdk8s.Chart)) map[string]string {
	t.Helper()
	app := cdk8s.NewApp(nil)
	build(cdk8s.NewChart(app, jsii.String("archive"), &cdk8s.ChartProps{Namespace: jsii.String("archive")}))
	return objectsOf(t, app)
}

func objectsOf(t *testing.T, app cdk8s.App) map[string]string {
	t.Helper()
	objects := map[string]string{}
	for document := range strings.SplitSeq(*app.SynthYaml(), "\n---\n") {
		var object struct {
			Kind     string
			Metadata struct{ Name string }
		}
		require.NoError(t, yaml.Unmarshal([]byte(document), &object))
		key := object.Kind + "/" + object.Metadata.Name
		require.NotContains(t, objects, key, "made twice")
		objects[key] = document
	}
	return objects
}

// namesWith returns the kinds and names that have a part.
func namesWith(objects map[string]string, part string) []string {
	var names []string
	for name := range objects {
		if strings.Contains(name, part) {
			names = append(names, name)
		}
	}
	return names
}

func TestVertaInAChartOfOnesOwn(t *testing.T) {
	app := cdk8s.NewApp(nil)
	NewArchive(app)
	objects := objectsOf(t, app)
	for _, name := range []string{"StatefulSet/verta-redis", "Deployment/verta-ml", "Deployment/verta-backend", "Deployment/verta-frontend", "Ingress/verta"} {
		assert.Contains(t, objects[name], "  namespace: archive\n", name)
	}
}

func TestSidecar(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) {
		NewMeasuredBackend(chart, verta.NewVertaRedis(chart, "redis", verta.VertaRedisProps{}))
	})
	_, exporter, _ := strings.Cut(objects["Deployment/verta-backend"], "          image: registry.example.com/queue-exporter:1.4.0\n")
	assert.Contains(t, exporter, "          name: queue-exporter\n")
	assert.Contains(t, exporter, "              memory: 64Mi\n")
	assert.Contains(t, exporter, "            readOnlyRootFilesystem: true\n", "hardened, though nobody asked")
}

func TestPatch(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { LetUnreadyPodsGo(NewBackendWithManagedRedis(chart)) })
	assert.Contains(t, objects["PodDisruptionBudget/verta-backend"], "\n  unhealthyPodEvictionPolicy: AlwaysAllow")
}

func TestServiceOfOnesOwn(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { NewWebService(chart, NewVertaWithoutML(chart).Frontend) })
	selector := `
  selector:
    app.kubernetes.io/component: frontend
    app.kubernetes.io/instance: verta
    app.kubernetes.io/name: verta`
	assert.Contains(t, objects["Service/web"], selector)
	assert.Contains(t, objects["Service/verta-frontend"], selector)
	assert.Contains(t, objects["Service/web"], "    - port: 80\n      targetPort: http\n")
}

func TestTwoInOneNamespace(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { NewTwo(chart) })
	assert.Len(t, namesWith(objects, "/games"), len(namesWith(objects, "/verta")))
	games := objects["Deployment/games-backend"]
	assert.Contains(t, games, "app.kubernetes.io/instance: games\n")
	assert.Contains(t, games, "                  name: games\n", "credentials of its own")
	assert.NotContains(t, games, "verta-backend-config")
}

func TestManagedRedis(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { NewBackendWithManagedRedis(chart) })
	assert.Empty(t, namesWith(objects, "redis"))
	config := objects[namesWith(objects, "ConfigMap/verta-backend-config-")[0]]
	assert.Contains(t, config, `  REDIS_HOST: redis.example.com
  REDIS_PORT: "6380"`)
	assert.Contains(t, objects["Deployment/verta-backend"], `            - name: REDIS_PASSWORD
              valueFrom:
                secretKeyRef:
                  key: password
                  name: managed-redis
`)
}

func TestWithoutML(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { NewVertaWithoutML(chart) })
	assert.Empty(t, namesWith(objects, "verta-ml"))
	for name, object := range objects {
		assert.NotContains(t, object, "ML_SERVICE_URL", name)
	}
}

func TestPoliciesAdmitReports(t *testing.T) {
	objects := synth(t, func(chart cdk8s.Chart) { NewPolicies(chart, NewVerta(chart, "verta", "archive.example.com")) })
	reports := `
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: analytics
          podSelector:
            matchLabels:
              app: reports
      ports:
        - port: 25000
          protocol: TCP
`
	assert.Contains(t, objects["NetworkPolicy/verta-backend"], reports)
	assert.NotContains(t, objects["NetworkPolicy/verta-redis"], "analytics")
}

func TestFaultsAreAnError(t *testing.T) {
	var err error
	synth(t, func(chart cdk8s.Chart) {
		NewVertaWithoutML(chart)
		err = Try(func() {
			verta.NewVertaBackend(chart, "second", verta.VertaBackendProps{PublicURL: "archive.example.com"})
		})
	})
	var invalid *verta.InvalidPropsError
	require.ErrorAs(t, err, &invalid)
	assert.Len(t, invalid.Faults, 2)
	document, err := os.ReadFile("../../../docs/library.md")
	require.NoError(t, err)
	assert.Contains(t, string(document), invalid.Error(), "docs/library.md shows another message")
}
