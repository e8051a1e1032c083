// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.NoAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that is sent a line and writes a line. Threads of their own write to it and read from it, so that a child
 * that neither reads nor writes costs no more than the timeout.
 */
final class ChildProcess {
    /** A line without an end fills no memory. */
    private static final int MAX_LINE_BYTES = 64 * 1024 * 1024;

    /** What a pipe accepts whether or not the other side reads; it is empty when a line is sent. */
    private static final int PIPE = 4_000;

    private static final int MAX_LINES = 1_000;

    private static final int CHUNK = 8_192;

    private static final int TAIL = 2_000;

    /** Enough for the error output of a dying process to be read. */
    private static final long STDERR_MILLIS = 500;

    private final Process process;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>(MAX_LINES);
    private volatile String stderr = "";
    private final Thread stderrReader;

    private ChildProcess(Process process) {
        this.process = process;
        start("stdout", this::readLines);
        this.stderrReader = start("stderr", this::readErrors);
    }

    static ChildProcess start(List<String> arguments) throws NoAnswerException {
        try {
            return new ChildProcess(new ProcessBuilder(arguments).start());
        } catch (IOException e) {
            throw NoAnswerException.broken("the command cannot be started: " + e.getMessage());
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, "glance-patch child " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** {@return the next line that the child writes after it was sent this one} */
    String ask(byte[] line, Duration timeout) throws NoAnswerException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        if (!lines.isEmpty()) {
            throw unasked(lines.remove());
        }
        if (line.length < PIPE) {
            write(line);
        } else {
            start("stdin", () -> write(line));
        }
        Optional<String> answer = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (answer == null) {
            throw NoAnswerException.late("nothing within " + timeout.toMillis() + " ms" + stderrTail());
        }
        return answer.orElseThrow(this::ended);
    }

    private NoAnswerException unasked(Optional<String> line) throws InterruptedException {
        return line.isEmpty()
                ? ended()
                : NoAnswerException.broken("a line that answers no request: " + ExchangeCodec.shown(line.get()));
    }

    private NoAnswerException ended() {
        String how = process.isAlive() ? "closed its output" : "ended with exit code " + process.exitValue();
        return NoAnswerException.broken("the command " + how + stderrTail());
    }

    private String stderrTail() {
        try {
            if (!process.isAlive()) {
                stderrReader.join(STDERR_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String tail = stderr.strip();
        return tail.isEmpty() ? "" : "; on standard error: " + tail;
    }

    private void write(byte[] line) {
        try {
            OutputStream in = process.getOutputStream();
            in.write(line);
            in.write('\n');
            in.flush();
        } catch (IOException e) {
            // the child has ended or closed its input; its output, or the end of it, is judged by the reader
        }
    }

    private void readLines() {
        try {
            try (InputStream out = process.getInputStream()) {
                readLines(out);
            } catch (IOException e) {
                // the child is gone: the end below
            }
            // a child whose output has ended has mostly ended itself, and its exit code is worth a moment
            process.waitFor(STDERR_MILLIS, TimeUnit.MILLISECONDS);
            lines.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readLines(InputStream out) throws IOException, InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = out.read(chunk); n >= 0; n = out.read(chunk)) {
            int start = 0;
            for (int i = 0; i < n; i++) {
                if (chunk[i] == '\n') {
                    append(line, chunk, start, i);
                    lines.put(Optional.of(line.toString(UTF_8)));
                    line.reset();
                    start = i + 1;
                }
            }
            append(line, chunk, start, n);
        }
        if (line.size() > 0) {
            lines.put(Optional.of(line.toString(UTF_8)));
        }
    }

    private static void append(ByteArrayOutputStream line, byte[] chunk, int start, int end) {
        line.write(chunk, start, Math.min(end - start, MAX_LINE_BYTES - line.size()));
    }

    private void readErrors() {
        try (InputStream err = process.getErrorStream()) {
            byte[] chunk = new byte[TAIL];
            for (int n = err.read(chunk); n >= 0; n = err.read(chunk)) {
                String all = stderr + new String(chunk, 0, n, UTF_8);
                stderr = all.substring(Math.max(0, all.length() - TAIL)); // written by this thread only
            }
        } catch (IOException e) {
            // no more to read
        }
    }

    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
