// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.corpus.Corpus;
import io.github.glancepatch.spec.corpus.CorpusCase;
import io.github.glancepatch.spec.rules.Level;
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
 * @param level the level at which the run is judged; the checks of both levels are run
 * @param seed the seed of the generated cases
 * @param tries how many cases are generated for a property, unless the property asks for fewer
 * @param known the checks that may fail
 * @param allowUnasked whether the run succeeds although of some required rule no check could be run
 */
public record ConformanceRun(
        RuleSet rules, Level level, long seed, int tries, KnownFailures known, boolean allowUnasked) {
    /** How many cases are generated for a property when nothing else is said: as many as in JUnit. */
    public static final int DEFAULT_TRIES = 1_000;

    /**
     * {@return a run judged at the level required, with the default number of cases and no known failures}
     *
     * @param rules the rule set
     * @param seed the seed of the generated cases
     */
    public static ConformanceRun of(RuleSet rules, long seed) {
        return new ConformanceRun(rules, Level.REQUIRED, seed, DEFAULT_TRIES, KnownFailures.NONE, false);
    }

    /** {@return this run judged at another level} */
    public ConformanceRun withLevel(Level other) {
        return new ConformanceRun(rules, other, seed, tries, known, allowUnasked);
    }

    /** {@return this run with another number of generated cases} */
    public ConformanceRun withTries(int other) {
        return new ConformanceRun(rules, level, seed, other, known, allowUnasked);
    }

    /** {@return this run with other known failures} */
    public ConformanceRun withKnownFailures(KnownFailures others) {
        return new ConformanceRun(rules, level, seed, tries, others, allowUnasked);
    }

    /** {@return this run, which succeeds although of some required rule no check could be run, or does not} */
    public ConformanceRun withAllowUnasked(boolean allow) {
        return new ConformanceRun(rules, level, seed, tries, known, allow);
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
        return report(name, rules.requiredRules(), results, start);
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
        for (Property property : Property.of(rules)) {
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
        return known.judge(result, seed);
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
                : Property.of(rules).stream()
                        .filter(one -> one.method().getName().equals(parsed.id()))
                        .findFirst()
                        .map(one -> new PropertyCheck(rules, implementation).replay(one, parsed))
                        .orElseThrow(() -> unknown(token));
        Check check = result.check();
        List<String> required = check.level() == Level.REQUIRED ? List.of(check.rule()) : List.of();
        return report(name, required, List.of(known.judge(result, seed)), start);
    }

    /** {@return the ids of everything that a run checks} */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        Corpus.cases(rules.wireName()).forEach(one -> ids.add(one.id()));
        Property.of(rules).forEach(one -> ids.add(one.check().id()));
        return ids;
    }

    private RunReport report(String name, List<String> requiredRules, List<CheckResult> results, long start) {
        String version = Optional.ofNullable(ConformanceRun.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
        return new RunReport(this, name, version, requiredRules, results, Duration.ofNanos(System.nanoTime() - start));
    }

    private IllegalArgumentException unknown(String token) {
        return new IllegalArgumentException(
                "The token " + token + " names no case of the rule set " + rules.wireName() + ".");
    }
}
