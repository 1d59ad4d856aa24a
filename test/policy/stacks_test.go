package policy

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const (
	root = "../.."

	// Environment variables that draw another sample.
	envSeed  = "VERTA_POLICY_SEED"
	envCount = "VERTA_POLICY_STACKS"

	defaultSeed  = 1
	defaultCount = 60
)

// stack is one synthesized installation. Stacks are shared by all tests of the process: copy an object before you
// change it.
type stack struct {
	// name is what failures call it: an environment, or "sample-07".
	name string
	// choices are those that the sample made for it, by dimension; empty for the environments.
	choices choices
	values  apps.Values
	objects []*unstructured.Unstructured
	yaml    string
}

// shipped are the environments that ship.
func shipped(t testing.TB) []stack {
	t.Helper()
	stacks, err := shippedOnce()
	require.NoError(t, err)
	return stacks
}

// sampled are stacks that between them combine every two choices that go together; see the dimensions.
func sampled(t testing.TB) []stack {
	t.Helper()
	stacks, err := sampledOnce()
	require.NoError(t, err)
	return stacks
}

// everyStack is both.
func everyStack(t testing.TB) []stack {
	t.Helper()
	return slices.Concat(shipped(t), sampled(t))
}

// synthesize makes one stack more, for a test that changes something on purpose.
func synthesize(t testing.TB, name string, v apps.Values) stack {
	t.Helper()
	s, err := newStack(name, v)
	require.NoError(t, err)
	return s
}

var (
	shippedOnce = sync.OnceValues(func() (stacks []stack, err error) {
		for _, e := range apps.Environments {
			s, err := newStack(e.Name, e.Values())
			if err != nil {
				return nil, err
			}
			stacks = append(stacks, s)
		}
		return stacks, nil
	})
	sampledOnce = sync.OnceValues(func() (stacks []stack, err error) {
		for _, c := range sampleOnce().configurations {
			s, err := newStack(c.name, c.values)
			if err != nil {
				return nil, fmt.Errorf("%w\nchoices: %s", err, c.choices.unusual())
			}
			s.choices = c.choices
			stacks = append(stacks, s)
		}
		return stacks, nil
	})
	sampleOnce = sync.OnceValue(func() sample {
		return drawSample(number(envSeed, defaultSeed), number(envCount, defaultCount))
	})
)

// number is a whole number from the environment.
func number(variable string, otherwise int) int {
	text := cmp.Or(os.Getenv(variable), strconv.Itoa(otherwise))
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		panic(fmt.Sprintf("%s=%q is not a whole number", variable, text))
	}
	return n
}

// synthesizing is done one stack at a time: the constructs keep values of one app only.
var synthesizing sync.Mutex

func newStack(name string, v apps.Values) (s stack, err error) {
	if faults := v.Validate(); len(faults) > 0 {
		return stack{}, fmt.Errorf("%s: %w", name, &constructs.InvalidPropsError{Faults: faults})
	}
	synthesizing.Lock()
	defer synthesizing.Unlock()
	app := cdk8s.NewApp(nil)
	apps.NewVertaStack(app, "verta-"+name, v)
	s = stack{name: name, values: v, yaml: *app.SynthYaml()}
	s.objects, err = parse(s.yaml)
	return s, err
}

// parse reads a manifest with numbers as Kubernetes' own types have them.
func parse(manifest string) ([]*unstructured.Unstructured, error) {
	var objects []*unstructured.Unstructured
	reader := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(manifest)))
	for {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return objects, nil
		}
		if err != nil {
			return nil, err
		}
		text, err := yaml.YAMLToJSONStrict(document)
		if err != nil {
			return nil, err
		}
		o := &unstructured.Unstructured{}
		if err := o.UnmarshalJSON(text); err != nil {
			return nil, err
		}
		objects = append(objects, o)
	}
}

// manifest writes objects as they are read.
func manifest(objects []*unstructured.Unstructured) string {
	documents := make([]string, len(objects))
	for i, o := range objects {
		content, err := yaml.Marshal(o.Object)
		if err != nil {
			panic(err) // they were read from YAML
		}
		documents[i] = string(content)
	}
	return strings.Join(documents, "---\n")
}

// id is kind and name, for messages.
func id(o *unstructured.Unstructured) string { return o.GetKind() + "/" + o.GetName() }

// What is checked here is what lies in dist, and what users apply.
func TestShippedStacksAreThoseOfDist(t *testing.T) {
	for _, s := range shipped(t) {
		content, err := os.ReadFile(filepath.Join(root, "dist", "verta-"+s.name+".k8s.yaml"))
		require.NoError(t, err)
		assert.Equal(t, string(content), s.yaml, "dist/ differs from what the stacks make; to mend it, run: make synth")
	}
}
