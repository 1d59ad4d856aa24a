package docs

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMatches(t *testing.T) {
	for what, c := range map[string]struct {
		quoted, printed string
		want            bool
	}{
		"names, ages and widths": {
			"NAME  READY  STATUS  RESTARTS  AGE\nverta-backend-6c9f7d8b5d-4xk2m  1/1  Running  0  24s",
			"NAME   READY   STATUS    RESTARTS   AGE\nverta-backend-5b5c6dd7bc-8c56m   1/1   Running   0   2m5s", true},
		"a short name":   {"verta-backend-6c9f7d8b5d-4xk2m 0/1", "verta-backend-b9c7dbc-2qcfs 0/1", true},
		"another status": {"verta-backend-6c9f7d8b5d-4xk2m 1/1 Running 0 24s", "verta-backend-6c9f7d8b5d-4xk2m 0/1 Running 0 24s", false},
		"restarts":       {"a 1/1 Running 1 (13s ago) 2m", "a 1/1 Running 7 (2m13s ago) 5m", true},
		"no restart":     {"a 1/1 Running 1 (13s ago) 2m", "a 1/1 Running 0 5m", false},
		"rows in another order": {
			"NAME AGE\nverta-ml-69b567f5d5-72sjd 0/1\nverta-ml-cb9979b46-rfvdz 1/1",
			"NAME AGE\nverta-ml-69b567f5d5-72sjd 1/1\nverta-ml-cb9979b46-rfvdz 0/1", true},
		"lines in another order":    {"200\n403", "403\n200", false},
		"a line too many":           {"200", "200\n200", false},
		"a line too few":            {"200\n200", "200", false},
		"lines left out":            {"a\n...\nd", "a\nb\nc\nd", true},
		"none left out":             {"a\n...\nd", "a\nd", true},
		"not only what is left out": {"a\n...\nd", "a\nb\nc", false},
		"text left out":             {"a ... c", "a b c", true},
		"dots are no patterns":      {"1.0.0", "1x0x0", false},
		"an event, once or often":   {"Warning Failed 3s (x2 over 5s) kubelet", "Warning Failed 3s kubelet", true},
		"percent":                   {"cpu: 5%/70%", "cpu: 11%/70%", true},
		"unknown":                   {"cpu: <unknown>/70%", "cpu: 11%/70%", false},
		"another magnitude":         {"verta-redis-0 66Mi", "verta-redis-0 6Mi", false},
		"the same magnitude":        {"verta-redis-0 66Mi", "verta-redis-0 71Mi", true},
		"another installation":      {"Secret verta-prod/verta", "Secret verta-prod-2/verta", true},
		"settings":                  {"verta-backend-config-8cfdd114ce", "verta-backend-config-0123456789", true},
		"addresses":                 {"dial tcp 10.244.0.101:8000: refused", "dial tcp 10.244.1.7:8000: refused", true},
		"versions stay":             {"verta-backend:1.0.1", "verta-backend:1.0.0", false},
		"volumes":                   {"pvc-3566eb4d-6d8e-49dd-b8b8-57c0d1629d39 1Gi", "pvc-fdcef02d-2fdc-4ab2-ba31-b049e1a332a2 1Gi", true},
		"nothing":                   {"", "", true},
		"something for nothing":     {"", "a", false},
	} {
		assert.Equal(t, c.want, matches(c.quoted, c.printed), what)
	}
}

func TestReads(t *testing.T) {
	assert.True(t, reads("kubectl get pods\nkubectl describe pods \\\n  --selector=a | grep Warning\n"))
	assert.False(t, reads("kubectl get pods\nkubectl apply -f x.yaml\n"))
	assert.False(t, reads("rm x"))
}
