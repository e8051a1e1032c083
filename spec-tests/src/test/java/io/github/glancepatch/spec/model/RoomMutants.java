// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mutants that have room for less than a patch or an image may hold. */
final class RoomMutants {
    private RoomMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "operations after the twentieth are ignored",
                        new NaiveModel() {
                            @Override
                            List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                                return super.decoded(request, type, elements).stream()
                                        .limit(20)
                                        .toList();
                            }
                        },
                        "add-1"),
                Mutant.of(
                        "an image has at most 250 attributes",
                        new NaiveModel() {
                            @Override
                            void requireNoConflict(Map<String, JsonValue> before, Map<String, JsonValue> after) {
                                super.requireNoConflict(before, after);
                                List.copyOf(after.keySet()).stream().skip(250).forEach(after::remove);
                            }
                        },
                        "frame-1"),
                Mutant.of(
                        "a value has at most 65,535 characters",
                        new NaiveModel() {
                            @Override
                            void set(Step step, Map<String, JsonValue> image) {
                                super.set(step, image);
                                image.computeIfPresent(step.attribute(), (name, value) -> cut(value));
                            }
                        },
                        "custom-1"));
    }

    private static JsonValue cut(JsonValue value) {
        return value instanceof JsonString string && string.getString().length() > 65_535
                ? JsonData.string(string.getString().substring(0, 65_535))
                : value;
    }
}
