package e2e

import (
	"fmt"
	"os"
	"sync"
	"text/tabwriter"
)

// figures are what the tests have measured, in order.
var figures struct {
	sync.Mutex
	lines []string
}

// figure notes what was measured. It is printed at once, and again in the table at the end.
func figure(what, format string, args ...any) {
	figures.Lock()
	defer figures.Unlock()
	figures.lines = append(figures.lines, what+"\t"+fmt.Sprintf(format, args...))
	fmt.Printf("e2e: %s: %s\n", what, fmt.Sprintf(format, args...))
}

func printFigures() {
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	for _, line := range figures.lines {
		fmt.Fprintln(table, line)
	}
	_ = table.Flush() // to the terminal
}
