// Package constructs holds the building blocks of a Verta deployment on Kubernetes: [VertaBackend], [VertaFrontend],
// [VertaML], [VertaRedis] and [VertaIngress], and the parts they share, among them [VertaNetworkPolicies] and
// [VertaNamespace].
//
// Every construct has the same shape: props in plain Go, defaults as named constants, and a New function that fills in
// defaults on a copy, validates everything and only then creates Kubernetes objects. Props that cannot work make the
// New function panic once, with an [*InvalidPropsError] that lists every fault with its field, value and fix; call the
// props' Validate method first to get the faults without a panic, and without Node.js.
//
// Who calls whom is said once, by handing one construct's output to the next: a backend is given a [RedisConnection]
// and the [Endpoint] of the ML service, a frontend is given the Endpoint of the backend, the ingress is given the
// [Route] lists of both. Service URLs, network policies and the topology are all derived from that.
//
// Constructs know no environment: whatever differs between development and production is a prop.
package constructs
