// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.wire;

/** The three words for what an operation does. */
public enum Word {
    /** {@code add}. */
    ADD("add"),
    /** {@code replace}. */
    REPLACE("replace"),
    /** {@code remove}. */
    REMOVE("remove");

    private final String text;

    Word(String text) {
        this.text = text;
    }

    /** {@return the word as it stands in a document} */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
