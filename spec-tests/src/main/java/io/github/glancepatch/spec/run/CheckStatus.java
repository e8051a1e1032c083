// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

/** What became of a check. */
public enum CheckStatus {
    /** It was run, and nothing was wrong. */
    PASSED("passed"),
    /** Something required was wrong. */
    FAILED("failed"),
    /** Something recommended was not as recommended; nothing required was wrong. */
    DIFFERS("differs"),
    /** It could not be put to this implementation. */
    SKIPPED("skipped"),
    /** The run ended before its turn came. */
    NOT_RUN("not run"),
    /** Something was wrong, as the list of known failures says. */
    KNOWN_FAILURE("known failure"),
    /** Nothing was wrong, though the list of known failures says so: the list is out of date. */
    UNEXPECTED_PASS("unexpected pass");

    private final String text;

    CheckStatus(String text) {
        this.text = text;
    }

    /** {@return the status as reports show it} */
    public String text() {
        return text;
    }

    /** {@return whether the implementation has answered what the check asks} */
    public boolean hasRun() {
        return this != SKIPPED && this != NOT_RUN;
    }
}
