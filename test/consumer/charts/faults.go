package charts

import verta "github.com/niekcandaele/verta-cdk8s/constructs"

// Try runs what makes constructs, and returns the faults of their props as an error.
func Try(create func()) (err error) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case *verta.InvalidPropsError:
			err = fault
		default:
			panic(fault) // a defect keeps its stack trace
		}
	}()
	create()
	return nil
}
