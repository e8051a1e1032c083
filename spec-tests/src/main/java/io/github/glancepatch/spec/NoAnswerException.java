// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

/**
 * An implementation that is a process or a service gives no answer that could be judged. That is a failure of the
 * request; when it happens again and again, the kit gives up on the rest.
 */
public final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether the time had run out. */
    private final boolean slow;

    private NoAnswerException(String message, boolean slow) {
        super(message);
        this.slow = slow;
    }

    /**
     * {@return the exception for an implementation that has let the time pass}
     *
     * @param message what happened, one clause
     */
    public static NoAnswerException late(String message) {
        return new NoAnswerException(message, true);
    }

    /**
     * {@return the exception for an implementation that has ended, does not run, or answers what cannot be understood}
     *
     * @param message what happened, one clause
     */
    public static NoAnswerException broken(String message) {
        return new NoAnswerException(message, false);
    }

    /** {@return whether waiting for the answer has cost all the time there was} */
    public boolean isSlow() {
        return slow;
    }
}
