// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;

/** Glance's error bodies: HTML, JSON or plain text as the client accepts, each with the same three blank lines. */
final class GlanceErrorFormat implements ErrorFormat {
    private static final String AFTER_MESSAGE = "<br /><br />\n\n\n";

    @Override
    public Response response(HttpErrorException error, Request request) {
        Response response = switch (ErrorMediaType.of(request.header("Accept"))) {
            case HTML -> text(error, "text/html", html(error));
            case JSON -> Response.json(error.status(), json(error));
            case TEXT -> text(error, "text/plain", plain(error));
        };
        return response.with(error.headers());
    }

    private static Response text(HttpErrorException error, String type, String body) {
        return Response.of(error.status(), type + "; charset=UTF-8", body.getBytes(UTF_8));
    }

    private static String html(HttpErrorException error) {
        String status = status(error);
        return "<html>\n <head>\n  <title>" + status + "</title>\n </head>\n <body>\n  <h1>" + status + "</h1>\n  "
                + escape(error.message()) + AFTER_MESSAGE + "\n </body>\n</html>";
    }

    private static JsonObject json(HttpErrorException error) {
        return JsonValues.object()
                .add("message", JsonValues.string(error.message() + AFTER_MESSAGE))
                .add("code", JsonValues.string(status(error)))
                .add("title", JsonValues.string(title(error.status())))
                .build();
    }

    private static String plain(HttpErrorException error) {
        return status(error) + "\n\n" + error.message() + "\n\n   ";
    }

    private static String status(HttpErrorException error) {
        return error.status() + " " + title(error.status());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 413 -> "Request Entity Too Large";
            case 415 -> "Unsupported Media Type";
            default -> "Internal Server Error";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }
}
