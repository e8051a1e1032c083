// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a command line into arguments, the same way on every system and without a shell, which would be one more
 * process to end: blanks separate, quotes of both kinds hold together.
 */
final class CommandLineParser {
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\\s\"']+");
    private static final Pattern ARGUMENT = Pattern.compile("((?:" + PART + ")+)(?:\\s+|$)");

    private CommandLineParser() {}

    /**
     * {@return the arguments}
     *
     * @throws IllegalArgumentException when there are none, or a quote is not closed
     */
    static List<String> of(String line) {
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(line.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            arguments.add(unquoted(matcher.group(1)));
            end = matcher.end();
            matcher.region(end, matcher.regionEnd());
        }
        if (end < line.strip().length()) {
            throw new IllegalArgumentException("A quote in the command is not closed: " + line);
        }
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("The command is empty.");
        }
        return arguments;
    }

    private static String unquoted(String argument) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(argument);
        while (part.find()) {
            String found = part.group();
            text.append(
                    found.startsWith("\"") || found.startsWith("'") ? found.substring(1, found.length() - 1) : found);
        }
        return text.toString();
    }
}
