// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.rules.Level;

/**
 * One case of the corpus: a request, and the answer that it must get.
 *
 * @param id the id, unique in the corpus: the group's, a slash, and the case's own
 * @param group the id of its group
 * @param description what the case shows, a statement
 * @param rule the id of the rule that it is about
 * @param level its level: that of the rule in its rule set, unless it checks a recommended aspect only
 * @param source where the rule comes from
 * @param request the request
 * @param expectation the answer
 */
public record CorpusCase(
        String id,
        String group,
        String description,
        String rule,
        Level level,
        String source,
        PatchRequest request,
        Expectation expectation) {

    @Override
    public String toString() {
        return id + ": " + description;
    }
}
