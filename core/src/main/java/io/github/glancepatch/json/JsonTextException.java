// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;

/**
 * A text that is not JSON, or a JSON value past a limit. The message is one clause in plain words, meant to be read by
 * the sender of the text. Callers of the library catch it as an {@link IllegalArgumentException}, or get it as the
 * message of an exception of their own package.
 */
public final class JsonTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Reason reason;

    JsonTextException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return what is wrong} */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a text. */
    public enum Reason {
        /** It is not one JSON text in UTF-8. */
        MALFORMED,
        /** It has no bytes at all. */
        EMPTY,
        /** It is longer than {@link JsonLimits#bytes()}. */
        TOO_LARGE,
        /** Its arrays and objects nest deeper than {@link JsonLimits#depth()}. */
        TOO_DEEP,
        /** One of its numbers passes {@link JsonLimits#digits()} or {@link JsonLimits#exponent()}. */
        NUMBER_TOO_LONG
    }
}
