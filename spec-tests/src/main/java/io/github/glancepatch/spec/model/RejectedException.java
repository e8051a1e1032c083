// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

/** Ends the model's work on a request at the first thing that is wrong with it. */
final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(Rejection rejection) {
        super(rejection.rule(), null, false, false); // an answer, not an accident: no stack trace
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
