// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** What comes of a request: the changed image, or a rejection. */
public sealed interface PatchOutcome {

    /**
     * The patch was applied: status 200.
     *
     * @param image the whole image as it is after the patch
     */
    record Accepted(JsonObject image) implements PatchOutcome {
        /**
         * Checks that nothing is null.
         *
         * @param image the whole image as it is after the patch
         */
        public Accepted {
            Objects.requireNonNull(image, "image");
        }
    }

    /**
     * The patch was rejected, and the image is as it was.
     *
     * @param status the HTTP status
     * @param error what the implementation says of it, where it says more than the status. The kit reads the members
     *     {@code code} (the code of the service's error), {@code rule} (the id of the broken rule) and
     *     {@code operation} (the index of the operation from 0, or -1 for the document); the last two only when they
     *     exist
     */
    record Rejected(int status, Optional<JsonObject> error) implements PatchOutcome {
        /**
         * Checks that nothing is null.
         *
         * @param status the HTTP status
         * @param error what the implementation says of it
         */
        public Rejected {
            Objects.requireNonNull(error, "error");
        }
    }
}
