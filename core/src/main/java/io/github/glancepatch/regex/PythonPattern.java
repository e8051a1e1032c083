// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression of Python, in which Glance's schema documents are written, as one of Java. What is the same in
 * both is copied, what has an equal is translated, and all else is rejected: it would match something else, or nothing.
 */
public final class PythonPattern {
    private final PatternCursor python;
    private final StringBuilder java = new StringBuilder();
    private final List<String> groups = new ArrayList<>(); // names; empty for a group without one

    private PythonPattern(PatternCursor python) {
        this.python = python;
    }

    /**
     * The pattern of Java that matches what a pattern of Python matches.
     *
     * @throws UntranslatablePatternException when there is none
     */
    public static Pattern compile(String python) {
        String translated = new PythonPattern(new PatternCursor(python)).translated();
        try {
            return Pattern.compile(translated, Pattern.UNIX_LINES);
        } catch (StackOverflowError | RuntimeException e) {
            throw new UntranslatablePatternException(python, "it is no regular expression");
        }
    }

    private String translated() {
        while (!python.isAtEnd()) {
            switch (python.next()) {
                case '\\' -> java.append(PythonEscape.read(python, groups.size()));
                case '[' -> characterClass();
                case '(' -> group();
                case '{' -> brace();
                default -> copy(1);
            }
        }
        return java.toString();
    }

    private void copy(int characters) {
        java.append(python.read(characters));
    }

    /** A quantifier, or a brace that stands for itself. */
    private void brace() {
        python.read();
        StringBuilder bounds = new StringBuilder();
        while (python.isNextDigit() || python.isNext(",")) {
            bounds.append(python.read());
        }
        boolean quantifier =
                python.isNext("}") && bounds.length() > 0 && bounds.indexOf(",") == bounds.lastIndexOf(",");
        java.append(quantifier ? "{" : "\\{")
                .append(quantifier && bounds.charAt(0) == ',' ? "0" : "")
                .append(bounds);
    }

    private void group() {
        if (python.isNext("(?P<")) {
            groups.add(name('>'));
            java.append("(?<g").append(groups.size()).append('>');
        } else if (python.isNext("(?P=")) {
            int number = groups.indexOf(name(')')) + 1;
            if (number == 0) {
                throw python.untranslatable("a reference to a group that is not there");
            }
            java.append("\\k<g").append(number).append('>');
        } else if (python.isNext("(?#")) {
            int comment = python.distanceTo(')');
            python.read(comment < 0 ? Integer.MAX_VALUE : comment + 1); // to the end, if it has none
        } else if (List.of("(?:", "(?=", "(?!", "(?>").stream().anyMatch(python::isNext)) {
            copy(3);
        } else if (python.isNext("(?<=") || python.isNext("(?<!")) {
            copy(4);
        } else if (python.isNext("(?")) {
            throw python.untranslatable(python.read(4));
        } else {
            groups.add("");
            copy(1);
        }
    }

    /** The name of a group, which ends with that character. */
    private String name(char end) {
        python.read(4);
        int length = python.distanceTo(end);
        if (length <= 0) {
            throw python.untranslatable("a group without a name");
        }
        String name = python.read(length);
        python.read();
        return name;
    }

    private void characterClass() {
        copy(1);
        if (python.isNext("^")) {
            copy(1);
        }
        boolean first = true;
        while (first || !python.isNext("]")) {
            if (python.isAtEnd()) {
                throw python.malformed("a character class has no end");
            }
            classMember();
            first = false;
        }
        copy(1);
    }

    // Java reads a class inside a class, and an intersection, where Python reads characters.
    private void classMember() {
        char c = python.next();
        if (c == '\\') {
            java.append(PythonEscape.readInClass(python));
            return;
        }
        if (c == '[' || c == ']' || c == '&' || c == '^') {
            java.append('\\');
        }
        copy(1);
    }
}
