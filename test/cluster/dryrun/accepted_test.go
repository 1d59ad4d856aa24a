package dryrun

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tally is what a server was asked, and found.
type tally struct{ objects, pods, claims, errors, warnings int }

// TestManifests sends everything to every version.
func TestManifests(t *testing.T) {
	eachServer(t, func(t *testing.T, s *server) {
		begin := time.Now()
		var sum tally
		for _, m := range manifests(t) {
			t.Run(m.name, func(t *testing.T) { s.takes(t, m, &sum) })
		}
		fmt.Fprintf(os.Stderr, "dryrun: Kubernetes %s: %d objects, %d pods and %d volume claims of their templates: "+
			"%d errors, %d warnings, %.1f s\n",
			s.version, sum.objects, sum.pods, sum.claims, sum.errors, sum.warnings, time.Since(begin).Seconds())
	})
}

func (s *server) takes(t *testing.T, m manifest, sum *tally) {
	none := func(o *object, findings []string) bool {
		for _, finding := range findings {
			if strings.HasPrefix(finding, isError) {
				sum.errors++
			} else {
				sum.warnings++
			}
		}
		return assert.Empty(t, findings, "%s: %s", m.name, id(o))
	}
	for _, o := range m.surroundings {
		_, findings := s.apply(t.Context(), o, really)
		require.Empty(t, findings, id(o))
	}
	for _, o := range m.objects {
		sum.objects++
		_, findings := s.apply(t.Context(), o, dry)
		if !none(o, findings) {
			continue
		}
		// Of a dry run nothing remains, but what follows needs its namespace, and a pod its service account.
		before, findings := s.apply(t.Context(), o, really)
		if kind := o.GetKind(); kind == "PersistentVolumeClaim" || kind == "Gateway" {
			// Only now the server writes the status that it has told of from the start: the phase of a claim, and the
			// conditions that a Gateway's definition begins with.
			before, findings = s.apply(t.Context(), o, really)
		}
		if !none(o, findings) {
			continue
		}
		after, findings := s.apply(t.Context(), o, really)
		if none(o, findings) {
			assert.Equal(t, before.GetResourceVersion(), after.GetResourceVersion(), "%s is changed by a second apply", id(o))
		}
	}
	for _, o := range m.objects {
		pods, claims := derived(t, o)
		sum.pods, sum.claims = sum.pods+len(pods), sum.claims+len(claims)
		for _, made := range append(claims, pods...) {
			none(made, s.create(t.Context(), made))
		}
	}
}
