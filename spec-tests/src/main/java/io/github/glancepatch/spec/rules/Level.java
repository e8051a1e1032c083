// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.rules;

import java.util.Arrays;
import java.util.Optional;

/** How binding a rule is in a rule set. The two words are those of RFC 2119. */
public enum Level {
    /** What an implementation must do that has only the service's pages, or a real Glance, to go by. */
    REQUIRED("required"),

    /** What this project decided where those are silent, and what JSON leaves open. */
    RECOMMENDED("recommended");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    /** {@return the level as commands and reports write it} */
    public String text() {
        return text;
    }

    /** {@return whether a run at this level is judged by checks of another level} */
    public boolean includes(Level other) {
        return other.compareTo(this) <= 0;
    }

    /** {@return the level of that text; empty when it is unknown} */
    public static Optional<Level> named(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }
}
