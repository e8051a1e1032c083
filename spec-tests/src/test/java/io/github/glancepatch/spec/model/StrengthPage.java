// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.report.HtmlReport;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.ConformanceRun;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunListener;
import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report of the kit's own build: what a run finds of the model, and which rules catch which mutant. */
final class StrengthPage {
    private static final int TRIES = 100;

    private StrengthPage() {}

    /** {@return the run of the model, the same one as of the command conform} */
    static RunReport model(RuleSet rules) {
        return ConformanceRun.of(rules, 42)
                .withLevel(Level.RECOMMENDED)
                .withTries(TRIES)
                .run(new NaiveModel(), "the kit's own model", RunListener.SILENT);
    }

    /** Writes the page into the folder of the build. */
    static String write(RunReport report, MutantRun run, List<Mutant> mutants) throws IOException {
        Map<String, Set<String>> caught = new LinkedHashMap<>();
        mutants.forEach(mutant -> caught.put(mutant.fault(), run.rulesTrippedBy(mutant)));
        String page = HtmlReport.of(
                report,
                ReplayCommand.conform("conform --rules " + report.rules().wireName()),
                caught);
        Path folder = Files.createDirectories(Path.of("target", "conformance"));
        Files.writeString(folder.resolve(report.rules().wireName() + ".html"), page);
        return page;
    }
}
