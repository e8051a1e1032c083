// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The model's checks of names and values: for each, the rejection that it deserves, or nothing. The methods that are
 * not private are the places where the kit's tests break it.
 */
class NaiveValues {
    private static final String NAME_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._ ";

    /** Rules name-1 and name-2: first the length, then the characters. */
    Optional<Rejection> name(JsonValue value) {
        if (!(value instanceof JsonString string)) {
            return Optional.of(Rejection.malformed("name-1"));
        }
        String name = string.getString();
        if (name.isEmpty()) {
            return Optional.of(Rejection.bad("name-1", "IMG.0013"));
        }
        if (length(name) > maxNameLength()) {
            return Optional.of(Rejection.bad("name-1", "IMG.0002"));
        }
        boolean right = isAllowedInName(name) && !name.startsWith(" ") && !name.endsWith(" ");
        return right ? Optional.empty() : Optional.of(Rejection.bad("name-2", "IMG.0003"));
    }

    private boolean isAllowedInName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isAllowedInName(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    int maxNameLength() {
        return 128;
    }

    boolean isAllowedInName(int c) {
        return NAME_CHARACTERS.indexOf(c) >= 0;
    }

    /** Rules desc-1 and desc-2: first the length, then the characters. */
    Optional<Rejection> description(JsonValue value) {
        if (!(value instanceof JsonString string) || length(string.getString()) > 1024) {
            return Optional.of(Rejection.bad("desc-1", "IMG.0004"));
        }
        boolean right = string.getString().chars().noneMatch(this::isForbiddenInDescription);
        return right ? Optional.empty() : Optional.of(Rejection.bad("desc-2", "IMG.0054"));
    }

    boolean isForbiddenInDescription(int c) {
        return "\r\n<>".indexOf(c) >= 0;
    }

    /** Rule custom-1. */
    Optional<Rejection> customValue(JsonValue value) {
        return value instanceof JsonString ? Optional.empty() : Optional.of(Rejection.malformed("custom-1"));
    }

    /** Rules custom-2 and, where no upper case is accepted, custom-3. */
    Optional<Rejection> customName(String name, boolean upperCase) {
        if (name.isEmpty() || length(name) > maxCustomNameLength() || hasControl(name)) {
            return Optional.of(Rejection.malformed("custom-2"));
        }
        if (!upperCase && !name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Rejection.malformed("custom-3"));
        }
        return Optional.empty();
    }

    private boolean hasControl(String name) {
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            if (isControl(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    int maxCustomNameLength() {
        return 255;
    }

    boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    /** Rule attr-1. */
    Optional<Rejection> documentedValue(AttributeSpec spec, JsonValue value) {
        return spec.accepts(value) ? Optional.empty() : Optional.of(Rejection.bad("attr-1", spec.code()));
    }

    /** Characters are Unicode code points. */
    int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
