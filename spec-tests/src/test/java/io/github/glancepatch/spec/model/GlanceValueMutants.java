// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of the rules of Glance: which values are accepted, and what is stored of a set. */
final class GlanceValueMutants {
    private GlanceValueMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(values(), sets());
    }

    private static Stream<Mutant> values() {
        return Stream.of(
                taking("protected can be a string", "protected", JsonString.class::isInstance),
                taking("a name has any length", "name", JsonString.class::isInstance),
                taking("a minimum can be a fraction", "min_ram", JsonNumber.class::isInstance),
                taking("a tag has any length", "tags", GlanceValueMutants::isArrayOfStrings),
                taking("a kernel has any id", "kernel_id", JsonString.class::isInstance),
                taking("stores accepts anything", "stores", value -> true),
                notTaking("an owner is a string", "owner", GlanceAttributes::isNull),
                notTaking(
                        "an integer has no fraction in its text",
                        "min_disk",
                        value -> value.toString().contains(".")),
                notTaking("a kernel is not null", "kernel_id", GlanceAttributes::isNull),
                Mutant.of("a property can be null", new GlanceModel() {
                    @Override
                    void requireTaken(String attribute, JsonValue value) {
                        if (!GlanceAttributes.valueRule(attribute).equals("custom-1")
                                || !GlanceAttributes.isNull(value)) {
                            super.requireTaken(attribute, value);
                        }
                    }
                }),
                Mutant.of("a format can always be set", new GlanceModel() {
                    @Override
                    void requireFormatsOpen(Map<String, JsonValue> image) {}
                }),
                Mutant.of("a format can be set only while the image is queued", new GlanceModel() {
                    @Override
                    void requireFormatsOpen(Map<String, JsonValue> image) {
                        if (!hasStatus(image, Set.of("queued"))) {
                            throw new RejectedException(Rejection.withoutCode("format-1", 403));
                        }
                    }
                }),
                Mutant.of("a negative minimum is accepted", new GlanceModel() {
                    @Override
                    void requireNotNegative(JsonNumber number) {}
                }),
                Mutant.of("a minimum of zero is rejected", new GlanceModel() {
                    @Override
                    void requireNotNegative(JsonNumber number) {
                        if (number.bigDecimalValue().signum() <= 0) {
                            throw new RejectedException(Rejection.withoutCode("min-1", 400));
                        }
                    }
                }),
                Mutant.of("every minimum can be stored", new GlanceModel() {
                    @Override
                    void requireStorable(Map<String, JsonValue> before, Map<String, JsonValue> after, String name) {}
                }),
                Mutant.of("a minimum that cannot be stored is rejected when its turn comes", new GlanceModel() {
                    @Override
                    void set(PatchRequest request, Step step, Map<String, JsonValue> image) {
                        super.set(request, step, image);
                        requireStorable(Map.of(), image, step.attribute());
                    }
                }));
    }

    private static Mutant taking(String fault, String name, Predicate<JsonValue> taken) {
        return Mutant.of(fault, new GlanceModel() {
            @Override
            void requireTaken(String attribute, JsonValue value) {
                if (!attribute.equals(name) || !taken.test(value)) {
                    super.requireTaken(attribute, value);
                }
            }
        });
    }

    private static Mutant notTaking(String fault, String name, Predicate<JsonValue> rejected) {
        return Mutant.of(fault, new GlanceModel() {
            @Override
            void requireTaken(String attribute, JsonValue value) {
                if (attribute.equals(name) && rejected.test(value)) {
                    throw new RejectedException(Rejection.withoutCode(GlanceAttributes.valueRule(attribute), 400));
                }
                super.requireTaken(attribute, value);
            }
        });
    }

    private static boolean isArrayOfStrings(JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
    }

    private static Stream<Mutant> sets() {
        return Stream.of(
                Mutant.of("tags are a list", new GlanceModel() {
                    @Override
                    JsonValue asSet(JsonArray tags) {
                        return tags;
                    }
                }),
                Mutant.of("tags are sorted", new GlanceModel() {
                    @Override
                    JsonValue asSet(JsonArray tags) {
                        return JsonData.strings(new TreeSet<>(texts(tags)));
                    }
                }),
                Mutant.of("tags are counted when repetitions are gone", new GlanceModel() {
                    @Override
                    void requireTagQuota(int max, JsonArray tags) {
                        super.requireTagQuota(max, JsonData.strings(new LinkedHashSet<>(texts(tags))));
                    }
                }),
                Mutant.of("tags are not counted", new GlanceModel() {
                    @Override
                    void requireTagQuota(int max, JsonArray tags) {}
                }),
                Mutant.of("no quota of tags means no tags", new GlanceModel() {
                    @Override
                    void requireTagQuota(int max, JsonArray tags) {
                        super.requireTagQuota(Math.max(max, 0), tags);
                    }
                }),
                Mutant.of("properties are not counted", new GlanceModel() {
                    @Override
                    void requirePropertyQuota(int max, int properties, boolean hasNew) {}
                }),
                Mutant.of("properties are counted without a new one", new GlanceModel() {
                    @Override
                    void requirePropertyQuota(int max, int properties, boolean hasNew) {
                        super.requirePropertyQuota(max, properties, true);
                    }
                }),
                Mutant.of("one property more is accepted", new GlanceModel() {
                    @Override
                    void requirePropertyQuota(int max, int properties, boolean hasNew) {
                        super.requirePropertyQuota(max, properties - 1, hasNew);
                    }
                }),
                Mutant.of("no quota of properties means no properties", new GlanceModel() {
                    @Override
                    void requirePropertyQuota(int max, int properties, boolean hasNew) {
                        super.requirePropertyQuota(Math.max(max, 0), properties, hasNew);
                    }
                }));
    }

    private static List<String> texts(JsonArray tags) {
        return tags.getValuesAs(JsonString::getString);
    }
}
