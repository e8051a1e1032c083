// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.regex;

import io.github.glancepatch.json.ShortText;

/** A pattern of Python has no equal in Java, or is none at all. */
public final class UntranslatablePatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UntranslatablePatternException(String python, String reason) {
        super("pattern: " + ShortText.of(python) + " cannot be read: " + reason);
    }
}
