package test

import "slices"

// The parts of Kubernetes objects that rules look at.
type (
	object struct {
		APIVersion string         `json:"apiVersion"`
		Kind       string         `json:"kind"`
		Metadata   metadata       `json:"metadata"`
		Spec       spec           `json:"spec"`
		Data       map[string]any `json:"data"`
		Immutable  bool           `json:"immutable"`

		AutomountServiceAccountToken *bool `json:"automountServiceAccountToken"`

		generic map[string]any
	}
	metadata struct {
		Name        string            `json:"name"`
		Namespace   string            `json:"namespace"`
		Labels      map[string]string `json:"labels"`
		Annotations map[string]string `json:"annotations"`
	}
	spec struct {
		// Deployment, StatefulSet and Job; of a CronJob, its Jobs'.
		Template podTemplate `json:"template"`
		// CronJob.
		JobTemplate struct {
			Spec struct {
				Template podTemplate `json:"template"`
			} `json:"spec"`
		} `json:"jobTemplate"`
		// Deployment and StatefulSet.
		Replicas             *int    `json:"replicas"`
		ServiceName          string  `json:"serviceName"`
		VolumeClaimTemplates []claim `json:"volumeClaimTemplates"`
		MinReadySeconds      int     `json:"minReadySeconds"`
		ProgressDeadline     int     `json:"progressDeadlineSeconds"`
		Strategy             struct {
			Type          string         `json:"type"`
			RollingUpdate map[string]any `json:"rollingUpdate"`
		} `json:"strategy"`
		// Of a Service a map of labels, of everything else a selector.
		Selector    map[string]any `json:"selector"`
		PodSelector selector       `json:"podSelector"`
		// Service.
		ClusterIP string        `json:"clusterIP"`
		Type      string        `json:"type"`
		Ports     []servicePort `json:"ports"`
		// HorizontalPodAutoscaler and PodDisruptionBudget.
		ScaleTargetRef struct{ Kind, Name string } `json:"scaleTargetRef"`
		MinReplicas    int                         `json:"minReplicas"`
		MaxReplicas    int                         `json:"maxReplicas"`
		MinAvailable   *int                        `json:"minAvailable"`
		// Ingress.
		IngressClassName string `json:"ingressClassName"`
		Rules            []struct {
			Host string `json:"host"`
			HTTP struct {
				Paths []ingressPath `json:"paths"`
			} `json:"http"`
			httpRule // of an HTTPRoute
		} `json:"rules"`
	}
	// httpRule is a rule of an HTTPRoute.
	httpRule struct {
		Matches []struct {
			Path struct {
				Type  string `json:"type"`
				Value string `json:"value"`
			} `json:"path"`
		} `json:"matches"`
		Filters     []map[string]any `json:"filters"`
		BackendRefs []struct {
			Name string `json:"name"`
			Port int    `json:"port"`
		} `json:"backendRefs"`
	}
	selector struct {
		MatchLabels map[string]string `json:"matchLabels"`
	}
	claim struct {
		Metadata metadata       `json:"metadata"`
		Spec     map[string]any `json:"spec"`
	}
	servicePort struct {
		Name       string `json:"name"`
		Port       int    `json:"port"`
		TargetPort any    `json:"targetPort"`
	}
	ingressPath struct {
		Path     string `json:"path"`
		PathType string `json:"pathType"`
		Backend  struct {
			Service struct {
				Name string `json:"name"`
				Port struct {
					Name   string `json:"name"`
					Number int    `json:"number"`
				} `json:"port"`
			} `json:"service"`
		} `json:"backend"`
	}
	podTemplate struct {
		Metadata metadata `json:"metadata"`
		Spec     podSpec  `json:"spec"`
	}
	podSpec struct {
		ServiceAccountName           string         `json:"serviceAccountName"`
		AutomountServiceAccountToken *bool          `json:"automountServiceAccountToken"`
		EnableServiceLinks           *bool          `json:"enableServiceLinks"`
		TerminationGracePeriod       int            `json:"terminationGracePeriodSeconds"`
		SecurityContext              map[string]any `json:"securityContext"`
		InitContainers               []container    `json:"initContainers"`
		Containers                   []container    `json:"containers"`
		Volumes                      []volume       `json:"volumes"`
		Affinity                     map[string]any `json:"affinity"`
		PriorityClassName            string         `json:"priorityClassName"`
		TopologySpreadConstraints    []any          `json:"topologySpreadConstraints"`
	}
	container struct {
		Name            string         `json:"name"`
		Image           string         `json:"image"`
		ImagePullPolicy string         `json:"imagePullPolicy"`
		Command         []string       `json:"command"`
		Env             []envVar       `json:"env"`
		EnvFrom         []envFrom      `json:"envFrom"`
		SecurityContext map[string]any `json:"securityContext"`
		Resources       struct {
			Requests map[string]string `json:"requests"`
			Limits   map[string]string `json:"limits"`
		} `json:"resources"`
		Ports []struct {
			Name          string `json:"name"`
			ContainerPort int    `json:"containerPort"`
		} `json:"ports"`
		StartupProbe   *probe `json:"startupProbe"`
		LivenessProbe  *probe `json:"livenessProbe"`
		ReadinessProbe *probe `json:"readinessProbe"`
		Lifecycle      struct {
			PreStop struct {
				Exec struct{ Command []string }
			} `json:"preStop"`
		} `json:"lifecycle"`
		VolumeMounts []struct {
			Name      string `json:"name"`
			MountPath string `json:"mountPath"`
		} `json:"volumeMounts"`
	}
	probe struct {
		HTTPGet *struct {
			Path string `json:"path"`
			Port any    `json:"port"`
		} `json:"httpGet"`
		Exec                *struct{ Command []string } `json:"exec"`
		InitialDelaySeconds int                         `json:"initialDelaySeconds"`
		PeriodSeconds       int                         `json:"periodSeconds"`
		TimeoutSeconds      int                         `json:"timeoutSeconds"`
		FailureThreshold    int                         `json:"failureThreshold"`
	}
	envVar struct {
		Name      string `json:"name"`
		Value     string `json:"value"`
		ValueFrom struct {
			SecretKeyRef    *keyRef `json:"secretKeyRef"`
			ConfigMapKeyRef *keyRef `json:"configMapKeyRef"`
		} `json:"valueFrom"`
	}
	keyRef struct {
		Name     string `json:"name"`
		Key      string `json:"key"`
		Optional bool   `json:"optional"`
	}
	envFrom struct {
		ConfigMapRef struct {
			Name string `json:"name"`
		} `json:"configMapRef"`
	}
	volume struct {
		Name      string          `json:"name"`
		EmptyDir  *map[string]any `json:"emptyDir"`
		ConfigMap *struct {
			Name string `json:"name"`
		} `json:"configMap"`
		PersistentVolumeClaim *struct {
			ClaimName string `json:"claimName"`
		} `json:"persistentVolumeClaim"`
	}
)

// id is kind and name, for messages and maps.
func (o object) id() string { return o.Kind + "/" + o.Metadata.Name }

func (o object) isWorkload() bool { return o.Kind == "Deployment" || o.Kind == "StatefulSet" }

func (o object) component() string { return o.Metadata.Labels["app.kubernetes.io/component"] }

func (p podSpec) allContainers() []container { return slices.Concat(p.InitContainers, p.Containers) }

func workloads(objects []object) []object { return ofKind(objects, "Deployment", "StatefulSet") }

// podOwners are the workloads, and what has pods that end.
func podOwners(objects []object) []object {
	return ofKind(objects, "Deployment", "StatefulSet", "Job", "CronJob")
}

func ofKind(objects []object, kinds ...string) []object {
	var found []object
	for _, o := range objects {
		if slices.Contains(kinds, o.Kind) {
			found = append(found, o)
		}
	}
	return found
}

// find returns the object of a kind and name, or nil.
func find(objects []object, kind, name string) *object {
	for i := range objects {
		if objects[i].Kind == kind && objects[i].Metadata.Name == name {
			return &objects[i]
		}
	}
	return nil
}
