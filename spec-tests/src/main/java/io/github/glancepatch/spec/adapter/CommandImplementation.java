// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A command that speaks the exchange protocol: one JSON object a line on its standard input, one a line on its standard
 * output. One process answers all requests; when it crashes, hangs or writes what is no answer, that is a failure of
 * the request at hand, and a new process is started for the next.
 */
public final class CommandImplementation implements ImagePatchImplementation, AutoCloseable {
    private final List<String> arguments;
    private final Duration timeout;
    private Optional<ChildProcess> child = Optional.empty();
    private long requests;

    private CommandImplementation(List<String> arguments, Duration timeout) {
        this.arguments = arguments;
        this.timeout = timeout;
    }

    /**
     * {@return the implementation that a command is; it is started when it is first asked}
     *
     * @param line the command line: arguments between blanks, quotes of both kinds hold an argument together; no shell
     *     is used
     * @param timeout the time that an answer may take
     * @throws IllegalArgumentException when the command line is empty, or a quote is not closed
     */
    public static CommandImplementation of(String line, Duration timeout) {
        return new CommandImplementation(CommandLineParser.of(line), timeout);
    }

    /**
     * Starts the command, if it is not running.
     *
     * @throws NoAnswerException when it cannot be started
     */
    public void start() throws NoAnswerException {
        if (child.isEmpty()) {
            child = Optional.of(ChildProcess.start(arguments));
        }
    }

    @Override
    public PatchOutcome patch(PatchRequest request) throws NoAnswerException {
        String id = Long.toString(++requests);
        byte[] line = ExchangeCodec.encode(id, request);
        try {
            start();
            return ExchangeCodec.decode(id, request, child.orElseThrow().ask(line, timeout));
        } catch (NoAnswerException e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw NoAnswerException.broken("interrupted while waiting");
        }
    }

    /** Ends the command. */
    @Override
    public void close() {
        child.ifPresent(ChildProcess::end);
        child = Optional.empty();
    }

    @Override
    public String toString() {
        return "command " + String.join(" ", arguments);
    }
}
