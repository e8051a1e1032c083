// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Mutants that apply operations wrongly: existence, upsert, order, atomicity, frame. */
final class ApplyMutants {
    private ApplyMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(targets(), order());
    }

    private static Stream<Mutant> targets() {
        return Stream.of(
                Mutant.of("a replace creates what is missing", new NaiveModel() {
                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        if (step.word() == Word.REMOVE) {
                            super.requireThere(step, image, rule);
                        }
                    }
                }),
                Mutant.of("a remove of what is missing is granted", new NaiveModel() {
                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        if (step.word() == Word.REPLACE) {
                            super.requireThere(step, image, rule);
                        }
                    }
                }),
                Mutant.of("an attribute that is null is missing", new NaiveModel() {
                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        if (image.get(step.attribute()) == JsonValue.NULL) {
                            throw new RefusedException(Refusal.conflict(rule).at(step.index()));
                        }
                        super.requireThere(step, image, rule);
                    }
                }),
                Mutant.of("a missing target is answered with 404", new NaiveModel() {
                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        if (!image.containsKey(step.attribute())) {
                            throw new RefusedException(
                                    Refusal.withoutCode(rule, 404).at(step.index()));
                        }
                    }
                }),
                Mutant.of("a missing target is answered without its code", new NaiveModel() {
                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        if (!image.containsKey(step.attribute())) {
                            throw new RefusedException(Refusal.malformed(rule).at(step.index()));
                        }
                    }
                }),
                Mutant.of("an add only adds", new NaiveModel() {
                    @Override
                    void set(Step step, Map<String, JsonValue> image) {
                        if (step.word() == Word.ADD && image.containsKey(step.attribute())) {
                            throw new RefusedException(Refusal.conflict("add-2").at(step.index()));
                        }
                        super.set(step, image);
                    }
                }),
                Mutant.of("an add in v2.0 only adds", new NaiveModel() {
                    @Override
                    void set(Step step, Map<String, JsonValue> image) {
                        if (step.type() == MediaType.V2_0
                                && step.word() == Word.ADD
                                && image.containsKey(step.attribute())) {
                            throw new RefusedException(Refusal.conflict("add-2").at(step.index()));
                        }
                        super.set(step, image);
                    }
                }),
                Mutant.of("an add leaves the value that is there", new NaiveModel() {
                    @Override
                    void set(Step step, Map<String, JsonValue> image) {
                        if (step.word() == Word.REPLACE || !image.containsKey(step.attribute())) {
                            super.set(step, image);
                        }
                    }
                }),
                Mutant.of("an add of something new is forgotten", new NaiveModel() {
                    @Override
                    void set(Step step, Map<String, JsonValue> image) {
                        if (image.containsKey(step.attribute())) {
                            super.set(step, image);
                        }
                    }
                }),
                Mutant.of("an empty string removes", new NaiveModel() {
                    @Override
                    void set(Step step, Map<String, JsonValue> image) {
                        super.set(step, image);
                        image.values().removeIf(value -> JsonData.same(value, JsonData.string("")));
                    }
                }),
                Mutant.of("a remove leaves null behind", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        super.apply(step, image);
                        if (step.word() == Word.REMOVE) {
                            image.put(step.attribute(), JsonValue.NULL);
                        }
                    }
                }));
    }

    private static Stream<Mutant> order() {
        return Stream.of(
                Mutant.of("the last operation is applied first", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        List<Step> steps = new ArrayList<>(super.decoded(request, type, elements));
                        Collections.reverse(steps);
                        return steps;
                    }
                }),
                Mutant.of("targets are looked for in the image as it came", new NaiveModel() {
                    private Map<String, JsonValue> before = Map.of();

                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        before = request.image();
                        return super.changed(request);
                    }

                    @Override
                    void requireThere(Step step, Map<String, JsonValue> image, String rule) {
                        super.requireThere(step, before, rule);
                    }
                }),
                Mutant.of("operations are checked and applied one by one", new NaiveModel() {
                    private Map<String, JsonValue> image = new HashMap<>();

                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        image = new LinkedHashMap<>(request.image());
                        return super.decoded(request, type, elements);
                    }

                    @Override
                    void requireGranted(PatchRequest request, Step step) {
                        super.requireGranted(request, step);
                        super.apply(step, image);
                    }
                }),
                Mutant.of("an operation that cannot be applied is passed over", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        try {
                            super.apply(step, image);
                        } catch (RefusedException e) {
                            // passed over
                        }
                    }
                }),
                Mutant.of("an operation on a restricted attribute is passed over", new NaiveModel() {
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
                }),
                Mutant.of("a refused patch is half done at the next request", new HalfDone()),
                Mutant.of("one operation of two on the same attribute is lost", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        Map<String, Step> last = new LinkedHashMap<>();
                        super.decoded(request, type, elements).forEach(step -> last.put(step.attribute(), step));
                        return List.copyOf(last.values());
                    }
                }),
                Mutant.of("members are sorted", new NaiveModel() {
                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        return new TreeMap<>(super.changed(request));
                    }
                }),
                Mutant.of("members are sorted when there is something to do", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        super.requireNoConflict(before, after);
                        Map<String, JsonValue> sorted = new TreeMap<>(after);
                        after.clear();
                        after.putAll(sorted);
                    }
                }),
                Mutant.of("members that are null are dropped", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        super.apply(step, image);
                        image.values().removeIf(value -> value == JsonValue.NULL);
                    }
                }),
                Mutant.of("the image's number of updates is counted", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        super.apply(step, image);
                        image.computeIfPresent("size", (name, size) -> JsonData.number(size.hashCode()));
                    }
                }),
                Mutant.of("a null status makes a fault of the program", new NaiveModel() {
                    @Override
                    void requireRemovable(Step step) {
                        if (step.attribute().startsWith("b")) {
                            throw new IllegalStateException("no answer");
                        }
                        super.requireRemovable(step);
                    }
                }));
    }

    /** Keeps what a refused patch had done so far, and begins the next request for that image with it. */
    private static final class HalfDone extends NaiveModel {
        private final Map<JsonObject, JsonObject> remembered = new HashMap<>();

        @Override
        public PatchOutcome patch(PatchRequest request) {
            JsonObject image = remembered.getOrDefault(request.image(), request.image());
            Map<String, JsonValue> sofar = new LinkedHashMap<>(image);
            PatchRequest from =
                    new PatchRequest(request.rules(), request.options(), request.contentType(), image, request.body());
            NaiveModel recording = new NaiveModel() {
                @Override
                void apply(Step step, Map<String, JsonValue> now) {
                    super.apply(step, now);
                    sofar.clear();
                    sofar.putAll(now);
                }
            };
            PatchOutcome outcome = recording.patch(from);
            if (outcome instanceof PatchOutcome.Refused) {
                remembered.put(request.image(), JsonData.object(sofar));
            }
            return outcome;
        }
    }
}
