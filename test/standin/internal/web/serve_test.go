package web_test

import (
	"context"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/web"
)

// blocked is a server with one request under way that ends when released.
type blocked struct {
	address string
	stop    context.CancelFunc
	release chan struct{}
	request chan int // its status; 0 where it was cut off
	exit    chan int
}

func start(t *testing.T, server web.Server) blocked {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	b := blocked{
		address: "http://" + listener.Addr().String(), stop: stop,
		release: make(chan struct{}), request: make(chan int, 1), exit: make(chan int, 1),
	}
	entered := make(chan struct{})
	server.Handler = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		<-b.release
		w.WriteHeader(http.StatusTeapot)
	})
	go func() { b.exit <- server.Run(ctx, listener) }()
	go func() {
		response, err := http.Get(b.address)
		if err != nil || response.Body.Close() != nil {
			b.request <- 0
			return
		}
		b.request <- response.StatusCode
	}()
	<-entered
	return b
}

func TestStopFinishesWhatRuns(t *testing.T) {
	drained := false
	b := start(t, web.Server{Drain: func() { drained = true }})
	b.stop()
	require.Eventually(t, func() bool {
		connection, err := net.Dial("tcp", b.address[len("http://"):])
		if err != nil {
			return true
		}
		assert.NoError(t, connection.Close())
		return false
	}, 5*time.Second, 5*time.Millisecond, "new connections are refused")
	assert.False(t, drained, "the workers outlive the requests")
	close(b.release)
	assert.Equal(t, http.StatusTeapot, <-b.request)
	assert.Equal(t, 0, <-b.exit)
	assert.True(t, drained)
}

func TestStopIsForced(t *testing.T) {
	b := start(t, web.Server{ForceAfter: 50 * time.Millisecond})
	defer close(b.release)
	b.stop()
	assert.Equal(t, 1, <-b.exit)
}

func TestStopIsForcedOnWorkers(t *testing.T) {
	hang := make(chan struct{})
	defer close(hang)
	b := start(t, web.Server{ForceAfter: 50 * time.Millisecond, Drain: func() { <-hang }})
	close(b.release)
	<-b.request
	b.stop()
	assert.Equal(t, 1, <-b.exit)
}
