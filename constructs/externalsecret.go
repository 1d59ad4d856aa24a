package constructs

import (
	"cmp"
	"fmt"
	"time"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"

	"github.com/niekcandaele/verta-cdk8s/imports/externalsecretsio"
)

// Defaults of the ExternalSecret.
const (
	DefaultStoreKind       = "ClusterSecretStore"
	DefaultRefreshInterval = "1h"
)

// VertaExternalSecretProps configure [NewVertaExternalSecret].
type VertaExternalSecretProps struct {
	// NamePrefix of the installation. Default: "verta". Optional.
	NamePrefix string
	// Name of the Secret that is to be made, and of the ExternalSecret. Default: the name prefix. Optional.
	Name string
	// StoreName is the name of the store. Required.
	StoreName string
	// StoreKind is ClusterSecretStore or SecretStore. Default: ClusterSecretStore. Optional.
	StoreKind string
	// RefreshInterval after which the operator looks again, as Go writes durations: 1h, 15m; 0 never. Default: 1h. Optional.
	RefreshInterval string
	// Data are the keys of the Secret and where their values are. Required.
	Data []ExternalSecretData
}

// ExternalSecretData is one key of the Secret.
type ExternalSecretData struct {
	// Key in the Secret. Required.
	Key string
	// RemoteKey is the entry of the store. Required.
	RemoteKey string
	// RemoteProperty within the entry. Default: the whole entry. Optional.
	RemoteProperty string
}

// VertaExternalSecret asks the External Secrets Operator for the Secret that the pods read.
type VertaExternalSecret struct {
	// ExternalSecret is the object, for what was not foreseen.
	ExternalSecret externalsecretsio.ExternalSecret
}

func (p VertaExternalSecretProps) withDefaults() VertaExternalSecretProps {
	p.NamePrefix = cmp.Or(p.NamePrefix, DefaultNamePrefix)
	p.Name = cmp.Or(p.Name, p.NamePrefix)
	p.StoreKind = cmp.Or(p.StoreKind, DefaultStoreKind)
	p.RefreshInterval = cmp.Or(p.RefreshInterval, DefaultRefreshInterval)
	return p
}

// Validate returns the faults of the props, without creating anything.
func (p VertaExternalSecretProps) Validate() []Fault {
	p = p.withDefaults()
	var c checker
	c.objectName("name", p.Name)
	if c.required("storeName", p.StoreName, "name the SecretStore or ClusterSecretStore that has the values") {
		c.objectName("storeName", p.StoreName)
	}
	c.oneOf("storeKind", p.StoreKind, DefaultStoreKind, "SecretStore")
	if d, err := time.ParseDuration(p.RefreshInterval); err != nil || d < 0 {
		c.add("refreshInterval", p.RefreshInterval, "is not a duration", "use a number with a unit, like 15m or 1h")
	}
	if len(p.Data) == 0 {
		c.add("data", "(none)", "is required", "list the keys of the Secret")
	}
	for i, d := range p.Data {
		field := fmt.Sprintf("data[%d]", i)
		c.secretKeyName(field+".key", d.Key)
		c.required(field+".remoteKey", d.RemoteKey, "name the entry of the store that holds "+d.Key)
	}
	return c.faults
}

// NewVertaExternalSecret makes an ExternalSecret (external-secrets.io/v1). The Secret that the operator makes of it stays
// when a value goes missing in the store: pods that run go on, and the ExternalSecret says what is wrong.
//
//	constructs.NewVertaExternalSecret(chart, "secret", constructs.VertaExternalSecretProps{
//		StoreName: "vault",
//		Data:      []constructs.ExternalSecretData{{Key: "database-url", RemoteKey: "verta/prod", RemoteProperty: "database-url"}},
//	})
//
// It panics with an [*InvalidPropsError] where the props cannot work.
func NewVertaExternalSecret(scope constructs.Construct, id string, props VertaExternalSecretProps) *VertaExternalSecret {
	p := props.withDefaults()
	mustBeValid(scope, id, props.Validate())
	data := make([]*externalsecretsio.ExternalSecretSpecData, len(p.Data))
	for i, d := range p.Data {
		data[i] = &externalsecretsio.ExternalSecretSpecData{
			SecretKey: text(d.Key),
			RemoteRef: &externalsecretsio.ExternalSecretSpecDataRemoteRef{Key: text(d.RemoteKey), Property: text(d.RemoteProperty)},
		}
	}
	kind := externalsecretsio.ExternalSecretSpecSecretStoreRefKind_CLUSTER_SECRET_STORE
	if p.StoreKind == "SecretStore" {
		kind = externalsecretsio.ExternalSecretSpecSecretStoreRefKind_SECRET_STORE
	}
	return &VertaExternalSecret{ExternalSecret: externalsecretsio.NewExternalSecret(scope, text(id), &externalsecretsio.ExternalSecretProps{
		Metadata: &cdk8s.ApiObjectMetadata{Name: text(p.Name), Labels: textMap(SecretLabels(p.NamePrefix))},
		Spec: &externalsecretsio.ExternalSecretSpec{
			SecretStoreRef:  &externalsecretsio.ExternalSecretSpecSecretStoreRef{Name: text(p.StoreName), Kind: kind},
			RefreshInterval: text(p.RefreshInterval),
			Target: &externalsecretsio.ExternalSecretSpecTarget{
				Name:           text(p.Name),
				CreationPolicy: externalsecretsio.ExternalSecretSpecTargetCreationPolicy_OWNER,
				DeletionPolicy: externalsecretsio.ExternalSecretSpecTargetDeletionPolicy_RETAIN,
			},
			Data: &data,
		},
	})}
}
