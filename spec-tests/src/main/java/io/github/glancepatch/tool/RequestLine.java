// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.JsonLimits;
import io.github.glancepatch.json.JsonChecks;
import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonTextException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the exchange as a JSON object.
 *
 * <p>Lines are read strictly, with one exception. The body that a line carries can be a text that no UTF-8 has, a
 * surrogate without its partner, and judging that body is the business of the rules. The provider's own parser takes
 * such a line. It does not keep the text of numbers, and need not: a patch with that body is refused, so that no image
 * goes out.
 *
 * @param members the object
 * @param fault why the line is not strict JSON; empty when it is
 */
record RequestLine(Members members, Optional<RequestException> fault) {
    // What an image may have in a file it may have here, one level further inside. LineReader limits the bytes.
    private static final JsonLimits LIMITS = new JsonLimits(
            Integer.MAX_VALUE,
            JsonLimits.DEFAULT.depth() + 1,
            JsonLimits.DEFAULT.digits(),
            JsonLimits.DEFAULT.exponent());

    // Parsson's own limit on the length of a text; the line is limited already. Other providers know other names.
    private static final JsonParserFactory LOOSE = JsonProvider.provider()
            .createParserFactory(Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE));

    /**
     * Reads a line.
     *
     * @param utf8 the line, without its end
     * @return its object
     * @throws RequestException when it is no JSON object in UTF-8
     */
    static RequestLine parse(byte[] utf8) {
        String text = decode(utf8);
        try {
            return new RequestLine(object(JsonText.parse(text, LIMITS)), Optional.empty());
        } catch (JsonTextException e) {
            RequestException fault = RequestException.malformed("the line is refused: " + e.getMessage());
            if (e.reason() != JsonTextException.Reason.MALFORMED) {
                throw fault;
            }
            return new RequestLine(object(loose(text).orElseThrow(() -> fault)), Optional.of(fault));
        }
    }

    private static Optional<JsonValue> loose(String text) {
        try (JsonParser parser = LOOSE.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            return parser.hasNext() ? Optional.empty() : Optional.of(value);
        } catch (RuntimeException e) {
            return Optional.empty(); // providers have many ways to say that a text is no JSON
        }
    }

    private static Members object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Members(object);
        }
        throw RequestException.malformed("the line must be a JSON object");
    }

    private static String decode(byte[] utf8) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString(); // a new decoder reports, never replaces
        } catch (CharacterCodingException e) {
            throw RequestException.malformed("the line is refused: it is not UTF-8");
        }
    }

    /**
     * {@return the member {@code body}, empty when it is absent}
     *
     * @throws RequestException when it is no string, or the line is not strict JSON and that is not the body's doing
     */
    Optional<String> body() {
        Optional<String> body = members.string("body");
        if (fault.isPresent() && body.filter(text -> !isWellFormed(text)).isEmpty()) {
            throw fault.get();
        }
        return body;
    }

    private static boolean isWellFormed(String text) {
        try {
            JsonChecks.requireWellFormed(text);
            return true;
        } catch (JsonTextException e) {
            return false;
        }
    }
}
