// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a service answers a kind of problem.
 *
 * @param status the HTTP status
 * @param code the code in the body of the answer, where one is documented
 */
public record Answer(int status, Optional<String> code) {

    /** What Glance answers; other services differ from it in a few. */
    static final Map<ProblemKind, Answer> DEFAULTS = defaults();

    static Answer of(int status) {
        return new Answer(status, Optional.empty());
    }

    static Answer of(int status, String code) {
        return new Answer(status, Optional.of(code));
    }

    private static Map<ProblemKind, Answer> defaults() {
        Map<ProblemKind, Answer> answers = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            answers.put(kind, of(status(kind)));
        }
        return Collections.unmodifiableMap(answers);
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
