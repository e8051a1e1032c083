// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.skeleton;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;

public final class MyPatchCommand {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(Json.createReader(new StringReader(line)).readObject()));
        }
    }

    private static JsonObject answer(JsonObject line) {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("id", line.get("id"));
        try {
            PatchOutcome outcome = new MyPatch().patch(request(line));
            if (outcome instanceof PatchOutcome.Accepted accepted) {
                answer.add("status", 200).add("image", accepted.image());
            } else if (outcome instanceof PatchOutcome.Rejected rejected) {
                answer.add("status", rejected.status());
                rejected.error().ifPresent(error -> answer.add("error", error));
            }
        } catch (SkippedException e) {
            answer.add("status", 0).add("unsupported", e.reason());
        }
        return answer.build();
    }

    private static PatchRequest request(JsonObject line) {
        return new PatchRequest(
                line.getString("rules", PatchRequest.IMS),
                line.getOrDefault("options", JsonValue.EMPTY_JSON_OBJECT).asJsonObject(),
                Optional.ofNullable(line.getString("contentType", null)),
                line.getJsonObject("image"),
                line.containsKey("body")
                        ? RequestBody.utf8(line.getString("body"))
                        : RequestBody.of(Base64.getDecoder().decode(line.getString("bodyBase64"))));
    }
}
