// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mutants that take a little more than they should, or a little less. */
final class LimitMutants {
    private LimitMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a body is one byte longer",
                        new StrictJson() {
                            @Override
                            int maxBytes() {
                                return super.maxBytes() + 1;
                            }
                        },
                        "limit-1"),
                Mutant.of(
                        "a body is one byte shorter",
                        new StrictJson() {
                            @Override
                            int maxBytes() {
                                return super.maxBytes() - 1;
                            }
                        },
                        "limit-1"),
                Mutant.of(
                        "a body is measured by its characters",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                int characters = new String(body.bytes(), UTF_8).length();
                                return super.read(
                                        characters <= maxBytes() && body.size() > maxBytes()
                                                ? RequestBody.utf8("x")
                                                : body);
                            }
                        },
                        "limit-1"),
                Mutant.of(
                        "a document is one operation longer",
                        new NaiveModel() {
                            @Override
                            int maxOperations() {
                                return super.maxOperations() + 1;
                            }
                        },
                        "limit-2"),
                Mutant.of(
                        "a document is one operation shorter",
                        new NaiveModel() {
                            @Override
                            int maxOperations() {
                                return super.maxOperations() - 1;
                            }
                        },
                        "limit-2"),
                Mutant.of(
                        "operations are counted when they are known to be right",
                        new NaiveModel() {
                            @Override
                            int maxOperations() {
                                return Integer.MAX_VALUE;
                            }

                            @Override
                            void requireStatus(PatchRequest request) {
                                super.requireStatus(request);
                            }

                            @Override
                            List<Step> decoded(
                                    PatchRequest request,
                                    io.github.glancepatch.spec.wire.MediaType type,
                                    List<JsonValue> elements) {
                                List<Step> steps = super.decoded(request, type, elements);
                                if (steps.size() > super.maxOperations()) {
                                    throw new RejectedException(Rejection.withoutCode("limit-2", 413));
                                }
                                return steps;
                            }
                        },
                        "limit-2"),
                Mutant.of(
                        "operations are counted in every text",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                if (new String(body.bytes(), UTF_8).split(",", -1).length > 10_000) {
                                    throw new RejectedException(Rejection.withoutCode("limit-2", 413));
                                }
                                return super.read(body);
                            }
                        },
                        "limit-2"),
                Mutant.of(
                        "a document is one level deeper",
                        new StrictJson() {
                            @Override
                            int maxDepth() {
                                return super.maxDepth() + 1;
                            }
                        },
                        "limit-3"),
                Mutant.of(
                        "a document is one level flatter",
                        new StrictJson() {
                            @Override
                            int maxDepth() {
                                return super.maxDepth() - 1;
                            }
                        },
                        "limit-3"),
                Mutant.of(
                        "a document is as deep as the stack",
                        new StrictJson() {
                            @Override
                            int maxDepth() {
                                return Integer.MAX_VALUE;
                            }
                        },
                        "limit-3"),
                Mutant.of(
                        "a number is one digit longer",
                        new StrictJson() {
                            @Override
                            int maxDigits() {
                                return super.maxDigits() + 1;
                            }
                        },
                        "limit-4"),
                Mutant.of(
                        "a number is one digit shorter",
                        new StrictJson() {
                            @Override
                            int maxDigits() {
                                return super.maxDigits() - 1;
                            }
                        },
                        "limit-4"),
                Mutant.of(
                        "an exponent is larger by one",
                        new StrictJson() {
                            @Override
                            int maxExponent() {
                                return super.maxExponent() + 1;
                            }
                        },
                        "limit-4"),
                Mutant.of(
                        "an exponent is smaller by one",
                        new StrictJson() {
                            @Override
                            int maxExponent() {
                                return super.maxExponent() - 1;
                            }
                        },
                        "limit-4"),
                Mutant.of(
                        "an image is as long as it gets",
                        new NaiveModel() {
                            @Override
                            void requireSize(PatchRequest request, Map<String, JsonValue> after) {
                                // nothing is too long
                            }
                        },
                        "limit-5"),
                Mutant.of(
                        "an image is one byte shorter",
                        new NaiveModel() {
                            @Override
                            int length(String text) {
                                return super.length(text) + 1;
                            }
                        },
                        "limit-5"),
                Mutant.of(
                        "an image is one byte longer",
                        new NaiveModel() {
                            @Override
                            int length(String text) {
                                return super.length(text) - 1;
                            }
                        },
                        "limit-5"),
                Mutant.of(
                        "an image is measured by its characters",
                        new NaiveModel() {
                            @Override
                            int length(String text) {
                                return text.length();
                            }
                        },
                        "limit-5"),
                Mutant.of(
                        "the image before is measured too",
                        new NaiveModel() {
                            @Override
                            void requireSize(PatchRequest request, Map<String, JsonValue> after) {
                                super.requireSize(request, request.image());
                                super.requireSize(request, after);
                            }
                        },
                        "limit-5"));
    }
}
