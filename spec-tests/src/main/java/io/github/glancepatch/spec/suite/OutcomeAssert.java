// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/** What is demanded of the outcome of a request. */
public final class OutcomeAssert {
    private final PatchRequest request;
    private final PatchOutcome outcome;

    private OutcomeAssert(PatchRequest request, PatchOutcome outcome) {
        this.request = request;
        this.outcome = outcome;
    }

    static OutcomeAssert of(ImagePatchImplementation implementation, PatchRequest request) {
        try {
            return new OutcomeAssert(request, implementation.patch(request));
        } catch (SkippedException e) {
            throw new TestAbortedException(e.reason(), e); // which is how JUnit and jqwik call it
        } catch (Exception | StackOverflowError e) {
            throw new AssertionError("no outcome of " + request, e);
        }
    }

    /** {@return the outcome} */
    public PatchOutcome outcome() {
        return outcome;
    }

    /**
     * Demands that the patch was accepted.
     *
     * @return the image after it
     */
    public JsonObject acceptedImage() {
        if (outcome instanceof Accepted accepted) {
            return accepted.image();
        }
        throw fault("expected to be accepted");
    }

    /** {@return whether the patch was accepted} */
    public boolean isAccepted() {
        return outcome instanceof Accepted;
    }

    /**
     * Demands that the patch was accepted, and what the image is after it. Members can come in any order, numbers are
     * compared by value.
     *
     * @param expected the image
     */
    public void hasImage(JsonObject expected) {
        require(JsonData.same(acceptedImage(), expected), () -> "expected the image " + expected);
    }

    /**
     * Demands that the patch was accepted and left every attribute that it does not name as it was.
     *
     * @param named the names of the attributes that the patch names
     */
    public void keepsValues(Collection<String> named) {
        require(
                JsonData.same(others(acceptedImage(), named), others(request.image(), named)),
                () -> "expected all attributes but " + named + " to have the same values");
    }

    /**
     * Demands that the patch was accepted and left the attributes that it does not name in the same order among
     * themselves.
     *
     * @param named the names of the attributes that the patch names
     */
    public void keepsOrder(Collection<String> named) {
        List<String> order = List.copyOf(others(acceptedImage(), named).keySet());
        require(
                order.equals(List.copyOf(others(request.image(), named).keySet())),
                () -> "expected all attributes but " + named + " to be in the same order");
    }

    private static JsonObject others(JsonObject image, Collection<String> named) {
        Map<String, JsonValue> others = new LinkedHashMap<>(image);
        others.keySet().removeAll(named);
        return JsonData.object(others);
    }

    /**
     * Demands that the patch was rejected. Where the outcome has an error object, its code is the one that the rules
     * give, or none where they give none; and the broken rule and the operation are right if they are reported.
     *
     * @param expected the rejection
     */
    public void isRejected(Rejection expected) {
        Rejected rejected = rejected(expected.status());
        rejected.error().ifPresent(error -> {
            requireMember(error, "code", expected.code(), false);
            requireMember(error, "rule", Optional.of(expected.rule()), true);
            requireMember(error, "operation", Optional.of(Integer.toString(expected.operation())), true);
        });
    }

    private void requireMember(JsonObject error, String name, Optional<String> expected, boolean mayLack) {
        Optional<String> found = Optional.ofNullable(error.get(name)).map(OutcomeAssert::text);
        require(
                found.equals(expected) || (mayLack && found.isEmpty()),
                () -> "expected the " + name + " " + expected.orElse("(none)") + ", not " + found.orElse("(none)"));
    }

    private Rejected rejected(int status) {
        if (outcome instanceof Rejected rejected && rejected.status() == status) {
            return rejected;
        }
        throw fault("expected status " + status);
    }

    /**
     * Demands the same answer as to another request: the same image, or a rejection for the same reason.
     *
     * @param other the outcome of the other request
     */
    public void isLike(OutcomeAssert other) {
        if (outcome instanceof Accepted a && other.outcome instanceof Accepted b) {
            require(JsonData.same(a.image(), b.image()), () -> "expected the same image as of " + other.request);
        } else {
            require(reason().equals(other.reason()), () -> "expected the same answer as here: " + other);
        }
    }

    /**
     * Demands the answer of the model: its image, or its rejection as far as the rules fix it.
     *
     * @param model the outcome of the model
     */
    public void agreesWith(OutcomeAssert model) {
        if (model.outcome instanceof Accepted accepted) {
            hasImage(accepted.image());
        } else if (model.outcome instanceof Rejected rejected) {
            isRejected(Rejection.of(rejected));
        }
    }

    /**
     * {@return this outcome as it would be without some operations in front, which were accepted}
     *
     * @param operations how many operations
     */
    OutcomeAssert shifted(int operations) {
        if (outcome instanceof Rejected rejected
                && rejected.error().isPresent()
                && rejected.error().get().get("operation") instanceof JsonNumber index
                && index.intValue() >= operations) {
            JsonObject error =
                    JsonData.with(rejected.error().get(), "operation", JsonData.number(index.intValue() - operations));
            return new OutcomeAssert(request, new Rejected(rejected.status(), Optional.of(error)));
        }
        return this;
    }

    /** Status, code and operation; which rule is broken can depend on the media type. */
    private List<Object> reason() {
        if (outcome instanceof Rejected rejected) {
            JsonObject error = rejected.error().orElse(JsonValue.EMPTY_JSON_OBJECT);
            return List.of(
                    rejected.status(),
                    text(error.getOrDefault("code", JsonValue.NULL)),
                    text(error.getOrDefault("operation", JsonValue.NULL)));
        }
        return List.of(200);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }

    private void require(boolean holds, Supplier<String> demand) {
        if (!holds) {
            throw fault(demand.get());
        }
    }

    /** The first line says what was demanded. */
    private AssertionError fault(String demand) {
        return new AssertionError(demand + "\nfound " + this);
    }

    @Override
    public String toString() {
        return outcome + " of " + request;
    }
}
