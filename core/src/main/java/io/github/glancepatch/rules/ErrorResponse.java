// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a service answers a kind of problem.
 *
 * @param status the HTTP status
 * @param errorCode the code in the body of the answer, where one is documented
 */
public record ErrorResponse(int status, Optional<String> errorCode) {

    /** What Glance answers; other services differ from it in a few. */
    static final Map<ProblemKind, ErrorResponse> DEFAULTS = defaults();

    /**
     * Checks the status.
     *
     * @throws IllegalArgumentException when it is not one of 400 to 499
     */
    public ErrorResponse {
        if (status < 400 || status > 499) {
            throw new IllegalArgumentException("status: must be one of 400 to 499 for a rejected patch, not " + status);
        }
        Objects.requireNonNull(errorCode, "errorCode");
    }

    /**
     * {@return a response without an error code}
     *
     * @throws IllegalArgumentException when the status is not one of 400 to 499
     */
    public static ErrorResponse of(int status) {
        return new ErrorResponse(status, Optional.empty());
    }

    /**
     * {@return a response with an error code}
     *
     * @throws IllegalArgumentException when the status is not one of 400 to 499
     */
    public static ErrorResponse of(int status, String errorCode) {
        return new ErrorResponse(status, Optional.of(errorCode));
    }

    private static Map<ProblemKind, ErrorResponse> defaults() {
        Map<ProblemKind, ErrorResponse> responses = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            responses.put(kind, of(status(kind)));
        }
        return Collections.unmodifiableMap(responses);
    }

    private static int status(ProblemKind kind) {
        return switch (kind) {
            case EMPTY_BODY, MALFORMED_DOCUMENT, MALFORMED_OPERATION, MALFORMED_PATH, MISSING_VALUE -> 400;
            case INVALID_NAME, INVALID_VALUE, CONFLICT, MISSING_REQUIRED -> 400;
            case RESTRICTED, NOT_REMOVABLE, FIXED_BY_STATUS, FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case MISSING_TARGET, EXISTING_TARGET, WRONG_STATUS, CONTRADICTION -> 409;
            case TOO_LARGE, QUOTA -> 413;
            case MEDIA_TYPE -> 415;
        };
    }
}
