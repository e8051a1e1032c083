// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of the attribute {@code __description}. */
public final class Descriptions {
    private Descriptions() {}

    /** Descriptions that an image can have. */
    public static final class Valid implements ArbitrarySupplier<JsonValue> {
        @Override
        public Arbitrary<JsonValue> get() {
            return valid().map(JsonData::string);
        }
    }

    /** Values that are no string, and strings that are too long. */
    public static final class WrongTypeOrLength implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            Arbitrary<JsonValue> tooLong = Choice.forEach(List.of(1025, 1026, 1100, 2048), Texts::ofLength)
                    .map(JsonData::string);
            return Choice.oneOf(tooLong, Values.noText()).map(value -> FaultyValue.of(value, "desc-1", "IMG.0004"));
        }
    }

    /** Strings of a length that is right, with a character that is not. */
    public static final class WrongCharacters implements ArbitrarySupplier<FaultyValue> {
        @Override
        public Arbitrary<FaultyValue> get() {
            Arbitrary<String> wrong = Arbitraries.of("\r", "\n", "\r\n", "<", ">", "<b>");
            return Combinators.combine(valid(), wrong, Arbitraries.integers().between(0, 2))
                    .as((text, piece, place) -> insert(text, piece, place))
                    .map(text -> FaultyValue.of(text, "desc-2", "IMG.0054"));
        }
    }

    static Arbitrary<String> valid() {
        return Choice.frequencyOf(
                Tuple.of(3, Texts.any().map(text -> text.replaceAll("[\r\n<>]", "_"))),
                Tuple.of(1, Arbitraries.of("", " ", "\t", "ims test", "\u2028", "\u0085\u000B\f", "&lt;br&gt;")),
                Tuple.of(1, Choice.forEach(List.of(1, 1023, 1024), Texts::ofLength)));
    }

    /** At the front, in the middle or at the end; a text that is as long as can be makes room. */
    private static String insert(String text, String piece, int place) {
        String room = text.codePointCount(0, text.length()) < 1000 ? text : text.substring(0, 500);
        int at = place * room.length() / 2;
        int whole = at > 0 && at < room.length() && Character.isLowSurrogate(room.charAt(at)) ? at - 1 : at;
        return room.substring(0, whole) + piece + room.substring(whole);
    }
}
