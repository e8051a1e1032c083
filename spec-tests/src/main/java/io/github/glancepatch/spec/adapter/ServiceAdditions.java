// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.HttpURLConnection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps out of the judgement what a service adds to a new image, and what it cannot store. */
final class ServiceAdditions {
    private final ImagePatchImplementation model;

    ServiceAdditions(ImagePatchImplementation model) {
        this.model = model;
    }

    /**
     * Asks the model whether what the service has added decides the answer.
     *
     * @throws SkippedException when it does: the answer to this request then says nothing of the answer to the other
     */
    void requireNoInfluence(PatchRequest request, JsonObject before) throws NoAnswerException {
        PatchRequest real =
                new PatchRequest(request.rules(), request.options(), request.contentType(), before, request.body());
        if (status(request) != status(real)) {
            throw new SkippedException("what the service adds to a new image decides the answer");
        }
    }

    /**
     * Asks the model whether the refusal of a patch comes from the service's database: some take no character above
     * U+FFFF, which is no rule.
     *
     * @throws SkippedException when nothing else can be its reason
     */
    void requireStorable(PatchRequest request, int status) throws NoAnswerException {
        boolean refused = status == HttpURLConnection.HTTP_BAD_REQUEST;
        if (refused
                && answer(request) instanceof Accepted accepted
                && JsonTexts.plain(accepted.image()).chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw new SkippedException("the service stores no character above U+FFFF: a limit of its database");
        }
    }

    /**
     * Looks for the documented body of a rejection, which the Image Management Service promises: rule answer-1. Glance
     * documents none.
     *
     * @throws AssertionError when it is another one
     */
    void requireErrorBody(PatchRequest request, ImageService.Reply reply) throws NoAnswerException {
        if (request.rules().equals(PatchRequest.GLANCE)) {
            return;
        }
        JsonObject error = reply.error().orElse(JsonValue.EMPTY_JSON_OBJECT);
        boolean coded = answer(request) instanceof Rejected rejected
                && rejected.status() == reply.status()
                && rejected.error().filter(one -> one.containsKey("code")).isPresent();
        boolean documented = error.get("message") instanceof JsonString
                && (error.get("code") instanceof JsonString || (!coded && !error.containsKey("code")));
        if (!documented) {
            throw new AssertionError("answer-1: the body of status " + reply.status() + " must be {\"error\": {"
                    + (coded ? "\"code\": \"...\", " : "") + "\"message\": \"...\"}}, and is: " + reply.shown());
        }
    }

    private int status(PatchRequest request) throws NoAnswerException {
        return answer(request) instanceof Rejected rejected ? rejected.status() : 200;
    }

    private PatchOutcome answer(PatchRequest request) throws NoAnswerException {
        try {
            return model.patch(request);
        } catch (Exception e) {
            throw NoAnswerException.broken("the kit's model has no answer: " + e);
        }
    }

    /**
     * {@return the image of the request with the difference that the patch has made} A member that the service has
     * added and the patch has left, or set to the very same value, may be shown or not: it is, when the model shows it.
     * Tags come in any order, so that they are shown in the model's when they are the same ones.
     */
    JsonObject applied(PatchRequest request, JsonObject before, ImageDifference difference) throws NoAnswerException {
        JsonObject expected =
                answer(request) instanceof Accepted accepted ? accepted.image() : JsonValue.EMPTY_JSON_OBJECT;
        Map<String, JsonValue> image = new LinkedHashMap<>(request.image());
        expected.forEach((name, value) -> {
            if (before.containsKey(name)) {
                image.putIfAbsent(name, Objects.requireNonNull(before.get(name)));
            }
        });
        difference
                .changes()
                .forEach((name, value) ->
                        value.ifPresentOrElse(there -> image.put(name, there), () -> image.remove(name)));
        image.replaceAll((name, there) -> inOrder(name, there, expected));
        return JsonData.object(image);
    }

    private static JsonValue inOrder(String name, JsonValue there, JsonObject expected) {
        JsonValue value = expected.getOrDefault(name, there);
        return ImageDifference.same(name, there, value) ? value : there;
    }
}
