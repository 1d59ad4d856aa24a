package kedash


// TriggerAuthenticationSpec defines the various ways to authenticate.
type TriggerAuthenticationSpec struct {
	// AwsSecretManager is used to authenticate using AwsSecretManager.
	AwsSecretManager *TriggerAuthenticationSpecAwsSecretManager `field:"optional" json:"awsSecretManager" yaml:"awsSecretManager"`
	// AzureKeyVault is used to authenticate using Azure Key Vault.
	AzureKeyVault *TriggerAuthenticationSpecAzureKeyVault `field:"optional" json:"azureKeyVault" yaml:"azureKeyVault"`
	BoundServiceAccountToken *[]*TriggerAuthenticationSpecBoundServiceAccountToken `field:"optional" json:"boundServiceAccountToken" yaml:"boundServiceAccountToken"`
	ConfigMapTargetRef *[]*TriggerAuthenticationSpecConfigMapTargetRef `field:"optional" json:"configMapTargetRef" yaml:"configMapTargetRef"`
	Env *[]*TriggerAuthenticationSpecEnv `field:"optional" json:"env" yaml:"env"`
	GcpSecretManager *TriggerAuthenticationSpecGcpSecretManager `field:"optional" json:"gcpSecretManager" yaml:"gcpSecretManager"`
	// HashiCorpVault is used to authenticate using Hashicorp Vault.
	HashiCorpVault *TriggerAuthenticationSpecHashiCorpVault `field:"optional" json:"hashiCorpVault" yaml:"hashiCorpVault"`
	// AuthPodIdentity allows users to select the platform native identity mechanism.
	PodIdentity *TriggerAuthenticationSpecPodIdentity `field:"optional" json:"podIdentity" yaml:"podIdentity"`
	SecretTargetRef *[]*TriggerAuthenticationSpecSecretTargetRef `field:"optional" json:"secretTargetRef" yaml:"secretTargetRef"`
}

