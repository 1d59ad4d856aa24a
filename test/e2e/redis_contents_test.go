package e2e

import (
	"strings"
	"testing"
)

// keysOf are the names of the keys that a pattern selects.
func keysOf(t *testing.T, namespace, pod, pattern string) []string {
	t.Helper()
	return strings.Fields(inside(t, namespace, pod, "redis", `redis-cli keys '`+pattern+`'`))
}

// contents says how many keys a pattern selects, and a digest of their names, values and lifetimes. What has no order is
// sorted: Redis keeps it in another one after each start. DUMP will not do: it compresses with a table that nobody
// cleared, so that equal values can give different bytes (https://github.com/redis/redis/issues/9154).
func contents(t *testing.T, namespace, pod, pattern string) string {
	t.Helper()
	return strings.TrimSpace(inside(t, namespace, pod, "redis", `redis-cli eval "
		local keys, digest = redis.call('keys', ARGV[1]), ''
		table.sort(keys)
		local read = {
			string = function(k) return redis.call('get', k) end,
			list = function(k) return redis.call('lrange', k, 0, -1) end,
			zset = function(k) return redis.call('zrange', k, 0, -1, 'withscores') end,
			stream = function(k) return redis.call('xrange', k, '-', '+') end,
			set = function(k) local all = redis.call('smembers', k) table.sort(all) return all end,
			hash = function(k)
				local fields = redis.call('hkeys', k)
				table.sort(fields)
				for i, f in ipairs(fields) do fields[i] = {f, redis.call('hget', k, f)} end
				return fields
			end,
		}
		for _, key in ipairs(keys) do
			local kind = redis.call('type', key).ok
			digest = redis.sha1hex(digest .. cjson.encode({key, kind, read[kind](key), redis.call('pexpiretime', key)}))
		end
		return #keys .. ' keys, digest ' .. digest" 0 '`+pattern+`'`))
}
