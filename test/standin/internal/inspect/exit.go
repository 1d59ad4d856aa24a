package inspect

import (
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// killedStatus is what a shell and a container runtime call the status of a process that SIGKILL ended.
const killedStatus = 128 + int(syscall.SIGKILL)

// exit is the handler for POST /standin/exit?code=N and ?signal=kill. It replies first: a test could not tell a crash
// from a pod that it did not reach.
func exit(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	end := kill
	if query.Get("signal") != "kill" {
		code, err := strconv.Atoi(query.Get("code"))
		if err != nil || code < 0 || code > 255 {
			web.ReplyError(w, http.StatusBadRequest, "say ?code=N, from 0 to 255, or ?signal=kill")
			return
		}
		end = func() { os.Exit(code) }
	}
	slog.Warn("told to exit", "code", query.Get("code"), "signal", query.Get("signal"))
	web.Reply(w, http.StatusAccepted, map[string]string{"message": "exiting"})
	time.AfterFunc(50*time.Millisecond, end)
}

// kill ends the process without any cleanup. The first process of a container is spared by signals from within, so it
// exits with the status that the signal would have given it.
func kill() {
	if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
		slog.Error("SIGKILL not sent", "error", err)
	}
	time.Sleep(100 * time.Millisecond)
	os.Exit(killedStatus)
}
