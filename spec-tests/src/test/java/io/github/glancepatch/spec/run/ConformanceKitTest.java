// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.PatchOutcome;
import io.github.glancepatch.spec.model.NaiveModel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.TestAbortedException;

/** The kit in JUnit: it runs on the model, and is looked at from outside. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ConformanceKitTest implements ConformanceKit {
    @BeforeEach
    void few() {
        System.setProperty("glancepatch.tries", "5");
        System.setProperty("glancepatch.seed", "42");
    }

    @AfterEach
    void clear() {
        List.of("tries", "seed", "replay").forEach(name -> System.clearProperty("glancepatch." + name));
    }

    @Override
    public ImagePatchImplementation implementation() {
        return new NaiveModel();
    }

    @Override
    public RuleSet rules() {
        return RuleSet.CLOUDIMAGES;
    }

    private static ConformanceKit broken(KnownFailures known) {
        return new ConformanceKit() {
            @Override
            public ImagePatchImplementation implementation() {
                return request -> new PatchOutcome.Accepted(request.image());
            }

            @Override
            public RuleSet rules() {
                return RuleSet.CLOUDIMAGES;
            }

            @Override
            public KnownFailures knownFailures() {
                return known;
            }
        };
    }

    private static List<DynamicTest> tests(ConformanceKit kit) {
        return kit.conformance()
                .flatMap(node -> node instanceof DynamicContainer rule ? rule.getChildren() : List.of(node).stream())
                .map(DynamicTest.class::cast)
                .toList();
    }

    private static Throwable thrown(DynamicNode test) {
        try {
            ((DynamicTest) test).getExecutable().execute();
            return new Error("nothing was thrown");
        } catch (Throwable e) {
            return e;
        }
    }

    @Test
    void a_failure_reports_how_it_is_replayed_and_replays() {
        String known = "state1_an_image_of_another_status_is_rejected";
        DynamicTest failing = tests(broken(KnownFailures.NONE)).stream()
                .filter(test -> test.getDisplayName().startsWith(known))
                .findFirst()
                .orElseThrow();
        String message = String.valueOf(thrown(failing).getMessage());
        assertThat(message).contains("\nreplay: -Dglancepatch.replay=" + known + ":");

        System.setProperty("glancepatch.replay", message.substring(message.lastIndexOf('=') + 1));
        assertThat(tests(broken(KnownFailures.NONE)))
                .singleElement()
                .satisfies(test -> assertThat(thrown(test)).hasMessage(message));
    }

    @Test
    void a_known_failure_is_no_pass() {
        String known = "state1_an_image_of_another_status_is_rejected";
        assertThat(tests(broken(KnownFailures.parse(List.of(known)))))
                .filteredOn(test -> test.getDisplayName().startsWith(known))
                .singleElement()
                .satisfies(test -> assertThat(thrown(test)).isInstanceOf(TestAbortedException.class));
    }
}
