// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Mutants that apply operations in a wrong order, by half, or beside their target: order, atomicity, frame. */
final class OrderMutants {
    private OrderMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "the last operation is applied first",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                List<Step> steps = new ArrayList<>(super.decoded(request, type, elements));
                                Collections.reverse(steps);
                                return steps;
                            }
                        },
                        "access-4",
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "frame-1",
                        "remove-1"),
                Mutant.of(
                        "targets are looked for in the image as it came",
                        new NaiveModel() {
                            private Map<String, JsonValue> before = Map.of();

                            @Override
                            Map<String, JsonValue> changed(PatchRequest request) {
                                before = request.image();
                                return super.changed(request);
                            }

                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                super.requireExists(step, before, rule);
                            }
                        },
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "frame-1",
                        "remove-1"),
                Mutant.of(
                        "operations are checked and applied one by one",
                        new NaiveModel() {
                            private Map<String, JsonValue> image = new HashMap<>();

                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                image = new LinkedHashMap<>(request.image());
                                return super.decoded(request, type, elements);
                            }

                            @Override
                            void requireAllowed(PatchRequest request, Step step) {
                                super.requireAllowed(request, step);
                                super.apply(step, image);
                            }
                        },
                        "access-4",
                        "access-5",
                        "doc-3",
                        "state-1"),
                Mutant.of(
                        "an operation that cannot be applied is skipped",
                        new NaiveModel() {
                            @Override
                            void apply(Step step, Map<String, JsonValue> image) {
                                try {
                                    super.apply(step, image);
                                } catch (RejectedException e) {
                                    // skipped
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
                        "an operation on a restricted attribute is skipped",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                List<Step> steps = new ArrayList<>(super.decoded(request, type, elements));
                                steps.removeIf(step -> super.isRestricted(request, step));
                                return steps;
                            }

                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return false;
                            }
                        },
                        "access-2",
                        "access-5",
                        "path-3"),
                Mutant.made("a rejected patch is half done at the next request", HalfDone::new, "doc-4", "media-3"),
                Mutant.of(
                        "in v2.0 only the first operation counts",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                List<Step> steps = super.decoded(request, type, elements);
                                return type == MediaType.V2_0 ? steps.subList(0, 1) : steps;
                            }
                        },
                        "add-1",
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "excl-1",
                        "media-3",
                        "remove-1"),
                Mutant.of(
                        "a replace that changes nothing is rejected",
                        new NaiveModel() {
                            @Override
                            void requireExists(Step step, Map<String, JsonValue> image, String rule) {
                                super.requireExists(step, image, rule);
                                JsonValue there = image.getOrDefault(step.attribute(), JsonValue.NULL);
                                if (step.value()
                                        .map(value -> JsonData.same(value, there))
                                        .orElse(false)) {
                                    throw new RejectedException(
                                            Rejection.conflict(rule).at(step.index()));
                                }
                            }
                        },
                        "law-4"),
                Mutant.of(
                        "one operation of two on the same attribute is lost",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                Map<String, Step> last = new LinkedHashMap<>();
                                super.decoded(request, type, elements)
                                        .forEach(step -> last.put(step.attribute(), step));
                                return List.copyOf(last.values());
                            }
                        },
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "frame-1",
                        "remove-1"),
                Mutant.of(
                        "nothing is added once something was removed",
                        new NaiveModel() {
                            @Override
                            void apply(Step step, Map<String, JsonValue> image) {
                                if (step.op() == Op.REMOVE) {
                                    image.put("removed", JsonValue.TRUE);
                                } else if (image.containsKey("removed")) {
                                    throw new RejectedException(
                                            Rejection.conflict("add-1").at(step.index()));
                                }
                                super.apply(step, image);
                            }

                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                after.remove("removed");
                                super.requireNoConflict(before, after);
                            }
                        },
                        "doc-1",
                        "doc-3",
                        "doc-4",
                        "doc-5",
                        "excl-1",
                        "frame-1"),
                Mutant.of(
                                "an attribute that was not named becomes null",
                                new NaiveModel() {
                                    @Override
                                    void apply(Step step, Map<String, JsonValue> image) {
                                        super.apply(step, image);
                                        if (!step.attribute().equals("a")) {
                                            image.computeIfPresent("a", (name, value) -> JsonValue.NULL);
                                        }
                                    }
                                },
                                "frame-1")
                        .amongOthers(),
                Mutant.of(
                                "members are sorted",
                                new NaiveModel() {
                                    @Override
                                    Map<String, JsonValue> changed(PatchRequest request) {
                                        return new TreeMap<>(super.changed(request));
                                    }
                                },
                                "doc-2",
                                "frame-1")
                        .recommended(),
                Mutant.of(
                                "members are sorted when there is something to do",
                                new NaiveModel() {
                                    @Override
                                    void requireNoConflict(
                                            Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                        super.requireNoConflict(before, after);
                                        Map<String, JsonValue> sorted = new TreeMap<>(after);
                                        after.clear();
                                        after.putAll(sorted);
                                    }
                                },
                                "frame-1")
                        .recommended(),
                Mutant.of(
                                "a replaced attribute moves to the end",
                                new NaiveModel() {
                                    @Override
                                    void set(Step step, Map<String, JsonValue> image) {
                                        image.remove(step.attribute());
                                        super.set(step, image);
                                    }
                                },
                                "frame-1")
                        .recommended());
    }
}
