package policy

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	networkingv1 "k8s.io/api/networking/v1"
)

// rules are a set of ways that some stacks have in common.
type rules struct {
	// of is the first stack that has them.
	of           string
	ways         []way
	hasAllowList bool
}

// rulesOfEveryStack are the sets of rules, each once.
func rulesOfEveryStack(t testing.TB) []rules {
	t.Helper()
	var sets []rules
	seen := map[string]bool{}
	for _, s := range everyStack(t) {
		all, err := ways(s)
		require.NoError(t, err)
		if key := fmt.Sprint(all); len(all) > 0 && !seen[key] {
			seen[key] = true
			set := rules{of: s.name + " (gateway)", ways: all, hasAllowList: !s.values.Gateway.Closed()}
			if !s.values.Gateway.Enabled {
				class := *typed[networkingv1.Ingress](s, "Ingress")[0].Spec.IngressClassName
				set.of, set.hasAllowList = s.name+" ("+class+")", len(s.values.Ingress.AllowedCIDRs) > 0
			}
			sets = append(sets, set)
		}
	}
	return sets
}

const routesFix = "see backendRoutes and frontendRoutes, or change the table on purpose"

// routeFaults are the rows of the table of routes that the rules do not keep.
func (set rules) routeFaults() []string {
	var faults []string
	for _, row := range rowsOf(routes) {
		who, forAllowed := strings.CutSuffix(row[1], ",allowed")
		want := map[netip.Addr]string{stranger: who, colleague: who}
		if forAllowed {
			want[stranger] = refused
		}
		if forAllowed && !set.hasAllowList {
			want[colleague] = refused
		}
		for _, client := range []netip.Addr{stranger, colleague} {
			if got := ask(set.ways, row[0], client); got != want[client] {
				faults = append(faults, fmt.Sprintf("%s: %s asked by %s: %s, the table says %s; %s", set.of, row[0], client, got, want[client], routesFix))
			}
		}
	}
	return faults
}

// spellingFaults are the rows of the table of spellings that the rules do not keep.
func (set rules) spellingFaults() []string {
	var faults []string
	for _, row := range rowsOf(spellings) {
		for i, want := range row[1:3] {
			got := "malformed"
			if path, ok := treatments[i].judged(row[0]); ok {
				got = ask(set.ways, path, stranger)
			}
			if got != want {
				faults = append(faults, fmt.Sprintf("%s: %s, %s: %s, the table says %s; %s", set.of, row[0], treatments[i].name, got, want, routesFix))
			}
		}
	}
	return faults
}

// breaches are the spellings by which a stranger gets to what is private.
func breaches(all []way, t treatment, paths []string) []string {
	var found []string
	for _, sent := range paths {
		path, ok := t.judged(sent)
		if !ok {
			continue
		}
		answers := ask(all, path, stranger)
		for _, h := range handlersOf(answers, t, t.handedOn(sent)) {
			if h.private {
				found = append(found, fmt.Sprintf("%s is answered by the %s, whose handler is %s", sent, answers, h.name))
				break
			}
		}
	}
	return found
}

// handlersOf are who may answer at a program, by any reading.
func handlersOf(program string, t treatment, path string) []handler {
	var all []handler
	switch {
	case program == "backend":
		for _, r := range readings {
			all = append(all, backendHandler(path, r))
		}
	case program == "frontend" && t.normalizes:
		all = append(all, frontendHandler(path))
	}
	return all
}

// handlerOf is who answers at a program, by its own reading.
func handlerOf(program, path string) handler {
	if program == "frontend" {
		return frontendHandler(path)
	}
	return backendHandler(path, readings[0])
}

// first keeps a failure readable: the others are of the same kind.
func first(found []string) []string { return found[:min(3, len(found))] }

// rowsOf reads a table, without its header.
func rowsOf(table string) [][]string {
	var rows [][]string
	for line := range strings.Lines(strings.TrimSpace(table)) {
		if cells := strings.Fields(line); len(cells) > 0 {
			rows = append(rows, cells)
		}
	}
	return rows[1:]
}
