// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.AttributeRule;
import java.util.Optional;

/** How many reference tokens a path may have (rule path-2). */
enum PathShape {

    /** One for every attribute. */
    ATTRIBUTES {
        @Override
        Optional<String> fault(AttributeRule line, String attribute, Op op, int tokens) {
            return requiring(attribute, 1, tokens);
        }
    },

    /** What some service takes: one, and two for an element of the one attribute that can be a list of elements. */
    ANY {
        @Override
        Optional<String> fault(AttributeRule line, String attribute, Op op, int tokens) {
            return attribute.equals("locations") && op != Op.REPLACE && tokens == 2
                    ? Optional.empty()
                    : requiring(attribute, 1, tokens);
        }
    },

    /** What the rules say: one, and for a list two where add and remove name one of its elements. */
    RULES {
        @Override
        Optional<String> fault(AttributeRule line, String attribute, Op op, int tokens) {
            return requiring(attribute, op != Op.REPLACE && line.access() == Access.LIST ? 2 : 1, tokens);
        }
    };

    /** What is wrong with the number of tokens, as a sentence; empty when nothing is. */
    abstract Optional<String> fault(AttributeRule line, String attribute, Op op, int tokens);

    private static Optional<String> requiring(String attribute, int expected, int tokens) {
        if (tokens == expected) {
            return Optional.empty();
        }
        return Optional.of(
                expected == 1
                        ? "the path must name an attribute as a whole; write ~1 for a slash inside a name"
                        : "the path must name one element, like /" + attribute + "/0 or /" + attribute + "/-");
    }
}
