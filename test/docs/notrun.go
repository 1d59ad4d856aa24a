package docs

// exception is a command of a document that cannot be run on the test cluster, and why.
type exception struct {
	document string
	command  string // the line, without indentation
	reason   string
}

// notRun are all of them: every other command of the sections under test is run. An entry that no document has fails the
// test.
var notRun = []exception{
	{readme, "make test     # proves them", "CI runs it by itself, and it takes longer than all the documents"},
	{operations, "kubectl apply -f https://github.com/kubernetes-sigs/metrics-server/releases/latest/download/components.yaml",
		"the test cluster has no way to the internet, and a metrics API of its own that is put back instead"},
}

// unproved are the symptoms that cannot be made on the test cluster, and why. Their commands are run all the same.
var unproved = map[string]string{
	"Network policy blocks a connection": "the test cluster accepts policies and does not enforce them",
}
