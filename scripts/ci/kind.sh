#!/usr/bin/env bash
# Proves the stacks on a cluster of kind: Kubernetes' own images instead of our processes, ingress-nginx instead of
# Traefik, and a network plugin that enforces NetworkPolicies. Needs Docker; `make e2e` does without.
# Usage: scripts/ci/kind.sh up | test | logs | down
set -euo pipefail
cd "$(dirname "$0")/../.."
name=verta
out=$PWD/out/kind
export KUBECONFIG=$out/kubeconfig PATH=$out/bin:$PATH

registry_image=docker.io/library/registry:3@sha256:1be55279f18a2fe1a74edf2664cac61c1bea305b7b4642dab412e7affdcb3e33
ingress_chart=https://github.com/kubernetes/ingress-nginx/releases/download/helm-chart-4.15.1/ingress-nginx-4.15.1.tgz
ingress_sha256=3eff0bd18151d6e6b1c441463410571443dda1ac78292cb189346628de784f0c

kind() { go -C tools/ci tool kind "$@"; }
helm() { go -C tools/ci/registry tool helm "$@"; }
install_chart() { helm upgrade --install --wait --timeout 3m --create-namespace "$@"; }
fetch() { curl --fail --silent --show-error --location --retry 10 --retry-all-errors --max-time 60 --output "$@"; }

up() {
  mkdir -p "$out/bin" "$out/volumes"
  make_cluster
  share_volumes
  serve_images
  install_ingress
  install_metrics
}

# make_cluster makes one node for what is the cluster's own, and two for pods, so that one can be drained. The version of
# kind decides the version of Kubernetes, by digest; kubectl is taken from there, so that both are the same.
make_cluster() {
  kind create cluster --name "$name" --wait 3m --config - <<YAML
kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
containerdConfigPatches: # where serve_images says which registry to ask
  - |-
    [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = "/etc/containerd/certs.d"
nodes:
  - role: control-plane
    extraMounts: &shared [{hostPath: $out/volumes, containerPath: /volumes}]
    extraPortMappings:
      - {containerPort: 80, hostPort: 8080, listenAddress: 127.0.0.1}
      - {containerPort: 443, hostPort: 8443, listenAddress: 127.0.0.1}
  - role: worker
    extraMounts: *shared
  - role: worker
    extraMounts: *shared
YAML
  docker cp "$name-control-plane:/usr/bin/kubectl" "$out/bin/kubectl"
}

# share_volumes keeps volumes in a folder that all nodes have. kind's lie on one node, which Redis could never leave.
share_volumes() {
  kubectl --namespace local-path-storage patch configmap local-path-config --type merge \
    --patch '{"data": {"config.json": "{\"nodePathMap\": [], \"sharedFileSystemPath\": \"/volumes\"}"}}'
  kubectl --namespace local-path-storage rollout restart deployment/local-path-provisioner
  kubectl --namespace local-path-storage rollout status deployment/local-path-provisioner --timeout 2m
}

# serve_images serves the stand-ins under the names of Verta's images. Loading them into the nodes is not enough: the
# development stack pulls always, and a node then asks the registry even for an image that it has.
serve_images() {
  docker run --detach --name "$name-registry" --network kind --publish 127.0.0.1:5001:5000 "$registry_image"
  fetch /dev/null http://127.0.0.1:5001/v2/
  go -C test/standin run ./cmd/images -push 127.0.0.1:5001
  local node
  for node in $(kind get nodes --name "$name"); do
    docker exec --interactive "$node" sh -c 'mkdir -p /etc/containerd/certs.d/ghcr.io && cat >/etc/containerd/certs.d/ghcr.io/hosts.toml' <<TOML
server = "https://ghcr.io"
[host."http://$name-registry:5000"]
  capabilities = ["pull", "resolve"]
TOML
  done
}

# install_ingress puts ingress-nginx on the node whose ports lead here.
install_ingress() {
  fetch "$out/ingress-nginx.tgz" "$ingress_chart"
  sha256sum --check --quiet - <<<"$ingress_sha256  $out/ingress-nginx.tgz"
  install_chart ingress-nginx "$out/ingress-nginx.tgz" --namespace ingress-nginx --values - <<YAML
controller:
  hostPort: {enabled: true}
  service: {type: ClusterIP}
  publishService: {enabled: false}
  extraArgs: {publish-status-address: localhost}
  updateStrategy: {type: Recreate}
  nodeSelector: {kubernetes.io/hostname: $name-control-plane}
  tolerations: [{key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}]
YAML
}

# install_metrics takes the chart from the Go module that the other test cluster compiles its metrics server from.
install_metrics() {
  local module=sigs.k8s.io/metrics-server
  go -C test/cluster/components/addons mod download "$module"
  install_chart metrics-server "$(go -C test/cluster/components/addons list -m -f '{{.Dir}}' "$module")/charts/metrics-server" \
    --namespace kube-system --set 'args={--kubelet-insecure-tls,--metric-resolution=10s}'
}

run_tests() {
  export VERTA_INGRESS_HTTP=127.0.0.1:8080 VERTA_INGRESS_HTTPS=127.0.0.1:8443
  go -C test/e2e test -count=1 -timeout=60m -v ./...
  # The next one makes installations of its own, the first of them where the last one left one.
  kubectl delete namespace verta-prod verta-dev --ignore-not-found --timeout=5m
  go -C test/delivery test -count=1 -timeout=30m -run 'Cluster|Kubectl' -v ./...
}

down() {
  docker exec "$name-control-plane" find /volumes -mindepth 1 -delete || true # their owners are not us
  kind delete cluster --name "$name"
  docker rm --force "$name-registry"
  rm -rf "$out"
}

case ${1:-} in
  up) up ;;
  test) run_tests ;;
  logs) kind export logs --name "$name" "$out/logs" ;;
  down) down ;;
  *) sed -n 's/^# \(Usage.*\)/\1/p' "$0" >&2; exit 2 ;;
esac
