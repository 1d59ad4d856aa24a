#!/usr/bin/env bash
# Generates imports/: the Go bindings of cdk8s-plus-27, of our own scripts/manifest and of custom resources, all with the
# exact npm versions pinned in package.json. Nothing in them depends on the place, the time or the user, so two runs give
# the same bytes.
# Usage: scripts/imports.sh [OUTPUT_FOLDER]     (default: imports)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-imports}

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
# moduleKey is the name within the jsii runtime, where every name can be loaded but once. The usual ones of custom
# resources would clash with what users of this library import for themselves from the same API group.
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

# import_crd PACKAGE MODULE@VERSION API_VERSION FILE... makes the Go package PACKAGE of definitions that lie in a Go module.
# Versions of them other than API_VERSION are left out, old ones above all.
#
# "cdk8s import --language go" would do all of it, but against the cdk8s and constructs that cdk8s-cli brings along. They
# are newer than our Go modules, and what comes out does not compile (undefined: constructs.IMixin). So it makes
# TypeScript, and jsii-srcmak, by which it makes Go too, compiles that against the versions in package.json.
import_crd() {
  local package=$1 from=$2 version=$3 work=$staging/$1 dir
  shift 3
  echo "imports: generating $package (about 8 s; the first time it downloads $from)"
  mkdir "$work"
  # Away from our go.mod and go.sum, which have nothing to do with it.
  (cd "$work" && go mod download -json "$from") >"$work/module.json" || { cat "$work/module.json" >&2; exit 1; }
  dir=$(node -p 'require(process.argv[1]).Dir' "$work/module.json")
  node - "$version" "$work/definitions.yaml" "${@/#/$dir/}" <<'JS'
const { readFileSync, writeFileSync } = require("fs");
const yaml = require("yaml");
const [name, to, ...files] = process.argv.slice(2);
const definitions = files.flatMap((file) => yaml.parseAllDocuments(readFileSync(file, "utf8")).map((d) => [file, d.toJS()]));
const served = definitions.map(([file, crd]) => {
  crd.spec.versions = crd.spec.versions.filter((version) => version.name === name && version.served);
  if (crd.spec.versions.length !== 1) throw new Error(`${file} does not serve ${name}`);
  return yaml.stringify(crd);
});
writeFileSync(to, served.join("---\n"));
JS
  cdk8s import "$work/definitions.yaml" --language typescript --check-upgrade=false --no-save --output "$work/ts" >/dev/null
  make_package "$package" "$work"/ts/*.ts
  # The comments are the definition's, so its license goes with them.
  install -m 644 "$dir/LICENSE" "$staging/go/$package/LICENSE"
  install_package "$package"
}

# The first release that serves external-secrets.io/v1 only. Later ones, up to v0.20.4, have been compared: they have all
# of its fields, so these bindings serve for them too.
import_crd externalsecretsio github.com/external-secrets/external-secrets@v0.17.0 v1 \
  config/crds/bases/external-secrets.io_externalsecrets.yaml

# The Gateway API's standard channel. Fields that later versions added are not used, so older definitions do too.
import_crd gatewaynetworkingk8sio sigs.k8s.io/gateway-api@v1.4.0 v1 \
  config/crd/standard/gateway.networking.k8s.io_gateways.yaml \
  config/crd/standard/gateway.networking.k8s.io_httproutes.yaml

# The kinds of the Prometheus Operator that monitoring makes, of its nine.
import_crd monitoringcoreoscom github.com/prometheus-operator/prometheus-operator@v0.85.0 v1 \
  example/prometheus-operator-crd/monitoring.coreos.com_servicemonitors.yaml \
  example/prometheus-operator-crd/monitoring.coreos.com_podmonitors.yaml \
  example/prometheus-operator-crd/monitoring.coreos.com_prometheusrules.yaml

# KEDA's, for scaling by the length of queues.
import_crd kedash github.com/kedacore/keda/v2@v2.18.0 v1alpha1 \
  config/crd/bases/keda.sh_scaledobjects.yaml \
  config/crd/bases/keda.sh_triggerauthentications.yaml

# The VerticalPodAutoscaler; its checkpoints lie in the same file.
import_crd autoscalingk8sio k8s.io/autoscaler/vertical-pod-autoscaler@v1.5.1 v1 \
  deploy/vpa-v1-crd-gen.yaml

# Snapshots of volumes.
import_crd snapshotstoragek8sio github.com/kubernetes-csi/external-snapshotter/client/v8@v8.2.0 v1 \
  config/crd/snapshot.storage.k8s.io_volumesnapshots.yaml
