package constructs

import "fmt"

// queues are the backend's job queues, which BullMQ keeps in Redis.
var queues = []string{
	"platform-sync", "channel-sync", "thread-analysis", "ocr-processing", "knowledge-base-crawl", "bot-events",
}

// scheduledQueues are those that the backend adds jobs to by the clock: the sync and the repeat of failed text
// recognition every hour, the crawl every week.
var scheduledQueues = []string{"platform-sync", "ocr-processing", "knowledge-base-crawl"}

// hourlyQueue gets a job every hour, whether there is anything to do or not.
const hourlyQueue = "platform-sync"

// The keys that BullMQ keeps of a queue, as far as they are looked at. The length of each is that of a list or of a
// sorted set.
const (
	queueWait        = "wait"        // jobs without a priority that a worker can take
	queuePrioritized = "prioritized" // jobs with one
	queuePaused      = "paused"      // jobs of a queue that was paused
	queueActive      = "active"      // jobs that a worker has
	queueDelayed     = "delayed"     // jobs whose time has not come, the next ones of schedules among them
	queueFailed      = "failed"      // jobs that have used up their attempts; kept for a week
	queueRepeat      = "repeat"      // schedules
	queueID          = "id"          // how many jobs were ever added, as a number
)

// waitingStates are the jobs that could run if there were a worker.
var waitingStates = []string{queueWait, queuePrioritized, queuePaused}

// queueKey is the name of a key in Redis. The prefix is BullMQ's own, which the application keeps.
func queueKey(queue, state string) string { return fmt.Sprintf("bull:%s:%s", queue, state) }

// queueKeys are all that is measured.
func queueKeys() []string {
	var keys []string
	for _, queue := range queues {
		for _, state := range []string{queueWait, queuePrioritized, queuePaused, queueActive, queueDelayed, queueFailed} {
			keys = append(keys, queueKey(queue, state))
		}
	}
	for _, queue := range scheduledQueues {
		keys = append(keys, queueKey(queue, queueRepeat), queueKey(queue, queueID))
	}
	return keys
}
