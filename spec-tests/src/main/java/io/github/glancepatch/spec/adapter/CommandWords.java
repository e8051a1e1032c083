// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line cut into words, the same way on every system and without a shell between, which would have to be ended
 * too: blanks separate, quotes of both kinds hold together.
 */
final class CommandWords {
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\\s\"']+");
    private static final Pattern WORD = Pattern.compile("((?:" + PART + ")+)(?:\\s+|$)");

    private CommandWords() {}

    /**
     * {@return the words}
     *
     * @throws IllegalArgumentException when there are none, or a quote is not closed
     */
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.strip());
        int end = 0;
        while (word.lookingAt()) {
            words.add(unquoted(word.group(1)));
            end = word.end();
            word.region(end, word.regionEnd());
        }
        if (end < line.strip().length()) {
            throw new IllegalArgumentException("A quote in the command is not closed: " + line);
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("The command has no words.");
        }
        return words;
    }

    private static String unquoted(String word) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(word);
        while (part.find()) {
            String found = part.group();
            text.append(
                    found.startsWith("\"") || found.startsWith("'") ? found.substring(1, found.length() - 1) : found);
        }
        return text.toString();
    }
}
