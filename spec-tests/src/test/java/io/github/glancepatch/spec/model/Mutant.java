// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rule;
import io.github.glancepatch.spec.rules.Rules;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A broken implementation, one change away from the model.
 *
 * @param fault what it does wrong
 * @param maker makes the implementation, without a memory of requests
 * @param trips the ids of the rules whose properties must fail on it; laws aside, which follow from the rules
 * @param level the level at which it must fail: {@code REQUIRED}, unless it breaks nothing that is required
 * @param aloof whether no other rule may fail; some faults show wherever a patch is tried at all
 */
record Mutant(String fault, Supplier<ImagePatchImplementation> maker, Set<String> trips, Level level, boolean aloof) {

    static Mutant made(String fault, Supplier<ImagePatchImplementation> maker, String... trips) {
        boolean recommended =
                trips.length > 0 && Arrays.stream(trips).map(Rules::rule).allMatch(Mutant::isRecommended);
        return new Mutant(
                fault,
                maker,
                new TreeSet<>(Arrays.asList(trips)),
                recommended ? Level.RECOMMENDED : Level.REQUIRED,
                true);
    }

    private static boolean isRecommended(Rule rule) {
        return rule.ruleSets().stream()
                .filter(ruleSet -> !ruleSet.equals(PatchRequest.GLANCE))
                .allMatch(ruleSet -> rule.level(ruleSet) == Level.RECOMMENDED);
    }

    static Mutant of(String fault, ImagePatchImplementation implementation, String... trips) {
        return made(fault, () -> implementation, trips);
    }

    static Mutant of(String fault, StrictJson json, String... trips) {
        return of(fault, new NaiveModel(json, new NaiveForms(new NaivePointers()), new NaiveValues()), trips);
    }

    static Mutant of(String fault, NaivePointers pointers, String... trips) {
        return of(fault, new NaiveForms(pointers), trips);
    }

    static Mutant of(String fault, NaiveForms forms, String... trips) {
        return of(fault, new NaiveModel(new StrictJson(), forms, new NaiveValues()), trips);
    }

    static Mutant of(String fault, NaiveValues values, String... trips) {
        return of(fault, new NaiveModel(new StrictJson(), new NaiveForms(new NaivePointers()), values), trips);
    }

    /** The same, where other rules fail too. */
    Mutant amongOthers() {
        return new Mutant(fault, maker, trips, level, false);
    }

    /**
     * The same, where what it breaks is only a recommended aspect of its rules, or their level is that in one rule set.
     */
    Mutant recommended() {
        return new Mutant(fault, maker, trips, Level.RECOMMENDED, aloof);
    }

    /** Sets of mutants are asked at every try: no two have the same fault, so the other components need no look. */
    @Override
    public int hashCode() {
        return fault.hashCode();
    }

    @Override
    public String toString() {
        return fault;
    }
}
