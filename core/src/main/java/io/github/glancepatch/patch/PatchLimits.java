// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.JsonLimits;
import java.util.Objects;

/**
 * How large a request may be, and the image that it makes. Every limit is inclusive.
 *
 * <p>A document that was built keeps to the limits as its bytes would.
 *
 * @param bytes bytes of the body; past it the answer is 413 (rule limit-1)
 * @param operations operations of the document; past it the answer is 413 (rule limit-2)
 * @param depth arrays and objects inside one another, the document's own two included; past it the answer is 400 (rule
 *     limit-3)
 * @param digits digits of one number, its exponent not counted; past it the answer is 400 (rule limit-4)
 * @param exponent the exponent of one number, without its sign; past it the answer is 400 (rule limit-4)
 * @param image how large the changed image may be when it is written; past it the answer is 413 (rule limit-5)
 */
public record PatchLimits(int bytes, int operations, int depth, int digits, int exponent, JsonLimits image) {

    /**
     * 1 MiB, 10,000 operations, 64 levels, 1,000 digits, an exponent of 1,000; of the image {@link JsonLimits#DEFAULT},
     * so that {@link io.github.glancepatch.image.Image#parse(byte[])} reads it again.
     */
    public static final PatchLimits DEFAULT =
            new PatchLimits(1024 * 1024, 10_000, 64, 1_000, 1_000, JsonLimits.DEFAULT);

    /**
     * Checks the limits.
     *
     * @param bytes bytes of the body
     * @param operations operations of the document
     * @param depth arrays and objects inside one another
     * @param digits digits of one number
     * @param exponent the exponent of one number
     * @param image how large the changed image may be
     * @throws IllegalArgumentException when a limit is negative or above what {@link JsonLimits} takes
     */
    public PatchLimits {
        new JsonLimits(bytes, depth, digits, exponent);
        Objects.requireNonNull(image, "image");
        if (operations < 0) {
            throw new IllegalArgumentException("operations: " + operations + " is negative");
        }
    }

    /**
     * {@return these limits with another one on the bytes of the body}
     *
     * @param most the limit
     */
    public PatchLimits withBytes(int most) {
        return new PatchLimits(most, operations, depth, digits, exponent, image);
    }

    /**
     * {@return these limits with another one on the number of operations}
     *
     * @param most the limit
     */
    public PatchLimits withOperations(int most) {
        return new PatchLimits(bytes, most, depth, digits, exponent, image);
    }

    /**
     * {@return these limits with another one on depth}
     *
     * @param most the limit
     */
    public PatchLimits withDepth(int most) {
        return new PatchLimits(bytes, operations, most, digits, exponent, image);
    }

    /**
     * {@return these limits with other ones on numbers}
     *
     * @param mostDigits the limit on digits
     * @param mostExponent the limit on the exponent
     */
    public PatchLimits withNumbers(int mostDigits, int mostExponent) {
        return new PatchLimits(bytes, operations, depth, mostDigits, mostExponent, image);
    }

    /**
     * {@return these limits with other ones on the changed image}
     *
     * @param most the limits
     */
    public PatchLimits withImage(JsonLimits most) {
        return new PatchLimits(bytes, operations, depth, digits, exponent, most);
    }

    /**
     * {@return how many bytes to read of a body: one past the limit, which is enough to see that it is passed, and no
     * more than an array can have}
     */
    public int bytesToRead() {
        return json().bytesToRead();
    }

    JsonLimits json() {
        return new JsonLimits(bytes, depth, digits, exponent);
    }
}
