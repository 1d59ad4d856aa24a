package web

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"time"
)

// Reply sends a value as JSON.
func Reply(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		slog.Debug("reply not sent", "error", err)
	}
}

// ReplyError sends an error in the form that Verta's services use.
func ReplyError(w http.ResponseWriter, status int, message string) {
	Reply(w, status, map[string]string{
		"error":     http.StatusText(status),
		"message":   message,
		"timestamp": time.Now().UTC().Format(time.RFC3339Nano),
	})
}
