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
 * A rejection as far as the rules fix it.
 *
 * @param status the HTTP status
 * @param code the code of the service's error; empty when the rules give none
 * @param rule the id of the rule that is broken
 * @param operation the index of the operation, from 0; {@link #DOCUMENT} for the document as a whole
 */
public record Rejection(int status, Optional<String> code, String rule, int operation) {

    /** The index of no operation: what is rejected is the document, its media type, or the image. */
    public static final int DOCUMENT = -1;

    /** The code of a malformed request. */
    public static final String MALFORMED = "IMG.0001";

    /** The code of a conflict with the attributes that the image has. */
    public static final String CONFLICT = "IMG.0035";

    /**
     * {@return a rejection with status 400}
     *
     * @param rule the id of the rule that is broken
     * @param code the code of the service's error
     */
    public static Rejection bad(String rule, String code) {
        return new Rejection(400, Optional.of(code), rule, DOCUMENT);
    }

    /**
     * {@return the rejection of what has not the form it should have: status 400, IMG.0001}
     *
     * @param rule the id of the rule that is broken
     */
    public static Rejection malformed(String rule) {
        return bad(rule, MALFORMED);
    }

    /**
     * {@return the rejection of what the image's attributes do not allow: status 400, IMG.0035}
     *
     * @param rule the id of the rule that is broken
     */
    public static Rejection conflict(String rule) {
        return bad(rule, CONFLICT);
    }

    /**
     * {@return a rejection for which no code is documented}
     *
     * @param rule the id of the rule that is broken
     * @param status the HTTP status
     */
    public static Rejection withoutCode(String rule, int status) {
        return new Rejection(status, Optional.empty(), rule, DOCUMENT);
    }

    /**
     * {@return this rejection for an operation}
     *
     * @param index the operation's index, from 0
     */
    public Rejection at(int index) {
        return new Rejection(status, code, rule, index);
    }

    /**
     * {@return what an implementation that reports every member says of a rejection}
     *
     * @param outcome the rejection as it was reported
     * @throws IllegalArgumentException when a member is missing
     */
    public static Rejection of(PatchOutcome.Rejected outcome) {
        JsonObject error = outcome.error().orElseThrow(IllegalArgumentException::new);
        return new Rejection(
                outcome.status(),
                Optional.ofNullable(error.getString("code", null)),
                error.getString("rule"),
                error.getInt("operation"));
    }

    /** {@return the rejection as an implementation reports it} */
    public PatchOutcome toOutcome() {
        Map<String, JsonValue> error = new LinkedHashMap<>();
        error.put("rule", JsonData.string(rule));
        error.put("operation", JsonData.number(operation));
        code.ifPresent(text -> error.put("code", JsonData.string(text)));
        return new PatchOutcome.Rejected(status, Optional.of(JsonData.object(error)));
    }
}
