// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that judge the image as a whole wrongly: attributes that exclude each other, and the status. */
final class ConflictMutants {
    private ConflictMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(conflicts(), status());
    }

    private static Stream<Mutant> conflicts() {
        return Stream.of(
                Mutant.of(
                        "attributes exclude nothing",
                        new NaiveModel() {
                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                // nothing to require
                            }
                        },
                        "excl-1"),
                Mutant.of(
                                "a pair that existed before blocks every patch",
                                new NaiveModel() {
                                    @Override
                                    void requireNoConflict(
                                            Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                        super.requireNoConflict(Map.of(), after);
                                    }
                                },
                                "excl-1")
                        .recommended(),
                Mutant.of(
                                "a pair is looked for after every operation",
                                new NaiveModel() {
                                    @Override
                                    void apply(Step step, Map<String, JsonValue> image) {
                                        Map<String, JsonValue> before = Map.copyOf(image);
                                        super.apply(step, image);
                                        requireNoConflict(before, image);
                                    }
                                },
                                "excl-1")
                        .recommended(),
                Mutant.of(
                                "an attribute that is null excludes nothing",
                                new NaiveModel() {
                                    @Override
                                    void requireNoConflict(
                                            Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                        if (!after.containsValue(JsonValue.NULL)
                                                || after.get("__data_origin") == JsonValue.NULL) {
                                            Map<String, JsonValue> there = new java.util.HashMap<>(after);
                                            there.values().removeIf(value -> value == JsonValue.NULL);
                                            super.requireNoConflict(before, there);
                                        }
                                    }
                                },
                                "excl-1")
                        .recommended(),
                Mutant.of(
                        "one pair is forgotten",
                        new NaiveModel() {
                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                if (!after.containsKey("__support_kvm_infiniband")) {
                                    super.requireNoConflict(before, after);
                                }
                            }
                        },
                        "excl-1"),
                Mutant.of(
                        "infiniband excludes KVM too",
                        new NaiveModel() {
                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                super.requireNoConflict(before, after);
                                if (after.containsKey("__support_kvm_infiniband")
                                        && after.containsKey("__support_kvm")) {
                                    throw new RejectedException(Rejection.conflict("excl-1"));
                                }
                            }
                        },
                        "excl-1"),
                Mutant.of(
                        "pairs are looked for before the first operation is applied",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                List<Step> steps = super.decoded(request, type, elements);
                                Map<String, JsonValue> after = new java.util.HashMap<>(request.image());
                                steps.forEach(step ->
                                        after.put(step.attribute(), step.value().orElse(JsonValue.NULL)));
                                steps.stream()
                                        .filter(step -> step.op() == Op.REMOVE)
                                        .forEach(step -> after.remove(step.attribute()));
                                requireNoConflict(request.image(), after);
                                return steps;
                            }
                        },
                        "law-9"));
    }

    private static Stream<Mutant> status() {
        return Stream.of(
                Mutant.of(
                        "the status does not matter",
                        new NaiveModel() {
                            @Override
                            void requireStatus(PatchRequest request) {
                                // it does not
                            }
                        },
                        "state-1"),
                Mutant.of(
                        "the native API requires the status too",
                        new NaiveModel() {
                            @Override
                            void requireStatus(PatchRequest request) {
                                super.requireStatus(request.by(PatchRequest.CLOUDIMAGES, request.options()));
                            }
                        },
                        "access-1",
                        "attr-1"),
                Mutant.of(
                                "an image without a status is not active",
                                new NaiveModel() {
                                    @Override
                                    void requireStatus(PatchRequest request) {
                                        super.requireStatus(request);
                                        if (isCloudimages(request)
                                                && !request.image().containsKey("status")) {
                                            throw new RejectedException(Rejection.bad("state-1", "IMG.0046"));
                                        }
                                    }
                                },
                                "custom-3",
                                "state-1")
                        .recommended(),
                Mutant.of(
                        "the status is judged before the document",
                        new NaiveModel() {
                            @Override
                            Step step(MediaType type, JsonValue element, int index) {
                                return super.step(type, element, index);
                            }

                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                requireStatus(request);
                                return super.decoded(request, type, elements);
                            }
                        },
                        "state-1"),
                Mutant.of(
                                "the status is judged for an empty document too",
                                new NaiveModel() {
                                    @Override
                                    Map<String, JsonValue> changed(PatchRequest request) {
                                        Map<String, JsonValue> changed = super.changed(request);
                                        requireStatus(request);
                                        return changed;
                                    }
                                },
                                "state-1")
                        .recommended(),
                Mutant.of(
                        "the status is judged when the operations were applied",
                        new NaiveModel() {
                            private Optional<PatchRequest> current = Optional.empty();

                            @Override
                            void requireStatus(PatchRequest request) {
                                current = Optional.of(request);
                            }

                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                super.requireStatus(current.orElseThrow());
                                super.requireNoConflict(before, after);
                            }
                        },
                        "state-1"));
    }
}
