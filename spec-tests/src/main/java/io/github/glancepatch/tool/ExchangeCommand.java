// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers requests line by line, for programs in any language. */
@Command(
        name = "exchange",
        description = {
            "Reads one JSON object a line from standard input, and answers each with one on standard output.",
            "Every line has its answer, in order, also a blank one; the command ends with its input.",
            "A request has the members id, image, body (text) or bodyBase64 (bytes), and where they are wanted"
                    + " contentType, rules and options.",
            "An answer has the members id and status, and image (status 200) or error. Status 0 tells of a line that"
                    + " is no request."
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
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UsageException("Standard input cannot be read: " + e.getMessage() + ".");
        }
    }
}
