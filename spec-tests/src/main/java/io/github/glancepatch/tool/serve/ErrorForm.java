// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The form in which a service tells what it refuses. */
@FunctionalInterface
interface ErrorForm {

    /** {@return the answer to a request that is refused} */
    Response answer(Refusal refusal, Request request);

    /** {@return the form of the service whose rules these are} */
    static ErrorForm of(ImageRules rules) {
        return rules.name().equals(ImageRules.glance().name()) ? new GlanceErrors() : ErrorForm::documented;
    }

    /** The body that the Image Management Service documents. */
    private static Response documented(Refusal refusal, Request request) {
        JsonObjectBuilder error = JsonValues.object();
        refusal.code().ifPresent(code -> error.add("code", JsonValues.string(code)));
        error.add("message", JsonValues.string(refusal.sentence()));
        JsonObject body = JsonValues.object().add("error", error).build();
        return Response.json(refusal.status(), body).with(refusal.headers());
    }
}
