// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import java.util.Map;
import java.util.Optional;

/** A request is not done. What a client is told of it is here; in which form it is told is the business of others. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final int status;
    private final String sentence;
    private final transient Optional<String> code;
    private final transient Map<String, String> headers;

    private Refusal(int status, String sentence, Optional<String> code, Map<String, String> headers) {
        super(sentence);
        this.status = status;
        this.sentence = sentence;
        this.code = code;
        this.headers = headers;
    }

    private static Refusal of(int status, String sentence) {
        return new Refusal(status, sentence, Optional.empty(), Map.of());
    }

    /** {@return the refusal of a patch} */
    static Refusal of(PatchProblem problem) {
        return new Refusal(
                problem.status(),
                problem.toString(),
                problem.code(),
                problem.status() == UNSUPPORTED_MEDIA_TYPE
                        ? Map.of("Accept-Patch", PatchMediaType.acceptPatchHeader())
                        : Map.of());
    }

    static Refusal badRequest(String sentence) {
        return of(400, sentence);
    }

    static Refusal forbidden(String sentence) {
        return of(403, sentence);
    }

    /** {@return the refusal of a URL under which there is nothing} */
    static Refusal notFound() {
        return notFound("The resource could not be found.");
    }

    static Refusal notFound(String sentence) {
        return of(404, sentence);
    }

    static Refusal noImage(String id) {
        return notFound("No image found with ID " + id);
    }

    /** {@return the refusal of a method} */
    static Refusal notAllowed(String method, String allowed) {
        return new Refusal(
                405,
                "The method " + method + " is not allowed for this resource.",
                Optional.empty(),
                Map.of("Allow", allowed));
    }

    static Refusal conflict(String sentence) {
        return of(409, sentence);
    }

    static Refusal tooLarge(String sentence) {
        return of(413, sentence);
    }

    static Refusal tooLarge(int limit) {
        return tooLarge("The body has more than " + limit + " bytes, the limit set here.");
    }

    static Refusal mediaType(String sentence) {
        return of(UNSUPPORTED_MEDIA_TYPE, sentence);
    }

    /** {@return the refusal that a fault of the program ends in} */
    static Refusal fault(String sentence) {
        return of(500, sentence);
    }

    int status() {
        return status;
    }

    /** {@return what is wrong} */
    String sentence() {
        return sentence;
    }

    /** {@return the code of the service's error, where one is documented} */
    Optional<String> code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
