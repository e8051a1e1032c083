// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.Optional;

/** Where in a request a problem lies. */
record ProblemLocation(int operation, Optional<String> path, Optional<String> attribute) {
    static final ProblemLocation DOCUMENT =
            new ProblemLocation(PatchProblem.DOCUMENT, Optional.empty(), Optional.empty());

    static ProblemLocation of(int operation) {
        return new ProblemLocation(operation, Optional.empty(), Optional.empty());
    }

    static ProblemLocation of(int operation, String path) {
        return new ProblemLocation(operation, Optional.of(path), Optional.empty());
    }

    static ProblemLocation of(int operation, String path, String attribute) {
        return new ProblemLocation(operation, Optional.of(path), Optional.of(attribute));
    }

    /** The document as a whole, because of an attribute. */
    static ProblemLocation ofAttribute(String attribute) {
        return new ProblemLocation(PatchProblem.DOCUMENT, Optional.empty(), Optional.of(attribute));
    }
}
