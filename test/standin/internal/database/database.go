// Package database stands in for the application's database, as far as migrations go: it knows which ones have been
// executed, lets one runner in at a time as the advisory lock does, and keeps a log of who ran. It speaks HTTP, since
// nothing but stand-ins asks it.
package database

import (
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// Run is one run of the migrations.
type Run struct {
	Runner  string `json:"runner"`
	Version string `json:"version"`
	// Executed are the migrations that the run brought, none where there was nothing to do.
	Executed []string `json:"executed"`
	Failed   bool     `json:"failed"`
}

// Migration is one that an image brings along.
type Migration struct {
	Name   string `json:"name"`
	Status string `json:"status"`
}

// Database holds it all in memory.
type Database struct {
	lock sync.Mutex // the advisory lock

	mutex    sync.Mutex
	executed []string
	runs     []Run
	asked    int
}

// Handler answers POST /migrations, GET /migrations and GET /runs.
func (d *Database) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /migrations", d.migrate)
	mux.HandleFunc("GET /migrations", d.status)
	mux.HandleFunc("GET /runs", d.log)
	return mux
}

// brought are the migrations that come with a version: one that all have, and its own.
func brought(version string) []string { return []string{"001_initial", "002_" + version} }

func (d *Database) migrate(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	takes, err := time.ParseDuration(query.Get("takes"))
	if err != nil {
		web.ReplyError(w, http.StatusBadRequest, err.Error())
		return
	}
	d.lock.Lock()
	defer d.lock.Unlock()
	select {
	case <-r.Context().Done(): // the runner has gone, and its lock with it
		return
	case <-time.After(takes):
	}
	run := Run{Runner: query.Get("runner"), Version: query.Get("version"), Failed: query.Get("fails") == "true", Executed: []string{}}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if !run.Failed {
		for _, name := range brought(run.Version) {
			if !slices.Contains(d.executed, name) {
				run.Executed = append(run.Executed, name)
			}
		}
		d.executed = append(d.executed, run.Executed...)
	}
	d.runs = append(d.runs, run)
	web.Reply(w, http.StatusOK, run)
}

func (d *Database) status(w http.ResponseWriter, r *http.Request) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	d.asked++
	migrations := []Migration{}
	for _, name := range brought(r.URL.Query().Get("version")) {
		status := "Pending"
		if slices.Contains(d.executed, name) {
			status = "Executed"
		}
		migrations = append(migrations, Migration{name, status})
	}
	web.Reply(w, http.StatusOK, migrations)
}

func (d *Database) log(w http.ResponseWriter, _ *http.Request) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	web.Reply(w, http.StatusOK, map[string]any{"runs": append([]Run{}, d.runs...), "asked": d.asked})
}
