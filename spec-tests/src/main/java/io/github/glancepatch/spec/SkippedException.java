// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

/**
 * A request cannot be put to this implementation, through no fault of its own: a live service has no image with an id
 * that was chosen elsewhere, say. Neither a pass nor a failure; the kit counts it and shows the reason.
 */
public final class SkippedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the request cannot be put to the implementation. */
    private final String reason;

    /**
     * Makes the exception.
     *
     * @param reason why the request cannot be put to the implementation: a clause that holds for more than one request,
     *     for the kit counts by it
     */
    public SkippedException(String reason) {
        super(reason, null, false, false); // a result, not an accident: no stack trace
        this.reason = reason;
    }

    /** {@return why the request cannot be put to the implementation} */
    public String reason() {
        return reason;
    }
}
