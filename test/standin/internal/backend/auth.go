package backend

import (
	"crypto/subtle"
	"net/http"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// keySource finds the key in a request; empty where there is none.
type keySource func(r *http.Request) string

func headerKey(r *http.Request) string { return r.Header.Get("X-API-KEY") }

func passwordKey(r *http.Request) string {
	if user, password, ok := r.BasicAuth(); ok && user == "admin" {
		return password
	}
	return ""
}

// keyed lets only requests with the admin key pass.
func (b *Backend) keyed(next http.HandlerFunc, sources ...keySource) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		message := "X-API-KEY header is required"
		for _, source := range sources {
			key := source(r)
			if key == "" {
				continue
			}
			if subtle.ConstantTimeCompare([]byte(key), []byte(b.config.AdminKey)) == 1 {
				next(w, r)
				return
			}
			message = "Invalid API key"
		}
		web.ReplyError(w, http.StatusUnauthorized, message)
	}
}
