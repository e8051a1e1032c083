// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of each value there are, numbers by value and members in any order. Values are found by the order of their
 * canonical text, so that no hash codes which a caller has chosen slow it down. Not for use by several threads.
 */
public final class ValueBag {
    private final Map<String, Integer> times;

    /** Begins with no value. */
    public ValueBag() {
        this(Comparator.naturalOrder());
    }

    /**
     * Begins with no value.
     *
     * @param order how texts are ordered
     */
    public ValueBag(Comparator<String> order) {
        this.times = new TreeMap<>(order);
    }

    /** {@return the elements of an array} */
    public static ValueBag of(JsonArray array) {
        ValueBag bag = new ValueBag();
        array.forEach(bag::add);
        return bag;
    }

    /**
     * Adds a value.
     *
     * @return whether it is the first of its kind
     */
    public boolean add(JsonValue value) {
        return times.merge(CanonicalText.of(value), 1, Integer::sum) == 1;
    }

    /**
     * Removes a value.
     *
     * @return whether there was one
     */
    public boolean remove(JsonValue value) {
        String text = CanonicalText.of(value);
        boolean isThere = times.containsKey(text);
        times.computeIfPresent(text, (same, count) -> count == 1 ? null : count - 1);
        return isThere;
    }

    /** {@return whether there is such a value} */
    public boolean has(JsonValue value) {
        return times.containsKey(CanonicalText.of(value));
    }

    /** {@return how many different values there are} */
    public int distinct() {
        return times.size();
    }

    /** {@return whether the other one has the same values, each as often as it may} */
    public boolean hasValuesOf(ValueBag other) {
        return times.keySet().equals(other.times.keySet());
    }
}
