package helmvalues

import "github.com/niekcandaele/verta-cdk8s/constructs"

// redisPasswordKey is the contract's.
const redisPasswordKey = "redis-password"

func (c *converter) redis(common *output) *output {
	in, out := c.root.mapping("redis"), &output{}
	enabled := in.get("enabled")
	out.enabledOf(enabled)
	if c.redisElsewhere {
		c.elsewhere(enabled)
	}
	out.nested("external", c.externalRedis)
	out.nested("image", redisImage(in.mapping("image")))
	if s, ok := in.get("architecture").oneOf("the queues live in one Redis: standalone", constructs.RedisStandalone); ok {
		out.text("architecture", s)
	}
	out.nested("auth", c.redisAuth(in.mapping("auth")))

	persistence := in.mapping("persistence")
	volume := &output{}
	volume.enabledOf(persistence.get("enabled"))
	volume.textOf("size", persistence.get("size"))
	if class := persistence.get("storageClass"); class.plain() == "-" {
		class.note("a volume without a class cannot be asked for; the cluster's default class is taken")
	} else {
		volume.textOf("storageClassName", class)
	}
	out.nested("persistence", volume)
	out.nested("resources", resources(in.mapping("resources")))
	out.appendAll(common)
	return out
}

// elsewhere completes what the backend's variables have said about a Redis outside the installation.
func (c *converter) elsewhere(enabled value) {
	if indexOf(&c.externalRedis.node, "host") < 0 {
		enabled.note("set redis.external.host: the file does not say where Redis is")
	}
	if c.peek("redis", "auth", "password").empty() && c.peek("backend", "env", "REDIS_PASSWORD").empty() {
		return
	}
	secret := &output{}
	secret.text("key", redisPasswordKey) // of the installation's Secret, whose name is the release's
	c.externalRedis.nested("passwordSecret", secret)
}

// redisAuth never looks at the password but for whether there is one.
func (c *converter) redisAuth(in *mapping) *output {
	out := &output{}
	enabled, password := in.get("enabled"), in.get("password")
	out.enabledOf(enabled)
	password.noteIfGiven(intoSecret(redisPasswordKey))
	if enabled.empty() && password.empty() && !c.redisElsewhere {
		enabled.note("redis-password is now required in the Secret, or set redis.auth.enabled: false")
	}
	return out
}

// redisImage leaves the choice to the library, which pins its image by digest, unless a version is given that stays
// what it is. Naming the same repository without a version would lose the digest.
func redisImage(in *mapping) *output {
	out := &output{}
	repository, _ := in.get("repository").text()
	tag, _ := in.get("tag").text()
	registry, path := splitRegistry(repository)
	if registry == "docker.io" {
		registry = ""
	}
	official := constructs.DefaultRedisImage.Repository
	if registry == "" && path == "redis" {
		path = official
	}
	full := fullVersion.MatchString(tag)
	if tag != "" && !full {
		in.get("tag").note("the tag moves, so the library's own version is taken, pinned by digest; " +
			"give a full version, like 7.2.5-alpine, to keep another one")
	}
	if registry != "" {
		out.text("registry", registry)
	}
	if path != "" && (path != official || full) {
		out.text("repository", path)
	}
	if full {
		out.text("tag", tag)
	}
	pullPolicy(in, out)
	return out
}
