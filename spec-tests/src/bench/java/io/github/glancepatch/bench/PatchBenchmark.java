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

/** Three shapes of a patch, for every contender; each one's result is compared before anything is timed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PatchBenchmark {
    /** How many attributes the image has. */
    @Param({"34", "147"})
    public int attributes;

    /** How many operations the patch has. */
    @Param({"1", "10", "128"})
    public int operations;

    /** Who applies it. */
    @Param({
        "core ims",
        "core glance",
        "Parsson JsonPatch",
        "zjsonpatch",
        "json-patch",
        "map without checks",
        "parse with Parsson",
        "parse with Jackson"
    })
    public String contender = "";

    @SuppressWarnings("NullAway.Init") // JMH calls the method below first
    private Contender one;

    /** Makes the contender and compares what it does. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Workload workload = Workload.of(attributes, operations);
        one = Contender.of(contender, workload);
        workload.check(contender, one.bytes(one.apply()));
        workload.check(contender, one.bytes(one.read()));
        if (!(one instanceof ParseOnly)) {
            workload.check(contender, one.serve());
        }
    }

    /** Image and patch read already. */
    @Benchmark
    public Object apply() throws IOException {
        return one.apply();
    }

    /** Patch in bytes, image read already. */
    @Benchmark
    public Object read() throws IOException {
        return one.read();
    }

    /** Everything in bytes. */
    @Benchmark
    public Object serve() throws IOException {
        return one.serve();
    }
}
