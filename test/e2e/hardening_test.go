package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the manifests promise, seen from inside each container.
func TestContainersAreConfined(t *testing.T) {
	// The containers of a component may write in these folders, and in none of the others.
	writable := map[string]string{
		"backend": "/tmp", "frontend": "/tmp /app/frontend/.next/cache", "ml": "/tmp", "redis": "/data /run/redis",
	}
	const readOnly = "/ /etc /bin /usr/local/bin /home /var/tmp"
	for _, i := range []*installation{dev, prod} {
		for component, folders := range writable {
			pods := i.pods(t, component)
			require.NotEmpty(t, pods, "%s has no pods of %s", i.name, component)
			for _, pod := range pods {
				seen := inside(t, i.namespace, pod.Name, component, `
					echo "user $(id -u) group $(id -g)"
					grep -E "^(Cap|NoNewPrivs|Seccomp):?" /proc/1/status
					for f in `+folders+" "+readOnly+`; do
						if echo x 2>/dev/null >$f/probe; then echo "writes $f"; rm $f/probe; fi
					done
					[ -e /var/run/secrets/kubernetes.io ] && echo "has a token"
					env | sed "s/^/variable /; s/=.*//"`)
				for _, line := range []string{
					"user 1000 group 1000", "CapEff:\t0000000000000000", "CapPrm:\t0000000000000000",
					"CapBnd:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2",
				} {
					assert.Contains(t, seen, line, pod.Name)
				}
				var writes []string
				for line := range strings.Lines(seen) {
					if folder, found := strings.CutPrefix(line, "writes "); found {
						writes = append(writes, strings.TrimSpace(folder))
					}
				}
				assert.ElementsMatch(t, strings.Fields(folders), writes, pod.Name)
				// Nobody needs the API server, so nobody is given a token for it.
				assert.NotContains(t, seen, "has a token", pod.Name)
				// Service links would bring variables such as ML_SERVICE_PORT=tcp://..., which programs read as their own.
				assert.NotContains(t, seen, "variable VERTA_", pod.Name)
			}
		}
	}
}
