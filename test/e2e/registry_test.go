package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Images that a registry gives only to those who log in: VERTA_PRIVATE_REGISTRY is its host, as user:password@host.
func TestPullSecretsOpenPrivateRegistry(t *testing.T) {
	login, host, found := strings.Cut(os.Getenv("VERTA_PRIVATE_REGISTRY"), "@")
	if !found {
		t.Skip("VERTA_PRIVATE_REGISTRY names no registry that asks for a login")
	}
	user, password, _ := strings.Cut(login, ":")
	private := &installation{name: "private", namespace: "verta-private", host: "private.test"}
	file, err := synthesize(t.TempDir(), "dev", "--set", "namespace.name="+private.namespace, "--set", "global.domain="+private.host,
		"--set", "global.imageRegistry="+host, "--set", "global.imagePullSecrets=[pull]")
	require.NoError(t, err)
	t.Cleanup(func() {
		kubectl(t, "delete", "namespace", private.namespace, "--wait=false", "--ignore-not-found")
	})
	require.NoError(t, private.prepare())
	apply(t, file)
	eventually(t, time.Minute, func() error {
		out, _, err := tryKubectl("-n", private.namespace, "get", "events", "--field-selector=type=Warning")
		if err == nil && (!strings.Contains(out, "401 Unauthorized") && !strings.Contains(out, "authorization failed")) {
			err = fmt.Errorf("no event tells of the missing login:\n%s", out)
		}
		return err
	})
	eventually(t, time.Minute, func() error { return private.shows("backend", "latest", "Pull") })

	kubectl(t, "-n", private.namespace, "create", "secret", "docker-registry", "pull",
		"--docker-server="+host, "--docker-username="+user, "--docker-password="+password)
	start := time.Now()
	require.NoError(t, private.ready(3*time.Minute))
	figure("private registry: ready after the pull secret was created", "%.0f s", time.Since(start).Seconds())
	pod := private.pods(t, "ml")[0]
	assert.True(t, strings.HasPrefix(pod.Spec.Containers[0].Image, host+"/"), pod.Spec.Containers[0].Image)
}
