package docs

import (
	"cmp"
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	operations = root + "/docs/operations.md"
	readme     = root + "/README.md"

	troubleshooting = "Troubleshooting"

	host      = "verta.app"
	namespace = "verta-prod"
	// lanes is how many installations symptoms are tried on at the same time.
	lanes = 3
)

// underTest are the sections whose commands are run; nil stands for all.
var underTest = func() map[string][]string {
	all := map[string][]string{
		operations: nil,
		readme:     {"Quick start", "A tour in a minute", "Configure it without Go"},
	}
	for _, p := range pages {
		all[p.path] = nil
	}
	return all
}()

// pages are documents on one topic, with what one has before one reads them. They are run in this order, on one
// installation of production and one of development.
var pages = []struct{ path, before string }{
	{root + "/docs/configuration.md", `echo 'global: {domain: verta.example.org}' >ours.yaml`},
	{root + "/docs/secrets.md", `export VERTA_VALUES=$VALUES`},
	{root + "/docs/smoke-test.md", ""},
	{root + "/docs/migrations.md", `go run . --env prod --set backend.migration.mode=job >/dev/null
kubectl apply -f dist/verta-prod.k8s.yaml
kubectl -n verta-prod wait --for=condition=complete job -l app.kubernetes.io/component=migration --timeout=2m`},
	{root + "/docs/development-database.md", `unset VERTA_VALUES`},
}

var (
	update = flag.Bool("update", false, "write what the commands print into the documents")
	only   = flag.String("symptoms", "", "try the symptoms whose headings match this regular `expression`")
	parts  = flag.Bool("parts", true, "run the sections before the troubleshooting, too")
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(m.Run())
}

// The sections before the troubleshooting follow each other on one installation, from none to none. Symptoms are
// independent; they are tried on installations beside it.
func TestOperations(t *testing.T) {
	needsCluster(t)
	t.Parallel()
	d, err := read(operations)
	require.NoError(t, err)
	r := &recorder{on: *update}
	t.Cleanup(func() {
		if r.on {
			require.NoError(t, d.rewrite(r.outputs))
		}
	})
	symptoms := map[need]chan *section{ingress: make(chan *section, 100), anywhere: make(chan *section, 100), alone: make(chan *section, 100)}
	for _, s := range d.of(troubleshooting) {
		if s.level > 2 && regexp.MustCompile(*only).MatchString(s.title) {
			symptoms[s.needs] <- s
		}
	}
	for _, c := range symptoms {
		close(c)
	}

	var all sync.WaitGroup
	lane := func(name string, run func(t *testing.T)) {
		all.Go(func() { t.Run(name, run) })
	}
	lane("main", func(t *testing.T) {
		i := install(t, d, r, 0)
		if *parts {
			for _, part := range d.parts() {
				if part == troubleshooting {
					break
				}
				for _, s := range d.of(part) {
					timed(t, s.title, func(t *testing.T) { i.play(t, s) })
					if t.Failed() {
						t.FailNow() // what follows builds on it
					}
				}
			}
		}
		i.tryAll(t, symptoms[ingress])
		i.tryAll(t, symptoms[anywhere]) // those that are left
	})
	for n := 1; n <= lanes && len(symptoms[anywhere]) > n-1; n++ {
		lane(fmt.Sprint("lane", n), func(t *testing.T) { install(t, d, r, n).tryAll(t, symptoms[anywhere]) })
	}
	all.Wait()
	if len(symptoms[alone]) > 0 {
		t.Run("alone", func(t *testing.T) { install(t, d, r, 0).tryAll(t, symptoms[alone]) })
	}
}

// Not parallel: the installations are gone before the other documents make theirs.
func TestPages(t *testing.T) {
	needsCluster(t)
	i := install(t, nil, &recorder{}, 0)
	t.Cleanup(func() {
		out, err := i.run("kubectl delete namespace verta-prod verta-dev --ignore-not-found")
		require.NoError(t, err, out)
	})
	for _, page := range pages {
		d, err := read(page.path)
		require.NoError(t, err)
		i.document = d
		timed(t, d.sections[0].title, func(t *testing.T) {
			out, err := i.run(page.before)
			require.NoError(t, err, out)
			for _, s := range d.sections {
				i.play(t, s)
			}
		})
	}
}

// The README's own commands, in its order.
func TestReadme(t *testing.T) {
	needsCluster(t)
	t.Parallel()
	d, err := read(readme)
	require.NoError(t, err)
	i := install(t, d, &recorder{}, 0)
	for _, part := range underTest[readme] {
		for _, s := range d.of(part) {
			timed(t, "README: "+s.title, func(t *testing.T) {
				// "Configure it without Go" starts from somebody's values of the Helm chart.
				out, err := i.run("cp internal/helmvalues/testdata/production.yaml values.yaml")
				require.NoError(t, err, out)
				i.play(t, s)
			})
		}
	}
	out, err := i.run("kubectl config set-context --current --namespace=verta-dev")
	require.NoError(t, err, out)
	require.NoError(t, i.ready())
	for _, file := range []string{"dist/verta-dev.k8s.yaml", "dist/verta-prod.k8s.yaml"} {
		assert.Equal(t, contents(t, filepath.Join(root, file)), contents(t, filepath.Join(i.folder, file)), file)
	}
	assert.FileExists(t, filepath.Join(i.folder, "out", "verta-staging.k8s.yaml"))
	assert.NotEmpty(t, contents(t, filepath.Join(i.folder, "mine.yaml")))
}

func contents(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

func timed(t *testing.T, what string, run func(t *testing.T)) bool {
	t.Helper()
	start := time.Now()
	ok := t.Run(what, run)
	fmt.Printf("docs: %-45s %5.1f s\n", what, time.Since(start).Seconds())
	return ok
}

// tryAll tries symptoms until none is left.
func (i *installation) tryAll(t *testing.T, symptoms <-chan *section) {
	if len(symptoms) == 0 {
		return
	}
	out, err := i.run(bringUp)
	require.NoError(t, err, out)
	require.NoError(t, i.ready())
	for s := range symptoms {
		if !timed(t, s.title, func(t *testing.T) { i.try(t, s) }) {
			out, err := i.run(bringUp) // the next one starts from a sound installation
			require.NoError(t, err, out)
			require.NoError(t, i.ready())
		}
	}
}

// bringUp is the first deployment in short, or mends what there is.
const bringUp = `
cp "$VALUES" production.yaml
go run . --env prod --values production.yaml >/dev/null
kubectl create namespace "$NAMESPACE" --dry-run=client -o yaml | kubectl apply -f - >/dev/null
kubectl config set-context --current --namespace="$NAMESPACE" >/dev/null
if ! kubectl get secret verta >/dev/null 2>&1; then
  kubectl create secret generic verta --from-literal=database-url=mysql://verta:secret@tidb.example.com:4000/verta \
    --from-literal=discord-token=token --from-literal=admin-api-key=key --from-literal=redis-password=password
fi
kubectl get secret verta-tls >/dev/null 2>&1 || kubectl create secret tls verta-tls --cert="$CERTIFICATES/tls.crt" --key="$CERTIFICATES/tls.key"
kubectl apply -f dist/verta-prod.k8s.yaml`

// install makes a shell for an installation. Number 0 has the ingress, and the namespace that the document names.
func install(t *testing.T, d *document, r *recorder, number int) *installation {
	t.Helper()
	temp := t.TempDir()
	sizes, err := os.ReadFile("testdata/sizes.yaml")
	require.NoError(t, err)
	name, values := namespace, "global: {domain: "+host+"}\n"
	if number > 0 {
		name = fmt.Sprintf("%s-%d", namespace, number)
		values += "namespace: {name: " + name + "}\ningress: {enabled: false}\n"
	}
	file := filepath.Join(temp, "values.yaml")
	require.NoError(t, os.WriteFile(file, append([]byte(values), sizes...), 0o600))
	absolute, err := filepath.Abs("testdata/sizes.yaml")
	require.NoError(t, err)

	kubeconfig, err := os.ReadFile(os.Getenv("KUBECONFIG"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(temp, "kubeconfig"), kubeconfig, 0o600))
	certificates := filepath.Join(temp, "certificates")
	makeCertificates(t, certificates)
	curl := fmt.Sprintf("silent\nshow-error\nmax-time = 10\nconnect-to = %q\nconnect-to = %q\ncacert = %q\n",
		":80:"+address("VERTA_INGRESS_HTTP", "80"), ":443:"+address("VERTA_INGRESS_HTTPS", "443"), filepath.Join(certificates, "ca.crt"))
	require.NoError(t, os.WriteFile(filepath.Join(temp, ".curlrc"), []byte(curl), 0o600))

	login, registry, _ := strings.Cut(os.Getenv("VERTA_PRIVATE_REGISTRY"), "@")
	user, password, _ := strings.Cut(login, ":")
	s, err := newShell(temp, "KUBECONFIG="+filepath.Join(temp, "kubeconfig"), "NAMESPACE="+name, "VALUES="+file, "SIZES="+absolute,
		"CERTIFICATES="+certificates,
		"REGISTRY="+registry, "REGISTRY_USER="+user, "REGISTRY_PASSWORD="+password)
	require.NoError(t, err)
	return &installation{shell: s, document: d, recorder: r}
}

// address is what an environment variable says, or the port on this machine.
func address(variable, port string) string {
	return cmp.Or(os.Getenv(variable), net.JoinHostPort("127.0.0.1", port))
}

// makeCertificates makes an authority that curl trusts, a certificate of it for the host, and one that ends tomorrow.
func makeCertificates(t *testing.T, folder string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(folder, 0o755))
	c := exec.Command("bash", "-euo", "pipefail", "-c", `
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.crt -days 30 -subj "/CN=Example CA"
issue() {
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$HOST"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -out "$1.crt" -days "$2" -extfile <(echo "subjectAltName=DNS:$HOST")
}
issue tls 90
issue short 1`)
	c.Dir, c.Env = folder, append(os.Environ(), "HOST="+host)
	out, err := c.CombinedOutput()
	require.NoError(t, err, string(out))
}

func needsCluster(t *testing.T) {
	t.Helper()
	require.NotEmpty(t, os.Getenv("KUBECONFIG"), "KUBECONFIG names no cluster; `make docs-test` makes one")
	for _, program := range []string{"kubectl", "curl", "openssl", "git", "make"} {
		_, err := exec.LookPath(program)
		require.NoError(t, err, "the documents use %s: install it", program)
	}
}

// Every command of a section under test is run, or listed with a reason; and every entry of the list is in use.
func TestEveryCommandIsRunOrListed(t *testing.T) {
	used := map[exception]bool{}
	for path, parts := range underTest {
		d, err := read(path)
		require.NoError(t, err)
		for _, s := range d.sections {
			if !tested(parts, s.part) {
				continue
			}
			for _, step := range s.steps {
				assert.NotContains(t, step.script, otherBlock, "%s:%d: a block that is neither %q nor %q", path, step.line, kindCommands, kindOutput)
				for line := range strings.Lines(step.script) {
					for _, e := range notRun {
						if e.document == path && e.command == strings.TrimSpace(line) {
							used[e] = true
						}
					}
				}
			}
		}
	}
	for _, e := range notRun {
		assert.True(t, used[e], "%s has no command %q: remove it from notrun.go", e.document, e.command)
		assert.NotEmpty(t, e.reason, e.command)
	}
}

func tested(parts []string, part string) bool {
	return parts == nil || slices.Contains(parts, part)
}

// alerted are the headings that alerts link to.
var alerted = []string{
	"Queue backlog grows", "Pods restart", "Pod memory near its limit", "Redis volume fills up", "Certificate expires",
	"Scheduler is silent", "Pods are not ready",
}

// Each symptom has the same shape, and those that alerts link to are there.
func TestSymptomsHaveCauseAndFix(t *testing.T) {
	d, err := read(operations)
	require.NoError(t, err)
	titles := map[string]bool{}
	for _, s := range d.of(troubleshooting) {
		if s.level == 2 {
			continue
		}
		assert.False(t, titles[s.title], "%s:%d: a second section %q: links would lead to the first", operations, s.line, s.title)
		titles[s.title] = true
		assert.Contains(t, s.text, "\nCause: ", "%s:%d: %s", operations, s.line, s.title)
		assert.Contains(t, s.text, "\nFix: ", "%s:%d: %s", operations, s.line, s.title)
	}
	for _, title := range alerted {
		assert.True(t, titles[title], "%s has no section %q, which alerts link to", operations, title)
	}
}
