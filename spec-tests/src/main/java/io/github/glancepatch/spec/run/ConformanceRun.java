// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A run of the kit: the corpus and the properties of one rule set, on one implementation. With the same seed the
 * generated cases are the same.
 *
 * @param rules the rule set
 * @param seed the seed of the generated cases
 * @param tries how many cases are generated for a property, unless the property asks for fewer
 * @param known the checks that may fail
 */
public record ConformanceRun(RuleSet rules, long seed, int tries, KnownFailures known) {
    /** How many cases are generated for a property when nothing else is said: as many as in JUnit. */
    public static final int DEFAULT_TRIES = 1_000;

    /**
     * {@return a run with the default number of cases and no known failures}
     *
     * @param rules the rule set
     * @param seed the seed of the generated cases
     */
    public static ConformanceRun of(RuleSet rules, long seed) {
        return new ConformanceRun(rules, seed, DEFAULT_TRIES, KnownFailures.NONE);
    }

    /**
     * Runs everything.
     *
     * @param implementation the implementation
     * @param name a description of the implementation
     * @param listener is informed of the progress
     * @return what came of it
     */
    public RunReport run(ImagePatchImplementation implementation, String name, RunListener listener) {
        long start = System.nanoTime();
        NoAnswerLimit limit = new NoAnswerLimit(implementation);
        List<CheckResult> results = new ArrayList<>();
        plan(limit).forEach((title, planned) -> {
            List<CheckResult> some =
                    planned.stream().map(one -> execute(one, limit)).toList();
            results.addAll(some);
            listener.done(title, some);
        });
        return report(name, results, start);
    }

    /**
     * A check that is to be done.
     *
     * @param check the check
     * @param work does it
     */
    record Planned(Check check, Supplier<CheckResult> work) {}

    /** All checks, step by step: the corpus by its groups, then the properties one by one. */
    Map<String, List<Planned>> plan(ImagePatchImplementation implementation) {
        Map<String, List<Planned>> plan = new LinkedHashMap<>();
        CaseCheck cases = new CaseCheck(implementation);
        for (CorpusCase one : Corpus.cases(rules.wireName())) {
            plan.computeIfAbsent(one.group(), group -> new ArrayList<>())
                    .add(new Planned(CaseCheck.check(one), () -> cases.run(one)));
        }
        PropertyCheck properties = new PropertyCheck(rules, implementation);
        for (Property property : Property.of(rules.families())) {
            Supplier<CheckResult> work = () -> properties.run(property, seed, tries);
            plan.put(property.check().id(), List.of(new Planned(property.check(), work)));
        }
        return plan;
    }

    CheckResult execute(Planned planned, NoAnswerLimit limit) {
        if (limit.reached().isPresent()) {
            return CheckResult.notRun(planned.check(), limit.reached().get());
        }
        long start = System.nanoTime();
        CheckResult result = planned.work().get().took(Duration.ofNanos(System.nanoTime() - start));
        return known.judge(result);
    }

    /**
     * Runs the one case that a token names.
     *
     * @param token the token
     * @param implementation the implementation
     * @param name a description of the implementation
     * @return what came of it: a report of one result
     * @throws IllegalArgumentException when the token names no case of this rule set
     */
    public RunReport replay(String token, ImagePatchImplementation implementation, String name) {
        long start = System.nanoTime();
        ReplayToken parsed = ReplayToken.parse(token).orElseThrow(() -> unknown(token));
        CheckResult result = parsed.draw().isEmpty()
                ? Corpus.cases(rules.wireName()).stream()
                        .filter(one -> one.id().equals(parsed.id()))
                        .findFirst()
                        .map(one -> new CaseCheck(implementation).run(one))
                        .orElseThrow(() -> unknown(token))
                : Property.of(rules.families()).stream()
                        .filter(one -> one.method().getName().equals(parsed.id()))
                        .findFirst()
                        .map(one -> new PropertyCheck(rules, implementation).replay(one, parsed))
                        .orElseThrow(() -> unknown(token));
        return report(name, List.of(known.judge(result)), start);
    }

    /** {@return the ids of everything that a run checks} */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        Corpus.cases(rules.wireName()).forEach(one -> ids.add(one.id()));
        Property.of(rules.families()).forEach(one -> ids.add(one.check().id()));
        return ids;
    }

    private RunReport report(String name, List<CheckResult> results, long start) {
        String version = Optional.ofNullable(ConformanceRun.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
        return new RunReport(rules, name, version, seed, tries, results, Duration.ofNanos(System.nanoTime() - start));
    }

    private IllegalArgumentException unknown(String token) {
        return new IllegalArgumentException(
                "The token " + token + " names no case of the rule set " + rules.wireName() + ".");
    }
}
