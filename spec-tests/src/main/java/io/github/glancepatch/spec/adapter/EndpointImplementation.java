// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonObject;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A live image service. For every request it creates the image, sends the PATCH, reads the image back, and deletes it.
 *
 * <p>A service adds to an image what it decides: id, times, owner, defaults. So the patch is judged as the difference
 * between the image read back before it and the image after it, and that difference, made to the image of the request,
 * is the outcome. What a service cannot be asked is skipped: an image that it does not create, a rule set that it does
 * not follow, options. So is a request whose answer depends on what the service has added; the kit's model is asked
 * about that. An answer that contradicts what the service has stored is a failure.
 */
public final class EndpointImplementation implements ImagePatchImplementation {
    private static final int OK = 200;

    private final ImageService service;
    private final String rules;
    private final ServiceAdditions additions;
    private final URI base;

    private EndpointImplementation(URI base, ImageService service, String rules, ImagePatchImplementation model) {
        this.base = base;
        this.service = service;
        this.rules = rules;
        this.additions = new ServiceAdditions(model);
    }

    /**
     * {@return the implementation that a service is}
     *
     * @param base the service's URL, without {@code /v2}
     * @param headers the headers of every request, as names and values
     * @param rules the name of the rule set that the service follows
     * @param model the kit's model of that rule set
     * @param timeout the time that an answer may take
     * @throws IllegalArgumentException when the URL or a header is none
     */
    public static EndpointImplementation of(
            URI base,
            List<Map.Entry<String, String>> headers,
            String rules,
            ImagePatchImplementation model,
            Duration timeout) {
        return new EndpointImplementation(base, new ImageService(base, headers, timeout), rules, model);
    }

    @Override
    public PatchOutcome patch(PatchRequest request) throws NoAnswerException {
        if (!request.rules().equals(rules)) {
            throw new SkippedException(
                    "the service follows the rule set " + rules + ", the request " + request.rules());
        }
        if (!request.options().isEmpty()) {
            throw new SkippedException("a live service is not given options ("
                    + String.join(", ", request.options().keySet()) + ")");
        }
        InitialImage start = InitialImage.of(request.image());
        String id = service.create(start.body());
        try {
            start.establish(service, id);
            JsonObject before = service.read(id);
            start.requireKept(before);
            additions.requireNoInfluence(request, before);
            return outcome(request, id, before);
        } finally {
            service.delete(id);
        }
    }

    private PatchOutcome outcome(PatchRequest request, String id, JsonObject before) throws NoAnswerException {
        ImageService.Reply reply = service.patch(
                path(request, id), request.contentType(), request.body().bytes());
        JsonObject after = service.read(id);
        return reply.status() / 100 == 2
                ? accepted(request, reply, before, after)
                : rejected(request, reply, before, after);
    }

    private PatchOutcome rejected(PatchRequest request, ImageService.Reply reply, JsonObject before, JsonObject after)
            throws NoAnswerException {
        additions.requireStorable(request, reply.status());
        boolean unsupported = reply.status() == HttpURLConnection.HTTP_UNSUPPORTED_TYPE;
        if (unsupported) {
            requireOffer(reply);
        }
        additions.requireErrorBody(request, reply);
        ImageDifference.withTime(before, after)
                .requireNone("status " + reply.status() + " was answered, and the image changed all the same: ");
        PatchOutcome outcome = new PatchOutcome.Rejected(reply.status(), reply.error());
        if (unsupported && request.rules().equals(PatchRequest.CLOUDIMAGES) && !offers(reply, "application/json")) {
            throw new RecommendationError(
                    "status 415 was answered without application/json in the header Accept-Patch", outcome);
        }
        return outcome;
    }

    private PatchOutcome accepted(PatchRequest request, ImageService.Reply reply, JsonObject before, JsonObject after)
            throws NoAnswerException {
        JsonObject answered = reply.json()
                .filter(image -> reply.status() == OK)
                .orElseThrow(() -> new AssertionError(
                        "status " + reply.status() + " was answered: there is no image in the answer"));
        ImageDifference changed = ImageDifference.between(before, answered);
        ImageDifference stored = ImageDifference.between(before, after);
        ImageDifference.between(answered, after)
                .without(stored)
                .requireNone("status 200 was answered, and what the answer shows was not stored: ");
        stored.without(changed).requireNone("status 200 was answered, and what the answer does not show was changed: ");
        return new Accepted(additions.applied(request, before, changed));
    }

    /** {@return what this service does not offer, and what is skipped therefore; one sentence each} */
    public List<String> limits() throws NoAnswerException {
        return new ServiceProbe(service).limits();
    }

    /** A media type that is not supported is answered with those that are: RFC 5789, section 3.1. */
    private static void requireOffer(ImageService.Reply reply) {
        if (!Arrays.stream(MediaType.values()).allMatch(type -> offers(reply, type.value()))) {
            throw new AssertionError("status 415 was answered without both media types in the header Accept-Patch");
        }
    }

    private static boolean offers(ImageService.Reply reply, String mediaType) {
        return reply.acceptPatch().contains(mediaType);
    }

    private static String path(PatchRequest request, String id) {
        return (request.rules().equals(PatchRequest.CLOUDIMAGES) ? "/v2/cloudimages/" : "/v2/images/") + id;
    }

    @Override
    public String toString() {
        return "endpoint " + base;
    }
}
