// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.WireOperation;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;

/** Requests by rule sets that let a patch change more than the native API does. */
final class Permits {
    private Permits() {}

    /** A request by the rules of the native API, widened by the attributes that its operations name. */
    static PatchRequest request(JsonObject image, MediaType type, WireOperation... operations) {
        List<String> names = Arrays.stream(operations)
                .map(WireOperation::attribute)
                .distinct()
                .toList();
        return PatchRequest.ims(image, type.value(), type.body(operations)).by(PatchRequest.IMS, permitting(names));
    }

    /** A request by the rules of the cloudimages API. */
    static PatchRequest cloudimages(JsonObject image, MediaType type, WireOperation... operations) {
        return cloudimages(image, type, type.body(operations));
    }

    /** A request by the rules of the cloudimages API, with a body that may be anything. */
    static PatchRequest cloudimages(JsonObject image, MediaType type, RequestBody body) {
        return PatchRequest.ims(image, type.value(), body).by(PatchRequest.CLOUDIMAGES, JsonObject.EMPTY_JSON_OBJECT);
    }

    static JsonObject permitting(List<String> names) {
        return JsonData.object(PatchRequest.PERMIT, JsonData.strings(names));
    }
}
