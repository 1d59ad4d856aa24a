#!/usr/bin/env bash
# Prints every image that the manifests in a folder run, once, with its digest where it is pinned: for a mirror, a scan.
# Usage: scripts/release/images.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
node - "${1:?usage: scripts/release/images.sh FOLDER}" <<'JS'
const { readdirSync, readFileSync } = require("fs");
const yaml = require("yaml");
const [folder] = process.argv.slice(2);
const images = new Set();
const collect = (value, key) => {
  if (["containers", "initContainers", "ephemeralContainers"].includes(key)) value.forEach(({ image }) => images.add(image));
  if (value && typeof value === "object") Object.entries(value).forEach(([key, value]) => collect(value, key));
};
for (const file of readdirSync(folder).filter((name) => name.endsWith(".k8s.yaml"))) {
  yaml.parseAllDocuments(readFileSync(`${folder}/${file}`, "utf8")).forEach((document) => collect(document.toJS()));
}
if (images.size === 0) throw new Error(`no image in ${folder}`);
console.log([...images].sort().join("\n"));
JS
