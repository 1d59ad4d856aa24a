package backend

import (
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// redisFailed tells a test why: Redis's own words hold no password.
func redisFailed(w http.ResponseWriter, err error) {
	slog.Error("Redis failed", "error", err)
	web.ReplyError(w, http.StatusServiceUnavailable, "Redis: "+err.Error())
}

func (b *Backend) roundTrip(w http.ResponseWriter, r *http.Request) {
	key := "standin:" + b.pod + ":" + rand.Text() // of its own: others are on their way meanwhile
	value, err := b.queue.roundTrip(r.Context(), key)
	if err != nil {
		redisFailed(w, err)
		return
	}
	web.Reply(w, http.StatusOK, map[string]string{"pod": b.pod, "key": key, "value": value})
}

func (b *Backend) addJob(w http.ResponseWriter, r *http.Request) {
	id, err := b.queue.add(r.Context())
	if err != nil {
		redisFailed(w, err)
		return
	}
	web.Reply(w, http.StatusCreated, map[string]any{"pod": b.pod, "queue": waitKey, "id": id})
}

func (b *Backend) listJobs(w http.ResponseWriter, r *http.Request) {
	jobs, err := b.queue.jobs(r.Context())
	if err != nil {
		redisFailed(w, err)
		return
	}
	web.Reply(w, http.StatusOK, map[string]any{"pod": b.pod, "queue": waitKey, "count": len(jobs), "jobs": jobs})
}

// search is the application's search, which asks the ML service; it finds nothing.
func (b *Backend) search(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Tenant-Slug") == "" {
		web.ReplyError(w, http.StatusBadRequest, "The X-Tenant-Slug header is required for all API requests")
		return
	}
	b.embed(w, r)
}

// embed asks the ML service for a vector as the application does, and returns what it said.
func (b *Backend) embed(w http.ResponseWriter, r *http.Request) {
	// The application tries again. This does so only where a connection that was kept is closed as it is used again: an
	// empty key is not sent, and allows it (see http.Transport).
	header := http.Header{"Content-Type": {"application/json"}, "X-Api-Key": {b.config.MLKey}, "Idempotency-Key": {}}
	url := b.config.MLURL + "/api/ml/embed"
	answer, err := web.Call(r.Context(), http.MethodPost, url, header, strings.NewReader(`{"text":"How do I join?"}`))
	if err != nil {
		slog.Error("ML service failed", "error", err)
		web.ReplyError(w, http.StatusServiceUnavailable, "ML service: "+err.Error())
		return
	}
	said := json.RawMessage(answer.Body)
	if !json.Valid(said) {
		web.ReplyError(w, http.StatusBadGateway, "ML service: the answer is no JSON")
		return
	}
	status := http.StatusOK
	if answer.Status != http.StatusOK {
		slog.Error("ML service refused", "status", answer.Status)
		status = http.StatusBadGateway
	}
	web.Reply(w, status, map[string]any{"pod": b.pod, "ml": map[string]any{
		"status": answer.Status, "pod": answer.Pod, "said": said,
	}})
}
