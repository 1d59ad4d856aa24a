// verta-autoscalingk8sio
package autoscalingk8sio

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"verta-autoscalingk8sio.VerticalPodAutoscaler",
		reflect.TypeOf((*VerticalPodAutoscaler)(nil)).Elem(),
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
			j := jsiiProxy_VerticalPodAutoscaler{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterClass(
		"verta-autoscalingk8sio.VerticalPodAutoscalerCheckpoint",
		reflect.TypeOf((*VerticalPodAutoscalerCheckpoint)(nil)).Elem(),
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
			j := jsiiProxy_VerticalPodAutoscalerCheckpoint{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerCheckpointProps",
		reflect.TypeOf((*VerticalPodAutoscalerCheckpointProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerCheckpointSpec",
		reflect.TypeOf((*VerticalPodAutoscalerCheckpointSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerProps",
		reflect.TypeOf((*VerticalPodAutoscalerProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpec",
		reflect.TypeOf((*VerticalPodAutoscalerSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecRecommenders",
		reflect.TypeOf((*VerticalPodAutoscalerSpecRecommenders)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicy",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicy)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicyContainerPolicies",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicyContainerPolicies)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues)(nil)).Elem(),
		map[string]interface{}{
			"REQUESTS_AND_LIMITS": VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues_REQUESTS_AND_LIMITS,
			"REQUESTS_ONLY": VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues_REQUESTS_ONLY,
		},
	)
	_jsii_.RegisterClass(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberProperty{JsiiProperty: "value", GoGetter: "Value"},
		},
		func() interface{} {
			return &jsiiProxy_VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed{}
		},
	)
	_jsii_.RegisterClass(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMinAllowed",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMinAllowed)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberProperty{JsiiProperty: "value", GoGetter: "Value"},
		},
		func() interface{} {
			return &jsiiProxy_VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMinAllowed{}
		},
	)
	_jsii_.RegisterEnum(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode",
		reflect.TypeOf((*VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode)(nil)).Elem(),
		map[string]interface{}{
			"AUTO": VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode_AUTO,
			"OFF": VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode_OFF,
		},
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecTargetRef",
		reflect.TypeOf((*VerticalPodAutoscalerSpecTargetRef)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicy",
		reflect.TypeOf((*VerticalPodAutoscalerSpecUpdatePolicy)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements",
		reflect.TypeOf((*VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements)(nil)).Elem(),
	)
	_jsii_.RegisterEnum(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement",
		reflect.TypeOf((*VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement)(nil)).Elem(),
		map[string]interface{}{
			"TARGET_HIGHER_THAN_REQUESTS": VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement_TARGET_HIGHER_THAN_REQUESTS,
			"TARGET_LOWER_THAN_REQUESTS": VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement_TARGET_LOWER_THAN_REQUESTS,
		},
	)
	_jsii_.RegisterEnum(
		"verta-autoscalingk8sio.VerticalPodAutoscalerSpecUpdatePolicyUpdateMode",
		reflect.TypeOf((*VerticalPodAutoscalerSpecUpdatePolicyUpdateMode)(nil)).Elem(),
		map[string]interface{}{
			"OFF": VerticalPodAutoscalerSpecUpdatePolicyUpdateMode_OFF,
			"INITIAL": VerticalPodAutoscalerSpecUpdatePolicyUpdateMode_INITIAL,
			"RECREATE": VerticalPodAutoscalerSpecUpdatePolicyUpdateMode_RECREATE,
			"IN_PLACE_OR_RECREATE": VerticalPodAutoscalerSpecUpdatePolicyUpdateMode_IN_PLACE_OR_RECREATE,
			"AUTO": VerticalPodAutoscalerSpecUpdatePolicyUpdateMode_AUTO,
		},
	)
}
