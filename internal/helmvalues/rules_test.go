package helmvalues

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Rules that the fixtures do not show. A row's want is the values that come out besides what is always there.
func TestRules(t *testing.T) {
	const design = "ml: {image: {repository: niekcandaele/verta-ml}}\nredis: {auth: {enabled: true}}\n"
	for _, row := range []struct{ name, input, want, notes string }{
		{
			name:  "design scales the backend",
			input: "backend: {replicaCount: 3, autoscaling: {enabled: true, minReplicas: 3}}\npodDisruptionBudget: {minAvailable: 2}",
			want:  "backend: {autoscaling: {minReplicas: 3, targetMemoryPercent: 0}, minAvailable: 2}",
			notes: "3: backend.replicaCount: the autoscaler owns the number of replicas\n" +
				"4: podDisruptionBudget.minAvailable: frontend: not less than its replicas, so no node could be drained\n",
		},
		{
			name:  "budget in percent",
			input: "backend: {}\npodDisruptionBudget: {minAvailable: 50%}",
			notes: "4: podDisruptionBudget.minAvailable: backend: not a whole number of pods, so the library's default is taken\n" +
				"4: podDisruptionBudget.minAvailable: frontend: not a whole number of pods, so the library's default is taken\n",
		},
		{
			name:  "budget switched off",
			input: "podDisruptionBudget: {enabled: false, minAvailable: 1}",
			notes: "3: podDisruptionBudget: every component has a budget, which always leaves room for a drain\n",
		},
		{
			name:  "component switched off",
			input: "frontend: {enabled: false, replicas: 2, autoscaling: {enabled: true}}\npodDisruptionBudget: {minAvailable: 0}",
			want:  "backend: {minAvailable: 0}\nfrontend: {replicas: 0, autoscaling: null, minAvailable: 0}",
			notes: "3: frontend.autoscaling: the component is off\n" +
				"3: frontend.enabled: every installation has all components; replicas: 0 keeps this one from running\n" +
				"3: frontend.replicas: the component is off\n",
		},
		{
			name:  "replicas said twice",
			input: "frontend: {replicas: 3, replicaCount: 2}",
			want:  "frontend: {replicas: 3, autoscaling: null}",
			notes: "3: frontend.replicaCount: replicas is given as well, and is taken\n",
		},
		{
			name:  "key given twice",
			input: "frontend: {replicas: 3}\nfrontend:\n  replicas: 4\n  replicas: 5",
			want:  "frontend: {replicas: 5, autoscaling: null}",
			notes: "3: frontend: given again in line 4, which wins\n5: frontend.replicas: given again in line 6, which wins\n",
		},
		{
			name:  "anchors, aliases and merge keys",
			input: "x: &x\n  resources: {limits: &l {cpu: 1}}\n  replicas: 3\nfrontend:\n  <<: *x\n  replicas: 4\nbackend: {resources: {limits: *l}}",
			want:  "backend: {resources: {limits: {cpu: \"1\"}}}\nfrontend: {replicas: 4, autoscaling: null, resources: {limits: {cpu: \"1\"}}}",
			notes: "3: x: not a key of the chart\n",
		},
		{
			name:  "null is not set",
			input: "frontend: {replicas: null, env: {LOG_LEVEL: ~}, image: null}\nnodeSelector:",
		},
		{
			name:  "wrong kinds",
			input: "frontend: [canary]\nbackend: {image: canary, env: [canary]}\nnodeSelector: [canary]\ntolerations: {a: b}\naffinity: canary",
			notes: "3: frontend: not a mapping, as it must be\n4: backend.env: not a mapping, as it must be\n" +
				"4: backend.image: not a mapping, as it must be\n5: nodeSelector: not a mapping, as it must be\n" +
				"6: tolerations: not of the kind that Kubernetes wants here\n7: affinity: not of the kind that Kubernetes wants here\n",
		},
		{
			name:  "templates within structures",
			input: "affinity: {a: [{b: \"{{ x }}\"}]}\nnodeSelector: {a: \"{{ x }}\", b: c, \"{{ x }}\": d}",
			want: "backend: {nodeSelector: {b: c}}\nfrontend: {nodeSelector: {b: c}}\n" +
				"ml: {nodeSelector: {b: c}}\nredis: {nodeSelector: {b: c}}",
			notes: "3: affinity: within it, a Helm template, which nothing would fill in: write its result out\n" +
				"4: nodeSelector.a: a Helm template, which nothing would fill in: write its result out\n" +
				"4: nodeSelector.{{ x }}: its key is a Helm template, which nothing would fill in: write its result out\n",
		},
		{
			name:  "booleans of older YAML, unless quoted",
			input: "networkPolicy: {enabled: off}\ningress: {enabled: \"no\"}",
			want:  "networkPolicies: {enabled: false}",
			notes: "4: ingress.enabled: neither true nor false, as it must be\n",
		},
		{
			name:  "variables that switch on what ours leaves off",
			input: "backend: {env: {DEBUG_RATE_LIMITS: \"false\", GEMINI_TEMPERATURE: \"1\", FEATURE_ENABLED_TENANTS: [a, \"b\"], EMPTY: \"\", LOG_LEVEL: \"\"}}",
			want:  "backend: {config: {geminiTemperature: 1, featureEnabledTenants: [a, b]}, extraEnv: [{name: EMPTY, value: \"\"}]}",
			notes: "3: backend.env.DEBUG_RATE_LIMITS: the program takes any text for true; off here\n",
		},
		{
			name:  "load balancer",
			input: "ingress: {className: alb, annotations: {cert-manager.io/issuer: x}, tls: [{hosts: [a.example.com]}]}\nglobal: {domain: a.example.com}",
			want:  "global: {domain: a.example.com}\ningress: {class: alb, tls: {enabled: true, secretName: null, clusterIssuer: null, issuer: null}}",
			notes: "3: ingress.annotations.cert-manager.io/issuer: keeps a Secret, which an AWS load balancer does not read: set ingress.tls.certificateARN\n",
		},
		{
			name:  "issuers",
			input: "ingress: {annotations: {cert-manager.io/issuer: x, cert-manager.io/cluster-issuer: y, cert-manager.io/duration: 24h}, tls: [{}]}",
			want:  "ingress: {annotations: {cert-manager.io/duration: 24h}, tls: {enabled: true, secretName: null, clusterIssuer: null, issuer: x}}",
			notes: "3: ingress.annotations.cert-manager.io/cluster-issuer: another annotation names an issuer already\n",
		},
		{
			name:  "TLS without a certificate, and none at all",
			input: "ingress: {tls: [{secretName: \"\"}]}",
			want:  "ingress: {tls: {enabled: true, secretName: null, clusterIssuer: null, issuer: null}}",
			notes: "3: ingress.tls[0]: names no certificate: set ingress.tls.secretName\n",
		},
		{
			name:  "certificate of one's own",
			input: "ingress: {tls: [{secretName: own}]}",
			want:  "ingress: {tls: {enabled: true, secretName: own, clusterIssuer: null, issuer: null}}",
		},
		{
			name:  "no TLS",
			input: "ingress: {tls: []}",
			want:  "ingress: {tls: null}",
		},
		{
			name:  "issuer without TLS, class by annotation, domain by host",
			input: "ingress: {annotations: {cert-manager.io/issuer: x, kubernetes.io/ingress.class: alb}, hosts: [a.example.com, b.example.com]}",
			want:  "global: {domain: a.example.com}\ningress: {class: alb}",
			notes: "3: ingress.annotations.cert-manager.io/issuer: of no use without ingress.tls\n" +
				"3: ingress.hosts[1]: an installation has one host: global.domain\n",
		},
		{
			name:  "other class",
			input: "ingress: {className: traefik}\nadminIngress: {allowedIPs: [10.1.2.3/8, \"::ffff:192.0.2.1\", \"2001:db8::1/32\"]}",
			want:  "ingress: {allowedCIDRs: [10.0.0.0/8, 192.0.2.1/32, \"2001:db8::/32\"]}",
			notes: "3: ingress.className: the library knows the classes nginx and alb\n",
		},
		{
			name:  "admin pages off",
			input: "adminIngress: {enabled: false, allowedIPs: 10.0.0.1, className: nginx}",
			notes: "3: adminIngress.allowedIPs: adminIngress is off\n3: adminIngress.enabled: private paths stay closed to everybody\n",
		},
	} {
		t.Run(row.name, func(t *testing.T) {
			result := convert(t, design+row.input+"\n")
			want := map[string]any{}
			unmarshal(t, row.want, &want)
			got := map[string]any{}
			unmarshal(t, string(result.Values), &got)
			without(t, got, "ml", "image")
			without(t, got, "redis", "auth")
			assert.Equal(t, want, got)
			assert.Equal(t, row.notes, list(result.Notes))
		})
	}
}

func TestRedis(t *testing.T) {
	const required = "redis-password is now required in the Secret, or set redis.auth.enabled: false\n"
	const moves = "redis.image.tag: the tag moves, so the library's own version is taken, pinned by digest; " +
		"give a full version, like 7.2.5-alpine, to keep another one\n"
	for _, row := range []struct{ name, input, want, notes string }{
		{"nothing said", "global: {}", "", "1: redis.auth.enabled: " + required},
		{"password, but no word on auth", "redis: {auth: {password: x}}", "",
			"1: redis.auth.password: values do not belong in a file: put it into the Secret as redis-password\n"},
		{"open on purpose", "redis: {auth: {enabled: false}}", "redis: {auth: {enabled: false}}", ""},
		{"mirror, moving tag", "redis: {auth: {enabled: true}, image: {repository: mirror.example.com/library/redis, tag: 7-alpine}}",
			"redis: {auth: {enabled: true}, image: {registry: mirror.example.com}}", "1: " + moves},
		{"other image, moving tag", "redis: {auth: {enabled: true}, image: {repository: example/redis, tag: latest}}",
			"redis: {auth: {enabled: true}, image: {repository: example/redis}}", "1: " + moves},
		{"storage class", "redis: {auth: {enabled: true}, persistence: {enabled: false, storageClass: \"-\"}}",
			"redis: {auth: {enabled: true}, persistence: {enabled: false}}",
			"1: redis.persistence.storageClass: a volume without a class cannot be asked for; the cluster's default class is taken\n"},
		{"elsewhere", "redis: {enabled: false}\nbackend: {env: {REDIS_HOST: redis.example.com, REDIS_PORT: \"6380\"}}",
			"redis: {enabled: false, external: {host: redis.example.com, port: 6380}}", ""},
		{"elsewhere, with a password", "redis: {enabled: false}\nbackend: {env: {REDIS_PORT: 6379, REDIS_PASSWORD: x}}",
			"redis: {enabled: false, external: {port: 6379, passwordSecret: {key: redis-password}}}",
			"1: redis.enabled: set redis.external.host: the file does not say where Redis is\n" +
				"2: backend.env.REDIS_PASSWORD: values do not belong in a file: put it into the Secret as redis-password\n"},
		{"elsewhere, nobody knows where", "redis: {enabled: false}", "redis: {enabled: false}",
			"1: redis.enabled: set redis.external.host: the file does not say where Redis is\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			result := convert(t, row.input+"\n")
			want := map[string]any{"global": map[string]any{"imageSet": "published"}, "backend": map[string]any{"autoscaling": nil}}
			unmarshal(t, row.want, &want)
			got := map[string]any{}
			unmarshal(t, string(result.Values), &got)
			assert.Equal(t, want, got)
			assert.Equal(t, row.notes, list(result.Notes))
		})
	}
}

func TestImageSet(t *testing.T) {
	for repository, published := range map[string]bool{
		"niekcandaele/verta-ml": false, "ghcr.io/niekcandaele/verta-ml": false, "localhost/niekcandaele/verta-ml": false,
		"niekcandaele/verta-ml-service": true, "ghcr.io/niekcandaele/verta-ml-service": true, "": true,
	} {
		result := convert(t, "ml: {image: {repository: \""+repository+"\"}}\n")
		assert.Equal(t, published, strings.Contains(string(result.Values), "imageSet: published"), repository)
		assert.Len(t, result.Notes, 1, "of Redis' password only")
	}
	result := convert(t, "ml: {image: {repository: example/ml}}\n")
	assert.Contains(t, string(result.Values), "imageSet: published")
	assert.Contains(t, list(result.Notes), "1: ml.image.repository: images of another name are taken for the published ones")
}
