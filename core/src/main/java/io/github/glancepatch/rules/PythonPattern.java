// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import io.github.glancepatch.json.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression of Python, in which Glance's schema documents are written, as one of Java. What is the same in
 * both is copied, what has an equal is translated, and all else is rejected: it would match something else, or nothing.
 */
final class PythonPattern {
    private static final String WORD = "\\p{L}\\p{N}_";
    private static final String SPACE =
            "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
    private static final String DIGIT = "\\p{Nd}";
    private static final String BOUNDARY =
            "(?:(?<=[" + WORD + "])(?![" + WORD + "])|(?<![" + WORD + "])(?=[" + WORD + "]))";
    private static final String NO_BOUNDARY =
            "(?:(?<=[" + WORD + "])(?=[" + WORD + "])|(?<![" + WORD + "])(?![" + WORD + "]))";

    private final String python;
    private final StringBuilder java = new StringBuilder();
    private final List<String> groups = new ArrayList<>(); // names; empty for a group without one
    private int at;

    private PythonPattern(String python) {
        this.python = python;
    }

    /** A pattern has no equal in Java, or is none at all. */
    static final class UntranslatableException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UntranslatableException(String python, String reason) {
            super("pattern: " + ShortText.of(python) + " cannot be read: " + reason);
        }
    }

    /**
     * The pattern of Java that matches what a pattern of Python matches.
     *
     * @throws UntranslatableException when there is none
     */
    static Pattern compile(String python) {
        String translated = new PythonPattern(python).translated();
        try {
            return Pattern.compile(translated, Pattern.UNIX_LINES);
        } catch (StackOverflowError | RuntimeException e) {
            throw new UntranslatableException(python, "it is no regular expression");
        }
    }

    private String translated() {
        while (at < python.length()) {
            char c = python.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> group();
                case '{' -> brace();
                default -> copy(1);
            }
        }
        return java.toString();
    }

    private void copy(int characters) {
        java.append(python, at, at + characters);
        at += characters;
    }

    private boolean isNext(String text) {
        return python.startsWith(text, at);
    }

    private UntranslatableException untranslatable(String construct) {
        return new UntranslatableException(python, construct + " has no equal in Java");
    }

    /** A quantifier, or a brace that stands for itself. */
    private void brace() {
        int end = at + 1;
        while (end < python.length() && (isDigit(python.charAt(end)) || python.charAt(end) == ',')) {
            end++;
        }
        String bounds = python.substring(at + 1, end);
        boolean quantifier = end < python.length()
                && python.charAt(end) == '}'
                && !bounds.isEmpty()
                && bounds.indexOf(',') == bounds.lastIndexOf(',');
        if (!quantifier) {
            java.append("\\{");
            at++;
            return;
        }
        java.append('{')
                .append(bounds.startsWith(",") ? "0" : "")
                .append(bounds)
                .append('}');
        at = end + 1;
    }

    private void group() {
        if (isNext("(?P<")) {
            groups.add(name(at + 4, '>'));
            java.append("(?<g").append(groups.size()).append('>');
        } else if (isNext("(?P=")) {
            int number = groups.indexOf(name(at + 4, ')')) + 1;
            if (number == 0) {
                throw untranslatable("a reference to a group that is not there");
            }
            java.append("\\k<g").append(number).append('>');
        } else if (isNext("(?#")) {
            int end = python.indexOf(')', at);
            at = end < 0 ? python.length() : end + 1;
        } else if (isNext("(?:") || isNext("(?=") || isNext("(?!") || isNext("(?>")) {
            copy(3);
        } else if (isNext("(?<=") || isNext("(?<!")) {
            copy(4);
        } else if (isNext("(?")) {
            throw untranslatable(python.substring(at, Math.min(at + 4, python.length())));
        } else {
            groups.add("");
            copy(1);
        }
    }

    /** The name between here and the end character, behind which the pattern goes on. */
    private String name(int start, char endCharacter) {
        int end = python.indexOf(endCharacter, start);
        if (end <= start) {
            throw untranslatable("a group without a name");
        }
        at = end + 1;
        return python.substring(start, end);
    }

    private void characterClass() {
        copy(1);
        if (isNext("^")) {
            copy(1);
        }
        boolean first = true;
        while (first || !isNext("]")) {
            if (at >= python.length()) {
                throw new UntranslatableException(python, "a character class has no end");
            }
            classMember();
            first = false;
        }
        copy(1);
    }

    // Java reads a class inside a class, and an intersection, where Python reads characters.
    private void classMember() {
        char c = python.charAt(at);
        if (c == '\\') {
            escapeInClass();
        } else if (c == '[' || c == ']' || c == '&' || c == '^') {
            java.append('\\');
            copy(1);
        } else {
            copy(1);
        }
    }

    private char escaped() {
        if (at + 1 >= python.length()) {
            throw new UntranslatableException(python, "it ends with a backslash");
        }
        at += 2;
        return python.charAt(at - 1);
    }

    private void escape() {
        char c = escaped();
        switch (c) {
            case 'd' -> java.append(DIGIT);
            case 'D' -> java.append("[^").append(DIGIT).append(']');
            case 'w' -> java.append('[').append(WORD).append(']');
            case 'W' -> java.append("[^").append(WORD).append(']');
            case 's' -> java.append('[').append(SPACE).append(']');
            case 'S' -> java.append("[^").append(SPACE).append(']');
            case 'A' -> java.append("\\A");
            case 'Z' -> java.append("\\z");
            case 'b' -> java.append(BOUNDARY);
            case 'B' -> java.append(NO_BOUNDARY);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> backReference(c);
            default -> character(c);
        }
    }

    private void escapeInClass() {
        char c = escaped();
        if ("dDwWsS".indexOf(c) >= 0 && isNext("-") && !isNext("-]")) {
            throw untranslatable("a range that begins with \\" + c);
        }
        switch (c) {
            case 'd' -> java.append(DIGIT);
            case 'D' -> java.append("[^").append(DIGIT).append(']');
            case 'w' -> java.append(WORD);
            case 'W' -> java.append("[^").append(WORD).append(']');
            case 's' -> java.append(SPACE);
            case 'S' -> java.append("[^").append(SPACE).append(']');
            case 'b' -> java.append("\\x08");
            default -> character(c);
        }
    }

    private void backReference(char first) {
        int number = first - '0';
        if (at < python.length() && isDigit(python.charAt(at))) {
            number = number * 10 + python.charAt(at) - '0';
            at++;
        }
        if (number > groups.size() || (at < python.length() && isDigit(python.charAt(at)))) {
            throw untranslatable("\\" + number);
        }
        java.append("(?:\\").append(number).append(')');
    }

    /** An escape for one character. */
    private void character(char c) {
        switch (c) {
            case 'a' -> java.append("\\x07");
            case 'v' -> java.append("\\x0B");
            case 'f', 'n', 'r', 't' -> java.append('\\').append(c);
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            case 'U' -> hexadecimal(8);
            case '0' -> octal();
            default -> itself(c);
        }
    }

    private void itself(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)) {
            throw untranslatable("\\" + c);
        }
        java.append(c < 128 ? "\\" : "").append(c);
    }

    private void hexadecimal(int digits) {
        int end = at + digits;
        for (int i = at; i < end; i++) {
            if (i >= python.length() || Character.digit(python.charAt(i), 16) < 0) {
                throw new UntranslatableException(python, "an escape has too few hexadecimal digits");
            }
        }
        java.append("\\x{").append(python, at, end).append('}');
        at = end;
    }

    private void octal() {
        int code = 0;
        for (int digits = 0; digits < 2 && at < python.length(); digits++) {
            int digit = python.charAt(at) - '0';
            if (digit < 0 || digit > 7) {
                break;
            }
            code = code * 8 + digit;
            at++;
        }
        java.append("\\x{").append(Integer.toHexString(code)).append('}');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
