// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import io.github.glancepatch.patch.PatchMediaType;
import io.github.glancepatch.patch.PatchProblem;
import io.github.glancepatch.rules.ImageRules;
import java.util.Map;
import java.util.Optional;

/** An HTTP error response: status, message, error code and headers. An {@link ErrorFormat} writes its body. */
final class HttpErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final int status;
    private final String message;
    private final transient Optional<String> code;
    private final transient Map<String, String> headers;

    private HttpErrorException(int status, String message, Optional<String> code, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.message = message;
        this.code = code;
        this.headers = headers;
    }

    private static HttpErrorException of(int status, String message) {
        return new HttpErrorException(status, message, Optional.empty(), Map.of());
    }

    /** {@return the error for a patch that these rules reject} */
    static HttpErrorException of(PatchProblem problem, ImageRules rules) {
        return new HttpErrorException(
                problem.status(),
                problem.toString(),
                problem.code(),
                problem.status() == UNSUPPORTED_MEDIA_TYPE
                        ? Map.of("Accept-Patch", PatchMediaType.acceptPatchHeader(rules))
                        : Map.of());
    }

    static HttpErrorException badRequest(String message) {
        return of(400, message);
    }

    static HttpErrorException forbidden(String message) {
        return of(403, message);
    }

    /** {@return the error for an unknown URL} */
    static HttpErrorException notFound() {
        return notFound("The resource could not be found.");
    }

    static HttpErrorException notFound(String message) {
        return of(404, message);
    }

    static HttpErrorException noImage(String id) {
        return notFound("No image found with ID " + id);
    }

    /** {@return the error for an unsupported method} */
    static HttpErrorException notAllowed(String method, String allowed) {
        return new HttpErrorException(
                405,
                "The method " + method + " is not allowed for this resource.",
                Optional.empty(),
                Map.of("Allow", allowed));
    }

    static HttpErrorException conflict(String message) {
        return of(409, message);
    }

    static HttpErrorException tooLarge(String message) {
        return of(413, message);
    }

    static HttpErrorException tooLarge(int limit) {
        return tooLarge("The body has more than " + limit + " bytes, the limit of this service.");
    }

    static HttpErrorException mediaType(String message) {
        return of(UNSUPPORTED_MEDIA_TYPE, message);
    }

    /** {@return the error for a failure of the program} */
    static HttpErrorException internalError(String message) {
        return of(500, message);
    }

    int status() {
        return status;
    }

    /** {@return the message} */
    String message() {
        return message;
    }

    /** {@return the error code, if one is documented} */
    Optional<String> code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
