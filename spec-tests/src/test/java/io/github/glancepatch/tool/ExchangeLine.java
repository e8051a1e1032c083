// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.json.JsonText;
import io.github.glancepatch.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request line of the exchange.
 *
 * @param members the JSON text of every member
 */
record ExchangeLine(Map<String, String> members) {
    static final String V2_1 = "application/openstack-images-v2.1-json-patch";
    static final String V2_0 = "application/openstack-images-v2.0-json-patch";

    /** A request with the id {@code x} and the newer media type. */
    static ExchangeLine of(String image, String body) {
        return new ExchangeLine(Map.of())
                .text("id", "x")
                .text("contentType", V2_1)
                .json("image", image)
                .text("body", body);
    }

    ExchangeLine text(String member, String value) {
        return json(member, JsonText.write(JsonValues.string(value)));
    }

    ExchangeLine json(String member, String json) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(member, json);
        return new ExchangeLine(more);
    }

    ExchangeLine without(String member) {
        Map<String, String> fewer = new LinkedHashMap<>(members);
        fewer.remove(member);
        return new ExchangeLine(fewer);
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The answer to this line alone. */
    String answer() {
        List<String> answers = answers(toString() + "\n");
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    /** The answers to an input, which the command has taken to its end. */
    static List<String> answers(String input) {
        return answers(input.getBytes(UTF_8));
    }

    static List<String> answers(byte[] input) {
        Run run = Run.with(input, "exchange");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches(out -> out.isEmpty() || out.endsWith("\n"), "ends with a line feed");
        return run.out().lines().toList();
    }
}
