// verta-snapshotstoragek8sio
package snapshotstoragek8sio

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"verta-snapshotstoragek8sio.VolumeSnapshot",
		reflect.TypeOf((*VolumeSnapshot)(nil)).Elem(),
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
			j := jsiiProxy_VolumeSnapshot{}
			_jsii_.InitJsiiProxy(&j.Type__cdk8sApiObject)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"verta-snapshotstoragek8sio.VolumeSnapshotProps",
		reflect.TypeOf((*VolumeSnapshotProps)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-snapshotstoragek8sio.VolumeSnapshotSpec",
		reflect.TypeOf((*VolumeSnapshotSpec)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"verta-snapshotstoragek8sio.VolumeSnapshotSpecSource",
		reflect.TypeOf((*VolumeSnapshotSpecSource)(nil)).Elem(),
	)
}
