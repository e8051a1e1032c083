// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.image;

/** A text is not an image: not JSON, past a limit, or no JSON object. The message says which, in plain words. */
public final class InvalidImageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidImageException(String message) {
        super(message);
    }
}
