// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonValue;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Words for what an operation does. */
public final class Words {
    private Words() {}

    /** The two words that set a value. */
    public static final class Setting implements ArbitrarySupplier<Word> {
        /** Makes one. */
        public Setting() {}

        @Override
        public Arbitrary<Word> get() {
            return Arbitraries.of(Word.ADD, Word.REPLACE);
        }
    }

    /** The two words whose target must be there. */
    public static final class Existing implements ArbitrarySupplier<Word> {
        /** Makes one. */
        public Existing() {}

        @Override
        public Arbitrary<Word> get() {
            return Arbitraries.of(Word.REPLACE, Word.REMOVE);
        }
    }

    /** Two or three words at once. */
    public static final class Several implements ArbitrarySupplier<Set<Word>> {
        /** Makes one. */
        public Several() {}

        @Override
        public Arbitrary<Set<Word>> get() {
            return Arbitraries.of(Word.class).set().ofMinSize(2);
        }
    }

    /** What is none of the three words. */
    public static final class Others implements ArbitrarySupplier<JsonValue> {
        /** Makes one. */
        public Others() {}

        @Override
        public Arbitrary<JsonValue> get() {
            Arbitrary<JsonValue> texts = Arbitraries.of(
                            "test",
                            "move",
                            "copy",
                            "delete",
                            "update",
                            "set",
                            "",
                            " ",
                            "ADD",
                            "Add",
                            "REPLACE",
                            "Replace",
                            "REMOVE",
                            "adds",
                            "ad",
                            " add",
                            "add ",
                            "remove\n",
                            "replace\u0000",
                            "\uFF41dd",
                            "null",
                            "op",
                            "add,remove")
                    .map(JsonData::string);
            return Arbitraries.oneOf(texts, Values.noText());
        }
    }
}
