// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.wire.MediaType;
import io.github.glancepatch.spec.wire.Op;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Mutants that read media types wrongly: a table of the fault, how the mutant reads or compares them, and the rules
 * that it trips.
 */
final class MediaTypeMutants {
    private static final NaiveForms RIGHT = new NaiveForms(new NaivePointers());

    private MediaTypeMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(headers(), comparisons(), Stream.of(guess())).flatMap(all -> all);
    }

    private static Stream<Mutant> headers() {
        return Stream.of(
                header("a media type has no parameters", sent -> RIGHT.mediaType(sent.replace(';', ':')), "media-1"),
                header(
                        "no blank may appear in front of a parameter",
                        sent -> RIGHT.mediaType(sent.replace(" ;", "x;")),
                        "media-1"),
                header(
                        "a media type may appear anywhere in the header",
                        sent -> sent.contains(MediaType.V2_1.value()) ? MediaType.V2_1 : RIGHT.mediaType(sent),
                        "media-1"),
                header(
                        "a missing media type is the newer one",
                        sent -> sent.isEmpty() ? MediaType.V2_1 : RIGHT.mediaType(sent),
                        "media-1"),
                header(
                        "JSON is the newer media type",
                        sent -> sent.equals("application/json") ? MediaType.V2_1 : RIGHT.mediaType(sent),
                        "limit-1",
                        "media-1"),
                header(
                        "another media type is answered with 400",
                        sent -> {
                            try {
                                return RIGHT.mediaType(sent);
                            } catch (RejectedException e) {
                                throw new RejectedException(Rejection.malformed("media-1"));
                            }
                        },
                        "limit-1",
                        "media-1",
                        "media-2"));
    }

    private static Stream<Mutant> comparisons() {
        return Stream.of(
                comparison(
                        "the beginning of a media type is enough",
                        (expected, given) -> given.toLowerCase(Locale.ROOT).startsWith(expected),
                        "media-1",
                        "media-2"),
                comparison("media types are compared with regard to case", String::equals, "media-2"),
                comparison(
                        "letters are the same when they have the same upper case", String::equalsIgnoreCase, "media-2"),
                comparison(
                        "case is mapped as in Turkish",
                        (expected, given) -> turkish(expected).equals(turkish(given)),
                        "media-2"));
    }

    private static String turkish(String text) {
        return text.toLowerCase(Locale.forLanguageTag("tr"));
    }

    private static Mutant guess() {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            Op op(MediaType type, JsonObject operation) {
                return super.op(guessed(operation), operation);
            }

            @Override
            String target(MediaType type, JsonObject operation, Op op) {
                return super.target(guessed(operation), operation, op);
            }
        };
        return Mutant.of(
                "the form is guessed from the body", broken, "doc-5", "media-1", "media-4", "op20-1", "op21-1");
    }

    private static MediaType guessed(JsonObject operation) {
        return operation.containsKey("op") ? MediaType.V2_1 : MediaType.V2_0;
    }

    private static Mutant header(String fault, Function<String, MediaType> reading, String... trips) {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            MediaType mediaType(String contentType) {
                return reading.apply(contentType);
            }
        };
        return Mutant.of(fault, broken, trips);
    }

    private static Mutant comparison(String fault, BiPredicate<String, String> isSame, String... trips) {
        NaiveForms broken = new NaiveForms(new NaivePointers()) {
            @Override
            boolean isSame(String expected, String given) {
                return isSame.test(expected, given);
            }
        };
        return Mutant.of(fault, broken, trips);
    }
}
