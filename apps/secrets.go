package apps

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"sigs.k8s.io/yaml"

	"github.com/niekcandaele/verta-cdk8s/constructs"
	"github.com/niekcandaele/verta-cdk8s/internal/overlay"
)

// Sources of the Secret. They differ in who makes it; the references in the pods are the same.
const (
	// SecretsExisting is a Secret that somebody else makes. The default.
	SecretsExisting = "existing"
	// SecretsExternal is made by the External Secrets Operator, from a store.
	SecretsExternal = "externalSecret"
	// SecretsSealed is made by the Sealed Secrets controller, from a SealedSecret that you supply.
	SecretsSealed = "sealed"
	// SecretsInline is made here, in a file of its own, from environment variables or a file.
	SecretsInline = "inline"
)

// Secrets says where the credentials are and who brings them there.
type Secrets struct {
	constructs.Secrets
	// Source of the Secret: existing, externalSecret, sealed or inline. Default: existing. Optional.
	Source string `json:"source,omitempty"`
	// External is for the source externalSecret.
	External ExternalSecret `json:"external,omitzero"`
	// SealedSecretFile is for the source sealed: the path of a SealedSecret's manifest, as kubeseal writes it.
	// Required where secrets.source is sealed.
	SealedSecretFile string `json:"sealedSecretFile,omitempty"`
}

// ExternalSecret says where the External Secrets Operator finds the values.
type ExternalSecret struct {
	// StoreName is the name of the store. Required where secrets.source is externalSecret.
	StoreName string `json:"storeName,omitempty"`
	// StoreKind is ClusterSecretStore or SecretStore. Default: ClusterSecretStore. Optional.
	StoreKind string `json:"storeKind,omitempty"`
	// RefreshInterval after which the operator looks again, like 1h or 15m; 0 never. Default: 1h. Optional.
	RefreshInterval string `json:"refreshInterval,omitempty"`
	// RemoteKey is the entry of the store that holds every key of the contract as a property. Default: the Secret's name.
	// Optional.
	RemoteKey string `json:"remoteKey,omitempty"`
	// RemoteKeys name another entry for single keys of the contract, like "database-url". Default: none. Optional.
	RemoteKeys map[string]RemoteKey `json:"remoteKeys,omitempty"`
	// OptionalKeys of the contract that the store has too: sentry-dsn, openrouter-api-key. The operator fails on a key
	// that is not there. Default: none. Optional.
	OptionalKeys []string `json:"optionalKeys,omitempty"`
}

// RemoteKey is an entry of a store.
type RemoteKey struct {
	// Key of the entry. Required.
	Key string `json:"key"`
	// Property within the entry. Default: the whole entry. Optional.
	Property string `json:"property,omitempty"`
}

// ContractKey is a key that the Secret of an environment has.
type ContractKey struct {
	// Name that the contract gives it, like "database-url"; environment variables and files use this one.
	Name string
	// Key in the Secret, where it is mapped.
	Key string
	// Required keys must be there; pods do not start without them.
	Required bool
	// Generated keys are made up where nobody supplies them.
	Generated bool
}

// Contract lists the keys of the environment's Secret, in the order of the documentation.
func (v Values) Contract() []ContractKey {
	names, keys := constructs.DefaultSecretKeys, v.Secrets.Keys
	contract := []ContractKey{
		{Name: names.DatabaseURL, Key: keys.DatabaseURL, Required: true},
		{Name: names.DiscordToken, Key: keys.DiscordToken, Required: true},
		{Name: names.AdminAPIKey, Key: keys.AdminAPIKey, Required: true, Generated: true},
	}
	switch password := v.externalRedis().Password; {
	case v.runsRedis() && on(v.Redis.Auth.Enabled):
		contract = append(contract, ContractKey{Name: names.RedisPassword, Key: keys.RedisPassword, Required: true, Generated: true})
	case !v.runsRedis() && password != nil && password.Name == v.SecretName():
		// Somebody else's Redis has its password already, so none is made up.
		contract = append(contract, ContractKey{Name: names.RedisPassword, Key: password.Key, Required: true})
	}
	contract = append(contract,
		ContractKey{Name: names.SentryDSN, Key: keys.SentryDSN},
		ContractKey{Name: names.OpenRouterAPIKey, Key: keys.OpenRouterAPIKey})
	if keys.GeminiAPIKey != "" {
		contract = append(contract, ContractKey{Name: "gemini-api-key", Key: keys.GeminiAPIKey})
	}
	for i := range contract {
		contract[i].Key = cmp.Or(contract[i].Key, contract[i].Name)
	}
	return contract
}

// SecretName is the name of the Secret that the pods ask for.
func (v Values) SecretName() string {
	return cmp.Or(v.Secrets.Name, v.Global.NamePrefix, constructs.DefaultNamePrefix)
}

// checkSecrets returns the faults of the source.
func (v Values) checkSecrets() []constructs.Fault {
	s := v.Secrets
	var faults []constructs.Fault
	add := func(field, value, problem, fix string) {
		faults = append(faults, constructs.Fault{Field: field, Value: value, Problem: problem, Fix: fix})
	}
	switch s.Source {
	case "", SecretsExisting, SecretsInline:
	case SecretsExternal:
		faults = constructs.PrefixFaults(append(v.externalSecret().Validate(), v.checkStoreKeys()...), "", "external")
	case SecretsSealed:
		if _, problem := v.sealedSecret(); problem != "" {
			add("sealedSecretFile", fmt.Sprintf("%q", s.SealedSecretFile), problem, "seal the Secret "+v.SecretName()+
				" of the namespace "+v.Namespace.Name+" with kubeseal, and name the file that it writes")
		}
	default:
		add("source", "(not shown)", "is not known", "use one of: existing, externalSecret, sealed, inline")
	}
	if s.Source != SecretsSealed && s.SealedSecretFile != "" {
		add("sealedSecretFile", fmt.Sprintf("%q", s.SealedSecretFile), "has no use with this source", "set secrets.source: sealed, or remove it")
	}
	if s.Source != SecretsExternal && s.External.StoreName != "" {
		add("external.storeName", fmt.Sprintf("%q", s.External.StoreName), "has no use with this source", "set secrets.source: externalSecret, or remove it")
	}
	return faults
}

// checkStoreKeys refuses names that the contract does not have: nothing would be fetched by them.
func (v Values) checkStoreKeys() []constructs.Fault {
	contract := v.Contract()
	known := make([]string, len(contract))
	for i, k := range contract {
		known[i] = k.Name
	}
	var faults []constructs.Fault
	check := func(field, value, name string) {
		if !slices.Contains(known, name) {
			faults = append(faults, constructs.Fault{Field: field, Value: value, Problem: "is not part of the contract", Fix: overlay.Hint(name, known)})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(v.Secrets.External.RemoteKeys)) {
		check("remoteKeys."+name, "(this key)", name)
	}
	for i, name := range v.Secrets.External.OptionalKeys {
		check(fmt.Sprintf("optionalKeys[%d]", i), "(not shown)", name)
	}
	return faults
}

// sealedSecret reads the SealedSecret and checks that it will become the Secret that the pods ask for. What is wrong is
// said without showing anything of the file.
func (v Values) sealedSecret() (manifest map[string]any, problem string) {
	if v.Secrets.SealedSecretFile == "" {
		return nil, "is required"
	}
	content, err := os.ReadFile(v.Secrets.SealedSecretFile)
	if err != nil {
		return nil, "cannot be read"
	}
	var sealed struct {
		APIVersion string `json:"apiVersion"`
		Kind       string `json:"kind"`
		Metadata   struct {
			Name        string            `json:"name"`
			Namespace   string            `json:"namespace"`
			Annotations map[string]string `json:"annotations"`
		} `json:"metadata"`
		Spec struct {
			EncryptedData map[string]string `json:"encryptedData"`
		} `json:"spec"`
	}
	if yaml.Unmarshal(content, &sealed) != nil || yaml.Unmarshal(content, &manifest) != nil {
		return nil, "is not YAML"
	}
	if sealed.Kind == "Secret" {
		return nil, "is a plain Secret, which must not be committed"
	}
	if sealed.Kind != "SealedSecret" || !strings.HasPrefix(sealed.APIVersion, "bitnami.com/") {
		return nil, "is not a SealedSecret"
	}
	if sealed.Metadata.Name != v.SecretName() {
		return nil, "is sealed under another name"
	}
	if sealed.Metadata.Namespace != "" && sealed.Metadata.Namespace != v.Namespace.Name {
		return nil, "is sealed for another namespace"
	}
	var missing []string
	for _, k := range v.Contract() {
		if k.Required && sealed.Spec.EncryptedData[k.Key] == "" {
			missing = append(missing, k.Key)
		}
	}
	if len(missing) > 0 {
		return nil, "lacks " + strings.Join(missing, ", ")
	}
	return manifest, ""
}

// externalSecret is the construct's props: every required key, and the optional ones that the store has.
func (v Values) externalSecret() constructs.VertaExternalSecretProps {
	e := v.Secrets.External
	props := constructs.VertaExternalSecretProps{
		NamePrefix:      v.Global.NamePrefix,
		Name:            v.SecretName(),
		StoreName:       e.StoreName,
		StoreKind:       e.StoreKind,
		RefreshInterval: e.RefreshInterval,
	}
	for _, k := range v.Contract() {
		if !k.Required && !slices.Contains(e.OptionalKeys, k.Name) {
			continue
		}
		remote, ok := e.RemoteKeys[k.Name]
		if !ok {
			remote = RemoteKey{Key: cmp.Or(e.RemoteKey, v.SecretName()), Property: k.Name}
		}
		props.Data = append(props.Data, constructs.ExternalSecretData{Key: k.Key, RemoteKey: remote.Key, RemoteProperty: remote.Property})
	}
	return props
}
