// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.Optional;

/** Where in a request a problem lies. */
record Place(int operation, Optional<String> path, Optional<String> attribute) {
    static final Place DOCUMENT = new Place(PatchProblem.DOCUMENT, Optional.empty(), Optional.empty());

    static Place of(int operation) {
        return new Place(operation, Optional.empty(), Optional.empty());
    }

    static Place of(int operation, String path) {
        return new Place(operation, Optional.of(path), Optional.empty());
    }

    static Place of(int operation, String path, String attribute) {
        return new Place(operation, Optional.of(path), Optional.of(attribute));
    }

    /** The document as a whole, because of an attribute. */
    static Place ofAttribute(String attribute) {
        return new Place(PatchProblem.DOCUMENT, Optional.empty(), Optional.of(attribute));
    }
}
