// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.function.Supplier;

/** A line of the exchange is not a valid request. The message is one clause for the author of the line. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String clause;

    /** The reason, a closed set. */
    enum Kind {
        /** It is not JSON, not an object, or has an invalid member. */
        MALFORMED("malformed-request"),
        /** It exceeds the length limit. */
        TOO_LARGE("request-too-large"),
        /** It names a rule set that this program does not have. */
        UNKNOWN_RULES("unknown-rules"),
        /** None: the program failed. */
        INTERNAL_ERROR("program-fault");

        private final String jsonName;

        Kind(String jsonName) {
            this.jsonName = jsonName;
        }

        /** {@return the kind's name in JSON} */
        String jsonName() {
            return jsonName;
        }
    }

    RequestException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.clause = message;
    }

    static RequestException malformed(String message) {
        return new RequestException(Kind.MALFORMED, message);
    }

    static Supplier<RequestException> missing(String member) {
        return () -> malformed("the member " + member + " is missing");
    }

    /** {@return the reason} */
    Kind kind() {
        return kind;
    }

    /** {@return the message} */
    String clause() {
        return clause;
    }
}
