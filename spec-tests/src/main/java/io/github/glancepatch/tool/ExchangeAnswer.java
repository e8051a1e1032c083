// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.json.JsonValues;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** The answers of the exchange protocol. */
final class ExchangeAnswer {
    private static final int ACCEPTED = 200;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int NOT_UNDERSTOOD = 0;

    private ExchangeAnswer() {}

    static JsonObject accepted(JsonValue id, Image image) {
        return answer(id, ACCEPTED).add("image", image.toJson()).build();
    }

    static JsonObject rejected(JsonValue id, PatchProblem problem, ImageRules rules) {
        JsonObjectBuilder answer = answer(id, problem.status());
        if (problem.status() == UNSUPPORTED_MEDIA_TYPE) {
            answer.add("acceptPatch", JsonValues.string(PatchMediaType.acceptPatchHeader(rules)));
        }
        return answer.add("error", error(problem)).build();
    }

    /** The problem as the protocol has it, where the status is a member beside the error. */
    static JsonObject error(PatchProblem problem) {
        JsonObjectBuilder error = JsonValues.object();
        problem.toJson().forEach(error::add);
        return error.remove("status").build();
    }

    static JsonObject notUnderstood(JsonValue id, RequestException.Kind kind, String message) {
        JsonObjectBuilder error = JsonValues.object()
                .add("kind", JsonValues.string(kind.jsonName()))
                .add("message", JsonValues.string(message));
        return answer(id, NOT_UNDERSTOOD).add("error", error).build();
    }

    private static JsonObjectBuilder answer(JsonValue id, int status) {
        return JsonValues.object().add("id", id).add("status", JsonValues.number(status));
    }
}
