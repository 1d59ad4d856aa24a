#!/usr/bin/env bash
# Generates imports/: the Go bindings of cdk8s-plus-27, of ExternalSecret and of our own scripts/manifest, all with the
# exact npm versions pinned in package.json. Nothing in them depends on the place, the time or the user, so two runs give
# the same bytes.
# Usage: scripts/imports.sh [OUTPUT_FOLDER]     (default: imports)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-imports}

# Where ExternalSecret's definition comes from: the first release that serves external-secrets.io/v1 only. Later ones, up
# to v0.20.4, have been compared: they have all of its fields, so these bindings serve for them too.
external_secrets=github.com/external-secrets/external-secrets@v0.17.0

pacmak=node_modules/.bin/jsii-pacmak
[ -x "$pacmak" ] || { echo "imports: $pacmak is missing; run: make deps" >&2; exit 1; }

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
export PATH="$PWD/node_modules/.bin:$PATH"
umask 022 # the file modes are part of the tarballs

# install_package NAME puts the generated package in the place of the old one.
install_package() {
  mkdir -p "$out"
  rm -rf "${out:?}/$1"
  mv "$staging/go/$1" "$out/$1"
  rm -f "$out/$1/go.sum"
  echo "imports: $(find "$out/$1" -type f | wc -l) files in $out/$1"
}

# make_package NAME FILE compiles a TypeScript file, alone in its folder, and makes the Go package NAME of it.
#
# moduleKey is the name within the jsii runtime, where every name can be loaded but once. ExternalSecret's usual one would
# clash with what users of this library import for themselves from the same API group.
make_package() {
  node --no-deprecation - "$staging" "$(go list -m)/imports" "$@" <<'JS'
const { basename, dirname } = require("path");
const { srcmak } = require("jsii-srcmak");
const [staging, moduleName, packageName, file] = process.argv.slice(2);
srcmak(dirname(file), {
  entrypoint: basename(file),
  moduleKey: `verta-${packageName}`,
  deps: ["@types/node", "constructs", "cdk8s"].map((name) => dirname(require.resolve(`${name}/package.json`))),
  golang: { outdir: `${staging}/go`, moduleName, packageName },
});
JS
}

echo "imports: generating cdk8splus27 (about 5 s)"
# --no-npmignore: the package lies in node_modules and is nobody's to edit.
"$pacmak" --targets go --code-only --no-npmignore --outdir "$staging" "$PWD/node_modules/cdk8s-plus-27"
install_package cdk8splus27

echo "imports: generating manifest (about 3 s)"
make_package manifest scripts/manifest/manifest.ts
install_package manifest

echo "imports: generating externalsecretsio (about 8 s; the first time it downloads 20 MB)"
# Away from our go.mod and go.sum, which have nothing to do with it.
(cd "$staging" && go mod download -json "$external_secrets") >"$staging/module.json" || { cat "$staging/module.json" >&2; exit 1; }
dir=$(node -p 'require(process.argv[1]).Dir' "$staging/module.json")

# The file still describes v1beta1, which is no longer served.
node - "$dir/config/crds/bases/external-secrets.io_externalsecrets.yaml" "$staging/v1.yaml" <<'JS'
const { readFileSync, writeFileSync } = require("fs");
const yaml = require("yaml");
const [from, to] = process.argv.slice(2);
const crd = yaml.parse(readFileSync(from, "utf8"));
crd.spec.versions = crd.spec.versions.filter((version) => version.name === "v1" && version.served);
if (crd.spec.versions.length !== 1) throw new Error(`${from} does not serve v1`);
writeFileSync(to, yaml.stringify(crd));
JS

# "cdk8s import --language go" would do all of the rest, but against the cdk8s and constructs that cdk8s-cli brings along.
# They are newer than our Go modules, and what comes out does not compile (undefined: constructs.IMixin). So it makes
# TypeScript, and jsii-srcmak, by which it makes Go too, compiles that against the versions in package.json.
cdk8s import "$staging/v1.yaml" --language typescript --check-upgrade=false --no-save --output "$staging/ts" >/dev/null

make_package externalsecretsio "$staging/ts/external-secrets.io.ts"
# The comments are the definition's, so its license goes with them.
install -m 644 "$dir/LICENSE" "$staging/go/externalsecretsio/LICENSE"
install_package externalsecretsio
