// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import io.github.glancepatch.image.Image;
import io.github.glancepatch.image.ImageBuilder;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchPath;
import io.github.glancepatch.rules.ImageRules;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Laws of what clients do with images and documents. What a patch does is said by the kit's model, and what a merge
 * patch does by the JSON API; {@code choice} has two bits for each attribute that differs, in the order of names.
 */
enum DiffLaw {

    /** A document and then its inverse give the image, order aside; without a way back, an operation is named. */
    A_DOCUMENT_AND_ITS_INVERSE_GIVE_THE_IMAGE {
        @Override
        boolean holds(DiffFunctions functions, ImagePair pair, long choice) {
            PatchDocument document = pair.difference();
            ImagePair back = pair.on(pair.before());
            try {
                PatchDocument inverse = functions.inverse(document, Image.parse(pair.before()), pair.ruleSet());
                return back.isReachedBy(PatchMediaType.V2_1, inverse);
            } catch (PatchException e) {
                return e.problems().stream().allMatch(problem -> isOperation(problem.operation(), document))
                        && pair.differing().stream().anyMatch(name -> !canGoBack(back, name));
            }
        }
    },

    /** A merge patch does to an image what RFC 7396 says. */
    A_MERGE_PATCH_DOES_WHAT_RFC_7396_SAYS {
        @Override
        boolean holds(DiffFunctions functions, ImagePair pair, long choice) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (String name : pair.differing()) {
                members.put(name, pair.after().getOrDefault(name, JsonValue.NULL));
            }
            members.values().removeIf(value -> value.getValueType() == ValueType.OBJECT);
            JsonObject merge = JsonData.object(members);
            JsonObject merged = mergedBy(merge, pair.before());
            try {
                PatchDocument document = functions.fromMerge(merge, Image.parse(pair.before()), pair.ruleSet());
                return pair.to(merged).isReachedBy(PatchMediaType.V2_1, document);
            } catch (PatchException e) { // null removes, which the rules can reject
                return e.problems().stream()
                        .allMatch(problem -> members.get(problem.attribute().orElse("")) == JsonValue.NULL);
            }
        }
    },

    /** A document as a merge patch does the same. */
    A_DOCUMENT_AS_A_MERGE_PATCH_DOES_THE_SAME {
        @Override
        boolean holds(DiffFunctions functions, ImagePair pair, long choice) {
            PatchDocument document = pair.difference();
            try {
                return pair.isSame(mergedBy(functions.toMerge(document), pair.before()));
            } catch (PatchException e) {
                return e.problems().stream()
                        .map(problem -> document.operations().get(problem.operation()))
                        .allMatch(operation -> operation
                                .optionalValue()
                                .filter(value -> value.getValueType() == ValueType.NULL
                                        || value.getValueType() == ValueType.OBJECT)
                                .isPresent());
            }
        }
    },

    /** Towards a desired state, what it names and what is to be removed changes, and nothing else. */
    TOWARDS_A_STATE_WHAT_IT_NAMES_CHANGES_AND_NOTHING_ELSE {
        @Override
        boolean holds(DiffFunctions functions, ImagePair pair, long choice) {
            ImageBuilder desired = Image.builder();
            ImageBuilder expected = Image.parse(pair.before()).toBuilder();
            Set<String> removed = new TreeSet<>();
            long bits = choice;
            for (String name : pair.differing()) {
                if ((bits & 1) == 0) {
                    set(expected, name, pair.after());
                    set(desired, name, pair.after());
                    if (!pair.after().containsKey(name)) {
                        removed.add(name);
                    }
                }
                bits >>= 2;
            }
            PatchDocument document = functions.towards(
                    Image.parse(pair.before()), desired.build(), pair.ruleSet(), removed.toArray(String[]::new));
            return pair.to(expected.build().toJson()).isReachedBy(PatchMediaType.V2_1, document);
        }
    },

    /** Two changes conflict in the attributes that both changed differently; without a conflict, the order is free. */
    CHANGES_WITHOUT_A_CONFLICT_GIVE_THE_SAME_IMAGE_IN_EITHER_ORDER {
        @Override
        boolean holds(DiffFunctions functions, ImagePair pair, long choice) {
            ImageRules rules = pair.ruleSet();
            Image base = Image.parse(pair.before());
            ImageBuilder mine = base.toBuilder();
            ImageBuilder theirs = base.toBuilder();
            ImageBuilder both = base.toBuilder();
            Set<String> conflicts = new TreeSet<>();
            long bits = choice;
            for (String name : pair.differing()) {
                set(both, name, pair.after());
                if ((bits & 1) == 0) {
                    set(mine, name, pair.after());
                }
                if ((bits & 2) == 0) {
                    set(theirs, name, pair.after());
                }
                if ((bits & 3) == 3) { // each in a way of its own
                    set(mine, name, pair.after());
                    theirs.set(name, JsonData.string("another value"));
                    conflicts.add(name);
                }
                bits >>= 2;
            }
            Image one = mine.build();
            Image other = theirs.build();
            if (!functions.conflicts(base, one, other, rules).equals(conflicts)) {
                return false;
            }
            Optional<PatchDocument> ontoTheirs = functions.merge(base, one, other, rules);
            Optional<PatchDocument> ontoMine = functions.merge(base, other, one, rules);
            if (!conflicts.isEmpty()) {
                return ontoTheirs.isEmpty() && ontoMine.isEmpty();
            }
            return at(pair, other, both.build()).isReachedBy(PatchMediaType.V2_1, ontoTheirs.orElseThrow())
                    && at(pair, one, both.build()).isReachedBy(PatchMediaType.V2_1, ontoMine.orElseThrow());
        }
    };

    /** Whether the law holds of these functions for these images. */
    abstract boolean holds(DiffFunctions functions, ImagePair pair, long choice);

    private static ImagePair at(ImagePair pair, Image before, Image after) {
        return new ImagePair(pair.rules(), pair.permitted(), before.toJson(), after.toJson());
    }

    private static void set(ImageBuilder image, String name, JsonObject source) {
        if (source.containsKey(name)) {
            image.set(name, source.get(name));
        } else {
            image.remove(name);
        }
    }

    private static boolean isOperation(int index, PatchDocument document) {
        return index >= 0 && index < document.operations().size();
    }

    private static JsonObject mergedBy(JsonObject merge, JsonObject image) {
        return Json.createMergePatch(merge).apply(image).asJsonObject();
    }

    /** Whether the model lets one operation take an attribute back. */
    private static boolean canGoBack(ImagePair back, String name) {
        JsonObject target = back.after();
        PatchOperation operation = target.containsKey(name)
                ? new PatchOperation.Add(PatchPath.of(name), target.get(name))
                : new PatchOperation.Remove(PatchPath.of(name));
        return back.patched(PatchMediaType.V2_1, PatchDocument.of(operation)) instanceof PatchOutcome.Accepted;
    }
}
