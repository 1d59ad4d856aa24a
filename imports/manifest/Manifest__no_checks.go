//go:build no_runtime_type_checking

package manifest

// Building without runtime type checking enabled, so all the below just return nil

func validateManifest_IsApiObjectParameters(o interface{}) error {
	return nil
}

func validateManifest_IsConstructParameters(x interface{}) error {
	return nil
}

func validateManifest_OfParameters(c constructs.IConstruct) error {
	return nil
}

func validateNewManifestParameters(scope constructs.Construct, id *string, json *string) error {
	return nil
}

