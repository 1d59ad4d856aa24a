package e2e

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// What install has seen, for the tests of it.
var installed struct {
	warnings   map[string]string        // by the installation's name: what the first apply said to standard error
	readyAfter map[string]time.Duration // from the apply that found nothing: of dev, that may be the previous release
	previous   string                   // commit whose manifests ran before, if there was one
}

// install brings both stacks up, one after the other, so that each has the machine while it is timed. The development
// stack is applied over the previous release, where there is one: if that fails, so does the run.
func install() error {
	installed.warnings, installed.readyAfter = map[string]string{}, map[string]time.Duration{}
	for _, i := range []*installation{dev, prod} {
		if err := i.prepare(); err != nil {
			return fmt.Errorf("prepare %s: %w", i.name, err)
		}
	}
	if err := installPrevious(); err != nil {
		return err
	}
	for _, i := range []*installation{dev, prod} {
		fmt.Printf("e2e: applying %s\n", i.name)
		start := time.Now()
		_, warnings, err := tryKubectl("apply", "-f", i.manifest)
		if err != nil {
			if i == dev && installed.previous != "" {
				err = fmt.Errorf("over the previous release, %s: %w", installed.previous, err)
			}
			return err
		}
		installed.warnings[i.name] = warnings
		if err := i.ready(2 * time.Minute); err != nil {
			return err
		}
		took := time.Since(start)
		what := "from apply to all pods ready"
		if i == dev && installed.previous != "" {
			what = "from apply over the previous release to all pods ready"
		} else {
			installed.readyAfter[i.name] = took
		}
		figure(i.name+": "+what, "%.1f s", took.Seconds())
	}
	return nil
}

// prepare makes what a stack does not bring itself: credentials, and for TLS a certificate.
func (i *installation) prepare() error {
	ctx := context.Background()
	// The manifest has the namespace too, with the labels that matter; --save-config says that it will be applied.
	if _, err := cluster.CoreV1().Namespaces().Get(ctx, i.namespace, metav1.GetOptions{}); apierrors.IsNotFound(err) {
		if _, _, err := tryKubectl("create", "namespace", i.namespace, "--save-config"); err != nil {
			return err
		}
	}
	if err := i.createSecret(); err != nil && !apierrors.IsAlreadyExists(err) {
		return err
	}
	if !i.tls {
		return nil
	}
	certificate, key, err := authority.issue(i.host)
	if err != nil {
		return err
	}
	secret := &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: "verta-tls"},
		Type:       corev1.SecretTypeTLS,
		Data:       map[string][]byte{corev1.TLSCertKey: certificate, corev1.TLSPrivateKeyKey: key},
	}
	_ = cluster.CoreV1().Secrets(i.namespace).Delete(ctx, secret.Name, metav1.DeleteOptions{}) // of a run before
	_, err = cluster.CoreV1().Secrets(i.namespace).Create(ctx, secret, metav1.CreateOptions{})
	return err
}

// createSecret makes the Secret that the quick start tells of.
func (i *installation) createSecret() error {
	_, err := cluster.CoreV1().Secrets(i.namespace).Create(context.Background(), &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: "verta"},
		StringData: map[string]string{
			"database-url":   (&url.URL{Scheme: "mysql", User: url.UserPassword("verta", random()), Host: "tidb.invalid:4000", Path: "/verta"}).String(),
			"discord-token":  random(),
			"admin-api-key":  random(),
			"redis-password": random(),
		},
	}, metav1.CreateOptions{})
	return err
}

func random() string {
	b := make([]byte, 24)
	_, _ = rand.Read(b) // never fails
	return base64.RawURLEncoding.EncodeToString(b)
}

// installPrevious runs the development stack of the release before, or of the first commit that had one, so that the
// apply that follows is an upgrade.
func installPrevious() error {
	revision, err := previousRevision()
	if err != nil {
		installed.previous = ""
		fmt.Println("e2e: no previous release to upgrade from:", err)
		return nil
	}
	content, err := git("show", revision+":dist/verta-dev.k8s.yaml")
	if err != nil {
		return err
	}
	file := filepath.Join(filepath.Dir(prod.manifest), "previous.yaml")
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		return err
	}
	fmt.Println("e2e: applying the development stack of", revision)
	start := time.Now()
	if _, _, err := tryKubectl("apply", "-f", file); err != nil {
		return err
	}
	installed.previous = revision
	if err := dev.ready(2 * time.Minute); err != nil {
		return err
	}
	installed.readyAfter[dev.name] = time.Since(start)
	figure("dev of "+revision+": from apply to all pods ready", "%.1f s", installed.readyAfter[dev.name].Seconds())
	return nil
}

func previousRevision() (string, error) {
	if tag, err := git("describe", "--tags", "--abbrev=0", "HEAD^"); err == nil {
		return strings.TrimSpace(tag), nil
	}
	commits, err := git("log", "--diff-filter=A", "--format=%h", "--", "dist/verta-dev.k8s.yaml")
	if err != nil {
		return "", err
	}
	if commits = strings.TrimSpace(commits); commits == "" {
		return "", fmt.Errorf("the history here does not reach back to one (a shallow clone?)")
	}
	lines := strings.Split(commits, "\n")
	return lines[len(lines)-1], nil
}

func git(args ...string) (string, error) {
	out, err := exec.Command("git", append([]string{"-C", root}, args...)...).Output()
	return string(out), err
}
