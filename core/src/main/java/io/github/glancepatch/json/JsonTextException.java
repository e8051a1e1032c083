// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.json;

import io.github.glancepatch.JsonLimits;

/**
 * A text that is not JSON, or a JSON value past a limit. The message is one clause in plain words, meant to be read by
 * the sender of the text. Callers of the library catch it as an {@link IllegalArgumentException}, or get it as the
 * message of an exception of their own package.
 */
public sealed class JsonTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Reason reason;

    JsonTextException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return the exception of a text, for its reader to catch: it has no stack trace, which nothing would show} */
    static JsonTextException ofText(Reason reason, String message) {
        return new OfText(reason, message);
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

    private static final class OfText extends JsonTextException {
        private static final long serialVersionUID = 1L;

        OfText(Reason reason, String message) {
            super(reason, message);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
