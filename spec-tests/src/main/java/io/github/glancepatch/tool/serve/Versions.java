// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The API versions of the service. */
final class Versions {
    // without 2.8, which came with multiple stores
    private static final List<String> NEWEST_FIRST =
            List.of("v2.9", "v2.7", "v2.6", "v2.5", "v2.4", "v2.3", "v2.2", "v2.1", "v2.0");

    private Versions() {}

    /** {@return the versions, with links to the origin that the client used} */
    static Response answer(Request request, int status) {
        JsonArrayBuilder versions = JsonValues.array();
        NEWEST_FIRST.forEach(version -> versions.add(version(version, request.origin())));
        JsonObject body = JsonValues.object().add("versions", versions).build();
        return Response.json(status, body);
    }

    private static JsonObjectBuilder version(String version, String origin) {
        JsonObjectBuilder link = JsonValues.object()
                .add("rel", JsonValues.string("self"))
                .add("href", JsonValues.string(origin + "/v2/"));
        String status = version.equals(NEWEST_FIRST.get(0)) ? "CURRENT" : "SUPPORTED";
        return JsonValues.object()
                .add("id", JsonValues.string(version))
                .add("status", JsonValues.string(status))
                .add("links", JsonValues.array().add(link));
    }
}
