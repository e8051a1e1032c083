// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/** A command cannot do its work because of what it was given. The message is one sentence for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
