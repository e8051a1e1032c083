// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

/** An operation and where in its document it stands, with its path as it was sent. */
record PlacedOperation(PatchOperation operation, Place place) {
    static PlacedOperation of(PatchOperation operation, int index) {
        return new PlacedOperation(operation, Place.of(index, operation.path().pointer(), operation.attribute()));
    }
}
