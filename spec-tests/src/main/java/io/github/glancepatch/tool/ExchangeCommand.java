// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers requests from programs in any language, one per line. */
@Command(
        name = "exchange",
        description = {
            "Reads requests from standard input, one JSON object per line, and writes one answer per line to standard"
                    + " output.",
            "Every line is answered, in order, also a blank one; the command ends at the end of its input.",
            "A request has the members id, image, body (text) or bodyBase64 (bytes), and optionally contentType,"
                    + " rules and options.",
            "An answer has the members id, status, and image (status 200) or error. Status 0 means that the line is not"
                    + " a valid request."
        })
final class ExchangeCommand implements Callable<Integer> {
    private final Console console;

    ExchangeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            new Exchange(console.in(), console.out()).run();
            return ExitCode.SUCCESS;
        } catch (IOException e) {
            throw new UsageException("Standard input cannot be read: " + e.getMessage() + ".");
        }
    }
}
