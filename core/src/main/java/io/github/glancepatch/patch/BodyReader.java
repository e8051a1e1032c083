// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.ElementSink;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.StringPool;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The second stretch of the road: from the body to the elements of the document (rules doc-1, limit-1 to limit-4). */
final class BodyReader implements ElementSink {
    private static final StringPool WORDS = StringPool.of("op", "path", "value", "add", "replace", "remove");

    private final PatchLimits limits;
    private final ProblemCollector problems;
    private final List<RawOperation> elements = new ArrayList<>();
    private RawOperation current = RawOperation.NONE;

    private BodyReader(PatchLimits limits, ProblemCollector problems) {
        this.limits = limits;
        this.problems = problems;
    }

    static List<RawOperation> elements(byte[] body, PatchLimits limits, ProblemCollector problems) {
        BodyReader reader = new BodyReader(limits, problems);
        try {
            return reader.elements(JsonText.readElements(body, limits.json(), WORDS, reader));
        } catch (JsonTextException e) {
            return reader.unreadable(e);
        }
    }

    static List<RawOperation> elements(String body, PatchLimits limits, ProblemCollector problems) {
        BodyReader reader = new BodyReader(limits, problems);
        try {
            return reader.elements(JsonText.readElements(body, limits.json(), WORDS, reader));
        } catch (JsonTextException e) {
            return reader.unreadable(e);
        }
    }

    @Override
    public void object() {
        current = new RawOperation();
        elements.add(current);
    }

    @Override
    public void member(String name, JsonValue value) {
        current.set(name, value);
    }

    @Override
    public void other(JsonValue value) {
        elements.add(RawOperation.NONE);
    }

    private List<RawOperation> elements(boolean isArray) {
        if (!isArray) {
            String message = "the body must be a JSON array of operations, also for a single one";
            return refuse(ProblemKind.MALFORMED_DOCUMENT, "doc-1", message);
        }
        if (elements.size() > limits.operations()) {
            String message = "the document has " + elements.size() + " operations; " + limits.operations()
                    + " are the most at a time";
            return refuse(ProblemKind.TOO_LARGE, "limit-2", message);
        }
        return elements;
    }

    private List<RawOperation> unreadable(JsonTextException e) {
        return refuse(kind(e.reason()), rule(e.reason()), "the body is refused: " + e.getMessage());
    }

    private List<RawOperation> refuse(ProblemKind kind, String rule, String message) {
        problems.report(kind, ProblemLocation.DOCUMENT, RuleReference.of(rule), message);
        return List.of();
    }

    private static ProblemKind kind(JsonTextException.Reason fault) {
        return switch (fault) {
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case EMPTY -> ProblemKind.EMPTY_BODY;
            case MALFORMED, TOO_DEEP, NUMBER_TOO_LONG -> ProblemKind.MALFORMED_DOCUMENT;
        };
    }

    private static String rule(JsonTextException.Reason fault) {
        return switch (fault) {
            case EMPTY, MALFORMED -> "doc-1";
            case TOO_LARGE -> "limit-1";
            case TOO_DEEP -> "limit-3";
            case NUMBER_TOO_LONG -> "limit-4";
        };
    }
}
