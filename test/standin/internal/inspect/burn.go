package inspect

import (
	"context"
	"runtime"
	"time"
)

// Burn keeps one core busy for that long, or until the request is gone.
func Burn(ctx context.Context, d time.Duration) {
	for end := time.Now().Add(d); time.Now().Before(end) && ctx.Err() == nil; {
		spin()
	}
}

// spin works for some microseconds: looking at the clock all the time would measure the clock.
func spin() {
	x := uint64(1)
	for range 10_000 {
		x = x*6364136223846793005 + 1442695040888963407
	}
	runtime.KeepAlive(x) // or the compiler would see that nobody wants the result
}
