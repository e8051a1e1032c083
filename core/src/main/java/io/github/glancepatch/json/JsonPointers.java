// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON pointers as Glance reads them: a subset of RFC 6901, with trimming (rule path-1).
 * {@code jakarta.json.JsonPointer} is lenient where Glance is not and strict where Glance is lenient.
 */
public final class JsonPointers {
    private JsonPointers() {}

    /**
     * The reference token of a pointer that is a slash and that token, with nothing to unescape and nothing to trim, as
     * most pointers are; null of any other pointer. It is read where it was left in a text, so that no string is made
     * of the pointer.
     */
    public static @Nullable String soleToken(JsonString pointer) {
        return pointer instanceof JsonStringSlice slice && isSoleToken(slice) ? slice.substring(1) : null;
    }

    private static boolean isSoleToken(JsonStringSlice pointer) {
        int length = pointer.length();
        if (length < 2 || pointer.at(0) != '/' || pointer.at(1) == ' ' || pointer.at(length - 1) == ' ') {
            return false; // the space is the one blank among the characters of a slice
        }
        for (int i = 1; i < length; i++) {
            if (pointer.at(i) == '/' || pointer.at(i) == '~') {
                return false;
            }
        }
        return true;
    }

    /** The reference tokens of a pointer, unescaped and trimmed; none when it is malformed. */
    public static List<String> parse(String pointer) {
        return malformation(pointer).isEmpty() ? tokens(pointer) : List.of();
    }

    /** What is wrong with a pointer; empty when it is well formed. */
    public static Optional<String> malformation(String pointer) {
        if (!pointer.startsWith("/")) {
            return Optional.of("the path must begin with a slash, like /name");
        }
        if (hasEmptyToken(pointer)) {
            return Optional.of("the path has two slashes with nothing between; write ~1 for a slash inside a name");
        }
        if (pointer.length() > 1 && pointer.endsWith("/")) {
            return Optional.of("the path must not end with a slash; write ~1 for a slash inside a name");
        }
        if (trim(pointer.substring(1)).equals("/")) {
            return Optional.of("the path names nothing; write / alone for the attribute with the empty name");
        }
        for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
            char escaped = i + 1 < pointer.length() ? pointer.charAt(i + 1) : ' ';
            if (escaped != '0' && escaped != '1') {
                return Optional.of("the path has a ~ that is not ~0 or ~1; write ~0 for a tilde inside a name");
            }
        }
        return Optional.empty();
    }

    // The first slash is skipped, as in Glance: //name is /name, and ///name is rejected.
    private static boolean hasEmptyToken(String pointer) {
        boolean open = false; // after a slash and nothing but blanks so far
        for (int i = 1; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            if (c == '/' && open) {
                return true;
            }
            if (c == '/') {
                open = true;
            } else if (!isBlank(c)) {
                open = false;
            }
        }
        return false;
    }

    private static List<String> tokens(String pointer) {
        int start = 0;
        while (start < pointer.length() && pointer.charAt(start) == '/') {
            start++;
        }
        List<String> tokens = new ArrayList<>();
        for (String escaped : pointer.substring(start).split("/", -1)) {
            tokens.add(token(escaped));
        }
        return tokens;
    }

    private static String token(String escaped) {
        return trim(
                escaped.indexOf('~') < 0 ? escaped : escaped.replace("~1", "/").replace("~0", "~"));
    }

    /** The pointer of one token. */
    public static String escape(String token) {
        return "/" + (token.indexOf('~') < 0 ? token : token.replace("~", "~0")).replace("/", "~1");
    }

    public static String trim(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && isBlank(token.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    // What Python's str.strip() removes. Java's trim, strip, isWhitespace and isSpaceChar each differ from it.
    private static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r') || c >= 0x1C
                : c >= 0x85
                        && (c == 0x85
                                || c == 0xA0
                                || c == 0x1680
                                || (c >= 0x2000 && c <= 0x200A)
                                || c == 0x2028
                                || c == 0x2029
                                || c == 0x202F
                                || c == 0x205F
                                || c == 0x3000);
    }
}
