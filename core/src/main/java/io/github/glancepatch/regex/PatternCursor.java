// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.regex;

/** A regular expression of Python, and how far it is read. */
final class PatternCursor {
    private final String python;
    private int at;

    PatternCursor(String python) {
        this.python = python;
    }

    boolean isAtEnd() {
        return at == python.length();
    }

    boolean isNext(String text) {
        return python.startsWith(text, at);
    }

    boolean isNextDigit() {
        return !isAtEnd() && isDigit(python.charAt(at));
    }

    /** The next character, which is still to be read. */
    char next() {
        return python.charAt(at);
    }

    /** Reads a character. */
    char read() {
        return python.charAt(at++);
    }

    /** Reads that many characters, or those that are left. */
    String read(int characters) {
        int start = at;
        at += Math.min(characters, python.length() - at);
        return python.substring(start, at);
    }

    /** How many characters there are before the next of that kind; -1 when there is none. */
    int distanceTo(char character) {
        int end = python.indexOf(character, at);
        return end < 0 ? -1 : end - at;
    }

    UntranslatablePatternException untranslatable(String construct) {
        return malformed(construct + " has no equal in Java");
    }

    UntranslatablePatternException malformed(String reason) {
        return new UntranslatablePatternException(python, reason);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
