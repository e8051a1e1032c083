// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.json.ElementSink;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import io.github.glancepatch.json.StringPool;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The second step: from a body to the elements of the document (rules doc-1, limit-1 to limit-4). */
final class BodyReader implements ElementSink {
    private static final StringPool MEMBERS = StringPool.of("op", "path", "value", "add", "replace", "remove");

    private final PatchLimits limits;
    private final ProblemCollector problems;
    private final List<RawOperation> elements = new ArrayList<>();
    private RawOperation current = RawOperation.NOT_AN_OBJECT;

    private BodyReader(PatchLimits limits, ProblemCollector problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The elements of the document; none when the body is rejected. */
    static List<RawOperation> read(byte[] body, PatchLimits limits, ProblemCollector problems) {
        BodyReader reader = new BodyReader(limits, problems);
        try {
            return reader.elements(JsonText.readElements(body, limits.json(), MEMBERS, reader));
        } catch (JsonTextException e) {
            reject(e, problems);
            return List.of();
        }
    }

    /** The elements of the document; none when the body is rejected. */
    static List<RawOperation> readText(String body, PatchLimits limits, ProblemCollector problems) {
        BodyReader reader = new BodyReader(limits, problems);
        try {
            return reader.elements(JsonText.readElements(body, limits.json(), MEMBERS, reader));
        } catch (JsonTextException e) {
            reject(e, problems);
            return List.of();
        }
    }

    @Override
    public void object() {
        current = new RawOperation();
        elements.add(current);
    }

    @Override
    public void member(String name, JsonValue value) {
        current.put(name, value);
    }

    @Override
    public void other(JsonValue value) {
        elements.add(RawOperation.NOT_AN_OBJECT);
    }

    private List<RawOperation> elements(boolean isArray) {
        if (!isArray) {
            String message = "the body must be a JSON array of operations, also for a single one";
            return reject(ProblemKind.MALFORMED_DOCUMENT, "doc-1", message);
        }
        if (elements.size() > limits.operations()) {
            String message =
                    "the document has " + elements.size() + " operations; the maximum is " + limits.operations();
            return reject(ProblemKind.TOO_LARGE, "limit-2", message);
        }
        return elements;
    }

    /** Reports why a body cannot be read. */
    static boolean reject(JsonTextException e, ProblemCollector problems) {
        String message = "the body is rejected: " + e.getMessage();
        return switch (e.reason()) {
            case EMPTY -> reject(problems, ProblemKind.EMPTY_BODY, "doc-1", message);
            case MALFORMED -> reject(problems, ProblemKind.MALFORMED_DOCUMENT, "doc-1", message);
            case TOO_LARGE -> reject(problems, ProblemKind.TOO_LARGE, "limit-1", message);
            case TOO_DEEP -> reject(problems, ProblemKind.MALFORMED_DOCUMENT, "limit-3", message);
            case NUMBER_TOO_LONG -> reject(problems, ProblemKind.MALFORMED_DOCUMENT, "limit-4", message);
        };
    }

    private static boolean reject(ProblemCollector problems, ProblemKind kind, String ruleId, String message) {
        return problems.report(kind, ProblemLocation.DOCUMENT, ruleId, message);
    }

    private List<RawOperation> reject(ProblemKind kind, String ruleId, String message) {
        reject(problems, kind, ruleId, message);
        return List.of();
    }
}
