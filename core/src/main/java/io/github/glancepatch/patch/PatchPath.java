// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonPointers;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operation points at: an attribute, or one element of the attribute {@code locations}.
 *
 * @param attribute the target attribute's name
 * @param element the element's index or {@code -}; empty when the attribute as a whole is meant
 */
public record PatchPath(String attribute, Optional<String> element) {

    /**
     * Checks that the path can be written as a pointer and be read back.
     *
     * @param attribute the target attribute's name
     * @param element the element's index or {@code -}; empty when the attribute as a whole is meant
     * @throws IllegalArgumentException when a token begins or ends with a blank, which services remove, or has a
     *     surrogate without its partner
     */
    public PatchPath {
        requireStable("attribute", attribute);
        if (Objects.requireNonNull(element, "element").isPresent()) {
            requireStable("element", element.get());
            if (attribute.isEmpty()) {
                throw new IllegalArgumentException("the attribute with the empty name has no elements");
            }
        }
    }

    /**
     * {@return the path of an attribute}
     *
     * @param attribute the attribute's name as it is, neither escaped nor with a slash in front
     * @throws IllegalArgumentException when the name begins or ends with a blank, or cannot be written
     */
    public static PatchPath of(String attribute) {
        return new PatchPath(attribute, Optional.empty());
    }

    /** {@return the path as a JSON pointer (RFC 6901), like {@code /name}} */
    public String pointer() {
        // no pointer may end with a slash, so an empty element is written as a blank, which services remove
        return JsonPointers.escape(attribute)
                + element.map(token -> token.isEmpty() ? "/ " : JsonPointers.escape(token))
                        .orElse("");
    }

    /** {@return the path as a JSON pointer} */
    @Override
    public String toString() {
        return pointer();
    }

    private static void requireStable(String name, String token) {
        Objects.requireNonNull(token, name);
        if (!JsonPointers.trim(token).equals(token)) {
            throw new IllegalArgumentException(
                    "\"" + ShortText.of(token) + "\" begins or ends with a blank, which services remove");
        }
        try {
            JsonChecks.requireWellFormed(token);
        } catch (JsonTextException e) {
            throw new IllegalArgumentException(name + ": cannot be written as JSON: " + e.getMessage(), e);
        }
    }
}
