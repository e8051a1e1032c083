// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The model's reading of a JSON pointer: the steps in the order in which Glance takes them (rules path-1 to path-4).
 * The methods that are not private are the places where the kit's tests break it.
 */
class NaivePointers {
    /** What Glance's language, Python, treats as blank. */
    private static final String BLANKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680"
            + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /** The name of the attribute that a pointer targets. */
    String target(String pointer) {
        List<String> tokens = tokens(pointer);
        requireOne(tokens);
        return tokens.get(0);
    }

    void requireOne(List<String> tokens) {
        if (tokens.size() != 1) {
            throw new RejectedException(Rejection.malformed("path-2"));
        }
    }

    List<String> tokens(String pointer) {
        requireSlash(pointer);
        requireNoEmptyToken(pointer);
        requireEscapes(pointer);
        List<String> tokens = new ArrayList<>();
        for (String escaped : collapse(pointer).split("/", -1)) {
            tokens.add(token(escaped));
        }
        return tokens;
    }

    void requireSlash(String pointer) {
        if (!pointer.startsWith("/")) {
            throw malformed();
        }
    }

    void requireNoEmptyToken(String pointer) {
        String behindTheFirst = pointer.substring(1);
        for (int slash = behindTheFirst.indexOf('/'); slash >= 0; slash = behindTheFirst.indexOf('/', slash + 1)) {
            int next = behindTheFirst.indexOf('/', slash + 1);
            if (next >= 0 && trim(behindTheFirst.substring(slash + 1, next)).isEmpty()) {
                throw malformed();
            }
        }
        if (behindTheFirst.endsWith("/") || trim(behindTheFirst).equals("/")) {
            throw malformed();
        }
    }

    void requireEscapes(String pointer) {
        for (int tilde = pointer.indexOf('~'); tilde >= 0; tilde = pointer.indexOf('~', tilde + 1)) {
            if (!pointer.startsWith("0", tilde + 1) && !pointer.startsWith("1", tilde + 1)) {
                throw malformed();
            }
        }
    }

    String collapse(String pointer) {
        int start = 0;
        while (start < pointer.length() && pointer.charAt(start) == '/') {
            start++;
        }
        return pointer.substring(start);
    }

    private String token(String escaped) {
        return trim(unescape(escaped));
    }

    String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    String trim(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && isBlank(token.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    private static RejectedException malformed() {
        return new RejectedException(Rejection.malformed("path-1"));
    }
}
