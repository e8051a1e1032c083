// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a usage error in one sentence, and an error in this program by its stack trace. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        command.getErr()
                .println(error.getMessage() + suggestion(error) + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE_ERROR;
    }

    private static String suggestion(ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; did you mean " + String.join(" or ", unmatched.getSuggestions())
                : "";
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        if (error instanceof UsageException) {
            command.getErr().println(error.getMessage());
            return ExitCode.USAGE_ERROR;
        }
        if (error instanceof IOException failure) {
            command.getErr().println("A file cannot be read or written: " + InputFile.reason(failure) + ".");
            return ExitCode.USAGE_ERROR;
        }
        error.printStackTrace(command.getErr());
        return ExitCode.INTERNAL_ERROR;
    }
}
