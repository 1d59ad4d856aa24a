package helmvalues

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/niekcandaele/verta-cdk8s/constructs"
)

const reasonDead = "used by no template of the chart"

// global converts the settings for all components.
func (c *converter) global() *output {
	in, out := c.root.mapping("global"), &output{}
	in.get("domain").text() // for its notes; findDomain has read it
	if c.domain != "" {
		out.text("domain", c.domain)
	}
	out.textOf("imageRegistry", in.get("imageRegistry"))
	var names []*yaml.Node
	for _, item := range in.get("imagePullSecrets").items() {
		name := item
		if item.given() && item.node.Kind == yaml.MappingNode {
			name = c.open(item).get("name")
		}
		if s, ok := name.text(); ok {
			names = append(names, textNode(s))
		}
	}
	out.put("imagePullSecrets", listNode(names...))
	if c.imageSet == constructs.ImagesPublished {
		out.text("imageSet", string(c.imageSet))
	}
	in.get("labels").noteIfGiven(reasonDead)
	in.get("annotations").noteIfGiven(reasonDead)
	c.root.get("commonLabels").noteIfGiven(reasonDead)
	c.root.get("commonAnnotations").noteIfGiven(reasonDead)
	return out
}

// common is what the chart says once for the pods of all components.
func (c *converter) common() *output {
	out := &output{}
	account := c.root.mapping("serviceAccount")
	out.put("serviceAccountAnnotations", textsOf(account.get("annotations")))
	const own = "every component has an account of its own, which the library names"
	account.get("create").agrees(own, "true")
	account.get("name").noteIfGiven(own)
	account.get("automount").agrees("no program calls the Kubernetes API, so no token is mounted", "false")
	out.put("nodeSelector", textsOf(c.root.get("nodeSelector")))
	out.put("tolerations", treeOf(c.root.get("tolerations"), yaml.SequenceNode))
	out.put("affinity", treeOf(c.root.get("affinity"), yaml.MappingNode))
	return out
}

// budget is how many pods the chart leaves to backend and frontend.
func (c *converter) budget() value {
	in := c.root.mapping("podDisruptionBudget")
	if in.get("enabled").isOff() {
		in.drop("every component has a budget, which always leaves room for a drain")
		return value{c: c}
	}
	return in.get("minAvailable")
}

// minAvailable puts the pods that must be left of a component, if it has more.
func minAvailable(name string, fewest int, v value, out *output) {
	if v.empty() {
		return
	}
	n := -1
	if v.isScalar() && v.node.Decode(&n) != nil {
		n = -1
	}
	switch {
	case n < 0:
		v.note(name + ": not a whole number of pods, so the library's default is taken")
	case n > 0 && n >= fewest:
		v.note(name + ": not less than its replicas, so no node could be drained")
	default:
		out.number("minAvailable", n)
	}
}

// migration converts what the chart says about the init container of the backend.
func (c *converter) migration() *output {
	in, out := c.root.mapping("initContainers").mapping("migrations"), &output{}
	if in.get("enabled").isOff() {
		out.boolean("skip", true)
	}
	in.get("image").noteIfGiven("the migration runs in the backend's image; another one was dead in the chart")
	in.get("command").noteIfGiven("dead in the chart; the library knows the command, and backend.migration.command replaces it")
	return out
}

func (c *converter) networkPolicies() *output {
	in, out := c.root.mapping("networkPolicy"), &output{}
	enabled := in.get("enabled")
	if on, ok := enabled.boolean(); ok {
		out.boolean("enabled", on)
		if on {
			enabled.note("dead in the chart, but not here: pods are closed to all but their own traffic")
		}
	}
	return out
}

// contract names the keys of the Secret by those of the chart.
var contract = map[string]string{
	"adminApiKey":      "admin-api-key",
	"databaseUrl":      "database-url",
	"discordBotToken":  "discord-token",
	"discordToken":     "discord-token",
	"sentryDsn":        "sentry-dsn",
	"openrouterApiKey": "openrouter-api-key",
}

// secrets looks at keys only. Whatever a value is, it is not read.
func (c *converter) secrets() {
	in := c.root.mapping("secrets")
	for chartKey, key := range contract {
		in.get(chartKey).noteIfGiven(intoSecret(key))
	}
	for _, chartKey := range []string{"testDiscordGuildId", "testDiscordTenantName", "testDiscordTenantSlug"} {
		in.get(chartKey).noteIfGiven("values do not belong in a file, and only the application's tests ask for this one")
	}
}

// knownSecrets are the values that nobody must find elsewhere either, where an alias may have taken them. Short ones
// would hit innocent texts, as would those that only tests ask for: names that other keys have as well.
func (c *converter) knownSecrets() []string {
	const long = 8
	var known []string
	add := func(v value) {
		if v.isScalar() && len(v.node.Value) >= long {
			known = append(known, v.node.Value)
		}
	}
	add(c.peek("redis", "auth", "password"))
	secrets := c.peek("secrets")
	if secrets.node == nil || secrets.node.Kind != yaml.MappingNode {
		return known
	}
	for i := 0; i+1 < len(secrets.node.Content); i += 2 {
		if key := secrets.node.Content[i].Value; !strings.HasPrefix(key, "testDiscord") {
			add(secrets.child(key))
		}
	}
	return known
}
