// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of the rules of Glance: which attributes exist, and which names a patch may touch. */
final class GlanceMutants {
    private GlanceMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(existence(), names());
    }

    private static Stream<Mutant> existence() {
        return Stream.of(
                Mutant.of("a base attribute exists only when it is shown", new GlanceModel() {
                    @Override
                    boolean isThere(String attribute, Map<String, JsonValue> image) {
                        return image.containsKey(attribute);
                    }
                }),
                Mutant.of("an add replaces in both media types", new GlanceModel() {
                    @Override
                    boolean addOnlyCreates(MediaType type) {
                        return false;
                    }
                }),
                Mutant.of("an add creates only in both media types", new GlanceModel() {
                    @Override
                    boolean addOnlyCreates(MediaType type) {
                        return true;
                    }
                }),
                Mutant.of("a replace creates what is missing", new GlanceModel() {
                    @Override
                    void requireExists(boolean there, String rule) {
                        super.requireExists(there || rule.equals("replace-1"), rule);
                    }
                }),
                Mutant.of("a remove of what is missing is accepted", new GlanceModel() {
                    @Override
                    void requireExists(boolean there, String rule) {
                        super.requireExists(there || rule.equals("remove-1"), rule);
                    }
                }),
                Mutant.of("a missing target is answered with 400", new GlanceModel() {
                    @Override
                    void requireExists(boolean there, String rule) {
                        if (!there) {
                            throw new RejectedException(Rejection.withoutCode(rule, 400));
                        }
                    }
                }),
                Mutant.of("a base attribute can be removed", new GlanceModel() {
                    @Override
                    void requireRemovable(String attribute) {}
                }),
                Mutant.of("an add of something new is forgotten", new GlanceModel() {
                    @Override
                    void set(PatchRequest request, Step step, Map<String, JsonValue> image) {
                        if (step.op() != Op.ADD || image.containsKey(step.attribute())) {
                            super.set(request, step, image);
                        }
                    }
                }),
                Mutant.of("a rejected request is a fault of the server", new GlanceModel() {
                    @Override
                    public PatchOutcome patch(PatchRequest request) {
                        PatchOutcome outcome = super.patch(request);
                        return outcome instanceof PatchOutcome.Rejected rejected && rejected.status() == 400
                                ? new PatchOutcome.Rejected(500, Optional.empty())
                                : outcome;
                    }
                }),
                Mutant.of("the time of the last change moves", new GlanceModel() {
                    @Override
                    void set(PatchRequest request, Step step, Map<String, JsonValue> image) {
                        super.set(request, step, image);
                        image.put("updated_at", JsonData.string("now"));
                    }
                }));
    }

    private static Stream<Mutant> names() {
        return Stream.of(
                withNames("one read-only attribute is forgotten", name -> name.equals("self")),
                withNames("the hash is not read-only", name -> name.startsWith("os_hash_")),
                withNames("nothing is reserved", GlanceAttributes.RESERVED::contains),
                withNames(
                        "the namespace ends with an underline",
                        name -> name.startsWith("os_glance") && !name.startsWith("os_glance_")),
                Mutant.of("the namespace is found without regard to case", new GlanceModel() {
                    @Override
                    void requireTouchable(String attribute) {
                        super.requireTouchable(
                                attribute.startsWith("OS_") ? attribute.toLowerCase(Locale.ROOT) : attribute);
                    }
                }),
                Mutant.of("stores is read-only", new GlanceModel() {
                    @Override
                    void requireTouchable(String attribute) {
                        super.requireTouchable(attribute.equals("stores") ? "self" : attribute);
                    }
                }),
                Mutant.of("names are checked when their turn comes", new GlanceModel() {
                    @Override
                    void requireTouchable(String attribute) {}

                    @Override
                    Map<String, JsonValue> apply(PatchRequest request, Step step, Map<String, JsonValue> image) {
                        super.requireTouchable(step.attribute());
                        return super.apply(request, step, image);
                    }
                }),
                Mutant.of("a read-only attribute is answered with 409", new GlanceModel() {
                    @Override
                    void requireTouchable(String attribute) {
                        if (GlanceAttributes.READ_ONLY.contains(attribute)) {
                            throw new RejectedException(Rejection.withoutCode("readonly-1", 409));
                        }
                        super.requireTouchable(attribute);
                    }
                }));
    }

    private static Mutant withNames(String fault, Predicate<String> forgotten) {
        return Mutant.of(fault, new GlanceModel() {
            @Override
            void requireTouchable(String attribute) {
                if (!forgotten.test(attribute)) {
                    super.requireTouchable(attribute);
                }
            }
        });
    }
}
