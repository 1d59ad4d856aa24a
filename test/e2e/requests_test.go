package e2e

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	vegeta "github.com/tsenart/vegeta/v12/lib"
)

// client is a browser outside the cluster, for which all names lead to the ingress controller. It follows no redirects.
func client() *http.Client {
	return &http.Client{
		Timeout:       10 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext: func(ctx context.Context, network, to string) (net.Conn, error) {
				if _, port, _ := net.SplitHostPort(to); port == "443" {
					to = ingressHTTPS
				} else {
					to = ingressHTTP
				}
				return (&net.Dialer{}).DialContext(ctx, network, to)
			},
			TLSClientConfig:     &tls.Config{RootCAs: authority.pool()},
			MaxIdleConnsPerHost: 100,
		},
	}
}

// url of a path, as a user would type it.
func (i *installation) url(path string) string {
	if i.tls {
		return "https://" + i.host + path
	}
	return "http://" + i.host + path
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   string
}

// who answered: the role of the stand-in, or nothing where the ingress controller did.
func (a answer) who() string { return a.header.Get("X-Standin-Role") }

func (a answer) version() string { return a.header.Get("X-Standin-Version") }

func try(method, url string) (answer, error) {
	request, err := http.NewRequest(method, url, http.NoBody)
	if err != nil {
		return answer{}, err
	}
	one := client()
	defer one.CloseIdleConnections() // each has its own, which nobody else would end
	response, err := one.Do(request)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return answer{response.StatusCode, response.Header, string(body)}, err
}

func get(t testing.TB, url string) answer {
	t.Helper()
	a, err := try(http.MethodGet, url)
	require.NoError(t, err)
	return a
}

// Load that a rollout must not disturb: pages, the API, and the API's way to the ML service and Redis, in turn.
const requestsPerSecond = 100

// outcome is what became of a load.
type outcome struct {
	vegeta.Metrics
	failed uint64
	why    []string // of the first few that failed
}

// load sends requests until it is stopped, and returns what became of them. Vegeta keeps the rate whatever the answers
// take, so a stall shows as what it would be to users.
func (i *installation) load(paths ...string) (stop func() outcome) {
	var targets []vegeta.Target
	for _, path := range paths {
		targets = append(targets, vegeta.Target{Method: http.MethodGet, URL: i.url(path)})
	}
	all := client()
	attacker := vegeta.NewAttacker(vegeta.Client(all))
	results := attacker.Attack(vegeta.NewStaticTargeter(targets...), vegeta.Rate{Freq: requestsPerSecond, Per: time.Second}, 0, i.name)
	done := make(chan outcome)
	go func() {
		var o outcome
		for r := range results {
			o.Add(r)
			if r.Code == http.StatusOK {
				continue
			}
			if o.failed++; len(o.why) < 5 {
				o.why = append(o.why, fmt.Sprintf("%s %s: %d %s %.300s", r.Timestamp.Format(time.TimeOnly), r.URL, r.Code, r.Error, r.Body))
			}
		}
		o.Close()
		all.CloseIdleConnections()
		done <- o
	}()
	return func() outcome {
		attacker.Stop()
		return <-done
	}
}

// underLoad runs something under load and tells how many requests failed.
func (i *installation) underLoad(t testing.TB, what string, run func()) {
	t.Helper()
	stop := i.load("/", "/api/v1/channels", "/api/v1/ml", "/api/v1/redis")
	time.Sleep(time.Second) // some requests see it as it was before
	start := time.Now()
	run()
	took := time.Since(start)
	time.Sleep(time.Second)
	o := stop()
	figure(what, "%d of %d requests failed at %d a second; it took %.0f s; 99 %% answered within %d ms",
		o.failed, o.Requests, requestsPerSecond, took.Seconds(), o.Latencies.P99.Milliseconds())
	require.Zero(t, o.failed, "%v", o.why)
	require.Greater(t, o.Requests, uint64(requestsPerSecond), "there was no load")
}

// expect fails where an answer is not from whom, or not with the status, that it should be.
func expect(a answer, status int, who string) error {
	if a.status != status || a.who() != who {
		return fmt.Errorf("status %d from %q instead of %d from %q: %.200s", a.status, a.who(), status, who, a.body)
	}
	return nil
}
