// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec;

/** What is put to the test: an implementation of the PATCH of an image. */
@FunctionalInterface
public interface ImagePatchImplementation {

    /**
     * Answers a request. Every request has an answer, however malformed it is; an answer depends on nothing but the
     * request, so that requests can come in any order.
     *
     * @param request the request
     * @return the outcome
     * @throws Exception when there is no answer; the kit counts that as a failure of the implementation
     */
    PatchOutcome patch(PatchRequest request) throws Exception;
}
