// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes an answer wrong, in one line. */
class DifferenceTest {
    private static final String RULE = "quota-3";

    /** An outcome in the form in which the exchange protocol has it. */
    private static PatchOutcome outcome(String text) {
        JsonObject json = JsonData.parse(text);
        return json.containsKey("image")
                ? new PatchOutcome.Accepted(json.getJsonObject("image"))
                : new PatchOutcome.Rejected(json.getInt("status"), Optional.of((JsonObject)
                        json.getOrDefault("error", JsonValue.EMPTY_JSON_OBJECT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'status':400} | {'status':409} | status is 409, must be 400 | status is 409, must be 400",
                "{'image':{}} | {'status':409} | status is 409, must be 200 | status is 409, must be 200",
                "{'status':413} | {'status':409,'error':{'rule':'quota-3'}} | status is 409, must be 413"
                        + " | status is 409, must be 413",
                "{'image':{}} | {'status':409,'error':{'rule':'format-1'}}"
                        + " | status is 409 (by format-1), must be 200 | status is 409 (by format-1), must be 200",
                "{'image':{}} | {'status':409,'error':{'rule':7}} | status is 409, must be 200"
                        + " | status is 409, must be 200",
                "{'image':{'a':1}} | {'image':{'a':2}} | an attribute has another value"
                        + " | attribute 'a' differs: is 2, must be 1",
                "{'image':{'a':1}} | {'image':{}} | an attribute is missing | attribute 'a' is missing, must be 1",
                "{'image':{}} | {'image':{'a':1}} | an attribute should be absent | attribute 'a' is 1, must be absent",
                "{'image':{'a':9007199254740993}} | {'image':{'a':9007199254740992}}"
                        + " | numbers past a double are rounded"
                        + " | attribute 'a' differs: is 9007199254740992, must be 9007199254740993",
                "{'image':{'a':1,'b':2}} | {'image':{'b':2,'a':1}} | the order of attributes differs"
                        + " | the order of attributes differs: 'b' comes where 'a' must come",
                "{'status':400,'error':{'code':'X'}} | {'status':400} | error.code is missing"
                        + " | error.code is missing, must be 'X'",
                "{'status':400,'error':{'operation':0}} | {'status':400,'error':{'operation':1}}"
                        + " | error.operation is another one | error.operation is 1, must be 0",
            })
    void a_difference_has_a_line_and_a_cause(String expected, String found, String kind, String text) {
        assertThat(Difference.between(outcome(expected.replace('\'', '"')), outcome(found.replace('\'', '"')), RULE))
                .contains(new Difference(kind, text.replace('\'', '"')));
    }

    @Test
    void the_same_outcome_has_none() {
        PatchOutcome one = outcome("{\"image\": {\"a\": 1.0}}");
        PatchOutcome other = outcome("{\"image\": {\"a\": 1}}");

        assertThat(Difference.between(one, other, RULE)).isEmpty();
    }

    @Test
    void of_many_attributes_three_are_named() {
        PatchOutcome expected = outcome("{\"image\": {\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1}}");

        assertThat(Difference.between(expected, outcome("{\"image\": {}}"), RULE)
                        .orElseThrow()
                        .text())
                .endsWith("attribute \"c\" is missing, must be 1; and 2 more");
    }
}
