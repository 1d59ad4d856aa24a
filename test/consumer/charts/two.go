package charts

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// NewTwo adds two installations to one chart, and so to one namespace.
func NewTwo(chart cdk8s.Chart) (archive, games *Verta) {
	archive = NewVerta(constructs.NewConstruct(chart, jsii.String("archive")), "verta", "archive.example.com")
	games = NewVerta(constructs.NewConstruct(chart, jsii.String("games")), "games", "games.example.com")
	return archive, games
}
