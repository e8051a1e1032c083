// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.stream.Stream;

/** Mutants that read media types wrongly. */
final class MediaTypeMutants {
    private MediaTypeMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                Mutant.of(
                        "a media type has no parameters",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                return super.mediaType(contentType.replace(';', ':'));
                            }
                        },
                        "media-1"),
                Mutant.of(
                        "no blank may appear in front of a parameter",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                return super.mediaType(contentType.replace(" ;", "x;"));
                            }
                        },
                        "media-1"),
                Mutant.of(
                        "the beginning of a media type is enough",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            boolean isSame(String expected, String given) {
                                return given.toLowerCase(Locale.ROOT).startsWith(expected);
                            }
                        },
                        "media-1",
                        "media-2"),
                Mutant.of(
                        "a media type may appear anywhere in the header",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                return contentType.contains(MediaType.V2_1.value())
                                        ? MediaType.V2_1
                                        : super.mediaType(contentType);
                            }
                        },
                        "media-1"),
                Mutant.of(
                        "a missing media type is the newer one",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                return contentType.isEmpty() ? MediaType.V2_1 : super.mediaType(contentType);
                            }
                        },
                        "media-1"),
                Mutant.of(
                        "JSON is the newer media type",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                return contentType.equals("application/json")
                                        ? MediaType.V2_1
                                        : super.mediaType(contentType);
                            }
                        },
                        "limit-1",
                        "media-1"),
                Mutant.of(
                        "another media type is answered with 400",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            MediaType mediaType(String contentType) {
                                try {
                                    return super.mediaType(contentType);
                                } catch (RejectedException e) {
                                    throw new RejectedException(Rejection.malformed("media-1"));
                                }
                            }
                        },
                        "limit-1",
                        "media-1",
                        "media-2"),
                Mutant.of(
                        "media types are compared with regard to case",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            boolean isSame(String expected, String given) {
                                return expected.equals(given);
                            }
                        },
                        "media-2"),
                Mutant.of(
                        "letters are the same when they have the same upper case",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            boolean isSame(String expected, String given) {
                                return expected.equalsIgnoreCase(given);
                            }
                        },
                        "media-2"),
                Mutant.of(
                        "case is mapped as in Turkish",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            boolean isSame(String expected, String given) {
                                Locale turkish = Locale.forLanguageTag("tr");
                                return expected.toLowerCase(turkish).equals(given.toLowerCase(turkish));
                            }
                        },
                        "media-2"),
                Mutant.of(
                        "the form is guessed from the body",
                        new NaiveForms(new NaivePointers()) {
                            @Override
                            Op op(MediaType type, JsonObject operation) {
                                return super.op(
                                        operation.containsKey("op") ? MediaType.V2_1 : MediaType.V2_0, operation);
                            }

                            @Override
                            String target(MediaType type, JsonObject operation, Op op) {
                                return super.target(
                                        operation.containsKey("op") ? MediaType.V2_1 : MediaType.V2_0, operation, op);
                            }
                        },
                        "doc-5",
                        "media-1",
                        "op20-1",
                        "op21-1"));
    }
}
