// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies of requests that are no patch document, or may be one by accident. */
public final class Bodies {
    private static final String OPERATION = "{\"op\":\"add\",\"path\":\"/a\",\"value\":%s}";

    private Bodies() {}

    /**
     * Bodies with a surrogate that lacks its partner, as an escape, where it would be stored and where it would not.
     */
    public static final class LoneSurrogates implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            Arbitrary<String> strings = Arbitraries.of(
                    "\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\uD83D\\uD83D\\uDE00", "a\\udbffb", "\\uD83Dx\\uDE00");
            Arbitrary<String> frames = Arbitraries.of(
                    "[{\"op\":\"add\",\"path\":\"/a\",\"add\":\"/a\",\"value\":\"%s\"}]",
                    "[{\"op\":\"add\",\"path\":\"/%s\",\"add\":\"/a\",\"value\":\"\"}]",
                    "[{\"op\":\"add\",\"path\":\"/a\",\"add\":\"/a\",\"value\":\"\",\"x\":[{\"%s\":1}]}]",
                    "[{\"op\":\"add\",\"path\":\"/a\",\"add\":\"/a\",\"value\":\"%s\",\"value\":\"\"}]",
                    "[\"%s\"]");
            return Combinators.combine(frames, strings).as(String::formatted).map(RequestBody::utf8);
        }
    }

    /** Bodies that would be a patch document if their bytes were UTF-8. */
    public static final class NoUtf8 implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            // a stray byte, a stray continuation, a cut sequence, overlong forms, a surrogate, past U+10FFFF
            Arbitrary<String> bytes = Arbitraries.of(
                    "\u00FF",
                    "\u00FE",
                    "\u0080",
                    "\u00BF",
                    "\u00C3",
                    "\u00E2\u0082",
                    "\u00F0\u009F\u0098",
                    "\u00C0\u0080",
                    "\u00C1\u00BF",
                    "\u00E0\u0080\u0080",
                    "\u00F0\u0080\u0080\u0080",
                    "\u00ED\u00A0\u0080",
                    "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080",
                    "\u00F4\u0090\u0080\u0080",
                    "\u00F8\u0088\u0080\u0080\u0080");
            Arbitrary<RequestBody> strings = Combinators.combine(
                            Arbitraries.of("\"%s\"", "\"a%sb\"", "{\"%s\":1}"), bytes)
                    .as(String::formatted)
                    .map(value -> RequestBody.of(
                            ("[" + OPERATION.formatted("\"\",\"x\":" + value) + "]").getBytes(ISO_8859_1)));
            RequestBody wide = RequestBody.of(("[" + OPERATION.formatted("\"\"") + "]").getBytes(UTF_16BE));
            return Choice.frequencyOf(Tuple.of(20, strings), Tuple.of(1, Arbitraries.just(wide)));
        }
    }

    /** Bytes of every kind. */
    public static final class Bytes implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return Arbitraries.bytes()
                    .array(byte[].class)
                    .ofMaxSize(40)
                    .map(RequestBody::of)
                    .withoutEdgeCases();
        }
    }

    /** The pieces of patch documents in any order: now and then they are one. */
    public static final class Pieces implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return Arbitraries.of(
                            "[",
                            "]",
                            "{",
                            "}",
                            ",",
                            ":",
                            "\"op\"",
                            "\"add\"",
                            "\"path\"",
                            "\"/a\"",
                            "\"value\"",
                            "\"\"",
                            "null",
                            "1",
                            " ",
                            "\"op\":\"add\"",
                            "\"path\":\"/a\"",
                            "\"value\":\"\"",
                            "{}",
                            OPERATION.formatted("\"\""))
                    .list()
                    .ofMaxSize(8)
                    .map(pieces -> RequestBody.utf8(String.join("", pieces)))
                    .withoutEdgeCases();
        }
    }

    /** Patch documents with one byte changed, lost or doubled: some of them are patch documents still. */
    public static final class Damaged implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            Arbitrary<RequestBody> documents = Combinators.combine(
                            Arbitraries.of(MediaType.class), new Patches.Operations().get())
                    .as((type, operations) -> type.body(operations));
            return Combinators.combine(
                            documents,
                            Arbitraries.integers().between(0, 9_999),
                            Arbitraries.bytes(),
                            Arbitraries.of(0, 1, 2))
                    .as(Bodies::damage)
                    .withoutEdgeCases();
        }
    }

    /** Bodies of every kind. */
    public static final class Any implements ArbitrarySupplier<RequestBody> {
        @Override
        public Arbitrary<RequestBody> get() {
            return Choice.oneOf(
                    new MalformedJson.Any().get(),
                    new LoneSurrogates().get(),
                    new NoUtf8().get(),
                    new Bytes().get(),
                    new Pieces().get(),
                    new Damaged().get());
        }
    }

    /**
     * {@return the beginning of a document, which lacks at least its last byte}
     *
     * @param operations the document's operations
     * @param type the document's media type
     * @param at where to cut it
     */
    public static RequestBody cut(List<WireOperation> operations, MediaType type, int at) {
        byte[] whole = type.body(operations).bytes();
        return RequestBody.of(Arrays.copyOf(whole, 1 + at % (whole.length - 1)));
    }

    private static RequestBody damage(RequestBody document, int at, byte other, int way) {
        byte[] whole = document.bytes();
        int place = at % whole.length;
        byte[] damaged = new byte[whole.length + way - 1];
        for (int i = 0; i < damaged.length; i++) {
            int shift = i < place ? 0 : 1 - way;
            damaged[i] = i == place && way == 1 ? other : whole[Math.max(0, Math.min(i + shift, whole.length - 1))];
        }
        return RequestBody.of(damaged);
    }
}
