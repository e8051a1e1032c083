// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

/** A usage error: the command line or a file is invalid. The message is one sentence for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
