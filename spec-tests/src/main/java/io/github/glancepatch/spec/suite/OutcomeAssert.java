// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static io.github.glancepatch.spec.suite.OutcomeComparison.part;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.PatchOutcome.Accepted;
import io.github.glancepatch.spec.PatchOutcome.Rejected;
import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RecommendationError;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.model.Latitude;
import io.github.glancepatch.spec.model.Rejection;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
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
    private final OutcomeComparison comparison;

    private OutcomeAssert(PatchRequest request, PatchOutcome outcome, Level level) {
        this.request = request;
        this.outcome = outcome;
        this.level = level;
        this.comparison = new OutcomeComparison(request.rules(), level);
    }

    static OutcomeAssert of(ImagePatchImplementation implementation, PatchRequest request, Level level) {
        try {
            return new OutcomeAssert(request, implementation.patch(request), level);
        } catch (RecommendationError e) {
            if (level == Level.REQUIRED) {
                return new OutcomeAssert(request, e.outcome(), level);
            }
            throw e;
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
        require(comparison.isSame(acceptedImage(), expected), () -> "expected the image " + expected);
    }

    /** Demands that an accepted patch left some attributes as they were. */
    void keeps(Predicate<String> attributes) {
        if (outcome instanceof Accepted accepted) {
            require(
                    comparison.isSame(part(accepted.image(), attributes), part(request.image(), attributes)),
                    () -> "expected the attributes that no patch may change to be as they were");
        }
    }

    /**
     * Demands that the patch was accepted and left every attribute that it does not name as it was.
     *
     * @param named the names of the attributes that the patch names
     */
    public void keepsValues(Collection<String> named) {
        Predicate<String> others = name -> !named.contains(name);
        require(
                comparison.isSame(part(acceptedImage(), others), part(request.image(), others)),
                () -> "expected all attributes but " + named + " to have the same values");
    }

    /**
     * Demands that the patch was accepted and left the attributes that it does not name in the same order among
     * themselves.
     *
     * @param named the names of the attributes that the patch names
     */
    public void keepsOrder(Collection<String> named) {
        Predicate<String> others = name -> !named.contains(name);
        List<String> order = List.copyOf(part(acceptedImage(), others).keySet());
        require(
                level == Level.REQUIRED
                        || order.equals(
                                List.copyOf(part(request.image(), others).keySet())),
                () -> "expected all attributes but " + named + " to be in the same order");
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
                requireMember(error, "code", expected.code().or(() -> member(error, "code")), true);
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

    private static Optional<String> member(JsonObject error, String name) {
        return Optional.ofNullable(error.get(name)).map(OutcomeComparison::text);
    }

    private void requireMember(JsonObject error, String name, Optional<String> expected, boolean mayLack) {
        Optional<String> found = member(error, name);
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
            require(comparison.isSame(a.image(), b.image()), () -> "expected the same image as of " + other.request);
        } else if (!comparison.reason(outcome).equals(other.comparison.reason(other.outcome))) {
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
