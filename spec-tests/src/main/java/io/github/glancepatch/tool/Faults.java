// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command that cannot do its work says so: in one sentence. A stack trace is for faults of the program only. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        command.getErr()
                .println(fault.getMessage() + suggestion(fault) + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException fault) {
        return fault instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? ", perhaps " + String.join(" or ", unmatched.getSuggestions())
                : "";
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof UsageException) {
            command.getErr().println(fault.getMessage());
            return ExitCode.USAGE;
        }
        fault.printStackTrace(command.getErr());
        return ExitCode.PROGRAM;
    }
}
