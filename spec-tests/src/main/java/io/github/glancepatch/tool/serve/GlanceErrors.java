// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.json.JsonValues;
import jakarta.json.JsonObject;

/** Glance's form: HTML, JSON or plain text by what the client accepts, each with the same three blank lines. */
final class GlanceErrors implements ErrorForm {
    private static final String BEHIND_THE_SENTENCE = "<br /><br />\n\n\n";

    @Override
    public Response answer(Refusal refusal, Request request) {
        Response response = switch (Acceptable.of(request.header("Accept"))) {
            case HTML -> text(refusal, "text/html", html(refusal));
            case JSON -> Response.json(refusal.status(), json(refusal));
            case TEXT -> text(refusal, "text/plain", plain(refusal));
        };
        return response.with(refusal.headers());
    }

    private static Response text(Refusal refusal, String type, String body) {
        return Response.of(refusal.status(), type + "; charset=UTF-8", body.getBytes(UTF_8));
    }

    private static String html(Refusal refusal) {
        String status = status(refusal);
        return "<html>\n <head>\n  <title>" + status + "</title>\n </head>\n <body>\n  <h1>" + status + "</h1>\n  "
                + escape(refusal.sentence()) + BEHIND_THE_SENTENCE + "\n </body>\n</html>";
    }

    private static JsonObject json(Refusal refusal) {
        return JsonValues.object()
                .add("message", JsonValues.string(refusal.sentence() + BEHIND_THE_SENTENCE))
                .add("code", JsonValues.string(status(refusal)))
                .add("title", JsonValues.string(title(refusal.status())))
                .build();
    }

    private static String plain(Refusal refusal) {
        return status(refusal) + "\n\n" + refusal.sentence() + "\n\n   ";
    }

    private static String status(Refusal refusal) {
        return refusal.status() + " " + title(refusal.status());
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
