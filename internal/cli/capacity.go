package cli

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/niekcandaele/verta-cdk8s/apps"
)

const (
	hoursPerMonth = 730 // 365 days of 24 hours, by 12
	gibibyte      = 1 << 30
)

// prices of an hour, in whatever currency. 0 is none.
type prices struct{ vcpu, gib float64 }

func (p prices) known() bool { return p.vcpu > 0 || p.gib > 0 }

// newCapacity is the command that says what environments take at least and at most.
func newCapacity() *cobra.Command {
	var o options
	var p prices
	cmd := &cobra.Command{
		Use:   "capacity",
		Short: "Print what environments take of a cluster and the database, at least and at most; write nothing",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for flag, price := range map[string]float64{"--price-vcpu-hour": p.vcpu, "--price-gib-hour": p.gib} {
				if price < 0 || math.IsNaN(price) || math.IsInf(price, 0) {
					return fmt.Errorf("%s: %g is no price", flag, price)
				}
			}
			chosen, err := o.load(false)
			if err != nil {
				return err
			}
			for i, e := range chosen.environments {
				if i > 0 {
					fmt.Fprintln(cmd.OutOrStdout())
				}
				if err := printCapacity(cmd.OutOrStdout(), e.StackID(), e.Values().Capacity(), p); err != nil {
					return err
				}
			}
			return nil
		},
	}
	o.register(cmd)
	cmd.Flags().Float64Var(&p.vcpu, "price-vcpu-hour", 0, "price of one vCPU for an hour; adds the cost of what is requested")
	cmd.Flags().Float64Var(&p.gib, "price-gib-hour", 0, "price of one GiB of memory for an hour; likewise")
	return cmd
}

// between is the least and the most of something.
type between struct{ least, most float64 }

func (b between) plus(o between) between { return between{b.least + o.least, b.most + o.most} }

// String is one figure where both are the same. No more than three decimals: thousandths of a core.
func (b between) String() string {
	figure := func(f float64) string {
		return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.3f", f), "0"), ".")
	}
	if b.least == b.most {
		return figure(b.most)
	}
	return figure(b.least) + "–" + figure(b.most)
}

// taken is one line of the table.
type taken struct {
	pods, cpu, cpuLimit, memory, memoryLimit, connections, volumes between
}

func takenBy(c apps.Capacity) taken {
	times := func(each float64) between {
		return between{each * float64(c.Replicas.Fewest), each * float64(c.Replicas.Most)}
	}
	amount := func(name string) float64 {
		q := c.Pod[name]
		return q.AsApproximateFloat64()
	}
	volumes := float64(c.VolumeBytes) / gibibyte
	return taken{
		pods: times(1),
		cpu:  times(amount("requests.cpu")), cpuLimit: times(amount("limits.cpu")),
		memory: times(amount("requests.memory") / gibibyte), memoryLimit: times(amount("limits.memory") / gibibyte),
		connections: times(float64(c.Connections)),
		volumes:     between{volumes, volumes},
	}
}

func (t taken) plus(o taken) taken {
	return taken{
		t.pods.plus(o.pods), t.cpu.plus(o.cpu), t.cpuLimit.plus(o.cpuLimit), t.memory.plus(o.memory), t.memoryLimit.plus(o.memoryLimit),
		t.connections.plus(o.connections), t.volumes.plus(o.volumes),
	}
}

// cost of what is requested, for a month: that is what nodes must be there for.
func (t taken) cost(p prices) between {
	of := func(cpu, memory float64) float64 {
		return math.Round((cpu*p.vcpu+memory*p.gib)*hoursPerMonth*100) / 100
	}
	return between{of(t.cpu.least, t.memory.least), of(t.cpu.most, t.memory.most)}
}

// printCapacity writes the table of one environment. Without prices there is no column for the cost.
func printCapacity(w io.Writer, name string, components []apps.Capacity, p prices) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(first string, t taken) {
		cells := []string{
			first, t.pods.String(), t.cpu.String(), t.cpuLimit.String(), t.memory.String(), t.memoryLimit.String(),
			t.connections.String(), t.volumes.String(),
		}
		if p.known() {
			cells = append(cells, t.cost(p).String())
		}
		fmt.Fprintln(table, strings.Join(cells, "\t"))
	}
	header := []string{strings.ToUpper(name), "PODS", "CPU", "LIMIT", "MEMORY GiB", "LIMIT GiB", "CONNECTIONS", "VOLUMES GiB"}
	if p.known() {
		header = append(header, "COST/MONTH")
	}
	fmt.Fprintln(table, strings.Join(header, "\t"))
	var sum taken
	for _, c := range components {
		t := takenBy(c)
		sum = sum.plus(t)
		line(c.Component, t)
	}
	line("all", sum)
	return table.Flush()
}
