// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.corpus;

import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** The answer that a case of the corpus must get: one of three verdicts. */
public sealed interface Expectation {

    /**
     * {@return what is wrong with an outcome when everything counts, one clause; empty when nothing is}
     *
     * @param outcome the outcome
     */
    default Optional<String> fault(PatchOutcome outcome) {
        return fault(outcome, Level.RECOMMENDED);
    }

    /**
     * {@return what is wrong with an outcome at a level, one clause; empty when nothing is}
     *
     * @param outcome the outcome
     * @param level the level; at {@code REQUIRED} numbers are compared as doubles, and a code counts where it is given
     */
    Optional<String> fault(PatchOutcome outcome, Level level);

    /** {@return the outcome that is expected; empty when more than one is right} */
    Optional<PatchOutcome> outcome();

    /**
     * The patch must be accepted.
     *
     * @param image the whole image after it
     * @param tagsAreASet whether the order of {@code tags} does not matter: Glance defines none
     */
    record MustAccept(JsonObject image, boolean tagsAreASet) implements Expectation {
        @Override
        public Optional<String> fault(PatchOutcome outcome, Level level) {
            if (outcome instanceof Accepted accepted) {
                ImageComparison comparison = new ImageComparison(tagsAreASet, level);
                return comparison.same(image, accepted.image())
                        ? Optional.empty()
                        : Optional.of("the image after the patch differs in "
                                + comparison.difference(image, accepted.image()));
            }
            return Optional.of("the patch must be accepted, and was rejected");
        }

        @Override
        public Optional<PatchOutcome> outcome() {
            return Optional.of(new Accepted(image));
        }
    }

    /**
     * The patch must be rejected. The status is compared; the code and the operation only where the implementation says
     * more than the status, for not every service does.
     *
     * @param status the HTTP status
     * @param code the service's code
     * @param operation the index of the operation; -1 for the document
     */
    record MustReject(int status, Optional<String> code, Optional<Integer> operation) implements Expectation {
        @Override
        public Optional<String> fault(PatchOutcome outcome, Level level) {
            if (!(outcome instanceof Rejected rejected)) {
                return Optional.of("the patch must be rejected with status " + status + ", and was accepted");
            }
            if (rejected.status() != status) {
                return Optional.of("the status must be " + status + ", and is " + rejected.status());
            }
            return rejected.error().flatMap(error -> fault(error, level));
        }

        private Optional<String> fault(JsonObject error, Level level) {
            JsonValue found = error.getOrDefault("code", JsonValue.NULL);
            boolean open = level == Level.REQUIRED && found == JsonValue.NULL;
            if (code.isPresent() && !open && !JsonData.same(found, JsonData.string(code.get()))) {
                return Optional.of("the code must be " + code.get() + ", and is " + found);
            }
            if (operation.isPresent()
                    && level == Level.RECOMMENDED
                    && error.get("operation") instanceof JsonNumber index
                    && !JsonData.same(index, JsonData.number(operation.get()))) {
                return Optional.of("the operation must be " + operation.get() + ", and is " + index);
            }
            return Optional.empty();
        }

        @Override
        public Optional<PatchOutcome> outcome() {
            Map<String, JsonValue> error = new java.util.LinkedHashMap<>();
            code.ifPresent(text -> error.put("code", JsonData.string(text)));
            operation.ifPresent(index -> error.put("operation", JsonData.number(index)));
            return Optional.of(
                    new Rejected(status, error.isEmpty() ? Optional.empty() : Optional.of(JsonData.object(error))));
        }
    }

    /**
     * The patch may be accepted or rejected; only an answer is required.
     *
     * @param reason why both are right
     */
    record Either(String reason) implements Expectation {
        private static final int SERVER_ERROR = 500;
        private static final int CLIENT_ERROR = 400;

        @Override
        public Optional<String> fault(PatchOutcome outcome, Level level) {
            return outcome instanceof Rejected rejected
                            && (rejected.status() < CLIENT_ERROR || rejected.status() >= SERVER_ERROR)
                    ? Optional.of("a rejection has a status from 400 to 499, and not " + rejected.status())
                    : Optional.empty();
        }

        @Override
        public Optional<PatchOutcome> outcome() {
            return Optional.empty();
        }
    }
}
