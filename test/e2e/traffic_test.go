package e2e

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTrafficFindsItsWay(t *testing.T) {
	for _, i := range []*installation{dev, prod} {
		for _, c := range []struct{ path, who, says string }{
			{"/", "frontend", "<html"},    // rendered from what the backend answers
			{"/faq", "frontend", "<html"}, // another page
			{"/_next/static/chunks/main.js", "frontend", ""},
			{"/api/v1/channels", "backend", `"path":"/api/v1/channels"`},
			{"/api/v1/redis", "backend", `"value"`},        // written to Redis and read back
			{"/api/v1/ml", "backend", `"dimensions":1024`}, // from the ML service
		} {
			t.Run(i.name+c.path, func(t *testing.T) {
				eventually(t, 10*time.Second, func() error {
					a, err := try(http.MethodGet, i.url(c.path))
					if err != nil {
						return err
					}
					return expect(a, http.StatusOK, c.who)
				})
				assert.Contains(t, get(t, i.url(c.path)).body, c.says)
			})
		}
	}
}

// The certificate is checked: the client trusts none but the one of this run, and asks for the host by name.
func TestPlainHTTPLeadsToTLS(t *testing.T) {
	a := get(t, "http://"+prod.host+"/faq?q=1")
	assert.Contains(t, []int{http.StatusMovedPermanently, http.StatusPermanentRedirect}, a.status)
	assert.Equal(t, prod.url("/faq?q=1"), a.header.Get("Location"))
}

// privatePaths are refused to everybody while no addresses are allowed, however they are spelled.
var privatePaths = []string{
	"/admin", "/admin/", "/admin/tenants",
	"/api/admin", "/api/admin/", "/api/admin/queues", "/api/admin/queues/", "/api/Admin/queues",
	"/api/tenants", "/api/sync/jobs", "/api/unheard-of",
	"//api/admin", "/api//admin", "/api/./admin", "/api/v1/../admin", "/api/%61dmin", "/api/admin%2fqueues",
}

// refusesPrivatePaths asks for each of them. A program's own refusal is none: it answers 401 to whom no rule holds off.
func (i *installation) refusesPrivatePaths(t *testing.T) {
	t.Helper()
	for _, path := range privatePaths {
		a := get(t, i.url(path))
		// A controller that goes by the path as it was sent takes an odd spelling for a page that the frontend has not.
		odd := strings.ContainsAny(path, ".%") || strings.Contains(path, "//")
		if odd && a.who() == "frontend" && a.status == http.StatusNotFound {
			continue
		}
		assert.GreaterOrEqual(t, a.status, 400, "%s %s: %s", i.name, path, a.body)
		assert.Empty(t, a.who(), "%s %s reached a program, which answered %d", i.name, path, a.status)
	}
}

func TestPrivatePathsAreRefused(t *testing.T) {
	for _, i := range []*installation{dev, prod} {
		i.refusesPrivatePaths(t)
	}
}

// A controller that does not know the annotation must refuse as well: the Service behind private paths has no pods.
func TestPrivatePathsAreClosedWithoutTheAnnotation(t *testing.T) {
	kubectl(t, "-n", dev.namespace, "annotate", "ingress/verta-private", "nginx.ingress.kubernetes.io/whitelist-source-range-", "--overwrite")
	t.Cleanup(func() { apply(t, dev.manifest) })
	eventually(t, 20*time.Second, func() error {
		a, err := try(http.MethodGet, dev.url("/api/admin/queues"))
		if err != nil {
			return err
		}
		return expect(a, http.StatusServiceUnavailable, "") // not 403: nobody looks at the address any more
	})
	dev.refusesPrivatePaths(t)
}

func TestAllowListOpensPrivatePaths(t *testing.T) {
	t.Cleanup(func() {
		apply(t, prod.manifest)
		prod.mustBeReady(t)
	})
	// Wherever this test runs, the ingress controller sees one of these.
	apply(t, variant(t, "ingress.allowedCIDRs=[10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,127.0.0.0/8]"))
	eventually(t, 20*time.Second, func() error {
		a, err := try(http.MethodGet, prod.url("/admin"))
		if err != nil {
			return err
		}
		return expect(a, http.StatusUnauthorized, "frontend") // which asks for its password
	})
	require.NoError(t, expect(get(t, prod.url("/api/tenants")), http.StatusUnauthorized, "backend"))
	require.NoError(t, expect(get(t, prod.url("/api/admin/queues")), http.StatusUnauthorized, "backend"))
	require.NoError(t, expect(get(t, prod.url("/api/admin/jobs")), http.StatusUnauthorized, "frontend"))

	apply(t, variant(t, "ingress.allowedCIDRs=[203.0.113.0/24]"))
	eventually(t, 20*time.Second, func() error {
		a, err := try(http.MethodGet, prod.url("/admin"))
		if err != nil {
			return err
		}
		return expect(a, http.StatusForbidden, "")
	})
	prod.refusesPrivatePaths(t)
}

func TestStacksDoNotDisturbEachOther(t *testing.T) {
	before := map[string]string{}
	for _, i := range []*installation{dev, prod} {
		before[i.name] = queue(t, i)
	}
	a, err := try(http.MethodPost, dev.url("/api/v1/queue"))
	require.NoError(t, err)
	require.NoError(t, expect(a, http.StatusCreated, "backend"))
	assert.NotEqual(t, before[dev.name], queue(t, dev))
	assert.Equal(t, before[prod.name], queue(t, prod), "a job of dev shows up in prod")

	// Same names in both, yet each asks its own.
	for _, i := range []*installation{dev, prod} {
		for _, path := range []string{"/api/v1/channels", "/api/v1/ml", "/"} {
			a := get(t, i.url(path))
			pod := a.header.Get("X-Standin-Pod")
			_, _, err := tryKubectl("-n", i.namespace, "get", "pod", pod)
			require.NoError(t, err, "%s %s was answered by a pod elsewhere", i.name, path)
		}
	}
	assert.Empty(t, get(t, "http://elsewhere.test/").who())
}

// queue is how many jobs wait in an installation.
func queue(t testing.TB, i *installation) string {
	t.Helper()
	a := get(t, i.url("/api/v1/queue"))
	require.NoError(t, expect(a, http.StatusOK, "backend"))
	_, count, _ := strings.Cut(a.body, `"count":`)
	count, _, _ = strings.Cut(count, ",")
	return count
}
