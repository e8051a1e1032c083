// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import io.github.glancepatch.patch.PatchOperation.Word;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.ImageRules;
import java.util.Optional;

/** How many reference tokens a path may have (rule path-2). */
@FunctionalInterface
interface PathShape {

    /** One for every attribute. */
    PathShape ATTRIBUTES = (attribute, word, tokens) -> fault(attribute, 1, tokens);

    /** What some service takes: one, and two for an element of the one attribute that can be a list of elements. */
    PathShape ANY = (attribute, word, tokens) -> attribute.equals("locations") && word != Word.REPLACE && tokens == 2
            ? Optional.empty()
            : fault(attribute, 1, tokens);

    /** What is wrong with the number of tokens, as a sentence; empty when nothing is. */
    Optional<String> fault(String attribute, Word word, int tokens);

    /** One, and for a list two where add and remove name one of its elements. */
    static PathShape of(ImageRules rules) {
        return (attribute, word, tokens) ->
                fault(attribute, word, rules.attribute(attribute).access(), tokens);
    }

    /** What is wrong with a number of tokens, where a patch has that access to the attribute. */
    static Optional<String> fault(String attribute, Word word, Access access, int tokens) {
        return fault(attribute, word != Word.REPLACE && access == Access.LIST ? 2 : 1, tokens);
    }

    private static Optional<String> fault(String attribute, int expected, int tokens) {
        if (tokens == expected) {
            return Optional.empty();
        }
        return Optional.of(
                expected == 1
                        ? "the path must name an attribute as a whole; write ~1 for a slash inside a name"
                        : "the path must name one element, like /" + attribute + "/0 or /" + attribute + "/-");
    }
}
