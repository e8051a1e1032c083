// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.RequestBody;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Bodies that are UTF-8 and no JSON text, most of them near one that is; there are so few that properties try them all.
 */
public final class MalformedJson {
    private static final List<String> LITERALS = List.of(
            ("01 -01 +1 .5 1. - 1e 1e+ 1.e1 0x10 1_0 1,0 NaN Infinity -Infinity nul nulls None True TRUE undefined a "
                            + "\u0661 \uFF11 -- -1- 1.2.3 \u22121")
                    .split(" "));

    /** One text a line. */
    private static final List<String> STRUCTURES = """
            [1
            [1,]
            [,1]
            [1,,2]
            [1 2]
            [1;2]
            [1}
            {"a"}
            {"a":}
            {"a":1,}
            {"a":1,,"b":2}
            {"a":1]
            {,}
            {:1}
            {a:1}
            {'a':1}
            {1:1}
            {null:1}
            {"a" 1}
            {"a"=1}
            {"a":1 "b":2}
            {"a":1:2}
            "a" // b
            /* a */ "b"
            # a
            (1)
            <a/>
            """.lines().toList();

    private static final List<String> STRING_LIST = List.of(
            "'a'",
            "\"a",
            "a\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\U0041\"",
            "\"\\'\"",
            "\"\\\"",
            "\"\\u 123\"",
            "\"\\u+123\"",
            "\"\\0\"",
            "\"\\\n\"",
            "\"a\nb\"",
            "\"a\tb\"",
            "\"a\rb\"",
            "\"\0\"",
            "\"\b\"",
            "\"\u001F\"",
            "\"a\"\"b\"",
            "\"a\" \"b\"",
            "\u201Ca\u201D",
            "`a`",
            "\"\"\"a\"\"\"");

    private static final List<String> DOCUMENTS = List.of(
            "[] []",
            "[][]",
            "[]x",
            "[],",
            "[];",
            "[]\0",
            "\0[]",
            "[]]",
            "]",
            "[",
            "[[]",
            "[{]",
            "[{}",
            "{",
            "(",
            "}",
            "[],[]",
            "[]{}",
            "[]//",
            "# a\n[]",
            "<patch/>",
            "- op: add",
            "op=add&path=/a",
            ")]}'\n[]",
            "/",
            ",",
            ":",
            "\\",
            "\"");

    /** What other languages treat as a blank. */
    private static final List<String> NO_BLANKS =
            List.of("\u00A0", "\f", "\u000B", "\u0085", "\u2028", "\u3000", "\u200B", "\0");

    private MalformedJson() {}

    /** Bodies with something in the place of a value that is no number and no op of JSON. */
    public static final class Literals implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return framed(LITERALS.stream());
        }
    }

    /** Bodies with something in the place of a value that is no string. */
    public static final class Strings implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return framed(STRING_LIST.stream());
        }
    }

    /** Bodies with something in the place of a value that is no array and no object. */
    public static final class Structures implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return framed(STRUCTURES.stream());
        }
    }

    /** Bodies that are no JSON as a whole, because of what is around a document or in its place. */
    public static final class Documents implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return bodies(DOCUMENTS.stream());
        }
    }

    /** Documents with a blank that is none in JSON, in front, inside or behind. */
    public static final class Blanks implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return bodies(
                    NO_BLANKS.stream().flatMap(blank -> Stream.of(blank + "[]", "[" + blank + "]", "[]" + blank)));
        }
    }

    /** Bodies of all these kinds. */
    public static final class Any implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return Choice.oneOf(
                    new Literals().get(),
                    new Strings().get(),
                    new Structures().get(),
                    new Documents().get(),
                    new Blanks().get());
        }
    }

    /** Each text alone, as the value of an operation, and where it would be ignored. */
    private static Arbitrary<RequestBody> framed(Stream<String> values) {
        return bodies(values.flatMap(value -> Stream.of(
                value,
                "[{\"op\":\"add\",\"path\":\"/a\",\"add\":\"/a\",\"value\":" + value + "}]",
                "[{\"op\":\"remove\",\"path\":\"/name\",\"remove\":\"/name\",\"value\":" + value + "}]")));
    }

    private static Arbitrary<RequestBody> bodies(Stream<String> texts) {
        return Arbitraries.of(texts.map(RequestBody::utf8).toList());
    }
}
