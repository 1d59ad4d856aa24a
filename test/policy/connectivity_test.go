package policy

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// connections say who can open a connection to whom where the policies are on. Rows call, columns answer; a cell lists
// the ports that are open, and every other port is closed:
//
//	S    the port of the column's own service
//	I    the same, where the stack has an ingress or a Gateway, or the values say where requests come from
//	M    the same, where Prometheus scrapes it
//	Q    the same, where KEDA scales the backend by its queues
//	T    9121, where there is an exporter
//	dns  53, over UDP and TCP; n the same, where the values leave the DNS servers to the default
//	web  443
//	D    the database's port; d the same, where the values do not say at which addresses the database is
//	X    the port of a Redis outside; x the same, where the values do not say at which addresses it is
//	B    the port of the store for backups; b the same, where the values do not say at which addresses it is
//	A    the port of an API elsewhere, where the frontend is told to read its pages' data from one
//	G    80, where pods get Google's credentials; K 988 likewise, without Dataplane V2; E 80, where they get AWS'
//	.    none
//	-    no matter of ours: neither end is a pod of the stack
//
// So ml and redis answer nobody but the backend (but Prometheus has the ports of ml and of Redis' exporter, where they
// are scraped, KEDA that of Redis, where it measures the queues, and the backup copies Redis), and nobody asks
// the Kubernetes API for anything. A d, x or b is the price of not saying where the database is: its port is open to
// whatever listens there, except at link-local addresses. The kubelet's probes are not in the table: they come from the
// pod's own node, which no policy keeps out. Where IPv6 is used, internet, api, database and redis-outside have IPv6
// addresses too; elsewhere no IPv6 address is reached.
const connections = `
from           frontend  backend  ml  redis  migration  redis-backup  dns      node-dns  database  redis-outside  backup-store  internet  internet6  api  metadata  metadata6  gke-node  eks-agent  neighbor  namesake
ingress        I         I        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
prometheus     M         M        M   T      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
keda           .         .        .   Q      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
frontend       .         S        .   .      .          .             dns      n         .         .              .             A         .          .    G         .          K         E          .         .
backend        .         .        S   S      .          .             dns,d,x  n         D,x       X,d            d,x           web,d,x   .          d,x  G         .          K         E          d,x       d,x
ml             .         .        .   .      .          .             dns,d    n         D         d              d             web,d     .          d    G         .          K         E          d         d
redis          .         .        .   .      .          .             dns      n         .         .              .             .         .          .    G         .          K         E          .         .
migration      .         .        .   .      .          .             dns,d    n         D         d              d             d         .          d    G         .          K         E          d         d
redis-backup   .         .        .   S      .          .             dns,b    n         b         b              B             b         .          b    G         .          K         E          b         b
dns            .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
database       .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
redis-outside  .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
backup-store   .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
internet       .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
internet6      .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
api            .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
metadata       .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
neighbor       .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
namesake       .         .        .   .      .          .             -        -         -         -              -             -         -          -    -         -          -         -          -         -
`

// otherPorts are tried besides those that the table speaks of: what attackers look for, and what answers on nodes.
var otherPorts = []int{22, 53, 80, 443, 988, 2379, 3000, 4000, 6379, 6443, 8000, 8080, 9090, 9121, 10250, 25000}

func TestConnectionsAreThoseOfTheTable(t *testing.T) {
	stacks, asked := 0, 0
	for _, s := range everyStack(t) {
		if engine(s) == nil {
			continue
		}
		faults, n := connectionFaults(s)
		assert.Empty(t, faults, s.name)
		stacks, asked = stacks+1, asked+n
	}
	t.Logf("%d connections of %d stacks with policies", asked, stacks)
	assert.Greater(t, stacks, 10, "stacks with policies: too few to say much")
}

// What each stack turns on must be there too: a table whose letters never mean anything would prove nothing.
func TestTheTablesLettersMeanSomething(t *testing.T) {
	used := map[string]bool{}
	for _, s := range everyStack(t) {
		if engine(s) == nil {
			continue
		}
		all := peers(s)
		for _, row := range tableOf(connections) {
			for column, cell := range row {
				for _, letter := range cell {
					if to, ok := all[column]; ok && len(openPorts(s, to, []string{letter})) > 0 {
						used[letter] = true
					}
				}
			}
		}
	}
	assert.Subset(t, slices.Collect(maps.Keys(used)), []string{
		"S", "I", "M", "dns", "n", "web", "D", "d", "X", "x", "A", "G", "K", "E", "Q", "T", "B", "b",
	})
}

func TestConnectionsCanBeWrong(t *testing.T) {
	base := prod(t)
	everybody := map[string]any{"ports": []any{map[string]any{"port": int64(6379), "protocol": "TCP"}}}
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"no policy for redis", func(s *stack) { s.objects = dropped(s.objects, "NetworkPolicy", "verta-redis") },
			"backend -> redis: . is open, the table says 6379/TCP"},
		{"redis open to everybody", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-redis"), []any{everybody}, "spec", "ingress")
		}, "neighbor -> redis: 6379/TCP is open, the table says ."},
		{"callers by their component alone", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), map[string]any{labelComponent: "backend"},
				"spec", "ingress", 0, "from", 0, "podSelector", "matchLabels")
		}, "namesake -> ml: 8000/TCP is open, the table says ."},
		{"any namespace scrapes", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), map[string]any{}, "spec", "ingress", 1, "from", 0, "namespaceSelector")
		}, "namesake -> ml: 8000/TCP is open, the table says ."},
		{"the port of a Service in place of the pod's", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), int64(80), "spec", "ingress", 0, "ports", 0, "port")
		}, "backend -> ml: . is open, the table says 8000/TCP"},
		{"HTTPS to private addresses too", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-backend"), []any{}, "spec", "egress", 3, "to", 0, "ipBlock", "except")
		}, "backend -> api: 4000/TCP 443/TCP is open, the table says 4000/TCP"},
		{"a database that may be at link-local addresses", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), []any{}, "spec", "egress", 1, "to", 0, "ipBlock", "except")
		}, "ml -> metadata: 4000/TCP is open, the table says ."},
		{"a policy without egress", func(s *stack) {
			s.objects = dropped(s.objects, "NetworkPolicy", "verta-default-deny")
			set(t, object(t, *s, "NetworkPolicy", "verta-frontend"), []any{"Ingress"}, "spec", "policyTypes")
		}, "frontend -> metadata: "},
		{"a component that the table does not know", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), "search", "spec", "template", "metadata", "labels", labelComponent)
		}, "search is not in the table"},
	} {
		t.Run(row.name, func(t *testing.T) {
			faults, _ := connectionFaults(spoiled(base, row.change))
			assert.Contains(t, strings.Join(faults, "\n"), row.want)
		})
	}
}

// The addresses that the values take out of a block stay closed.
func TestExceptionsAreClosed(t *testing.T) {
	v := apps.Prod()
	v.NetworkPolicies.Database = constructs.Peer{CIDRs: []string{"10.2.0.0/16"}, ExceptCIDRs: []string{"10.2.3.0/24"}}
	s := synthesize(t, "prod-with-exception", v)
	backend := peers(s)["backend"]
	for address, want := range map[string]bool{"10.2.2.1": true, "10.2.3.1": false, "10.3.0.1": false} {
		allowed := engine(s).IsTrafficAllowed(traffic(backend.at[0], addressPeer("", address).at[0], nil, 4000, corev1.ProtocolTCP)).IsAllowed()
		assert.Equal(t, want, allowed, address)
	}
}

// Without policies everything is open, to whoever is in the cluster: the table holds because of the policies.
func TestWithoutPoliciesNothingIsClosed(t *testing.T) {
	dev := stackNamed(t, "dev")
	require.Nil(t, engine(dev))
	v := dev.values
	v.NetworkPolicies.Enabled = true
	s := synthesize(t, "dev-with-policies", v)
	faults, _ := connectionFaults(s)
	assert.Empty(t, faults)
	s.objects = slices.DeleteFunc(s.objects, func(o *unstructured.Unstructured) bool {
		return o.GetKind() == "NetworkPolicy" && o.GetName() != "verta-redis"
	})
	faults, _ = connectionFaults(s)
	everything := fault(s, "neighbor -> frontend", "%s is open, the table says .; %s", listed(everyPort(s)), connectionFix)
	assert.Contains(t, faults, everything)
}

const connectionFix = "compare constructs/networkpolicy.go and the Edges of both constructs, or change the table on purpose"

// connectionFaults are the cells of the table that the policies do not keep, and the number of connections that were
// tried: each at every port, with TCP and UDP, between all addresses of the two.
func connectionFaults(s stack) (faults []string, tried int) {
	table, all, policies, ports := tableOf(connections), peers(s), engine(s), everyPort(s)
	for name, p := range all {
		if _, known := table[name]; p.pod != nil && !known {
			faults = append(faults, fault(s, p.pod.id(), "its component %s is not in the table of connections; add a row and a column", name))
		}
	}
	for _, from := range slices.Sorted(maps.Keys(table)) {
		for _, to := range slices.Sorted(maps.Keys(table[from])) {
			caller, answerer := all[from], all[to]
			cell := table[from][to]
			if len(caller.at) == 0 || len(answerer.at) == 0 || slices.Equal(cell, []string{"-"}) {
				continue // no such component in this stack, or nobody's business
			}
			want := openPorts(s, answerer, cell)
			for _, source := range caller.at {
				for _, destination := range answerer.at {
					var open []string
					for _, port := range ports {
						number, protocol := portOf(port)
						tried++
						if policies.IsTrafficAllowed(traffic(source, destination, answerer.pod, number, protocol)).IsAllowed() {
							open = append(open, port)
						}
					}
					if !slices.Equal(want, open) {
						faults = append(faults, fault(s, from+" -> "+to, "%s is open, the table says %s; %s", listed(open), listed(want), connectionFix))
					}
				}
			}
		}
	}
	return slices.Compact(faults), tried
}

// tableOf reads a table: rows, and in each the words of every column's cell.
func tableOf(text string) map[string]map[string][]string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	header := strings.Fields(lines[0])
	table := map[string]map[string][]string{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		if len(cells) != len(header) {
			panic(fmt.Sprintf("the row %q has %d cells, the header %d", line, len(cells), len(header)))
		}
		table[cells[0]] = map[string][]string{}
		for i, cell := range cells[1:] {
			table[cells[0]][header[i+1]] = strings.Split(cell, ",")
		}
	}
	return table
}

// openPorts are what a cell's letters mean in the column of a peer, as "8000/TCP", sorted.
func openPorts(s stack, to peer, cell []string) []string {
	policies := s.values.NetworkPolicies
	redisOutside := workloadOf(s, "redis") == nil
	open := map[string]bool{}
	add := func(condition bool, port int, protocols ...string) {
		for _, protocol := range protocols {
			if condition {
				open[fmt.Sprintf("%d/%s", port, protocol)] = true
			}
		}
	}
	own := 0
	if to.pod != nil && len(to.pod.main().Ports) > 0 {
		own = int(to.pod.main().Ports[0].ContainerPort)
	}
	for _, letter := range cell {
		switch letter {
		case ".", "-":
		case "S":
			add(true, own, "TCP")
		case "I":
			add(s.values.Ingress.Enabled == nil || *s.values.Ingress.Enabled || s.values.Gateway.Enabled || ownWayIn(s), own, "TCP")
		case "M":
			add(scraped(s, to.name), own, "TCP")
		case "Q":
			a := s.values.Backend.Autoscaling
			add(a != nil && a.Queues != nil, own, "TCP")
		case "T":
			exporter := s.values.Redis.Exporter.Enabled
			add(exporter != nil && *exporter || exporter == nil && s.values.Monitoring.Enabled, 9121, "TCP")
		case "dns":
			add(true, 53, "TCP", "UDP")
		case "n":
			add(!isSet(policies.DNS), 53, "TCP", "UDP")
		case "web":
			add(true, 443, "TCP")
		case "D":
			add(true, databasePort(s), "TCP")
		case "d":
			add(!isSet(policies.Database), databasePort(s), "TCP")
		case "X":
			add(redisOutside, redisOutsidePort(s), "TCP")
		case "x":
			add(redisOutside && !isSet(policies.ExternalRedis), redisOutsidePort(s), "TCP")
		case "G":
			add(identity(s) == constructs.CloudIdentityGKE, 80, "TCP")
		case "K":
			add(identity(s) == constructs.CloudIdentityGKE, 988, "TCP")
		case "E":
			add(identity(s) == constructs.CloudIdentityEKS, 80, "TCP")
		case "B":
			port := backupStorePort(s)
			add(port != 0, port, "TCP")
		case "b":
			port := backupStorePort(s)
			add(port != 0 && !isSet(policies.BackupStore), port, "TCP")
		case "A":
			port := apiElsewhere(s)
			add(port != 0, port, "TCP")
		default:
			panic("the table of connections does not explain " + letter)
		}
	}
	return slices.Sorted(maps.Keys(open))
}

// ownWayIn tells whether requests come in by what is no part of the stack.
func ownWayIn(s stack) bool {
	v := s.values
	return v.Ingress.Enabled != nil && !*v.Ingress.Enabled && !v.Gateway.Enabled && isSet(v.NetworkPolicies.IngressController)
}

// everyPort is tried on every connection.
func everyPort(s stack) []string {
	ports := map[string]bool{}
	for _, port := range append(slices.Clone(otherPorts), databasePort(s), redisOutsidePort(s), max(1, apiElsewhere(s)), max(1, backupStorePort(s))) {
		ports[fmt.Sprintf("%d/TCP", port)] = true
		ports[fmt.Sprintf("%d/UDP", port)] = true
	}
	return slices.Sorted(maps.Keys(ports))
}

func portOf(text string) (number int, protocol corev1.Protocol) {
	if _, err := fmt.Sscanf(strings.Replace(text, "/", " ", 1), "%d %s", &number, &protocol); err != nil {
		panic(err)
	}
	return number, protocol
}

func listed(ports []string) string {
	if len(ports) == 0 {
		return "."
	}
	return strings.Join(ports, " ")
}

// What the values ask for, said apart from the library that is to make it.

// identity is what the pods get cloud credentials from; the samples give it to all pods or none.
func identity(s stack) string { return s.values.Backend.CloudIdentity }

func databasePort(s stack) int {
	if s.values.Database.Port != 0 {
		return s.values.Database.Port
	}
	return 4000
}

func redisOutsidePort(s stack) int {
	if s.values.Redis.External.Port != 0 {
		return s.values.Redis.External.Port
	}
	return 6379
}

// backupStorePort is that of the store that backups go to; 0 where they go to no store.
func backupStorePort(s stack) int {
	backup := s.values.Redis.Backup
	u, err := url.Parse(backup.S3.Endpoint)
	if !backup.Enabled || err != nil || u.Host == "" {
		return 0
	}
	if port, err := strconv.Atoi(u.Port()); err == nil {
		return port
	}
	return map[string]int{"http": 80, "https": 443}[u.Scheme]
}

// apiElsewhere is the port of the host that the frontend reads its pages' data from; 0 where that is the backend.
func apiElsewhere(s stack) int {
	u, err := url.Parse(s.values.Frontend.Config.APIURL)
	if err != nil || u.Host == "" {
		return 0
	}
	if service, _ := serviceNamed(s, u.Hostname()); service != nil {
		return 0
	}
	if port, err := strconv.Atoi(u.Port()); err == nil {
		return port
	}
	return map[string]int{"http": 80, "https": 443}[u.Scheme]
}

// scraped tells whether a component's metrics are asked for and served: the published images have none.
func scraped(s stack, component string) bool {
	enabled := map[string]bool{
		"backend": s.values.Backend.Metrics.Enabled, "frontend": s.values.Frontend.Metrics.Enabled, "ml": s.values.ML.Metrics.Enabled,
	}
	return enabled[component] && s.values.Global.ImageSet != constructs.ImagesPublished
}
