// verta-externalsecretsio
package externalsecretsio

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"verta-externalsecretsio.ExternalSecret",
		reflect.TypeOf((*ExternalSecret)(nil)).Elem(),
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
			j := jsiiProxy_ExternalSecret{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretProps",
		reflect.TypeOf((*ExternalSecretProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpec",
		reflect.TypeOf((*ExternalSecretSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecData",
		reflect.TypeOf((*ExternalSecretSpecData)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFrom",
		reflect.TypeOf((*ExternalSecretSpecDataFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromExtract",
		reflect.TypeOf((*ExternalSecretSpecDataFromExtract)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromExtractConversionStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataFromExtractConversionStrategy)(nil)).Elem(),
		map[string]interface{}{
			"DEFAULT": ExternalSecretSpecDataFromExtractConversionStrategy_DEFAULT,
			"UNICODE": ExternalSecretSpecDataFromExtractConversionStrategy_UNICODE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromExtractDecodingStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataFromExtractDecodingStrategy)(nil)).Elem(),
		map[string]interface{}{
			"AUTO": ExternalSecretSpecDataFromExtractDecodingStrategy_AUTO,
			"BASE64": ExternalSecretSpecDataFromExtractDecodingStrategy_BASE64,
			"BASE64_URL": ExternalSecretSpecDataFromExtractDecodingStrategy_BASE64_URL,
			"NONE": ExternalSecretSpecDataFromExtractDecodingStrategy_NONE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromExtractMetadataPolicy",
		reflect.TypeOf((*ExternalSecretSpecDataFromExtractMetadataPolicy)(nil)).Elem(),
		map[string]interface{}{
			"NONE": ExternalSecretSpecDataFromExtractMetadataPolicy_NONE,
			"FETCH": ExternalSecretSpecDataFromExtractMetadataPolicy_FETCH,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromFind",
		reflect.TypeOf((*ExternalSecretSpecDataFromFind)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromFindConversionStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataFromFindConversionStrategy)(nil)).Elem(),
		map[string]interface{}{
			"DEFAULT": ExternalSecretSpecDataFromFindConversionStrategy_DEFAULT,
			"UNICODE": ExternalSecretSpecDataFromFindConversionStrategy_UNICODE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromFindDecodingStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataFromFindDecodingStrategy)(nil)).Elem(),
		map[string]interface{}{
			"AUTO": ExternalSecretSpecDataFromFindDecodingStrategy_AUTO,
			"BASE64": ExternalSecretSpecDataFromFindDecodingStrategy_BASE64,
			"BASE64_URL": ExternalSecretSpecDataFromFindDecodingStrategy_BASE64_URL,
			"NONE": ExternalSecretSpecDataFromFindDecodingStrategy_NONE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromFindName",
		reflect.TypeOf((*ExternalSecretSpecDataFromFindName)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromRewrite",
		reflect.TypeOf((*ExternalSecretSpecDataFromRewrite)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromRewriteRegexp",
		reflect.TypeOf((*ExternalSecretSpecDataFromRewriteRegexp)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromRewriteTransform",
		reflect.TypeOf((*ExternalSecretSpecDataFromRewriteTransform)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromSourceRef",
		reflect.TypeOf((*ExternalSecretSpecDataFromSourceRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromSourceRefGeneratorRef",
		reflect.TypeOf((*ExternalSecretSpecDataFromSourceRefGeneratorRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromSourceRefGeneratorRefKind",
		reflect.TypeOf((*ExternalSecretSpecDataFromSourceRefGeneratorRefKind)(nil)).Elem(),
		map[string]interface{}{
			"ACR_ACCESS_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_ACR_ACCESS_TOKEN,
			"CLUSTER_GENERATOR": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_CLUSTER_GENERATOR,
			"ECR_AUTHORIZATION_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_ECR_AUTHORIZATION_TOKEN,
			"FAKE": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_FAKE,
			"GCR_ACCESS_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_GCR_ACCESS_TOKEN,
			"GITHUB_ACCESS_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_GITHUB_ACCESS_TOKEN,
			"QUAY_ACCESS_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_QUAY_ACCESS_TOKEN,
			"PASSWORD": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_PASSWORD,
			"STS_SESSION_TOKEN": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_STS_SESSION_TOKEN,
			"UUID": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_UUID,
			"VAULT_DYNAMIC_SECRET": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_VAULT_DYNAMIC_SECRET,
			"WEBHOOK": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_WEBHOOK,
			"GRAFANA": ExternalSecretSpecDataFromSourceRefGeneratorRefKind_GRAFANA,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataFromSourceRefStoreRef",
		reflect.TypeOf((*ExternalSecretSpecDataFromSourceRefStoreRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataFromSourceRefStoreRefKind",
		reflect.TypeOf((*ExternalSecretSpecDataFromSourceRefStoreRefKind)(nil)).Elem(),
		map[string]interface{}{
			"SECRET_STORE": ExternalSecretSpecDataFromSourceRefStoreRefKind_SECRET_STORE,
			"CLUSTER_SECRET_STORE": ExternalSecretSpecDataFromSourceRefStoreRefKind_CLUSTER_SECRET_STORE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataRemoteRef",
		reflect.TypeOf((*ExternalSecretSpecDataRemoteRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataRemoteRefConversionStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataRemoteRefConversionStrategy)(nil)).Elem(),
		map[string]interface{}{
			"DEFAULT": ExternalSecretSpecDataRemoteRefConversionStrategy_DEFAULT,
			"UNICODE": ExternalSecretSpecDataRemoteRefConversionStrategy_UNICODE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataRemoteRefDecodingStrategy",
		reflect.TypeOf((*ExternalSecretSpecDataRemoteRefDecodingStrategy)(nil)).Elem(),
		map[string]interface{}{
			"AUTO": ExternalSecretSpecDataRemoteRefDecodingStrategy_AUTO,
			"BASE64": ExternalSecretSpecDataRemoteRefDecodingStrategy_BASE64,
			"BASE64_URL": ExternalSecretSpecDataRemoteRefDecodingStrategy_BASE64_URL,
			"NONE": ExternalSecretSpecDataRemoteRefDecodingStrategy_NONE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataRemoteRefMetadataPolicy",
		reflect.TypeOf((*ExternalSecretSpecDataRemoteRefMetadataPolicy)(nil)).Elem(),
		map[string]interface{}{
			"NONE": ExternalSecretSpecDataRemoteRefMetadataPolicy_NONE,
			"FETCH": ExternalSecretSpecDataRemoteRefMetadataPolicy_FETCH,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataSourceRef",
		reflect.TypeOf((*ExternalSecretSpecDataSourceRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataSourceRefGeneratorRef",
		reflect.TypeOf((*ExternalSecretSpecDataSourceRefGeneratorRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataSourceRefGeneratorRefKind",
		reflect.TypeOf((*ExternalSecretSpecDataSourceRefGeneratorRefKind)(nil)).Elem(),
		map[string]interface{}{
			"ACR_ACCESS_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_ACR_ACCESS_TOKEN,
			"CLUSTER_GENERATOR": ExternalSecretSpecDataSourceRefGeneratorRefKind_CLUSTER_GENERATOR,
			"ECR_AUTHORIZATION_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_ECR_AUTHORIZATION_TOKEN,
			"FAKE": ExternalSecretSpecDataSourceRefGeneratorRefKind_FAKE,
			"GCR_ACCESS_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_GCR_ACCESS_TOKEN,
			"GITHUB_ACCESS_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_GITHUB_ACCESS_TOKEN,
			"QUAY_ACCESS_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_QUAY_ACCESS_TOKEN,
			"PASSWORD": ExternalSecretSpecDataSourceRefGeneratorRefKind_PASSWORD,
			"STS_SESSION_TOKEN": ExternalSecretSpecDataSourceRefGeneratorRefKind_STS_SESSION_TOKEN,
			"UUID": ExternalSecretSpecDataSourceRefGeneratorRefKind_UUID,
			"VAULT_DYNAMIC_SECRET": ExternalSecretSpecDataSourceRefGeneratorRefKind_VAULT_DYNAMIC_SECRET,
			"WEBHOOK": ExternalSecretSpecDataSourceRefGeneratorRefKind_WEBHOOK,
			"GRAFANA": ExternalSecretSpecDataSourceRefGeneratorRefKind_GRAFANA,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecDataSourceRefStoreRef",
		reflect.TypeOf((*ExternalSecretSpecDataSourceRefStoreRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecDataSourceRefStoreRefKind",
		reflect.TypeOf((*ExternalSecretSpecDataSourceRefStoreRefKind)(nil)).Elem(),
		map[string]interface{}{
			"SECRET_STORE": ExternalSecretSpecDataSourceRefStoreRefKind_SECRET_STORE,
			"CLUSTER_SECRET_STORE": ExternalSecretSpecDataSourceRefStoreRefKind_CLUSTER_SECRET_STORE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecRefreshPolicy",
		reflect.TypeOf((*ExternalSecretSpecRefreshPolicy)(nil)).Elem(),
		map[string]interface{}{
			"CREATED_ONCE": ExternalSecretSpecRefreshPolicy_CREATED_ONCE,
			"PERIODIC": ExternalSecretSpecRefreshPolicy_PERIODIC,
			"ON_CHANGE": ExternalSecretSpecRefreshPolicy_ON_CHANGE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecSecretStoreRef",
		reflect.TypeOf((*ExternalSecretSpecSecretStoreRef)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecSecretStoreRefKind",
		reflect.TypeOf((*ExternalSecretSpecSecretStoreRefKind)(nil)).Elem(),
		map[string]interface{}{
			"SECRET_STORE": ExternalSecretSpecSecretStoreRefKind_SECRET_STORE,
			"CLUSTER_SECRET_STORE": ExternalSecretSpecSecretStoreRefKind_CLUSTER_SECRET_STORE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTarget",
		reflect.TypeOf((*ExternalSecretSpecTarget)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetCreationPolicy",
		reflect.TypeOf((*ExternalSecretSpecTargetCreationPolicy)(nil)).Elem(),
		map[string]interface{}{
			"OWNER": ExternalSecretSpecTargetCreationPolicy_OWNER,
			"ORPHAN": ExternalSecretSpecTargetCreationPolicy_ORPHAN,
			"MERGE": ExternalSecretSpecTargetCreationPolicy_MERGE,
			"NONE": ExternalSecretSpecTargetCreationPolicy_NONE,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetDeletionPolicy",
		reflect.TypeOf((*ExternalSecretSpecTargetDeletionPolicy)(nil)).Elem(),
		map[string]interface{}{
			"DELETE": ExternalSecretSpecTargetDeletionPolicy_DELETE,
			"MERGE": ExternalSecretSpecTargetDeletionPolicy_MERGE,
			"RETAIN": ExternalSecretSpecTargetDeletionPolicy_RETAIN,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplate",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplate)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateEngineVersion",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateEngineVersion)(nil)).Elem(),
		map[string]interface{}{
			"V2": ExternalSecretSpecTargetTemplateEngineVersion_V2,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateMergePolicy",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateMergePolicy)(nil)).Elem(),
		map[string]interface{}{
			"REPLACE": ExternalSecretSpecTargetTemplateMergePolicy_REPLACE,
			"MERGE": ExternalSecretSpecTargetTemplateMergePolicy_MERGE,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateMetadata",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateMetadata)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFrom",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFrom)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromConfigMap",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromConfigMap)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs)(nil)).Elem(),
		map[string]interface{}{
			"VALUES": ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs_VALUES,
			"KEYS_AND_VALUES": ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs_KEYS_AND_VALUES,
		},
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromSecret",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromSecret)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromSecretItems",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromSecretItems)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs)(nil)).Elem(),
		map[string]interface{}{
			"VALUES": ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs_VALUES,
			"KEYS_AND_VALUES": ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs_KEYS_AND_VALUES,
		},
	)
	_jsii_.RegisterEnum(
		"verta-externalsecretsio.ExternalSecretSpecTargetTemplateTemplateFromTarget",
		reflect.TypeOf((*ExternalSecretSpecTargetTemplateTemplateFromTarget)(nil)).Elem(),
		map[string]interface{}{
			"DATA": ExternalSecretSpecTargetTemplateTemplateFromTarget_DATA,
			"ANNOTATIONS": ExternalSecretSpecTargetTemplateTemplateFromTarget_ANNOTATIONS,
			"LABELS": ExternalSecretSpecTargetTemplateTemplateFromTarget_LABELS,
		},
	)
}
