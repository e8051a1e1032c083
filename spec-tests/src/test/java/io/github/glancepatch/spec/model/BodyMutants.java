// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants that read bodies wrongly: what JSON is, and what a document is. */
final class BodyMutants {
    private BodyMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "an empty body is an empty document",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                return body.size() == 0 ? JsonValue.EMPTY_JSON_ARRAY : super.read(body);
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "an empty body is answered like a malformed one",
                        new StrictJson() {
                            @Override
                            Rejection empty() {
                                return Rejection.malformed("doc-1");
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "a blank body is an empty one",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                return super.read(body.toString().isBlank() ? RequestBody.utf8("") : body);
                            }
                        },
                        "doc-1"),
                Mutant.of(
                                "a byte-order mark is skipped",
                                new StrictJson() {
                                    @Override
                                    String decode(RequestBody body) {
                                        return super.decode(body).replaceFirst("^\uFEFF", "");
                                    }
                                },
                                "doc-1")
                        .recommended(),
                Mutant.of(
                        "bytes that are not UTF-8 are replaced",
                        new StrictJson() {
                            @Override
                            String decode(RequestBody body) {
                                return new String(body.bytes(), UTF_8);
                            }
                        },
                        "doc-1"),
                Mutant.of(
                                "a lone surrogate is accepted",
                                new StrictJson() {
                                    @Override
                                    void requirePairedSurrogates(String string) {
                                        // accepted
                                    }
                                },
                                "doc-1")
                        .recommended(),
                Mutant.of(
                        "text after the document is skipped",
                        new StrictJson() {
                            @Override
                            void requireNothingBehind(String rest) {
                                // skipped
                            }
                        },
                        "doc-1",
                        "limit-2"),
                Mutant.of(
                        "a text that ends too early is a fault of the program",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                String text = new String(body.bytes(), UTF_8);
                                if (text.startsWith("[") && !text.contains("]")) {
                                    throw new IllegalStateException("ends too early");
                                }
                                return super.read(body);
                            }
                        },
                        "doc-1",
                        "limit-3"),
                Mutant.of(
                        "a document may lack its last bracket",
                        new StrictJson() {
                            @Override
                            JsonValue read(RequestBody body) {
                                try {
                                    return super.read(body);
                                } catch (RejectedException e) {
                                    return super.read(RequestBody.utf8(new String(body.bytes(), UTF_8) + "]"));
                                }
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "a comma may appear before the last bracket",
                        new StrictJson() {
                            @Override
                            String decode(RequestBody body) {
                                return super.decode(body).replaceAll(",\\s*([\\]}])", "$1");
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "of a repeated member the first counts",
                        new StrictJson() {
                            @Override
                            void put(Map<String, JsonValue> members, String name, JsonValue value) {
                                members.putIfAbsent(name, value);
                            }
                        },
                        "doc-5"),
                Mutant.of(
                        "a repeated member is rejected",
                        new StrictJson() {
                            @Override
                            void put(Map<String, JsonValue> members, String name, JsonValue value) {
                                if (members.put(name, value) != null) {
                                    throw malformed();
                                }
                            }
                        },
                        "doc-5"),
                Mutant.of(
                        "no escape is accepted in the name of a member",
                        new StrictJson() {
                            @Override
                            String decode(RequestBody body) {
                                String text = super.decode(body);
                                if (text.contains("\\u0076\\u0061\\u006C\\u0075\\u0065")) {
                                    throw malformed();
                                }
                                return text;
                            }
                        },
                        "doc-1"),
                Mutant.of(
                        "a single operation needs no brackets",
                        new NaiveModel() {
                            @Override
                            List<JsonValue> elements(JsonValue document) {
                                return super.elements(
                                        document instanceof JsonObject ? JsonData.array(List.of(document)) : document);
                            }
                        },
                        "doc-1",
                        "limit-2"),
                Mutant.of(
                        "null is an empty document",
                        new NaiveModel() {
                            @Override
                            List<JsonValue> elements(JsonValue document) {
                                return super.elements(
                                        document == JsonValue.NULL ? JsonValue.EMPTY_JSON_ARRAY : document);
                            }
                        },
                        "doc-1"),
                Mutant.of(
                                "an empty document is rejected",
                                new NaiveModel() {
                                    @Override
                                    List<JsonValue> elements(JsonValue document) {
                                        List<JsonValue> elements = super.elements(document);
                                        if (elements.isEmpty()) {
                                            throw StrictJson.malformed();
                                        }
                                        return elements;
                                    }
                                },
                                "doc-1",
                                "doc-2",
                                "doc-3",
                                "doc-4",
                                "doc-5",
                                "frame-1",
                                "media-1",
                                "state-1")
                        .recommended(),
                Mutant.of(
                        "the body is read before the media type is",
                        new NaiveModel() {
                            @Override
                            Map<String, JsonValue> changed(PatchRequest request) {
                                new StrictJson().read(request.body());
                                return super.changed(request);
                            }
                        },
                        "limit-1"),
                Mutant.of(
                        "an empty body is rejected before the media type is read",
                        new NaiveModel() {
                            @Override
                            Map<String, JsonValue> changed(PatchRequest request) {
                                if (request.body().size() == 0) {
                                    new StrictJson().read(request.body());
                                }
                                return super.changed(request);
                            }
                        },
                        "law-9"),
                Mutant.of(
                        "a body that is no JSON is a fault of the server",
                        new NaiveModel() {
                            @Override
                            Map<String, JsonValue> changed(PatchRequest request) {
                                try {
                                    return super.changed(request);
                                } catch (RejectedException e) {
                                    throw e.rejection().rule().equals("doc-1")
                                                    && e.rejection().code().equals(Optional.of(Rejection.MALFORMED))
                                                    && e.rejection().operation() == Rejection.DOCUMENT
                                            ? new RejectedException(Rejection.withoutCode("doc-1", 500))
                                            : e;
                                }
                            }
                        },
                        "doc-1",
                        "limit-2"));
    }
}
