// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.regex;

/** What a backslash means in a regular expression of Python, as a regular expression of Java. */
final class PythonEscape {
    private static final String WORD = "\\p{L}\\p{N}_";
    private static final String SPACE =
            "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
    private static final String DIGIT = "\\p{Nd}";
    private static final String BOUNDARY =
            "(?:(?<=[" + WORD + "])(?![" + WORD + "])|(?<![" + WORD + "])(?=[" + WORD + "]))";
    private static final String NO_BOUNDARY =
            "(?:(?<=[" + WORD + "])(?=[" + WORD + "])|(?<![" + WORD + "])(?![" + WORD + "]))";

    private PythonEscape() {}

    /** Reads an escape outside a character class, behind a number of groups. */
    static String read(PatternCursor pattern, int groups) {
        char c = escaped(pattern);
        return switch (c) {
            case 'd' -> DIGIT;
            case 'w' -> "[" + WORD + "]";
            case 's' -> "[" + SPACE + "]";
            case 'A' -> "\\A";
            case 'Z' -> "\\z";
            case 'b' -> BOUNDARY;
            case 'B' -> NO_BOUNDARY;
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> backReference(pattern, c - '0', groups);
            default -> inBoth(pattern, c);
        };
    }

    /** Reads an escape inside a character class. */
    static String readInClass(PatternCursor pattern) {
        char c = escaped(pattern);
        if ("dDwWsS".indexOf(c) >= 0 && pattern.isNext("-") && !pattern.isNext("-]")) {
            throw pattern.untranslatable("a range that begins with \\" + c);
        }
        return switch (c) {
            case 'd' -> DIGIT;
            case 'w' -> WORD;
            case 's' -> SPACE;
            case 'b' -> "\\x08";
            default -> inBoth(pattern, c);
        };
    }

    private static char escaped(PatternCursor pattern) {
        pattern.read(); // the backslash
        if (pattern.isAtEnd()) {
            throw pattern.malformed("it ends with a backslash");
        }
        return pattern.read();
    }

    private static String backReference(PatternCursor pattern, int firstDigit, int groups) {
        int number = pattern.isNextDigit() ? firstDigit * 10 + pattern.read() - '0' : firstDigit;
        if (number > groups || pattern.isNextDigit()) {
            throw pattern.untranslatable("\\" + number);
        }
        return "(?:\\" + number + ")";
    }

    private static String inBoth(PatternCursor pattern, char c) {
        return switch (c) {
            case 'D' -> "[^" + DIGIT + "]";
            case 'W' -> "[^" + WORD + "]";
            case 'S' -> "[^" + SPACE + "]";
            case 'a' -> "\\x07";
            case 'v' -> "\\x0B";
            case 'f', 'n', 'r', 't' -> "\\" + c;
            case 'x' -> hexadecimal(pattern, 2);
            case 'u' -> hexadecimal(pattern, 4);
            case 'U' -> hexadecimal(pattern, 8);
            case '0' -> octal(pattern);
            default -> itself(pattern, c);
        };
    }

    private static String itself(PatternCursor pattern, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || PatternCursor.isDigit(c)) {
            throw pattern.untranslatable("\\" + c);
        }
        return c < 128 ? "\\" + c : String.valueOf(c);
    }

    private static String hexadecimal(PatternCursor pattern, int digits) {
        String code = pattern.read(digits);
        if (code.length() < digits || code.chars().anyMatch(c -> Character.digit(c, 16) < 0)) {
            throw pattern.malformed("an escape has too few hexadecimal digits");
        }
        return "\\x{" + code + "}";
    }

    private static String octal(PatternCursor pattern) {
        int code = 0;
        for (int digits = 0; digits < 2 && pattern.isNextDigit() && pattern.next() < '8'; digits++) {
            code = code * 8 + pattern.read() - '0';
        }
        return "\\x{" + Integer.toHexString(code) + "}";
    }
}
