package backend

import (
	"net/http"
	"strconv"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/inspect"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// longest is the most that a request may ask for, so that a slip does not block a test cluster for hours.
const longest = time.Minute

// burn is the handler for /api/v1/burn?ms=50, which makes load for an autoscaler.
func (b *Backend) burn(w http.ResponseWriter, r *http.Request) {
	b.take(w, r, func(d time.Duration) { inspect.Burn(r.Context(), d) })
}

// slow is the handler for /api/v1/slow?ms=50: a request that is under way when its pod is stopped.
func (b *Backend) slow(w http.ResponseWriter, r *http.Request) {
	b.take(w, r, func(d time.Duration) {
		select {
		case <-r.Context().Done():
		case <-time.After(d):
		}
	})
}

func (b *Backend) take(w http.ResponseWriter, r *http.Request, spend func(time.Duration)) {
	ms, err := strconv.Atoi(r.URL.Query().Get("ms"))
	d := time.Duration(ms) * time.Millisecond
	if err != nil || d < 0 || d > longest {
		web.ReplyError(w, http.StatusBadRequest, "say ?ms=N, from 0 to 60000")
		return
	}
	spend(d)
	b.describe(w, r)
}
