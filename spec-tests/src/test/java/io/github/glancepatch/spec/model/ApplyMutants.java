// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;

/** Mutants that find the wrong targets, or do the wrong thing to them: existence and upsert. */
final class ApplyMutants {
    private ApplyMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a replace creates what is missing",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                if (step.op() == Op.REMOVE) {
                                    super.requireExists(step, image, rule);
                                }
                            }
                        },
                        "attr-1",
                        "doc-3",
                        "replace-1"),
                Mutant.of(
                        "a remove of what is missing is accepted",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                if (step.op() == Op.REPLACE) {
                                    super.requireExists(step, image, rule);
                                }
                            }
                        },
                        "access-4",
                        "attr-1",
                        "doc-4",
                        "path-4",
                        "remove-1"),
                Mutant.of(
                        "an attribute that is null is missing",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                if (image.get(step.attribute()) == JsonValue.NULL) {
                                    throw new RejectedException(
                                            Rejection.conflict(rule).at(step.index()));
                                }
                                super.requireExists(step, image, rule);
                            }
                        },
                        "remove-1",
                        "replace-1"),
                Mutant.of(
                        "a missing target is answered with 404",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                if (!image.containsKey(step.attribute())) {
                                    throw new RejectedException(
                                            Rejection.withoutCode(rule, 404).at(step.index()));
                                }
                            }
                        },
                        "access-4",
                        "attr-1",
                        "doc-3",
                        "doc-4",
                        "path-4",
                        "remove-1",
                        "replace-1"),
                Mutant.of(
                        "a missing target is answered without its code",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                if (!image.containsKey(step.attribute())) {
                                    throw new RejectedException(
                                            Rejection.malformed(rule).at(step.index()));
                                }
                            }
                        },
                        "access-4",
                        "attr-1",
                        "doc-3",
                        "doc-4",
                        "path-4",
                        "remove-1",
                        "replace-1"),
                Mutant.of(
                        "an add only adds",
                        new NaiveModel() {
                            @Override
                            void set(Step step, Map<String, JsonValue> image) {
                                if (step.op() == Op.ADD && image.containsKey(step.attribute())) {
                                    throw new RejectedException(
                                            Rejection.conflict("add-2").at(step.index()));
                                }
                                super.set(step, image);
                            }
                        },
                        "add-2",
                        "frame-1"),
                Mutant.of(
                        "an add in v2.0 only adds",
                        new NaiveModel() {
                            @Override
                            void set(Step step, Map<String, JsonValue> image) {
                                if (step.type() == MediaType.V2_0
                                        && step.op() == Op.ADD
                                        && image.containsKey(step.attribute())) {
                                    throw new RejectedException(
                                            Rejection.conflict("add-2").at(step.index()));
                                }
                                super.set(step, image);
                            }
                        },
                        "add-2",
                        "frame-1",
                        "media-3"),
                Mutant.of(
                        "an add leaves an existing value",
                        new NaiveModel() {
                            @Override
                            void set(Step step, Map<String, JsonValue> image) {
                                if (step.op() == Op.REPLACE || !image.containsKey(step.attribute())) {
                                    super.set(step, image);
                                }
                            }
                        },
                        "add-2"),
                Mutant.of(
                                "an add of something new is forgotten",
                                new NaiveModel() {
                                    @Override
                                    void set(Step step, Map<String, JsonValue> image) {
                                        if (image.containsKey(step.attribute())) {
                                            super.set(step, image);
                                        }
                                    }
                                },
                                "add-1",
                                "law-1",
                                "law-5")
                        .amongOthers(),
                Mutant.of(
                                "a remove leaves null behind",
                                new NaiveModel() {
                                    @Override
                                    void apply(Step step, Map<String, JsonValue> image) {
                                        super.apply(step, image);
                                        if (step.op() == Op.REMOVE) {
                                            image.put(step.attribute(), JsonValue.NULL);
                                        }
                                    }
                                },
                                "remove-1",
                                "law-5")
                        .amongOthers());
    }
}
