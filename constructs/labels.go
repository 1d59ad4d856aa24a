package constructs

import (
	"cmp"
	"regexp"
	"strings"
)

// The recommended labels of Kubernetes, on every object and pod.
const (
	labelName      = "app.kubernetes.io/name"
	labelInstance  = "app.kubernetes.io/instance"
	labelComponent = "app.kubernetes.io/component"
	labelPartOf    = "app.kubernetes.io/part-of"
	labelManagedBy = "app.kubernetes.io/managed-by"
	labelVersion   = "app.kubernetes.io/version"

	appName   = "verta"
	managedBy = "cdk8s"
)

// selectorLabels pick the pods of one component. Selectors cannot be changed after the first apply, so these hold
// nothing that changes: no version.
func selectorLabels(prefix, component string) map[string]string {
	return map[string]string{
		labelName:      appName,
		labelInstance:  prefix,
		labelComponent: component,
	}
}

// instanceLabels pick every pod of one installation.
func instanceLabels(prefix string) map[string]string {
	return map[string]string{labelName: appName, labelInstance: prefix}
}

// objectLabels are the whole set. version may be empty.
func objectLabels(prefix, component, version string) map[string]string {
	labels := selectorLabels(prefix, component)
	labels[labelPartOf] = appName
	labels[labelManagedBy] = managedBy
	if v := labelValue(version); v != "" {
		labels[labelVersion] = v
	}
	return labels
}

// SecretLabels are those of an installation's Secret, or of what makes it. The prefix may be empty for the default.
func SecretLabels(prefix string) map[string]string {
	return objectLabels(cmp.Or(prefix, DefaultNamePrefix), componentSecrets, "")
}

var notLabelValue = regexp.MustCompile(`[^A-Za-z0-9._-]+`)

// labelValue makes text fit for a label: at most 63 characters, beginning and ending with a letter or digit.
func labelValue(s string) string {
	s = notLabelValue.ReplaceAllString(s, "-")
	if len(s) > 63 {
		s = s[:63]
	}
	return strings.Trim(s, "._-")
}
