package policy

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

// unusual are the choices that are not the defaults.
func (c choices) unusual() choices {
	left := maps.Clone(c)
	for _, d := range dimensions {
		if left[d.name] == d.levels[0].name {
			delete(left, d.name)
		}
	}
	return left
}

// configuration is one point of the space.
type configuration struct {
	name    string
	choices choices
	values  apps.Values
}

// configure makes the values of a row: the defaults, with the row's choices on top.
func configure(name string, row choices, seed, number int) configuration {
	r := rand.New(rand.NewPCG(uint64(seed), uint64(number)))
	v := apps.Values{Namespace: apps.Namespace{Name: "verta-sample"}, Global: apps.Global{Domain: "verta.example.com"}}
	for _, d := range dimensions {
		i := slices.IndexFunc(d.levels, func(l level) bool { return l.name == row[d.name] })
		d.levels[i].apply(&v, r)
	}
	return configuration{name, row, v}
}

// sample is what was drawn from the space.
type sample struct {
	seed           int
	configurations []configuration
	covered        []pair
	left           []pair
	infeasible     []pair
}

func drawSample(seed, least int) sample {
	c := newSpace(seed)
	s := sample{seed: seed, infeasible: c.infeasible}
	feasible := c.uncoveredPairs()
	for i, row := range c.rows(least) {
		s.configurations = append(s.configurations, configure(fmt.Sprintf("sample-%02d", i+1), row, seed, i))
	}
	s.left = c.uncoveredPairs()
	s.covered = slices.DeleteFunc(feasible, func(p pair) bool { return slices.Contains(s.left, p) })
	return s
}

func newSpace(seed int) *covering {
	var factors []factor
	for _, d := range dimensions {
		f := factor{name: d.name}
		for _, l := range d.levels {
			f.levels = append(f.levels, l.name)
		}
		factors = append(factors, f)
	}
	return newCovering(factors, forbidden, rand.New(rand.NewPCG(uint64(seed), 0)))
}

func TestSampleCoversEveryPairOfChoices(t *testing.T) {
	s := sampleOnce()
	choices := 0
	for _, d := range dimensions {
		choices += len(d.levels)
	}
	t.Logf("seed %d: %d stacks cover the %d pairs of %d choices in %d dimensions; %d pairs are refused (%s and %s draw another sample)",
		s.seed, len(s.configurations), len(s.covered), choices, len(dimensions), len(s.infeasible), envSeed, envCount)
	assert.Empty(t, s.left, "pairs that no stack has")
	assert.GreaterOrEqual(t, len(s.configurations), 50)

	met := map[pair]bool{}
	for _, c := range s.configurations {
		for _, p := range s.covered {
			if c.choices[p.factor] == p.level && c.choices[p.otherFactor] == p.otherLevel {
				met[p] = true
			}
		}
	}
	assert.Len(t, met, len(s.covered), "the covering's own account of its pairs")
}

func TestSampledValuesAreValid(t *testing.T) {
	for _, c := range sampleOnce().configurations {
		assert.Empty(t, c.values.Validate(), "%s: %s", c.name, c.choices)
	}
}

// A combination that is left out though values with it are accepted would be a hole in the sample.
func TestForbiddenCombinationsAreRefused(t *testing.T) {
	otherwiseDefault := func(row choices) choices {
		all := choices{}
		for _, d := range dimensions {
			all[d.name] = cmp.Or(row[d.name], d.levels[0].name)
		}
		return all
	}
	require.Empty(t, configure("defaults", otherwiseDefault(nil), 1, 0).values.Validate(), "the choices that come first are the defaults")
	for _, combination := range forbidden {
		c := configure("forbidden", otherwiseDefault(combination), 1, 0)
		assert.NotEmpty(t, c.values.Validate(), "%s is not refused: take it from the forbidden combinations", combination)
	}
}

// The same seed draws the same values, so that a failure can be looked at again.
func TestSampleIsDrawnAgain(t *testing.T) {
	first := sampleOnce()
	again := drawSample(first.seed, len(first.configurations))
	for i, c := range first.configurations {
		assert.Equal(t, c.choices, again.configurations[i].choices, c.name)
		assert.Equal(t, c.values, again.configurations[i].values, c.name)
	}
	assert.NotEqual(t, first.configurations, drawSample(first.seed+1, 0).configurations)
}
