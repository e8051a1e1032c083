// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.opentest4j.TestAbortedException;

/** One property on one implementation, tried case by case. */
final class Trial {
    private final Property property;
    private final Object host;
    private final Recorder recorder;

    Trial(Property property, Object host, Recorder recorder) {
        this.property = property;
        this.host = host;
        this.recorder = recorder;
    }

    /** What came of one case. */
    enum Verdict {
        PASSED,
        FAILED,
        /** The implementation said that it cannot be asked this. */
        SKIPPED,
        /** The property said that it does not speak of this case. */
        DISCARDED
    }

    /**
     * What came of one case, in full.
     *
     * @param verdict the verdict
     * @param message why it failed, or was skipped
     */
    record Outcome(Verdict verdict, String message) {}

    Outcome of(List<Shrinkable<Object>> drawn) {
        recorder.reset();
        Optional<Throwable> thrown = thrown(Parameters.values(drawn));
        JqwikSession.finishTry();
        if (recorder.skip().isPresent()) {
            return new Outcome(Verdict.SKIPPED, recorder.skip().get().reason());
        }
        if (thrown.isEmpty()) {
            return new Outcome(Verdict.PASSED, "");
        }
        if (thrown.get() instanceof TestAbortedException) {
            return new Outcome(Verdict.DISCARDED, "");
        }
        return new Outcome(
                Verdict.FAILED,
                recorder.noAnswer()
                        .map(none -> "no answer: " + none.getMessage())
                        .orElseGet(() -> Recorder.message(thrown.get())));
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a property throws is its verdict
    private Optional<Throwable> thrown(List<Object> arguments) {
        try {
            property.run(host, arguments);
            return Optional.empty();
        } catch (VirtualMachineError e) {
            if (e instanceof StackOverflowError) {
                return Optional.of(e);
            }
            throw e;
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    String name() {
        return property.method().getName();
    }
}
