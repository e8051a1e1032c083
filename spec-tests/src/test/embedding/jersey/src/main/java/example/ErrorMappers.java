// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.glancepatch.patch.PatchException;
import io.github.glancepatch.patch.PatchMediaType;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Every error is answered in the documented form, {@code {"error": {"code": ..., "message": ...}}}. */
final class ErrorMappers {
    private ErrorMappers() {}

    /** A patch that the library rejects. */
    static final class Rejected implements ExceptionMapper<PatchException> {
        @Override
        public Response toResponse(PatchException e) {
            Response.ResponseBuilder response = Response.status(e.problem().status());
            if (e.problem().status() == 415) {
                response.header("Accept-Patch", PatchMediaType.acceptPatchHeader());
            }
            return json(response, e.problem().errorBody().toString());
        }
    }

    /** Everything else that JAX-RS or a resource method rejects: an unknown image, path or method. */
    static final class Other implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException e) {
            String body = Json.createObjectBuilder()
                    .add("error", Json.createObjectBuilder().add("message", e.getMessage()))
                    .build()
                    .toString();
            return json(Response.fromResponse(e.getResponse()), body);
        }
    }

    private static Response json(Response.ResponseBuilder response, String body) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
