package web_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(text)) }
}

func TestRouter(t *testing.T) {
	add := func(r *web.Router) *web.Router {
		r.Handle("GET /api", says("welcome"))
		r.Use("/api/v1/redis", says("redis"))
		r.Use("/api/v1", says("public"))
		r.Use("/api/admin", says("admin"))
		return r
	}
	express, exact := add(web.NewExpressRouter()), add(web.NewExactRouter())
	const none = "404"
	for _, row := range []struct {
		request, express, exact string
	}{
		{"GET /api", "welcome", "welcome"},
		{"HEAD /api", "welcome", "welcome"},
		{"POST /api", none, none},
		{"GET /api/", "welcome", none},
		{"GET /API", "welcome", none},
		{"GET /api/v1", "public", "public"},
		{"POST /api/v1/faq/7", "public", "public"},
		{"GET /api/v1/redis/", "redis", "redis"},
		{"GET /api/v1x", none, none},
		{"GET /api/Admin/queues", "admin", none},
		{"GET /api/admin?x=/api/v1", "admin", "admin"},
		{"GET //api/admin", none, none},
		{"GET /api/%61dmin", none, none},
		{"GET /api/v1/../admin", "public", "public"},
	} {
		t.Run(row.request, func(t *testing.T) {
			for router, want := range map[*web.Router]string{express: row.express, exact: row.exact} {
				method, target, _ := strings.Cut(row.request, " ")
				w := httptest.NewRecorder()
				router.ServeHTTP(w, httptest.NewRequest(method, target, http.NoBody))
				got := w.Body.String()
				if w.Code == http.StatusNotFound {
					got = none
				}
				assert.Equal(t, want, got)
			}
		})
	}
}
