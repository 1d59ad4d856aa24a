package frontend

import (
	"crypto/subtle"
	"log/slog"
	"net/http"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// publicKey takes the place of an empty admin key. The application has another word here, as public as this one.
const publicKey = "changeme"

// keyed asks for the admin key as the password of "admin".
func (f *Frontend) keyed(next http.HandlerFunc, contentType string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if user == "admin" && subtle.ConstantTimeCompare([]byte(password), []byte(f.adminKey)) == 1 {
			next(w, r)
			return
		}
		w.Header().Set("WWW-Authenticate", `Basic realm="Admin Access"`)
		if contentType == "application/json" {
			web.ReplyError(w, http.StatusUnauthorized, "Authentication required")
			return
		}
		http.Error(w, "Authentication required", http.StatusUnauthorized)
	}
}

// proxy passes a request on to the backend, with the admin key that the browser does not have.
func (f *Frontend) proxy(w http.ResponseWriter, r *http.Request) {
	header := http.Header{"Content-Type": {"application/json"}, "X-Api-Key": {f.adminKey}}
	answer, err := web.Call(r.Context(), r.Method, f.backendURL+r.URL.RequestURI(), header, r.Body)
	if err != nil {
		slog.Error("Admin API proxy error", "error", err)
		web.ReplyError(w, http.StatusServiceUnavailable, "Backend service is not responding")
		return
	}
	w.Header().Set("Content-Type", answer.ContentType)
	w.Header().Set("X-Standin-Backend-Pod", answer.Pod)
	w.WriteHeader(answer.Status)
	if _, err := w.Write(answer.Body); err != nil {
		slog.Debug("answer not passed on", "error", err)
	}
}
