// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import java.util.function.Supplier;

/** A line of the exchange is no request. The message is one clause for whoever has written the line. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String clause;

    /** What is wrong with the line, a closed set. */
    enum Kind {
        /** It is not JSON, not an object, or one of its members is not as it must be. */
        MALFORMED("malformed-request"),
        /** It is longer than a line may be. */
        TOO_LARGE("request-too-large"),
        /** It names a rule set that is not known here, though others may know it. */
        UNKNOWN_RULES("unknown-rules"),
        /** Nothing, as far as is known: the program is at fault. */
        PROGRAM("program-fault");

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

    /** {@return what is wrong} */
    Kind kind() {
        return kind;
    }

    /** {@return the message, which every one of these exceptions has} */
    String clause() {
        return clause;
    }
}
