// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Writes the body of an error response. */
@FunctionalInterface
interface ErrorFormat {

    /** {@return the response for an error} */
    Response response(HttpErrorException error, Request request);

    /** {@return the format of the service with these rules} */
    static ErrorFormat of(ImageRules rules) {
        return rules.name().equals(ImageRules.glance().name()) ? new GlanceErrorFormat() : ErrorFormat::documented;
    }

    /** The body that the Image Management Service documents. */
    private static Response documented(HttpErrorException error, Request request) {
        JsonObjectBuilder members = JsonValues.object();
        error.code().ifPresent(code -> members.add("code", JsonValues.string(code)));
        members.add("message", JsonValues.string(error.message()));
        JsonObject body = JsonValues.object().add("error", members).build();
        return Response.json(error.status(), body).with(error.headers());
    }
}
