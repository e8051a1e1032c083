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

/** Mutants that read bodies wrongly: what JSON is, and how much of it. */
final class BodyMutants {
    private BodyMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(texts(), limits());
    }

    private static Stream<Mutant> texts() {
        return Stream.of(
                Mutant.of("an empty body is an empty document", new StrictJson() {
                    @Override
                    JsonValue read(RequestBody body) {
                        return body.size() == 0 ? JsonValue.EMPTY_JSON_ARRAY : super.read(body);
                    }
                }),
                Mutant.of("an empty body is answered like a malformed one", new StrictJson() {
                    @Override
                    Refusal empty() {
                        return Refusal.malformed("doc-1");
                    }
                }),
                Mutant.of("a blank body is an empty one", new StrictJson() {
                    @Override
                    JsonValue read(RequestBody body) {
                        return super.read(body.toString().isBlank() ? RequestBody.utf8("") : body);
                    }
                }),
                Mutant.of("a byte-order mark is passed over", new StrictJson() {
                    @Override
                    String decode(byte[] bytes) {
                        return super.decode(bytes).replaceFirst("^\uFEFF", "");
                    }
                }),
                Mutant.of("bytes that are not UTF-8 are replaced", new StrictJson() {
                    @Override
                    String decode(byte[] bytes) {
                        return new String(bytes, UTF_8);
                    }
                }),
                Mutant.of("a lone surrogate is taken", new StrictJson() {
                    @Override
                    void requirePairedSurrogates(String string) {
                        // taken
                    }
                }),
                Mutant.of("text behind the document is passed over", new StrictJson() {
                    @Override
                    void requireNothingBehind(String rest) {
                        // passed over
                    }
                }),
                Mutant.of("a document may lack its last bracket", new StrictJson() {
                    @Override
                    JsonValue read(RequestBody body) {
                        try {
                            return super.read(body);
                        } catch (RefusedException e) {
                            return super.read(RequestBody.utf8(new String(body.bytes(), UTF_8) + "]"));
                        }
                    }
                }),
                Mutant.of("a comma may stand before the last bracket", new StrictJson() {
                    @Override
                    String decode(byte[] bytes) {
                        return super.decode(bytes).replaceAll(",\\s*([\\]}])", "$1");
                    }
                }),
                Mutant.of("of a repeated member the first counts", new StrictJson() {
                    @Override
                    void put(Map<String, JsonValue> members, String name, JsonValue value) {
                        members.putIfAbsent(name, value);
                    }
                }),
                Mutant.of("a repeated member is refused", new StrictJson() {
                    @Override
                    void put(Map<String, JsonValue> members, String name, JsonValue value) {
                        if (members.put(name, value) != null) {
                            throw malformed();
                        }
                    }
                }),
                Mutant.of("no escape is taken in the name of a member", new StrictJson() {
                    @Override
                    String decode(byte[] bytes) {
                        String text = super.decode(bytes);
                        if (text.contains("\\u0076\\u0061\\u006C\\u0075\\u0065")) {
                            throw malformed();
                        }
                        return text;
                    }
                }),
                Mutant.of("a single operation needs no brackets", new NaiveModel() {
                    @Override
                    List<JsonValue> elements(JsonValue document) {
                        return super.elements(
                                document instanceof JsonObject ? JsonData.array(List.of(document)) : document);
                    }
                }),
                Mutant.of("null is an empty document", new NaiveModel() {
                    @Override
                    List<JsonValue> elements(JsonValue document) {
                        return super.elements(document == JsonValue.NULL ? JsonValue.EMPTY_JSON_ARRAY : document);
                    }
                }),
                Mutant.of("an empty document is refused", new NaiveModel() {
                    @Override
                    List<JsonValue> elements(JsonValue document) {
                        List<JsonValue> elements = super.elements(document);
                        if (elements.isEmpty()) {
                            throw StrictJson.malformed();
                        }
                        return elements;
                    }
                }),
                Mutant.of("the body is read before the media type is", new NaiveModel() {
                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        new StrictJson().read(request.body());
                        return super.changed(request);
                    }
                }),
                Mutant.of("an empty body is refused before the media type is read", new NaiveModel() {
                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        if (request.body().size() == 0) {
                            new StrictJson().read(request.body());
                        }
                        return super.changed(request);
                    }
                }),
                Mutant.of("a body that is no JSON is a fault of the server", new NaiveModel() {
                    @Override
                    Map<String, JsonValue> changed(PatchRequest request) {
                        try {
                            return super.changed(request);
                        } catch (RefusedException e) {
                            throw e.refusal().rule().equals("doc-1")
                                            && e.refusal().code().equals(Optional.of(Refusal.MALFORMED))
                                            && e.refusal().operation() == Refusal.DOCUMENT
                                    ? new RefusedException(Refusal.withoutCode("doc-1", 500))
                                    : e;
                        }
                    }
                }));
    }

    private static Stream<Mutant> limits() {
        return Stream.of(
                Mutant.of("a body is one byte longer", new StrictJson() {
                    @Override
                    int mostBytes() {
                        return super.mostBytes() + 1;
                    }
                }),
                Mutant.of("a body is one byte shorter", new StrictJson() {
                    @Override
                    int mostBytes() {
                        return super.mostBytes() - 1;
                    }
                }),
                Mutant.of("a body is measured by its characters", new StrictJson() {
                    @Override
                    JsonValue read(RequestBody body) {
                        int characters = new String(body.bytes(), UTF_8).length();
                        return super.read(
                                characters <= mostBytes() && body.size() > mostBytes() ? RequestBody.utf8("x") : body);
                    }
                }),
                Mutant.of("a document is one operation longer", new NaiveModel() {
                    @Override
                    int mostOperations() {
                        return super.mostOperations() + 1;
                    }
                }),
                Mutant.of("a document is one operation shorter", new NaiveModel() {
                    @Override
                    int mostOperations() {
                        return super.mostOperations() - 1;
                    }
                }),
                Mutant.of("operations are counted when they are known to be right", new NaiveModel() {
                    @Override
                    int mostOperations() {
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
                        if (steps.size() > super.mostOperations()) {
                            throw new RefusedException(Refusal.withoutCode("limit-2", 413));
                        }
                        return steps;
                    }
                }),
                Mutant.of("operations are counted in every text", new StrictJson() {
                    @Override
                    JsonValue read(RequestBody body) {
                        if (new String(body.bytes(), UTF_8).split(",", -1).length > 10_000) {
                            throw new RefusedException(Refusal.withoutCode("limit-2", 413));
                        }
                        return super.read(body);
                    }
                }),
                Mutant.of("a document is one level deeper", new StrictJson() {
                    @Override
                    int mostDepth() {
                        return super.mostDepth() + 1;
                    }
                }),
                Mutant.of("a document is one level flatter", new StrictJson() {
                    @Override
                    int mostDepth() {
                        return super.mostDepth() - 1;
                    }
                }),
                Mutant.of("a document is as deep as the stack", new StrictJson() {
                    @Override
                    int mostDepth() {
                        return Integer.MAX_VALUE;
                    }
                }),
                Mutant.of("a number is one digit longer", new StrictJson() {
                    @Override
                    int mostDigits() {
                        return super.mostDigits() + 1;
                    }
                }),
                Mutant.of("a number is one digit shorter", new StrictJson() {
                    @Override
                    int mostDigits() {
                        return super.mostDigits() - 1;
                    }
                }),
                Mutant.of("an exponent is larger by one", new StrictJson() {
                    @Override
                    int mostExponent() {
                        return super.mostExponent() + 1;
                    }
                }),
                Mutant.of("an exponent is smaller by one", new StrictJson() {
                    @Override
                    int mostExponent() {
                        return super.mostExponent() - 1;
                    }
                }));
    }
}
