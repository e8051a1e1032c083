// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonMeter;
import io.github.glancepatch.json.JsonTextException;

/**
 * The second step for a document that was built: the limits hold for it as for its bytes (rules limit-1 to limit-4). It
 * is written only when upper bounds do not show that it keeps to them.
 */
final class DocumentLimits {
    private static final int LONGEST_FORM = "{'op':'replace','path':'/','value':},".length();
    private static final int LEVELS = 2; // the document and an operation
    private static final JsonExtent EMPTY_DOCUMENT = new JsonExtent(2, LEVELS, 0, 0);

    private DocumentLimits() {}

    /** Whether the document keeps to the limits; if not, that is reported. */
    static boolean isWithin(
            PatchLimits limits, PatchDocument document, PatchMediaType type, ProblemCollector problems) {
        if (document.operations().size() <= limits.operations()
                && upperBounds(document).isWithin(limits.json())) {
            return true;
        }
        try {
            JsonChecks.requireSize(bytes(document, type, limits.json()), limits.json());
        } catch (JsonTextException e) {
            return BodyReader.reject(e, problems);
        }
        BodyReader.read(document.encode(type), limits, problems);
        return problems.problems().isEmpty();
    }

    private static JsonExtent upperBounds(PatchDocument document) {
        JsonMeter meter = JsonMeter.upperBounds(EMPTY_DOCUMENT);
        for (PatchOperation operation : document.operations()) {
            PatchPath path = operation.path();
            meter.bytes(LONGEST_FORM);
            meter.string(path.attribute());
            path.element().ifPresent(meter::string);
            operation.optionalValue().ifPresent(value -> meter.value(value, LEVELS));
        }
        return meter.extent();
    }

    /** The length of the document as a body; more than every limit when it passes this one. */
    private static long bytes(PatchDocument document, PatchMediaType type, JsonLimits limits) {
        JsonMeter meter = JsonMeter.exact(limits.bytes());
        meter.bytes(document.operations().isEmpty() ? 2 : 1); // with a comma after each operation
        for (PatchOperation operation : document.operations()) {
            if (meter.isPastMax()) {
                break;
            }
            meter.bytes(1);
            meter.value(type.encode(operation), 1);
        }
        return meter.extent().bytes();
    }
}
