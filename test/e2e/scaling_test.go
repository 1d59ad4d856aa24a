package e2e

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// Load raises CPU, the autoscaler adds pods; it ends, and they go one by one.
func TestAutoscalerFollowsTheLoad(t *testing.T) {
	const name = "verta-backend"
	autoscalers := cluster.AutoscalingV2().HorizontalPodAutoscalers(prod.namespace)
	before, err := autoscalers.Get(context.Background(), name, metav1.GetOptions{})
	require.NoError(t, err)
	least := *before.Spec.MinReplicas

	// Six minutes of quiet before the first pod goes are right for production. The rest of the behavior stays.
	_, err = autoscalers.Patch(context.Background(), name, types.MergePatchType, []byte(`{"spec": {"behavior": {"scaleDown": {
		"stabilizationWindowSeconds": 10, "policies": [{"type": "Pods", "value": 1, "periodSeconds": 15}]}}}}`), metav1.PatchOptions{})
	require.NoError(t, err)
	t.Cleanup(func() {
		apply(t, prod.manifest)
		prod.mustBeReady(t)
	})
	wanted := func() int32 {
		now, err := autoscalers.Get(context.Background(), name, metav1.GetOptions{})
		require.NoError(t, err)
		return now.Status.DesiredReplicas
	}

	// 100 requests a second of 4 ms are 0.4 cores: more than the 70 % of three times 0.1 that the autoscaler aims at.
	stop := prod.load("/api/v1/burn?ms=4")
	start := time.Now()
	eventually(t, 2*time.Minute, func() error {
		if n := wanted(); n <= least {
			return fmt.Errorf("the autoscaler wants %d pods of %d", n, least)
		}
		return nil
	})
	added := time.Since(start)
	prod.mustBeReady(t)
	most := wanted()
	o := stop()
	assert.Zero(t, o.failed, "%v", o.why)
	assert.LessOrEqual(t, most, before.Spec.MaxReplicas)
	figure("autoscaling: pods added", "%d, then %d after %.0f s under load", least, most, added.Seconds())

	start = time.Now()
	last, drops := wanted(), 0
	eventually(t, 5*time.Minute, func() error {
		n := wanted()
		if n < last {
			assert.Equal(t, last-1, n, "several pods went at once")
			drops++
		}
		last = n
		if n > least {
			return errors.New("still more pods than without load")
		}
		return nil
	})
	assert.Positive(t, drops)
	figure("autoscaling: pods taken", "%d, one at a time, in %.0f s", drops, time.Since(start).Seconds())
}
