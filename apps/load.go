package apps

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation"

	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/overlay"
)

// Request says which environments to make, and what to lay over them.
type Request struct {
	// Names of environments. Default: those that the files define, else all that ship.
	Names []string
	// Files of values, each laid over the ones before.
	Files []string
	// Sets are single assignments like "backend.image.tag=1.2.3", laid over the files.
	Sets []string
}

// environmentKey is the key of a values file that makes it an environment of its own.
const environmentKey = "environment"

// Definition stands under the key "environment" of a values file and makes the file a new environment, instead of a layer over
// those that are chosen.
type Definition struct {
	// Name of the new environment, which its stack and file are called by: verta-NAME. It must not end in the word smoke or
	// secrets, as the files beside it do. Required.
	Name string `json:"name"`
	// From is the environment that it starts from: one that ships, or one that an earlier file defines. Required.
	From string `json:"from"`
}

// Load returns the environments that are asked for, with all layers on. Its error is a *constructs.InvalidPropsError
// with every fault of the layers, or says which file or environment is not there.
func Load(r Request) ([]Environment, error) {
	var layers []overlay.Layer
	var faults []constructs.Fault
	for _, file := range r.Files {
		content, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		layer, found := overlay.Parse(file, content)
		layers, faults = append(layers, layer), append(faults, found...)
	}
	for _, assignment := range r.Sets {
		layer, found := overlay.ParseSet(assignment)
		layers, faults = append(layers, layer), append(faults, found...)
	}
	if len(faults) > 0 {
		return nil, &constructs.InvalidPropsError{Faults: faults}
	}
	return assemble(r.Names, layers)
}

// assemble defines what the layers define, chooses, and lays the rest over the chosen.
func assemble(names []string, layers []overlay.Layer) ([]Environment, error) {
	known := slices.Clone(Environments)
	var defined []string
	var common []overlay.Layer
	var faults []constructs.Fault
	for _, layer := range layers {
		var definition Definition
		isDefinition, found := layer.Take(environmentKey, &definition)
		faults = append(faults, found...)
		if !isDefinition {
			common = append(common, layer)
			continue
		}
		if len(found) > 0 {
			continue
		}
		e, found := define(definition, known, layer)
		faults = append(faults, found...)
		if e != nil {
			known = append(known, *e)
			defined = append(defined, e.Name)
		}
	}
	faults = append(faults, checkNames(known)...)
	if len(names) == 0 {
		names = defined
	}
	if len(names) == 0 {
		names = Names(known)
	}
	chosen, err := Select(known, names...)
	if err != nil && len(faults) == 0 {
		return nil, err
	}
	for i := range chosen {
		for _, layer := range common {
			var found []constructs.Fault
			chosen[i], found = chosen[i].with(layer)
			if i == 0 { // a layer's faults are the same over every environment
				faults = append(faults, found...)
			}
		}
	}
	if len(faults) > 0 {
		return nil, &constructs.InvalidPropsError{Faults: faults}
	}
	return chosen, nil
}

// checkNames refuses environments whose manifest would be called like the smoke test or the Secret of another one. Git
// ignores Secrets by their names, too.
func checkNames(known []Environment) []constructs.Fault {
	var faults []constructs.Fault
	for _, e := range known {
		for _, suffix := range []string{SmokeSuffix, SecretsSuffix} {
			if strings.HasSuffix(e.StackID(), suffix) {
				faults = append(faults, constructs.Fault{Field: environmentKey + ".name", Value: fmt.Sprintf("%q", e.Name),
					Problem: "ends as the files of smoke tests and Secrets do", Fix: "choose a name without " + strings.TrimPrefix(suffix, "-") + " at its end"})
			}
		}
	}
	return faults
}

// define makes an environment out of the one that it starts from. Its namespace is its own unless the layer says
// otherwise: nothing should land in the namespace of another environment by mistake.
func define(d Definition, known []Environment, layer overlay.Layer) (*Environment, []constructs.Fault) {
	var faults []constructs.Fault
	if len(validation.IsDNS1123Label("verta-"+d.Name)) > 0 {
		faults = append(faults, constructs.Fault{Field: environmentKey + ".name", Value: fmt.Sprintf("%q", d.Name),
			Problem: "cannot name a stack", Fix: "use lower case letters, digits and dashes"})
	}
	if slices.Contains(Names(known), d.Name) {
		faults = append(faults, constructs.Fault{Field: environmentKey + ".name", Value: fmt.Sprintf("%q", d.Name),
			Problem: "is taken", Fix: "choose another name, or leave environment out to change that one"})
	}
	from, err := Select(known, d.From)
	if err != nil {
		faults = append(faults, constructs.Fault{Field: environmentKey + ".from", Value: fmt.Sprintf("%q", d.From),
			Problem: "is no environment", Fix: fmt.Sprintf("start from one of: %v", Names(known))})
	}
	if len(faults) > 0 {
		return nil, faults
	}
	values := from[0].Values()
	values.Namespace.Name = "verta-" + d.Name
	e := Environment{Name: d.Name, Values: func() Values { return values }, origins: from[0].origins}
	e, faults = e.with(layer)
	return &e, faults
}

// with lays one more layer over the environment.
func (e Environment) with(layer overlay.Layer) (Environment, []constructs.Fault) {
	values, origins := e.Values(), overlay.Origins{}
	maps.Copy(origins, e.origins)
	faults := layer.Apply(&values, origins)
	e.Values, e.origins = func() Values { return values }, origins
	return e, faults
}
