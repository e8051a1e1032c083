// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Ops for what an operation does. */
public final class Ops {
    private Ops() {}

    /** The two ops that set a value. */
    public static final class Setting implements ArbitrarySupplier<Op> {
        @Override
        public Arbitrary<Op> get() {
            return Arbitraries.of(Op.ADD, Op.REPLACE);
        }
    }

    /** The two ops whose target must exist. */
    public static final class Existing implements ArbitrarySupplier<Op> {
        @Override
        public Arbitrary<Op> get() {
            return Arbitraries.of(Op.REPLACE, Op.REMOVE);
        }
    }

    /** Two or three ops at once. */
    public static final class Several implements ArbitrarySupplier<Set<Op>> {
        @Override
        public Arbitrary<Set<Op>> get() {
            return Arbitraries.of(Op.class).set().ofMinSize(2);
        }
    }

    /** What is none of the three ops. */
    public static final class Others implements ArbitrarySupplier<JsonValue> {
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
            return Choice.oneOf(texts, Values.noText());
        }
    }
}
