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
 * A line of the exchange, parsed as a JSON object.
 *
 * <p>Lines are parsed strictly, with one exception: the member {@code body} may contain an unpaired surrogate, because
 * the rules must reject such a body. The provider's own parser reads such a line. It does not keep the text of numbers,
 * which does not matter: a patch with such a body is rejected, and no image is written.
 *
 * @param members the object
 * @param error why the line is not strict JSON; empty when it is
 */
record RequestLine(RequestMembers members, Optional<RequestException> error) {
    // As deep as an image in a file, plus the level of the request. LineReader limits the bytes.
    private static final JsonLimits LIMITS = new JsonLimits(
            Integer.MAX_VALUE,
            JsonLimits.DEFAULT.depth() + 1,
            JsonLimits.DEFAULT.digits(),
            JsonLimits.DEFAULT.exponent());

    // Lifts Parsson's limit on the length of a text: the line is limited already. Other providers ignore it.
    private static final JsonParserFactory LOOSE = JsonProvider.provider()
            .createParserFactory(Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE));

    /**
     * Reads a line.
     *
     * @param utf8 the line, without its line end
     * @return its object
     * @throws RequestException when it is not a JSON object in UTF-8
     */
    static RequestLine parse(byte[] utf8) {
        String text = decode(utf8);
        try {
            return new RequestLine(object(JsonText.parse(text, LIMITS)), Optional.empty());
        } catch (JsonTextException e) {
            RequestException error = RequestException.malformed("invalid line: " + e.getMessage());
            if (e.reason() != JsonTextException.Reason.MALFORMED) {
                throw error;
            }
            return new RequestLine(object(loose(text).orElseThrow(() -> error)), Optional.of(error));
        }
    }

    private static Optional<JsonValue> loose(String text) {
        try (JsonParser parser = LOOSE.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            return parser.hasNext() ? Optional.empty() : Optional.of(value);
        } catch (RuntimeException e) {
            return Optional.empty(); // providers throw various exceptions for malformed JSON
        }
    }

    private static RequestMembers object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new RequestMembers(object);
        }
        throw RequestException.malformed("the line must be a JSON object");
    }

    private static String decode(byte[] utf8) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString(); // a new decoder reports malformed input
        } catch (CharacterCodingException e) {
            throw RequestException.malformed("invalid line: not UTF-8");
        }
    }

    /**
     * {@return the member {@code body}, empty when it is absent}
     *
     * @throws RequestException when it is not a string, or the line is not strict JSON for a reason other than the body
     */
    Optional<String> body() {
        Optional<String> body = members.string("body");
        if (error.isPresent() && body.filter(text -> !isWellFormed(text)).isEmpty()) {
            throw error.get();
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
