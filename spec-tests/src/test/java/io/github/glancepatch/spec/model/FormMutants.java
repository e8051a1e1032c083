// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Word;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mutants that read media types and the forms of operations wrongly. */
final class FormMutants {
    private static final Set<String> DEFINED = Set.of("op", "path", "value", "add", "replace", "remove");

    private FormMutants() {}

    static Stream<Mutant> all() {
        return Stream.concat(mediaTypes(), Stream.concat(words(), values()));
    }

    private abstract static class Forms extends NaiveForms {
        Forms() {
            super(new NaivePointers());
        }
    }

    private static Stream<Mutant> mediaTypes() {
        return Stream.of(
                Mutant.of("a media type has no parameters", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        return super.mediaType(contentType.replace(';', ':'));
                    }
                }),
                Mutant.of("no blank stands in front of a parameter", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        return super.mediaType(contentType.replace(" ;", "x;"));
                    }
                }),
                Mutant.of("the beginning of a media type is enough", new Forms() {
                    @Override
                    boolean isSame(String expected, String given) {
                        return given.toLowerCase(Locale.ROOT).startsWith(expected);
                    }
                }),
                Mutant.of("a media type stands anywhere in the header", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        return contentType.contains(MediaType.V2_1.text())
                                ? MediaType.V2_1
                                : super.mediaType(contentType);
                    }
                }),
                Mutant.of("a missing media type is the newer one", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        return contentType.isEmpty() ? MediaType.V2_1 : super.mediaType(contentType);
                    }
                }),
                Mutant.of("JSON is the newer media type", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        return contentType.equals("application/json") ? MediaType.V2_1 : super.mediaType(contentType);
                    }
                }),
                Mutant.of("another media type is answered with 400", new Forms() {
                    @Override
                    MediaType mediaType(String contentType) {
                        try {
                            return super.mediaType(contentType);
                        } catch (RefusedException e) {
                            throw new RefusedException(Refusal.malformed("media-1"));
                        }
                    }
                }),
                Mutant.of("media types are compared with regard to case", new Forms() {
                    @Override
                    boolean isSame(String expected, String given) {
                        return expected.equals(given);
                    }
                }),
                Mutant.of("letters are the same when they have the same upper case", new Forms() {
                    @Override
                    boolean isSame(String expected, String given) {
                        return expected.equalsIgnoreCase(given);
                    }
                }),
                Mutant.of("case is mapped as in Turkish", new Forms() {
                    @Override
                    boolean isSame(String expected, String given) {
                        Locale turkish = Locale.forLanguageTag("tr");
                        return expected.toLowerCase(turkish).equals(given.toLowerCase(turkish));
                    }
                }),
                Mutant.of("the form is guessed from the body", new Forms() {
                    @Override
                    Word word(MediaType type, JsonObject operation) {
                        return super.word(operation.containsKey("op") ? MediaType.V2_1 : MediaType.V2_0, operation);
                    }

                    @Override
                    String target(MediaType type, JsonObject operation, Word word) {
                        return super.target(
                                operation.containsKey("op") ? MediaType.V2_1 : MediaType.V2_0, operation, word);
                    }
                }));
    }

    private static Stream<Mutant> words() {
        return Stream.of(
                Mutant.of("words are compared without regard to case", new Forms() {
                    @Override
                    boolean isWord(Word word, JsonValue op) {
                        return op instanceof JsonString string
                                && string.getString().equalsIgnoreCase(word.text());
                    }
                }),
                Mutant.of("a missing word is a replace", new Forms() {
                    @Override
                    Word word(MediaType type, JsonObject operation) {
                        return type == MediaType.V2_1 && !operation.containsKey("op")
                                ? Word.REPLACE
                                : super.word(type, operation);
                    }
                }),
                Mutant.of("one word is not understood", new Forms() {
                    @Override
                    boolean isWord(Word word, JsonValue op) {
                        return word != Word.REPLACE && super.isWord(word, op);
                    }
                }),
                Mutant.of("of several words the first counts", new Forms() {
                    @Override
                    Word noWord(MediaType type, List<Word> words) {
                        return words.isEmpty() ? super.noWord(type, words) : words.get(0);
                    }
                }),
                Mutant.of("a word that is null is not there", new Forms() {
                    @Override
                    Word word(MediaType type, JsonObject operation) {
                        JsonObject without = operation;
                        for (Word word : Word.values()) {
                            if (operation.get(word.text()) == JsonValue.NULL) {
                                without = JsonData.without(without, word.text());
                            }
                        }
                        return super.word(type, without);
                    }
                }),
                Mutant.of("an operation without a word does nothing", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        return super.decoded(
                                request,
                                type,
                                elements.stream()
                                        .filter(element -> !(element instanceof JsonObject operation)
                                                || type == MediaType.V2_1
                                                || Arrays.stream(Word.values())
                                                        .anyMatch(word -> operation.containsKey(word.text())))
                                        .toList());
                    }
                }),
                Mutant.of("an element that is no object does nothing", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        return super.decoded(
                                request,
                                type,
                                elements.stream()
                                        .filter(JsonObject.class::isInstance)
                                        .toList());
                    }
                }),
                Mutant.of("a path that is no string is turned into one", new Forms() {
                    @Override
                    String target(MediaType type, JsonObject operation, Word word) {
                        JsonValue path = operation.get(type == MediaType.V2_0 ? word.text() : "path");
                        return path == null || path instanceof JsonString
                                ? super.target(type, operation, word)
                                : path.toString();
                    }
                }),
                Mutant.of("a missing path is the empty one", new Forms() {
                    @Override
                    String target(MediaType type, JsonObject operation, Word word) {
                        return type == MediaType.V2_1 && !operation.containsKey("path")
                                ? ""
                                : super.target(type, operation, word);
                    }
                }),
                Mutant.of("members that no form defines are refused", new Forms() {
                    @Override
                    Word word(MediaType type, JsonObject operation) {
                        Set<String> unknown = new HashSet<>(operation.keySet());
                        unknown.removeAll(DEFINED);
                        if (!unknown.isEmpty()) {
                            throw new RefusedException(Refusal.malformed("doc-5"));
                        }
                        return super.word(type, operation);
                    }
                }),
                Mutant.of("members of the other form are refused", new Forms() {
                    @Override
                    Word word(MediaType type, JsonObject operation) {
                        if (operation.containsKey("op") && operation.containsKey("add")) {
                            throw new RefusedException(Refusal.malformed("doc-5"));
                        }
                        return super.word(type, operation);
                    }
                }));
    }

    private static Stream<Mutant> values() {
        return Stream.of(
                Mutant.of("a missing value is the empty string", new Forms() {
                    @Override
                    Optional<JsonValue> value(JsonObject operation, Word word) {
                        return word == Word.REMOVE || operation.containsKey("value")
                                ? super.value(operation, word)
                                : Optional.of(JsonData.string(""));
                    }
                }),
                Mutant.of("a value that is null is missing", new Forms() {
                    @Override
                    Optional<JsonValue> value(JsonObject operation, Word word) {
                        return super.value(
                                operation.get("value") == JsonValue.NULL
                                        ? JsonData.without(operation, "value")
                                        : operation,
                                word);
                    }
                }),
                Mutant.of("a remove takes no value", new Forms() {
                    @Override
                    Optional<JsonValue> value(JsonObject operation, Word word) {
                        if (word == Word.REMOVE && operation.containsKey("value")) {
                            throw new RefusedException(Refusal.malformed("value-2"));
                        }
                        return super.value(operation, word);
                    }
                }),
                Mutant.of("a remove needs a value", new Forms() {
                    @Override
                    Optional<JsonValue> value(JsonObject operation, Word word) {
                        super.value(operation, Word.ADD);
                        return super.value(operation, word);
                    }
                }),
                Mutant.of("the value is looked for before the path", new Forms() {
                    @Override
                    String target(MediaType type, JsonObject operation, Word word) {
                        value(operation, word);
                        return super.target(type, operation, word);
                    }
                }),
                Mutant.of("the last of several faults is the answer", new NaiveModel() {
                    @Override
                    List<Step> decoded(PatchRequest request, MediaType type, List<JsonValue> elements) {
                        for (int index = elements.size() - 1; index > 0 && elements.size() < 20; index--) {
                            super.decoded(request, type, elements.subList(index, elements.size()));
                        }
                        return super.decoded(request, type, elements);
                    }
                }),
                Mutant.of("operations are counted from one", new NaiveModel() {
                    @Override
                    Step step(MediaType type, JsonValue element, int index) {
                        return super.step(type, element, index + 1);
                    }
                }));
    }
}
