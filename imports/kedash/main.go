// verta-kedash
package kedash

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"verta-kedash.ScaledObject",
		reflect.TypeOf((*ScaledObject)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberMethod{JsiiMethod: "addDependency", GoMethod: "AddDependency"},
			_jsii_.MemberMethod{JsiiMethod: "addJsonPatch", GoMethod: "AddJsonPatch"},
			_jsii_.MemberProperty{JsiiProperty: "apiGroup", GoGetter: "ApiGroup"},
			_jsii_.MemberProperty{JsiiProperty: "apiVersion", GoGetter: "ApiVersion"},
			_jsii_.MemberProperty{JsiiProperty: "chart", GoGetter: "Chart"},
			_jsii_.MemberProperty{JsiiProperty: "kind", GoGetter: "Kind"},
			_jsii_.MemberProperty{JsiiProperty: "metadata", GoGetter: "Metadata"},
			_jsii_.MemberProperty{JsiiProperty: "name", GoGetter: "Name"},
			_jsii_.MemberProperty{JsiiProperty: "node", GoGetter: "Node"},
			_jsii_.MemberMethod{JsiiMethod: "toJson", GoMethod: "ToJson"},
			_jsii_.MemberMethod{JsiiMethod: "toString", GoMethod: "ToString"},
		},
		func() interface{} {
			j := jsiiProxy_ScaledObject{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectProps",
		reflect.TypeOf((*ScaledObjectProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpec",
		reflect.TypeOf((*ScaledObjectSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvanced",
		reflect.TypeOf((*ScaledObjectSpecAdvanced)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies)(nil)).Elem(),
	)
	_jsii_.RegisterClass(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberProperty{JsiiProperty: "value", GoGetter: "Value"},
		},
		func() interface{} {
			return &jsiiProxy_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance{}
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies)(nil)).Elem(),
	)
	_jsii_.RegisterClass(
		"verta-kedash.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpTolerance",
		reflect.TypeOf((*ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpTolerance)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberProperty{JsiiProperty: "value", GoGetter: "Value"},
		},
		func() interface{} {
			return &jsiiProxy_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpTolerance{}
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecAdvancedScalingModifiers",
		reflect.TypeOf((*ScaledObjectSpecAdvancedScalingModifiers)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.ScaledObjectSpecAdvancedScalingModifiersMetricType",
		reflect.TypeOf((*ScaledObjectSpecAdvancedScalingModifiersMetricType)(nil)).Elem(),
		map[string]interface{}{
			"AVERAGE_VALUE": ScaledObjectSpecAdvancedScalingModifiersMetricType_AVERAGE_VALUE,
			"VALUE": ScaledObjectSpecAdvancedScalingModifiersMetricType_VALUE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecFallback",
		reflect.TypeOf((*ScaledObjectSpecFallback)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.ScaledObjectSpecFallbackBehavior",
		reflect.TypeOf((*ScaledObjectSpecFallbackBehavior)(nil)).Elem(),
		map[string]interface{}{
			"STATIC": ScaledObjectSpecFallbackBehavior_STATIC,
			"CURRENT_REPLICAS": ScaledObjectSpecFallbackBehavior_CURRENT_REPLICAS,
			"CURRENT_REPLICAS_IF_HIGHER": ScaledObjectSpecFallbackBehavior_CURRENT_REPLICAS_IF_HIGHER,
			"CURRENT_REPLICAS_IF_LOWER": ScaledObjectSpecFallbackBehavior_CURRENT_REPLICAS_IF_LOWER,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecScaleTargetRef",
		reflect.TypeOf((*ScaledObjectSpecScaleTargetRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecTriggers",
		reflect.TypeOf((*ScaledObjectSpecTriggers)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.ScaledObjectSpecTriggersAuthenticationRef",
		reflect.TypeOf((*ScaledObjectSpecTriggersAuthenticationRef)(nil)).Elem(),
	)
	_jsii_.RegisterClass(
		"verta-kedash.TriggerAuthentication",
		reflect.TypeOf((*TriggerAuthentication)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberMethod{JsiiMethod: "addDependency", GoMethod: "AddDependency"},
			_jsii_.MemberMethod{JsiiMethod: "addJsonPatch", GoMethod: "AddJsonPatch"},
			_jsii_.MemberProperty{JsiiProperty: "apiGroup", GoGetter: "ApiGroup"},
			_jsii_.MemberProperty{JsiiProperty: "apiVersion", GoGetter: "ApiVersion"},
			_jsii_.MemberProperty{JsiiProperty: "chart", GoGetter: "Chart"},
			_jsii_.MemberProperty{JsiiProperty: "kind", GoGetter: "Kind"},
			_jsii_.MemberProperty{JsiiProperty: "metadata", GoGetter: "Metadata"},
			_jsii_.MemberProperty{JsiiProperty: "name", GoGetter: "Name"},
			_jsii_.MemberProperty{JsiiProperty: "node", GoGetter: "Node"},
			_jsii_.MemberMethod{JsiiMethod: "toJson", GoMethod: "ToJson"},
			_jsii_.MemberMethod{JsiiMethod: "toString", GoMethod: "ToString"},
		},
		func() interface{} {
			j := jsiiProxy_TriggerAuthentication{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationProps",
		reflect.TypeOf((*TriggerAuthenticationProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpec",
		reflect.TypeOf((*TriggerAuthenticationSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManager",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManager)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentials",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentials)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFrom",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFromSecretKeyRef",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFromSecretKeyRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKey",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKey)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKeyValueFrom",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKeyValueFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKeyValueFromSecretKeyRef",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessSecretKeyValueFromSecretKeyRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessToken",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessToken)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessTokenValueFrom",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessTokenValueFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessTokenValueFromSecretKeyRef",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerCredentialsAccessTokenValueFromSecretKeyRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerPodIdentity",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerPodIdentity)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerPodIdentityIdentityOwner",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerPodIdentityIdentityOwner)(nil)).Elem(),
		map[string]interface{}{
			"KEDA": TriggerAuthenticationSpecAwsSecretManagerPodIdentityIdentityOwner_KEDA,
			"WORKLOAD": TriggerAuthenticationSpecAwsSecretManagerPodIdentityIdentityOwner_WORKLOAD,
		},
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider)(nil)).Elem(),
		map[string]interface{}{
			"AZURE_HYPHEN_WORKLOAD": TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider_AZURE_HYPHEN_WORKLOAD,
			"GCP": TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider_GCP,
			"AWS": TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider_AWS,
			"AWS_HYPHEN_EKS": TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider_AWS_HYPHEN_EKS,
			"NONE": TriggerAuthenticationSpecAwsSecretManagerPodIdentityProvider_NONE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAwsSecretManagerSecrets",
		reflect.TypeOf((*TriggerAuthenticationSpecAwsSecretManagerSecrets)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVault",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVault)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultCloud",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultCloud)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultCredentials",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultCredentials)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecret",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecret)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecretValueFrom",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecretValueFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecretValueFromSecretKeyRef",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultCredentialsClientSecretValueFromSecretKeyRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultPodIdentity",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultPodIdentity)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultPodIdentityIdentityOwner",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultPodIdentityIdentityOwner)(nil)).Elem(),
		map[string]interface{}{
			"KEDA": TriggerAuthenticationSpecAzureKeyVaultPodIdentityIdentityOwner_KEDA,
			"WORKLOAD": TriggerAuthenticationSpecAzureKeyVaultPodIdentityIdentityOwner_WORKLOAD,
		},
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider)(nil)).Elem(),
		map[string]interface{}{
			"AZURE_HYPHEN_WORKLOAD": TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider_AZURE_HYPHEN_WORKLOAD,
			"GCP": TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider_GCP,
			"AWS": TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider_AWS,
			"AWS_HYPHEN_EKS": TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider_AWS_HYPHEN_EKS,
			"NONE": TriggerAuthenticationSpecAzureKeyVaultPodIdentityProvider_NONE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecAzureKeyVaultSecrets",
		reflect.TypeOf((*TriggerAuthenticationSpecAzureKeyVaultSecrets)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecBoundServiceAccountToken",
		reflect.TypeOf((*TriggerAuthenticationSpecBoundServiceAccountToken)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecConfigMapTargetRef",
		reflect.TypeOf((*TriggerAuthenticationSpecConfigMapTargetRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecEnv",
		reflect.TypeOf((*TriggerAuthenticationSpecEnv)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManager",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManager)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerCredentials",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerCredentials)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecret",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecret)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecretValueFrom",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecretValueFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecretValueFromSecretKeyRef",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerCredentialsClientSecretValueFromSecretKeyRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerPodIdentity",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerPodIdentity)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerPodIdentityIdentityOwner",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerPodIdentityIdentityOwner)(nil)).Elem(),
		map[string]interface{}{
			"KEDA": TriggerAuthenticationSpecGcpSecretManagerPodIdentityIdentityOwner_KEDA,
			"WORKLOAD": TriggerAuthenticationSpecGcpSecretManagerPodIdentityIdentityOwner_WORKLOAD,
		},
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider)(nil)).Elem(),
		map[string]interface{}{
			"AZURE_HYPHEN_WORKLOAD": TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider_AZURE_HYPHEN_WORKLOAD,
			"GCP": TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider_GCP,
			"AWS": TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider_AWS,
			"AWS_HYPHEN_EKS": TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider_AWS_HYPHEN_EKS,
			"NONE": TriggerAuthenticationSpecGcpSecretManagerPodIdentityProvider_NONE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecGcpSecretManagerSecrets",
		reflect.TypeOf((*TriggerAuthenticationSpecGcpSecretManagerSecrets)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecHashiCorpVault",
		reflect.TypeOf((*TriggerAuthenticationSpecHashiCorpVault)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecHashiCorpVaultCredential",
		reflect.TypeOf((*TriggerAuthenticationSpecHashiCorpVaultCredential)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecHashiCorpVaultSecrets",
		reflect.TypeOf((*TriggerAuthenticationSpecHashiCorpVaultSecrets)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData",
		reflect.TypeOf((*TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecPodIdentity",
		reflect.TypeOf((*TriggerAuthenticationSpecPodIdentity)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecPodIdentityIdentityOwner",
		reflect.TypeOf((*TriggerAuthenticationSpecPodIdentityIdentityOwner)(nil)).Elem(),
		map[string]interface{}{
			"KEDA": TriggerAuthenticationSpecPodIdentityIdentityOwner_KEDA,
			"WORKLOAD": TriggerAuthenticationSpecPodIdentityIdentityOwner_WORKLOAD,
		},
	)
	_jsii_.RegisterEnum(
		"verta-kedash.TriggerAuthenticationSpecPodIdentityProvider",
		reflect.TypeOf((*TriggerAuthenticationSpecPodIdentityProvider)(nil)).Elem(),
		map[string]interface{}{
			"AZURE_HYPHEN_WORKLOAD": TriggerAuthenticationSpecPodIdentityProvider_AZURE_HYPHEN_WORKLOAD,
			"GCP": TriggerAuthenticationSpecPodIdentityProvider_GCP,
			"AWS": TriggerAuthenticationSpecPodIdentityProvider_AWS,
			"AWS_HYPHEN_EKS": TriggerAuthenticationSpecPodIdentityProvider_AWS_HYPHEN_EKS,
			"NONE": TriggerAuthenticationSpecPodIdentityProvider_NONE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-kedash.TriggerAuthenticationSpecSecretTargetRef",
		reflect.TypeOf((*TriggerAuthenticationSpecSecretTargetRef)(nil)).Elem(),
	)
}
