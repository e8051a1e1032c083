// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.ProblemKind;
import io.github.glancepatch.rules.RuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one road of a request, for one request: media type, body, operations, rules, image. Each stretch has a class of
 * its own; this one puts them in their order.
 */
final class PatchPipeline {
    private final ImageRules rules;
    private final OperationPolicy policy;
    private final ProblemCollector problems;

    PatchPipeline(ImageRules rules, OperationPolicy policy, ProblemCollector problems) {
        this.rules = rules;
        this.policy = policy;
        this.problems = problems;
    }

    /** Reads the elements of a document, reporting what is wrong with it. */
    @FunctionalInterface
    interface Body {
        List<RawOperation> elements(ProblemCollector problems);
    }

    /** From a request to the changed image. */
    Image travel(Image image, String contentType, Body body) {
        Objects.requireNonNull(image, "image");
        Optional<PatchMediaType> type = mediaType(contentType);
        if (type.isEmpty()) {
            return image;
        }
        List<RawOperation> elements = body.elements(problems);
        ResolvedOperation[] granted = granted(type.get(), elements);
        return elements.isEmpty() ? image : change(image, type.get(), granted); // rule doc-2
    }

    /** From a document that was read or built already to the changed image. */
    Image travel(Image image, PatchMediaType type, PatchDocument document) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(type, "type");
        ResolvedOperation[] granted =
                Objects.requireNonNull(document, "document").granted(rules, problems);
        return document.operations().isEmpty() ? image : change(image, type, granted);
    }

    /** From a request as far as the road goes without an image. */
    void travelWithoutImage(String contentType, Body body) {
        mediaType(contentType).ifPresent(type -> granted(type, body.elements(problems)));
    }

    private Optional<PatchMediaType> mediaType(String contentType) {
        Optional<PatchMediaType> type = PatchMediaType.parse(Objects.requireNonNull(contentType, "contentType"));
        if (type.isEmpty()) {
            problems.report(
                    ProblemKind.MEDIA_TYPE,
                    ProblemLocation.DOCUMENT,
                    RuleReference.of("media-1"),
                    "the Content-Type must be one of " + PatchMediaType.acceptPatchHeader());
        }
        return type;
    }

    /** The operations that the rules grant whatever the image is, each decoded and checked before the next one. */
    private ResolvedOperation[] granted(PatchMediaType type, List<RawOperation> elements) {
        OperationDecoder decoder = new OperationDecoder(type, rules, PathShape.RULES, problems);
        OperationCheck check = new OperationCheck(problems);
        List<ResolvedOperation> granted = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            Optional<ResolvedOperation> placed = decoder.decode(elements.get(index), index);
            if (placed.isPresent() && check.grants(placed.get())) {
                granted.add(placed.get());
            }
        }
        return granted.toArray(new ResolvedOperation[0]);
    }

    private Image change(Image image, PatchMediaType type, ResolvedOperation[] granted) {
        OperationApplier change = new OperationApplier(image, rules, policy, type, problems);
        change.begin();
        for (ResolvedOperation operation : granted) {
            change.apply(operation);
        }
        Image changed = change.finish();
        new FinalImageValidator(image, changed, rules, problems).judge();
        return changed;
    }
}
