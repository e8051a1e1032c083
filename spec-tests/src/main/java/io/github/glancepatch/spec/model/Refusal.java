// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal as far as the rules fix it.
 *
 * @param status the HTTP status
 * @param code the code of the service's error; empty when the rules give none
 * @param rule the id of the rule that is broken
 * @param operation the index of the operation, from 0; {@link #DOCUMENT} for the document as a whole
 */
public record Refusal(int status, Optional<String> code, String rule, int operation) {

    /** The index of no operation: what is refused is the document, its media type, or the image. */
    public static final int DOCUMENT = -1;

    /** The code of a malformed request. */
    public static final String MALFORMED = "IMG.0001";

    /** The code of a conflict with the attributes that the image has. */
    public static final String CONFLICT = "IMG.0035";

    /**
     * {@return a refusal with status 400}
     *
     * @param rule the id of the rule that is broken
     * @param code the code of the service's error
     */
    public static Refusal bad(String rule, String code) {
        return new Refusal(400, Optional.of(code), rule, DOCUMENT);
    }

    /**
     * {@return the refusal of what has not the form it should have: status 400, IMG.0001}
     *
     * @param rule the id of the rule that is broken
     */
    public static Refusal malformed(String rule) {
        return bad(rule, MALFORMED);
    }

    /**
     * {@return the refusal of what the image's attributes do not allow: status 400, IMG.0035}
     *
     * @param rule the id of the rule that is broken
     */
    public static Refusal conflict(String rule) {
        return bad(rule, CONFLICT);
    }

    /**
     * {@return a refusal for which no code is documented}
     *
     * @param rule the id of the rule that is broken
     * @param status the HTTP status
     */
    public static Refusal withoutCode(String rule, int status) {
        return new Refusal(status, Optional.empty(), rule, DOCUMENT);
    }

    /**
     * {@return this refusal for an operation}
     *
     * @param index the operation's index, from 0
     */
    public Refusal at(int index) {
        return new Refusal(status, code, rule, index);
    }

    /**
     * {@return what an implementation that reports every member says of a refusal}
     *
     * @param outcome the refusal as it was reported
     * @throws IllegalArgumentException when a member is missing
     */
    public static Refusal of(PatchOutcome.Refused outcome) {
        JsonObject error = outcome.error().orElseThrow(IllegalArgumentException::new);
        return new Refusal(
                outcome.status(),
                Optional.ofNullable(error.getString("code", null)),
                error.getString("rule"),
                error.getInt("operation"));
    }

    /** {@return the refusal as an implementation reports it} */
    public PatchOutcome toOutcome() {
        Map<String, JsonValue> error = new LinkedHashMap<>();
        error.put("rule", JsonData.string(rule));
        error.put("operation", JsonData.number(operation));
        code.ifPresent(text -> error.put("code", JsonData.string(text)));
        return new PatchOutcome.Refused(status, Optional.of(JsonData.object(error)));
    }
}
