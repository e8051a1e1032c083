// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.rules.MatchBudget;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Applies patches to images by a rule set: the entry point of this library. Immutable, and shared between threads.
 *
 * <p>Whatever the bytes of a request are, the outcome is a new image or a {@link PatchException}. The given image is
 * never changed, so a rejected patch has no effect at all (rule doc-4). {@code updated_at} is set by the server: no
 * patch changes it.
 *
 * <p>The order of checks decides which of several problems is the answer: the media type; the body; each operation on
 * its own, completely, before the next one; then the operations applied in their order; then the final image (rule
 * doc-3).
 */
public final class ImagePatcher {
    private final ImageRules rules;
    private final PatchLimits limits;

    private final OperationPolicy policy;

    private ImagePatcher(ImageRules rules, PatchLimits limits, OperationPolicy policy) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * {@return a patcher with {@link PatchLimits#DEFAULT}}
     *
     * @param rules the rule set
     */
    public static ImagePatcher of(ImageRules rules) {
        return new ImagePatcher(rules, PatchLimits.DEFAULT, OperationPolicy.NONE);
    }

    /**
     * {@return this patcher with other limits}
     *
     * @param other the limits
     */
    public ImagePatcher withLimits(PatchLimits other) {
        return new ImagePatcher(rules, other, policy);
    }

    /**
     * {@return this patcher with a server's own policy}
     *
     * @param other the policy; it replaces the one that the patcher had
     */
    public ImagePatcher withPolicy(OperationPolicy other) {
        return new ImagePatcher(rules, limits, other);
    }

    /** {@return the rule set} */
    public ImageRules rules() {
        return rules;
    }

    /** {@return the limits} */
    public PatchLimits limits() {
        return limits;
    }

    /**
     * Applies the patch that a request carries.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the changed image
     * @throws PatchException when the patch is rejected
     */
    public Image patch(Image image, String contentType, byte[] body) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        PatchPipeline pipeline = pipeline(ProblemCollector.failFast(rules));
        return pipeline.apply(image, contentType, body);
    }

    /**
     * Applies the patch that a request carries; see {@link #patch(Image, String, byte[])}.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body, decoded
     * @return the changed image
     * @throws PatchException when the patch is rejected
     */
    public Image patch(Image image, String contentType, String body) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        PatchPipeline pipeline = pipeline(ProblemCollector.failFast(rules));
        return pipeline.applyText(image, contentType, body);
    }

    /**
     * Applies the patch that a request carries; see {@link #patch(Image, String, byte[])}. At most one byte past the
     * limit is read. The stream is left open.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the changed image
     * @throws PatchException when the patch is rejected
     * @throws IOException when the body cannot be read
     */
    public Image patch(Image image, String contentType, InputStream body) throws IOException {
        Objects.requireNonNull(body, "body");
        return patch(image, contentType, body.readNBytes(limits.bytesToRead()));
    }

    /**
     * Applies a patch document that was read or built before.
     *
     * @param image the image
     * @param type the media type it came in or would go out in
     * @param document the document
     * @return the changed image
     * @throws PatchException when the patch is rejected
     */
    public Image patch(Image image, PatchMediaType type, PatchDocument document) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(document, "document");
        PatchPipeline pipeline = pipeline(ProblemCollector.failFast(rules));
        return pipeline.applyDocument(image, type, document.operations());
    }

    /**
     * Validates a document once, to apply it to many images.
     *
     * @param type the media type it came in or would go out in
     * @return the patch
     * @throws PatchException when the document passes a limit or the rules reject an operation whatever the image is
     */
    public PreparedPatch prepare(PatchMediaType type, PatchDocument document) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(document, "document");
        ProblemCollector problems = ProblemCollector.failFast(rules);
        DocumentLimits.isWithin(limits, document.operations(), type, problems); // or it throws
        OperationValidator validator = new OperationValidator(rules, new MatchBudget(), problems);
        return new PreparedPatch(pipeline(problems), type, validator.acceptedOf(document.operations()));
    }

    /**
     * Reports every problem of the patch of a request, not only the first. A rejected operation is skipped for those
     * after it.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the problems; the first is the one that {@link #patch(Image, String, byte[])} rejects the patch for, and
     *     the list is empty exactly when the patch is accepted
     */
    public List<PatchProblem> check(Image image, String contentType, byte[] body) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        ProblemCollector problems = ProblemCollector.collectAll(rules);
        PatchPipeline pipeline = pipeline(problems);
        pipeline.apply(image, contentType, body);
        return problems.problems();
    }

    /**
     * Reports every problem of the patch of a request; see {@link #check(Image, String, byte[])}.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body, decoded
     * @return the problems
     */
    public List<PatchProblem> check(Image image, String contentType, String body) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        ProblemCollector problems = ProblemCollector.collectAll(rules);
        PatchPipeline pipeline = pipeline(problems);
        pipeline.applyText(image, contentType, body);
        return problems.problems();
    }

    /**
     * Reports every problem of the patch of a request; see {@link #check(Image, String, byte[])} and
     * {@link #patch(Image, String, InputStream)}.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the problems
     * @throws IOException when the body cannot be read
     */
    public List<PatchProblem> check(Image image, String contentType, InputStream body) throws IOException {
        Objects.requireNonNull(body, "body");
        return check(image, contentType, body.readNBytes(limits.bytesToRead()));
    }

    /**
     * Reports every problem of a patch document; see {@link #check(Image, String, byte[])}.
     *
     * @param image the image
     * @param type the media type it came in or would go out in
     * @param document the document
     * @return the problems
     */
    public List<PatchProblem> check(Image image, PatchMediaType type, PatchDocument document) {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(document, "document");
        ProblemCollector problems = ProblemCollector.collectAll(rules);
        PatchPipeline pipeline = pipeline(problems);
        pipeline.applyDocument(image, type, document.operations());
        return problems.problems();
    }

    /**
     * Reports every problem of a request that is known without the image: of its media type, its body, and each
     * operation on its own.
     *
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the problems
     */
    public List<PatchProblem> check(String contentType, byte[] body) {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        ProblemCollector problems = ProblemCollector.collectAll(rules);
        PatchPipeline pipeline = pipeline(problems);
        pipeline.validate(contentType, body);
        return problems.problems();
    }

    private PatchPipeline pipeline(ProblemCollector problems) {
        return new PatchPipeline(rules, limits, policy, problems);
    }
}
