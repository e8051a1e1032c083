// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.generators;

import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonValue;

/**
 * A value that an attribute cannot have, for one reason.
 *
 * @param value the value
 * @param rejection how it is rejected, apart from the operation's index
 */
public record FaultyValue(JsonValue value, Rejection rejection) {
    static FaultyValue of(JsonValue value, String rule, String code) {
        return new FaultyValue(value, Rejection.bad(rule, code));
    }

    static FaultyValue of(String text, String rule, String code) {
        return of(JsonData.string(text), rule, code);
    }
}
