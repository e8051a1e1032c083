// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeSpec.Access;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;

/** Mutants that let a patch remove too much, or too little. */
final class RemovalMutants {
    private RemovalMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                                "the name can be removed",
                                new NaiveModel() {
                                    @Override
                                    void requireRemovable(Step step) {
                                        // it can
                                    }
                                },
                                "access-4",
                                "doc-4")
                        .recommended(),
                Mutant.of(
                        "removing the name is rejected with the document",
                        new NaiveModel() {
                            @Override
                            void requireAllowed(PatchRequest request, Step step) {
                                super.requireAllowed(request, step);
                                if (step.op() == Op.REMOVE) {
                                    requireRemovable(step);
                                }
                            }
                        },
                        "access-4",
                        "access-5"),
                Mutant.of(
                        "a name that does not exist is missing when it is removed",
                        new NaiveModel() {
                            @Override
                            void apply(Step step, Map<String, JsonValue> image) {
                                if (step.op() == Op.REMOVE) {
                                    requireExists(step, image, "remove-1");
                                }
                                super.apply(step, image);
                            }
                        },
                        "access-4"),
                Mutant.of(
                        "the description cannot be removed",
                        new NaiveModel() {
                            @Override
                            void requireRemovable(Step step) {
                                super.requireRemovable(step);
                                if (step.attribute().equals("__description")) {
                                    throw new RejectedException(Rejection.withoutCode("access-4", 403)
                                            .at(step.index()));
                                }
                            }
                        },
                        "access-3",
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "frame-1"),
                Mutant.of(
                        "properties that Glance knows cannot be removed",
                        new NaiveModel() {
                            @Override
                            void requireRemovable(Step step) {
                                super.requireRemovable(step);
                                AttributeSpec spec = ImsAttributes.all().get(step.attribute());
                                if (spec != null && spec.access() == Access.CUSTOMISED) {
                                    throw new RejectedException(Rejection.withoutCode("access-4", 403)
                                            .at(step.index()));
                                }
                            }
                        },
                        "access-3",
                        "attr-1",
                        "path-1"));
    }
}
