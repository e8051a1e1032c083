// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchRequest;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What an implementation was asked and answered. */
final class Recording implements ImagePatchImplementation {
    private final ImagePatchImplementation implementation;
    private final List<PatchRequest> requests = new ArrayList<>();
    private final List<PatchOutcome> outcomes = new ArrayList<>();

    Recording(ImagePatchImplementation implementation) {
        this.implementation = implementation;
    }

    @Override
    public PatchOutcome patch(PatchRequest request) throws Exception {
        PatchOutcome outcome = implementation.patch(request);
        requests.add(request);
        outcomes.add(outcome);
        return outcome;
    }

    /**
     * The mutants that answer one of the requests differently, or not at all. Each request is read but once for all.
     */
    List<Mutant> differing(List<Mutant> mutants) {
        IdentityHashMap<Mutant, ImagePatchImplementation> same = new IdentityHashMap<>();
        mutants.forEach(mutant -> same.put(mutant, mutant.maker().get()));
        for (int i = 0; i < requests.size(); i++) {
            PatchRequest request = requests.get(i);
            PatchOutcome outcome = outcomes.get(i);
            same.values().removeIf(mutant -> !isSame(outcome, mutant, request));
        }
        return mutants.stream().filter(mutant -> !same.containsKey(mutant)).toList();
    }

    private static boolean isSame(PatchOutcome outcome, ImagePatchImplementation other, PatchRequest request) {
        try {
            return isSame(outcome, other.patch(request));
        } catch (Exception | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isSame(PatchOutcome one, PatchOutcome other) {
        if (one instanceof Accepted a && other instanceof Accepted b) {
            return isSame(a.image(), b.image());
        }
        return one.equals(other);
    }

    /** The order of members counts too. */
    private static boolean isSame(JsonObject one, JsonObject other) {
        Iterator<Map.Entry<String, JsonValue>> others = other.entrySet().iterator();
        for (Map.Entry<String, JsonValue> member : one.entrySet()) {
            if (!others.hasNext() || !member.equals(others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }
}
