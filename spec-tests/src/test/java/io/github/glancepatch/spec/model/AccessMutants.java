// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.model.AttributeFact.Patchable;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that take the wrong attributes for restricted, or ask for it at the wrong time. */
final class AccessMutants {
    private AccessMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(restricted(), Stream.concat(name(), Stream.concat(conflicts(), status())));
    }

    private static Stream<Mutant> restricted() {
        return Stream.of(
                Mutant.of("a restricted attribute takes the value that it has", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        JsonValue there = request.image().get(step.attribute());
                        boolean same = there != null
                                && step.value()
                                        .map(value -> JsonData.same(value, there))
                                        .orElse(false);
                        return !same && super.isRestricted(request, step);
                    }
                }),
                Mutant.of("an attribute is restricted only where it is", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return request.image().containsKey(step.attribute()) && super.isRestricted(request, step);
                    }
                }),
                Mutant.of("a restricted attribute can be removed", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return step.word() != Word.REMOVE && super.isRestricted(request, step);
                    }
                }),
                Mutant.of("one restricted attribute is forgotten", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return !step.attribute().equals("virtual_env_type") && super.isRestricted(request, step);
                    }
                }),
                Mutant.of(
                        "what Glance knows as a property is customised, also where the service documents it",
                        new NaiveModel() {
                            @Override
                            boolean isRestricted(PatchRequest request, Step step) {
                                return !step.attribute().startsWith("hw_") && super.isRestricted(request, step);
                            }
                        }),
                Mutant.of("two underlines in front make a name restricted", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        boolean service = step.attribute().startsWith("__")
                                && !step.attribute().equals("__description");
                        return super.isRestricted(request, step)
                                || (service && !ImsAttributes.all().containsKey(step.attribute()));
                    }
                }),
                Mutant.of("the properties that Glance knows are restricted", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        AttributeFact fact = ImsAttributes.all().get(step.attribute());
                        return super.isRestricted(request, step)
                                || (fact != null
                                        && fact.patchable() == Patchable.CUSTOM
                                        && !request.permitted().contains(step.attribute()));
                    }
                }),
                Mutant.of("the description is restricted", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return step.attribute().equals("__description") || super.isRestricted(request, step);
                    }
                }),
                Mutant.of("permitting anything permits everything", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return request.permitted().isEmpty() && super.isRestricted(request, step);
                    }
                }),
                Mutant.of("the sibling call restricts nothing", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return !isCloudimages(request) && super.isRestricted(request, step);
                    }
                }),
                Mutant.of("names are compared without regard to case", new NaiveModel() {
                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        String lower = step.attribute().toLowerCase(Locale.ROOT);
                        return super.isRestricted(request, step)
                                || (!lower.equals(step.attribute())
                                        && super.isRestricted(
                                                request,
                                                new Step(step.type(), step.index(), step.word(), lower, step.value())));
                    }
                }),
                Mutant.of("a restricted attribute is found when the operation is applied", new NaiveModel() {
                    private Optional<PatchRequest> current = Optional.empty();

                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        current = Optional.of(request);
                        return super.changed(request);
                    }

                    @Override
                    boolean isRestricted(PatchRequest request, Step step) {
                        return false;
                    }

                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        if (super.isRestricted(current.orElseThrow(), step)) {
                            throw new RefusedException(
                                    Refusal.withoutCode("access-2", 403).at(step.index()));
                        }
                        super.apply(step, image);
                    }
                }),
                Mutant.of("a restricted attribute is answered with 400", new NaiveModel() {
                    @Override
                    void requireGranted(PatchRequest request, Step step) {
                        if (isRestricted(request, step)) {
                            throw new RefusedException(Refusal.malformed("access-2"));
                        }
                        super.requireGranted(request, step);
                    }
                }),
                Mutant.of("the value is looked at before the access", new NaiveModel() {
                    @Override
                    void requireGranted(PatchRequest request, Step step) {
                        if (isRestricted(request, step) && step.value().equals(Optional.of(JsonValue.NULL))) {
                            throw new RefusedException(Refusal.malformed("custom-1"));
                        }
                        super.requireGranted(request, step);
                    }
                }));
    }

    private static Stream<Mutant> name() {
        return Stream.of(
                Mutant.of("the name can be removed", new NaiveModel() {
                    @Override
                    void requireRemovable(Step step) {
                        // it can
                    }
                }),
                Mutant.of("removing the name is refused with the document", new NaiveModel() {
                    @Override
                    void requireGranted(PatchRequest request, Step step) {
                        super.requireGranted(request, step);
                        if (step.word() == Word.REMOVE) {
                            requireRemovable(step);
                        }
                    }
                }),
                Mutant.of("a name that is not there is missing when it is removed", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        if (step.word() == Word.REMOVE) {
                            requireThere(step, image, "remove-1");
                        }
                        super.apply(step, image);
                    }
                }),
                Mutant.of("the description cannot be removed", new NaiveModel() {
                    @Override
                    void requireRemovable(Step step) {
                        super.requireRemovable(step);
                        if (step.attribute().equals("__description")) {
                            throw new RefusedException(
                                    Refusal.withoutCode("access-4", 403).at(step.index()));
                        }
                    }
                }),
                Mutant.of("properties that Glance knows cannot be removed", new NaiveModel() {
                    @Override
                    void requireRemovable(Step step) {
                        super.requireRemovable(step);
                        AttributeFact fact = ImsAttributes.all().get(step.attribute());
                        if (fact != null && fact.patchable() == Patchable.CUSTOM) {
                            throw new RefusedException(
                                    Refusal.withoutCode("access-4", 403).at(step.index()));
                        }
                    }
                }));
    }

    private static Stream<Mutant> conflicts() {
        return Stream.of(
                Mutant.of("attributes exclude nothing", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        // nothing to require
                    }
                }),
                Mutant.of("a pair that was there before blocks every patch", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        super.requireNoConflict(Map.of(), after);
                    }
                }),
                Mutant.of("a pair is looked for after every operation", new NaiveModel() {
                    @Override
                    void apply(Step step, Map<String, JsonValue> image) {
                        Map<String, JsonValue> before = Map.copyOf(image);
                        super.apply(step, image);
                        requireNoConflict(before, image);
                    }
                }),
                Mutant.of("an attribute that is null excludes nothing", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        if (!after.containsValue(JsonValue.NULL) || after.get("__data_origin") == JsonValue.NULL) {
                            Map<String, JsonValue> there = new java.util.HashMap<>(after);
                            there.values().removeIf(value -> value == JsonValue.NULL);
                            super.requireNoConflict(before, there);
                        }
                    }
                }),
                Mutant.of("one pair is forgotten", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        if (!after.containsKey("__support_kvm_infiniband")) {
                            super.requireNoConflict(before, after);
                        }
                    }
                }),
                Mutant.of("infiniband excludes KVM too", new NaiveModel() {
                    @Override
                    void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                        super.requireNoConflict(before, after);
                        if (after.containsKey("__support_kvm_infiniband") && after.containsKey("__support_kvm")) {
                            throw new RefusedException(Refusal.conflict("excl-1"));
                        }
                    }
                }),
                Mutant.of("pairs are looked for before the first operation is applied", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        List<Step> steps = super.decoded(request, type, elements);
                        Map<String, JsonValue> after = new java.util.HashMap<>(request.image());
                        steps.forEach(
                                step -> after.put(step.attribute(), step.value().orElse(JsonValue.NULL)));
                        steps.stream()
                                .filter(step -> step.word() == Word.REMOVE)
                                .forEach(step -> after.remove(step.attribute()));
                        requireNoConflict(request.image(), after);
                        return steps;
                    }
                }));
    }

    private static Stream<Mutant> status() {
        return Stream.of(
                Mutant.of("the status does not matter", new NaiveModel() {
                    @Override
                    void requireStatus(PatchRequest request) {
                        // it does not
                    }
                }),
                Mutant.of("the native call asks for the status too", new NaiveModel() {
                    @Override
                    void requireStatus(PatchRequest request) {
                        super.requireStatus(request.by(PatchRequest.CLOUDIMAGES, request.options()));
                    }
                }),
                Mutant.of("an image without a status is not active", new NaiveModel() {
                    @Override
                    void requireStatus(PatchRequest request) {
                        super.requireStatus(request);
                        if (isCloudimages(request) && !request.image().containsKey("status")) {
                            throw new RefusedException(Refusal.bad("state-1", "IMG.0046"));
                        }
                    }
                }),
                Mutant.of("the status is judged before the document", new NaiveModel() {
                    @Override
                    Step step(MediaType type, JsonValue element, int index) {
                        return super.step(type, element, index);
                    }

                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        requireStatus(request);
                        return super.decoded(request, type, elements);
                    }
                }),
                Mutant.of("the status is judged for an empty document too", new NaiveModel() {
                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        Map<String, JsonValue> changed = super.changed(request);
                        requireStatus(request);
                        return changed;
                    }
                }),
                Mutant.of("the status is judged when the operations were applied", new NaiveModel() {
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
                }));
    }
}
