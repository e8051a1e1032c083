// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How time grows with attributes and operations, as many of the one as of the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    /** How many attributes the image has, and how many operations the patch. */
    @Param({"100", "300", "1000", "3000", "10000"})
    public int size;

    /** Who applies it; Glance's own quota ends at 128 properties. */
    @Param({"core ims", "map without checks"})
    public String contender = "";

    @SuppressWarnings("NullAway.Init") // JMH calls the method below first
    private Contender one;

    /** Makes the contender and compares what it does. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Workload workload = Workload.of(size, size);
        one = Contender.of(contender, workload);
        workload.check(contender, one.bytes(one.apply()));
        workload.check(contender, one.serve());
    }

    /** Image and patch read already. */
    @Benchmark
    public Object apply() throws IOException {
        return one.apply();
    }

    /** Everything in bytes. */
    @Benchmark
    public Object serve() throws IOException {
        return one.serve();
    }
}
