// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.Latitude;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/** What is demanded of the outcome of a request. */
public final class OutcomeAssert {
    private static final Set<Integer> STATUSES = Set.of(400, 403, 413, 415);

    private final PatchRequest request;
    private final PatchOutcome outcome;
    private final Level level;

    private OutcomeAssert(PatchRequest request, PatchOutcome outcome, Level level) {
        this.request = request;
        this.outcome = outcome;
        this.level = level;
    }

    static OutcomeAssert of(ImagePatchImplementation implementation, PatchRequest request, Level level) {
        try {
            return new OutcomeAssert(request, implementation.patch(request), level);
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
        require(isSame(acceptedImage(), expected), () -> "expected the image " + expected);
    }

    /** Demands that an accepted patch left some attributes as they were. */
    void keeps(Predicate<String> attributes) {
        if (outcome instanceof Accepted accepted) {
            require(
                    isSame(only(accepted.image(), attributes), only(request.image(), attributes)),
                    () -> "expected the attributes that no patch may change to be as they were");
        }
    }

    private static JsonObject only(JsonObject image, Predicate<String> attributes) {
        Map<String, JsonValue> some = new LinkedHashMap<>(image);
        some.keySet().removeIf(attributes.negate());
        return JsonData.object(some);
    }

    /**
     * Demands that the patch was accepted and left every attribute that it does not name as it was.
     *
     * @param named the names of the attributes that the patch names
     */
    public void keepsValues(Collection<String> named) {
        require(
                isSame(others(acceptedImage(), named), others(request.image(), named)),
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
                level == Level.REQUIRED
                        || order.equals(
                                List.copyOf(others(request.image(), named).keySet())),
                () -> "expected all attributes but " + named + " to be in the same order");
    }

    private static JsonObject others(JsonObject image, Collection<String> named) {
        Map<String, JsonValue> others = new LinkedHashMap<>(image);
        others.keySet().removeAll(named);
        return JsonData.object(others);
    }

    /**
     * Demands that the patch was rejected, and with the right code if one is reported. At the level recommended, where
     * the outcome has an error object, its code is the one that the rules give, or none where they give none; and the
     * broken rule and the operation are right if they are reported.
     *
     * @param expected the rejection
     */
    public void isRejected(Rejection expected) {
        Rejected rejected = rejected(expected.status());
        rejected.error().ifPresent(error -> {
            if (level == Level.REQUIRED) {
                requireMember(error, "code", expected.code().or(() -> code(error)), true);
            } else {
                requireMember(error, "code", expected.code(), false);
                requireMember(error, "rule", Optional.of(expected.rule()), true);
                requireMember(error, "operation", Optional.of(Integer.toString(expected.operation())), true);
            }
        });
    }

    /** Demands that the patch was rejected, whatever the fault that answers. */
    public void isRejected() {
        require(outcome instanceof Rejected, () -> "expected to be rejected");
        isAnswered();
    }

    /** Demands the image, or a rejection by a status from 400 to 499; at the level recommended, a documented one. */
    public void isAnswered() {
        if (outcome instanceof Rejected rejected) {
            int status = rejected.status();
            require(
                    level == Level.REQUIRED
                            ? status >= 400 && status < 500
                            : STATUSES.contains(status)
                                    || (status == 409 && request.rules().equals(PatchRequest.GLANCE)),
                    () -> "expected an answer, not the status " + status);
        }
    }

    private static Optional<String> code(JsonObject error) {
        return Optional.ofNullable(error.get("code")).map(OutcomeAssert::text);
    }

    /** At the level required, numbers are compared as doubles, and tags of Glance as a set. */
    private boolean isSame(JsonObject found, JsonObject expected) {
        if (level == Level.RECOMMENDED) {
            return JsonData.same(found, expected);
        }
        return request.rules().equals(PatchRequest.GLANCE)
                ? JsonData.sameAsDoubles(sortedTags(found), sortedTags(expected))
                : JsonData.sameAsDoubles(found, expected);
    }

    private static JsonObject sortedTags(JsonObject image) {
        if (!(image.get("tags") instanceof JsonArray tags)) {
            return image;
        }
        List<JsonValue> sorted =
                tags.stream().sorted(Comparator.comparing(JsonValue::toString)).toList();
        return JsonData.with(image, "tags", JsonData.array(sorted));
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
            require(isSame(a.image(), b.image()), () -> "expected the same image as of " + other.request);
        } else if (!reason().equals(other.reason())) {
            requireNoLatitude(other.request);
            throw fault("expected the same answer as here: " + other);
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
        } else if (level == Level.REQUIRED && Latitude.anyFaultAnswers(request.rules())) {
            isRejected();
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
            return new OutcomeAssert(request, new Rejected(rejected.status(), Optional.of(error)), level);
        }
        return this;
    }

    /** Status, code and operation; which rule is broken can depend on the media type. */
    private List<Object> reason() {
        if (outcome instanceof Rejected rejected && level == Level.REQUIRED) {
            return List.of(rejected.status());
        }
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

    void require(boolean holds, Supplier<String> demand) {
        if (!holds) {
            throw fault(demand.get());
        }
    }

    /**
     * The first line says what was demanded. At the level required there is no fault where implementations may differ.
     */
    private AssertionError fault(String demand) {
        requireNoLatitude(request);
        return new AssertionError(demand + "\nfound " + this);
    }

    private void requireNoLatitude(PatchRequest asked) {
        if (level == Level.REQUIRED) {
            Set<String> rules = Latitude.of(asked, outcome instanceof Rejected);
            if (!rules.isEmpty()) {
                throw new TestAbortedException("differs in what is recommended only: " + String.join(", ", rules));
            }
        }
    }

    @Override
    public String toString() {
        return outcome + " of " + request;
    }
}
