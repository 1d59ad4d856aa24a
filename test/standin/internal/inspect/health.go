// Package inspect answers what a test asks of a pod from within: as whom it runs, what it may do, what it was given.
// It is served below /standin in every role, and lets a test spoil the pod's health or end it.
package inspect

import (
	"net/http"
	"strconv"
	"sync/atomic"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Health is what probes are told. The zero value is healthy.
type Health struct {
	unhealthy, unready atomic.Bool
}

// NewHealth starts as the switches say.
func NewHealth(s settings.Switches) *Health {
	h := &Health{}
	h.unhealthy.Store(s.Unhealthy)
	h.unready.Store(s.Unready)
	return h
}

// Live is the answer for a path that only liveness asks for.
func (h *Health) Live() bool { return !h.unhealthy.Load() }

// Ready is the answer for a path that readiness asks for.
func (h *Health) Ready() bool { return h.Live() && !h.unready.Load() }

// set is the handler for POST /standin/health?fail=true.
func (h *Health) set(w http.ResponseWriter, r *http.Request) {
	fail, err := strconv.ParseBool(r.URL.Query().Get("fail"))
	if err != nil {
		web.ReplyError(w, http.StatusBadRequest, "say ?fail=true or ?fail=false")
		return
	}
	h.unhealthy.Store(fail)
	h.unready.Store(fail)
	web.Reply(w, http.StatusOK, map[string]bool{"failing": fail})
}
