#!/usr/bin/env bash
# Writes what the manifests are made with, as CycloneDX: sbom-go.cdx.json from go.mod and go.sum, sbom-npm.cdx.json from
# package.json and package-lock.json. What differs from run to run is left out, so two give the same bytes.
# Usage: scripts/release/sbom.sh VERSION FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?usage: scripts/release/sbom.sh VERSION FOLDER}
folder=$(cd "${2:?usage: scripts/release/sbom.sh VERSION FOLDER}" && pwd)

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
npm_side=$staging/verta-cdk8s # npm names the component after the folder
mkdir "$npm_side"

go -C tools/ci tool cyclonedx-gomod mod -json -licenses -short-purls -noserial -notimestamp \
  -output "$staging/go.json" "$PWD"
# What lies in this repository: itself, and generated bindings in the place of a module that is required by version.
go list -m -f '{{if or .Main .Replace}}{{.Path}} {{or .Version "v'"$version"'"}}{{end}}' all | sed '/^$/d' >"$staging/ours"

# npm describes nothing without a version, which package.json does not have.
node - "$version" "$npm_side" <<'JS'
const { readFileSync, writeFileSync } = require("fs");
const [version, folder] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json");
lock.version = lock.packages[""].version = version;
writeFileSync(`${folder}/package.json`, JSON.stringify({ ...read("package.json"), version }));
writeFileSync(`${folder}/package-lock.json`, JSON.stringify(lock));
JS
(cd "$npm_side" && npm sbom --sbom-format=cyclonedx --package-lock-only >"$staging/npm.json")

node - "$staging" "$folder" <<'JS'
const { readFileSync, writeFileSync } = require("fs");
const [staging, folder] = process.argv.slice(2);
const read = (file) => readFileSync(`${staging}/${file}`, "utf8");

const write = (side, bom) => {
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.tools.forEach((tool) => delete tool.hashes); // of the program, which each machine builds for itself
  writeFileSync(`${folder}/sbom-${side}.cdx.json`, JSON.stringify(bom, null, 2) + "\n");
};

// For what lies here the generator takes the version from the last tag or commit, and a hash to go with it.
const { version: made } = JSON.parse(read("go.json")).metadata.component;
const ours = new Map(read("ours").trim().split("\n").map((line) => line.split(" ")));
let text = read("go.json");
ours.forEach((version, path) => (text = text.replaceAll(`${path}@${made}`, `${path}@${version}`)));
const go = JSON.parse(text);
[go.metadata.component, ...go.components].filter(({ name }) => ours.has(name)).forEach((component) => {
  component.version = ours.get(component.name);
  delete component.hashes;
});
write("go", go);
write("npm", JSON.parse(read("npm.json")));
JS
