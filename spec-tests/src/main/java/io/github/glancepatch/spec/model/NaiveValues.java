// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The model's checks of names and values: for each, the refusal that it deserves, or nothing. The methods that are not
 * private are the places where the kit's tests break it.
 */
class NaiveValues {
    private static final String NAME_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._ ";

    /** Rules name-1 and name-2: first the length, then the characters. */
    Optional<Refusal> name(JsonValue value) {
        if (!(value instanceof JsonString string)) {
            return Optional.of(Refusal.malformed("name-1"));
        }
        String name = string.getString();
        if (name.isEmpty()) {
            return Optional.of(Refusal.bad("name-1", "IMG.0013"));
        }
        if (length(name) > mostInName()) {
            return Optional.of(Refusal.bad("name-1", "IMG.0002"));
        }
        boolean right = name.chars().allMatch(this::mayStandInName) && !name.startsWith(" ") && !name.endsWith(" ");
        return right ? Optional.empty() : Optional.of(Refusal.bad("name-2", "IMG.0003"));
    }

    int mostInName() {
        return 128;
    }

    boolean mayStandInName(int c) {
        return NAME_CHARACTERS.indexOf(c) >= 0;
    }

    /** Rules desc-1 and desc-2: first the length, then the characters. */
    Optional<Refusal> description(JsonValue value) {
        if (!(value instanceof JsonString string) || length(string.getString()) > 1024) {
            return Optional.of(Refusal.bad("desc-1", "IMG.0004"));
        }
        boolean right = string.getString().chars().noneMatch(this::mayNotStandInDescription);
        return right ? Optional.empty() : Optional.of(Refusal.bad("desc-2", "IMG.0054"));
    }

    boolean mayNotStandInDescription(int c) {
        return "\r\n<>".indexOf(c) >= 0;
    }

    /** Rule custom-1. */
    Optional<Refusal> customValue(JsonValue value) {
        return value instanceof JsonString ? Optional.empty() : Optional.of(Refusal.malformed("custom-1"));
    }

    /** Rules custom-2 and, where no upper case is taken, custom-3. */
    Optional<Refusal> customName(String name, boolean upperCase) {
        if (name.isEmpty()
                || length(name) > mostInCustomName()
                || name.codePoints().anyMatch(this::isControl)) {
            return Optional.of(Refusal.malformed("custom-2"));
        }
        if (!upperCase && !name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Refusal.malformed("custom-3"));
        }
        return Optional.empty();
    }

    int mostInCustomName() {
        return 255;
    }

    boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    /** Rule attr-1. */
    Optional<Refusal> documentedValue(AttributeFact fact, JsonValue value) {
        return fact.takes(value) ? Optional.empty() : Optional.of(Refusal.bad("attr-1", fact.code()));
    }

    /** Characters are Unicode code points. */
    int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
