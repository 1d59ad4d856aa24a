module github.com/cdk8s-team/cdk8s-plus-go/cdk8splus27/v2

go 1.23

require (
	github.com/aws/jsii-runtime-go v1.118.0
	github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2 v2.69.10
	github.com/aws/constructs-go/constructs/v10 v10.4.3
)
