// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonExtent;
import io.github.glancepatch.json.JsonMeter;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import java.util.List;

/**
 * The second step for a document that was built: the limits hold for it as for its bytes (rules limit-1 to limit-4). It
 * is written only when upper bounds do not show that it keeps to them.
 */
final class DocumentLimits {
    private static final int LONGEST_FORM = "{'op':'replace','path':'/','value':},".length();
    private static final int LEVELS = 2; // the document and an operation
    private static final JsonExtent EMPTY_DOCUMENT = new JsonExtent(2, LEVELS, 0, 0);

    private DocumentLimits() {}

    /** Whether a document of these operations keeps to the limits; if not, that is reported. */
    static boolean isWithin(
            PatchLimits limits, List<PatchOperation> operations, PatchMediaType type, ProblemCollector problems) {
        if (operations.size() <= limits.operations() && upperBounds(operations).isWithin(limits.json())) {
            return true;
        }
        try {
            JsonChecks.requireSize(bytes(operations, type, limits.json()), limits.json());
        } catch (JsonTextException e) {
            return BodyReader.reject(e, problems);
        }
        BodyReader.read(JsonText.writeUtf8(type.encode(operations)), limits, problems);
        return problems.problems().isEmpty();
    }

    private static JsonExtent upperBounds(List<PatchOperation> operations) {
        JsonMeter meter = JsonMeter.upperBounds(EMPTY_DOCUMENT);
        for (PatchOperation operation : operations) {
            PatchPath path = operation.path();
            meter.bytes(LONGEST_FORM);
            meter.string(path.attribute());
            path.element().ifPresent(meter::string);
            operation.optionalValue().ifPresent(value -> meter.value(value, LEVELS));
        }
        return meter.extent();
    }

    /** The length of the document as a body; more than every limit when it passes this one. */
    private static long bytes(List<PatchOperation> operations, PatchMediaType type, JsonLimits limits) {
        JsonMeter meter = JsonMeter.exact(limits.bytes());
        meter.bytes(operations.isEmpty() ? 2 : 1); // with a comma after each operation
        for (PatchOperation operation : operations) {
            if (meter.isPastMax()) {
                break;
            }
            meter.bytes(1);
            meter.value(type.encode(operation), 1);
        }
        return meter.extent().bytes();
    }
}
