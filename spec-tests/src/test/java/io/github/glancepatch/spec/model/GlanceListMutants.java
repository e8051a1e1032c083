// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Mutants of the rules of Glance: the list of locations. */
final class GlanceListMutants {
    private GlanceListMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                mutant(
                        "locations that are not shown are changed",
                        (request, image) -> new GlanceLocations(request, image) {
                            @Override
                            void requireShown() {}
                        }),
                mutant("the list can be emptied", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireSome(JsonValue value) {}
                }),
                mutant("the last location can be removed", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireMoreThanOne(List<JsonValue> locations) {}
                }),
                mutant("an index past the end is none", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    int position(String index, int end) {
                        int position = super.position(index, end);
                        return super.position(position == end ? "x" : index, end);
                    }
                }),
                mutant("a hyphen means the first", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void apply(GlanceModel.Step step) {
                        List<String> tokens = step.tokens().stream()
                                .map(token -> token.equals("-") ? "0" : token)
                                .toList();
                        super.apply(new GlanceModel.Step(step.type(), step.index(), step.op(), tokens, step.value()));
                    }
                }),
                mutant("an index counts from one", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    int position(String index, int end) {
                        return Math.max(super.position(index, end) - 1, 0);
                    }
                }),
                mutant("what is no index is the first", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    int position(String index, int end) {
                        return index.matches("\\p{Nd}+") ? super.position(index, end) : 0;
                    }
                }),
                mutant("the status does not matter", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireStatus(Set<String> statuses) {}
                }),
                mutant("a queued image stays queued", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void activate(Map<String, JsonValue> data) {
                        image.putAll(data);
                    }
                }),
                mutant(
                        "what is said of the file is forgotten",
                        (request, image) -> new GlanceLocations(request, image) {
                            @Override
                            void activate(Map<String, JsonValue> data) {
                                super.activate(Map.of());
                            }
                        }),
                mutant(
                        "what is said of the file is not looked at",
                        (request, image) -> new GlanceLocations(request, image) {
                            @Override
                            Map<String, JsonValue> validationData(List<JsonObject> sent) {
                                return Map.of();
                            }
                        }),
                mutant(
                        "an image becomes active without its formats",
                        (request, image) -> new GlanceLocations(request, image) {
                            @Override
                            void requireFormats() {}
                        }),
                mutant("a location can exist twice", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireNew(List<JsonValue> locations, JsonValue location) {}
                }),
                mutant("a replace brings other urls", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireNone(List<JsonValue> before) {}
                }),
                mutant("locations are not counted", (request, image) -> new GlanceLocations(request, image) {
                    @Override
                    void requireRoom(int locations) {}
                }));
    }

    private static Mutant mutant(
            String fault, BiFunction<PatchRequest, Map<String, JsonValue>, GlanceLocations> locations) {
        return Mutant.of(fault, new GlanceModel() {
            @Override
            GlanceLocations locations(PatchRequest request, Map<String, JsonValue> image) {
                return locations.apply(request, image);
            }
        });
    }
}
