// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.diff.ImageDiff;
import io.github.glancepatch.image.Image;
import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.rules.ImageRules;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The library keeps every {@link DiffLaw}, and a broken variant of each function breaks its law. */
class DiffLawsTest {
    private static final int TRIES = 1_000;

    @Property(tries = TRIES)
    void the_library_keeps_every_law(@ForAll(supplier = ImagePairs.class) ImagePair pair, @ForAll long choice) {
        for (DiffLaw law : DiffLaw.values()) {
            assertThat(law.holds(new DiffFunctions(), pair, choice))
                    .as("%s", law)
                    .isTrue();
        }
    }

    @Example
    void a_broken_variant_of_each_function_breaks_its_law() {
        Map<DiffLaw, DiffFunctions> broken = broken();
        assertThat(broken).containsOnlyKeys(DiffLaw.values());
        var pairs = new ImagePairs().get().sampleStream().iterator();
        var choices = Arbitraries.longs().sampleStream().iterator();
        EnumMap<DiffLaw, Boolean> kept = new EnumMap<>(DiffLaw.class);
        IntStream.range(0, TRIES).forEach(i -> {
            ImagePair pair = pairs.next();
            long choice = choices.next();
            broken.forEach(
                    (law, functions) -> kept.merge(law, holds(law, functions, pair, choice), Boolean::logicalAnd));
        });
        assertThat(kept)
                .allSatisfy((law, holds) -> assertThat(holds).as("%s", law).isFalse());
    }

    private static boolean holds(DiffLaw law, DiffFunctions functions, ImagePair pair, long choice) {
        try {
            return law.holds(functions, pair, choice);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Map<DiffLaw, DiffFunctions> broken() {
        return Map.of(
                DiffLaw.A_DOCUMENT_AND_ITS_INVERSE_GIVE_THE_IMAGE,
                new DiffFunctions() { // forgets to remove what the document added
                    @Override
                    PatchDocument inverse(PatchDocument document, Image image, ImageRules rules) {
                        PatchDocument inverse = super.inverse(document, image, rules);
                        return new PatchDocument(inverse.operations().stream()
                                .filter(operation -> operation.optionalValue().isPresent())
                                .toList());
                    }
                },
                DiffLaw.A_MERGE_PATCH_DOES_WHAT_RFC_7396_SAYS,
                new DiffFunctions() { // takes null for a value
                    @Override
                    PatchDocument fromMerge(JsonObject merge, Image image, ImageRules rules) {
                        var document = PatchDocument.builder();
                        merge.forEach(document::add);
                        return document.build();
                    }
                },
                DiffLaw.A_DOCUMENT_AS_A_MERGE_PATCH_DOES_THE_SAME,
                new DiffFunctions() { // leaves out what is removed
                    @Override
                    JsonObject toMerge(PatchDocument document) {
                        var kept = Json.createObjectBuilder();
                        super.toMerge(document).forEach((name, value) -> {
                            if (value != JsonValue.NULL) {
                                kept.add(name, value);
                            }
                        });
                        return kept.build();
                    }
                },
                DiffLaw.TOWARDS_A_STATE_WHAT_IT_NAMES_CHANGES_AND_NOTHING_ELSE,
                new DiffFunctions() { // removes what the state does not name
                    @Override
                    PatchDocument towards(Image image, Image desired, ImageRules rules, String... removed) {
                        return ImageDiff.between(image, desired, rules)
                                .ignoringRestricted()
                                .document();
                    }
                },
                DiffLaw.CHANGES_WITHOUT_A_CONFLICT_GIVE_THE_SAME_IMAGE_IN_EITHER_ORDER,
                new DiffFunctions() { // the last writer wins
                    @Override
                    Set<String> conflicts(Image base, Image mine, Image theirs, ImageRules rules) {
                        return Set.of();
                    }

                    @Override
                    Optional<PatchDocument> merge(Image base, Image mine, Image theirs, ImageRules rules) {
                        return Optional.of(
                                ImageDiff.between(theirs, mine, rules).document());
                    }
                });
    }
}
