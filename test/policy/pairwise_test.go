package policy

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A factor is one choice that has to be made, by the names of its alternatives.
type factor struct {
	name   string
	levels []string
}

// choices are levels by factor. A forbidden combination is a part of such a row.
type choices map[string]string

func (c choices) String() string {
	var words []string
	for _, name := range slices.Sorted(maps.Keys(c)) {
		words = append(words, name+"="+c[name])
	}
	return strings.Join(words, " ")
}

// pair is two levels of two factors, the first factor being the one that comes first in the list.
type pair struct{ factor, level, otherFactor, otherLevel string }

func (p pair) choices() choices {
	return choices{p.factor: p.level, p.otherFactor: p.otherLevel}
}

// covering makes rows in which every two levels that may go together do so at least once: all faults that need two
// particular choices show in some row, with a hundred times less rows than there are combinations.
//
// It is the greedy way: each row starts with a pair that is not covered yet, and takes for every other factor the level
// that covers most. No Go library does this and knows of combinations that are forbidden.
type covering struct {
	factors   []factor
	forbidden []choices
	random    *rand.Rand

	uncovered  map[pair]bool
	infeasible []pair
}

func newCovering(factors []factor, forbidden []choices, random *rand.Rand) *covering {
	c := &covering{factors: factors, forbidden: forbidden, random: random, uncovered: map[pair]bool{}}
	var feasible []pair
	for _, p := range c.pairs() {
		if c.complete(p.choices()) != nil {
			feasible = append(feasible, p)
		} else {
			c.infeasible = append(c.infeasible, p)
		}
	}
	for _, p := range feasible {
		c.uncovered[p] = true
	}
	return c
}

// pairs are all there are, in the order of the factors.
func (c *covering) pairs() []pair {
	var all []pair
	for i, f := range c.factors {
		for _, g := range c.factors[i+1:] {
			for _, level := range f.levels {
				for _, other := range g.levels {
					all = append(all, pair{f.name, level, g.name, other})
				}
			}
		}
	}
	return all
}

// rows cover every pair, and are at least as many as asked for.
func (c *covering) rows(least int) []choices {
	var rows []choices
	for _, p := range c.pairs() {
		if c.uncovered[p] {
			rows = append(rows, c.take(p.choices()))
		}
	}
	for len(rows) < least {
		rows = append(rows, c.take(choices{}))
	}
	return rows
}

// uncoveredPairs are those that no row has yet, in order.
func (c *covering) uncoveredPairs() []pair {
	return slices.DeleteFunc(c.pairs(), func(p pair) bool { return !c.uncovered[p] })
}

func (c *covering) take(start choices) choices {
	row := c.complete(start)
	for p := range c.uncovered {
		if row[p.factor] == p.level && row[p.otherFactor] == p.otherLevel {
			delete(c.uncovered, p)
		}
	}
	return row
}

// complete chooses for every factor that the row leaves open; nil where that cannot be done.
func (c *covering) complete(row choices) choices {
	if !c.allowed(row) {
		return nil
	}
	var open []factor
	for _, i := range c.random.Perm(len(c.factors)) {
		if f := c.factors[i]; row[f.name] == "" {
			open = append(open, f)
		}
	}
	row = maps.Clone(row)
	if !c.fill(row, open) {
		return nil
	}
	return row
}

// fill goes back where a choice leaves nothing for a later factor.
func (c *covering) fill(row choices, open []factor) bool {
	if len(open) == 0 {
		return true
	}
	f := open[0]
	levels := make([]string, len(f.levels))
	gains := map[string]int{}
	for i, at := range c.random.Perm(len(f.levels)) {
		levels[i] = f.levels[at]
		gains[f.levels[at]] = c.gain(row, f.name, f.levels[at])
	}
	slices.SortStableFunc(levels, func(a, b string) int { return cmp.Compare(gains[b], gains[a]) })
	for _, level := range levels {
		row[f.name] = level
		if c.allowed(row) && c.fill(row, open[1:]) {
			return true
		}
		delete(row, f.name)
	}
	return false
}

// gain is the number of pairs that a level would cover together with what is chosen already.
func (c *covering) gain(row choices, name, level string) int {
	gain := 0
	before := true
	for _, f := range c.factors {
		if f.name == name {
			before = false
			continue
		}
		other, chosen := row[f.name]
		if !chosen {
			continue
		}
		p := pair{name, level, f.name, other}
		if before {
			p = pair{f.name, other, name, level}
		}
		if c.uncovered[p] {
			gain++
		}
	}
	return gain
}

func (c *covering) allowed(row choices) bool {
	return !slices.ContainsFunc(c.forbidden, func(combination choices) bool {
		for name, level := range combination {
			if row[name] != level {
				return false
			}
		}
		return true
	})
}

// The rows of a small space, counted by hand.
func TestCoveringMeetsEveryAllowedPairAndNoOther(t *testing.T) {
	factors := []factor{
		{"color", []string{"red", "green", "blue"}},
		{"size", []string{"small", "large"}},
		{"shape", []string{"round", "square"}},
	}
	forbidden := []choices{
		{"color": "red", "size": "large"},
		{"color": "blue", "size": "small", "shape": "round"},
	}
	c := newCovering(factors, forbidden, rand.New(rand.NewPCG(1, 1)))
	assert.Equal(t, []pair{{"color", "red", "size", "large"}}, c.infeasible)
	assert.Len(t, c.uncovered, 6+6+4-1)

	rows := c.rows(0)
	assert.Empty(t, c.uncovered)
	assert.LessOrEqual(t, len(rows), 7, "that would be every allowed row but two")
	met := map[pair]bool{}
	for _, row := range rows {
		assert.Len(t, row, len(factors), row)
		assert.False(t, row["color"] == "red" && row["size"] == "large", row)
		assert.False(t, row["color"] == "blue" && row["size"] == "small" && row["shape"] == "round", row)
		for _, p := range c.pairs() {
			if row[p.factor] == p.level && row[p.otherFactor] == p.otherLevel {
				met[p] = true
			}
		}
	}
	assert.Len(t, met, 6+6+4-1)
}
