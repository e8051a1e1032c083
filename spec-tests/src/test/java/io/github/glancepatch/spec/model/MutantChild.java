// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.JsonTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mutant behind the exchange protocol, as a broken program in any language would be. One process plays one mutant
 * after the other, since to start it takes longer than to answer a thousand requests.
 */
public final class MutantChild {
    private static final String CHOICE = "mutant"; // in place of a rule set; the body is the mutant's fault

    private MutantChild() {}

    /** {@return the command line that starts it} */
    static String command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "'" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' " + MutantChild.class.getName();
    }

    /** {@return the request that makes it the mutant with that fault from now on} */
    static PatchRequest choice(String fault) {
        return new PatchRequest(
                CHOICE,
                JsonValue.EMPTY_JSON_OBJECT,
                Optional.empty(),
                JsonValue.EMPTY_JSON_OBJECT,
                RequestBody.utf8(fault));
    }

    private static Mutant named(String fault) {
        return Stream.concat(MutantsTest.mutants(), GlanceMutantsTest.mutants())
                .filter(mutant -> mutant.fault().equals(fault))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fault));
    }

    public static void main(String[] arguments) throws Exception {
        ImagePatchImplementation mutant = new NaiveModel();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonObject json = JsonData.parse(line);
            PatchRequest request = request(json);
            if (request.rules().equals(CHOICE)) {
                mutant = named(json.getString("body")).maker().get();
            }
            out.println(JsonTexts.plain(answer(json.getString("id"), mutant.patch(request))));
        }
    }

    private static PatchRequest request(JsonObject json) {
        RequestBody body = json.containsKey("body")
                ? RequestBody.utf8(json.getString("body"))
                : RequestBody.of(Base64.getDecoder().decode(json.getString("bodyBase64")));
        JsonObject options = json.containsKey("options") ? json.getJsonObject("options") : JsonValue.EMPTY_JSON_OBJECT;
        return new PatchRequest(
                json.getString("rules"),
                Objects.requireNonNull(options),
                json.containsKey("contentType") ? Optional.of(json.getString("contentType")) : Optional.empty(),
                json.getJsonObject("image"),
                body);
    }

    private static JsonObject answer(String id, PatchOutcome outcome) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonData.string(id));
        if (outcome instanceof PatchOutcome.Accepted accepted) {
            members.put("status", JsonData.number(200));
            members.put("image", accepted.image());
        } else if (outcome instanceof PatchOutcome.Rejected rejected) {
            members.put("status", JsonData.number(rejected.status()));
            rejected.error().ifPresent(error -> members.put("error", error));
        }
        return JsonData.object(members);
    }
}
