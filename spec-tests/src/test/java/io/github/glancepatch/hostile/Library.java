// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.hostile;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.corpus.CorpusCase;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks the library about requests; one patcher for each rule set, shared by all who ask. */
final class Library {
    private final Map<Rules, ImagePatcher> patchers = new ConcurrentHashMap<>();

    private record Rules(String name, boolean locations, java.util.Set<String> permitted) {
        ImagePatcher patcher() {
            ImageRules rules = switch (name) {
                case PatchRequest.IMS -> ImageRules.ims();
                case PatchRequest.CLOUDIMAGES -> ImageRules.cloudimages();
                default -> locations ? ImageRules.glance().withLocationsVisible() : ImageRules.glance();
            };
            return ImagePatcher.of(rules.withPermitted(permitted));
        }
    }

    /** The answer to a case: the image, or the first problem, either of them as text. */
    String answer(CorpusCase one) {
        return answer(
                one.request(),
                Image.parse(one.request().image()),
                one.request().body().bytes());
    }

    /**
     * The answer to a request with another body.
     *
     * @throws AssertionError when it is neither an image nor a problem with a status of the 400s, or not the same by
     *     every way of asking
     */
    String answer(PatchRequest request, Image image, byte[] body) {
        ImagePatcher patcher = patchers.computeIfAbsent(
                new Rules(
                        request.rules(),
                        request.options().getOrDefault("showLocations", JsonValue.FALSE) == JsonValue.TRUE,
                        request.permitted()),
                Rules::patcher);
        String contentType = request.contentType().orElse("");
        List<PatchProblem> problems = patcher.check(image, contentType, body);
        try {
            Image after = patcher.patch(image, contentType, body);
            require(problems.isEmpty(), "check finds fault with what patch grants: " + problems);
            return after.toString();
        } catch (PatchException e) {
            int status = e.problem().status();
            require(status >= 400 && status < 500, "the status is " + status);
            require(!problems.isEmpty() && problems.get(0).equals(e.problem()), "check differs: " + problems);
            return e.problem().toJson().toString();
        }
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }
}
