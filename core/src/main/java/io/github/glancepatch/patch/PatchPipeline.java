// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import io.github.glancepatch.rules.ProblemKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps from one request to the changed image, in their order (rule doc-3): media type, body, operations one by
 * one, application, final image. Each step has a class of its own, and the third has two.
 */
final class PatchPipeline {
    private final ImageRules rules;
    private final PatchLimits limits;
    private final OperationPolicy policy;
    private final ProblemCollector problems;

    PatchPipeline(ImageRules rules, PatchLimits limits, OperationPolicy policy, ProblemCollector problems) {
        this.rules = rules;
        this.limits = limits;
        this.policy = policy;
        this.problems = problems;
    }

    /** From the bytes of a request to the changed image. */
    Image apply(Image image, String contentType, byte[] body) {
        PatchMediaType type = mediaType(contentType);
        if (type == null) {
            return image;
        }
        List<RawOperation> elements = BodyReader.read(body, limits, problems);
        return applyElements(image, type, elements);
    }

    /** From the text of a request to the changed image. */
    Image applyText(Image image, String contentType, String body) {
        PatchMediaType type = mediaType(contentType);
        if (type == null) {
            return image;
        }
        List<RawOperation> elements = BodyReader.readText(body, limits, problems);
        return applyElements(image, type, elements);
    }

    /** From the operations of a document that was read or built before to the changed image. */
    Image applyDocument(Image image, PatchMediaType type, List<PatchOperation> document) {
        if (!DocumentLimits.isWithin(limits, document, type, problems) || document.isEmpty()) {
            return image; // rule doc-2
        }
        MatchBudget budget = new MatchBudget();
        List<ResolvedOperation> operations = new OperationValidator(rules, budget, problems).acceptedOf(document);
        return applyOperations(image, type, operations, budget);
    }

    /** The steps of a request that need no image. */
    void validate(String contentType, byte[] body) {
        PatchMediaType type = mediaType(contentType);
        if (type != null) {
            List<RawOperation> elements = BodyReader.read(body, limits, problems);
            new OperationDecoder(type, rules, problems).decodeAccepted(elements, new MatchBudget());
        }
    }

    private Image applyElements(Image image, PatchMediaType type, List<RawOperation> elements) {
        MatchBudget budget = new MatchBudget();
        OperationDecoder decoder = new OperationDecoder(type, rules, problems);
        List<ResolvedOperation> operations = decoder.decodeAccepted(elements, budget);
        if (elements.isEmpty()) {
            return image; // rule doc-2
        }
        return applyOperations(image, type, operations, budget);
    }

    /** The steps of a document whose operations were accepted before. */
    Image applyPrepared(Image image, PatchMediaType type, List<ResolvedOperation> operations) {
        return applyOperations(image, type, operations, new MatchBudget());
    }

    /** The fourth and the fifth step. */
    private Image applyOperations(
            Image image, PatchMediaType type, List<ResolvedOperation> operations, MatchBudget budget) {
        OperationApplier applier = new OperationApplier(image, rules, policy, type, budget, problems);
        Image changed = applier.applyAll(operations);
        FinalImageValidator validator = new FinalImageValidator(image, rules, limits.image(), budget, problems);
        validator.validate(changed);
        return changed;
    }

    /** The first step: the media type; null when it is rejected. */
    private @Nullable PatchMediaType mediaType(String contentType) {
        Optional<PatchMediaType> type = PatchMediaType.parse(contentType, rules);
        if (type.isEmpty()) {
            String message = "the Content-Type must be one of " + PatchMediaType.acceptPatchHeader(rules);
            problems.report(ProblemKind.MEDIA_TYPE, ProblemLocation.DOCUMENT, "media-1", message);
        }
        return type.orElse(null);
    }
}
