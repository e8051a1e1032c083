// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.rules.Level;

/**
 * A check: what has one result in a run.
 *
 * @param kind property or case of the corpus
 * @param id the id: a property's name, or a case's full id
 * @param rule the id of the rule that it checks
 * @param group where it belongs: a family of properties, or a group of the corpus
 * @param title what it states, one sentence
 * @param level how binding it is
 */
public record Check(Kind kind, String id, String rule, String group, String title, Level level) {

    /** The two kinds of checks. */
    public enum Kind {
        /** A case of the corpus. */
        CASE("case"),
        /** A property, checked with generated requests. */
        PROPERTY("property");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** {@return the kind as reports show it} */
        public String text() {
            return text;
        }
    }
}
