// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Optional;

/**
 * The ASCII characters of a character class in a regular expression: single ones, ranges, {@code ^}, and the escapes
 * {@code \r}, {@code \n} and {@code \\u0000}. A class that has anything else is not read.
 */
final class AsciiClass {
    private static final int ASCII = 128;
    private static final int NOT_READ = -1;
    private static final int HEX_DIGITS = 4;

    private final String regex;
    private final boolean[] members = new boolean[ASCII];
    private int at;

    private AsciiClass(String regex, int at) {
        this.regex = regex;
        this.at = at;
    }

    /** The class that begins at a place of the expression; empty when none does that can be read. */
    static Optional<AsciiClass> at(String regex, int start) {
        if (start >= regex.length() || regex.charAt(start) != '[') {
            return Optional.empty();
        }
        AsciiClass read = new AsciiClass(regex, start + 1);
        return read.read() ? Optional.of(read) : Optional.empty();
    }

    boolean has(char c) {
        return c < ASCII && members[c];
    }

    /** The place behind the class. */
    int end() {
        return at;
    }

    private boolean read() {
        boolean negated = at < regex.length() && regex.charAt(at) == '^';
        at += negated ? 1 : 0;
        int first = at;
        while (at < regex.length() && regex.charAt(at) != ']') {
            int from = character();
            int to = isRange() ? toCharacter() : from;
            if (from == NOT_READ || to == NOT_READ) {
                return false;
            }
            for (int c = from; c <= Math.min(to, ASCII - 1); c++) {
                members[c] = true;
            }
        }
        for (int c = 0; c < ASCII; c++) {
            members[c] ^= negated;
        }
        at++;
        return at <= regex.length() && at > first + 1;
    }

    private boolean isRange() {
        return at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
    }

    private int toCharacter() {
        at++;
        return character();
    }

    private int character() {
        char c = regex.charAt(at++);
        return c == '\\' ? escaped() : c == '[' || c == '&' ? NOT_READ : c;
    }

    private int escaped() {
        char c = at < regex.length() ? regex.charAt(at++) : ' ';
        if (c == 'u' && at + HEX_DIGITS <= regex.length()) {
            at += HEX_DIGITS;
            return Integer.parseInt(regex, at - HEX_DIGITS, at, 16);
        }
        return c == 'r' ? '\r' : c == 'n' ? '\n' : NOT_READ;
    }
}
