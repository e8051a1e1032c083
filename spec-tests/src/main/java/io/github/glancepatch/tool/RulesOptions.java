// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import io.github.glancepatch.patch.ImagePatcher;
import io.github.glancepatch.rules.Access;
import io.github.glancepatch.rules.ImageRules;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of commands that use a rule set. */
final class RulesOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME|FILE",
            converter = RulesConverter.class,
            completionCandidates = RulesConverter.class,
            description =
                    "The rule set: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}), or a file with the schema"
                            + " document of a service (GET /v2/schemas/image).")
    private ImageRules rules = RuleSets.DEFAULT;

    @Option(
            names = "--permit",
            split = ",",
            paramLabel = "NAME",
            description = "Documented attributes that may be changed in addition to those of the rule set.")
    private List<String> permit = List.of();

    /**
     * {@return a patcher with these options}
     *
     * @param notices where to report options without effect
     */
    ImagePatcher patcher(PrintStream notices) {
        permit.stream()
                .distinct()
                .filter(name -> !RuleSets.documents(rules, name))
                .forEach(name -> notices.println("Note: " + PrintableText.text(name) + " " + reason(name)
                        + ", so --permit has no effect on it."));
        return RequestOptions.withPermitted(permit).patcher(rules);
    }

    private String reason(String undocumented) {
        return rules.ruleFor(undocumented).access() == Access.RESTRICTED
                ? "is reserved in the rule set " + rules.name()
                : "is a custom attribute already in the rule set " + rules.name();
    }
}
