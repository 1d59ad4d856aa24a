//go:build !no_runtime_type_checking

package manifest

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
)

func validateManifest_IsApiObjectParameters(o interface{}) error {
	if o == nil {
		return fmt.Errorf("parameter o is required, but nil was provided")
	}

	return nil
}

func validateManifest_IsConstructParameters(x interface{}) error {
	if x == nil {
		return fmt.Errorf("parameter x is required, but nil was provided")
	}

	return nil
}

func validateManifest_OfParameters(c constructs.IConstruct) error {
	if c == nil {
		return fmt.Errorf("parameter c is required, but nil was provided")
	}

	return nil
}

func validateNewManifestParameters(scope constructs.Construct, id *string, json *string) error {
	if scope == nil {
		return fmt.Errorf("parameter scope is required, but nil was provided")
	}

	if id == nil {
		return fmt.Errorf("parameter id is required, but nil was provided")
	}

	if json == nil {
		return fmt.Errorf("parameter json is required, but nil was provided")
	}

	return nil
}

