// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.glancepatch.spec.ImagePatchImplementation;
import io.github.glancepatch.spec.model.NaiveModel;
import io.github.glancepatch.spec.rules.Level;
import io.github.glancepatch.spec.wire.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What jqwik reports where an implementation differs in what is recommended, and where in what is required. */
class LevelHookTest {
    private static final String OTHER_CASE = "media2_letter_case_does_not_count";

    /** Compares media types with regard to case, as Glance does; media-2 recommends otherwise. */
    private static ImagePatchImplementation withRegardToCase() {
        return request -> {
            String bare = request.contentType().orElse("").split(";", -1)[0].strip();
            boolean known = Arrays.stream(MediaType.values())
                    .anyMatch(type -> type.value().equals(bare));
            return new NaiveModel().patch(known ? request : request.withContentType(Optional.empty()));
        };
    }

    static class AtRequired implements MediaTypeSpec {
        @Override
        public ImagePatchImplementation implementation() {
            return withRegardToCase();
        }
    }

    static class AtRecommended extends AtRequired {
        @Override
        public Level level() {
            return Level.RECOMMENDED;
        }
    }

    /** Knows the older media type only. */
    static class Wrong implements MediaTypeSpec {
        @Override
        public ImagePatchImplementation implementation() {
            return request -> new NaiveModel()
                    .patch(
                            request.contentType().orElse("").contains("v2.1")
                                    ? request.withContentType(Optional.empty())
                                    : request);
        }
    }

    private static Map<String, Status> run(Class<?> container) {
        Map<String, Status> results = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName().replace(' ', '_'), result.getStatus());
                }
            }
        };
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(container))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        return results;
    }

    @Test
    void what_differs_in_what_is_recommended_is_aborted_at_the_level_required() {
        Map<String, Status> results = run(AtRequired.class);
        assertThat(results).containsEntry(OTHER_CASE, Status.ABORTED).doesNotContainValue(Status.FAILED);
        assertThat(results.values()).contains(Status.SUCCESSFUL);
    }

    @Test
    void what_differs_in_what_is_recommended_fails_at_the_level_recommended() {
        assertThat(run(AtRecommended.class)).containsEntry(OTHER_CASE, Status.FAILED);
    }

    @Test
    void what_breaks_what_is_required_fails_at_both_levels() {
        assertThat(run(Wrong.class)).containsValue(Status.FAILED);
    }
}
