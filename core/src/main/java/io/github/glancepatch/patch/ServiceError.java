// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a service has rejected a request, read from its response.
 *
 * <p>Services say it in several forms: {@code {"error": {"code": ..., "message": ...}}}, as the Image Management
 * Service documents it and {@link PatchProblem#errorBody()} writes it; an object with {@code code}, {@code title} and
 * {@code message}, a page of HTML, or plain text, as OpenStack Glance does depending on {@code Accept}.
 *
 * @param status the HTTP status of the response
 * @param code the service's own code, like {@code IMG.0035}; empty when there is none or it repeats the status
 * @param message the reason in one line, without markup; empty when the response has none
 * @param attribute the attribute that the service names as the reason; empty when it names none
 */
public record ServiceError(int status, Optional<String> code, String message, Optional<String> attribute) {

    /** Checks that nothing is null. */
    public ServiceError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(attribute, "attribute");
    }

    /**
     * Reads the response to a request that was rejected. Whatever the bytes are, they are read as some error: a body in
     * none of the known forms is a message. Of a body longer than 64 KiB the rest is ignored.
     *
     * @param status the HTTP status
     * @param contentType the value of the header Content-Type; empty when there is none
     * @param body the body
     * @return the error
     */
    public static ServiceError parse(int status, String contentType, byte[] body) {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        return ServiceErrorReader.read(status, contentType, body);
    }

    /** {@return the error as one line, like {@code 403 IMG.0035: status may not be changed by a patch}} */
    @Override
    public String toString() {
        return status + code.map(text -> " " + text).orElse("") + (message.isEmpty() ? "" : ": " + message);
    }
}
