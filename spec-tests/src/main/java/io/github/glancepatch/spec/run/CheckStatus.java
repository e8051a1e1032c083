// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

/** What became of a check. */
public enum CheckStatus {
    /** It was run, and nothing was wrong. */
    PASSED("passed", false),
    /** Something was wrong. */
    FAILED("failed", true),
    /** It could not be put to this implementation. */
    SKIPPED("skipped", false),
    /** The run ended before its turn came. */
    NOT_RUN("not run", true),
    /** Something was wrong, as the list of known failures says. */
    KNOWN_FAILURE("known failure", false),
    /** Nothing was wrong, though the list of known failures says so: the list is out of date. */
    UNEXPECTED_PASS("unexpected pass", true);

    private final String text;
    private final boolean failing;

    CheckStatus(String text, boolean failing) {
        this.text = text;
        this.failing = failing;
    }

    /** {@return the status as reports show it} */
    public String text() {
        return text;
    }

    /** {@return whether one such check makes the whole run a failure} */
    public boolean isFailing() {
        return failing;
    }
}
