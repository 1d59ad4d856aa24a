package apps

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// Each row starts from production and says what its Secret must have of the password of Redis.
func TestContractAsksForThePasswordOfRedis(t *testing.T) {
	external := func(secret, key string) func(v *Values) {
		return func(v *Values) {
			v.Redis.Enabled, v.Redis.External.Host = new(false), "redis.verta.app"
			v.Redis.External.PasswordSecret = &constructs.SecretKey{Name: secret, Key: key}
		}
	}
	const name = "redis-password"
	for _, row := range []struct {
		name   string
		change func(v *Values)
		want   *ContractKey
	}{
		{"inside", func(*Values) {}, &ContractKey{Name: name, Key: name, Required: true, Generated: true}},
		{"inside, mapped", func(v *Values) { v.Secrets.Keys.RedisPassword = "R" }, &ContractKey{Name: name, Key: "R", Required: true, Generated: true}},
		{"inside, open", func(v *Values) { v.Redis.Auth.Enabled = new(false) }, nil},
		{"outside, in this Secret", external("verta", name), &ContractKey{Name: name, Key: name, Required: true}},
		{"outside, in this Secret without its name", external("", name), &ContractKey{Name: name, Key: name, Required: true}},
		{"outside, by another key", external("verta", "R"), &ContractKey{Name: name, Key: "R", Required: true}},
		{"outside, in a Secret of its own", external("managed-redis", name), nil},
		{"outside, open", func(v *Values) { v.Redis.Enabled = new(false) }, nil},
		{"of another name", func(v *Values) { external("team", name)(v); v.Secrets.Name = "team" }, &ContractKey{Name: name, Key: name, Required: true}},
	} {
		t.Run(row.name, func(t *testing.T) {
			v := Prod()
			row.change(&v)
			var got *ContractKey
			for _, k := range v.Contract() {
				if k.Name == name {
					got = &k
				}
			}
			assert.Equal(t, row.want, got)
		})
	}
}
