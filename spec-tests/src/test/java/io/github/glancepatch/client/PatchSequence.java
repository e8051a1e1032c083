// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.client;

import io.github.glancepatch.patch.PatchDocument;
import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchOperation;
import io.github.glancepatch.patch.PatchOperation.Op;
import io.github.glancepatch.spec.PatchOutcome;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * A document that a rule set accepts, one that it accepts thereafter, and the images between.
 *
 * @param pair the image before the first and the image after the second
 * @param first the first document
 * @param second the second document
 */
record PatchSequence(ImagePair pair, PatchDocument first, PatchDocument second) {

    /**
     * Sequences whose documents say some things twice, change values that are changed again later, and set values that
     * are there.
     */
    static final class Any implements ArbitrarySupplier<PatchSequence> {
        private static final Set<String> LASTING = Set.of(
                "name",
                "visibility",
                "protected",
                "os_hidden",
                "owner",
                "container_format",
                "disk_format",
                "tags",
                "min_ram",
                "min_disk");

        @Override
        public Arbitrary<PatchSequence> get() {
            Arbitrary<List<Op>> words = Arbitraries.of(Op.class).list().ofMaxSize(6);
            return Combinators.combine(new ImagePairs().get(), words, Arbitraries.integers())
                    .as(Any::sequence);
        }

        private static PatchSequence sequence(ImagePair pair, List<Op> repeated, int split) {
            List<PatchOperation> way = new ArrayList<>();
            List<PatchOperation> operations = pair.difference().operations();
            for (int index = 0; index < operations.size(); index++) {
                PatchOperation operation = operations.get(index);
                way.add(operation);
                if (index < repeated.size()) {
                    way.addAll(again(operation, repeated.get(index)));
                }
            }
            int first = Math.floorMod(split, way.size() + 1);
            return new PatchSequence(
                    pair, new PatchDocument(way.subList(0, first)), new PatchDocument(way.subList(first, way.size())));
        }

        /** Operations that leave the attribute as the operation has left it. */
        private static List<PatchOperation> again(PatchOperation operation, Op op) {
            Optional<JsonValue> value = operation.optionalValue();
            if (value.isEmpty() || (op == Op.REMOVE && LASTING.contains(operation.attribute()))) {
                return List.of();
            }
            return op == Op.REMOVE
                    ? List.of(
                            new PatchOperation.Remove(operation.path()),
                            PatchOperation.of(Op.ADD, operation.path(), value))
                    : List.of(PatchOperation.of(op, operation.path(), value));
        }
    }

    /** One after the other, by the kit's model; the image between is what the first one has left. */
    boolean leadsToTheImageAfter(PatchMediaType type) {
        return pair.patched(type, first) instanceof PatchOutcome.Accepted between
                && new ImagePair(pair.rules(), pair.permitted(), between.image(), pair.after())
                        .isReachedBy(type, second);
    }
}
