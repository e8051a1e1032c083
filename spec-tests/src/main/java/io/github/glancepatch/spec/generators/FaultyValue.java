// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Refusal;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;

/**
 * A value that an attribute cannot have, for one reason.
 *
 * @param value the value
 * @param refusal how it is refused, apart from the operation's index
 */
public record FaultyValue(JsonValue value, Refusal refusal) {
    static FaultyValue of(JsonValue value, String rule, String code) {
        return new FaultyValue(value, Refusal.bad(rule, code));
    }

    static FaultyValue of(String text, String rule, String code) {
        return of(JsonData.string(text), rule, code);
    }
}
