// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of the attribute {@code name}. */
public final class ImageNames {
    private static final String ENDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

    private ImageNames() {}

    /** Names that an image can have. */
    public static final class Valid implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return valid().map(JsonData::string);
        }
    }

    /** Values that are no string. */
    public static final class NoText implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            return Values.noText().map(value -> FaultyValue.of(value, "name-1", Rejection.MALFORMED));
        }
    }

    /** Strings that are too short or too long, with characters that are right. */
    public static final class WrongLength implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            Arbitrary<FaultyValue> tooLong = Choice.forEach(List.of(129, 130, 200, 255, 256), ImageNames::ofLength)
                    .map(name -> FaultyValue.of(name, "name-1", "IMG.0002"));
            return Choice.frequencyOf(
                    Tuple.of(1, Arbitraries.just(FaultyValue.of("", "name-1", "IMG.0013"))), Tuple.of(9, tooLong));
        }
    }

    /**
     * Strings that are no longer than a name by their characters, and too long by anything else that could be counted.
     */
    public static final class Wide implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            return Arbitraries.of(65, 100, 128)
                    .map(Texts.SUPPLEMENTARY::repeat)
                    .map(name -> FaultyValue.of(name, "name-2", "IMG.0003"));
        }
    }

    /** Strings of a length that is right, with one character that is not, or a space at an end. */
    public static final class WrongCharacters implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            Arbitrary<String> foreign = Combinators.combine(
                            ofLength(20), character(), Arbitraries.integers().between(0, 20))
                    .as((name, piece, at) -> name.substring(0, at) + piece + name.substring(at));
            Arbitrary<String> space = Combinators.combine(
                            ofLength(20), Arbitraries.of(" %s", "%s ", " ", " a", "a ", "a\n", "\na", "a\r\n"))
                    .as((name, text) -> text.replace("%s", name));
            return Choice.frequencyOf(Tuple.of(6, foreign), Tuple.of(3, space))
                    .map(name -> FaultyValue.of(name, "name-2", "IMG.0003"));
        }

        private static Arbitrary<String> character() {
            Arbitrary<String> ascii = Arbitraries.chars()
                    .range('\0', '\u007F')
                    .filter(c -> c != ' ' && ENDS.indexOf(c) < 0)
                    .map(String::valueOf);
            Arbitrary<String> others = Arbitraries.of(
                    "\u00E4",
                    "\u00DF",
                    "\u00AA",
                    "\u0130",
                    "\u0131",
                    "\u0660",
                    "\uFF11",
                    "\u4E2D",
                    "\u00A0",
                    "\u200B",
                    Texts.SUPPLEMENTARY);
            return Choice.oneOf(ascii, others);
        }
    }

    static Arbitrary<String> valid() {
        List<Integer> all = IntStream.rangeClosed(1, 128).boxed().toList();
        return Choice.oneOf(
                Choice.forEach(all, ImageNames::ofLength),
                Choice.forEach(List.of(1, 2, 127, 128), ImageNames::ofLength));
    }

    /** Names of exactly so many letters and digits. */
    private static Arbitrary<String> ofLength(int characters) {
        return Texts.plain(characters, characters);
    }
}
