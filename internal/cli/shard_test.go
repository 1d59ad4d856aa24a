package cli

import (
	"fmt"
	"os"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

func TestMain(m *testing.M) {
	code := m.Run()
	jsii.Close()
	os.Exit(code)
}

func fleet(n int) []apps.Environment {
	all := make([]apps.Environment, n)
	for i := range all {
		all[i].Name = fmt.Sprint(i)
	}
	return all
}

func TestShards(t *testing.T) {
	for _, row := range []struct{ environments, cores, want int }{
		{1, 8, 0}, {shardFrom - 1, 8, 0}, // one process is quicker
		{shardFrom, 1, 0}, {shardMost, 1, 0}, // one core has no use for two processes
		{shardFrom, 2, 2}, {100, 2, 2}, {100, 4, 4}, {shardFrom, 16, 2}, // one for each core, if it has enough to do
		{shardMost + 1, 1, 2}, {1000, 2, 20}, // memory is bounded
	} {
		all := shards(fleet(row.environments), row.cores)
		assert.Len(t, all, row.want, "%+v", row)
		var names []string
		for _, share := range all {
			assert.LessOrEqual(t, len(share), shardMost)
			names = append(names, share...)
		}
		if row.want > 0 {
			assert.Equal(t, apps.Names(fleet(row.environments)), names)
		}
	}
}
