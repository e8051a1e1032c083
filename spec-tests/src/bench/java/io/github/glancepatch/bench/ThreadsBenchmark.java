// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.bench;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.rules.ImageRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One patcher and its rule set, shared by one thread or by eight, each with images of its own: requests in all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ThreadsBenchmark {
    private final ImagePatcher patcher = ImagePatcher.of(ImageRules.ims());

    /** What each thread has of its own. */
    @State(Scope.Thread)
    public static class Request {
        private final Workload workload = Workload.of(34, 10);
        private final byte[] image = workload.image();
        private final byte[] patch = workload.patch();
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    public byte[] one(Request request) {
        return serve(request);
    }

    /** Eight threads. */
    @Benchmark
    @Threads(8)
    public byte[] eight(Request request) {
        return serve(request);
    }

    private byte[] serve(Request request) {
        return patcher.patch(Image.parse(request.image), PatchMediaType.V2_1.value(), request.patch)
                .toUtf8();
    }
}
