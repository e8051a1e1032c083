// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Regular expressions of the paths that name an attribute, for JSON Schema: ECMA-262 with the flag u, which Java reads
 * alike. A path may begin with two slashes, and blanks around the name are ignored (rule path-1).
 */
final class PathPattern {
    /** What Python's {@code str.strip()} removes, as a part of a character class. */
    private static final String BLANKS =
            "\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final String BLANK = "[" + BLANKS + "]*";
    private static final String START = "^//?" + BLANK;
    /** The end of the text, which {@code $} is not in every dialect. */
    static final String END = "(?![\\s\\S])";

    private static final String ANY = "(?:[^/~]|~[01])";

    private PathPattern() {}

    /** The paths of attributes with any name: one reference token, empty or not. */
    static String ofAnyName() {
        return "^/(?:/" + BLANK + nonBlank("") + ")?" + ANY + "*" + END;
    }

    /** The paths of the attributes with these names. */
    static String ofNames(Collection<String> names) {
        return START + alternatives(names) + BLANK + END;
    }

    /** The paths of the attributes whose names begin with one of these prefixes. */
    static String ofPrefixes(Collection<String> prefixes) {
        return START + alternatives(prefixes);
    }

    /** The paths of one element of a list: two reference tokens. */
    static String ofElement(Collection<String> lists) {
        return START + alternatives(lists) + BLANK + "/" + ANY + "+" + END;
    }

    /**
     * The paths of attributes with names of some length and without some characters.
     *
     * @param min the minimum length, 0 or 1
     * @param max the maximum length
     * @param excluded the characters as a part of a character class
     */
    static String ofLength(int min, int max, String excluded) {
        String any = "(?:[^/~" + excluded + "]|~[01])";
        String name =
                nonBlank(excluded) + (max < 2 ? "" : "(?:" + any + "{0," + (max - 2) + "}" + nonBlank(excluded) + ")?");
        return START + "(?:" + name + ")" + (min == 0 ? "?" : "") + BLANK + END;
    }

    private static String nonBlank(String excluded) {
        return "(?:[^/~" + BLANKS + excluded + "]|~[01])";
    }

    private static String alternatives(Collection<String> names) {
        return names.stream().map(PathPattern::quoted).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String quoted(String name) {
        return name.replace("~", "~0").replace("/", "~1").replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
    }
}
