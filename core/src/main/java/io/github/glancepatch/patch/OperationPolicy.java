// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.image.Image;
import java.util.Objects;
import java.util.Optional;

/**
 * A server's own reasons to refuse an operation: roles, property protection, who may see the image (rule policy-1).
 *
 * <p>It is asked for each operation when its turn comes, before it is known whether the target exists, with the image
 * as the operations before have changed it.
 *
 * <pre>{@code
 * OperationPolicy owners = (image, operation) -> operation.attribute().equals("owner") && !caller.isAdmin()
 *         ? Optional.of(OperationPolicy.Refusal.forbidden("only an admin can give an image away"))
 *         : Optional.empty();
 * }</pre>
 */
@FunctionalInterface
public interface OperationPolicy {

    /** Rejects nothing. */
    OperationPolicy NONE = new OperationPolicy() {
        // not a lambda, whose first use in a JVM takes long
        @Override
        public Optional<Refusal> refuse(Image image, PatchOperation operation) {
            return Optional.empty();
        }
    };

    /**
     * {@return why the operation is refused; empty when it is not}
     *
     * @param image the image as changed so far
     * @param operation the operation whose turn it is
     */
    Optional<Refusal> refuse(Image image, PatchOperation operation);

    /**
     * A refusal.
     *
     * @param hidden whether the caller is not to know of the image, so that the answer is 404 and not 403
     * @param message a sentence for the caller
     */
    record Refusal(boolean hidden, String message) {
        /**
         * Checks that nothing is null.
         *
         * @param hidden whether the caller is not to know of the image
         * @param message a sentence for the caller
         */
        public Refusal {
            Objects.requireNonNull(message, "message");
        }

        /**
         * {@return a refusal answered by 403: the caller may see the image and not do this}
         *
         * @param message a sentence for the caller
         */
        public static Refusal forbidden(String message) {
            return new Refusal(false, message);
        }

        /**
         * {@return a refusal answered by 404: the caller may not know that there is such an image}
         *
         * @param message a sentence for the caller
         */
        public static Refusal notFound(String message) {
            return new Refusal(true, message);
        }
    }
}
