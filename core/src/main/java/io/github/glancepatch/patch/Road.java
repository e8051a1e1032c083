// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.Citation;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The one road of a request, for one request: media type, body, operations, rules, image. Each stretch has a class of its
 * own; this one puts them in their order.
 */
final class Road {
    private final ImageRules rules;
    private final OperationPolicy policy;
    private final Problems problems;

    Road(ImageRules rules, OperationPolicy policy, Problems problems) {
        this.rules = rules;
        this.policy = policy;
        this.problems = problems;
    }

    /** Reads the elements of a document, reporting what is wrong with it. */
    @FunctionalInterface
    interface Body {
        List<JsonValue> elements(Problems problems);
    }

    /** From a request to the changed image. */
    Image travel(Image image, String contentType, Body body) {
        Objects.requireNonNull(image, "image");
        Optional<PatchMediaType> type = mediaType(contentType);
        if (type.isEmpty()) {
            return image;
        }
        List<JsonValue> elements = body.elements(problems);
        List<PlacedOperation> granted = granted(elements.size(), decoder(type.get(), elements));
        return elements.isEmpty() ? image : change(image, type.get(), granted); // rule doc-2
    }

    /** From a document that was read or built already to the changed image. */
    Image travel(Image image, PatchMediaType type, PatchDocument document) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(type, "type");
        List<PatchOperation> operations =
                Objects.requireNonNull(document, "document").operations();
        List<PlacedOperation> granted =
                granted(operations.size(), index -> Optional.of(PlacedOperation.of(operations.get(index), index)));
        return operations.isEmpty() ? image : change(image, type, granted);
    }

    /** From a request as far as the road goes without an image. */
    void travelWithoutImage(String contentType, Body body) {
        mediaType(contentType).ifPresent(type -> {
            List<JsonValue> elements = body.elements(problems);
            granted(elements.size(), decoder(type, elements));
        });
    }

    private Optional<PatchMediaType> mediaType(String contentType) {
        Optional<PatchMediaType> type = PatchMediaType.parse(Objects.requireNonNull(contentType, "contentType"));
        if (type.isEmpty()) {
            problems.report(
                    ProblemKind.MEDIA_TYPE,
                    Place.DOCUMENT,
                    Citation.of("media-1"),
                    "the Content-Type must be one of " + PatchMediaType.acceptPatch());
        }
        return type;
    }

    private IntFunction<Optional<PlacedOperation>> decoder(PatchMediaType type, List<JsonValue> elements) {
        OperationDecoder decoder = new OperationDecoder(type, PathShape.of(rules), problems);
        return index -> decoder.decode(elements.get(index), index);
    }

    /** The operations that the rules grant whatever the image is, each decoded and checked before the next one. */
    private List<PlacedOperation> granted(int operations, IntFunction<Optional<PlacedOperation>> decoder) {
        OperationCheck check = new OperationCheck(rules, problems);
        List<PlacedOperation> granted = new ArrayList<>(operations);
        for (int index = 0; index < operations; index++) {
            decoder.apply(index).filter(check::grants).ifPresent(granted::add);
        }
        return granted;
    }

    private Image change(Image image, PatchMediaType type, List<PlacedOperation> granted) {
        ImageChange change = new ImageChange(image, rules, policy, type, problems);
        change.begin();
        granted.forEach(change::apply);
        Image changed = change.finish();
        new FinalCheck(image, changed, rules, problems).judge();
        return changed;
    }
}
