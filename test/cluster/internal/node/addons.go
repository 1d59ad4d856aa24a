package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/client-go/dynamic"
)

// startAddons starts what a cluster is expected to have besides Kubernetes. They run beside the pods and not as such,
// so that they need no images.
func (c *cluster) startAddons(ctx context.Context) error {
	return errors.Join(c.startDNS(), c.startMetrics(ctx), c.startIngress(ctx), c.startStorage(ctx))
}

func (c *cluster) startDNS() error {
	corefile := fmt.Sprintf(`.:53 {
  bind %[1]s
  errors
  kubernetes cluster.local in-addr.arpa {
    endpoint https://%[1]s:6443
    kubeconfig %[2]s
  }
  cache 5
}
`, address, c.Path("inside.kubeconfig"))
	return errors.Join(c.write("Corefile", corefile), c.start("coredns", "coredns", "-conf", c.Path("Corefile")))
}

// startMetrics starts the metrics server, and tells the API server where it is: a Service without a selector.
func (c *cluster) startMetrics(ctx context.Context) error {
	const name, namespace, port = "metrics-server", "kube-system", 4443
	if err := c.start(name, name,
		"--kubeconfig="+c.Path("inside.kubeconfig"),
		"--authentication-kubeconfig="+c.Path("inside.kubeconfig"),
		"--authorization-kubeconfig="+c.Path("inside.kubeconfig"),
		fmt.Sprintf("--secure-port=%d", port), "--bind-address="+address, "--cert-dir="+c.Path("pki/metrics"),
		"--kubelet-insecure-tls", "--kubelet-preferred-address-types=InternalIP",
		"--metric-resolution=10s", "--kubelet-request-timeout=5s", // the shortest that it takes; 60s by default
	); err != nil {
		return err
	}
	if _, err := c.client.CoreV1().Services(namespace).Create(ctx, &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: name},
		Spec:       corev1.ServiceSpec{Ports: []corev1.ServicePort{{Name: "https", Port: 443, TargetPort: intstr.FromInt32(port)}}},
	}, metav1.CreateOptions{}); err != nil {
		return err
	}
	if _, err := c.client.DiscoveryV1().EndpointSlices(namespace).Create(ctx, &discoveryv1.EndpointSlice{
		ObjectMeta:  metav1.ObjectMeta{Name: name, Labels: map[string]string{discoveryv1.LabelServiceName: name}},
		AddressType: discoveryv1.AddressTypeIPv4,
		Ports:       []discoveryv1.EndpointPort{{Name: new("https"), Port: new(int32(port))}},
		Endpoints:   []discoveryv1.Endpoint{{Addresses: []string{address}}},
	}, metav1.CreateOptions{}); err != nil {
		return err
	}
	objects, err := dynamic.NewForConfig(c.rest)
	if err != nil {
		return err
	}
	_, err = objects.Resource(schema.GroupVersionResource{Group: "apiregistration.k8s.io", Version: "v1", Resource: "apiservices"}).
		Create(ctx, &unstructured.Unstructured{Object: map[string]any{
			"apiVersion": "apiregistration.k8s.io/v1",
			"kind":       "APIService",
			"metadata":   map[string]any{"name": "v1beta1.metrics.k8s.io"},
			"spec": map[string]any{
				"group": "metrics.k8s.io", "version": "v1beta1",
				"groupPriorityMinimum": int64(100), "versionPriority": int64(100),
				"insecureSkipTLSVerify": true,
				"service":               map[string]any{"name": name, "namespace": namespace},
			},
		}}, metav1.CreateOptions{})
	return err
}

// startIngress starts Traefik as the controller of the Ingress class nginx, whose annotations it reads, and of the Gateway
// class traefik. Its own custom resources can be filters of routes.
func (c *cluster) startIngress(ctx context.Context) error {
	if err := errors.Join(c.defineResources(ctx), c.createGatewayClass(ctx)); err != nil {
		return err
	}
	if _, err := c.client.NetworkingV1().IngressClasses().Create(ctx, &networkingv1.IngressClass{
		ObjectMeta: metav1.ObjectMeta{Name: "nginx"},
		Spec:       networkingv1.IngressClassSpec{Controller: "k8s.io/ingress-nginx"},
	}, metav1.CreateOptions{}); err != nil {
		return err
	}
	if err := c.start("traefik", "traefik",
		"--entrypoints.web.address="+address+":80", "--entrypoints.websecure.address="+address+":443",
		"--providers.kubernetesingressnginx=true",
		"--providers.kubernetesingressnginx.publishstatusaddress="+address,
		"--providers.kubernetesgateway=true",
		"--providers.kubernetesgateway.statusaddress.ip="+address,
		"--providers.kubernetescrd=true",
		"--global.checknewversion=false", "--global.sendanonymoususage=false",
		"--accesslog=true",
	); err != nil {
		return err
	}
	return wait("the ingress controller", func() error {
		response, err := (&http.Client{Timeout: time.Second}).Get("http://" + address)
		if err != nil {
			return err
		}
		return response.Body.Close()
	})
}

// nodesReady waits until pods can run: the nodes want them, and names are found.
func (c *cluster) nodesReady() error {
	if err := wait("ready nodes", func() error {
		nodes, err := c.client.CoreV1().Nodes().List(context.Background(), metav1.ListOptions{})
		if err != nil {
			return err
		}
		ready := 0
		for _, n := range nodes.Items {
			for _, condition := range n.Status.Conditions {
				if condition.Type == corev1.NodeReady && condition.Status == corev1.ConditionTrue {
					ready++
				}
			}
		}
		if ready < Nodes {
			return fmt.Errorf("%d of %d nodes are ready", ready, Nodes)
		}
		return nil
	}); err != nil {
		return err
	}
	resolver := &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, address+":53")
	}}
	return wait("DNS", func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		_, err := resolver.LookupHost(ctx, "kubernetes.default.svc.cluster.local")
		return err
	})
}
