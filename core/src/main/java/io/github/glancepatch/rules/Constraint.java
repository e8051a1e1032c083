// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.rules;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * What must hold of a value besides its type: a keyword of JSON Schema and its argument. As there, a constraint holds
 * of every value of a type that the keyword is not about.
 */
interface Constraint {

    /**
     * What would be right, as a clause like {@code must be at most 5 characters}; empty when nothing is wrong.
     *
     * @param budget what the values of one request share; only patterns and what contains them use it
     */
    Optional<String> violation(JsonValue value, MatchBudget budget);

    /** The same of a value that shares a match budget with no other. */
    default Optional<String> violation(JsonValue value) {
        return violation(value, new MatchBudget());
    }

    /** The keyword. */
    String keyword();

    /** Adds the keyword to a schema, as far as JSON Schema has it. */
    void write(JsonObjectBuilder schema);

    /** The members that say what the keyword does not; empty when the keyword says it all. */
    default Optional<JsonObject> extension() {
        return Optional.empty();
    }
}
