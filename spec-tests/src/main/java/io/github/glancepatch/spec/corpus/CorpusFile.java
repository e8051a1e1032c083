// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import static java.util.Objects.requireNonNullElse;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.rules.Rules;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** One file of the corpus: a group of cases that share their rule set and, unless they say otherwise, their image. */
final class CorpusFile {
    private final JsonObject file;
    private final String group;
    private final String rules;

    private CorpusFile(JsonObject file) {
        this.file = file;
        this.group = file.getString("group");
        this.rules = file.getString("rules");
    }

    static List<CorpusCase> cases(JsonObject file) {
        CorpusFile group = new CorpusFile(file);
        return file.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(group::read)
                .toList();
    }

    private CorpusCase read(JsonObject json) {
        return new CorpusCase(
                group + "/" + json.getString("id"),
                group,
                json.getString("description"),
                json.getString("rule"),
                level(json),
                json.getString("source"),
                new PatchRequest(
                        rules,
                        requireNonNullElse(json.getJsonObject("options"), JsonValue.EMPTY_JSON_OBJECT),
                        string(json, "contentType"),
                        image(json),
                        body(json)),
                expectation(json.getJsonObject("expect")));
    }

    private Level level(JsonObject json) {
        return string(json, "level").flatMap(Level::named).orElseGet(() -> Rules.level(json.getString("rule"), rules));
    }

    private JsonObject image(JsonObject json) {
        return json.containsKey("image") ? json.getJsonObject("image") : file.getJsonObject("image");
    }

    private static RequestBody body(JsonObject json) {
        if (json.containsKey("bodyBase64")) {
            return RequestBody.of(Base64.getDecoder().decode(json.getString("bodyBase64")));
        }
        if (json.containsKey("bodyRepeat")) {
            return RequestBody.utf8(repeated(json.getJsonObject("bodyRepeat")));
        }
        return RequestBody.utf8(json.getString("body"));
    }

    private static String repeated(JsonObject json) {
        String unit = json.getString("unit");
        String units = unit + (json.getString("separator", "") + unit).repeat(json.getInt("times") - 1);
        return json.getString("prefix", "") + units + json.getString("suffix", "");
    }

    private Expectation expectation(JsonObject json) {
        String verdict = json.getString("verdict");
        return switch (verdict) {
            case "accept" -> new Expectation.MustAccept(json.getJsonObject("image"), rules.equals("glance"));
            case "refuse" ->
                new Expectation.MustReject(json.getInt("status"), string(json, "code"), integer(json, "operation"));
            case "either" -> new Expectation.Either(json.getString("reason"));
            default -> throw new IllegalArgumentException("no verdict: " + verdict);
        };
    }

    private static Optional<String> string(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Optional<Integer> integer(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? Optional.of(number.intValueExact()) : Optional.empty();
    }
}
