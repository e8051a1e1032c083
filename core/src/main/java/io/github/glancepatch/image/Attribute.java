// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A typed key: the name of an attribute and the type its value is read as. The key says nothing of what a value may be
 * set to; that is the business of a rule set.
 *
 * <p>An attribute's identity is its name: two keys of one name are equal, whatever their types.
 *
 * @param <T> the Java type of the value
 */
public final class Attribute<T> {
    private final String name;
    private final AttributeType<T> type;

    private Attribute(String name, AttributeType<T> type) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * {@return a key}
     *
     * @param type the type its value is read as
     */
    public static <T> Attribute<T> of(String name, AttributeType<T> type) {
        return new Attribute<>(name, type);
    }

    /** {@return the attribute's name} */
    public String name() {
        return name;
    }

    /** {@return the type its value is read as} */
    public AttributeType<T> type() {
        return type;
    }

    @Override
    @SuppressWarnings("exports") // the annotation's module is for the compiler only
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?> attribute && name.equals(attribute.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
