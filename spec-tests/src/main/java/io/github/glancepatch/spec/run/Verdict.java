// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

/** What a whole run says of an implementation. */
public enum Verdict {
    /** Nothing failed, and every required rule had a check that ran. */
    CONFORMS("CONFORMS"),
    /** Nothing failed, and of some required rule no check could be run. */
    CONFORMS_AS_FAR_AS_ASKED("CONFORMS AS FAR AS ASKED"),
    /** Something failed, or was not run. */
    DOES_NOT_CONFORM("DOES NOT CONFORM"),
    /** No check ran. */
    NOTHING_WAS_CHECKED("NOTHING WAS CHECKED");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** {@return the verdict as reports show it} */
    public String text() {
        return text;
    }
}
