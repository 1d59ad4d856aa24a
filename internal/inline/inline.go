// Package inline makes an environment's Secret out of values that are supplied from outside the repository, and makes
// up those that need not be known to anybody. Values stay in this package: they go into one file, and never into an
// error, an argument or a log.
package inline

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const (
	// EnvPrefix begins the variables that hold values: VERTA_SECRET_DATABASE_URL for the key database-url.
	EnvPrefix = "VERTA_SECRET_"
	// EnvFile is the variable that holds the path of a YAML file with the contract's keys.
	EnvFile = "VERTA_SECRETS_FILE"
	// EnvState is the variable that holds the folder of what was made up.
	EnvState = "VERTA_STATE_DIR"
	// DefaultState is that folder unless the variable says otherwise. Git ignores it.
	DefaultState = ".verta"
)

// Secret is an environment's Secret with its values.
type Secret struct {
	// Manifest of the Secret, and before it of the namespace where the environment makes one.
	Manifest []byte
	// Versions by key, which tell that a value has changed and not what it is.
	Versions map[string]string
	// Samples are the keys whose values look like those of an example.
	Samples []string

	state *state
}

// Keep saves what was made up, so that the next run makes up nothing new. Call it before the manifest is written: a run
// that stops in between loses nothing.
func (s *Secret) Keep() error { return s.state.save() }

// Resolve collects the values of an environment's contract: from variables, else from the file, else from what was made
// up before, else it makes them up. Nothing is written yet. Faults name keys, never values.
func Resolve(e apps.Environment) (*Secret, []constructs.Fault) {
	v := e.Values()
	supplied, faults := collect(v.Contract())
	if len(faults) > 0 {
		return nil, constructs.PrefixFaults(faults, e.StackID(), "")
	}
	state, err := openState(filepath.Join(cmp.Or(os.Getenv(EnvState), DefaultState), e.Name+".yaml"))
	if err != nil {
		return nil, []constructs.Fault{stateFault(e, err)}
	}
	values := map[string]string{}
	secret := &Secret{Versions: map[string]string{}, state: state}
	for _, k := range v.Contract() {
		value, ok := supplied[k.Name]
		switch {
		case ok:
			if isSample(k.Name, value) {
				secret.Samples = append(secret.Samples, k.Name)
			}
		case k.Generated:
			value = state.generated(k.Name)
		case k.Required:
			faults = append(faults, constructs.Fault{Path: e.StackID(), Field: k.Name, Value: "(not set)", Problem: "is required",
				Fix: "set " + variable(k.Name) + ", or the key in the file that " + EnvFile + " names"})
			continue
		default:
			continue
		}
		values[k.Key] = value
		secret.Versions[k.Key] = state.version(value)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	secret.Manifest = manifest(v, values)
	return secret, nil
}

func stateFault(e apps.Environment, err error) constructs.Fault {
	return constructs.Fault{Path: e.StackID(), Field: EnvState, Value: "(a folder)", Problem: "cannot be used: " + err.Error(),
		Fix: "mend it, or set " + EnvState + " to a folder of your own"}
}

// variable is the name of the environment variable of a key.
func variable(key string) string {
	return EnvPrefix + strings.ToUpper(strings.ReplaceAll(key, "-", "_"))
}

// collect reads what is supplied, by the contract's names.
func collect(contract []apps.ContractKey) (map[string]string, []constructs.Fault) {
	values, faults := readFile(contract)
	for _, k := range contract {
		name := variable(k.Name)
		if value, set := os.LookupEnv(name); set {
			values[k.Name] = value
			faults = append(faults, check(name, k.Name, value)...)
		}
	}
	return values, faults
}

// readFile reads the file of values, if there is one. It must lie outside the working directory, which is where git is.
func readFile(contract []apps.ContractKey) (map[string]string, []constructs.Fault) {
	values := map[string]string{}
	path := os.Getenv(EnvFile)
	if path == "" {
		return values, nil
	}
	fault := func(problem, fix string) (map[string]string, []constructs.Fault) {
		return values, []constructs.Fault{{Field: EnvFile, Value: fmt.Sprintf("%q", path), Problem: problem, Fix: fix}}
	}
	if inWorkingDirectory(path) {
		return fault("lies inside this folder, where it would be committed one day", "move it elsewhere")
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return fault("cannot be read", "check the path and its permissions")
	}
	var given map[string]any
	if yaml.Unmarshal(content, &given) != nil {
		return fault("is not YAML", "write one key: value a line, values in single quotes")
	}
	known := map[string]bool{}
	var faults []constructs.Fault
	for _, k := range contract {
		known[k.Name] = true
		value, set := given[k.Name]
		if !set {
			continue
		}
		text, ok := value.(string)
		if !ok {
			faults = append(faults, constructs.Fault{Source: path, Field: k.Name, Value: "(not shown)", Problem: "is not a text", Fix: "put it in single quotes"})
			continue
		}
		values[k.Name] = text
		faults = append(faults, check(path, k.Name, text)...)
	}
	for name := range given {
		if !known[name] {
			faults = append(faults, constructs.Fault{Source: path, Field: fmt.Sprintf("%q", name), Value: "(this key)", Problem: "is not part of the contract",
				Fix: "remove it, or check its spelling against " + names(contract)})
		}
	}
	return values, faults
}

func names(contract []apps.ContractKey) string {
	all := make([]string, len(contract))
	for i, k := range contract {
		all[i] = k.Name
	}
	return strings.Join(all, ", ")
}

func inWorkingDirectory(path string) bool {
	abs, err := filepath.Abs(path)
	dir, err2 := os.Getwd()
	if err != nil || err2 != nil {
		return false
	}
	rel, err := filepath.Rel(dir, abs)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// check refuses values that cannot work. An empty one is worse than none: an empty admin key opens the admin pages with
// a public password.
func check(source, name, value string) []constructs.Fault {
	fault := func(problem, fix string) []constructs.Fault {
		return []constructs.Fault{{Source: source, Field: name, Value: "(not shown)", Problem: problem, Fix: fix}}
	}
	switch {
	case strings.TrimSpace(value) == "":
		return fault("is empty", "give it a value, or unset it")
	case strings.TrimSpace(value) != value:
		return fault("begins or ends with white space, often a line break from a file", "remove it")
	case strings.ContainsFunc(value, unicode.IsControl):
		return fault("has control characters", "remove them")
	}
	if name != constructs.DefaultSecretKeys.DatabaseURL {
		return nil
	}
	if u, err := url.Parse(value); err != nil || u.Scheme == "" || u.Hostname() == "" {
		return fault("is not a URL", "write mysql://user:password@host:4000/database, with special characters of the password "+
			"percent-encoded (@ is %40, / is %2F, # is %23)")
	}
	return nil
}

// isSample tells values that were copied from an example.
func isSample(name, value string) bool {
	lower := strings.ToLower(value)
	for _, sample := range []string{"changeme", "change-me", "example", "placeholder", "your-", "todo", "xxx", "..."} {
		if strings.Contains(lower, sample) {
			return true
		}
	}
	if name == constructs.DefaultSecretKeys.DatabaseURL {
		u, err := url.Parse(value)
		if err != nil || u.User == nil {
			return true
		}
		password, _ := u.User.Password()
		return password == "password" || password == "pass" || password == ""
	}
	return lower == "password" || lower == "secret"
}

// manifest is the Secret, after the namespace that it lies in: kubectl reads this file before the stack's own.
func manifest(v apps.Values, values map[string]string) []byte {
	var documents [][]byte
	if v.CreatesNamespace() {
		documents = append(documents, marshal(map[string]any{
			"apiVersion": "v1", "kind": "Namespace",
			"metadata": map[string]any{"name": v.Namespace.Name, "labels": constructs.NamespaceLabels()},
		}))
	}
	documents = append(documents, marshal(map[string]any{
		"apiVersion": "v1", "kind": "Secret", "type": "Opaque",
		"metadata": map[string]any{
			"name": v.SecretName(), "namespace": v.Namespace.Name,
			"labels": constructs.SecretLabels(v.Global.NamePrefix),
		},
		"stringData": values,
	}))
	return []byte(strings.Join(texts(documents), "---\n"))
}

func texts(documents [][]byte) []string {
	out := make([]string, len(documents))
	for i, d := range documents {
		out[i] = string(d)
	}
	return out
}

func marshal(v any) []byte {
	b, err := yaml.Marshal(v)
	if err != nil {
		panic("inline: a map of texts cannot be written") // cannot happen; and its text may hold values
	}
	return b
}

// version is a keyed hash of a value: the same for the same value, and of no use to whoever wants to guess it.
func version(key, value string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(value))
	return hex.EncodeToString(mac.Sum(nil))[:16]
}
