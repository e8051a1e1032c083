// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Supplier;

/** The second stretch of the road: from the body to the elements of the document (rules doc-1, limit-1 to limit-4). */
final class BodyReader {
    private BodyReader() {}

    static List<JsonValue> elements(byte[] body, PatchLimits limits, Problems problems) {
        return elements(() -> JsonText.parse(body, limits.json()), limits, problems);
    }

    static List<JsonValue> elements(String body, PatchLimits limits, Problems problems) {
        return elements(() -> JsonText.parse(body, limits.json()), limits, problems);
    }

    private static List<JsonValue> elements(Supplier<JsonValue> body, PatchLimits limits, Problems problems) {
        JsonValue document;
        try {
            document = body.get();
        } catch (JsonTextException e) {
            String message = "the body is refused: " + e.getMessage();
            problems.report(kind(e.fault()), Place.DOCUMENT, Citation.of(rule(e.fault())), message);
            return List.of();
        }
        if (!(document instanceof JsonArray elements)) {
            problems.report(
                    ProblemKind.MALFORMED_DOCUMENT,
                    Place.DOCUMENT,
                    Citation.of("doc-1"),
                    "the body must be a JSON array of operations, also for a single one");
            return List.of();
        }
        if (elements.size() > limits.operations()) {
            problems.report(
                    ProblemKind.TOO_LARGE,
                    Place.DOCUMENT,
                    Citation.of("limit-2"),
                    "the document has " + elements.size() + " operations; " + limits.operations()
                            + " are the most at a time");
            return List.of();
        }
        return elements;
    }

    private static ProblemKind kind(JsonTextException.Fault fault) {
        return switch (fault) {
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case EMPTY -> ProblemKind.EMPTY_BODY;
            case MALFORMED, TOO_DEEP, NUMBER_TOO_LONG -> ProblemKind.MALFORMED_DOCUMENT;
        };
    }

    private static String rule(JsonTextException.Fault fault) {
        return switch (fault) {
            case EMPTY, MALFORMED -> "doc-1";
            case TOO_LARGE -> "limit-1";
            case TOO_DEEP -> "limit-3";
            case NUMBER_TOO_LONG -> "limit-4";
        };
    }
}
