// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchPipeline.Body;
import io.github.glancepatch.rules.ImageRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Applies patches to images by a rule set: the front door of this library. Immutable, and shared between threads.
 *
 * <p>Whatever the bytes of a request are, the outcome is a new image or a {@link PatchException}. The image handed in
 * is never changed, so a refused patch has no effect at all (rule doc-4). {@code updated_at} is the server's business:
 * no patch moves it.
 *
 * <p>The order of checks decides which of several problems is the answer: the media type; the body; each operation by
 * itself, completely, before the next one; then the operations applied in their order; then the final image (rule
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
     * {@return this patcher with a server's own reasons to refuse operations}
     *
     * @param other the reasons; they replace those that the patcher had
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
     * @throws PatchException when the patch is refused
     */
    public Image patch(Image image, String contentType, byte[] body) {
        return firstProblem().travel(image, contentType, reading(body));
    }

    /**
     * Applies the patch that a request carries; see {@link #patch(Image, String, byte[])}.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body, decoded
     * @return the changed image
     * @throws PatchException when the patch is refused
     */
    public Image patch(Image image, String contentType, String body) {
        return firstProblem().travel(image, contentType, reading(body));
    }

    /**
     * Applies the patch that a request carries; see {@link #patch(Image, String, byte[])}. Of a body past the limit no
     * more than one byte past it is read. The stream is left open.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the changed image
     * @throws PatchException when the patch is refused
     * @throws IOException when the body cannot be read
     */
    public Image patch(Image image, String contentType, InputStream body) throws IOException {
        Objects.requireNonNull(body, "body");
        return patch(image, contentType, body.readNBytes(limits.mostToRead()));
    }

    /**
     * Applies a patch document that was read or built already.
     *
     * @param image the image
     * @param type the media type it came in or would go out in
     * @param document the document
     * @return the changed image
     * @throws PatchException when the patch is refused
     */
    public Image patch(Image image, PatchMediaType type, PatchDocument document) {
        return firstProblem().travel(image, type, document);
    }

    /**
     * Tells every problem that the patch of a request has, not only the first. An operation that is refused is passed
     * over for those behind it.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the problems; the first is the one that {@link #patch(Image, String, byte[])} refuses the patch for, and
     *     there is none exactly when the patch is accepted
     */
    public List<PatchProblem> check(Image image, String contentType, byte[] body) {
        return allProblems(road -> road.travel(image, contentType, reading(body)));
    }

    /**
     * Tells every problem that the patch of a request has; see {@link #check(Image, String, byte[])}.
     *
     * @param image the image
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body, decoded
     * @return the problems
     */
    public List<PatchProblem> check(Image image, String contentType, String body) {
        return allProblems(road -> road.travel(image, contentType, reading(body)));
    }

    /**
     * Tells every problem that a patch document has; see {@link #check(Image, String, byte[])}.
     *
     * @param image the image
     * @param type the media type it came in or would go out in
     * @param document the document
     * @return the problems
     */
    public List<PatchProblem> check(Image image, PatchMediaType type, PatchDocument document) {
        return allProblems(road -> road.travel(image, type, document));
    }

    /**
     * Tells every problem of a request that can be told without the image: of its media type, its body, and each
     * operation by itself.
     *
     * @param contentType the value of the request's Content-Type header; empty when it has none
     * @param body the request's body
     * @return the problems
     */
    public List<PatchProblem> check(String contentType, byte[] body) {
        return allProblems(road -> road.travelWithoutImage(contentType, reading(body)));
    }

    private Body reading(byte[] body) {
        Objects.requireNonNull(body, "body");
        return new Body() { // no lambda: the first one of a JVM costs milliseconds
            @Override
            public List<RawOperation> elements(ProblemCollector problems) {
                return BodyReader.elements(body, limits, problems);
            }
        };
    }

    private Body reading(String body) {
        Objects.requireNonNull(body, "body");
        return problems -> BodyReader.elements(body, limits, problems);
    }

    private PatchPipeline firstProblem() {
        return new PatchPipeline(rules, policy, ProblemCollector.first(rules));
    }

    private List<PatchProblem> allProblems(Consumer<PatchPipeline> journey) {
        ProblemCollector problems = ProblemCollector.all(rules);
        journey.accept(new PatchPipeline(rules, policy, problems));
        return problems.found();
    }
}
