// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.OwnedJson;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.Optional;

/**
 * One operation of a patch document: add, replace or remove of one attribute. Operations know what they ask for;
 * whether it is accepted is decided by a rule set.
 */
public sealed interface PatchOperation {

    /** {@return what the operation points at} */
    PatchPath path();

    /** {@return which of the three it is} */
    Op op();

    /** {@return the value of an add or a replace; empty for a remove} */
    Optional<JsonValue> optionalValue();

    /** {@return the name of the target attribute} */
    default String attribute() {
        return path().attribute();
    }

    /** The three words of the field. */
    enum Op {
        /** {@code add}. */
        ADD("add"),
        /** {@code replace}. */
        REPLACE("replace"),
        /** {@code remove}. */
        REMOVE("remove");

        private final String jsonName;

        Op(String jsonName) {
            this.jsonName = jsonName;
        }

        /** {@return the op in a document, like {@code add}} */
        public String jsonName() {
            return jsonName;
        }
    }

    /**
     * Adds the attribute, or replaces it when it is there (rules add-1, add-2).
     *
     * @param path what to add
     * @param value its value
     */
    record Add(PatchPath path, JsonValue value) implements PatchOperation {
        /**
         * Checks that nothing is null and that the value can be written, and copies it.
         *
         * @param path what to add
         * @param value its value
         * @throws IllegalArgumentException when the value has a surrogate without its partner, or passes
         *     {@link JsonLimits#MAX}
         */
        public Add {
            Objects.requireNonNull(path, "path");
            value = OwnedJson.of(Objects.requireNonNull(value, "value"), JsonLimits.MAX);
        }

        @Override
        public Op op() {
            return Op.ADD;
        }

        @Override
        public Optional<JsonValue> optionalValue() {
            return Optional.of(value);
        }
    }

    /**
     * Replaces the attribute, which is there (rule replace-1).
     *
     * @param path what to replace
     * @param value its new value
     */
    record Replace(PatchPath path, JsonValue value) implements PatchOperation {
        /**
         * Checks that nothing is null and that the value can be written, and copies it.
         *
         * @param path what to replace
         * @param value its new value
         * @throws IllegalArgumentException when the value has a surrogate without its partner, or passes
         *     {@link JsonLimits#MAX}
         */
        public Replace {
            Objects.requireNonNull(path, "path");
            value = OwnedJson.of(Objects.requireNonNull(value, "value"), JsonLimits.MAX);
        }

        @Override
        public Op op() {
            return Op.REPLACE;
        }

        @Override
        public Optional<JsonValue> optionalValue() {
            return Optional.of(value);
        }
    }

    /**
     * Removes the attribute, which is there (rule remove-1).
     *
     * @param path what to remove
     */
    record Remove(PatchPath path) implements PatchOperation {
        /**
         * Checks that nothing is null.
         *
         * @param path what to remove
         */
        public Remove {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public Op op() {
            return Op.REMOVE;
        }

        @Override
        public Optional<JsonValue> optionalValue() {
            return Optional.empty();
        }
    }

    /**
     * {@return an operation of that word}
     *
     * @param op which of the three
     * @param path what it points at
     * @param value the value; required for add and replace, and ignored for remove (rules value-1, value-2)
     * @throws IllegalArgumentException when an add or a replace has no value
     */
    static PatchOperation of(Op op, PatchPath path, Optional<JsonValue> value) {
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(value, "value");
        if (op == Op.REMOVE) {
            return new Remove(path);
        }
        JsonValue present = value.orElseThrow(() -> new IllegalArgumentException(op.jsonName() + " needs a value"));
        return op == Op.ADD ? new Add(path, present) : new Replace(path, present);
    }
}
