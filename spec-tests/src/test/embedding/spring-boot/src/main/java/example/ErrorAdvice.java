// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.image.InvalidImageException;
import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import jakarta.json.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error is answered in the documented form, {@code {"error": {"code": ..., "message": ...}}}. */
@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {
    /** A patch that the library rejects. */
    @ExceptionHandler
    ResponseEntity<Object> rejected(PatchException e) {
        HttpHeaders headers = new HttpHeaders();
        if (e.problem().status() == 415) {
            headers.set("Accept-Patch", PatchMediaType.acceptPatchHeader());
        }
        HttpStatusCode status = HttpStatusCode.valueOf(e.problem().status());
        return json(status, headers, e.problem().errorBody().toString());
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidImageException e) {
        return error(HttpStatus.BAD_REQUEST, new HttpHeaders(), e.getMessage());
    }

    /** Everything else that Spring or a controller rejects: an unknown image, path or method. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return error(status, headers, e.getMessage());
    }

    private static ResponseEntity<Object> error(HttpStatusCode status, HttpHeaders headers, String message) {
        String body = Json.createObjectBuilder()
                .add("error", Json.createObjectBuilder().add("message", message))
                .build()
                .toString();
        return json(status, headers, body);
    }

    private static ResponseEntity<Object> json(HttpStatusCode status, HttpHeaders headers, String body) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
