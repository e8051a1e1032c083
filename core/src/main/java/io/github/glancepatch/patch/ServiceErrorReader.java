// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.patch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads errors of services. Every pattern here takes time linear in the text. */
final class ServiceErrorReader {
    private static final int MAX_BYTES = 64 * 1024;
    private static final JsonLimits LIMITS = new JsonLimits(
            MAX_BYTES, JsonLimits.DEFAULT.depth(), JsonLimits.DEFAULT.digits(), JsonLimits.DEFAULT.exponent());

    /** In messages of Glance in JSON, which are not escaped otherwise. */
    private static final String GLANCE_LINE_BREAK = "<br />";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]++");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:lt|gt|amp|quot|#39|#x27);");

    /** How this library begins a message: the index and the path of the operation. */
    private static final Pattern OPERATION = Pattern.compile("^operation \\d{1,9}, (/\\S++) ");

    /** How Glance names an attribute. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("^Attribute '([^']{1,255}+)' is "),
            Pattern.compile("\\bProperty (.{1,255}?) does not exist\\.$"),
            Pattern.compile("\\bFailed validating '\\w{1,32}+' in schema\\['properties'\\]\\['([^']{1,255}+)'\\]"));

    private ServiceErrorReader() {}

    static ServiceError read(int status, String contentType, byte[] body) {
        byte[] start = body.length <= MAX_BYTES ? body : Arrays.copyOf(body, MAX_BYTES);
        return object(start).map(object -> ofJson(status, object)).orElseGet(() -> {
            String text = new String(start, UTF_8);
            return of(status, Optional.empty(), isHtml(contentType) ? ofHtml(text) : withoutStatusLine(status, text));
        });
    }

    private static Optional<JsonObject> object(byte[] body) {
        try {
            return JsonText.parse(body, LIMITS) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonTextException e) {
            return Optional.empty();
        }
    }

    private static ServiceError ofJson(int status, JsonObject body) {
        JsonObject error = body.get("error") instanceof JsonObject nested ? nested : body;
        String message = string(error, "message")
                .or(() -> string(error, "title"))
                .or(() -> string(body, "error"))
                .orElse("");
        ServiceError read = of(
                status,
                code(status, error.getOrDefault("code", JsonValue.NULL)),
                message.replace(GLANCE_LINE_BREAK, " "));
        return string(error, "attribute")
                .map(name -> new ServiceError(status, read.code(), read.message(), Optional.of(name)))
                .orElse(read);
    }

    private static Optional<String> string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    /** Glance's code is the status and its reason, that of other OpenStack services the status as a number. */
    private static Optional<String> code(int status, JsonValue value) {
        String text = value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
        boolean repeats = text.equals(String.valueOf(status)) || text.startsWith(status + " ");
        return text.isBlank() || repeats ? Optional.empty() : Optional.of(oneLine(text));
    }

    private static boolean isHtml(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    /** The heading of a page is the status; what is below it is the reason. */
    private static String ofHtml(String page) {
        int heading = page.indexOf("</h1>");
        String reason = page.substring(Math.max(0, Math.max(heading, page.indexOf("</head>"))));
        return REFERENCE.matcher(TAG.matcher(reason).replaceAll(" ")).replaceAll(ServiceErrorReader::character);
    }

    private static String character(MatchResult reference) {
        return switch (reference.group()) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            default -> "'";
        };
    }

    private static String withoutStatusLine(int status, String text) {
        int end = text.indexOf('\n');
        return text.startsWith(String.valueOf(status)) && end >= 0 ? text.substring(end) : text;
    }

    private static ServiceError of(int status, Optional<String> code, String message) {
        String line = oneLine(message);
        return new ServiceError(status, code, line, attribute(line));
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static Optional<String> attribute(String message) {
        Matcher operation = OPERATION.matcher(message);
        if (operation.find()) {
            return token(operation.group(1));
        }
        return NAMES.stream()
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** The first reference token of a path that a colon follows; a path with a blank in it is not recognised. */
    private static Optional<String> token(String path) {
        if (!path.endsWith(":")) {
            return Optional.empty();
        }
        int end = path.indexOf('/', 1);
        String token = path.substring(1, end < 0 ? path.length() - 1 : end);
        return token.isEmpty()
                ? Optional.empty()
                : Optional.of(token.replace("~1", "/").replace("~0", "~"));
    }
}
