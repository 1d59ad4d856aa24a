package policy

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The models of nginx, of what it judges a path by and what it hands on, held against nginx itself: with the locations
// that ingress-nginx writes for the same rules.
func TestNginxDoesAsModeled(t *testing.T) {
	nginx, err := exec.LookPath("nginx")
	if err != nil {
		t.Skip("there is no nginx to hold the model against; install it to run this test")
	}
	paths := slices.DeleteFunc(spelled(), func(path string) bool { return strings.ContainsAny(path, " ") })
	for i, row := range rowsOf(spellings) {
		paths = slices.Insert(paths, i, row[0])
	}
	for _, set := range rulesOfEveryStack(t) {
		if !strings.HasSuffix(set.of, "(nginx)") {
			continue
		}
		t.Run(set.of, func(t *testing.T) {
			site := startNginx(t, nginx, set.ways)
			for _, sent := range paths {
				status, answers, handedOn := site.get(t, sent)
				path, ok := treatments[2].judged(sent)
				want := "malformed"
				if ok {
					want = ask(set.ways, path, netip.MustParseAddr("127.0.0.1"))
				}
				switch status {
				case http.StatusBadRequest:
					answers = "malformed"
				case http.StatusForbidden, http.StatusServiceUnavailable:
					answers = refused
				default:
					assert.Equal(t, treatments[2].handedOn(sent), handedOn, "%s: what the program gets", sent)
				}
				if !assert.Equal(t, want, answers, sent) {
					return // the others will not differ
				}
			}
			t.Logf("%d paths", len(paths))
		})
	}
}

// site is an nginx and the program behind it.
type site struct {
	socket string
	c      net.Conn
	r      *bufio.Reader
}

// startNginx serves the ways on a socket, in front of a program that answers with what it was asked.
func startNginx(t *testing.T, nginx string, all []way) *site {
	t.Helper()
	dir, err := os.MkdirTemp("", "nginx") //nolint:usetesting // the path of a socket must be short
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	require.NoError(t, os.Chmod(dir, 0o755))
	behind, err := net.Listen("unix", filepath.Join(dir, "behind"))
	require.NoError(t, err)
	t.Cleanup(func() { _ = behind.Close() })
	require.NoError(t, os.Chmod(filepath.Join(dir, "behind"), 0o666)) // nginx has workers of another user
	go answerAsAsked(behind)

	config := filepath.Join(dir, "nginx.conf")
	require.NoError(t, os.WriteFile(config, []byte(nginxConfig(dir, all)), 0o600))
	server := exec.Command(nginx, "-c", config, "-p", dir, "-e", "stderr")
	output := &strings.Builder{}
	server.Stderr = output
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		_ = server.Process.Signal(os.Interrupt)
		_ = server.Wait()
	})
	s := &site{socket: filepath.Join(dir, "front")}
	// The socket is there before nginx listens on it.
	require.Eventually(t, func() bool {
		c, err := net.Dial("unix", s.socket)
		if err == nil {
			_ = c.Close()
		}
		return err == nil
	}, 10*time.Second, 10*time.Millisecond, output)
	return s
}

// nginxConfig has the locations that ingress-nginx makes: an exact path has one, a prefix one for itself and one for what
// lies below, unless there is an exact path of that name.
func nginxConfig(dir string, all []way) string {
	var locations strings.Builder
	taken := map[string]bool{}
	location := func(match string, w way) {
		if taken[match] {
			return
		}
		taken[match] = true
		fmt.Fprintf(&locations, "location %s {\n", match)
		for _, block := range w.allowed {
			fmt.Fprintf(&locations, "  allow %s;\n", block)
		}
		if w.allowed != nil {
			locations.WriteString("  deny all;\n")
		}
		if w.answers == refused {
			locations.WriteString("  return 503;\n}\n")
			return
		}
		fmt.Fprintf(&locations, "  proxy_set_header Answers %s;\n  proxy_pass http://behind;\n}\n", w.answers)
	}
	for _, w := range all { // the exact ones come first
		switch {
		case w.exact:
			location("= "+w.path, w)
		case w.path == "/":
			location("/", w)
		default:
			location("= "+w.path, w)
			location(w.path+"/", w)
		}
	}
	temporary := ""
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		temporary += fmt.Sprintf("  %s_temp_path %s/%s;\n", kind, dir, kind)
	}
	return fmt.Sprintf(`daemon off;
pid %[1]s/pid;
events {}
http {
  access_log off;
%[2]s  keepalive_requests 1000000;
  upstream behind { server unix:%[1]s/behind; }
  server {
    listen unix:%[1]s/front;
    set_real_ip_from unix:;
    real_ip_header X-Client;
%[3]s  }
}
`, dir, temporary, locations.String())
}

// answerAsAsked says by which location a request came, and what its first line was.
func answerAsAsked(listener net.Listener) {
	for {
		c, err := listener.Accept()
		if err != nil {
			return
		}
		r, answers, asked := bufio.NewReader(c), "", ""
		for line := ""; err == nil && line != "\r\n"; line, err = r.ReadString('\n') {
			if method, rest, ok := strings.Cut(line, " "); ok && method == "GET" {
				asked = strings.TrimSuffix(rest, " HTTP/1.0\r\n")
			}
			if name, value, ok := strings.Cut(line, ": "); ok && name == "Answers" {
				answers = strings.TrimSpace(value)
			}
		}
		fmt.Fprintf(c, "HTTP/1.0 200 OK\r\nAnswers: %s\r\nAsked: %s\r\nContent-Length: 0\r\n\r\n", answers, asked)
		_ = c.Close()
	}
}

// get asks for a path exactly as it is written.
func (s *site) get(t *testing.T, path string) (status int, answers, handedOn string) {
	t.Helper()
	if s.c == nil {
		c, err := net.Dial("unix", s.socket)
		require.NoError(t, err)
		t.Cleanup(func() { _ = c.Close() })
		s.c, s.r = c, bufio.NewReader(c)
	}
	_, err := fmt.Fprintf(s.c, "GET %s HTTP/1.1\r\nHost: verta\r\nX-Client: 127.0.0.1\r\n\r\n", path)
	require.NoError(t, err)
	response, err := http.ReadResponse(s.r, nil)
	require.NoError(t, err, path)
	defer func() { _ = response.Body.Close() }()
	_, err = io.Copy(io.Discard, response.Body)
	require.NoError(t, err)
	if response.Close {
		s.c = nil
	}
	return response.StatusCode, response.Header.Get("Answers"), response.Header.Get("Asked")
}
