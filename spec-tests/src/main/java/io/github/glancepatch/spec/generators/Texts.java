// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Plain strings: short ones with unusual characters, and ones of a given length. */
final class Texts {
    /** A character that takes two UTF-16 units and four bytes of UTF-8. */
    static final String SUPPLEMENTARY = "\uD83D\uDE00";

    private static final List<String> UNUSUAL = List.of(
            "/",
            "~",
            "~0",
            "~1",
            " ",
            "  ",
            "\"",
            "\\",
            "%2F",
            "#",
            ".",
            "-",
            "_",
            ":",
            ";",
            "{",
            "]",
            "A",
            "Z",
            "\u00E4",
            "\u00DF",
            "e\u0301",
            "\u0130",
            "\u0131",
            "\u65E5",
            "\u200B",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uE000",
            SUPPLEMENTARY,
            "\uDBFF\uDFFF");

    private static final List<String> CONTROLS = List.of("\0", "\b", "\t", "\n", "\r", "\u001F", "\u007F", "\u0085");

    private static final Arbitrary<String> WORDS = plain(1, 10);

    /** Made once: jqwik keeps the generators of an arbitrary that it has seen before. */
    private static final Arbitrary<String> ANY = Choice.frequencyOf(
            Tuple.of(5, words()),
            Tuple.of(3, unusual()),
            Tuple.of(1, withControls()),
            Tuple.of(1, Arbitraries.of("", " ", "null", "true", "1", "/name", "[]")));

    private Texts() {}

    /** Ops of lower-case ASCII letters and digits. */
    static Arbitrary<String> words() {
        return WORDS;
    }

    /** Lower-case ASCII letters and digits. They are listed: to draw from two ranges costs many times as much. */
    static Arbitrary<String> plain(int min, int max) {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789")
                .ofMinLength(min)
                .ofMaxLength(max)
                .withoutEdgeCases();
    }

    /** Characters that an implementation may mistake for something else, no control character among them. */
    static Arbitrary<String> unusual() {
        return joined(UNUSUAL);
    }

    /** Control characters with others between. */
    static Arbitrary<String> withControls() {
        return joined(CONTROLS).map(controls -> "a" + controls + "b");
    }

    private static Arbitrary<String> joined(List<String> pieces) {
        return Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(chosen -> String.join("", chosen))
                .withoutEdgeCases();
    }

    /** Strings of exactly so many characters, of one, two and four bytes each. */
    static Arbitrary<String> ofLength(int characters) {
        return Arbitraries.of("x", "\u00E4", SUPPLEMENTARY).map(c -> c.repeat(characters));
    }

    /** Any string that JSON can carry. */
    static Arbitrary<String> any() {
        return ANY;
    }
}
