package e2e

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

const (
	gatewayClass  = "traefik"
	gatewaySecret = "verta-gateway-tls"
)

// Production behind a Gateway of its own, for two hosts, in the place of its Ingresses.
var (
	gatewayHosts  = []string{"verta.test", "www.verta.test"}
	gatewayValues = []string{
		"ingress.enabled=false", "gateway.enabled=true", "gateway.hostnames=[www.verta.test]",
		"gateway.create.enabled=true", "gateway.create.gatewayClassName=" + gatewayClass, "gateway.tls.secretName=" + gatewaySecret,
		"gateway.responseHeaders.set={X-Way-In: gateway}", "networkPolicies.ingressController.cidrs=[0.0.0.0/0]",
	}
)

// allowList is the filter that a cluster's administrator would make for Traefik.
const allowList = `apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: {name: office, namespace: verta-prod}
spec:
  ipAllowList:
    sourceRange: [%s]
`

func TestGatewayInPlaceOfTheIngress(t *testing.T) {
	if _, _, err := tryKubectl("get", "gatewayclass", gatewayClass); err != nil {
		t.Skipf("the cluster has no Gateway API with the class %s: %v", gatewayClass, err)
	}
	t.Cleanup(func() {
		kubectl(t, "-n", prod.namespace, "delete", "httproute,gateway", "--all")
		_, _, _ = tryKubectl("-n", prod.namespace, "delete", "middleware.traefik.io", "--all")
		apply(t, prod.manifest)
		prod.mustBeReady(t)
		eventually(t, 20*time.Second, func() error { return status(prod.url("/"), http.StatusOK, "frontend") })
	})
	createGatewayCertificate(t)
	kubectl(t, "-n", prod.namespace, "delete", "ingress", "--all")
	eventually(t, 20*time.Second, func() error { return status("http://"+prod.host+"/", http.StatusNotFound, "") })

	start := time.Now()
	apply(t, variant(t, gatewayValues...))
	eventually(t, 30*time.Second, func() error { return status(prod.url("/"), http.StatusOK, "frontend") })
	figure("gateway: from apply to the first page", "%.1f s", time.Since(start).Seconds())
	for _, object := range []string{"gateway/verta", "httproute/verta", "httproute/verta-redirect"} {
		eventually(t, 20*time.Second, func() error {
			if got := accepted(t, object); got != "True" {
				return fmt.Errorf("%s: accepted is %q", object, got)
			}
			return nil
		})
	}

	served := 0
	for _, host := range gatewayHosts {
		at := &installation{host: host, tls: true}
		for path, who := range map[string]string{
			"/": "frontend", "/faq": "frontend", "/_next/static/chunks/main.js": "frontend", "/api": "backend", "/api/v1": "backend",
			"/api/v1/channels": "backend", "/api/v1/redis": "backend", "/api/v1/ml": "backend",
		} {
			eventually(t, 20*time.Second, func() error { return status(at.url(path), http.StatusOK, who) })
			assert.Equal(t, "gateway", get(t, at.url(path)).header.Get("X-Way-In"), "%s%s", host, path)
			served++
		}
		plain := "http://" + host + "/admin?q=1"
		eventually(t, 20*time.Second, func() error { return status(plain, http.StatusMovedPermanently, "") })
		assert.Equal(t, at.url("/admin?q=1"), get(t, plain).header.Get("Location"), "%s: plain HTTP", host)
	}
	assert.Equal(t, http.StatusNotFound, get(t, "http://other.verta.test/").status, "a host that is not served")
	figure("gateway: paths served", "%d of %d, at %d hosts", served, served, len(gatewayHosts))
	figure("gateway: private paths refused", "%d, with %s", len(privatePaths)*len(gatewayHosts), refusals(t))

	// While the filter is missing nobody may pass. Traefik drops a rule whose Middleware it does not find, so this is what
	// the rule behind it is for.
	filter := []string{"gateway.privateFilter.group=traefik.io", "gateway.privateFilter.kind=Middleware", "gateway.privateFilter.name=office",
		"gateway.responseHeaders.set={X-Way-In: filtered}"}
	apply(t, variant(t, append(gatewayValues, filter...)...))
	eventually(t, 20*time.Second, func() error { // until Traefik has read it
		a, err := try(http.MethodGet, prod.url("/"))
		if err == nil && a.header.Get("X-Way-In") != "filtered" {
			err = fmt.Errorf("still the route without a filter: %s", a.header.Get("X-Way-In"))
		}
		return err
	})
	figure("gateway: private paths refused while their filter is missing", "%d, with %s", len(privatePaths)*len(gatewayHosts), refusals(t))

	if _, _, err := tryKubectl("get", "crd", "middlewares.traefik.io"); err != nil {
		t.Log("the cluster has no Middleware, so no allow-list is tried")
		return
	}
	// Wherever this test runs, Traefik sees one of the first.
	applyText(t, fmt.Sprintf(allowList, "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 127.0.0.0/8"))
	eventually(t, 20*time.Second, func() error { return status(prod.url("/admin"), http.StatusUnauthorized, "frontend") })
	for _, path := range []string{"/api/tenants", "/api/admin/queues"} {
		eventually(t, 20*time.Second, func() error { return status(prod.url(path), http.StatusUnauthorized, "backend") })
	}
	require.NoError(t, status(prod.url("/api"), http.StatusOK, "backend"), "the public path beside the private prefix")
	applyText(t, fmt.Sprintf(allowList, "203.0.113.0/24"))
	eventually(t, 20*time.Second, func() error { return status(prod.url("/admin"), http.StatusForbidden, "") })
	figure("gateway: private paths refused by an allow-list of others", "%d, with %s", len(privatePaths)*len(gatewayHosts), refusals(t))
}

func createGatewayCertificate(t *testing.T) {
	t.Helper()
	certificate, key, err := authority.issue(gatewayHosts...)
	require.NoError(t, err)
	secrets := cluster.CoreV1().Secrets(prod.namespace)
	_, err = secrets.Create(context.Background(), &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: gatewaySecret},
		Type:       corev1.SecretTypeTLS,
		Data:       map[string][]byte{corev1.TLSCertKey: certificate, corev1.TLSPrivateKeyKey: key},
	}, metav1.CreateOptions{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = secrets.Delete(context.Background(), gatewaySecret, metav1.DeleteOptions{}) })
}

// status asks for a URL once, and fails where the answer is another one.
func status(url string, want int, who string) error {
	a, err := try(http.MethodGet, url)
	if err != nil {
		return err
	}
	return expect(a, want, who)
}

// accepted is the condition of a route at its first parent, or of a Gateway.
func accepted(t *testing.T, object string) string {
	t.Helper()
	path := `{.status.parents[0].conditions[?(@.type=="Accepted")].status}`
	if strings.HasPrefix(object, "gateway/") {
		path = `{.status.conditions[?(@.type=="Accepted")].status}`
	}
	return kubectl(t, "-n", prod.namespace, "get", object, "-o", "jsonpath="+path)
}

// refusals asks for every private path at every host, which must all be refused, and says how often by which status.
func refusals(t *testing.T) string {
	t.Helper()
	count := map[int]int{}
	for _, host := range gatewayHosts {
		at := &installation{host: host, tls: true}
		for _, path := range privatePaths {
			a := get(t, at.url(path))
			assert.GreaterOrEqual(t, a.status, 400, "%s%s: %s", host, path, a.body)
			assert.Empty(t, a.who(), "%s%s reached a program, which answered %d", host, path, a.status)
			count[a.status]++
		}
	}
	return strings.TrimPrefix(fmt.Sprint(count), "map")
}

func applyText(t *testing.T, manifest string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "manifest.yaml")
	require.NoError(t, os.WriteFile(file, []byte(manifest), 0o600))
	apply(t, file)
}
