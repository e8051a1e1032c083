// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The schema documents of images and of lists of images. */
final class Schemas {
    private final JsonObject image;

    Schemas(ImageRules rules) {
        this.image = rules.toSchema();
    }

    Response image() {
        return Response.json(200, image);
    }

    Response images() {
        JsonObjectBuilder images =
                JsonValues.object().add("type", JsonValues.string("array")).add("items", image);
        JsonObjectBuilder properties = JsonValues.object()
                .add("images", images)
                .add("first", string())
                .add("next", string())
                .add("schema", string());
        JsonObject body = JsonValues.object()
                .add("name", JsonValues.string("images"))
                .add("properties", properties)
                .add(
                        "links",
                        JsonValues.array()
                                .add(link("first", "{first}"))
                                .add(link("next", "{next}"))
                                .add(link("describedby", "{schema}")))
                .build();
        return Response.json(200, body);
    }

    private static JsonObjectBuilder string() {
        return JsonValues.object().add("type", JsonValues.string("string"));
    }

    private static JsonObjectBuilder link(String rel, String href) {
        return JsonValues.object().add("rel", JsonValues.string(rel)).add("href", JsonValues.string(href));
    }
}
