// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.NoAnswerException;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import io.github.glancepatch.spec.wire.VisibleText;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of the exchange protocol: a request going out, an answer coming in. */
final class ExchangeCodec {
    private static final int OK = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int SHOWN = 200;

    private ExchangeCodec() {}

    /** {@return the line of a request, without its line feed; it has none inside either} */
    static byte[] encode(String id, PatchRequest request) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonData.string(id));
        members.put("rules", JsonData.string(request.rules()));
        request.contentType().ifPresent(type -> members.put("contentType", JsonData.string(type)));
        members.put("image", request.image());
        request.body()
                .text()
                .ifPresentOrElse(
                        text -> members.put("body", JsonData.string(text)),
                        () -> members.put("bodyBase64", JsonData.string(base64(request.body()))));
        if (!request.options().isEmpty()) {
            members.put("options", request.options());
        }
        return JsonTexts.plain(JsonData.object(members)).getBytes(UTF_8);
    }

    private static String base64(RequestBody body) {
        return Base64.getEncoder().encodeToString(body.bytes());
    }

    /**
     * Reads the line of an answer.
     *
     * @throws NoAnswerException when the line is no answer to this request
     * @throws SkippedException when the other side says that it does not support what the request asks
     */
    static PatchOutcome decode(String id, PatchRequest request, String line) throws NoAnswerException {
        JsonObject answer;
        try {
            answer = JsonData.parse(line);
        } catch (RuntimeException e) { // providers have many ways to say that a text is no JSON object
            throw NoAnswerException.broken("the line is no JSON object: " + shown(line));
        }
        if (!(answer.get("id") instanceof JsonString echoed)
                || !echoed.getString().equals(id)) {
            throw NoAnswerException.broken("the line does not answer request " + id + ": " + shown(line));
        }
        if (!(answer.get("status") instanceof JsonNumber status)) {
            throw NoAnswerException.broken("the answer has no status: " + shown(line));
        }
        return outcome(request, answer, status.intValue());
    }

    private static PatchOutcome outcome(PatchRequest request, JsonObject answer, int status) throws NoAnswerException {
        if (status == OK) {
            if (answer.get("image") instanceof JsonObject image) {
                return new PatchOutcome.Accepted(image);
            }
            throw NoAnswerException.broken("the answer has status 200 and no image");
        }
        Optional<JsonObject> error =
                answer.get("error") instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        if (status >= CLIENT_ERROR) {
            return new PatchOutcome.Rejected(status, error);
        }
        if (status == 0 && answer.get("unsupported") instanceof JsonString reason) {
            throw new SkippedException("not supported: " + reason.getString());
        }
        if (error.map(object -> object.getString("kind", "")).orElse("").equals("unknown-rules")) {
            throw new SkippedException("the command does not know the rule set " + request.rules());
        }
        throw NoAnswerException.broken("the answer has status " + status
                + error.map(object -> ": " + object.getString("message", "")).orElse(""));
    }

    static String shown(String line) {
        return VisibleText.shortened(line, SHOWN);
    }
}
