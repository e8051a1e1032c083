// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Shrinkable;

/**
 * Makes a failing case simpler: greedily, parameter by parameter, the first simpler candidate that fails too is chosen.
 * The steps are recorded, so that a replay can follow them.
 */
final class Shrinking {
    private static final int MAX_ATTEMPTS = 500;
    private static final int MAX_CANDIDATES = 100;

    /** Limits what a slow implementation costs; what is found by then replays all the same. */
    private static final Duration MAX_TIME = Duration.ofSeconds(20);

    private final Trial trial;
    private final long end = System.nanoTime() + MAX_TIME.toNanos();
    private final List<ReplayToken.Step> path = new ArrayList<>();
    private List<Shrinkable<Object>> simplest;
    private int attempts;

    Shrinking(Trial trial, List<Shrinkable<Object>> failing) {
        this.trial = trial;
        this.simplest = failing;
    }

    /** Goes on until nothing simpler fails. */
    void run() {
        boolean simpler = true;
        while (simpler) {
            simpler = false;
            for (int parameter = 0; parameter < simplest.size(); parameter++) {
                while (step(parameter)) {
                    simpler = true;
                }
            }
        }
    }

    private boolean step(int parameter) {
        int candidate = 0;
        Iterator<Shrinkable<Object>> candidates =
                simplest.get(parameter).shrink().limit(MAX_CANDIDATES).iterator();
        while (candidates.hasNext() && attempts < MAX_ATTEMPTS && System.nanoTime() < end) {
            List<Shrinkable<Object>> other = replaced(simplest, parameter, candidates.next());
            attempts++;
            if (trial.of(other).verdict() == Trial.Verdict.FAILED) {
                simplest = other;
                path.add(new ReplayToken.Step(parameter, candidate));
                return true;
            }
            candidate++;
        }
        return false;
    }

    List<Shrinkable<Object>> simplest() {
        return simplest;
    }

    List<ReplayToken.Step> path() {
        return path;
    }

    /** {@return the case that a path leads to; empty when it leads nowhere} */
    static Optional<List<Shrinkable<Object>>> follow(List<Shrinkable<Object>> drawn, List<ReplayToken.Step> path) {
        List<Shrinkable<Object>> at = drawn;
        for (ReplayToken.Step step : path) {
            if (step.parameter() >= at.size()) {
                return Optional.empty();
            }
            Optional<Shrinkable<Object>> next =
                    at.get(step.parameter()).shrink().skip(step.candidate()).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = replaced(at, step.parameter(), next.get());
        }
        return Optional.of(at);
    }

    private static List<Shrinkable<Object>> replaced(List<Shrinkable<Object>> all, int index, Shrinkable<Object> by) {
        List<Shrinkable<Object>> others = new ArrayList<>(all);
        others.set(index, by);
        return others;
    }
}
