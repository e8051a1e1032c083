// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints their tables. Arguments are those of JMH. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments of JMH: which benchmarks, which parameters, how long
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        List<String> lines = new ResultTable(results).lines();
        System.out.println();
        lines.forEach(System.out::println);
    }
}
