package backend

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"

	"github.com/niekcandaele/verta-cdk8s/test/standin/internal/settings"
)

// The keys of one of the application's queues, as BullMQ names them.
const (
	counterKey = "bull:channel-sync:id"
	waitKey    = "bull:channel-sync:wait"
)

// queue is the backend's use of Redis.
type queue struct {
	// client tries again over a new connection where the one it had is gone, as the application's does.
	client *redis.Client
	// once does not: a write that is tried again could happen twice, and then the number of jobs would prove nothing.
	once *redis.Client
}

// quiet keeps the library's own messages, which are not in the form of the others, to those who debug.
type quiet struct{}

func (quiet) Printf(_ context.Context, format string, values ...any) {
	slog.Debug("Redis client", "says", fmt.Sprintf(format, values...))
}

func newQueue(config settings.Backend) *queue {
	redis.SetLogger(quiet{})
	options := redis.Options{
		Addr:                     config.RedisAddress,
		Password:                 config.RedisPassword,
		Protocol:                 2,
		DialerRetries:            1,
		DialTimeout:              2 * time.Second,
		ContextTimeoutEnabled:    true,
		DisableIdentity:          true,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
	}
	once := options
	once.MaxRetries = -1
	return &queue{redis.NewClient(&options), redis.NewClient(&once)}
}

// watch logs when Redis comes and goes, until the context ends.
func (q *queue) watch(ctx context.Context) {
	const every = 2 * time.Second
	known, reachable := false, false
	for ctx.Err() == nil {
		err := q.client.Ping(ctx).Err()
		if ok := err == nil; ctx.Err() == nil && (!known || ok != reachable) {
			known, reachable = true, ok
			if ok {
				slog.Info("Redis connected", "address", q.client.Options().Addr)
			} else {
				slog.Warn("Redis is not reachable, trying again", "address", q.client.Options().Addr, "error", err)
			}
		}
		select {
		case <-ctx.Done():
		case <-time.After(every):
		}
	}
}

func (q *queue) close() {
	if err := errors.Join(q.client.Close(), q.once.Close()); err != nil {
		slog.Warn("Redis connection not closed", "error", err)
	}
}

// add puts a job into the queue. Once it returns an identifier, Redis has acknowledged the job.
func (q *queue) add(ctx context.Context) (int64, error) {
	id, err := q.once.Incr(ctx, counterKey).Result()
	if err != nil {
		return 0, err
	}
	return id, q.once.RPush(ctx, waitKey, id).Err()
}

// jobs are the identifiers of all jobs, oldest first.
func (q *queue) jobs(ctx context.Context) ([]string, error) {
	return q.client.LRange(ctx, waitKey, 0, -1).Result()
}

// roundTrip writes a value and reads it back.
func (q *queue) roundTrip(ctx context.Context, key string) (string, error) {
	value := time.Now().UTC().Format(time.RFC3339Nano)
	if err := q.client.Set(ctx, key, value, time.Minute).Err(); err != nil {
		return "", err
	}
	read, err := q.client.Get(ctx, key).Result()
	if err != nil {
		return "", err
	}
	if read != value {
		return "", fmt.Errorf("%s: wrote %s, read %s", key, value, read)
	}
	return read, nil
}
