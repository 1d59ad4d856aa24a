package database_test

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/database"
)

func ask(t *testing.T, h http.Handler, method, target string) string {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(method, target, http.NoBody))
	assert.Equal(t, http.StatusOK, w.Code, target)
	return w.Body.String()
}

func TestMigrationsAreExecutedOnce(t *testing.T) {
	h := (&database.Database{}).Handler()
	assert.JSONEq(t, `[{"name":"001_initial","status":"Pending"},{"name":"002_1","status":"Pending"}]`, ask(t, h, http.MethodGet, "/migrations?version=1"))
	ask(t, h, http.MethodPost, "/migrations?version=1&runner=a&takes=0s&fails=true")
	assert.Contains(t, ask(t, h, http.MethodGet, "/migrations?version=1"), "Pending", "a failed run brings nothing")

	var runners sync.WaitGroup
	for range 3 {
		runners.Go(func() { ask(t, h, http.MethodPost, "/migrations?version=1&runner=b&takes=10ms") })
	}
	runners.Wait()
	assert.JSONEq(t, `[{"name":"001_initial","status":"Executed"},{"name":"002_1","status":"Executed"}]`, ask(t, h, http.MethodGet, "/migrations?version=1"))
	assert.JSONEq(t, `[{"name":"001_initial","status":"Executed"},{"name":"002_2","status":"Pending"}]`, ask(t, h, http.MethodGet, "/migrations?version=2"))
	assert.JSONEq(t, `{"asked":4,"runs":[
		{"runner":"a","version":"1","executed":[],"failed":true},
		{"runner":"b","version":"1","executed":["001_initial","002_1"],"failed":false},
		{"runner":"b","version":"1","executed":[],"failed":false},
		{"runner":"b","version":"1","executed":[],"failed":false}]}`, ask(t, h, http.MethodGet, "/runs"))
}
