// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.io.IOException;
import java.util.List;
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
                .println(message(error) + "; see " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE_ERROR;
    }

    private static String message(ParameterException error) {
        if (!(error instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(error.getMessage());
        }
        String kind = unmatched.isUnknownOption()
                ? "Unknown option"
                : error.getCommandLine().getParent() == null ? "Unknown command" : "Unexpected argument";
        List<String> suggestions = unmatched.getSuggestions();
        return kind + " '" + unmatched.getUnmatched().get(0) + "'"
                + (suggestions.isEmpty() ? "" : " (did you mean " + suggestions.get(0) + "?)");
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
