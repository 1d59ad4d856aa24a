# Verta's deployment library. Common uses:
#
#   make synth     write the manifests to dist/
#   make test      prove them
#   make verify    what a pull request must pass; `make update` mends what can be mended
#
# Go and any Node.js with npm are all that must be installed.

SHELL := bash
.DEFAULT_GOAL := help

# Targets are about what ships, and its tests, whatever is set for an installation of one's own.
unexport CDK8S_OUTDIR VERTA_ENV VERTA_VALUES

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

# npm writes this file when it is done.
installed := node_modules/.package-lock.json

.PHONY: deps
deps: $(installed) ## Install the npm side: cdk8s, the pinned Node.js, the generator of imports/

$(installed): package.json package-lock.json .npmrc
	npm ci
	@touch $@

## Everyday

.PHONY: synth
synth: deps ## Write the manifests to dist/
	go run .

.PHONY: chart
chart: deps ## Package production as a Helm chart in out/chart; scripts/chart.sh takes options for others
	scripts/chart.sh

.PHONY: test
test: deps ## Run all tests
	go test -count=1 ./...
	cd test/consumer && go test -count=1 ./...
	cd test/schema && go test -count=1 ./...
	cd test/monitoring && go test -count=1 ./...
	cd test/policy && go test -count=1 ./...
	cd test/delivery && KUBECONFIG= go test -count=1 ./...
	cd test/standin && go test -count=1 ./...
	cd tools/docs && go test -count=1 ./...
	cd tools/chart && go test -count=1 ./...
	cd tools/ci && go test -count=1 ./...

.PHONY: e2e
e2e: deps cluster-build ## Deploy to a real cluster, made for it, and prove it there (root)
	cd test/cluster && go test -count=1 -timeout=30m -v ./...
	cd test/cluster && go run . run -- sh -c 'cd ../e2e && go test -count=1 -timeout=60m -v ./...'
	cd test/cluster && go run . run -- sh -c 'cd ../delivery && go test -count=1 -timeout=30m -run "Cluster|Kubectl" -v ./...'

.PHONY: docs-test
docs-test: deps cluster-build ## Run the commands of the documents on a cluster made for it, and compare (root)
	cd test/cluster && go run . run -- sh -c 'cd ../docs && go test -count=1 -timeout=20m -v ./...'

.PHONY: cluster-build
cluster-build: ## Build Kubernetes for the test cluster, once for each version (some 15 minutes)
	cd test/cluster && go run . build

.PHONY: cluster-up
cluster-up: ## Start the test cluster and say how to reach it
	cd test/cluster && go run . up

.PHONY: cluster-down
cluster-down: ## End the test cluster
	cd test/cluster && go run . down

.PHONY: fuzz
fuzz: ## Feed the values decoder anything, for ten seconds each
	go test ./internal/overlay -run='^$$' -fuzz=FuzzLayer -fuzztime=10s -fuzzminimizetime=100x
	go test ./apps -run='^$$' -fuzz=FuzzValues -fuzztime=10s -fuzzminimizetime=100x

.PHONY: bench
bench: deps ## Measure synthesizing; prints the tables of docs/performance.md (some minutes)
	go test ./test -run='^$$' -bench=. -benchtime=2s
	go run ./test/bench

## Gates

.PHONY: lint
lint: ## Lint all modules (builds the linter once, some minutes)
	scripts/lint.sh

.PHONY: verify
verify: deps ## Format, vet, lint, regenerate; fail on any difference
	scripts/verify.sh

.PHONY: update
update: deps ## Format and regenerate: imports/, dist/, docs/, snapshots, and with a new version test/policy/stability.yaml
	gofmt -w $$(git ls-files '*.go' ':!imports/*')
	scripts/imports.sh
	go run .
	go test -count=1 ./test -update
	scripts/docs.sh
	@# Of a release, not of each commit: only the change that raises apps.Version records it.
	version=$$(sed -n 's/^const Version = "\(.*\)"$$/\1/p' apps/prod.go); grep -qx "release: $$version" test/policy/stability.yaml || \
	  (cd test/policy && go test -count=1 -run 'TestStability$$' -update)

.PHONY: diff
diff: ## Say what this branch does to the manifests, object by object
	scripts/diff.sh origin/main

.PHONY: imports
imports: deps ## Generate imports/ again
	scripts/imports.sh

.PHONY: docs
docs: deps ## Generate the configuration reference, its schema and the pictures in docs/architecture.md
	scripts/docs.sh
