// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.report.ReportFolder;
import io.github.glancepatch.spec.report.TextReport;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.run.CheckResult;
import io.github.glancepatch.spec.run.CheckStatus;
import io.github.glancepatch.spec.run.ConformanceRun;
import io.github.glancepatch.spec.run.KnownFailures;
import io.github.glancepatch.spec.run.ReplayCommand;
import io.github.glancepatch.spec.run.RuleSet;
import io.github.glancepatch.spec.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the conformance kit on an implementation. */
@Command(
        name = "conform",
        sortOptions = false,
        description = {
            "Checks whether an implementation patches images as the rules require: the library of this project,"
                    + " a command in any language, or a live service.",
            "Reports the progress on standard error and the result on standard output."
        },
        exitCodeList = {"0:success", "1:patch rejected or not conforming", "2:usage error", "3:internal error"})
final class ConformCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ConformTarget target = new ConformTarget();

    @Option(names = "--rules", paramLabel = "NAME", description = "The rule set (default: ${DEFAULT-VALUE}).")
    private String rules = RuleSet.IMS.wireName();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Judge at required or recommended (default: ${DEFAULT-VALUE}). Checks of both are run.")
    private String level = Level.REQUIRED.text();

    @Option(names = "--allow-unasked", description = "Succeed although no check of some required rule could be run.")
    private boolean allowUnasked;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the generated cases (default: another one every time).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "How many cases are generated for a property (default: 1000, for an endpoint 5).")
    private Optional<Integer> tries = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to write the report: " + ReportFolder.HTML + ", " + ReportFolder.JSON + ", "
                    + ReportFolder.JUNIT + ".")
    private String report = "";

    @Option(
            names = "--known-failures",
            paramLabel = "FILE",
            description =
                    "Checks that may fail: one check id per line, for a property perhaps seed=N; the reason after #."
                            + " A listed check that passes fails the run, a property only with its seed.")
    private String knownFailures = "";

    @Option(
            names = "--replay",
            paramLabel = "TOKEN",
            description = "Run only the case that the token of a failure names.")
    private String replay = "";

    ConformCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        RuleSet ruleSet = RuleSet.named(rules)
                .orElseThrow(() -> new UsageException("Unknown rule set " + rules + ", known are "
                        + Arrays.stream(RuleSet.values()).map(RuleSet::wireName).collect(Collectors.joining(", "))
                        + "."));
        ConformanceRun run = run(ruleSet);
        requireFolder();
        ImagePatchImplementation implementation = target.implementation(ruleSet);
        try {
            target.limits(implementation).forEach(limit -> console.err().println(limit));
            RunReport result = replay.isEmpty()
                    ? run.run(implementation, implementation.toString(), this::progress)
                    : replay(run, implementation);
            return report(result);
        } finally {
            if (implementation instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    private ConformanceRun run(RuleSet ruleSet) {
        int cases = tries.orElse(target.defaultTries());
        if (cases < 1) {
            throw new UsageException("The --tries must be at least 1.");
        }
        ConformanceRun run = ConformanceRun.of(ruleSet, seed.orElseGet(System::nanoTime))
                .withLevel(Level.named(level)
                        .orElseThrow(() ->
                                new UsageException("The --level is required or recommended, and not " + level + ".")))
                .withTries(cases)
                .withKnownFailures(known())
                .withAllowUnasked(allowUnasked);
        Set<String> unknown = new HashSet<>(run.known().ids());
        unknown.removeAll(run.ids());
        if (!unknown.isEmpty()) {
            throw new UsageException(knownFailures + ": there is no check " + String.join(", ", unknown)
                    + " in the rule set " + rules + ".");
        }
        return run;
    }

    private KnownFailures known() {
        if (knownFailures.isEmpty()) {
            return KnownFailures.NONE;
        }
        byte[] text = new InputFile("--known-failures", knownFailures).read(Integer.MAX_VALUE, console.in());
        try {
            return KnownFailures.parse(new String(text, UTF_8).lines().toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException(knownFailures + ": " + e.getMessage());
        }
    }

    /** Before the run, for it would be a pity after it. */
    private void requireFolder() {
        if (report.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(Path.of(report));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("The folder " + report + " cannot be made: " + e.getMessage() + ".");
        }
    }

    private RunReport replay(ConformanceRun run, ImagePatchImplementation implementation) {
        try {
            return run.replay(replay, implementation, implementation.toString());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void progress(String title, List<CheckResult> results) {
        List<String> counts = new ArrayList<>();
        for (CheckStatus status : CheckStatus.values()) {
            int count = RunReport.count(results, status);
            if (count > 0) {
                counts.add(results.size() == 1 ? status.text() : count + " " + status.text());
            }
        }
        console.err().println(title + ": " + String.join(", ", counts));
        console.err().flush();
    }

    private int report(RunReport result) throws IOException {
        String judged = result.level() == Level.REQUIRED ? "" : " --level " + level;
        ReplayCommand command = ReplayCommand.conform(
                Program.commandLine() + " conform" + target.commandLine() + " --rules " + rules + judged);
        console.out().print(TextReport.of(result, command));
        if (!report.isEmpty()) {
            ReportFolder.write(Path.of(report), result, command);
            console.out().println("report: " + Path.of(report).resolve(ReportFolder.HTML));
        }
        return result.isSuccessful() ? ExitCode.SUCCESS : ExitCode.REJECTED;
    }
}
