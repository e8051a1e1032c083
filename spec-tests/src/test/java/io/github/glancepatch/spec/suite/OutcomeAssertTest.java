// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.glancepatch.spec.PatchRequest;
import io.github.glancepatch.spec.RequestBody;
import io.github.glancepatch.spec.SkippedException;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.JsonData;
import io.github.glancepatch.spec.wire.MediaType;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class OutcomeAssertTest {
    private static final PatchRequest REQUEST =
            PatchRequest.ims(JsonData.parse("{}"), MediaType.V2_1.value(), RequestBody.utf8("[]"));

    @Test
    void a_request_that_cannot_be_asked_is_no_failure() {
        assertThatThrownBy(() -> OutcomeAssert.of(
                        request -> {
                            throw new SkippedException("no such service");
                        },
                        REQUEST,
                        Level.REQUIRED))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("no such service");
    }

    @Test
    void no_answer_is_a_failure() {
        assertThatThrownBy(() -> OutcomeAssert.of(
                        request -> {
                            throw new IllegalStateException("crash");
                        },
                        REQUEST,
                        Level.REQUIRED))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("crash");
    }
}
