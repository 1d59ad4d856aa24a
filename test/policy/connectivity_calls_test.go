package policy

import (
	"cmp"
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/mattfenwick/cyclonus/pkg/matcher"
	"github.com/stretchr/testify/assert"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/util/intstr"

	"github.com/niekcandaele/verta-cdk8s/apps"
	"github.com/niekcandaele/verta-cdk8s/constructs"
)

// The rules here know nothing of the table of connections: they read from the manifest who will call whom, and hold the
// policies against that, in both directions. So a program that is told of an address that it cannot reach is found, and
// so is an opening that nobody uses.

// call is a connection that somebody is going to make.
type call struct {
	// why is what in the manifest says so, for messages.
	why      string
	from, to *matcher.TrafficPeer
	// caller and answerer are the workloads at the ends, where they are of the stack.
	caller, answerer *workload
	port             int
	protocol         corev1.Protocol
}

func (c call) traffic() *matcher.Traffic {
	return traffic(c.from, c.to, c.answerer, c.port, c.protocol)
}

// notCalled are variables that hold an address which the program itself does not connect to.
var notCalled = map[string]string{
	"FRONTEND_URL":    "it is put into links, which people open",
	"ML_SERVICE_HOST": "it is what the service listens on",
}

// credentialsOf are variables that hold no address, but make the program call a service whose address it knows.
var credentialsOf = map[string]string{
	"DATABASE_URL":       "database",
	"DISCORD_BOT_TOKEN":  "internet",
	"GEMINI_API_KEY":     "internet",
	"OPENROUTER_API_KEY": "internet",
	"SENTRY_DSN":         "internet",
}

func TestEveryCallHasOnePathAndEveryPathACaller(t *testing.T) {
	stacks, made := 0, 0
	for _, s := range everyStack(t) {
		if engine(s) == nil {
			continue
		}
		calls, faults := callsOf(s)
		faults = append(faults, pathFaults(s, calls)...)
		faults = append(faults, callerFaults(s, calls)...)
		assert.Empty(t, faults, s.name)
		stacks, made = stacks+1, made+len(calls)
	}
	t.Logf("%d calls of %d stacks with policies", made, stacks)
}

// Addresses are checked in stacks without policies too: a URL of a Service that is not there fails anywhere.
func TestEveryAddressIsThatOfAService(t *testing.T) {
	for _, s := range everyStack(t) {
		_, faults := callsOf(s)
		assert.Empty(t, faults, s.name)
	}
}

func TestCallsCanBeWrong(t *testing.T) {
	base := prod(t)
	for _, row := range []struct {
		name   string
		change func(s *stack)
		want   string
	}{
		{"a port that the Service does not have", func(s *stack) {
			set(t, configOf(t, *s, "backend"), "http://verta-ml:8001", "data", "ML_SERVICE_URL")
		}, "Deployment/verta-backend: ML_SERVICE_URL=http://verta-ml:8001: Service/verta-ml has no port 8001"},
		{"a Service that is not there", func(s *stack) {
			set(t, configOf(t, *s, "backend"), "verta-cache", "data", "REDIS_HOST")
		}, "Deployment/verta-backend: REDIS_HOST=verta-cache: the stack has no Service verta-cache"},
		{"a caller that nobody let out", func(s *stack) {
			set(t, configOf(t, *s, "ml"), "http://verta-redis:6379", "data", "ML_SERVICE_CACHE_URL")
		}, "Deployment/verta-ml: ML_SERVICE_CACHE_URL=http://verta-redis:6379: 0 rules of Deployment/verta-ml let it out"},
		{"a caller that nobody lets in", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-backend"), []any{}, "spec", "ingress")
		}, "Deployment/verta-frontend: BACKEND_URL=http://verta-backend:25000: 0 rules of Deployment/verta-backend let it in"},
		{"the same said twice", func(s *stack) {
			again := object(t, *s, "NetworkPolicy", "verta-ml").DeepCopy()
			again.SetName("verta-ml-again")
			s.objects = append(s.objects, again)
		}, "Deployment/verta-backend: ML_SERVICE_URL=http://verta-ml:8000: 2 rules of Deployment/verta-ml let it in"},
		{"policies by a Service's port that is not the pod's", func(s *stack) {
			set(t, object(t, *s, "Service", "verta-ml"), int64(80), "spec", "ports", 0, "port")
			set(t, configOf(t, *s, "backend"), "http://verta-ml", "data", "ML_SERVICE_URL")
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), int64(80), "spec", "ingress", 0, "ports", 0, "port")
		}, "Deployment/verta-backend: ML_SERVICE_URL=http://verta-ml: 0 rules of Deployment/verta-ml let it in"},
		{"nobody is told of the ML service", func(s *stack) {
			delete(configOf(t, *s, "backend").Object["data"].(map[string]any), "ML_SERVICE_URL")
		}, "NetworkPolicy/verta-ml: opens 8000/TCP to Deployment/verta-ml for nobody's use"},
		{"nobody scrapes any more", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-frontend"), map[string]any{}, "spec", "template", "metadata", "annotations")
		}, "NetworkPolicy/verta-frontend: opens 3000/TCP to Deployment/verta-frontend for nobody's use"},
		{"no ingress any more", func(s *stack) { s.objects = dropped(s.objects, "Ingress", "verta") },
			"NetworkPolicy/verta-backend: opens 25000/TCP to Deployment/verta-backend for nobody's use"},
		{"no database any more", func(s *stack) {
			set(t, object(t, *s, "Deployment", "verta-ml"), []any{}, "spec", "template", "spec", "containers", 0, "env")
		}, "NetworkPolicy/verta-ml: opens 4000/TCP from Deployment/verta-ml for nobody's use"},
		{"every port", func(s *stack) {
			set(t, object(t, *s, "NetworkPolicy", "verta-ml"), []any{}, "spec", "ingress", 0, "ports")
		}, "NetworkPolicy/verta-ml: opens every port to Deployment/verta-ml"},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := spoiled(base, row.change)
			calls, faults := callsOf(s)
			faults = append(faults, pathFaults(s, calls)...)
			faults = append(faults, callerFaults(s, calls)...)
			assert.Contains(t, strings.Join(faults, "\n"), row.want)
		})
	}
}

// Policies name the port of the pod, whatever that of the Service is.
func TestPoliciesGoByThePortOfThePod(t *testing.T) {
	s := spoiled(prod(t), func(s *stack) {
		set(t, object(t, *s, "Service", "verta-ml"), int64(80), "spec", "ports", 0, "port")
		set(t, configOf(t, *s, "backend"), "http://verta-ml", "data", "ML_SERVICE_URL")
	})
	calls, faults := callsOf(s)
	assert.Empty(t, slices.Concat(faults, pathFaults(s, calls), callerFaults(s, calls)))
}

// A frontend whose pages come from another host than the backend's Service must be let out to it, and only then.
func TestAnAPIElsewhereIsReached(t *testing.T) {
	for address, port := range map[string]int{
		"https://api.verta.app":                                   443,
		"http://api.verta.app:8080":                               8080,
		"https://verta-backend.corp.com":                          443,
		"http://verta-backend.verta-prod:25000":                   0,
		"http://verta-backend.verta-prod.svc.cluster.local:25000": 0,
	} {
		v := apps.Prod()
		v.Frontend.Config.APIURL = address
		s := synthesize(t, "prod-with-api-elsewhere", v)
		calls, faults := callsOf(s)
		assert.Empty(t, slices.Concat(faults, pathFaults(s, calls), callerFaults(s, calls)), address)
		out := slices.ContainsFunc(calls, func(c call) bool {
			return c.caller != nil && c.caller.component == "frontend" && c.answerer == nil && c.port != 53
		})
		assert.Equal(t, port != 0, out, address)
	}
}

// callsOf are the connections that the manifest speaks of: addresses and credentials in variables, the backends of the
// Ingresses, and the annotations and ports for Prometheus. Faults are addresses that lead nowhere.
func callsOf(s stack) (calls []call, faults []string) {
	all := peers(s)
	for _, w := range everybody(s) {
		own := all[w.component]
		seen := map[string]bool{}
		for _, c := range w.containers() {
			variables := environment(s, c)
			for _, name := range slices.Sorted(maps.Keys(variables)) {
				if w.component == "migration" && name != "DATABASE_URL" {
					continue // the configuration module insists on them; nothing in the Job calls anybody with them
				}
				for _, a := range addressesIn(variables, name) {
					if seen[a.why] {
						continue // the same variable in another container of the pod
					}
					seen[a.why] = true
					found, problem := a.callFrom(s, all, own)
					if problem != "" {
						faults = append(faults, fault(s, w.id(), "%s: %s; take the Endpoint of a construct", a.why, problem))
					}
					calls = append(calls, found...)
				}
			}
		}
		// Everybody may resolve names; Redis does not need to, and is given no rule of its own for that.
		for _, server := range slices.Concat(all["dns"].at, nodeDNS(s, all)) {
			names := call{why: w.id() + ": names", from: own.at[0], to: server, caller: own.pod, port: 53, protocol: corev1.ProtocolUDP}
			long := names
			long.protocol = corev1.ProtocolTCP // for long answers
			calls = append(calls, names, long)
		}
		for name, number := range map[string]int{
			"metadata": credentialsPort(s, constructs.CloudIdentityGKE, 80), "gke-node": credentialsPort(s, constructs.CloudIdentityGKE, 988),
			"eks-agent": credentialsPort(s, constructs.CloudIdentityEKS, 80),
		} {
			for _, server := range all[name].at {
				if number != 0 {
					calls = append(calls, call{
						why: w.id() + ": cloud credentials", from: own.at[0], to: server, caller: own.pod, port: number, protocol: corev1.ProtocolTCP,
					})
				}
			}
		}
		for _, c := range w.containers() {
			for _, p := range c.Ports {
				if p.Name != "metrics" {
					continue
				}
				for _, from := range all["prometheus"].at {
					calls = append(calls, own.answers(w.id()+": port "+p.Name, from, int(p.ContainerPort)))
				}
			}
		}
		if a := s.values.Backend.Autoscaling; w.component == "redis" && a != nil && a.Queues != nil {
			for _, from := range all["keda"].at {
				calls = append(calls, own.answers(w.id()+": ScaledObject", from, int(w.main().Ports[0].ContainerPort)))
			}
		}
		if port, err := strconv.Atoi(w.pod.Annotations["prometheus.io/port"]); err == nil && w.pod.Annotations["prometheus.io/scrape"] == "true" {
			for _, from := range all["prometheus"].at {
				calls = append(calls, own.answers(w.id()+": prometheus.io/port", from, port))
			}
		}
	}
	fromUsers, wrong := callsOfIngresses(s, all)
	return append(calls, fromUsers...), append(faults, wrong...)
}

// credentialsPort is where pods ask for cloud credentials of a kind; 0 where they do not.
func credentialsPort(s stack, kind string, port int) int {
	if identity(s) != kind {
		return 0
	}
	return port
}

// answers is a call of somebody outside to a pod of the stack.
func (p peer) answers(why string, from *matcher.TrafficPeer, port int) call {
	return call{why: why, from: from, to: p.at[0], answerer: p.pod, port: port, protocol: corev1.ProtocolTCP}
}

// nodeDNS is where NodeLocal DNSCache answers, unless the values name other servers.
func nodeDNS(s stack, all map[string]peer) []*matcher.TrafficPeer {
	if isSet(s.values.NetworkPolicies.DNS) {
		return nil
	}
	return all["node-dns"].at
}

// address is what a variable tells a program to call.
type address struct {
	why  string
	host string
	port int
	// peer in place of a host, where the variable is a credential.
	peer string
}

func (a address) isNumber() bool {
	_, err := netip.ParseAddr(a.host)
	return err == nil
}

// addressesIn are those of one variable: a URL, a host with the port that goes with it, or a credential.
func addressesIn(variables map[string]variable, name string) []address {
	v := variables[name]
	why := name + "=" + v.value
	if _, known := notCalled[name]; known {
		return nil
	}
	if to, known := credentialsOf[name]; known {
		return []address{{why: name, peer: to}}
	}
	if base, isHost := strings.CutSuffix(name, "_HOST"); isHost {
		port, _ := strconv.Atoi(variables[base+"_PORT"].value)
		return []address{{why: why, host: v.value, port: port}}
	}
	if u, err := url.Parse(v.value); err == nil && u.Scheme != "" && u.Host != "" {
		port, _ := strconv.Atoi(cmp.Or(u.Port(), map[string]string{"http": "80", "https": "443", "redis": "6379", "mysql": "4000"}[u.Scheme]))
		return []address{{why: why, host: u.Hostname(), port: port}}
	}
	return nil
}

// callFrom are the calls that the address makes a pod make.
func (a address) callFrom(s stack, all map[string]peer, from peer) (calls []call, problem string) {
	to := func(p peer, port int) {
		for _, at := range p.at {
			calls = append(calls, call{
				why: from.pod.id() + ": " + a.why, from: from.at[0], to: at, caller: from.pod, answerer: p.pod,
				port: port, protocol: corev1.ProtocolTCP,
			})
		}
	}
	service, isName := serviceNamed(s, a.host)
	switch {
	case a.peer == "database":
		to(all["database"], databasePort(s))
	case a.peer != "":
		to(all[a.peer], 443)
	case isName && service == nil:
		return nil, "the stack has no Service " + a.host
	case service != nil:
		answerers := backends(s, all, *service)
		port := servicePort(*service, a.port, "")
		if port == nil {
			return nil, fmt.Sprintf("Service/%s has no port %d", service.Name, a.port)
		}
		for _, p := range answerers {
			to(p, targetPort(*port, p))
		}
		if len(answerers) == 0 {
			return nil, "Service/" + service.Name + " has no pods"
		}
	case strings.HasPrefix(a.why, "RCLONE_S3_ENDPOINT"):
		to(all["backup-store"], a.port)
	case strings.HasPrefix(a.why, "REDIS_HOST"):
		to(all["redis-outside"], a.port)
	case a.isNumber():
		to(addressPeer("", a.host), a.port)
	default:
		to(all["internet"], a.port)
	}
	return calls, ""
}

// serviceNamed is the Service that a host is the name of, alone or with its namespace. A name without dots can be
// nothing else.
func serviceNamed(s stack, host string) (service *corev1.Service, isName bool) {
	name, rest, _ := strings.Cut(host, ".")
	if _, err := netip.ParseAddr(host); err == nil {
		return nil, false
	}
	for _, one := range typed[corev1.Service](s, "Service") {
		if one.Name == name && (rest == "" || rest == one.Namespace || strings.HasPrefix(rest, one.Namespace+".svc")) {
			return &one, true
		}
	}
	return nil, rest == ""
}

// backends are the pods that a Service leads to.
func backends(s stack, all map[string]peer, service corev1.Service) []peer {
	var found []peer
	for _, w := range workloads(s) {
		if w.namespace == service.Namespace && selects(service.Spec.Selector, w.pod.Labels) {
			found = append(found, all[w.component])
		}
	}
	return found
}

// servicePort is the port of a number or name.
func servicePort(service corev1.Service, number int, name string) *corev1.ServicePort {
	i := slices.IndexFunc(service.Spec.Ports, func(p corev1.ServicePort) bool {
		return (name != "" && p.Name == name) || (name == "" && int(p.Port) == number)
	})
	if i < 0 {
		return nil
	}
	return &service.Spec.Ports[i]
}

// targetPort is the number of a Service's port at a pod.
func targetPort(p corev1.ServicePort, to peer) int {
	switch {
	case p.TargetPort.Type == intstr.String:
		number, _ := containerPort(to.pod.pod.Spec, p.TargetPort.StrVal, 0)
		return number
	case p.TargetPort.IntVal != 0:
		return int(p.TargetPort.IntVal)
	default:
		return int(p.Port)
	}
}

// callsOfIngresses are those of the controller, or of the Gateway, to the pods of every Service that an Ingress or an
// HTTPRoute leads to, and those of a way in that is no part of the stack.
func callsOfIngresses(s stack, all map[string]peer) (calls []call, faults []string) {
	services := map[string]corev1.Service{}
	for _, service := range typed[corev1.Service](s, "Service") {
		services[service.Name] = service
	}
	seen := map[string]bool{}
	add := func(id string, to networkingv1.IngressServiceBackend) {
		service, ok := services[to.Name]
		port := servicePort(service, int(to.Port.Number), to.Port.Name)
		key := fmt.Sprintf("%s:%d%s", to.Name, to.Port.Number, to.Port.Name)
		if seen[key] {
			return
		}
		seen[key] = true
		if !ok || port == nil {
			faults = append(faults, fault(s, id, "leads to %s, which is no port of a Service", key))
			return
		}
		for _, p := range backends(s, all, service) {
			for _, from := range all["ingress"].at {
				calls = append(calls, p.answers(id+": "+to.Name, from, targetPort(*port, p)))
			}
		}
	}
	for _, ingress := range typed[networkingv1.Ingress](s, "Ingress") {
		for _, to := range ingressBackends(ingress) {
			add("Ingress/"+ingress.Name, to)
		}
	}
	for _, to := range httpBackends(s) {
		add("HTTPRoute", to)
	}
	for _, component := range []string{"frontend", "backend"} {
		if p := all[component]; ownWayIn(s) && p.pod != nil {
			for _, from := range all["ingress"].at {
				calls = append(calls, p.answers("a way in of one's own: "+component, from, int(p.pod.main().Ports[0].ContainerPort)))
			}
		}
	}
	return calls, faults
}

// ingressBackends are the Services of all paths, those of a load balancer's actions too; albFaults tells of actions that
// cannot be read.
func ingressBackends(ingress networkingv1.Ingress) []networkingv1.IngressServiceBackend {
	var found []networkingv1.IngressServiceBackend
	for _, r := range ingress.Spec.Rules {
		for _, p := range r.HTTP.Paths {
			if p.Backend.Service.Port.Name != useAnnotation {
				found = append(found, *p.Backend.Service)
				continue
			}
			action, err := albActionOf(ingress, p.Backend.Service.Name)
			if err != nil || action.ForwardConfig == nil {
				continue
			}
			for _, group := range action.ForwardConfig.TargetGroups {
				port := networkingv1.ServiceBackendPort{Name: group.ServicePort.StrVal, Number: group.ServicePort.IntVal}
				if number, err := strconv.Atoi(group.ServicePort.StrVal); err == nil { // the controller takes "25000" for a number
					port = networkingv1.ServiceBackendPort{Number: int32(number)}
				}
				found = append(found, networkingv1.IngressServiceBackend{Name: group.ServiceName, Port: port})
			}
		}
	}
	return found
}
